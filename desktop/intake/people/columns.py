"""What each column of a table of people says, and which row gives their titles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from types import MappingProxyType

from desktop.intake.tables.table import Table
from desktop.model.sentence import Sentence, say


class Column(Enum):
    """What a column says of a person."""

    NAME = auto()  # whole, in any order
    FIRST_NAME = auto()
    FAMILY_NAME = auto()
    FUNCTION = auto()
    ORGANISATION = auto()
    EMAIL = auto()
    PHONE = auto()
    BIOGRAPHY = auto()
    IGNORED = auto()


COLUMN_NAMES: Mapping[Column, Sentence] = MappingProxyType(
    {
        Column.NAME: say("Nom"),
        Column.FIRST_NAME: say("Prénom"),
        Column.FAMILY_NAME: say("Nom de famille"),
        Column.FUNCTION: say("Fonction"),
        Column.ORGANISATION: say("Organisme"),
        Column.EMAIL: say("Adresse électronique"),
        Column.PHONE: say("Téléphone"),
        Column.BIOGRAPHY: say("Biographie"),
        Column.IGNORED: say("Ignorer"),
    }
)
"""What a person chooses from."""

NAMING = frozenset({Column.NAME, Column.FIRST_NAME, Column.FAMILY_NAME})


@dataclass(frozen=True)
class Columns:
    """What the columns of a table say, in their order, and which row gives their titles."""

    meanings: tuple[Column, ...]
    titles: int | None = None  # the place of that row; what stands above it names nobody

    def title(self, table: Table, place: int) -> str:
        """The title of a column, or nothing where the table gives none."""
        return "" if self.titles is None else table.rows[self.titles][place].strip()

    @property
    def name_somebody(self) -> bool:
        """Whether some column says who."""
        return not NAMING.isdisjoint(self.meanings)

    @property
    def first_row(self) -> int:
        """The place of the first row that may name somebody."""
        return 0 if self.titles is None else self.titles + 1


def with_meaning(columns: Columns, place: int, meaning: Column) -> Columns:
    """The columns once a person has said what one of them is; what another said of it is ignored.

    A whole name and its parts exclude each other.
    """
    excluded = {meaning} - {Column.IGNORED}
    if meaning is Column.NAME:
        excluded = set(NAMING)
    elif meaning in NAMING:
        excluded.add(Column.NAME)
    meanings = [Column.IGNORED if each in excluded else each for each in columns.meanings]
    meanings[place] = meaning
    return replace(columns, meanings=tuple(meanings))


def letter(place: int) -> str:
    """What spreadsheets call a column: A, B… Z, AA."""
    name = ""
    place += 1
    while place:
        place, rank = divmod(place - 1, 26)
        name = chr(ord("A") + rank) + name
    return name
