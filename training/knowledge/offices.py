"""offices.tsv: our own list of terms, then office holders of today from the Factbook where our list has none."""

import difflib
import html
import json
import re
from pathlib import Path

import phoenix
import states
import tables
import visits

HEADER = ["person", "surname", "others", "office", "country", "body", "sector", "from", "to", "wikidata", "source"]
# Where the family name stands first.
FAMILY_FIRST = {"CHN", "TWN", "KOR", "PRK", "HKG"}
MONTHS = {month: number for number, month in enumerate(
    "January February March April May June July August September October November December".split(), start=1)} | {"Sep": 9, "Oct": 10}
TITLES = {
    "President": "president", "Prime Minister": "prime minister", "Premier": "prime minister", "Chancellor": "chancellor", "King": "king",
    "Emperor": "emperor", "Amir": "emir", "Supreme Leader": "supreme leader", "Prince": "prince", "Grand Duke": "grand duke",
    "Interim President": "president", "Interim Prime Minister": "prime minister", "Acting President": "president",
    "Acting Prime Minister": "prime minister", "Caretaker Prime Minister": "prime minister", "Transition President": "president",
    "Transitional President": "president", "Transition Prime Minister": "prime minister", "Co-prince": "prince",
    "President of the Swiss Confederation": "president", "Crown Prince and Prime Minister": "prime minister",
    "Sultan and Prime Minister": "sultan", "Prime Minister and Foreign Minister": "prime minister",
    "Prime Minister Crown Prince": "prime minister", "President of Council of Ministers": "prime minister",
    "Chairman of the Cabinet of Ministers": "prime minister", "GNU Interim Prime Minister": "prime minister",
    "CNSP Prime Minister": "prime minister", "State Affairs Commission President": "supreme leader",
    "Presidential Leadership Council Chairperson": "president", "Minister of State": "prime minister",
}


def own(path: Path) -> list[dict[str, str]]:
    rows, head = [], ["", "", ""]
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.lstrip("@").split("|")]
        if len(cells) != 3:
            raise SystemExit(f"{path}, line {number}: {len(cells)} cells, not 3: {line}")
        if line.startswith("@"):
            head = cells
            continue
        names = tables.several(cells[0])
        state = re.fullmatch("[A-Z]{3}", head[1]) is not None
        marked = re.search(r"\*(\S+)", names[0])
        surname = marked.group(1) if marked else names[0].split()[0] if head[1] in FAMILY_FIRST else ""
        rows.append({
            "person": names[0].replace("*", ""), "surname": surname, "others": ";".join(names[1:]), "office": head[0],
            "country": head[1] if state else "", "body": "" if state else head[1], "sector": head[2], "from": cells[1], "to": cells[2],
            "source": "public"})
    return rows


def since(words: str) -> str:
    """The day after since: 12 December 2019, April 2018, 1997; empty when there is none."""
    match = re.search(r"\bsince (?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})", words)
    if not match or match.group(2) and match.group(2) not in MONTHS:
        return ""
    day, month, year = match.groups()
    return "-".join([year] + ([f"{MONTHS[month]:02}"] if month else []) + ([f"{int(day):02}"] if day and month else []))


def cased(word: str) -> str:
    if not (word.isupper() and len(word) > 1) or re.fullmatch(r"[IVX]+|[A-Z]\.", word):
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part.group(0).capitalize(), word).replace("'A", "'a")


def holder(words: str, code: str) -> dict[str, str] | None:
    """President Abdelmadjid TEBBOUNE (since 12 December 2019): title, name with the family name in capitals, first day."""
    words = html.unescape(words).replace("\u00a0", " ").split(";")[0].strip()
    title = next((known for known in sorted(TITLES, key=len, reverse=True) if words.startswith(known + " ")), None)
    day = since(words)
    if title is None or not day:
        return None
    name = re.split(r"[(,]", words[len(title):])[0].strip()
    name = re.sub(r"^(?:Sir|Dr\.|General|Gen\.|Sr\. Gen\.|Col\.|Capt\.) ", "", name)
    name = re.sub(r"^(?:Sir|Dr\.|General|Gen\.|Col\.|Capt\.) ", "", name)
    capitals = [word for word in name.split() if word.isupper() and len(word) > 1 and not re.fullmatch(r"[IVX]+|[A-Z]\.", word)]
    if not capitals or len(name.split()) > 8 or name.startswith("and "):
        return None
    given = name.split()[0]
    full = " ".join(cased(word) for word in name.split())
    family = " ".join(cased(word) for word in capitals)
    short = f"{cased(given)} {family}"
    others = {short, re.sub(r' "[^"]*"', "", full)} - {full} if not given.isupper() else set()
    return {"person": full, "surname": family, "others": ";".join(sorted(others)), "office": TITLES[title], "country": code, "body": "",
            "sector": "GOV", "from": day, "to": "", "source": "factbook"}


