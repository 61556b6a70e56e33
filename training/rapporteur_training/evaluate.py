"""Scores the exported graphs on the open sets, step by step.

usage: python -m rapporteur_training.evaluate --model FOLDER --documents documents.pickle.xz --data DATA

Prints, in this order: word classes and trees on UD English EWT test and GUM dev (gold tokens); names on UNER EWT test and on the politics part of CrossNER
(types brought to PERSON, LOC, ORG, exact spans); factuality on the UDS test sentences (Pearson's r and the share of right signs); the right PLOVER type among the
acts found in the 322 sentences of plover_gsr.jsonl (none of them was trained on); and the quick scores on the development part of the corpus.
"""
import argparse
import json
import lzma
import os
import pickle

import numpy as np
import onnxruntime
import torch

from .batches import collate
from .export import OUTPUTS, PIECES, WORDS
from .labels import TAGS, TYPES
from .scores import Tally, score
from .tokens import words

BROAD = {"PERSON": "PER", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "ORG": "ORG"}
REACH = 20


class Graphs:
    """The two exported graphs with the interface of model.Reader."""

    def __init__(self, folder, threads=1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.encoder, self.heads = (onnxruntime.InferenceSession(os.path.join(folder, f), options) for f in ("encoder.onnx", "heads.onnx"))
        with open(os.path.join(folder, "labels.txt")) as file:
            lines = [line.split() for line in file]
        self.link_bias = torch.tensor([float(line[2]) for line in lines if line[0] == "bias"])
        self.labels = {line[0]: line[1:] for line in lines}

    def eval(self):
        return self

    def __call__(self, *inputs):
        values = [t.numpy() for t in inputs]
        (hidden,) = self.encoder.run(None, dict(zip(PIECES, values[:3])))
        out = self.heads.run(None, {"hidden": hidden, **dict(zip(WORDS, values[3:]))})
        return {k: torch.from_numpy(v) for k, v in zip(OUTPUTS, out)}


def batches(documents, graphs, size=4):
    xpos = {k: i for i, k in enumerate(graphs.labels["xpos"])}
    deprel = {k: i for i, k in enumerate(graphs.labels["deprel"])}
    for k in range(0, len(documents), size):
        yield collate(documents[k : k + size], xpos=xpos, deprel=deprel, max_words=150)


def mentions(span, length):
    """Spans of one sentence: best class of each pair; where two overlap in part the surer one stays."""
    found = []
    best = span.argmax(2)
    sure = torch.softmax(span, 2)
    for i, j in (best > 0).nonzero().tolist():
        if i <= j < min(length, i + REACH):
            found.append((float(1 - sure[i, j, 0]), i, j, TAGS[int(best[i, j]) - 1]))
    kept = []
    for p, i, j, t in sorted(found, reverse=True):
        if not any(a < i <= b < j or i < a <= j < b for _, a, b, _ in kept):
            kept.append((p, i, j, t))
    return {(i, j, t) for _, i, j, t in kept}


def names(graphs, documents, outer):
    tally = Tally()
    for document in documents:
        (batch,) = batches([document], graphs)
        out = graphs(*[batch[k] for k in ("ids", "mask", "shapes", "first", "last", "word_mask")])
        for k, s in enumerate(document["sentences"]):
            n = int(batch["word_mask"][k].sum())
            found = {(i, j, BROAD[t]) for i, j, t in mentions(out["span"][k], n) if t in BROAD}
            found = {x for x in found if not any(y != x and y[0] <= x[0] and x[1] <= y[1] for y in found)} if outer else found
            wanted = set()
            for a, b, kinds in s["partial"]:
                broad = {BROAD[t] for t in kinds if t in BROAD and not (t == "GPE" and "ORG" in kinds)}
                if len(broad) == 1 and "none" not in kinds and b < n:
                    wanted.add((a, b, broad.pop()))
            tally.add(found, wanted)
    return f"P {tally.right / max(1, tally.found):.3f}  R {tally.right / max(1, tally.wanted):.3f}  F1 {tally.f1():.3f}  ({tally.wanted} gold)"


def factuality(graphs, documents):
    got, want = [], []
    for batch in batches(documents, graphs):
        out = graphs(*[batch[k] for k in ("ids", "mask", "shapes", "first", "last", "word_mask")])
        s, i, value = batch["facts"].unbind(1)
        got.append(out["fact"][s.long(), i.long(), 0].numpy())
        want.append(value.numpy())
    got, want = np.concatenate(got), np.concatenate(want)
    return f"r {np.corrcoef(got, want)[0, 1]:.3f}  sign {np.mean((got > 0) == (want > 0)):.3f}  ({len(got)} predicates)"


def types(graphs, path, tokenizer):
    hit = best = found = total = 0
    for line in open(path, encoding="utf8"):
        row = json.loads(line)
        text = row["text"]
        tokens = [text[a:b] for a, b in words(text)]
        pieces = [tokenizer.encode(w, add_special_tokens=False).ids[:16] or [100] for w in tokens]
        batch = collate([{"kind": "text", "sentences": [{"words": tokens, "pieces": pieces}]}], xpos={}, deprel={}, max_words=150)
        out = graphs(*[batch[k] for k in ("ids", "mask", "shapes", "first", "last", "word_mask")])
        trigger = torch.softmax(out["trigger"][0], 1)
        acts = [int(i) for i in (trigger[:, 0] < 0.5).nonzero()[:, 0]]
        kinds = [TYPES[int(trigger[i, 1:].argmax())] for i in acts]
        first = min(acts, key=lambda i: float(trigger[i, 0]), default=None)
        total += 1
        found += bool(acts)
        hit += row["event"] in kinds
        best += first is not None and TYPES[int(trigger[first, 1:].argmax())] == row["event"]
    return f"act found {found / total:.3f}  right type among the acts {hit / total:.3f}  of the surest act {best / total:.3f}  ({total} sentences)"


def main():
    parser = argparse.ArgumentParser()
    for option in ("model", "documents", "data", "tokenizer"):
        parser.add_argument("--" + option, required=True)
    a = parser.parse_args()
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(a.tokenizer)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    graphs = Graphs(a.model)
    with lzma.open(a.documents) as file:
        documents = pickle.load(file)
    part = lambda start, kind: [d for d in documents if d["name"].startswith(start) and d["part"] == kind]
    for name, some in (("EWT test", part("ewt-test", "test")), ("GUM dev", part("gum-dev", "dev"))):
        figures = score(graphs, batches(some, graphs), "cpu")
        print(f"{name}: UPOS {figures['upos']:.3f}  UAS {figures['uas']:.3f}  LAS {figures['las']:.3f}", flush=True)
    print("UNER EWT test:", names(graphs, part("uner", "test"), True), flush=True)
    print("CrossNER politics test:", names(graphs, part("crossner", "test"), True), flush=True)
    print("UDS factuality, EWT test:", factuality(graphs, part("ewt-test", "test")), flush=True)
    print("PLOVER gold sentences:", types(graphs, f"{a.data}/plover/plover_gsr.jsonl", tokenizer), flush=True)
    dev = [d for d in documents if d["kind"] == "corpus" and d["part"] == "dev"]
    print("corpus dev:", score(graphs, batches(dev, graphs), "cpu"))


if __name__ == "__main__":
    main()
