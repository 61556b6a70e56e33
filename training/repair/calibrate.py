"""Scores the exported model over a grid of thresholds, on pairs of files of corrupt and correct lines and on clean lines.

    python calibrate.py --model spaces.onnx --lexicon lexicon.txt.gz --pair CORRUPT CORRECT [--pair ...] --clean LINES
"""

import argparse
import gzip
from pathlib import Path

import numpy as np
import onnxruntime

import augment
import characters

LONGEST, COLUMNS = 20, 16


def lexicon(path):
    with gzip.open(path, "rt", encoding="ascii") as file:
        return {w: int(n) for w, n in (line.rstrip("\n").split("\t") for line in file) if " " not in w}


def levels(ids, words):
    """As the class Characters does it: the levels of the words that begin at each character and that end before it."""
    table = characters.letters()
    letters = "".join(chr(96 + table[i]) if table[i] else " " for i in ids)
    found = np.zeros((len(ids), 2 * COLUMNS), np.uint8)
    for i in range(len(ids)):
        for k in range(LONGEST):
            if i + k >= len(ids) or letters[i + k] == " ":
                break
            level = words.get(letters[i:i + k + 1], 0)
            if level:
                column = min(k, COLUMNS - 1)
                found[i, column] = max(found[i, column], level)
                if i + k + 1 < len(ids):
                    found[i + k + 1, COLUMNS + column] = max(found[i + k + 1, COLUMNS + column], level)
    return found


class Scored:
    """Lines with the model's probability for each gap."""

    def __init__(self, corrupt, correct, session, words):
        self.rows = []
        for before, after in zip(corrupt, correct):
            ids, seen = augment.encode([before])
            same, truth = augment.encode([after])
            if not np.array_equal(ids, same):
                continue
            p = session.run(None, {"ids": ids.astype(np.int32), "spaces": seen.astype(np.int32), "lexicon": levels(ids, words)})[0]
            self.rows.append((p[2:-1], seen[2:-1] > 0, truth[2:-1] > 0))

    def score(self, add, remove):
        right = done = wanted = same = 0
        for p, seen, truth in self.rows:
            out = np.where(seen, p >= remove, p > add)
            did, should = out != seen, truth != seen
            right, done, wanted = right + (did & should).sum(), done + did.sum(), wanted + should.sum()
            same += bool((out == truth).all())
        return 2 * right / max(1, done + wanted), right / max(1, done), right / max(1, wanted), same / len(self.rows)


def read(path):
    return Path(path).read_text(encoding="utf-8").rstrip("\n").split("\n")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--model", required=True)
    options.add_argument("--lexicon", required=True)
    options.add_argument("--pair", nargs=2, action="append", default=[])
    options.add_argument("--clean")
    chosen = options.parse_args()
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(chosen.model, settings, providers=["CPUExecutionProvider"])
    words = lexicon(chosen.lexicon)
    sets = [(Path(a).name, Scored(read(a), read(b), session, words)) for a, b in chosen.pair]
    if chosen.clean:
        sets.append((Path(chosen.clean).name, Scored(read(chosen.clean), read(chosen.clean), session, words)))
    for add in (0.5, 0.7, 0.8, 0.9, 0.95):
        for remove in (0.5, 0.3, 0.2, 0.1, 0.05):
            row = "   ".join(f"{name} F1 {f:.4f} P {p:.3f} R {r:.3f} seq {s:.4f}" for name, of in sets for f, p, r, s in [of.score(add, remove)])
            print(f"add {add} remove {remove}   {row}")


if __name__ == "__main__":
    main()
