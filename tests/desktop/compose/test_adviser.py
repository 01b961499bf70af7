"""What the figure adviser allows, what it refuses, and the reason that it gives."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.compose.adviser import advice, advised
from desktop.compose.shares import percentage, share
from desktop.intake.sample import sample_day
from desktop.model.event import Event, event_of
from desktop.model.findings import ChartWanted, Figure, Values
from desktop.telling import told
from exports.words import Words
from tests.desktop.command_line import ordinary
from tests.strategies import events, records_of

COLUMN, BAR, LINE, STACKED, DOUGHNUT = ChartWanted
STAFF = Figure(
    id="staff", label="salariés", value=Decimal(21500), unit="personnes", perimeter="Occitanie Est"
)
ENGINEERS = replace(STAFF, id="engineers", label="ingénieurs", value=Decimal(1650), part_of="staff")
GROWTH = Figure(
    id="growth", label="en croissance", value=Decimal(75), unit="%", perimeter="entreprises"
)
LASTING = Figure(id="lasting", label="en CDI", value=Decimal(92), unit="%", perimeter="salariés")
SHORT = replace(LASTING, id="short", label="en CDD", value=Decimal(8))
CAME = Figure(
    id="came", label="décideurs", value=Decimal(50), unit="personnes", qualifier="une cinquantaine"
)
COMPANIES = Figure(
    id="companies", label="entreprises", value=Decimal(22), unit="entreprises", part_of="came"
)
DAY = event_of([STAFF, ENGINEERS, GROWTH, LASTING, SHORT, CAME, COMPANIES])


def allowed(*figures: Figure, event: Event = DAY) -> set[ChartWanted]:
    return {each.kind for each in advice(event, figures) if each.allows}


def objection(kind: ChartWanted, *figures: Figure, event: Event = DAY) -> str:
    (said,) = (each.objection for each in advice(event, figures) if each.kind is kind)
    return str(said)


def series(
    *rows: tuple[int | None, ...], categories: tuple[str, ...] = (), unit: str = "personnes"
) -> Figure:
    size = max(len(row) for row in rows)
    return Figure(
        id="series",
        unit=unit,
        categories=categories or tuple("abcdefghijklmn"[:size]),
        series=tuple(
            Values(f"rang {rank}", tuple(None if v is None else Decimal(v) for v in row))
            for rank, row in enumerate(rows)
        ),
    )


def in_both(kind: ChartWanted, *figures: Figure) -> tuple[str, str]:
    """The objection as a French and as an English reader have it, with ordinary spaces."""
    (said,) = (each.objection for each in advice(DAY, figures) if each.kind is kind)
    assert said is not None
    french, english = (ordinary(told(said, Words(each))) for each in ("fr", "en"))
    return french, english


# --- the figures of a real day --------------------------------------------------------------------


def test_1650_engineers_of_21500_employees_make_a_ring():
    assert DOUGHNUT in allowed(STAFF, ENGINEERS)
    assert DOUGHNUT in allowed(ENGINEERS)
    assert DOUGHNUT in allowed(STAFF)


def test_75_per_cent_of_companies_and_92_of_employees_are_never_drawn_together():
    assert allowed(GROWTH, LASTING) == set()
    assert objection(DOUGHNUT, GROWTH, LASTING) == (
        "75\u00a0% en croissance et 92\u00a0% en CDI ne sont pas des parts d’un même tout."
    )
    assert objection(COLUMN, GROWTH, LASTING) == (
        "75\u00a0% en croissance et 92\u00a0% en CDI n’ont pas le même périmètre."
    )
    assert allowed(GROWTH) == allowed(LASTING) == {DOUGHNUT}


def test_22_companies_of_fifty_people_make_no_chart():
    assert allowed(CAME, COMPANIES) == allowed(CAME) == allowed(COMPANIES) == set()
    precise = replace(CAME, qualifier="")
    day = event_of([precise, COMPANIES])
    assert allowed(precise, COMPANIES, event=day) == allowed(COMPANIES, event=day) == set()
    assert objection(DOUGHNUT, COMPANIES, event=day) == (
        "22 entreprises ne peut pas être une part de 50 décideurs : l’unité n’est pas la même."
    )


def test_every_pair_of_the_sample_day_is_advised_in_sentences():
    event = sample_day().event
    figures = event.all(Figure)
    for one in figures:
        for other in figures:
            for each in advice(event, (one, other) if one != other else (one,)):
                said = str(each.objection or "")
                assert each.allows or said.endswith((".", "?"))
                assert "{" not in said


# --- parts of a whole -----------------------------------------------------------------------------


def test_parts_of_one_base_that_make_a_hundred_divide_it():
    assert {STACKED, DOUGHNUT} <= allowed(LASTING, SHORT)


def test_parts_that_leave_something_are_stacked_with_the_rest_but_make_no_ring():
    some = replace(SHORT, value=Decimal(5))
    assert STACKED in allowed(LASTING, some)
    assert objection(DOUGHNUT, LASTING, some).startswith("Un anneau montre une part et le reste")


def test_parts_that_overlap_divide_nothing():
    more = replace(SHORT, value=Decimal(9))
    assert objection(STACKED, LASTING, more) == (
        "Ces parts font 101, plus que le tout (100) : elles se recouvrent."
    )


def test_percentages_without_a_base_are_neither_divided_nor_compared():
    bare = replace(SHORT, perimeter="")
    asked = "Le périmètre de 8\u00a0% en CDD manque : de quoi est-ce le pourcentage ?"
    assert objection(DOUGHNUT, LASTING, bare) == objection(COLUMN, LASTING, bare) == asked


def test_the_parts_of_a_whole_may_leave_it_unsaid():
    technicians = replace(ENGINEERS, id="t", label="techniciens", value=Decimal(4000))
    assert STACKED in allowed(ENGINEERS, technicians)
    assert STACKED in allowed(STAFF, ENGINEERS, technicians)
    assert DOUGHNUT not in allowed(ENGINEERS, technicians)


@pytest.mark.parametrize(("rest", "may"), [(1, True), (2, False)])
def test_four_parts_at_most_are_stacked(rest: int, *, may: bool):
    parts = [
        replace(LASTING, id=f"p{rank}", label=f"part {rank}", value=Decimal(value))
        for rank, value in enumerate((40, 30, 20, 10) if rest == 1 else (40, 30, 20, 5))
    ]
    assert (STACKED in allowed(*parts)) is may


@pytest.mark.parametrize(
    ("part", "may"),
    [
        (replace(ENGINEERS, value=Decimal(21500)), True),
        (replace(ENGINEERS, value=Decimal(21501)), False),
        (replace(ENGINEERS, value=Decimal(0)), False),
        (replace(ENGINEERS, perimeter=""), True),
        (replace(ENGINEERS, perimeter="OCCITANIE  EST"), True),
        (replace(ENGINEERS, perimeter="France"), False),
        (replace(ENGINEERS, unit="entreprises"), False),
        (replace(ENGINEERS, qualifier="près de"), True),
        (replace(ENGINEERS, qualifier="plusieurs milliers"), False),
        (replace(ENGINEERS, part_of=""), False),
    ],
)
def test_a_ring_asks_for_a_part_of_the_same_thing(part: Figure, *, may: bool):
    assert (DOUGHNUT in allowed(STAFF, part)) is may


# --- side by side, and in time --------------------------------------------------------------------


def test_figures_are_compared_where_one_thing_sets_them_apart():
    elsewhere = replace(STAFF, id="e", perimeter="France", value=Decimal(900000))
    assert {COLUMN, BAR} <= allowed(STAFF, elsewhere)
    assert COLUMN in allowed(STAFF, ENGINEERS)
    assert COLUMN not in allowed(ENGINEERS, elsewhere)
    assert COLUMN not in allowed(STAFF)


def test_the_same_figure_of_several_years_makes_a_line():
    years = [replace(STAFF, id=str(year), year=year) for year in (2018, 2016, 2017)]
    assert {LINE, COLUMN} <= allowed(*years)
    assert objection(LINE, *years, STAFF).startswith("Une courbe suit le temps : l’année de")
    other = replace(ENGINEERS, part_of="", year=2015)
    assert objection(LINE, *years, other).endswith("ne comptent pas la même chose.")


@pytest.mark.parametrize(
    ("categories", "may"),
    [
        (("2015", "2016", "2017"), True),
        (("fin 2015", "mi-2016", "juin 2017"), True),
        (("T1", "T2", "T3"), True),
        (("janvier", "février", "mars"), True),
        (("2016", "2015", "2017"), False),
        (("2015", "2015", "2016"), False),
        (("18-25 ans", "26-40 ans", "plus"), False),
        (("Aude", "Gard", "Hérault"), False),
    ],
)
def test_a_line_follows_time(categories: tuple[str, ...], *, may: bool):
    assert (LINE in allowed(series((1, 2, 3), categories=categories))) is may


# --- series ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "kinds"),
    [
        (series((3,)), set()),
        (series((3, None)), set()),
        (series((3,), (4,)), {COLUMN, BAR}),
        (series(tuple(range(7))), {COLUMN, BAR}),
        (series(tuple(range(8))), {BAR}),
        (series(tuple(range(9))), set()),
        (series(*[(1, 2)] * 4), {COLUMN, BAR}),
        (series(*[(1, 2)] * 5), set()),
        (series((49, 47), (51, 53)), {COLUMN, BAR, STACKED}),
        (series((49, 47), (51, 54)), {COLUMN, BAR, STACKED}),  # 101: a rounding
        (series((49, 47), (51, 55)), {COLUMN, BAR}),
        (series((30, 70)), {COLUMN, BAR, DOUGHNUT}),
        (series((75, 92), unit="%"), {COLUMN, BAR}),
        (series((8, 92), unit="%"), {COLUMN, BAR, DOUGHNUT}),
        (series((-8, 92)), {COLUMN, BAR}),
        (series((0, 0)), {COLUMN, BAR}),
        (series((30, 40, 30)), {COLUMN, BAR}),
    ],
)
def test_a_series_allows_what_its_numbers_do(figure: Figure, kinds: set[ChartWanted]):
    assert allowed(figure) == kinds


def test_a_series_is_drawn_alone_and_a_value_without_a_category_not_at_all():
    assert allowed(series((1, 2)), STAFF) == set()
    assert allowed(replace(series((1, 2, 3)), categories=("a", "b"))) == set()
    assert allowed() == set()


def test_what_is_wanted_is_advised_where_it_is_allowed():
    shares = series((8, 92), unit="%")
    assert advised(replace(shares, chart=DOUGHNUT)) is DOUGHNUT
    assert advised(replace(series((75, 92), unit="%"), chart=DOUGHNUT)) is COLUMN
    assert advised(replace(shares, chart=BAR)) is BAR
    assert advised(series(tuple(range(9)))) is None
    years = tuple(str(year) for year in range(2010, 2019))
    assert advised(series(tuple(range(9)), categories=years)) is LINE
    ages = replace(series((1, 2), categories=("18-25 ans", "26-40 ans")), chart=BAR)
    assert advised(ages) is COLUMN


# --- what composers draw --------------------------------------------------------------------------


@given(records_of(Figure), records_of(Figure))
def test_no_ring_is_drawn_against_advice(one: Figure, other: Figure):
    part = replace(one, id="part", part_of="whole", series=())
    whole = replace(other, id="whole", part_of="", series=())
    if share(part, whole) is not None:
        assert DOUGHNUT in allowed(part, event=event_of([part, whole]))
    if percentage(whole) is not None and not whole.qualifier:
        assert DOUGHNUT in allowed(whole, event=event_of([whole]))


@given(events(8), st.data())
def test_any_figures_are_advised(event: Event, data: st.DataObject):
    figures = event.all(Figure)
    chosen = data.draw(st.lists(st.sampled_from(figures), unique=True)) if figures else []
    given_advice = advice(event, chosen)
    assert [each.kind for each in given_advice] == list(ChartWanted)
    assert all(each.allows or str(each.objection) for each in given_advice)


# --- in the language of the reader ----------------------------------------------------------------


def test_a_figure_in_a_reason_is_written_as_the_reason_is():
    assert in_both(COLUMN, STAFF, replace(GROWTH, value=Decimal("38.6"))) == (
        "21 500 salariés et 38,6 % en croissance n’ont pas la même unité.",
        "21,500 salariés and 38.6% en croissance do not have the same unit.",
    )


def test_a_sum_in_a_reason_is_written_as_the_reason_is():
    wide = replace(LASTING, id="wide", value=Decimal("50.5"))
    assert in_both(STACKED, LASTING, wide) == (
        "Ces parts font 142,5, plus que le tout (100) : elles se recouvrent.",
        "These parts make 142.5, more than the whole (100): they overlap.",
    )
    two = series((1200, 30), (15, 70))
    assert in_both(STACKED, two) == (
        "Les parts de « a » font 1 215 %, et non 100 %.",
        "The parts of “a” make 1,215%, not 100%.",
    )
