"""Native tables: a rule of ink under the head, hairlines between the rows, nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from exports.powerpoint.colours import NO_FILL, solid_fill
from exports.powerpoint.markup import Markup, element
from exports.powerpoint.shapes import Context, graphic_frame
from exports.powerpoint.text import text_body
from exports.slides.boxes import Cell, Colour, TableBox, points

_TABLE: Final = "http://schemas.openxmlformats.org/drawingml/2006/table"
# PowerPoint's own style "No style, no grid": the rules are ours.
_STYLE: Final = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_PADDING: Final[Mapping[str, str | int]] = {
    "marL": points(0),
    "marR": points(12),
    "marT": points(5),
    "marB": points(5),
    "anchor": "t",
}


def table_frame(box: TableBox, number: int, context: Context) -> Markup:
    """A table, its first row marked as the head."""
    table = element(
        "a:tbl",
        None,
        element("a:tblPr", {"firstRow": 1}, element("a:tableStyleId", None, _STYLE)),
        element("a:tblGrid", None, *(element("a:gridCol", {"w": width}) for width in box.widths)),
        *(
            element(
                "a:tr",
                {"h": height},
                *(_cell(cell, rank, context.language) for cell in row),
            )
            for rank, (row, height) in enumerate(zip(box.rows, box.heights, strict=True))
        ),
    )
    graphic = element("a:graphicData", {"uri": _TABLE}, table)
    return graphic_frame(box, box.alternative, number, context, graphic)


def _cell(cell: Cell, rank: int, language: str) -> Markup:
    return element(
        "a:tc",
        None,
        text_body("a:txBody", element("a:bodyPr"), cell.paragraphs, language),
        element(
            "a:tcPr",
            _PADDING,
            _border("a:lnL", None),
            _border("a:lnR", None),
            _border("a:lnT", rank - 1 if rank else None),
            _border("a:lnB", rank),
            NO_FILL,
        ),
    )


def _border(tag: str, above: int | None) -> Markup:
    """An edge of a cell: the rule under row ``above``, or none."""
    if above is None:
        return element(tag, {"w": 0}, NO_FILL)
    colour, width = (Colour.RULE, 0.75) if above else (Colour.INK, 1.5)
    return element(tag, {"w": points(width)}, solid_fill(colour))
