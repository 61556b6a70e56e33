"""roles.tsv: our own list of role nouns first, then single nouns of the Phoenix agents dictionary (MIT) that it lacks."""

import gzip
import re
from pathlib import Path

import tables

HEADER = ["role", "plurals", "sector", "kind", "gender", "source"]
# Phoenix (CAMEO) code to PLOVER 2.0 sector; CAMEO's MED is media and HLH health.
SECTORS = {"GOV": "GOV", "MIL": "MIL", "REB": "REB", "CRM": "CRM", "OPP": "OPP", "BUS": "BUS", "CVL": "CVL", "JUD": "JUD", "COP": "COP",
           "MED": "JRN", "LEG": "LEG", "HLH": "MED", "EDU": "EDU", "UAF": "UAF", "SPY": "SPY", "AGR": "AGR", "REL": "REL", "LAB": "LAB",
           "REF": "REF", "PTY": "PTY", "ELI": "ELI"}
# Nouns of the dictionary that are no role in news of today, or mean something else far more often.
LEFT_OUT = set("""airway jumbojet oiler monger freighter containership supertanker tanker bargainer boss waiter waitress granger cropper
 cultivator minist industry media gulag jail prison kremlin throne defender driver winner loser operative power bench chair base camp tank
 ship vessel boat plane aircraft missile bomb weapon rocket shell gun jet fighter helicopter vehicle carrier submarine frigate destroyer
 cruiser gunboat convoy column post barracks headquarters trench bunker line front operation exercise maneuver hospital ward bed
 dude fellow folk guy kid lad lass joe enterpreneur manafacture branokker snitcher traffiker jetliner airliner settlement hmmwv humvee kfir
 jetfighter tinginist opthamologist brigaider gendermarie naturalized retired website religion naval recreant assemblage consistory
 secretariate kindergarden blog gazette publication warplane battlewagon battleship corvette excursionist tourer promulgator pleader
 chancery conservatory schoolhouse echelon janjaweed gaolbird customer""".split())
PERSONS = set("""brigand crook culprit cutpurse felon jailbird mafioso outlaw paedophile pedophile pickpocket native townsperson repatriate
 autocrat legate potentate medico nanny neurosurgeon nursemaid ensign generalissimo turncoat""".split())
PERSON_ENDS = ("er", "or", "ist", "man", "woman", "ian", "ant", "ent", "eer", "ee", "ary", "ic", "ess", "ot", "ar", "aire")


def plural(noun: str) -> str:
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    if re.search(r"(s|x|z|ch|sh)$", noun) and not noun.endswith("arch"):
        return noun + "es"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    return noun + "s"


def own(path: Path) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    head: list[str] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("@"):
            head = (line[1:].split() + [""])[:3]
            continue
        for item in line.split(","):
            noun, slash, plurals = item.strip().replace("-", " ").partition("/")
            rows.append({"role": noun, "plurals": plurals if slash else plural(noun), "sector": head[0], "kind": head[1],
                         "gender": head[2], "source": "public"})
    return rows


def phoenix(path: Path, known: set[str]) -> list[dict[str, str]]:
    rows = []
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            match = re.fullmatch(r"([A-Z]{4,})_? *\[~([A-Z]{3})\].*", line.strip())
            if not match or match.group(2) not in SECTORS:
                continue
            noun = match.group(1).lower()
            if noun in known or noun in LEFT_OUT or noun.endswith("s"):
                continue
            known.add(noun)
            kind = "PERSON" if noun in PERSONS or noun.endswith(PERSON_ENDS) and noun != "infirmary" else "BODY"
            rows.append({"role": noun, "plurals": plural(noun), "sector": SECTORS[match.group(2)], "kind": kind, "gender": "",
                         "source": "phoenix"})
    return rows


def build(hand: Path, data: Path, target: Path) -> None:
    rows, known = [], set()
    for row in own(hand / "roles.txt"):
        forms = {form for form in (row["role"], row["plurals"]) if form}
        if row["role"] in known or not forms - known:
            continue
        known |= forms
        rows.append(row)
    rows += phoenix(data / "phoenix" / "Phoenix.agents.txt.gz", known)
    tables.write(target / "roles.tsv", [
        "Role nouns in lower case, hyphens as spaces, with PLOVER 2.0 sectors. kind: OFFICE, PERSON or BODY. A row without a plural has none",
        "in use; a row without a singular is used in the plural only. Sources: public knowledge collected for this project; CAMEO agents",
        "dictionary of the Phoenix pipeline (MIT), with its codes mapped to PLOVER (MED to JRN, HLH to MED)."], HEADER, rows)
