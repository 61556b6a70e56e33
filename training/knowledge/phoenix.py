"""Terms of office in the Phoenix country dictionary (MIT, to January 2014): rulers and other high office holders with exact days."""

import gzip
import re
from datetime import date
from pathlib import Path

import tables

# Codes in the dictionary that are of other states than they say: Mauritania stands under Mauritius.
UNSURE = {"MUS", "MRT"}
TERM = re.compile(r"([A-Z]{3})GOV\S*\s+(\d{6})-(\d{6})(?!\d)")
# The dictionary ends in January 2014; a two-digit year after that is of the last century.
LAST_YEAR = 14


def entries(path: Path):
    """Each name with its date-bound codes."""
    name, bounds = "", []
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            body = line.split("#")[0].rstrip()
            if not body or body.startswith("+"):
                continue
            if not body[0].isspace():
                if name and bounds:
                    yield name, bounds
                name, bounds = re.sub(r"\[.*", "", body).strip(" _\t"), []
            bounds += TERM.findall(body)
    if name and bounds:
        yield name, bounds


def day(digits: str) -> str:
    """921231 as 1992-12-31; empty when it is no day."""
    year = int(digits[:2])
    words = f"{1900 + year if year > LAST_YEAR else 2000 + year}-{digits[2:4]}-{digits[4:6]}"
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        return ""


def person(name: str) -> str:
    words = [word for word in name.split("_") if word and word not in {"SIR", "DR", "DR.", "GEN.", "RATU", "SAYYED"}]
    return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in words)


def terms(data: Path, target: Path) -> list[dict[str, str]]:
    known = {row["code"] for row in tables.read(target / "states.tsv") if row["kind"] == "state"}
    rows = []
    for name, bounds in entries(data / "phoenix" / "Phoenix.Countries.actors.txt.gz"):
        full = person(name)
        if not 2 <= len(full.split()) <= 5:
            continue
        for code, first, last in bounds:
            begin, end = day(first), day(last)
            whole_months = first.endswith("01") and last[4:] in {"28", "29", "30", "31"}
            if code in known - UNSURE and begin and begin < end and end >= "1960" and not whole_months:
                rows.append({"person": full, "surname": "", "others": "", "office": "official", "country": code, "body": "",
                             "sector": "GOV", "from": begin, "to": end, "source": "phoenix"})
    return rows
