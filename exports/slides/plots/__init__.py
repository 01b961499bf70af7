"""Charts of slides as marks, drawn in the manner of the native chart that PowerPoint draws."""

from __future__ import annotations

from typing import assert_never

from exports.document import ChartKind
from exports.slides.boxes import ChartBox
from exports.slides.plots.bars import bar_plot, bars, column_plot, columns
from exports.slides.plots.lines import line_plot, lines
from exports.slides.plots.marks import Curve, Label, Plot, PlotMark, Sector, Tile
from exports.slides.plots.rings import ring, ring_plot
from exports.slides.plots.stacks import stack_plot, stacks
from exports.words import Words

__all__ = ["Curve", "Label", "Plot", "PlotMark", "Sector", "Tile", "chart_marks", "plot_of"]


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


def plot_of(box: ChartBox, words: Words) -> Plot:
    """The room between the axes of a chart, in which the native one draws its values too."""
    match box.chart.kind:
        case ChartKind.COLUMN:
            return column_plot(box)
        case ChartKind.BAR:
            return bar_plot(box, words)
        case ChartKind.STACKED:
            return stack_plot(box, words)
        case ChartKind.LINE:
            return line_plot(box)
        case ChartKind.RING:
            return ring_plot(box)
    assert_never(box.chart.kind)
