"""states.tsv and partly.tsv: hand-kept names, long names from the Factbook, codes checked against ISO 3166-1."""

import html
import json
import re
from pathlib import Path

import tables

HEADER = ["code", "name", "long_name", "others", "demonyms", "adjectives", "capital", "seats", "kind", "country", "sector",
          "from", "to", "iso2", "wikidata", "note", "source"]
# Codes beyond ISO 3166-1: PLOVER's Kosovo.
BEYOND_ISO = {"KOS": "XK"}
NOTES = {
    "MCO": "city-state: no capital beside itself", "SGP": "city-state: no capital beside itself",
    "VAT": "city-state: no capital beside itself; no demonym", "HKG": "city: no capital",
    "PSE": "capital disputed; seats are named", "ATA": "no government, no people",
    "DMA": "Dominican is kept for the Dominican Republic, which is meant far more often",
    "COG": "Congolese is kept for the Democratic Republic, which is meant far more often",
}


def plural(noun: str) -> str:
    """The plural of a demonym; nouns marked '=' in the hand-kept table never come here."""
    if noun.endswith("woman"):
        return noun[:-5] + "women"
    if noun.endswith("man") and noun not in {"German", "West German", "East German", "Roman", "Ottoman", "Turkoman"}:
        return noun[:-3] + "men"
    return noun + "s"


def demonyms(cell: str) -> str:
    forms = []
    for noun in tables.several(cell):
        if noun.startswith("="):
            forms.append(noun[1:])
        else:
            forms += [noun, plural(noun)]
    return ";".join(dict.fromkeys(forms))


def factbook(data: Path) -> dict[str, dict]:
    """Factbook entries by each of their short and long names."""
    by_name = {}
    with open(data / "factbook_government.jsonl", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            for key in ("short", "long"):
                name = html.unescape(entry.get(key) or "").strip()
                if name and name != "none":
                    by_name[name] = entry
    return by_name


def iso(data: Path) -> dict[str, dict]:
    entries = json.loads((data / "iso_3166-1.json").read_text(encoding="utf-8"))["3166-1"]
    return {entry["alpha_3"]: entry for entry in entries}


def entry_of(row: dict, by_name: dict[str, dict], codes: dict[str, dict]) -> dict | None:
    """The Factbook entry of a state, by any of its names."""
    names = [row["name"], *tables.several(row["others"]), f"The {row['name']}"]
    names += [codes.get(row["code"], {}).get("official_name", ""), {"DOM": "The Dominican", "VAT": "Holy See (Vatican City)"}.get(row["code"], "")]
    return next((by_name[name] for name in names if name in by_name), None)


def long_name(entry: dict | None) -> str:
    name = html.unescape((entry or {}).get("long") or "")
    name = re.split(r"[;(]", name)[0].strip()
    return "" if name == "none" else name


def codes_by_gec(hand: Path, data: Path) -> dict[str, str]:
    """Factbook's two letters to ISO's three, for states and dependencies."""
    by_name, codes = factbook(data), iso(data)
    rows = tables.read(hand / "states.tsv") + tables.read(hand / "partly.tsv")
    found = {}
    for row in rows:
        entry = entry_of(row, by_name, codes)
        if entry and row["code"]:
            found.setdefault(entry["gec"], row["code"])
    return found


def build(hand: Path, data: Path, target: Path) -> None:
    by_name, codes = factbook(data), iso(data)
    rows = []
    for row in tables.read(hand / "states.tsv"):
        entry = entry_of(row, by_name, codes)
        if row["code"] not in codes and row["code"] not in BEYOND_ISO:
            raise SystemExit(f"states.tsv: {row['code']} is no ISO 3166-1 code")
        if not entry:
            print("no Factbook entry:", row["code"], row["name"])
        rows.append(row | {
            "long_name": long_name(entry), "demonyms": demonyms(row["demonyms"]), "kind": "state", "country": row["code"],
            "iso2": codes.get(row["code"], {}).get("alpha_2", BEYOND_ISO.get(row["code"], "")),
            "note": NOTES.get(row["code"], ""), "source": "public;iso;factbook" if entry else "public;iso"})
    for row in tables.read(hand / "former.tsv"):
        rows.append(row | {"demonyms": demonyms(row["demonyms"]), "kind": "former", "source": "public"})
    tables.write(target / "states.tsv", [
        "States of today (ISO 3166-1 and Kosovo) and of the past. kind former: country is the state that PLOVER counts it to.",
        "Sources: names, demonyms and capitals public knowledge collected for this project; long names The World Factbook",
        "(public domain); codes ISO 3166-1; Wikidata ids CC0."], HEADER, rows)

    rows = []
    for row in tables.read(hand / "partly.tsv"):
        if row["code"] and row["code"] not in codes:
            raise SystemExit(f"partly.tsv: {row['code']} is no ISO 3166-1 code")
        entry = entry_of(row, by_name, codes)
        rows.append(row | {
            "demonyms": demonyms(row["demonyms"]), "long_name": long_name(entry),
            "iso2": codes.get(row["code"], {}).get("alpha_2", ""), "source": "public;iso" if row["code"] else "public"})
    covered = {row["code"] for row in tables.read(hand / "states.tsv") + tables.read(hand / "partly.tsv")}
    if missing := set(codes) - covered:
        raise SystemExit(f"ISO 3166-1 codes without a row: {sorted(missing)}")
    tables.write(target / "partly.tsv", [
        "Partly recognised states (kind partly: country of the claimant and PLOVER sector PRE) and dependencies (kind dependency: the",
        "ruling state). Sources: PLOVER 2.0's list; codes ISO 3166-1; names public knowledge and The World Factbook (public domain)."],
        HEADER, rows)
