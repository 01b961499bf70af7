"""Charts of slides as marks, drawn in the manner of the native chart that PowerPoint draws."""

from __future__ import annotations

from typing import assert_never

from exports.document import ChartKind
from exports.slides.boxes import ChartBox
from exports.slides.plots.bars import bars, columns
from exports.slides.plots.lines import lines
from exports.slides.plots.marks import Curve, Label, PlotMark, Sector, Tile
from exports.slides.plots.rings import ring
from exports.slides.plots.stacks import stacks
from exports.words import Words

__all__ = ["Curve", "Label", "PlotMark", "Sector", "Tile", "chart_marks"]


def chart_marks(box: ChartBox, words: Words) -> tuple[PlotMark, ...]:
    """A chart as what is drawn of it, from back to front; ``words`` write its numbers.

    Lengths are in points from the top left corner of the slide.
    """
    match box.chart.kind:
        case ChartKind.COLUMN:
            return columns(box, words)
        case ChartKind.BAR:
            return bars(box, words)
        case ChartKind.STACKED:
            return stacks(box, words)
        case ChartKind.LINE:
            return lines(box, words)
        case ChartKind.RING:
            return ring(box)
    assert_never(box.chart.kind)
