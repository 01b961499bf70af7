from __future__ import annotations

import io
import zipfile
from itertools import pairwise
from typing import Any

import pytest
from lxml import etree
from pptx import Presentation

from exports.document import Chart, ChartKind, Series
from exports.powerpoint import write
from exports.powerpoint.number_formats import number_code
from exports.powerpoint.workbook import cells
from exports.slides.boxes import Box, ChartBox, Colour
from exports.slides.plots import plot_of
from exports.slides.plots.scale import part_colours, value_range
from exports.words import Words
from tests.exports.powerpoint.decks import (
    TEMPLATE,
    chart,
    chart_slides,
    charts,
    deck,
    frame,
    picture,
    slide,
    title,
)

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

Written = list[tuple[Chart, Any]]


def reopened(*boxes: Box) -> Any:
    made = write(
        deck(slide("s", title("T"), *boxes, layout="Graphique")), template=TEMPLATE, picture=picture
    )
    return Presentation(io.BytesIO(made)).slides[0]


def drawn(asked: Chart, width: float = 864) -> Any:
    box = ChartBox(key="chart", frame=frame(48, 156, width, 300), chart=asked, placeholder=14)
    found = [shape for shape in reopened(box).shapes if shape.has_chart]
    assert len(found) == 1
    return found[0].chart


@pytest.fixture(scope="module")
def written() -> Written:
    made = write(deck(*chart_slides()), template=TEMPLATE, picture=picture)
    shapes = [
        shape
        for one in Presentation(io.BytesIO(made)).slides
        for shape in one.shapes
        if shape.has_chart
    ]
    return list(zip(charts(), shapes, strict=True))


def test_charts_hold_the_data_they_were_given(written: Written):
    for asked, shape in written:
        plot = shape.chart.plots[0]
        assert tuple(plot.categories) == asked.categories
        assert [(one.name, one.values) for one in plot.series] == [
            (one.name, one.values) for one in asked.series
        ]


