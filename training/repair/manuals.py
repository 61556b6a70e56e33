"""Gathers plain technical English for the white-space model: paragraphs of free manuals, and WordNet's glosses.

    python manuals.py --root UNPACKED --out technical.txt.gz

UNPACKED holds the unpacked Debian packages python-sklearn-doc, python-scipy-doc, python-statsmodels-doc, python-sympy-doc (BSD-3-Clause), python3.11-doc (PSF-2.0),
postgresql-doc-15 (PostgreSQL), sqlite3-doc (public domain) and wordnet-base (WordNet 3.0): `apt-get download NAME; dpkg -x NAME*.deb UNPACKED`.
News and speeches hold few terms of science, so that papers would be split at words the model never met.
"""

import argparse
import gzip
import random
import re
from html.parser import HTMLParser
from pathlib import Path

PAGES = {  # folder of pages below UNPACKED/usr/share/doc, and how many characters are wanted of it
    "python-sklearn-doc/html": 900_000, "python-scipy-doc/html": 600_000, "python-statsmodels-doc/html": 400_000, "python-sympy-doc/html": 400_000,
    "python3.11/html": 700_000, "postgresql-doc-15/html": 900_000, "sqlite3": 600_000}
GLOSSES = 1_500_000
BLOCKS = {"p", "li", "dd", "td", "h1", "h2", "h3", "figcaption", "blockquote"}
SKIPPED = {"script", "style", "pre", "nav", "svg", "head", "footer", "math"}


class Paragraphs(HTMLParser):
    """The text of each block of a page; code in it becomes its own words, as on paper."""

    def __init__(self):
        super().__init__()
        self.lines, self.text, self.skipped = [], [], 0

    def handle_starttag(self, tag, attrs):
        if tag in SKIPPED:
            self.skipped += 1
        if tag in BLOCKS:
            self.flush()

    def handle_endtag(self, tag):
        if tag in SKIPPED:
            self.skipped = max(0, self.skipped - 1)
        if tag in BLOCKS:
            self.flush()

    def handle_data(self, data):
        if not self.skipped:
            self.text.append(data)

    def flush(self):
        line = " ".join("".join(self.text).replace("¶", " ").replace("\xad", "").split())
        self.text = []
        if line:
            self.lines.append(line)


def sound(line):
    """Prose, and not a row of identifiers: mostly words of letters, no markup of formulas."""
    if not 30 <= len(line) <= 1500 or re.search(r"\\[a-zA-Z(\[]|[{}$\\|]|__|>>>|::|[^\x20-\x7e‘’“”–—é…°]", line):
        return False
    words = line.split()
    plain = sum(bool(re.fullmatch(r"[(“\"‘']?[A-Za-z][a-z’'-]*[).,;:?!”\"’']{0,3}", w)) for w in words)
    return len(words) >= 5 and plain >= 0.75 * len(words)


def pages(folder):
    for path in sorted(folder.rglob("*.html")):
        if "_modules" in path.parts:
            continue
        reader = Paragraphs()
        reader.feed(path.read_text(encoding="utf-8", errors="replace"))
        reader.flush()
        yield from reader.lines


def glosses(folder):
    for kind in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"data.{kind}").read_text(encoding="ascii").splitlines():
            if "|" in line and not line.startswith("  "):
                yield " ".join(line.split("|", 1)[1].split())


def some(lines, wanted, rng):
    """As many of the different sound lines as give the wanted number of characters, in their order."""
    lines = [line for line in dict.fromkeys(lines) if sound(line)]
    share = wanted / max(1, sum(map(len, lines)))
    return [line for line in lines if rng.random() < share]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--root", required=True)
    options.add_argument("--out", required=True)
    chosen = options.parse_args()
    rng = random.Random(1)
    root = Path(chosen.root, "usr", "share")
    out = []
    for name, wanted in PAGES.items():
        found = some(pages(root / "doc" / name), wanted, rng)
        print(name, len(found), sum(map(len, found)))
        out += found
    found = some(glosses(root / "wordnet"), GLOSSES, rng)
    print("wordnet", len(found), sum(map(len, found)))
    with gzip.open(chosen.out, "wt", encoding="utf-8") as file:
        file.write("\n".join(out + found) + "\n")


if __name__ == "__main__":
    main()
