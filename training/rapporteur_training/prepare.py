"""Reads the training data of all tasks into one file of documents.

usage: python -m rapporteur_training.prepare --data DATA --annotation ANNOTATION [--corpus FOLDER]... --tokenizer tokenizer.json --out documents.pickle.xz

A document is a dict: `name`, `part` (train, dev, test), `kind` (corpus, ud, ner, text) and `sentences`; links that reach over sentences stand in `links`.
A sentence has its `words` and whichever annotation its source gives; words are counted from 0, spans are inclusive.
"""
import argparse
import collections
import glob
import gzip
import lzma
import os
import pickle
import re
import sys

from .labels import CERTAINTY, MODES, PREDICATES, ROLES, SRL, STATUS, TAGS, TYPES, UPOS, stem
from .tokens import words

AUXILIARIES = set("to has have had having is are was were be been being will would could can may might must should not n't also it he she they".split())
STOPPERS = set("of in , who which that from for on at with against to between over by under about after before as whose where when – — - ; ( and or than since during including into near".split())
CLITICS = {"'s", "’s", "'", "’"}


def read(path):
    """Lines of a plain or gzipped text file."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf8") as file:
        return file.read()


def phrase_head(tokens, first, last):
    """The last word of the core noun phrase; for an infinitive its verb."""
    if tokens[first].lower() == "to" and first < last:
        return first + 1
    end = last
    for i in range(first + 1, last + 1):
        if tokens[i].lower() in STOPPERS and not (tokens[i] == "-" and i < last):
            end = i - 1
            break
    while end > first and (tokens[end] in CLITICS or not any(c.isalnum() for c in tokens[end])):
        end -= 1
    return end


def predicate_head(tokens, first, last):
    """The first word of a trigger or cue that is no auxiliary."""
    for i in range(first, last + 1):
        if tokens[i].lower() not in AUXILIARIES:
            return i
    return first


class Aligner:
    """Character spans of a sentence to word spans."""

    def __init__(self, text):
        self.spans = words(text)

    def __call__(self, span):
        inside = [i for i, (a, b) in enumerate(self.spans) if a < span[1] and b > span[0]]
        return (inside[0], inside[-1]) if inside else None


def corpus(data, annotation, more):
    sys.path[:0] = [annotation, os.path.join(annotation, "..", "tools")]
    import check
    import score

    for part, folder in [("train", f"{data}/corpus/train"), ("dev", f"{data}/corpus/dev"), *(("train", folder) for folder in more)]:
        for path in sorted(glob.glob(f"{folder}/*.ann")):
            meta, texts, records, errors = check.parse(path[:-4] + ".txt", path)
            yield corpus_document(part, os.path.basename(path)[:-4], meta, texts, records, score)


def corpus_document(part, name, meta, texts, records, score):
    sentences, index, aligners = [], {}, {}
    if meta.get("title"):
        spans = words(meta["title"])
        sentences.append({"words": [meta["title"][a:b] for a, b in spans], "title": True})
    for number in sorted(texts):
        aligners[number] = Aligner(texts[number])
        index[number] = len(sentences)
        sentences.append({"words": [texts[number][a:b] for a, b in aligners[number].spans], "mentions": [], "events": [], "attributions": [], "relations": [], "full": True})
    heads = collections.defaultdict(set)  # (sentence, word) of every phrase -> names that it stands for
    named = []  # (sentence, head, text) of names
    for r in records:
        if r["kind"] == "M":
            s = sentences[index[r["sentence"]]]
            span = aligners[r["sentence"]](r["span"])
            if span:
                s["mentions"].append((*span, TAGS.index(r["type"])))
                if r["type"] not in ("TITLE", "DATE", "MONEY"):
                    named.append((index[r["sentence"]], span[1], r["text"]))
    queries = []  # (kind, sentence, word, names)

    def phrase(number, value):
        """(first, last, head, names) of a phrase in the sentence; None for one that is only implied"""
        if not value["span"]:
            return None
        span = aligners[number](value["span"])
        return span and (*span, phrase_head(sentences[index[number]]["words"], *span))

    def resolved(value):
        return [n for n in (value["names"] or [value["text"]]) if n != "-"]

    def note(number, value):
        found = phrase(number, value)
        if found:
            at = (index[number], found[2])
            heads[at].update(resolved(value))
            queries.append((0, *at, resolved(value)))
        return found

    for r in records:
        if r["kind"] == "T":
            continue
        number = r["sentence"]
        s = sentences[index[number]]
        tokens = s["words"]
        if r["kind"] == "E":
            span = r["trigger"] and r["trigger"][0]["span"] and aligners[number](r["trigger"][0]["span"])
            if not span:
                continue
            trigger = predicate_head(tokens, *span)
            mode = f"{r['type']}.{r['mode']}"
            arcs = []
            for k, role in enumerate(ROLES):
                for value in r.get(role, []):
                    found = note(number, value) if k < 3 else phrase(number, value)
                    if found:
                        arcs.append((k, found[2]))
            for kind, role in ((1, "actor"), (2, "recipient")):
                queries.append((kind, index[number], trigger, [n for v in r.get(role, []) for n in resolved(v)]))
            s["events"].append((trigger, TYPES.index(r["type"]), MODES.index(mode) if r["mode"] else -1, STATUS.index(r["status"]), int(r.get("bg") == "yes"), arcs))
        elif r["kind"] == "A":
            content = [aligners[number](v["span"]) for v in r["content"] if v["span"]]
            content = [c for c in content if c]
            if not content:
                continue
            first, last = min(c[0] for c in content), max(c[1] for c in content)
            cue = [v["span"] for v in r.get("cue", []) if v["span"]]
            span = cue and aligners[number](cue[0])
            anchor = predicate_head(tokens, *span) if span else first
            source = -1
            for value in r["source"]:
                found = note(number, value)
                if found and source < 0:
                    source = found[2]
            queries.append((3, index[number], anchor, [n for v in r["source"] for n in resolved(v)]))
            s["attributions"].append((anchor, 1 if span else 2, first, last, source, CERTAINTY.index(r["certainty"])))
        elif r["kind"] == "R":
            sides = [note(number, v) for k in ("subject", "object") for v in r[k][:1]]
            if len(sides) == 2 and all(sides) and sides[0][2] != sides[1][2]:
                s["relations"].append((sides[0][2], sides[1][2], PREDICATES.index(r["predicate"]), STATUS.index(r["status"])))
    candidates = sorted({(s, w) for s, w, _ in named} | set(heads))
    position = {c: i for i, c in enumerate(candidates)}
    texts_at = collections.defaultdict(list)
    for s, w, text in named:
        texts_at[(s, w)].append(text)
    for at, names in heads.items():
        texts_at[at] += list(names)
    links = []
    for kind, s, w, names in queries:
        groups = []
        for n in dict.fromkeys(names):
            hits = [position[c] for c in candidates if c != (s, w) and any(score.same_name(n, t) for t in texts_at[c])]
            if hits:
                groups.append(hits)
        links.append((kind, s, w, groups))
    topic_words(sentences, [r["label"] for r in records if r["kind"] == "T"], score)
    return {"name": name, "part": part, "kind": "corpus", "sentences": sentences, "candidates": candidates, "links": links}


def topic_words(sentences, labels, score):
    """Marks the words that belong to a topic label: their stem does, and another of the same label's stands near by."""
    wanted = [{stem(w) for w in score.words(label)} for label in labels]
    for s in sentences:
        stems = [{stem(w) for w in score.words(t)} for t in s["words"]]
        s["topic"] = [
            int(any(own & want and (len(want) == 1 or any((stems[j] - own) & want for j in range(max(0, i - 4), min(len(stems), i + 5)) if j != i)) for want in wanted))
            for i, own in enumerate(stems)
        ]


