"""The axes of a chart: the categories are told, the values stand on the marks."""

from __future__ import annotations

from typing import Final

from exports.document import ChartKind
from exports.powerpoint.chart_labels import chart_text
from exports.powerpoint.colours import NO_FILL, solid_fill
from exports.powerpoint.markup import Markup, element
from exports.powerpoint.number_formats import number_code
from exports.slides.boxes import ChartBox, Colour, points
from exports.slides.plots import Plot

_CATEGORY_AXIS: Final = 1001
_VALUE_AXIS: Final = 1002


def axis_references() -> tuple[Markup, Markup]:
    """What ties a plot to its two axes."""
    return (
        element("c:axId", {"val": _CATEGORY_AXIS}),
        element("c:axId", {"val": _VALUE_AXIS}),
    )


def axes(box: ChartBox, plot: Plot, language: str, *, lying: bool = False) -> tuple[Markup, Markup]:
    """The axis of the categories, and that of the values, which is not drawn but ends as told."""
    chart = box.chart
    line = element(
        "a:ln",
        {"w": points(1)},
        NO_FILL if chart.kind is ChartKind.STACKED else solid_fill(Colour.MUTED),
    )
    categories = element(
        "c:catAx",
        None,
        element("c:axId", {"val": _CATEGORY_AXIS}),
        # Bars are read from the top down, and are otherwise drawn from the bottom up.
        _scaling(orientation="maxMin" if lying else "minMax"),
        element("c:delete", {"val": 0}),
        element("c:axPos", {"val": "l" if lying else "b"}),
        *_ticks("General", "low"),
        element("c:spPr", None, line),
        chart_text(box.category_size, Colour.INK, language),
        element("c:crossAx", {"val": _VALUE_AXIS}),
        element("c:crosses", {"val": "autoZero"}),
        element("c:auto", {"val": 0}),
        element("c:lblAlgn", {"val": "ctr"}),
        element("c:lblOffset", {"val": 100}),
        element("c:noMultiLvlLbl", {"val": 1}),
    )
    values = element(
        "c:valAx",
        None,
        element("c:axId", {"val": _VALUE_AXIS}),
        _scaling(plot.low, plot.high if plot.high > plot.low else None),
        element("c:delete", {"val": 1}),
        element("c:axPos", {"val": "b" if lying else "l"}),
        *_ticks(number_code(chart), "nextTo"),
        element("c:crossAx", {"val": _CATEGORY_AXIS}),
        element("c:crosses", {"val": "autoZero"}),
        element("c:crossBetween", {"val": "between"}),
    )
    return categories, values


def _scaling(
    low: float | None = None, high: float | None = None, orientation: str = "minMax"
) -> Markup:
    return element(
        "c:scaling",
        None,
        element("c:orientation", {"val": orientation}),
        None if high is None else element("c:max", {"val": repr(high)}),
        None if low is None else element("c:min", {"val": repr(low)}),
    )


def _ticks(code: str, labels: str) -> tuple[Markup, ...]:
    return (
        element("c:numFmt", {"formatCode": code, "sourceLinked": 0}),
        element("c:majorTickMark", {"val": "none"}),
        element("c:minorTickMark", {"val": "none"}),
        element("c:tickLblPos", {"val": labels}),
    )
