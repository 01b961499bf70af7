"""The house style of printed pages: the sheet, its grid, its colours and its types, in points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from exports.colours import readable
from exports.fonts import Face

MILLIMETRE: Final = 72 / 25.4

PAGE_WIDTH: Final = 210 * MILLIMETRE
PAGE_HEIGHT: Final = 297 * MILLIMETRE
LEFT: Final = 33 * MILLIMETRE
TOP: Final = 27 * MILLIMETRE
MEASURE: Final = 153 * MILLIMETRE  # tables, charts and boxes
TEXT_MEASURE: Final = 133 * MILLIMETRE  # running text, about 85 characters a line
TEXT_HEIGHT: Final = PAGE_HEIGHT - TOP - 24 * MILLIMETRE
GUTTER: Final = 5 * MILLIMETRE


class Colour(Enum):
    """What the colours are for; `hexadecimal` says which they are in one document."""

    INK = "1C1E22"
    MUTED = "636A78"
    RULE = "C2C5CC"
    REST = "ABAFB8"
    PAPER = "F9F6F1"
    WHITE = "FFFFFF"
    ACCENT = "9C3018"
    NIGHT = "14284F"
    SKY = "2373B8"
    MARK = "D9D3C6"  # the mark of a draft, in the margin


def hexadecimal(colour: Colour, house: str) -> str:
    """Six hexadecimal digits; ``house`` is the organiser's own colour, or empty.

    The house colour takes the place of the accent, darkened until text in it reads on white.
    """
    return readable(house) if colour is Colour.ACCENT and house else colour.value


@dataclass(frozen=True)
class Style:
    """How a paragraph is set: its face, its size and leading, the room around it, its colour.

    ``strong`` and ``initial`` are the faces of marked runs, ``measure`` is the width of its lines
    where nothing narrower holds it. The lines of ``counted`` styles are numbered in a draft.
    """

    face: Face
    size: float
    leading: float
    before: float = 0.0
    after: float = 0.0
    colour: Colour = Colour.INK
    strong: Face = Face.PRINT_SANS_SEMIBOLD
    initial: Face = Face.PRINT_SERIF_BOLD
    measure: float = TEXT_MEASURE
    counted: bool = False


_SANS: Final = Face.PRINT_SANS
_BOLD: Final = Face.PRINT_SANS_SEMIBOLD
_SERIF: Final = Face.PRINT_SERIF
_SERIF_BOLD: Final = Face.PRINT_SERIF_BOLD

RUBRIC: Final = Style(_BOLD, 11, 14, after=10, colour=Colour.ACCENT, measure=MEASURE)
TITLES: Final = (  # the first that leaves every line whole, else the last
    Style(_SERIF, 30, 37, after=12, strong=_SERIF_BOLD, measure=MEASURE),
    Style(_SERIF, 26.5, 33, after=12, strong=_SERIF_BOLD, measure=MEASURE),
)
QUESTION: Final = Style(_SANS, 15, 20, after=22, colour=Colour.MUTED, measure=MEASURE)
HEADINGS: Final = (
    Style(_SERIF, 22, 26, before=26, after=10, strong=_SERIF_BOLD, measure=MEASURE),
    Style(_BOLD, 13, 17, before=16, after=4, measure=MEASURE),
    Style(_BOLD, 10.5, 14, before=8, after=2, colour=Colour.ACCENT, measure=MEASURE),
)
LEAD: Final = Style(_SANS, 13, 18, after=12, counted=True)
TEXT: Final = Style(_SANS, 10.5, 14, after=7, counted=True)
ITEM: Final = Style(_SANS, 10.5, 14, after=3, counted=True)
CAPTION: Final = Style(_BOLD, 10.5, 14, before=10, after=4, measure=MEASURE)
VERBATIM: Final = Style(_SERIF, 13, 19, before=4, strong=_SERIF_BOLD, initial=_SERIF, counted=True)
ATTRIBUTION: Final = Style(_SANS, 9.5, 13, after=12, colour=Colour.MUTED)
PARAPHRASE: Final = Style(_SANS, 10.5, 14, before=4, counted=True)
CELL: Final = Style(_SANS, 9.5, 12.5)
CELL_HEAD: Final = Style(_BOLD, 9.5, 12.5)
COLUMN_HEAD: Final = Style(_BOLD, 8.5, 11.5, colour=Colour.MUTED)
LABEL: Final = Style(_BOLD, 8.5, 12.5, colour=Colour.MUTED)
SMALL: Final = Style(_SANS, 8.5, 11.5, after=4, colour=Colour.MUTED, measure=MEASURE)
FIGURE: Final = Style(_BOLD, 26, 26, colour=Colour.ACCENT)
FIGURE_LABEL: Final = Style(_SANS, 10, 12.5)
QUALIFIER: Final = Style(Face.PRINT_SERIF_ITALIC, 10, 13)
NOTICE: Final = Style(_BOLD, 11.5, 15.5)
NOTICE_LABEL: Final = Style(_BOLD, 9.5, 12, colour=Colour.NIGHT)
APPOINTMENT: Final = Style(_SERIF, 20, 25, strong=_SERIF_BOLD)
SLOGAN: Final = Style(_SERIF, 15.5, 22, before=8, after=14, strong=_SERIF_BOLD, measure=MEASURE)
CONTENTS_HEAD: Final = Style(_BOLD, 13, 17, before=22, after=6, measure=MEASURE)
CONTENTS: Final = (
    Style(_BOLD, 10.5, 17, measure=MEASURE),
    Style(_SANS, 9.5, 14, colour=Colour.MUTED, measure=MEASURE),
)
CHART_LABEL: Final = Style(_SANS, 9.5, 12.5)
CHART_VALUE: Final = Style(_BOLD, 9.5, 12.5)
RUNNING: Final = Style(_SANS, 8.5, 11.5, colour=Colour.MUTED, measure=MEASURE)
FOLIO: Final = Style(_BOLD, 8.5, 11.5, measure=MEASURE)
LINE_NUMBER: Final = Style(_SANS, 7.5, 10, colour=Colour.MUTED)
MARGIN_MARK: Final = Style(_BOLD, 44, 44, colour=Colour.MARK)
