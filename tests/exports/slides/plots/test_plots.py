"""Charts as marks: lengths in proportion, values said, nothing outside the frame."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.document import Chart, ChartKind, Series
from exports.slides.boxes import ChartBox, Colour, Frame, points
from exports.slides.geometry import Area, area
from exports.slides.plots import Curve, Label, PlotMark, Sector, Tile, chart_marks
from exports.slides.plots.scale import value_words
from exports.words import Words

FRAME = Frame(points(48), points(156), points(864), points(300))
WHOLE = area(FRAME)
WORDS = Words("fr")
VALUES = st.one_of(st.none(), st.integers(-900, 9000).map(float))
NAMES = st.text("abcdefghij ", min_size=1, max_size=20)
KINDS = st.sampled_from(list(ChartKind))


def chart(kind: ChartKind, *values: tuple[float | None, ...], **fields: object) -> Chart:
    names = tuple(str(2010 + at) for at in range(len(values[0]) if values else 0))
    series = tuple(Series(f"Série {at}", each) for at, each in enumerate(values))
    known: dict[str, object] = {"categories": names, "series": series} | fields
    return Chart(key="c", kind=kind, alternative="", **known)  # type: ignore[arg-type]  # checked by its tests


def marks(held: Chart) -> tuple[PlotMark, ...]:
    return chart_marks(ChartBox(key="c", frame=FRAME, chart=held), WORDS)


def tiles(held: Chart, *colours: Colour) -> list[Area]:
    return [each.area for each in marks(held) if isinstance(each, Tile) and each.colour in colours]


def said(held: Chart) -> list[str]:
    return [
        " ".join("".join(span.text for span in line.spans) for line in each.lines)
        for each in marks(held)
        if isinstance(each, Label)
    ]


def tops(held: Chart) -> list[float]:
    return sorted(
        each.area.y
        for each in marks(held)
        if isinstance(each, Label) and "Série" in each.lines[0].spans[0].text
    )


@settings(max_examples=60, deadline=None)
@given(KINDS, st.lists(NAMES, min_size=1, max_size=6), st.integers(1, 4), st.data())
def test_nothing_that_is_filled_leaves_the_frame(
    kind: ChartKind, categories: list[str], count: int, data: st.DataObject
):
    rows = [data.draw(st.tuples(*[VALUES] * len(categories))) for _ in range(count)]
    series = tuple(Series(f"S{at}", row) for at, row in enumerate(rows))
    for mark in marks(chart(kind, categories=tuple(categories), series=series)):
        match mark:
            case Tile() | Sector():
                assert WHOLE.x - 1 <= mark.area.x
                assert mark.area.right <= WHOLE.right + 1
                assert WHOLE.y - 1 <= mark.area.y
                assert mark.area.bottom <= WHOLE.bottom + 1
            case Curve():
                assert all(WHOLE.x <= x <= WHOLE.right for x, _ in mark.points)
                assert all(WHOLE.y <= y <= WHOLE.bottom for _, y in mark.points)


@pytest.mark.parametrize("kind", [ChartKind.COLUMN, ChartKind.BAR])
def test_bars_are_as_long_as_their_values(kind: ChartKind):
    bars = tiles(chart(kind, (96.0, 48.0, -24.0, None)), Colour.BRICK)
    long = [bar.height if kind is ChartKind.COLUMN else bar.width for bar in bars]
    assert [round(each / long[0], 3) for each in long] == [1, 0.5, 0.25]


def test_bars_under_zero_go_the_other_way():
    up, down = tiles(chart(ChartKind.COLUMN, (5.0, -5.0)), Colour.BRICK)
    assert up.bottom == pytest.approx(down.y)
    right, left = tiles(chart(ChartKind.BAR, (5.0, -5.0)), Colour.BRICK)
    assert left.right == pytest.approx(right.x)


@pytest.mark.parametrize("kind", [ChartKind.COLUMN, ChartKind.BAR])
def test_only_the_subject_is_in_the_colour_that_speaks(kind: ChartKind):
    held = chart(kind, (3.0, 2.0, 1.0), subject=1)
    assert len(tiles(held, Colour.BRICK)) == 1
    assert len(tiles(held, Colour.REST)) == 2


def test_every_value_is_said_with_its_unit():
    held = chart(ChartKind.COLUMN, (21500.0, -3.0, None), unit="\u00a0%")
    assert {"21\u00a0500\u00a0%", "\u22123\u00a0%"} <= set(said(held))


@pytest.mark.parametrize(
    ("value", "pattern", "words"),
    [(12.5, "# ##0", "13"), (12.5, "# ##0.0", "12,5"), (0.4, "0 %", "40\u00a0%"), (None, "0", "")],
)
def test_values_are_rounded_as_the_native_chart_rounds_them(
    value: float | None, pattern: str, words: str
):
    assert value_words(WORDS, value, chart(ChartKind.BAR, number_format=pattern)) == words


def test_several_series_are_named_over_their_bars():
    held = chart(ChartKind.BAR, (1.0, 2.0), (3.0, 4.0))
    assert said(held)[:2] == ["Série 0", "Série 1"]
    assert "Série 0" not in said(chart(ChartKind.BAR, (1.0, 2.0)))


def test_parts_fill_their_bar_and_are_named_on_the_first():
    held = chart(ChartKind.STACKED, (50.0, 60.0), (50.0, 40.0))
    first, second = tiles(held, Colour.BRICK)
    assert first.width == pytest.approx(second.width * 50 / 60, abs=1)
    (rest, _) = tiles(held, Colour.REST)
    assert rest.right == pytest.approx(WHOLE.right - 2, abs=0.1)
    assert {"Série 0\u00a050", "60"} <= set(said(held))


def test_parts_too_narrow_for_their_names_are_named_over_the_bars():
    held = chart(ChartKind.STACKED, (98.0,), (2.0,))
    assert "Série 1" in said(held)
    assert "2" in said(held)
    (part,) = (each for each in tiles(held, Colour.REST) if each.height > 20)
    (value,) = (
        each
        for each in marks(held)
        if isinstance(each, Label) and each.lines[0].spans[0].text == "2"
    )
    assert value.area.bottom <= part.y + 0.1


def test_a_line_stops_where_nothing_is_known_and_ends_with_its_name_and_its_last_value():
    held = chart(ChartKind.LINE, (1.0, 2.0, None, 4.0, 5.0))
    curves = [each for each in marks(held) if isinstance(each, Curve)]
    assert [len(each.points) for each in curves] == [2, 2]
    assert "Série 0\u00a05" in said(held)


@given(st.lists(st.integers(0, 1000), min_size=2, max_size=5))
def test_names_at_the_ends_of_lines_never_touch(ends: list[int]):
    held = chart(ChartKind.LINE, *[(0.0, float(end)) for end in ends])
    assert all(below - above >= 23.9 for above, below in pairwise(tops(held)))


def test_years_that_would_touch_are_told_one_in_so_many():
    many = tuple(f"Exercice {year}" for year in range(1990, 2020))
    values = tuple(float(at) for at in range(30))
    held = chart(ChartKind.LINE, categories=many, series=(Series("s", values),))
    told = [each for each in said(held) if "Exercice" in each]
    assert 1 < len(told) < 15


def test_the_parts_of_a_ring_are_in_proportion():
    sectors = [
        each for each in marks(chart(ChartKind.RING, (75.0, 25.0))) if isinstance(each, Sector)
    ]
    first, second = sectors
    assert first.colour is Colour.BRICK
    assert first.sweep / second.sweep == pytest.approx(3, abs=0.1)
    assert first.sweep + second.sweep < 360


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=4))
def test_the_parts_of_a_ring_follow_one_another(values: list[int]):
    held = chart(ChartKind.RING, tuple(map(float, values)))
    sectors = [each for each in marks(held) if isinstance(each, Sector)]
    assert len(sectors) == len(values)
    for one, other in pairwise(sectors):
        assert one.start + one.sweep <= other.start + 1e-6


def test_a_chart_without_a_value_draws_nothing_of_a_ring():
    assert marks(chart(ChartKind.RING, (0.0, None))) == ()


def test_numbers_are_those_of_the_language():
    held = chart(ChartKind.BAR, (21500.0,))
    assert value_words(Words("en"), 21500.0, held) == Words("en").number(Decimal(21500))
