"""Writes the texts of annotated articles that are not kept here: FOLDER/NAME.txt beside FOLDER/NAME.ann, for wikinews/ and history/.

    python texts.py --data DATA

`sentences.tsv` of a folder says of each sentence in which line of DATA/text/FILE it stands, from which character (white space counted once) and how long it is, and whether a paragraph begins.
`titles.tsv` holds the headlines, which are ours, the dates as far as they can be told, source and licence.
"""

import argparse
import csv
import functools
import gzip
from pathlib import Path

HERE = Path(__file__).parent


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


@functools.cache
def lines(path):
    with gzip.open(path, "rt", encoding="utf-8-sig") as file:
        return [" ".join(line.split()) for line in file]


def write(folder, data):
    texts = {}
    for row in rows(folder / "sentences.tsv"):
        start = int(row["start"])
        sentence = lines(data / row["file"])[int(row["line"])][start : start + int(row["length"])]
        texts.setdefault(row["name"], []).append(("\n" if row["paragraph"] == "1" else "") + f"#{row['sentence']} {sentence}\n")
    for row in rows(folder / "titles.tsv"):
        header = f"id: {row['name']}\ntitle: {row['title']}\ndate: {row['date']}\nsource: {row['source']}\nlicence: {row['licence']}\n"
        (folder / f"{row['name']}.txt").write_text(header + "".join(texts[row["name"]]), encoding="utf-8")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    chosen = options.parse_args()
    for folder in ("wikinews", "history"):
        write(HERE / folder, Path(chosen.data, "text"))


if __name__ == "__main__":
    main()
