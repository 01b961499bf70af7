from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.compose.shares import (
    percentage,
    ring,
    share,
    share_in_print,
    share_sentence,
    shares_of,
)
from desktop.model.event import event_of
from desktop.model.findings import Figure
from exports.words import Words

FRENCH = Words("fr")


def figure(value: float | None = None, **fields: object) -> Figure:
    known = {"id": "f", "value": None if value is None else Decimal(str(value)), **fields}
    return Figure(**known)  # type: ignore[arg-type]  # fields are those of a figure


def spaced(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


WHOLE = figure(21500, id="w", unit="personnes", label="salariés", perimeter="Est", year=2017)


@pytest.mark.parametrize(
    "part",
    [
        figure(1650, unit="entreprises"),
        figure(1650, unit=""),
        figure(0, unit="personnes"),
        figure(-5, unit="personnes"),
        figure(21501, unit="personnes"),
        figure(None, unit="personnes"),
        figure(1650, unit="personnes", perimeter="Ouest"),
        figure(1650, unit="personnes", year=2016),
        figure(1650, unit="personnes", qualifier="un millier"),
    ],
)
def test_no_share_where_the_arithmetic_does_not_hold(part: Figure) -> None:
    assert share(part, WHOLE) is None


@pytest.mark.parametrize(
    "part",
    [
        figure(1650, unit="personnes"),
        figure(1650, unit="Personnes ", perimeter="est", year=2017),
        figure(21500, unit="personnes"),
    ],
)
def test_a_share_where_unit_and_perimeter_agree_or_are_not_said(part: Figure) -> None:
    found = share(part, WHOLE)
    assert found is not None
    assert found.calculated


def test_no_share_of_two_things_that_say_no_unit() -> None:
    assert share(figure(1), figure(2, id="w")) is None


def test_a_share_keeps_one_decimal_and_none_of_an_approximation() -> None:
    exact = share(figure(1650, unit="personnes"), WHOLE)
    rough = share(figure(1650, unit="personnes", qualifier="environ"), WHOLE)
    tiny = share(figure(1, unit="personnes"), WHOLE)
    assert exact is not None
    assert rough is not None
    assert tiny is not None
    assert spaced(share_in_print(exact, FRENCH)) == "7,7 %"
    assert spaced(share_in_print(rough, FRENCH)) == "environ 8 %"
    assert spaced(share_in_print(tiny, FRENCH)) == "moins de 1 %"


def test_a_percentage_is_a_part_of_a_hundred_unless_it_exceeds_it() -> None:
    assert percentage(figure(75, unit="%")) is not None
    assert percentage(figure(120, unit="%")) is None
    assert percentage(figure(75, unit="entreprises")) is None


def test_the_shares_of_a_whole_are_those_of_its_parts_that_hold() -> None:
    small = figure(1650, id="a", unit="personnes", part_of="w", position="a")
    greater = figure(22000, id="b", unit="personnes", part_of="w", position="b")
    event = event_of([WHOLE, small, greater])
    assert [each.part.id for each in shares_of(event, WHOLE)] == ["a"]


def test_a_ring_holds_the_part_and_the_rest() -> None:
    whole = Figure(id="w", value=Decimal(830), unit="u", label="adhérents")
    found = share(Figure(id="p", value=Decimal(320), unit="u", label="adhérents"), whole)
    assert found is not None
    chart = ring(found, FRENCH)
    assert chart.series[0].values == (320.0, 510.0)
    assert chart.whole is not None
    assert chart.whole.value == "830"
    said = share_sentence(found, FRENCH).replace("\u202f", " ")
    assert said == "320 adhérents sur 830, soit 38,6 %"
    assert chart.alternative.replace("\u202f", " ") == said
