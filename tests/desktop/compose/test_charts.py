from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.compose.charts import series_block
from desktop.model.findings import ChartWanted, Figure, Values
from exports.document import Chart, ChartKind, Table, plain
from exports.words import Words

FRENCH = Words("fr")


def series(
    *rows: tuple[int | None, ...], names: tuple[str, ...] = (), wanted: ChartWanted | None = None,
    unit: str = "", categories: tuple[str, ...] = (),
) -> Figure:  # fmt: skip
    size = max(len(row) for row in rows)
    return Figure(
        id="f",
        label="salariés",
        unit=unit,
        chart=wanted,
        categories=categories or tuple(f"lieu {letter}" for letter in "abcdefghijklmn"[:size]),
        series=tuple(
            Values(
                names[rank] if names else f"série {rank}",
                tuple(None if v is None else Decimal(v) for v in row),
            )
            for rank, row in enumerate(rows)
        ),
    )


YEARS = tuple(str(year) for year in range(2010, 2019))


@pytest.mark.parametrize(
    ("figure", "kind"),
    [
        (series((1, 2, 3)), ChartKind.COLUMN),
        (series((1, 2, 3), wanted=ChartWanted.BAR), ChartKind.BAR),
        (series(tuple(range(8))), ChartKind.BAR),
        (series(tuple(range(9)), categories=YEARS), ChartKind.LINE),
        (series((1, 2), (2, 3), wanted=ChartWanted.LINE, categories=YEARS[:2]), ChartKind.LINE),
        (series((49, 47), (51, 53), wanted=ChartWanted.STACKED), ChartKind.STACKED),
        (series((30, 70), wanted=ChartWanted.DOUGHNUT), ChartKind.RING),
        # what was wanted, and would not be honest
        (series((49, 47), (30, 53), wanted=ChartWanted.STACKED), ChartKind.COLUMN),
        (series((49, None), (51, 100), wanted=ChartWanted.STACKED), ChartKind.COLUMN),
        (series((30, 40, 30), wanted=ChartWanted.DOUGHNUT), ChartKind.COLUMN),
        (series((-30, 70), wanted=ChartWanted.DOUGHNUT), ChartKind.COLUMN),
        (series((0, 0), wanted=ChartWanted.DOUGHNUT), ChartKind.COLUMN),
    ],
)
def test_a_series_has_the_chart_that_can_draw_it(figure: Figure, kind: ChartKind) -> None:
    block = series_block(figure, FRENCH)
    assert isinstance(block, Chart)
    assert block.kind is kind


def test_what_no_chart_can_hold_is_a_table_of_all_its_values() -> None:
    for figure in (series(tuple(range(12))), series(*[(1, 2)] * 5)):
        block = series_block(figure, FRENCH)
        assert isinstance(block, Table)
        assert len(block.rows) == len(figure.categories)
        assert len(block.columns) == 1 + len(figure.series)


def test_a_value_without_a_category_is_kept_in_a_table() -> None:
    rows = (Values("", (Decimal(3), Decimal(4))),)
    block = series_block(Figure(id="f", categories=("a",), series=rows), FRENCH)
    assert isinstance(block, Table)
    assert [[plain(cell) for cell in row.cells] for row in block.rows] == [["a", "3"], ["", "4"]]


def test_columns_are_sorted_by_value_unless_they_are_years() -> None:
    by_value = series_block(series((2, None, 7)), FRENCH)
    in_time = series_block(series((2, 1, 7), categories=("2015", "2016", "2017")), FRENCH)
    assert isinstance(by_value, Chart)
    assert isinstance(in_time, Chart)
    assert by_value.categories == ("lieu c", "lieu a", "lieu b")
    assert by_value.series[0].values == (7.0, 2.0, None)
    assert in_time.categories == ("2015", "2016", "2017")


def test_the_subject_is_the_territory_else_the_greatest_else_nobody() -> None:
    def subject(figure: Figure, territory: str = "") -> int | None:
        block = series_block(figure, FRENCH, territory)
        assert isinstance(block, Chart)
        return block.subject

    assert subject(series((2, 1, 7)), "lieu a") == 1  # sorted: c, a, b
    assert subject(series((2, 1, 7))) == 0
    assert subject(series((7, 1, 7))) is None
    assert (
        subject(series((1, 2), (3, 4), wanted=ChartWanted.LINE, categories=YEARS[:2]), "série 1")
        == 1
    )


def test_nothing_is_drawn_of_nothing() -> None:
    assert series_block(series((None, None)), FRENCH) is None
    assert series_block(Figure(id="f", categories=("a",)), FRENCH) is None


def test_the_values_of_a_chart_are_said_in_words() -> None:
    block = series_block(series((49, 51), unit="%", names=("CDI",)), FRENCH)
    assert isinstance(block, Chart)
    assert block.alternative.replace("\u00a0", " ") == "salariés : CDI : lieu b 51 %, lieu a 49 %"
    assert block.unit == "\u00a0%"
