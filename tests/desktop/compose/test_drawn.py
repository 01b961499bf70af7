"""Figures drawn as the adviser allows."""

from decimal import Decimal

from desktop.compose.adviser import advice
from desktop.compose.drawn import as_series, drawn
from desktop.model.event import Event, put
from desktop.model.findings import ChartWanted, Figure, Values
from exports.document import Chart, ChartKind
from exports.words import Words

FRENCH = Words("fr")
WHOLE = Figure(id="whole", label="salariés", unit="personnes", value=Decimal(200))
PART = Figure(
    id="part",
    position="1",
    label="ingénieurs",
    unit="personnes",
    value=Decimal(50),
    part_of="whole",
)
OTHER = Figure(
    id="other", position="2", label="ouvriers", unit="personnes", value=Decimal(90), part_of="whole"
)
EVENT = put(Event(), WHOLE, PART, OTHER)


def chart(figures: tuple[Figure, ...], kind: ChartWanted, event: Event = EVENT) -> Chart:
    made = drawn(event, figures, kind, FRENCH)
    assert isinstance(made, Chart)
    return made


def test_a_whole_is_drawn_with_its_first_part_and_a_part_with_its_whole():
    assert chart((WHOLE,), ChartWanted.DOUGHNUT).series[0].values == (50.0, 150.0)
    assert chart((OTHER,), ChartWanted.DOUGHNUT).series[0].values == (90.0, 110.0)


def test_a_number_alone_is_drawn_as_nothing():
    alone = Figure(id="alone", label="entreprises", value=Decimal(22))
    assert drawn(EVENT, (alone,), ChartWanted.BAR, FRENCH) is None
    assert drawn(EVENT, (), ChartWanted.BAR, FRENCH) is None


def test_a_whole_and_its_part_are_one_ring():
    assert chart((PART, WHOLE), ChartWanted.DOUGHNUT).kind is ChartKind.RING


def test_parts_are_stacked_with_what_is_left_of_their_whole():
    stacked = chart((PART, OTHER), ChartWanted.STACKED)
    assert [(row.name, row.values) for row in stacked.series] == [
        ("ingénieurs", (25.0,)),
        ("ouvriers", (45.0,)),
        ("le reste", (30.0,)),
    ]
    assert stacked.categories == ("salariés",)


def test_percentages_of_one_perimeter_are_parts_of_a_hundred():
    figures = tuple(
        Figure(id=name, label=name, unit="%", value=Decimal(value), perimeter="salariés")
        for name, value in (("CDI", 92), ("CDD", 8))
    )
    made = chart(figures, ChartWanted.DOUGHNUT, put(Event(), *figures))
    assert made.categories == ("CDI", "CDD")
    assert made.series[0].values == (92.0, 8.0)


def test_figures_of_some_years_follow_each_other_in_time():
    figures = tuple(
        Figure(id=f"f{year}", label="salariés", unit="personnes", value=Decimal(value), year=year)
        for year, value in ((2017, 30), (2015, 10), (2016, 20))
    )
    made = chart(figures, ChartWanted.LINE)
    assert made.kind is ChartKind.LINE
    assert made.categories == ("2015", "2016", "2017")
    series = as_series(figures, ChartWanted.LINE)
    assert series is not None
    assert (series.label, series.year, series.chart) == ("salariés", None, ChartWanted.LINE)


def test_a_series_is_drawn_as_its_slide_would_have_it():
    series = Figure(
        id="series",
        categories=("2015", "2016"),
        series=(Values("", (Decimal(1), Decimal(2))),),
    )
    assert chart((series,), ChartWanted.LINE).kind is ChartKind.LINE
    # The order of years means something: columns, whatever is asked.
    assert chart((series,), ChartWanted.BAR).kind is ChartKind.COLUMN


def test_whatever_is_allowed_can_be_drawn():
    for figures in ((WHOLE,), (PART,), (PART, OTHER), (WHOLE, PART), (WHOLE, PART, OTHER)):
        for each in advice(EVENT, figures):
            if each.allows:
                chart(figures, each.kind)
