"""The words on a slide: each paragraph, in the box that holds it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from exports.slides.boxes import (
    Box,
    ChartBox,
    ConnectorBox,
    PictureBox,
    ShapeBox,
    TableBox,
    TextBox,
    TextLine,
)
from exports.slides.setting import letters


def lines_of(box: Box) -> tuple[TextLine, ...]:
    """The paragraphs of a box, the cells of a table one after the other."""
    match box:
        case TextBox() | ShapeBox():
            return box.paragraphs
        case TableBox():
            return tuple(line for row in box.rows for cell in row for line in cell.paragraphs)
        case PictureBox() | ChartBox() | ConnectorBox():
            return ()
        case _:
            assert_never(box)


def words_of(box: Box) -> str:
    """The words of a box, on one line."""
    return " ".join(letters(line.spans) for line in lines_of(box))


def labels_of(box: Box) -> Iterator[str]:
    """The words that a chart draws of its own accord: categories, names of series, its unit."""
    if isinstance(box, ChartBox):
        yield from box.chart.categories
        yield from (series.name for series in box.chart.series)
        yield box.chart.unit