def conllu(path):
    """Documents of a CoNLL-U file: lists of (sent_id, rows)."""
    documents, rows, sent_id = [], [], None
    for line in read(path).split("\n"):
        if line.startswith("# newdoc"):
            documents.append([])
        elif line.startswith("# sent_id"):
            sent_id = line.split("= ")[1]
        elif line and line[0] != "#":
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif not line and rows:
            documents[-1].append((sent_id, rows))
            rows = []
    return documents


def ud_sentence(rows):
    return {
        "words": [r[1] for r in rows],
        "upos": [UPOS.index(r[3]) if r[3] in UPOS else 16 for r in rows],
        "xpos": [r[4] for r in rows],
        "head": [int(r[6]) for r in rows],
        "deprel": [r[7] for r in rows],
    }


def srl_sentences(path):
    out = {}
    for block in read(path).split("\n\n"):
        lines = block.strip().split("\n")
        sent_id = next((l.split("= ")[1] for l in lines if l.startswith("# sent_id")), None)
        rows = [l.split("\t") for l in lines if l and l[0] != "#"]
        if not sent_id or not rows:
            continue
        predicates = [i for i, r in enumerate(rows) if r[3] != "-"]
        frames = []
        for column in range(4, len(rows[0])):
            arguments, start, label, verb = [], None, None, None
            for i, r in enumerate(rows):
                if column >= len(r):
                    break
                cell = r[column]
                opened = re.match(r"\(([^*(]+)", cell)
                if opened:
                    start, label = i, opened[1]
                if label == "V" and verb is None:
                    verb = i
                if cell.endswith(")") and start is not None:
                    if label != "V":
                        arguments.append((label, start, i))
                    start = label = None
            if verb is not None:
                frames.append((verb, arguments))
        out[sent_id] = frames
    return out


