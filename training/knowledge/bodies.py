"""bodies.tsv: hand-kept names and kinds, members from the Factbook's field 'organizations' where the hand-kept row gives none."""

import html
import json
import re
from pathlib import Path

import states
import tables

HEADER = ["name", "abbreviations", "others", "kind", "sector", "members", "wikidata", "source"]


def members(hand: Path, data: Path) -> dict[str, list[str]]:
    """Full members by the Factbook's abbreviation; observers, partners and suspended members carry a bracket and are left out."""
    by_gec = states.codes_by_gec(hand, data)
    found: dict[str, list[str]] = {}
    with open(data / "factbook_government.jsonl", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            code = by_gec.get(entry["gec"])
            if code is None:
                continue
            cell = html.unescape(entry.get("organizations") or "").replace("\u00a0", " ")
            for name in re.split(r",\s*(?![^()]*\))", cell):
                found.setdefault(name.strip(), []).append(code)
    return found


def build(hand: Path, data: Path, target: Path) -> None:
    by_abbreviation = members(hand, data)
    rows = []
    for row in tables.read(hand / "bodies.tsv"):
        codes = tables.several(row["members"])
        source = "public"
        if row["factbook"]:
            codes = by_abbreviation[row["factbook"]]
            source = "public;factbook"
        rows.append(row | {"members": ";".join(sorted(codes)), "source": source})
    tables.write(target / "bodies.tsv", [
        "International bodies, non-governmental organisations, news agencies and firms that are often actors. kind: PLOVER's IGO, UNO,",
        "EUR, NGO, MNC. members: present full members (ISO 3166-1). Sources: names public knowledge collected for this project;",
        "members The World Factbook, field international organisation participation (public domain), or public; Wikidata ids CC0."],
        HEADER, rows)
