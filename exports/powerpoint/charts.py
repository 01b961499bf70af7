"""Native charts in the manner of the house: values on the marks, no legend, grid or value axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, assert_never

from exports.document import Chart, ChartKind, Series
from exports.fonts import Face, font
from exports.powerpoint.colours import no_fill, solid_fill
from exports.powerpoint.markup import Element, element
from exports.powerpoint.numbers import number_code
from exports.powerpoint.text import language_tag, writable
from exports.powerpoint.workbook import cells
from exports.slides.boxes import ChartBox, Colour, points

_CATEGORY_AXIS: Final = 1001
_VALUE_AXIS: Final = 1002
# Parts of a whole from dark to light, so that they stay apart in grey; brick beside no ochre.
_PARTS: Final = {
    1: (Colour.BRICK,),
    2: (Colour.BRICK, Colour.REST),
    3: (Colour.NIGHT_DATA, Colour.BRICK, Colour.REST),
}
_MANY_PARTS: Final = (Colour.NIGHT_DATA, Colour.BRICK, Colour.SKY, Colour.FIR, Colour.PLUM)
_PLOT_OF_LINES: Final = (0.01, 0.04, 0.76, 0.84)  # x, y, width, height; names stand at its right
_LINE_PITCH: Final = 1.2


@dataclass(frozen=True)
class _Look:
    """How the values of a series are labelled: ``size`` in points."""

    size: float
    code: str
    language: str
    position: str = ""


def chart_space(box: ChartBox, language: str, workbook: str) -> Element:
    """The whole of a chart part; ``workbook`` is its relation to the workbook with its data."""
    chart = box.chart
    look = _Look(box.label_size, number_code(chart), language)
    legend = _named_in_legend(box)
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
            _plot_area(box, look, named=not legend),
            _legend(box, language) if legend else None,
            element("c:plotVisOnly", {"val": 1}),
            element("c:dispBlanksAs", {"val": "gap"}),
        ),
        element("c:spPr", None, no_fill(), element("a:ln", None, no_fill())),
        _text(box.category_size, Colour.INK, language),
        element("c:externalData", {"r:id": workbook}, element("c:autoUpdate", {"val": 0})),
    )


def part_colours(count: int) -> tuple[Colour, ...]:
    """The colours of the parts of a whole, in their order."""
    if count in _PARTS:
        return _PARTS[count]
    repeated = _MANY_PARTS * (count // len(_MANY_PARTS) + 1)
    return (*repeated[: count - 1], Colour.REST)


# --- plots ----------------------------------------------------------------------------------------


def _plot_area(box: ChartBox, look: _Look, *, named: bool) -> Element:
    chart = box.chart
    match chart.kind:
        case ChartKind.COLUMN | ChartKind.BAR:
            lying = chart.kind is ChartKind.BAR
            drawn = (_bars(chart, look, lying=lying), *_axes(box, look.language, lying=lying))
        case ChartKind.STACKED:
            drawn = (_stack(chart, look, named=named), *_axes(box, look.language, lying=True))
        case ChartKind.LINE:
            drawn = (_manual_layout(_PLOT_OF_LINES), _lines(box, look), *_axes(box, look.language))
        case ChartKind.RING:
            drawn = (_ring(chart, look),)
        case _:
            assert_never(chart.kind)
    layout = () if chart.kind is ChartKind.LINE else (element("c:layout"),)
    return element("c:plotArea", None, *layout, *drawn)


def _bars(chart: Chart, look: _Look, *, lying: bool) -> Element:
    several = len(chart.series) > 1
    labels = _Look(look.size, look.code, look.language, "outEnd")
    made = _bar_chart("clustered", lying=lying)
    for rank, series in enumerate(chart.series):
        if several:
            colour = part_colours(len(chart.series))[rank]
        else:
            colour = Colour.BRICK if chart.subject is None else Colour.REST
        points_apart = (
            [_point(chart.subject, Colour.BRICK)]
            if chart.subject is not None and not several
            else []
        )
        made.append(
            _series(
                chart,
                rank,
                series,
                _filled(colour),
                element("c:invertIfNegative", {"val": 0}),
                *points_apart,
                _labels(labels, Colour.INK),
            )
        )
    _close_bars(made, gap=50, overlap=None)
    return made


def _stack(chart: Chart, look: _Look, *, named: bool) -> Element:
    made = _bar_chart("percentStacked", lying=True)
    labels = _Look(look.size, look.code, look.language, "ctr")
    colours = part_colours(len(chart.series))
    for rank, (series, colour) in enumerate(zip(chart.series, colours, strict=True)):
        ink = Colour.INK if colour is Colour.REST else Colour.WHITE
        first = [_label(labels, 0, ink, named=True)] if named and series.values else []
        made.append(
            _series(
                chart,
                rank,
                series,
                _filled(colour, border=True),
                element("c:invertIfNegative", {"val": 0}),
                _labels(labels, ink, *first),
            )
        )
    _close_bars(made, gap=45, overlap=100)
    return made


def _bar_chart(grouping: str, *, lying: bool) -> Element:
    return element(
        "c:barChart",
        None,
        element("c:barDir", {"val": "bar" if lying else "col"}),
        element("c:grouping", {"val": grouping}),
        element("c:varyColors", {"val": 0}),
    )


def _close_bars(plot: Element, *, gap: int, overlap: int | None) -> None:
    plot.append(element("c:gapWidth", {"val": gap}))
    if overlap is not None:
        plot.append(element("c:overlap", {"val": overlap}))
    plot.extend(_axis_references())


def _lines(box: ChartBox, look: _Look) -> Element:
    chart = box.chart
    subject = 0 if len(chart.series) == 1 else chart.subject
    labels = _Look(look.size, look.code, look.language, "r")
    made = element(
        "c:lineChart",
        None,
        element("c:grouping", {"val": "standard"}),
        element("c:varyColors", {"val": 0}),
    )
    moves = _label_moves(box)
    for rank, series in enumerate(chart.series):
        colour, width = (Colour.BRICK, 4.5) if rank == subject else (Colour.MUTED, 2.5)
        line = element(
            "a:ln",
            {"w": points(width), "cap": "rnd"},
            solid_fill(colour),
            element("a:round"),
        )
        last = _last(series)
        ends = (
            []
            if last is None
            else [_label(labels, last, colour, named=True, move=moves.get(rank, 0.0))]
        )
        made.append(
            _series(
                chart,
                rank,
                series,
                element("c:spPr", None, line),
                element("c:marker", None, element("c:symbol", {"val": "none"})),
                element("c:dLbls", None, *ends, *_shown(value=False)),
                after=(element("c:smooth", {"val": 0}),),
            )
        )
    made.append(element("c:marker", {"val": 1}))
    made.extend(_axis_references())
    return made


def _ring(chart: Chart, look: _Look) -> Element:
    made = element("c:doughnutChart", None, element("c:varyColors", {"val": 1}))
    for rank, series in enumerate(chart.series):
        colours = part_colours(max(2, len(series.values)))
        made.append(
            _series(
                chart,
                rank,
                series,
                *(
                    _point(part, colours[part], border=True)
                    for part in range(len(series.values))
                ),
                element("c:dLbls", None, *_shown(value=False)),
            )
        )
    made.append(element("c:firstSliceAng", {"val": 0}))
    made.append(element("c:holeSize", {"val": 68}))
    return made


# --- series ---------------------------------------------------------------------------------------


def _series(
    chart: Chart,
    rank: int,
    series: Series,
    *drawn: Element,
    after: tuple[Element, ...] = (),
) -> Element:
    """A series: its name, how it is drawn, its categories and its values."""
    last = len(chart.categories) + 1
    return element(
        "c:ser",
        None,
        element("c:idx", {"val": rank}),
        element("c:order", {"val": rank}),
        element("c:tx", None, _strings(cells(rank + 1, 1, 1), (series.name,))),
        *drawn,
        element("c:cat", None, _strings(cells(0, 2, last), chart.categories)),
        element(
            "c:val",
            None,
            element(
                "c:numRef",
                None,
                element("c:f", None, cells(rank + 1, 2, last)),
                element(
                    "c:numCache",
                    None,
                    element("c:formatCode", None, number_code(chart)),
                    element("c:ptCount", {"val": len(chart.categories)}),
                    *(
                        element("c:pt", {"idx": index}, element("c:v", None, repr(value)))
                        for index, value in enumerate(series.values)
                        if value is not None
                    ),
                ),
            ),
        ),
        *after,
    )


def _strings(address: str, words: Sequence[str]) -> Element:
    return element(
        "c:strRef",
        None,
        element("c:f", None, address),
        element(
            "c:strCache",
            None,
            element("c:ptCount", {"val": len(words)}),
            *(
                element("c:pt", {"idx": index}, element("c:v", None, writable(word)))
                for index, word in enumerate(words)
            ),
        ),
    )


def _point(index: int, colour: Colour, *, border: bool = False) -> Element:
    return element(
        "c:dPt",
        None,
        element("c:idx", {"val": index}),
        element("c:invertIfNegative", {"val": 0}) if not border else None,
        element("c:bubble3D", {"val": 0}),
        _filled(colour, border=border),
    )


def _filled(colour: Colour, *, border: bool = False) -> Element:
    """A fill; the white border sets the parts of a whole apart."""
    line = (
        element("a:ln", {"w": points(2)}, solid_fill(Colour.WHITE))
        if border
        else element("a:ln", None, no_fill())
    )
    return element("c:spPr", None, solid_fill(colour), line)


def _last(series: Series) -> int | None:
    """The index of the last value that is known."""
    known = [index for index, value in enumerate(series.values) if value is not None]
    return known[-1] if known else None


# --- labels ---------------------------------------------------------------------------------------


def _labels(look: _Look, colour: Colour, *apart: Element) -> Element:
    return element("c:dLbls", None, *apart, *_label_look(look, colour), *_shown())


def _label(
    look: _Look, index: int, colour: Colour, *, named: bool, move: float = 0.0
) -> Element:
    """The label of one value; ``move`` lowers it, in shares of the height of the chart."""
    return element(
        "c:dLbl",
        None,
        element("c:idx", {"val": index}),
        _moved(move) if move else None,
        *_label_look(look, colour),
        *_shown(named=named),
        element("c:separator", None, "\u00a0"),
    )


def _label_look(look: _Look, colour: Colour) -> tuple[Element, ...]:
    return (
        element("c:numFmt", {"formatCode": look.code, "sourceLinked": 0}),
        element("c:spPr", None, no_fill(), element("a:ln", None, no_fill())),
        _text(look.size, colour, look.language, bold=True, wrap="none"),
        element("c:dLblPos", {"val": look.position}),
    )


def _shown(*, value: bool = True, named: bool = False) -> tuple[Element, ...]:
    shown = {
        "showLegendKey": False,
        "showVal": value,
        "showCatName": False,
        "showSerName": named,
        "showPercent": False,
        "showBubbleSize": False,
    }
    return tuple(element(f"c:{name}", {"val": int(said)}) for name, said in shown.items())


def _label_moves(box: ChartBox) -> dict[int, float]:
    """How far the names at the ends of lines move down so that none covers another.

    In shares of the height of the chart, by the rank of the series; negative is up.
    """
    low, high = _range(box.chart)
    _, top, _, height = _PLOT_OF_LINES
    ends = {
        rank: top + height * (high - value) / (high - low)
        for rank, series in enumerate(box.chart.series)
        if (last := _last(series)) is not None and (value := series.values[last]) is not None
    }
    pitch = points(box.label_size * _LINE_PITCH) / box.frame.height
    moves: dict[int, float] = {}
    # From the lowest line up, each name keeps its place or gives way to the one beneath it.
    floor = top + height + pitch / 2
    for rank in sorted(ends, key=lambda rank: ends[rank], reverse=True):
        place = min(ends[rank], floor - pitch)
        floor = place
        if place != ends[rank]:
            moves[rank] = place - ends[rank]
    return moves


def _named_in_legend(box: ChartBox) -> bool:
    """Whether the series are named in a legend: several beside each other, or too narrow parts."""
    chart = box.chart
    if len(chart.series) < 2 or chart.kind in (ChartKind.LINE, ChartKind.RING):
        return False
    if chart.kind is not ChartKind.STACKED:
        return True
    bold = font(Face.DECK_SANS_BOLD)
    names = max((bold.advance(name) for name in map(writable, chart.categories)), default=0.0)
    room = box.frame.width - points(box.category_size * (names + 1))
    firsts = [series.values[0] or 0.0 if series.values else 0.0 for series in chart.series]
    whole = sum(firsts) or 1.0
    return any(
        points(box.label_size * (bold.advance(f"{writable(series.name)} 100") + 1))
        > room * value / whole
        for series, value in zip(chart.series, firsts, strict=True)
    )


def _legend(box: ChartBox, language: str) -> Element:
    return element(
        "c:legend",
        None,
        element("c:legendPos", {"val": "t"}),
        element("c:overlay", {"val": 0}),
        _text(max(18.0, box.category_size - 2), Colour.INK, language),
    )


# --- axes -----------------------------------------------------------------------------------------


def _axis_references() -> tuple[Element, Element]:
    return (
        element("c:axId", {"val": _CATEGORY_AXIS}),
        element("c:axId", {"val": _VALUE_AXIS}),
    )


def _axes(box: ChartBox, language: str, *, lying: bool = False) -> tuple[Element, Element]:
    """The axis of the categories, and that of the values, which is not drawn."""
    chart = box.chart
    line = element(
        "a:ln",
        {"w": points(1)},
        no_fill() if chart.kind is ChartKind.STACKED else solid_fill(Colour.MUTED),
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
        _text(box.category_size, Colour.INK, language),
        element("c:crossAx", {"val": _VALUE_AXIS}),
        element("c:crosses", {"val": "autoZero"}),
        element("c:auto", {"val": 0}),
        element("c:lblAlgn", {"val": "ctr"}),
        element("c:lblOffset", {"val": 100}),
        element("c:noMultiLvlLbl", {"val": 1}),
    )
    low, high = _range(chart)
    values = element(
        "c:valAx",
        None,
        element("c:axId", {"val": _VALUE_AXIS}),
        _scaling(low, high if chart.kind is ChartKind.LINE else None),
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
) -> Element:
    return element(
        "c:scaling",
        None,
        element("c:orientation", {"val": orientation}),
        None if high is None else element("c:max", {"val": repr(high)}),
        None if low is None else element("c:min", {"val": repr(low)}),
    )


def _ticks(code: str, labels: str) -> tuple[Element, ...]:
    return (
        element("c:numFmt", {"formatCode": code, "sourceLinked": 0}),
        element("c:majorTickMark", {"val": "none"}),
        element("c:minorTickMark", {"val": "none"}),
        element("c:tickLblPos", {"val": labels}),
    )


def _range(chart: Chart) -> tuple[float, float]:
    """The ends of the axis of values: from zero, save for lines, which keep close to theirs."""
    known = [value for series in chart.series for value in series.values if value is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    if chart.kind is not ChartKind.LINE:
        return min(0.0, low), max(0.0, high)
    margin = (high - low) / 4 or abs(high) / 4 or 1.0
    return (max(0.0, low - margin) if low >= 0 else low - margin), high + margin / 2


def _text(
    size: float, colour: Colour, language: str, *, bold: bool = False, wrap: str = ""
) -> Element:
    return element(
        "c:txPr",
        None,
        element("a:bodyPr", {"wrap": wrap} if wrap else {}),
        element("a:lstStyle"),
        element(
            "a:p",
            None,
            element(
                "a:pPr",
                None,
                element(
                    "a:defRPr",
                    {"lang": language_tag(language), "sz": round(size * 100), "b": int(bold)},
                    solid_fill(colour),
                    element("a:latin", {"typeface": "+mn-lt"}),
                ),
            ),
            element("a:endParaRPr", {"lang": language_tag(language)}),
        ),
    )


def _manual_layout(place: tuple[float, float, float, float]) -> Element:
    x, y, width, height = place
    return element(
        "c:layout",
        None,
        element(
            "c:manualLayout",
            None,
            element("c:layoutTarget", {"val": "inner"}),
            element("c:xMode", {"val": "edge"}),
            element("c:yMode", {"val": "edge"}),
            element("c:x", {"val": x}),
            element("c:y", {"val": y}),
            element("c:w", {"val": width}),
            element("c:h", {"val": height}),
        ),
    )


def _moved(down: float) -> Element:
    return element(
        "c:layout",
        None,
        element(
            "c:manualLayout",
            None,
            element("c:x", {"val": 0}),
            element("c:y", {"val": f"{down:.4f}"}),
        ),
    )