def factbook(hand: Path, data: Path) -> list[dict[str, str]]:
    by_gec = states.codes_by_gec(hand, data)
    dependencies = {row["code"] for row in tables.read(hand / "partly.tsv")}
    rows = []
    with open(data / "factbook_government.jsonl", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            code = by_gec.get(entry["gec"])
            if code is None or code in dependencies:
                continue
            executive = entry.get("executive") or {}
            for field in ("chief of state", "head of government"):
                row = holder(executive.get(field) or "", code)
                charles = row and row["person"] == "Charles III" and code != "GBR"
                if row and not charles and not any(same(row, other) for other in rows):
                    rows.append(row)
    return rows


def same(row: dict[str, str], other: dict[str, str]) -> bool:
    return (row["country"], row["office"], row["person"]) == (other["country"], other["office"], other["person"])


def covered(row: dict[str, str], rows: list[dict[str, str]]) -> bool:
    """Whether our own list names a holder of the office on the row's first day or later."""
    return any(other["country"] == row["country"] and other["office"] == row["office"] and (other["to"] or "9999") > row["from"]
               for other in rows)


def key(row: dict[str, str]) -> tuple[str, str]:
    """State and last word of the name; sources spell the rest in too many ways."""
    return row["country"], visits.plain(row["person"]).split(" ")[-1]


def overlaps(row: dict[str, str], other: dict[str, str]) -> bool:
    return row["from"] <= (other["to"] or "9999") and other["from"] <= (row["to"] or "9999")


def kept_apart(rows: list[dict[str, str]], more: list[dict[str, str]]) -> list[dict[str, str]]:
    """Those of the second list that tell of a person at a time of which the first says nothing."""
    known: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        known.setdefault(key(row), []).append(row)
        if row["surname"]:
            known.setdefault((row["country"], visits.plain(row["surname"]).split(" ")[-1]), []).append(row)
    return [row for row in more if not any(overlaps(row, other) for other in known.get(key(row), []))]


def titled(terms: list[dict[str, str]], met: list[dict]) -> list[dict[str, str]]:
    """Gives a term the title under which its holder was met in that time, when there is one only."""
    by_key: dict[tuple[str, str], list[dict]] = {}
    for meeting in met:
        by_key.setdefault(key(meeting), []).append(meeting)
    for row in terms:
        titles = {meeting["office"] for meeting in by_key.get(key(row), []) if row["from"] <= meeting["day"] <= row["to"]}
        if len(titles) == 1:
            row["office"] = titles.pop()
            row["source"] = "phoenix;visits"
    return terms


def alike(name: str, other: str) -> bool:
    """Soeharto and Suharto: a word in common or a like last word."""
    words, others = visits.plain(name).split(), visits.plain(other).split()
    shared = {word for word in words if len(word) > 2} & set(others)
    return bool(shared) or difflib.SequenceMatcher(None, words[-1], others[-1]).ratio() >= 0.6


def spelled(rows: list[dict[str, str]], more: list[dict[str, str]]) -> list[dict[str, str]]:
    """Adds the spelling of a visit to the known holder of the office; gives back the terms of which nothing is known yet."""
    holders: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in rows:
        holders.setdefault((row["country"], row["office"]), []).append(row)
    rest = []
    for row in more:
        there = [other for other in holders.get((row["country"], row["office"]), []) if overlaps(row, other)]
        for other in there:
            names = [other["person"], *tables.several(other["others"])]
            if len(row["person"].split()) > 1 and row["person"] not in names and any(alike(row["person"], name) for name in names):
                other["others"] = ";".join(names[1:] + [row["person"]])
        if not there:
            rest.append(row)
    return rest


def build(hand: Path, data: Path, target: Path) -> None:
    rows = own(hand / "offices.txt")
    rows += [row for row in factbook(hand, data) if not covered(row, rows)]
    rows += kept_apart(rows, titled(phoenix.terms(data, target), visits.meetings(data, target)))
    rows += kept_apart(rows, spelled(rows, visits.terms(data, target)))
    ids = {row["person"]: row["wikidata"] for row in tables.read(hand / "leaders_wikidata.tsv")}
    for row in rows:
        row["wikidata"] = ids.get(row["person"], "") if row["source"] == "public" else ""
    if unknown := set(ids) - {row["person"] for row in rows}:
        raise SystemExit(f"leaders_wikidata.tsv: not in offices.txt: {sorted(unknown)}")
    tables.write(target / "offices.tsv", [
        "Who held which office when. from and to: day, month or year; to empty: still in office in early 2026. surname: where it is not the",
        "last word. Sources: public = public knowledge collected for this project; factbook = The World Factbook, February 2026 (public",
        "domain), holders of today with the first day of the present term; phoenix = dictionary of the Phoenix pipeline (MIT), where",
        "official means a high office that the source does not name; visits = Office of the Historian, US Department of State (public",
        "domain), from the first to the last visit under that title."], HEADER, rows)
