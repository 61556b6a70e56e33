"""Packs the clean text, the words and the names that train.py needs into one small file.

    python prepare.py --data DATA --out work/repair-data.xz [--text technical.txt.gz] [--lexicon lexicon.txt.gz]

Held out, never trained on nor counted: the last fifth of both Wikinews files and of the UN debate.
"""

import argparse
import csv
import gzip
import json
import lzma
import math
import re
from collections import Counter
from pathlib import Path

import characters

HELD_OUT = ("wikinews_2019", "wikinews_geovirus", "ungd2017")
TOKEN = re.compile(r"[^\W\d_]+")


def read(path):
    with gzip.open(path, "rt", encoding="utf-8-sig") as file:
        return [line.strip() for line in file if line.strip()]


def split(data, more):
    train, held = {}, {}
    for path in sorted(Path(data, "text").glob("*.gz")) + [Path(p) for p in more]:
        name = path.name.split(".txt")[0]
        lines = [line for line in read(path) if "Ã" not in line]
        cut = len(lines) * 4 // 5 if name.startswith(HELD_OUT) else len(lines)
        train[name], held[name] = lines[:cut], lines[cut:]
    return train, {k: v for k, v in held.items() if v}


def names(data):
    """Cities over 20,000 people, visitors and leaders: for names that the text does not hold."""
    cities = []
    with gzip.open(Path(data, "kb", "cities1000.tsv.gz"), "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if int(row["population"] or 0) >= 20000:
                cities.append(row["name"])
    people = set()
    with open(Path(data, "kb", "us_visits_of_foreign_leaders.tsv"), encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            people.add(row["visitor"].strip())
    with open(Path(data, "kb", "factbook_government.jsonl"), encoding="utf-8") as file:
        for line in file:
            for value in (json.loads(line).get("executive") or {}).values():
                found = re.match(r"(?:President|Prime Minister|King|Queen|Emir|Chancellor|Premier) (.{3,60}?) \(since", str(value))
                if found:
                    people.add(found.group(1).title())
    return sorted(set(cities)), sorted(p for p in people if 3 < len(p) < 40)


def lexicon(data, train, cities, people):
    """Words in the letters a to z with a level from 1 (rare) to 7 (very common)."""
    levels = Counter()

    def note(word, level):
        word = characters.fold(word)
        if 0 < len(word) <= 20 and (len(word) > 1 or word in ("a", "i")):
            levels[word] = max(levels[word], level)

    for line in read(Path(data, "wordlists", "wordninja_words.txt.gz")):
        if len(line) >= 5:
            note(line, 1)
    for name in cities + people:
        for token in TOKEN.findall(name):
            if len(token) >= 4:
                note(token, 1)
    for line in read(Path(data, "wordlists", "symspell_en_82765.txt.gz")):
        word, count = line.split()
        if len(word) >= 3 or int(count) > 10**9:
            note(word, min(6, max(2, 2 + int((math.log10(int(count)) - 6) * 1.2))))
    seen = Counter(t.lower() for lines in train.values() for line in lines for t in TOKEN.findall(line))
    for word, count in seen.items():
        if count >= (2 if len(word) >= 4 else 20):
            note(word, min(7, 2 + int(math.log2(count) / 2.5)))
    return sorted(levels.items())


def pairs(train, words):
    """Neighbours in the clean text that would also make one known word: may be, in formation."""
    levels = dict(words)
    found = Counter()
    for lines in train.values():
        for line in lines:
            tokens = line.split()
            for first, second in zip(tokens, tokens[1:]):
                second = re.match(r"[^\W\d_]*", second).group()
                if second and second[0].islower() and len(first) + len(second) <= 20:
                    first, second = characters.fold(first), characters.fold(second)
                    if first and second and levels.get(first + second, 0) > 1:
                        found[first, second] += 1
    return sorted(f"{a} {b}" for a, b in found)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--text", action="append", default=[], help="more clean text, as manuals.py writes it")
    options.add_argument("--lexicon", help="also write the lexicon that the program ships")
    chosen = options.parse_args()
    train, held = split(chosen.data, chosen.text)
    cities, people = names(chosen.data)
    words = lexicon(chosen.data, train, cities, people)
    packed = {"train": train, "held": held, "cities": cities, "people": people, "words": [f"{w} {n}" for w, n in words]}
    with lzma.open(chosen.out, "wt", encoding="utf-8", preset=9 | lzma.PRESET_EXTREME) as file:
        json.dump(packed, file, ensure_ascii=False)
    if chosen.lexicon:
        with open(chosen.lexicon, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
            file.write("".join(f"{w}\t{n}\n" for w, n in words).encode())
            file.write("".join(f"{p}\t8\n" for p in pairs(train, words)).encode())
    print({k: sum(map(len, v)) for k, v in train.items()}, {k: sum(map(len, v)) for k, v in held.items()},
          len(cities), len(people), len(words), Counter(n for _, n in words), Path(chosen.out).stat().st_size)


if __name__ == "__main__":
    main()
