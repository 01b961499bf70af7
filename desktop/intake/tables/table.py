"""A table as it was read: rows of texts of one width, and where each row stood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop.intake.json_format import MAXIMUM_LETTERS
from desktop.model.sentence import Refused, Sentence
from desktop.model.text import cleaned

MAXIMUM_BYTES = 20_000_000
MAXIMUM_ROWS = 20_000
MAXIMUM_COLUMNS = 200
MAXIMUM_CELLS = 200_000  # empty ones too

Name: TypeAlias = str | Sentence
"""What a sentence calls a table: the name of its file, or words for what was pasted."""


@dataclass(frozen=True)
class Table:
    """The rows that hold anything, each as wide as the widest."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]  # the number of each row where it comes from, blank rows counted
    sheet: str = ""  # the name of the sheet of a workbook

    @property
    def width(self) -> int:
        """How many columns the table has."""
        return len(self.rows[0])


def table_of(rows: Iterable[Sequence[str]], name: Name, sheet: str = "") -> Table:
    """The table of some rows, cleaned, without the blank ones nor blank columns at its end.

    Raises Refused where nothing is left, or too much.
    """
    kept: list[list[str]] = []
    lines: list[int] = []
    width = 0
    for line, row in enumerate(rows, start=1):
        cells = [cleaned(cell) for cell in row]
        filled = next((end for end in range(len(cells), 0, -1) if cells[end - 1].strip()), 0)
        if filled:
            _check(cells[:filled], line, len(kept), name)
            kept.append(cells)
            lines.append(line)
            width = max(width, filled)
    if not kept:
        raise Refused("{name} est vide ; rien n’a été importé. Vérifiez ce fichier.", name=name)
    padded = ((*cells[:width], *[""] * (width - len(cells))) for cells in kept)
    return Table(tuple(padded), tuple(lines), sheet)


def check_cells(count: int, name: Name) -> None:
    """Raise Refused where there are more cells than any table of people has."""
    if count > MAXIMUM_CELLS:
        raise Refused(
            "{name} a plus de {limit} cellules ; rien n’a été importé. Gardez celles qui servent.",
            name=name,
            limit=MAXIMUM_CELLS,
        )


def _check(cells: list[str], line: int, above: int, name: Name) -> None:
    if above == MAXIMUM_ROWS:
        raise Refused(
            "{name} a plus de {limit} lignes ; rien n’a été importé. Coupez ce fichier en"
            " plusieurs.",
            name=name,
            limit=MAXIMUM_ROWS,
        )
    if len(cells) > MAXIMUM_COLUMNS:
        raise Refused(
            "{name} a plus de {limit} colonnes à la ligne {line} ; rien n’a été importé."
            " Gardez celles qui servent.",
            name=name,
            limit=MAXIMUM_COLUMNS,
            line=line,
        )
    if max(map(len, cells)) > MAXIMUM_LETTERS:
        raise Refused(
            "{name} : une cellule de la ligne {line} dépasse {limit} caractères ; rien n’a été"
            " importé. Raccourcissez-la.",
            name=name,
            line=line,
            limit=MAXIMUM_LETTERS,
        )