def ewt(data):
    facts = collections.defaultdict(list)
    for line in read(f"{data}/factuality/uds_factuality_ewt.tsv.gz").split("\n")[1:]:
        cells = line.split("\t")
        if len(cells) > 6:
            facts[cells[1]].append((int(cells[2]), cells[3], float(cells[6])))
    for part in ("train", "dev", "test"):
        srl = srl_sentences(f"{data}/srl/ewt_srl_{part}.tsv.gz")
        for d, document in enumerate(conllu(f"{data}/ud/en_ewt-ud-{part}.conllu.gz")):
            sentences = []
            for sent_id, rows in document:
                s = ud_sentence(rows)
                tree = [int(r[6]) - 1 for r in rows]
                s["srl"] = []
                for verb, arguments in srl.get(sent_id, []):
                    for label, a, b in arguments:
                        head = next((i for i in range(a, min(b, len(rows) - 1) + 1) if not a <= tree[i] <= b), a)
                        if s["upos"][head] in (UPOS.index("PROPN"), UPOS.index("NOUN")):
                            head = phrase_head(s["words"], head, b) if s["upos"][head] == UPOS.index("PROPN") else head
                        kind = label if label in SRL else "ARG3" if label.startswith("ARG") and label[3:4].isdigit() else None
                        if kind:
                            s["srl"].append((verb, SRL.index(kind), head))
                s["srl_rows"] = sorted({v for v, _ in srl.get(sent_id, [])})
                s["fact"] = []
                for index, form, value in facts.get(sent_id, []):
                    for i in (index - 1, index):
                        if 0 <= i < len(rows) and rows[i][1] == form:
                            s["fact"].append((i, value))
                            break
                s["sent_id"] = sent_id
                sentences.append(s)
            yield {"name": f"ewt-{part}-{d}", "part": part, "kind": "ud", "sentences": sentences}


def gum(data):
    for part in ("train", "dev"):
        for d, document in enumerate(conllu(f"{data}/ud/en_gum-ud-{part}.conllu.gz")):
            sentences, spans, open_spans = [], [], []
            for n, (_, rows) in enumerate(document):
                s = ud_sentence(rows)
                sentences.append(s)
                for i, r in enumerate(rows):
                    found = re.search(r"Entity=([^|]*)", r[9])
                    for bit in re.findall(r"\([^()]*\)?|[^()]+\)", found[1]) if found else []:
                        if bit.startswith("("):
                            cells = bit.strip("()").split("-")
                            open_spans.append((cells[0], n, i))
                            if bit.endswith(")"):
                                spans.append((*open_spans.pop(), i))
                        else:
                            entity = bit.rstrip(")")
                            for k in range(len(open_spans) - 1, -1, -1):
                                if open_spans[k][0] == entity:
                                    spans.append((*open_spans.pop(k), i))
                                    break
            yield {"name": f"gum-{part}-{d}", "part": part, "kind": "ud", "sentences": sentences, **gum_links(sentences, spans)}


def gum_links(sentences, spans):
    at, cluster = {}, collections.defaultdict(list)
    for entity, s, first, last in spans:
        head = phrase_head(sentences[s]["words"], first, last)
        if (s, head) not in at:
            at[(s, head)] = entity
            cluster[entity].append((s, head))
    candidates = sorted(at)
    position = {c: i for i, c in enumerate(candidates)}
    proper = lambda c: sentences[c[0]]["upos"][c[1]] == UPOS.index("PROPN")
    links = []
    for c in candidates:
        others = [o for o in cluster[at[c]] if o != c]
        named = [o for o in others if proper(o)]
        hits = named or [o for o in others if o < c]
        links.append((0, *c, [[position[o] for o in hits]] if hits else []))
    return {"candidates": candidates, "links": links}


PARTIAL = {  # what a label of another scheme may be in ours; None = the scheme does not mark it
    "PER": ["PERSON"], "LOC": ["GPE", "LOC", "FAC"], "ORG": ["ORG", "GPE"], "MISC": ["NORP", "EVENT", "LAW", "PRODUCT", "none"],
    "politician": ["PERSON"], "person": ["PERSON"], "country": ["GPE"], "location": ["GPE", "LOC", "FAC"], "politicalparty": ["ORG", "NORP"],
    "organisation": ["ORG"], "event": ["EVENT"], "election": ["EVENT", "none"], "misc": ["NORP", "LAW", "PRODUCT", "ORG", "EVENT", "FAC", "none"],
}
UNMARKED = {"wikigold": ["TITLE", "DATE", "MONEY", "NORP"], "crossner": ["TITLE", "DATE", "MONEY", "NORP", "LAW", "PRODUCT"], "uner": ["TITLE", "DATE", "MONEY", "NORP", "EVENT", "LAW", "PRODUCT", "FAC"]}


