"""groups.tsv: the hand-kept list, then armed groups of the Phoenix dictionary of militarised non-state actors (MIT) that it lacks."""

import gzip
import re
from pathlib import Path

import tables
import visits

HEADER = ["name", "others", "country", "sector", "kind", "wikidata", "source"]
SMALL = {"of", "the", "for", "and", "in", "to", "on", "de", "la", "el", "del", "al", "a", "with", "y", "e", "o", "du", "des", "from"}
SECTORS = {"REB": "REB", "UAF": "UAF", "CRM": "CRM", "PRM": "PRM", "MIL": "MIL", "GOV": "GOV", "OPP": "OPP"}

# A name without one of these is too often a person or a common phrase.
GROUP_WORDS = re.compile(
    r"\b(front|army|armies|movement|group|party|organi[sz]ation|brigades?|liberation|union|resistance|command|forces?|council|league|militia|faction"
    r"|jihad|revolutionary|battalion|commandos?|guards?|fighters?|guerrillas?|cells?|martyrs|separatists|tigers|alliance|congress|committee)\b", re.I)


def cased(name: str) -> str:
    """ABU_NIDAL_ORGANIZATION_ to Abu Nidal Organization; abbreviations in brackets are cut off beforehand."""
    words = []
    for word in name.strip("_ ").replace("_", " ").split():
        parts = [part if part.lower() in {"al", "e", "i", "ul", "ur", "el"} and index else part for index, part in enumerate(word.split("-"))]
        word = "-".join(part.lower() if part.lower() in {"e", "i", "ul"} else part.capitalize() for part in parts)
        words.append(word.lower() if words and word.lower() in SMALL else word)
    return " ".join(words)


def phoenix(path: Path, states: set[str]) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            body = line.split("#")[0].strip()
            main = re.fullmatch(r"([^\[\t+]+)\[([A-Z]+)\]", body)
            if main:
                code = main.group(2)
                country = code[:3] if code[:3] in states else ""
                sector = SECTORS.get(code[3:6], "")
                rows.append({"name": "", "others": [], "country": country, "sector": sector or ("REB" if code.startswith("IMG") else ""),
                             "kind": "IMG" if code.startswith("IMG") else "", "wikidata": "", "source": "phoenix"})
                add(rows[-1], main.group(1))
            elif body.startswith("+") and rows and "[" not in body:
                add(rows[-1], body[1:])
    return [row for row in rows if GROUP_WORDS.search(row["name"]) and (row["country"] or row["kind"]) and row["sector"]]


def add(row: dict, name: str) -> None:
    if re.search(r"[+\d]", name) or not re.fullmatch(r"[A-Za-z_'().\- ]+", name):
        return
    short = re.search(r"\(([A-Z][A-Za-z\-]{2,9})\)", name)
    full = cased(re.sub(r"\([^)]*\)", "", name).replace("__", "_"))
    if len(full.split()) < 2 and "-" not in full:
        return
    if not row["name"]:
        row["name"] = full
    else:
        row["others"].append(full)
    if short:
        row["others"].append(short.group(1))


def build(hand: Path, data: Path, target: Path) -> None:
    states = {row["code"] for row in tables.read(target / "states.tsv") if row["kind"] == "state"}
    rows, known = [], set()
    for row in tables.read(hand / "groups.tsv"):
        rows.append(row | {"source": "public"})
        known |= {visits.plain(name) for name in [row["name"], *tables.several(row["others"])]}
    bodies = {visits.plain(name) for row in tables.read(hand / "bodies.tsv")
              for name in [row["name"], *tables.several(row["abbreviations"]), *tables.several(row["others"])]}
    for row in phoenix(data / "phoenix" / "Phoenix.MilNonState.actors.txt.gz", states):
        names = [name for name in dict.fromkeys([row["name"], *row["others"]])]
        if any(visits.plain(name) in known for name in names if len(name.split()) > 1):
            continue
        names = [name for name in names if visits.plain(name) not in known | bodies]
        if not names:
            continue
        known |= {visits.plain(name) for name in names}
        rows.append(row | {"name": names[0], "others": ";".join(names[1:])})
    tables.write(target / "groups.tsv", [
        "Armed groups, parties, movements and national bodies. kind: PLOVER's IMG (militarised) or ISM (movement) for groups across borders.",
        "Sources: public knowledge collected for this project; phoenix = dictionary of militarised non-state actors of the Phoenix pipeline",
        "(MIT)."], HEADER, rows)
