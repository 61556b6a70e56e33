"""Makes the tables of the knowledge base from the hand-kept tables beside this file and the open data.

    python3 training/knowledge/build.py DATA_FOLDER

DATA_FOLDER holds factbook_government.jsonl, iso_3166-1.json, cities1000.tsv.gz, iptc_mediatopics.tsv, the two tables
of visits and the folder phoenix (see README.md). The result goes to the resources of rapporteur-reader; running it
twice gives the same bytes.
"""

import sys
from pathlib import Path

import bodies
import cities
import given_names
import groups
import mediatopics
import offices
import roles
import states
import tables

HERE = Path(__file__).resolve().parent
HAND = HERE / "hand"
TARGET = HERE.parents[1] / "rapporteur-reader/src/main/resources/org/rapporteur/reader/knowledge"


def copy(name: str, comments: list[str]) -> None:
    """A hand-kept table that needs nothing but a check of its shape."""
    rows = tables.read(HAND / f"{name}.tsv")
    header = list(rows[0])
    if "source" not in header:
        header.append("source")
    for row in rows:
        row.setdefault("source", "public")
    tables.write(TARGET / f"{name}.tsv", comments, header, rows)


def main(data: Path) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    states.build(HAND, data, TARGET)
    bodies.build(HAND, data, TARGET)
    cities.build(HAND, data, TARGET)
    roles.build(HAND, data, TARGET)
    given_names.build(HAND, TARGET)
    offices.build(HAND, data, TARGET)
    groups.build(HAND, data, TARGET)
    mediatopics.build(HAND, data, TARGET)
    copy("peoples", ["Peoples, religions, political currents and people of parts of the world. Public knowledge, collected for this project."])
    copy("regions", ["Continents, seas, regions (LOC) and provinces (GPE). Public knowledge, collected for this project."])
    copy("seats", ["Buildings and streets that stand for a government or body. Public knowledge, collected for this project."])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
