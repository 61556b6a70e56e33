"""cities.tsv.gz: GeoNames places (CC BY 4.0) over 15,000 people, all capitals, and smaller places whose name is theirs alone."""

import csv
import gzip
import json
import re
import unicodedata
from pathlib import Path

import tables

MINIMUM = 15_000
SMALL = 3_000


def key(name: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return plain.lower()


def news_names(hand: Path, places: list[dict]) -> dict[str, list[str]]:
    """English names by GeoNames id: each row of the hand-kept table means the largest place of that name in the country."""
    largest: dict[tuple[str, str], dict] = {}
    for row in places:
        at = (row["name"], row["country"])
        if at not in largest or int(row["population"] or 0) > int(largest[at]["population"] or 0):
            largest[at] = row
    found = {}
    for row in tables.read(hand / "city_names.tsv"):
        place = largest.get((row["local"], row["country"]))
        if place is None:
            print("city_names.tsv: no place", row["local"], row["country"])
            continue
        found[place["geonameid"]] = tables.several(row["names"])
    return found


# Where names are written with and without the Arabic article and the final h of the feminine ending.
ARABIC = {"IQ", "SY", "LB", "JO", "PS", "SA", "YE", "OM", "AE", "QA", "BH", "KW", "EG", "SD", "LY", "TN", "DZ", "MA"}


def transliterations(row: dict) -> list[str]:
    """Ar Raqqah is Raqqah and Raqqa too."""
    if row["country"] not in ARABIC:
        return []
    bare = re.sub(r"^(?:Al|Ar|As|Ad|Az|An|Ash|At|El|Aḑ|Aş|Aţ|Az̧)[ -]", "", row["name"])
    forms = [bare, bare[:-1] if bare.endswith("h") and bare[-2:] not in {"sh", "th", "kh", "dh", "gh"} else bare]
    return [form for form in dict.fromkeys(forms) if form != row["name"] and len(form) > 3]


def build(hand: Path, data: Path, target: Path) -> None:
    codes = {entry["alpha_2"]: entry["alpha_3"]
             for entry in json.loads((data / "iso_3166-1.json").read_text(encoding="utf-8"))["3166-1"]} | {"XK": "KOS"}
    with gzip.open(data / "cities1000.tsv.gz", "rt", encoding="utf-8", newline="") as lines:
        places = [row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if row["country"] in codes]
    named = news_names(hand, places)
    count: dict[str, int] = {}
    for row in places:
        count[key(row["name"])] = count.get(key(row["name"]), 0) + 1
    kept = []
    for row in places:
        people = int(row["population"] or 0)
        alone = count[key(row["name"])] == 1
        section = row["feature"] in {"PPLX", "PPLL", "PPLQ", "PPLH", "PPLW"}
        if section or not row["name"]:
            continue
        if people >= MINIMUM or row["geonameid"] in named or row["feature"] in {"PPLC", "PPLG"} or (people >= SMALL and alone):
            kept.append((-people, int(row["geonameid"]), row))
    kept.sort(key=lambda item: item[:2])
    lines = ["# Places of the world, largest first. Source: GeoNames (CC BY 4.0), extract of places over 1,000 people; country in ISO 3166-1.",
             "id\tname\tothers\tcountry\tpopulation\tlatitude\tlongitude\tcapital"]
    for people, identifier, row in kept:
        lines.append("\t".join([str(identifier), row["name"], ";".join(dict.fromkeys(named.get(str(identifier), []) + transliterations(row))), codes[row["country"]], str(-people),
                                f"{float(row['lat']):.3f}", f"{float(row['lon']):.3f}", "1" if row["feature"] == "PPLC" else ""]))
    with open(target / "cities.tsv.gz", "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
        packed.write(("\n".join(lines) + "\n").encode("utf-8"))
    print(f"cities.tsv.gz: {len(kept)} rows, {(target / 'cities.tsv.gz').stat().st_size} bytes")
