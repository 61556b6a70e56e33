"""fit.py TRAIN_DUMP TRAIN_CORPUS DEV_DUMP DEV_CORPUS TREES_TSV

Fits the ranker of the topic finder. A dump holds the candidates of a corpus with their features (the class FeatureDump in
the tests of rapporteur-reader writes it); the corpus holds the topics (lines `T label | sentence` of NAME.ann).
Gradient-boosted trees tell topics from other phrases on the training part; the cut below which phrases are left out is
chosen on the development part. Prints the F1 of both parts.
"""
import collections
import csv
import re
import sys
import unicodedata

import numpy
from sklearn.ensemble import GradientBoostingClassifier

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
    model = GradientBoostingClassifier(
        n_estimators=150, learning_rate=0.05, max_depth=5, min_samples_leaf=100, subsample=0.5, max_features=0.5, random_state=1
    ).fit(x, y)
    cut = max(numpy.arange(0.3, 0.6, 0.01), key=lambda c: around(dev, model, c))
    for part, articles in (("train", train), ("dev", dev)):
        print(part, "F1 %.3f  recall %.3f  precision %.3f" % f1(articles, probability(model), cut))
    write(out, names, model, cut)


def probability(model):
    return lambda features: model.predict_proba(features)[:, 1]


def around(articles, model, cut):
    """Returns the mean F1 of cuts beside this one, so that no lucky one is taken."""
    return numpy.mean([f1(articles, probability(model), cut + step)[0] for step in (-0.02, -0.01, 0, 0.01, 0.02)])


def write(out, names, model, cut):
    """Writes a row for each node; of two nodes behind one the first is for values of at most the threshold."""
    prior = model.init_.class_prior_
    with open(out, "w", encoding="utf8") as lines:
        lines.write("tree\tnode\tfeature\tthreshold\tbelow\tabove\tvalue\n")
        lines.write("bias\t\t\t\t\t\t%.5f\ncut\t\t\t\t\t\t%.2f\n" % (numpy.log(prior[1] / prior[0]), cut))
        for number, (regression,) in enumerate(model.estimators_):
            tree = regression.tree_
            for node in range(tree.node_count):
                value = model.learning_rate * tree.value[node, 0, 0]
                if tree.children_left[node] < 0:
                    lines.write("%d\t%d\t\t\t\t\t%.5f\n" % (number, node, value))
                else:
                    behind = (names[tree.feature[node]], tree.threshold[node], tree.children_left[node], tree.children_right[node])
                    lines.write("%d\t%d\t%s\t%.5f\t%d\t%d\t0\n" % (number, node, *behind))


if __name__ == "__main__":
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
