"""The page and what stands around its text: header, footer, the numbers of the lines of a draft."""

from __future__ import annotations

from typing import Final

from exports.document import Document, Run
from exports.fonts import Face, font
from exports.lines import Piece, break_lines, text_width
from exports.word.markup import Element, element, valued
from exports.word.measures import (
    BOTTOM,
    LEFT,
    MEASURE,
    MILLIMETRE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    TOP,
    twentieths,
)
from exports.word.package import Kind, Package
from exports.word.paragraphs import Setting, paragraph
from exports.word.style import Letters, Style
from exports.word.text import accented, on_one_line, runs, tab

_SIZE: Final = 8.0  # of the letters of the header
_APART: Final = 12.0
_EVERY: Final = 5  # lines


def page(document: Document, package: Package) -> Element:
    """The properties of the pages, whose headers and footers are put in the package.

    The header begins on the second page. In a draft every fifth line is numbered.
    """
    margins = {
        "w:top": twentieths(TOP),
        "w:right": twentieths(RIGHT),
        "w:bottom": twentieths(BOTTOM),
        "w:left": twentieths(LEFT),
        "w:header": twentieths(12 * MILLIMETRE),
        "w:footer": twentieths(12 * MILLIMETRE),
        "w:gutter": 0,
    }
    first = _edge(Setting(before=4 * MILLIMETRE))
    return element(
        "w:sectPr",
        None,
        _reference("header", "first", package.add(Kind.FIRST_HEADER, _part("hdr", first))),
        _reference(
            "header",
            "default",
            package.add(Kind.HEADER, _part("hdr", _edge(Setting()), _header(document))),
        ),
        _reference(
            "footer", "first", package.add(Kind.FIRST_FOOTER, _part("ftr", _footer(document)))
        ),
        _reference("footer", "default", package.add(Kind.FOOTER, _part("ftr", _footer(document)))),
        element("w:pgSz", {"w:w": twentieths(PAGE_WIDTH), "w:h": twentieths(PAGE_HEIGHT)}),
        element("w:pgMar", margins),
        _line_numbers() if document.margin_mark else None,
        element("w:titlePg"),
    )


def _reference(what: str, pages: str, relation: str) -> Element:
    return element(f"w:{what}Reference", {"w:type": pages, "r:id": relation})


def _part(kind: str, *content: Element) -> Element:
    return element(f"w:{kind}", None, *content)


def _edge(setting: Setting) -> Element:
    """The edge of the table, the mark of the house."""
    return paragraph(Style.EDGE, (), setting)


def _header(document: Document) -> Element:
    """The title of the day, cut at a word where it is too long for its line, and its date."""
    sans = font(Face.DECK_SANS)  # has the widths of the font that Word will use
    date = on_one_line(document.running_date)
    head = on_one_line(document.running_head)
    room = MEASURE - _APART - text_width([Piece(date, sans, _SIZE)])
    begins = break_lines([Piece(head, sans, _SIZE)], room - _SIZE)
    if len(begins) > 1:
        head = f"{head[: begins[1]].rstrip()}…"
    return paragraph(Style.HEADER, (*runs((Run(head),)), tab(), *runs((Run(date),))))


def _footer(document: Document) -> Element:
    """What the document is, a draft or not, and the page among all: "2 / 7"."""
    mark = on_one_line(document.margin_mark)
    return paragraph(
        Style.FOOTER,
        (
            *([accented(f"{mark}\u2003")] if mark else ()),
            *runs((Run(on_one_line(document.running_foot)),)),
            tab(),
            _field("PAGE"),
            *runs((Run("\u00a0/\u00a0"),)),
            _field("NUMPAGES"),
        ),
    )


def _field(name: str) -> Element:
    """A number that Word keeps up to date."""
    strong = element("w:rPr", None, valued("w:rStyle", Letters.STRONG))
    shown = element("w:r", None, strong, element("w:t", None, "1"))
    return element("w:fldSimple", {"w:instr": f" {name} "}, shown)


def _line_numbers() -> Element:
    apart = twentieths(8 * MILLIMETRE)
    return element(
        "w:lnNumType", {"w:countBy": _EVERY, "w:distance": apart, "w:restart": "newPage"}
    )
