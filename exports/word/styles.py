"""How each style looks: the house style of printed pages, in Georgia and Arial.

Every Word has these two fonts. Sizes are in points. Arial is set half a point smaller than the sans
serif of the printed minutes, whose letters are smaller at the same size.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from exports.word.colours import Colour
from exports.word.measures import MEASURE, MILLIMETRE, SHORT
from exports.word.numbering import BULLETS, NUMBERS
from exports.word.style import Letters, Style
from exports.words import Words

EDGE: Final = 22 * MILLIMETRE


@dataclass(frozen=True)
class Rule:
    """A rule along a side of a paragraph ("left", "top"), ``apart`` from its letters."""

    side: str
    width: float
    colour: Colour
    apart: float = 0.0


@dataclass(frozen=True)
class Look:
    """How paragraphs of a style look.

    ``name`` is what Word lists the style under, its own name where it is one of Word's. ``right``
    and ``left`` are the indents, ``hung`` how far the first line stands before the others. What is
    not said comes from ``base``. Lines of ``counted`` styles are numbered in a draft. ``closes_up``
    takes the room between paragraphs of this same style.
    """

    style: Style
    name: str
    size: float = 0.0
    leading: float = 0.0
    before: float = 0.0
    after: float = 0.0
    serif: bool = False
    bold: bool = False
    italic: bool = False
    colour: Colour | None = None
    left: float = 0.0
    right: float = 0.0
    base: Style = Style.NORMAL
    following: Style | None = None
    outline: int | None = None
    keeps: bool = False
    counted: bool = False
    closes_up: bool = False
    exact: bool = False
    rule: Rule | None = None
    tab: float = 0.0  # where a tab brings letters, flush right
    list_id: int | None = None


@dataclass(frozen=True)
class LettersLook:
    """How letters of a style look, where they differ from their paragraph."""

    style: Letters
    name: str
    size: float = 0.0
    serif: bool = False
    bold: bool = False
    italic: bool = False
    colour: Colour | None = None
    raised: bool = False


def paragraph_looks(words: Words) -> Iterator[Look]:
    """The styles of paragraphs, a style after the one it is based on."""
    yield Look(Style.NORMAL, "Normal", 10, 14)
    yield from _running(words)
    yield from _headings(words)
    yield from _quotes(words)
    yield from _in_tables(words)
    yield from _around(words)


def letters_looks(words: Words) -> Iterator[LettersLook]:
    """The styles of letters."""
    yield LettersLook(Letters.STRONG, "Strong", bold=True)
    yield LettersLook(
        Letters.INITIAL, words("Initiale"), serif=True, bold=True, colour=Colour.ACCENT
    )
    yield LettersLook(Letters.MISSING, words("À compléter"), italic=True, colour=Colour.MUTED)
    yield LettersLook(Letters.LINE_NUMBER, "line number", 7.5, colour=Colour.MUTED)
    yield LettersLook(Letters.NOTE_MARK, "footnote reference", raised=True)
    yield LettersLook(Letters.ACCENT, words("Accent"), colour=Colour.ACCENT)


def _running(words: Words) -> Iterator[Look]:
    text = Style.TEXT
    yield Look(text, "Body Text", 10, 14, after=7, right=SHORT, counted=True)
    yield Look(
        Style.LEAD, words("Chapeau"), 12.5, 18, after=12, base=text, following=text, counted=True
    )
    yield Look(Style.ITEM, "List Bullet", after=3, base=text, counted=True, list_id=BULLETS)
    yield Look(Style.NUMBERED, "List Number", after=3, base=text, counted=True, list_id=NUMBERS)
    yield Look(Style.CONTINUED, "List Continue", after=3, base=text, counted=True)
    yield Look(
        Style.LABEL,
        words("Libellé"),
        10,
        14,
        before=8,
        after=4,
        bold=True,
        following=text,
        keeps=True,
    )
    yield Look(Style.SMALL, words("Source"), 8, 11.5, after=4, colour=Colour.MUTED, following=text)
    yield Look(Style.FOOTNOTE, "footnote text", 8, 11.5, colour=Colour.MUTED)


def _headings(words: Words) -> Iterator[Look]:
    text, accent = Style.TEXT, Colour.ACCENT
    yield Look(
        Style.RUBRIC, words("Rubrique"), 10.5, 14, after=10, bold=True, colour=accent, keeps=True
    )
    yield Look(
        Style.TITLE, "Title", 26.5, 33, after=12, serif=True, following=Style.QUESTION,
        closes_up=True,
    )  # fmt: skip
    yield Look(
        Style.QUESTION, "Subtitle", 14, 20, after=22, colour=Colour.MUTED, following=text,
        closes_up=True,
    )  # fmt: skip
    yield Look(
        Style.HEADING_1, "heading 1", 22, 26, before=26, after=10, serif=True, following=text,
        outline=0, keeps=True,
    )  # fmt: skip
    yield Look(
        Style.HEADING_2, "heading 2", 12, 17, before=16, after=4, bold=True, following=text,
        outline=1, keeps=True,
    )  # fmt: skip
    yield Look(
        Style.HEADING_3, "heading 3", 10, 14, before=8, after=2, bold=True, colour=accent,
        following=text, outline=2, keeps=True,
    )  # fmt: skip


def _quotes(words: Words) -> Iterator[Look]:
    text, muted = Style.TEXT, Colour.MUTED
    bar = Rule("left", 1.5, Colour.ACCENT, 9.5)
    yield Look(
        Style.VERBATIM, "Quote", 13, 19, before=4, serif=True, right=SHORT, following=Style.AUTHOR,
        counted=True,
    )  # fmt: skip
    yield Look(
        Style.PARAPHRASE, words("En substance"), 10, 14, before=4, left=11, right=SHORT, rule=bar,
        following=Style.PARAPHRASE_AUTHOR, counted=True,
    )  # fmt: skip
    yield Look(
        Style.AUTHOR,
        words("Auteur"),
        9,
        13,
        before=2,
        after=12,
        colour=muted,
        right=SHORT,
        following=text,
    )
    yield Look(
        Style.PARAPHRASE_AUTHOR, words("Auteur (en substance)"), 9, 13, after=12, colour=muted,
        left=11, right=SHORT, rule=bar, following=text,
    )  # fmt: skip
    yield Look(
        Style.NAME, words("Nom"), 13, 17, before=6, serif=True, right=SHORT, following=Style.AUTHOR,
        keeps=True,
    )  # fmt: skip
    yield Look(
        Style.SLOGAN, words("Slogan"), 15.5, 22, before=8, after=14, serif=True, following=text
    )


def _in_tables(words: Words) -> Iterator[Look]:
    muted = Colour.MUTED
    yield Look(Style.CELL, words("Cellule"), 9, 12.5)
    yield Look(Style.ROW_HEAD, words("Tête de ligne"), 9, 12.5, bold=True)
    yield Look(
        Style.COLUMN_HEAD, words("Tête de colonne"), 8, 12.5, bold=True, colour=muted, keeps=True
    )
    yield Look(Style.QUALIFIER, words("Nuance du chiffre"), 10, 13, serif=True, italic=True)
    yield Look(Style.FIGURE, words("Chiffre"), 24, 28, bold=True, colour=Colour.ACCENT)
    yield Look(Style.LONG_FIGURE, words("Chiffre long"), 14, 17, bold=True, colour=Colour.ACCENT)
    yield Look(Style.FIGURE_LABEL, words("Légende du chiffre"), 9.5, 12.5)
    yield Look(
        Style.NOTICE_LABEL, words("Libellé d’encadré"), 9, 15.5, bold=True, colour=Colour.NIGHT
    )
    yield Look(Style.NOTICE, words("Encadré"), 11, 15.5, bold=True)
    yield Look(Style.APPOINTMENT, words("Rendez-vous"), 20, 25, serif=True)
    yield Look(Style.NOTE, words("Précision"), 8, 11.5, before=3, colour=muted)
    yield Look(
        Style.SIGNING, words("Ligne de signature"), 8, 11.5, before=50, colour=muted,
        rule=Rule("top", 0.6, Colour.INK, 4),
    )  # fmt: skip


def _around(words: Words) -> Iterator[Look]:
    muted = Colour.MUTED
    yield Look(
        Style.CAPTION, "caption", 8, 11.5, after=12, colour=muted, following=Style.TEXT,
        closes_up=True,
    )  # fmt: skip
    yield Look(Style.PICTURE, words("Image"), before=6, after=6)
    yield Look(
        Style.CONTENTS_HEAD, "TOC Heading", 12, 17, before=22, after=6, bold=True, keeps=True
    )
    yield Look(Style.CONTENTS_1, "toc 1", 10, 17, bold=True, tab=MEASURE)
    yield Look(Style.CONTENTS_2, "toc 2", 9, 14, colour=muted, left=12, tab=MEASURE)
    yield Look(Style.HEADER, "header", 8, 11.5, colour=muted, tab=MEASURE)
    yield Look(Style.FOOTER, "footer", 8, 11.5, colour=muted, tab=MEASURE)
    yield Look(
        Style.EDGE, words("Bord de table"), 2, 11, right=MEASURE - EDGE, exact=True,
        rule=Rule("top", 2.25, Colour.ACCENT),
    )  # fmt: skip
    yield Look(Style.GAP, words("Sous un tableau"), 2, 12, exact=True)