def iob_sentences(text, scheme, separator=None, word=0, tag=1):
    for block in text.split("\n\n"):
        rows = [l.split(separator) for l in block.split("\n") if l.strip() and not l.startswith("# ")]
        rows = [r for r in rows if len(r) > tag and r[word] != "-DOCSTART-"]
        if not rows:
            continue
        spans, start, previous = [], None, "O"
        tags = [r[tag] for r in rows] + ["O"]
        for i, t in enumerate(tags):
            kind = t[2:] if t != "O" else None
            before = previous[2:] if previous != "O" else None
            if before and (kind != before or t.startswith("B-")):
                spans.append((start, i - 1, before))
            if kind and (kind != before or t.startswith("B-")):
                start = i
            previous = t
        yield {"words": [r[word] for r in rows], "partial": [(a, b, PARTIAL[k]) for a, b, k in spans if k in PARTIAL], "unmarked": UNMARKED[scheme]}


def ner(data):
    sources = [
        ("wikigold", "train", f"{data}/ner/wikigold/wikigold.conll.txt", {}),
        ("crossner", "train", f"{data}/ner/crossner-politics/train.txt", {}),
        ("crossner", "train", f"{data}/ner/crossner-politics/dev.txt", {}),
        ("crossner", "test", f"{data}/ner/crossner-politics/test.txt", {}),
        ("uner", "train", f"{data}/ner/uner-ewt/en_ewt-ud-dev.iob2", {"separator": "\t", "word": 1, "tag": 2}),
        ("uner", "test", f"{data}/ner/uner-ewt/en_ewt-ud-test.iob2", {"separator": "\t", "word": 1, "tag": 2}),
    ]
    for scheme, part, path, options in sources:
        sentences = list(iob_sentences(read(path), scheme, **options))
        for k in range(0, len(sentences), 10):
            yield {"name": f"{scheme}-{os.path.basename(path)}-{k}", "part": part, "kind": "ner", "sentences": sentences[k : k + 10]}


def raw(data, taken):
    """Unlabelled text near to news, for learning from a teacher; nothing that the development part holds."""
    squeeze = lambda t: re.sub(r"\s", "", t)
    for name, limit in (("wikinews_2019_CC-BY-2.5", 10**9), ("wikinews_geovirus_CC-BY-2.5", 10**9), ("state_rdcr_CC0", 400_000), ("state_milestones_CC0", 500_000), ("ungd2017_CC0", 700_000), ("re3d_gov_OGL_PD", 10**9)):
        text = read(f"{data}/text/{name}.txt.gz")[:limit]
        sentences, count = [], 0
        for paragraph in text.split("\n"):
            for piece in re.split(r"(?<=[.!?][\"”’)])\s+|(?<=[.!?])\s+(?=[\"“‘(]?[A-Z])", paragraph.strip()):
                tokens = [piece[a:b] for a, b in words(piece)][:120]
                if len(tokens) < 3 or squeeze(piece) in taken:
                    continue
                sentences.append({"words": tokens})
                count += len(tokens)
                if count > 350:
                    yield {"name": name, "part": "raw", "kind": "text", "sentences": sentences}
                    sentences, count = [], 0


def pieces_of(documents, path):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(path)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    cache = {}
    for document in documents:
        for s in document["sentences"]:
            ids = []
            for word in s["words"]:
                if word not in cache:
                    cache[word] = tokenizer.encode(word, add_special_tokens=False).ids[:16] or [100]
                ids.append(cache[word])
            s["pieces"] = ids


def main():
    parser = argparse.ArgumentParser()
    for option in ("data", "annotation", "tokenizer", "out"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--corpus", action="append", default=[], help="a folder of more annotated articles to train on")
    a = parser.parse_args()
    documents = list(corpus(a.data, a.annotation, a.corpus))
    taken = {re.sub(r"\s", "", "".join(s["words"])) for d in documents if d["part"] == "dev" for s in d["sentences"]}
    documents += [*ewt(a.data), *gum(a.data), *ner(a.data), *raw(a.data, taken)]
    pieces_of(documents, a.tokenizer)
    counts = collections.Counter()
    for d in documents:
        counts[(d["kind"], d["part"])] += sum(len(s["words"]) for s in d["sentences"])
    print(dict(counts), "words;", sum(len(d.get("links", [])) for d in documents), "links")
    with lzma.open(a.out, "wb", preset=6) as file:
        pickle.dump(documents, file)


if __name__ == "__main__":
    main()
