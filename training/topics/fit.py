"""fit.py TRAIN_DUMP TRAIN_CORPUS DEV_DUMP DEV_CORPUS WEIGHTS_TSV

Fits the weights of the topic finder. A dump holds the candidates of a corpus with their features (the class FeatureDump in
the tests of rapporteur-reader writes it); the corpus holds the topics (lines `T label | sentence` of NAME.ann).
A logistic regression tells topics from other phrases on the training part; the cut below which phrases are left out is
chosen on the development part. Prints the F1 of both parts.
"""
import collections
import csv
import re
import sys
import unicodedata

import numpy
from sklearn.linear_model import LogisticRegression

STOP = set("the a an of and in on for to by s".split())
FEWEST, MOST = 3, 10


def stems(label):
    """Returns the stems of a label; the same rule as the reader's class Stems."""
    plain = unicodedata.normalize("NFKD", label)
    words = re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c)).lower())
    cut = lambda w: re.sub(r"(ies|es|s|ing|ed|ization|isation|ation)$", "", w) if len(w) > 4 else w
    return frozenset(cut(w) for w in words if w not in STOP)


def same(a, b):
    return bool(a and b) and len(a & b) / min(len(a), len(b)) >= 0.6


def gold(folder, name):
    with open(f"{folder}/{name}.ann", encoding="utf8") as lines:
        return [stems(line[2:].split(" | ")[0]) for line in lines if line.startswith("T ")]


def load(dump, folder):
    """Returns the names of the features and for each article its candidates, features and topics."""
    articles = collections.OrderedDict()
    with open(dump, encoding="utf8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        names = next(rows)[4:]
        for row in rows:
            articles.setdefault(row[0], []).append((row[1], stems(row[1]), [float(x) for x in row[4:]]))
    return names, [(name, found, gold(folder, name)) for name, found in articles.items()]


def choose(found, scores, cut):
    chosen = []
    for i in numpy.argsort(-scores, kind="stable"):
        if len(chosen) >= MOST or (len(chosen) >= FEWEST and scores[i] < cut):
            break
        if not any(same(found[i][1], c) for c in chosen):
            chosen.append(found[i][1])
    return chosen


def f1(articles, score, cut):
    hits = wanted = given = 0
    for _, found, topics in articles:
        chosen = choose(found, score(numpy.array([c[2] for c in found])), cut)
        hits += sum(any(same(t, c) for c in chosen) for t in topics)
        wanted += len(topics)
        given += len(chosen)
    return 2 * hits / (wanted + given), hits / wanted, hits / given


def main(train_dump, train_folder, dev_dump, dev_folder, out):
    names, train = load(train_dump, train_folder)
    dev_names, dev = load(dev_dump, dev_folder)
    assert names == dev_names
    x = numpy.array([c[2] for _, found, _ in train for c in found])
    y = numpy.array([any(same(c[1], t) for t in topics) for _, found, topics in train for c in found])
    scale = x.std(0)
    keep = scale > 0
    scale[~keep] = 1
    model = LogisticRegression(C=0.1, max_iter=3000).fit(x / scale, y)
    weights = model.coef_[0] / scale * keep
    bias = model.intercept_[0]
    score = lambda features: 1 / (1 + numpy.exp(-(features @ weights + bias)))
    cut = max(numpy.arange(0.1, 0.9, 0.02), key=lambda c: f1(dev, score, c)[0])
    for part, articles in (("train", train), ("dev", dev)):
        print(part, "F1 %.3f  recall %.3f  precision %.3f" % f1(articles, score, cut))
    with open(out, "w", encoding="utf8") as lines:
        lines.write("feature\tweight\nbias\t%.4f\ncut\t%.2f\n" % (bias, cut))
        for name, weight in zip(names, weights):
            if weight:
                lines.write("%s\t%.4f\n" % (name, weight))


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
