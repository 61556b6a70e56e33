"""Visits of foreign leaders to the United States: who was met with which title on which day (Office of the Historian, public domain)."""

import csv
import re
import unicodedata
from datetime import date
from pathlib import Path

import tables

TITLES = {"President": "president", "Prime Minister": "prime minister", "King": "king", "Queen": "queen", "Chancellor": "chancellor",
          "Premier": "prime minister", "Amir": "emir", "Emir": "emir", "Emperor": "emperor", "Sultan": "sultan", "Pope": "pope", "Shah": "shah",
          "Taoiseach": "prime minister", "Grand Duke": "grand duke", "Prince": "prince", "Acting President": "president",
          "Interim President": "president"}
# A longer time between two visits may hold another office holder.
GAP_DAYS = 700
ALIASES = {"China, People’s Republic of": "CHN", "Republic of Korea": "KOR", "Korea, Republic of": "KOR", "Germany, Federal Republic of": "DEU",
           "China, Republic of": "TWN", "Congo, Democratic Republic of the": "COD", "Congo, Republic of": "COG", "Serbia and Montenegro": "SRB",
           "Democratic Republic of the Congo (Zaire)": "COD", "Burma": "MMR", "Micronesia, Federated States of": "FSM",
           "Macedonia, Former Yugoslav Republic of": "MKD", "St. Christopher and Nevis": "KNA"}


def plain(name: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z ]", "", bare.lower().replace("-", " ")).strip()


def codes(target: Path) -> dict[str, str]:
    found = dict(ALIASES)
    for row in tables.read(target / "states.tsv"):
        for name in [row["name"], row["long_name"], *tables.several(row["others"])]:
            found.setdefault(name, row["code"])
            found.setdefault(name.removeprefix("The "), row["code"])
    return found


def meetings(data: Path, target: Path) -> list[dict]:
    """One entry a visit: person, other names, office, country, day."""
    by_name = codes(target)
    found = []
    with open(data / "us_visits_of_foreign_leaders.tsv", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            visitor = row["visitor"].strip()
            title = next((known for known in sorted(TITLES, key=len, reverse=True) if visitor.startswith(known + " ")), None)
            code = by_name.get(row["country"].strip())
            name = visitor[len(title):].strip() if title else ""
            if not title or not code or "elect" in visitor or " and " in name or not re.fullmatch(r"\d{4}-\d\d-\d\d", row["start"]):
                continue
            called = re.search(r"\(([^)]+)\)", name)
            person = " ".join(re.sub(r"\([^)]*\)", " ", name).replace(",", " ").split())
            if not person or len(person.split()) > 7:
                continue
            others = [f"{called.group(1)} {person.split()[-1]}"] if called and len(called.group(1).split()) == 1 else []
            found.append({"person": person, "others": others, "office": TITLES[title], "country": code, "day": row["start"]})
    return found


def terms(data: Path, target: Path) -> list[dict[str, str]]:
    """From the first to the last visit with one title; visits far apart are separate terms."""
    groups: dict[tuple[str, str, str], list[dict]] = {}
    for meeting in meetings(data, target):
        groups.setdefault((meeting["country"], meeting["office"], plain(meeting["person"])), []).append(meeting)
    rows = []
    for (country, office, _), group in groups.items():
        group.sort(key=lambda meeting: meeting["day"])
        first = group[0]
        for meeting, following in zip(group, group[1:] + [None]):
            far = following is None or (date.fromisoformat(following["day"]) - date.fromisoformat(meeting["day"])).days > GAP_DAYS
            if far:
                rows.append({"person": first["person"], "surname": "", "others": ";".join(first["others"]), "office": office,
                             "country": country, "body": "", "sector": "GOV", "from": first["day"], "to": meeting["day"], "source": "visits"})
                first = following
    return rows
