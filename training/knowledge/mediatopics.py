"""mediatopics.tsv: the branches of the IPTC Media Topics (CC BY 4.0) that news about states is about."""

import csv
from pathlib import Path

import tables

# Crime and law, disaster, economy, education, environment, health, labour, politics, religion, science, society, conflict.
BRANCHES = {"02000000", "03000000", "04000000", "06000000", "07000000", "09000000", "11000000", "12000000", "13000000", "14000000", "16000000"}


def build(hand: Path, data: Path, target: Path) -> None:
    with open(data / "iptc_mediatopics.tsv", encoding="utf-8", newline="") as lines:
        topics = {row["qcode"].split(":")[1]: row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}
    phrases = {row["code"]: row["phrases"] for row in tables.read(hand / "mediatopic_words.tsv")}
    if unknown := set(phrases) - set(topics):
        raise SystemExit(f"mediatopic_words.tsv: no such topics: {sorted(unknown)}")
    rows = []
    for number, topic in topics.items():
        chain = [number]
        while topics[chain[-1]]["broader"] in topics and topics[chain[-1]]["broader"] not in chain:
            chain.append(topics[chain[-1]]["broader"])
        if chain[-1] in BRANCHES:
            rows.append({"code": topic["qcode"], "label": topic["label_en"], "branch": chain[-1], "depth": len(chain),
                         "phrases": phrases.get(number, ""),
                         "source": "iptc;public" if number in phrases else "iptc"})
    tables.write(target / "mediatopics.tsv", [
        "Subjects of the news: IPTC Media Topics (CC BY 4.0, International Press Telecommunications Council), the branches on politics,",
        "conflict, economy, law, labour, disaster, environment, health, religion, science and society; phrases are our own."],
        ["code", "label", "branch", "depth", "phrases", "source"], rows)