def sheet(workbook: bytes) -> dict[str, Any]:
    """The cells of the first sheet by their addresses."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        shared = etree.fromstring(archive.read("xl/sharedStrings.xml"))
        words = ["".join(map(str, one.itertext())) for one in shared]
        cells = etree.fromstring(archive.read("xl/worksheets/sheet1.xml")).iter(f"{main}c")
    held: dict[str, Any] = {}
    for cell in cells:
        value = cell.findtext(f"{main}v") or ""
        held[str(cell.get("r"))] = words[int(value)] if cell.get("t") == "s" else float(value)
    return held


def test_charts_keep_their_data_in_a_workbook_to_edit(written: Written):
    for asked, shape in written:
        held = sheet(shape.chart.part.chart_workbook.xlsx_part.blob)
        expected: dict[str, Any] = {f"A{row}": name for row, name in enumerate(asked.categories, 2)}
        for column, series in zip("BCDE", asked.series, strict=False):
            expected[f"{column}1"] = series.name
            for row, value in enumerate(series.values, 2):
                if value is not None:
                    expected[f"{column}{row}"] = value
        assert held == expected


def test_charts_say_in_words_what_they_show(written: Written):
    for asked, shape in written:
        assert shape.element.xpath("./p:nvGraphicFramePr/p:cNvPr/@descr") == [asked.alternative]
        assert shape.is_placeholder


def test_charts_have_no_title_no_grid_and_no_axis_of_values(written: Written):
    for asked, shape in written:
        space = shape.chart.element
        assert space.find(f"{C}chart/{C}autoTitleDeleted").get("val") == "1"
        assert not list(space.iter(f"{C}majorGridlines", f"{C}minorGridlines", f"{C}title"))
        values = space.find(f".//{C}valAx")
        assert (values is None) == (asked.kind is ChartKind.RING)
        if values is not None:
            assert values.find(f"{C}delete").get("val") == "1"


def test_axis_numbers_are_positive(written: Written):
    for _, shape in written:
        for one in shape.chart.element.iter(f"{C}axId", f"{C}crossAx"):
            assert 0 < int(one.get("val")) < 2**31


def test_text_in_charts_is_18_points_at_least(written: Written):
    for _, shape in written:
        sizes = [int(one.get("sz")) for one in shape.chart.element.iter(f"{A}defRPr")]
        assert sizes
        assert min(sizes) >= 1800


def test_the_subject_alone_is_in_brick():
    made = drawn(chart(ChartKind.BAR, Series("n", (1, 2, 3, 4, 5)), subject=3))
    series = made.plots[0].series[0]
    assert series.points[3].format.fill.fore_color.theme_color.name == "ACCENT_1"
    assert [int(one.get("val")) for one in series._element.findall(f"{C}dPt/{C}idx")] == [3]
    rest = series.format.fill.fore_color
    assert (rest.theme_color.name, round(rest.brightness, 2)) == ("TEXT_1", 0.65)


def test_bars_begin_at_zero_and_are_read_from_the_top():
    made = drawn(chart(ChartKind.BAR, Series("n", (5, 6, 7, 8, 9))))
    assert made.value_axis.minimum_scale == 0
    assert made.category_axis.reverse_order


@pytest.mark.parametrize("asked", charts(), ids=lambda asked: asked.kind.name)
def test_values_stand_in_the_very_room_that_the_drawn_chart_gives_them(asked: Chart):
    box = ChartBox(key="chart", frame=frame(48, 156, 864, 300), chart=asked, placeholder=14)
    plot = plot_of(box, Words("fr"))
    made = drawn(asked)
    layout = made.element.find(f"{C}chart/{C}plotArea/{C}layout/{C}manualLayout")
    assert layout.find(f"{C}layoutTarget").get("val") == "inner"
    x, y, w, h = (float(layout.find(f"{C}{name}").get("val")) for name in "xywh")
    inner = (48 + x * 864, 156 + y * 300, w * 864, h * 300)
    place = plot.area
    assert inner == pytest.approx((place.x, place.y, place.width, place.height), abs=0.01)
    if plot.high:
        axis = made.value_axis
        assert (axis.minimum_scale, axis.maximum_scale) == pytest.approx((plot.low, plot.high))


def test_values_under_zero_have_room_between_their_bars_and_the_names():
    made = drawn(chart(ChartKind.COLUMN, Series("n", (4.0, -1.0)), categories=("a", "b")))
    assert made.value_axis.minimum_scale < -1.0
    assert made.value_axis.maximum_scale == 4.0


@pytest.mark.parametrize(
    ("values", "low", "high"),
    [
        ((95.0, 104.0), 92.75, 105.125),
        ((3.0,), 2.25, 3.375),
        ((0.0, 0.0), 0.0, 0.5),
        ((1.0, 9.0), 0, 10),
    ],
)
def test_lines_stay_within_a_range_close_to_their_values(
    values: tuple[float, ...], low: float, high: float
):
    asked = chart(ChartKind.LINE, Series("n", values), categories=("a", "b")[: len(values)])
    assert value_range(asked) == (low, high)


def test_a_chart_without_any_value_is_written_all_the_same():
    for kind in ChartKind:
        nothing = chart(kind, Series("n", (None,)), categories=("a",))
        assert drawn(nothing).plots[0].series[0].values == (None,)


def test_each_line_is_named_at_its_last_value():
    made = drawn(charts()[4])
    for series, last in zip(made.plots[0].series, (7, 7, 6), strict=True):
        label = series._element.find(f"{C}dLbls/{C}dLbl")
        assert label.find(f"{C}idx").get("val") == str(last)
        assert label.find(f"{C}showSerName").get("val") == "1"
        assert not series.smooth


def test_the_names_of_lines_that_end_together_are_moved_apart():
    ends = (104.0, 103.8, 103.9)
    named = (Series(f"s{rank}", (90.0, end)) for rank, end in enumerate(ends))
    made = drawn(chart(ChartKind.LINE, *named, categories=("a", "b")))
    low, high = made.value_axis.minimum_scale, made.value_axis.maximum_scale
    places = []
    for series, end in zip(made.plots[0].series, ends, strict=True):
        move = series._element.find(f"{C}dLbls/{C}dLbl/{C}layout/{C}manualLayout/{C}y")
        moved = 0.0 if move is None else float(move.get("val"))
        places.append(0.84 * (high - end) / (high - low) + moved)
    first, second, third = sorted(places)
    assert min(second - first, third - second) * 300 >= 23.9


def test_parts_are_named_on_the_first_bar_or_above_when_a_name_is_too_long():
    short, long = charts()[5], charts()[6]
    assert not drawn(short).has_legend
    assert drawn(long).has_legend
    assert drawn(short, width=420).has_legend


def test_no_more_than_one_part_is_grey_and_brick_is_never_beside_ochre():
    for count in range(1, 12):
        colours = part_colours(count)
        assert len(colours) == count
        assert colours.count(Colour.REST) == (count > 1)
        assert Colour.OCHRE not in colours
        assert all(one != other for one, other in pairwise(colours))


@pytest.mark.parametrize(
    ("pattern", "unit", "code"),
    [
        ("0 %", "", "0\\\u00a0%"),
        (
            "# ##0,0",
            "",
            "[>=999999.95]#\\\u00a0###\\\u00a0##0.0;[>=999.95]#\\\u00a0##0.0;0.0",
        ),
        ("0.0", " %", "0.0\\\u00a0\\%"),
        ("# ##0", "", "[>=999999.5]#\\\u00a0###\\\u00a0##0;[>=999.5]#\\\u00a0##0;0"),
        (
            "#\u202f##0",
            " M€",
            "[>=999999.5]#\\\u00a0###\\\u00a0##0\\\u00a0\\M\\€;[>=999.5]#\\\u00a0##0\\\u00a0\\M\\€;0\\\u00a0\\M\\€",
        ),
    ],
)
def test_numbers_are_grouped_with_no_break_spaces(pattern: str, unit: str, code: str):
    asked = chart(ChartKind.BAR, Series("n", (1,)), number_format=pattern, unit=unit)
    assert number_code(asked) == code


@pytest.mark.parametrize(
    ("pattern", "values", "code"),
    [
        ("# ##0", (-5, 120), "0;\\\u22120"),
        ("# ##0,0", (-5.5, None), "0.0;\\\u22120.0"),
        ("0 %", (-0.05, 0.1), "0\\\u00a0%;\\\u22120\\\u00a0%"),
        ("# ##0", (-5, 1200), "[>=999999.5]#\\\u00a0###\\\u00a0##0;[>=999.5]#\\\u00a0##0;0"),
    ],
)
def test_values_below_nought_have_a_true_minus(
    pattern: str, values: tuple[float | None, ...], code: str
):
    asked = chart(ChartKind.BAR, Series("n", values), number_format=pattern)
    assert number_code(asked) == code


def test_cells_are_addressed_as_in_a_sheet():
    assert cells(0, 2, 6) == "Sheet1!$A$2:$A$6"
    assert cells(26, 1, 1) == "Sheet1!$AA$1"
    assert cells(701, 1, 1) == "Sheet1!$ZZ$1"


def test_charts_are_told_in_the_language_of_the_deck():
    box = ChartBox(key="chart", frame=frame(48, 156, 864, 300), chart=charts()[0], placeholder=14)
    made = write(
        deck(slide("s", title("T"), box, layout="Graphique"), language="en"),
        template=TEMPLATE,
        picture=picture,
    )
    shape = next(one for one in Presentation(io.BytesIO(made)).slides[0].shapes if one.has_chart)
    told = etree.tostring(shape.chart.element)
    assert b'<c:lang val="en-GB"/>' in told
    assert b"fr-FR" not in told
