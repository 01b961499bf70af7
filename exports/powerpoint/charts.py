"""Native charts in the manner of the house: values on the marks, no legend, grid or value axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from exports.document import Chart, ChartKind
from exports.powerpoint.chart_axes import axes, axis_references
from exports.powerpoint.chart_labels import LabelStyle, chart_text, label, labels, shown
from exports.powerpoint.chart_series import filled, point_element, series_element
from exports.powerpoint.colours import NO_FILL, solid_fill
from exports.powerpoint.markup import Markup, element
from exports.powerpoint.number_formats import number_code
from exports.powerpoint.text import language_tag
from exports.slides.boxes import ChartBox, Colour, points
from exports.slides.geometry import Area, area
from exports.slides.plots import Plot, plot_of
from exports.slides.plots.lines import line_ends, name_middles
from exports.slides.plots.scale import last_known, part_colours
from exports.words import Words


def chart_space(box: ChartBox, language: str, workbook: str) -> Markup:
    """The whole of a chart part; ``workbook`` is its relation to the workbook with its data."""
    chart = box.chart
    style = LabelStyle(box.label_size, number_code(chart), language)
    plot = plot_of(box, Words(language))
    return element(
        "c:chartSpace",
        None,
        element("c:date1904", {"val": 0}),
        element("c:lang", {"val": language_tag(language)}),
        element("c:roundedCorners", {"val": 0}),
        element(
            "c:chart",
            None,
            element("c:autoTitleDeleted", {"val": 1}),
            _plot_area(box, style, plot),
            _legend(box, language) if plot.legend else None,
            element("c:plotVisOnly", {"val": 1}),
            element("c:dispBlanksAs", {"val": "gap"}),
        ),
        element("c:spPr", None, NO_FILL, element("a:ln", None, NO_FILL)),
        chart_text(box.category_size, Colour.INK, language),
        element("c:externalData", {"r:id": workbook}, element("c:autoUpdate", {"val": 0})),
    )


# --- plots ----------------------------------------------------------------------------------------


def _plot_area(box: ChartBox, style: LabelStyle, plot: Plot) -> Markup:
    chart = box.chart
    drawn: tuple[Markup, ...]
    match chart.kind:
        case ChartKind.COLUMN | ChartKind.BAR:
            lying = chart.kind is ChartKind.BAR
            drawn = (
                _bars(chart, style, lying=lying),
                *axes(box, plot, style.language, lying=lying),
            )
        case ChartKind.STACKED:
            drawn = (
                _stack(chart, style, named=not plot.legend),
                *axes(box, plot, style.language, lying=True),
            )
        case ChartKind.LINE:
            drawn = (_lines(box, style), *axes(box, plot, style.language))
        case ChartKind.RING:
            drawn = (_ring(chart),)
        case _:
            assert_never(chart.kind)
    return element("c:plotArea", None, _manual_layout(area(box.frame), plot.area), *drawn)


def _bars(chart: Chart, style: LabelStyle, *, lying: bool) -> Markup:
    several = len(chart.series) > 1
    placed = replace(style, position="outEnd")
    drawn = []
    for rank, series in enumerate(chart.series):
        if several:
            colour = part_colours(len(chart.series))[rank]
        else:
            colour = Colour.BRICK if chart.subject is None else Colour.REST
        points_apart = (
            [point_element(chart.subject, Colour.BRICK)]
            if chart.subject is not None and not several
            else []
        )
        drawn.append(
            series_element(
                chart,
                rank,
                series,
                filled(colour),
                element("c:invertIfNegative", {"val": 0}),
                *points_apart,
                labels(placed, Colour.INK),
            )
        )
    return _bar_chart("clustered", drawn, element("c:gapWidth", {"val": 50}), lying=lying)


def _stack(chart: Chart, style: LabelStyle, *, named: bool) -> Markup:
    placed = replace(style, position="ctr")
    colours = part_colours(len(chart.series))
    drawn = []
    for rank, (series, colour) in enumerate(zip(chart.series, colours, strict=True)):
        ink = Colour.INK if colour is Colour.REST else Colour.WHITE
        first = [label(placed, 0, ink, named=True)] if named and series.values else []
        drawn.append(
            series_element(
                chart,
                rank,
                series,
                filled(colour, border=True),
                element("c:invertIfNegative", {"val": 0}),
                labels(placed, ink, *first),
            )
        )
    apart = (element("c:gapWidth", {"val": 45}), element("c:overlap", {"val": 100}))
    return _bar_chart("percentStacked", drawn, *apart, lying=True)


def _bar_chart(grouping: str, drawn: Sequence[Markup], *apart: Markup, lying: bool) -> Markup:
    """Bars or columns; ``apart`` says how far they stand from each other."""
    return element(
        "c:barChart",
        None,
        element("c:barDir", {"val": "bar" if lying else "col"}),
        element("c:grouping", {"val": grouping}),
        element("c:varyColors", {"val": 0}),
        *drawn,
        *apart,
        *axis_references(),
    )


def _lines(box: ChartBox, style: LabelStyle) -> Markup:
    return element(
        "c:lineChart",
        None,
        element("c:grouping", {"val": "standard"}),
        element("c:varyColors", {"val": 0}),
        *(_line(box, style, rank, move) for rank, move in enumerate(_label_moves(box))),
        element("c:marker", {"val": 1}),
        *axis_references(),
    )


def _line(box: ChartBox, style: LabelStyle, rank: int, move: float) -> Markup:
    chart = box.chart
    series = chart.series[rank]
    subject = 0 if len(chart.series) == 1 else chart.subject
    colour, width = (Colour.BRICK, 4.5) if rank == subject else (Colour.MUTED, 2.5)
    line = element(
        "a:ln",
        {"w": points(width), "cap": "rnd"},
        solid_fill(colour),
        element("a:round"),
    )
    last = last_known(series)
    placed = replace(style, position="r")
    ends = [] if last is None else [label(placed, last, colour, named=True, move=move)]
    return series_element(
        chart,
        rank,
        series,
        element("c:spPr", None, line),
        element("c:marker", None, element("c:symbol", {"val": "none"})),
        element("c:dLbls", None, *ends, *shown(value=False)),
        after=(element("c:smooth", {"val": 0}),),
    )


def _ring(chart: Chart) -> Markup:
    drawn = []
    for rank, series in enumerate(chart.series):
        colours = part_colours(max(2, len(series.values)))
        drawn.append(
            series_element(
                chart,
                rank,
                series,
                *(
                    point_element(part, colours[part], border=True)
                    for part in range(len(series.values))
                ),
                element("c:dLbls", None, *shown(value=False)),
            )
        )
    return element(
        "c:doughnutChart",
        None,
        element("c:varyColors", {"val": 1}),
        *drawn,
        element("c:firstSliceAng", {"val": 0}),
        element("c:holeSize", {"val": 68}),
    )


# --- names of series ------------------------------------------------------------------------------


def _label_moves(box: ChartBox) -> tuple[float, ...]:
    """How far the name at the end of each line moves down so that none covers another.

    In shares of the height of the chart; negative is up.
    """
    ends, named = line_ends(box), name_middles(box)
    return tuple(
        (named[rank] - ends[rank][1]) / area(box.frame).height if rank in ends else 0.0
        for rank in range(len(box.chart.series))
    )


def _legend(box: ChartBox, language: str) -> Markup:
    return element(
        "c:legend",
        None,
        element("c:legendPos", {"val": "t"}),
        element("c:overlay", {"val": 0}),
        chart_text(max(18.0, box.category_size - 2), Colour.INK, language),
    )


def _manual_layout(frame: Area, inner: Area) -> Markup:
    """Where the plot stands in the frame of its chart, in shares of it."""
    return element(
        "c:layout",
        None,
        element(
            "c:manualLayout",
            None,
            element("c:layoutTarget", {"val": "inner"}),
            element("c:xMode", {"val": "edge"}),
            element("c:yMode", {"val": "edge"}),
            element("c:x", {"val": _share(inner.x - frame.x, frame.width)}),
            element("c:y", {"val": _share(inner.y - frame.y, frame.height)}),
            element("c:w", {"val": _share(inner.width, frame.width)}),
            element("c:h", {"val": _share(inner.height, frame.height)}),
        ),
    )


def _share(length: float, whole: float) -> float:
    return round(length / whole, 6) if whole else 0.0
