from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.compose.quantities import (
    figures_in_order,
    number_of,
    perimeter_in_print,
    phrase,
    value_in_print,
)
from desktop.model.event import event_of
from desktop.model.findings import Figure
from exports.words import Words

FRENCH, ENGLISH = Words("fr"), Words("en")


def figure(value: float | None = None, **fields: object) -> Figure:
    known = {"id": "f", "value": None if value is None else Decimal(str(value)), **fields}
    return Figure(**known)  # type: ignore[arg-type]  # fields are those of a figure


def spaced(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("counted", "expected"),
    [
        (figure(42000, label="entreprises", unit="entreprises"), "42 000 entreprises"),
        (figure(1700, qualifier="près de", label="entreprises"), "près de 1 700 entreprises"),
        (
            figure(50, qualifier="une cinquantaine", label="décideurs"),
            "une cinquantaine de décideurs",
        ),
        (figure(100, qualifier="une centaine", label="élus"), "une centaine d’élus"),
        (figure(100, qualifier="une centaine", label="habitants"), "une centaine d’habitants"),
        (figure(10, qualifier="une dizaine", label="hameaux"), "une dizaine de hameaux"),
        (figure(None, qualifier="la moitié", label="des salariés"), "la moitié des salariés"),
        (figure(75, unit="%", label="des salariés sont en CDI"), "75 % des salariés sont en CDI"),
        (figure(12, unit="%", label="croissance"), "croissance : 12 %"),
        (figure(3.5, unit="M€", label="d’investissement"), "3,5 M€ d’investissement"),
        (figure(12000, qualifier="~", label="salariés"), "environ 12 000 salariés"),
        (figure(5, qualifier="plus d’", label="ans"), "plus d’5 ans"),
        (figure(30, unit="jours"), "30 jours"),
        (figure(12_500_000_000, label="pièces"), "12,5 milliards de pièces"),
        (figure(12_500_000_001, label="pièces"), "12 500 000 001 pièces"),
        (figure(None, label="salariés"), "salariés"),
    ],
)
def test_a_figure_is_said_as_it_would_be_aloud(counted: Figure, expected: str) -> None:
    assert spaced(phrase(counted, FRENCH)) == expected


def test_a_number_said_in_words_stands_for_its_value() -> None:
    said = figure(50, qualifier="une cinquantaine", label="décideurs")
    number = number_of(event_of([said]), said, FRENCH)
    assert (number.qualifier, number.value, number.label) == (
        "",
        "une cinquantaine",
        "de décideurs",
    )


def test_english_numbers_have_english_marks() -> None:
    assert value_in_print(figure(21500), ENGLISH) == "21,500"
    assert value_in_print(figure(75, unit="%"), ENGLISH) == "75%"


def test_what_the_label_says_is_not_said_again() -> None:
    assert perimeter_in_print(figure(1, label="salariés en France", perimeter="France")) == ""
    assert perimeter_in_print(figure(1, perimeter="France", year=2017)) == "France, 2017"
    assert perimeter_in_print(figure(1, label="cas de gestion", perimeter="Est")) == "Est"
    assert perimeter_in_print(figure(1, perimeter="France en 2017", year=2017)) == "France en 2017"


# --- parts ----------------------------------------------------------------------------------------


def test_a_dont_says_its_perimeter_only_where_it_differs() -> None:
    event = event_of(
        [
            (whole := figure(830, id="w", label="adhérents", perimeter="Est")),
            figure(320, id="p", label="actifs", perimeter="Est", part_of="w", position="a"),
            figure(22, id="q", label="entreprises", perimeter="Gard", part_of="w", position="b"),
        ]
    )
    parts = number_of(event, whole, FRENCH).parts
    assert parts == (("320", "actifs"), ("22", "entreprises, Gard"))
    assert number_of(event, whole, FRENCH, without=frozenset({"p"})).parts == parts[1:]


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(-1, 6)), max_size=7, unique_by=lambda p: p[0])
)
def test_every_figure_is_told_once_by_itself_or_with_its_whole(
    pairs: list[tuple[int, int]],
) -> None:
    figures = [
        figure(1, id=f"f{own}", part_of=f"f{whole}" if whole >= 0 else "") for own, whole in pairs
    ]
    event = event_of(figures)
    told: list[str] = []
    for each in figures_in_order(event, figures):
        told += number_of(event, each, FRENCH).about
    assert set(told) == {each.id for each in figures}
