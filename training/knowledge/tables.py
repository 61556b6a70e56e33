"""Reading and writing of the tab-separated tables: '#' comment lines, one header line, rows; lists joined by ';'."""

from pathlib import Path


def read(path: Path) -> list[dict[str, str]]:
    """The rows of a table as dictionaries; every row must have as many cells as the header."""
    header: list[str] | None = None
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if header is None:
            header = cells
            continue
        if len(cells) != len(header):
            raise SystemExit(f"{path}, line {number}: {len(cells)} cells, the header has {len(header)}")
        rows.append(dict(zip(header, (cell.strip() for cell in cells))))
    return rows


def write(path: Path, comments: list[str], header: list[str], rows: list[dict[str, str]]) -> None:
    """Writes the rows; cells are given without tabs and line ends."""
    lines = [f"# {comment}" for comment in comments]
    lines.append("\t".join(header))
    for row in rows:
        lines.append("\t".join(" ".join(str(row.get(column, "")).split()) for column in header))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(rows)} rows")


def several(cell: str) -> list[str]:
    """The values of a list cell."""
    return [value.strip() for value in cell.split(";") if value.strip()]
