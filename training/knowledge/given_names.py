"""given_names.tsv: the hand-kept list; a name under both headings is left out, as are entries that only mark such a case with a hyphen."""

from pathlib import Path

import tables


def build(hand: Path, target: Path) -> None:
    genders: dict[str, set[str]] = {}
    gender = ""
    for line in (hand / "given_names.txt").read_text(encoding="utf-8").split("\n"):
        if line.startswith("#"):
            continue
        if line.startswith("@"):
            gender = line[1:].strip()
            continue
        for name in line.split():
            genders.setdefault(name, set()).add(gender)
    both = sorted(name for name, found in genders.items() if len(found) > 1)
    print("left out, on both lists:", " ".join(both))
    rows = [{"name": name, "gender": next(iter(found)), "source": "public"}
            for name, found in sorted(genders.items()) if len(found) == 1]
    tables.write(target / "given_names.tsv", [
        "Given names borne nearly always by men or nearly always by women; used only to match he and she. Names common for both are left out.",
        "Source: public knowledge collected for this project."], ["name", "gender", "source"], rows)
