"""Writes the texts of the annotated Wikinews reports: wikinews/NAME.txt beside wikinews/NAME.ann.

    python texts.py --data DATA

`wikinews/sentences.tsv` says of each sentence in which line of DATA/text/wikinews_2019_CC-BY-2.5.txt.gz it stands, from which character (white space counted once) and how long it is, and whether a paragraph begins.
`wikinews/titles.tsv` holds the headlines, which are ours, and the dates as far as they can be told.
"""

import argparse
import csv
import gzip
from pathlib import Path

HERE = Path(__file__).parent / "wikinews"


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    chosen = options.parse_args()
    with gzip.open(Path(chosen.data, "text", "wikinews_2019_CC-BY-2.5.txt.gz"), "rt", encoding="utf-8") as file:
        lines = [" ".join(line.split()) for line in file]
    texts = {}
    for row in rows("sentences.tsv"):
        start = int(row["start"])
        sentence = lines[int(row["line"])][start : start + int(row["length"])]
        texts.setdefault(row["name"], []).append(("\n" if row["paragraph"] == "1" else "") + f"#{row['sentence']} {sentence}\n")
    for row in rows("titles.tsv"):
        header = f"id: {row['name']}\ntitle: {row['title']}\ndate: {row['date']}\nsource: Wikinews 2019\nlicence: CC BY 2.5\n"
        (HERE / f"{row['name']}.txt").write_text(header + "".join(texts[row["name"]]), encoding="utf-8")


if __name__ == "__main__":
    main()
