from __future__ import annotations

from datetime import date

import pytest

from desktop.compose.points import details_in_row, due, how_many, owner, texts_of
from desktop.model.event import event_of
from desktop.model.findings import Point, PointKind
from desktop.model.people import Organisation, Person
from exports.words import Words

FRENCH = Words("fr")


@pytest.mark.parametrize(
    ("kind", "count", "expected"),
    [
        (PointKind.STAKE, 6, "six enjeux"),
        (PointKind.ACTION, 1, "une action"),
        (PointKind.STRENGTH, 1, "un atout"),
        (PointKind.DECISION, 13, "13 décisions"),
        (PointKind.SUCCESS_FACTOR, 2, "deux facteurs clés de succès"),
    ],
)
def test_points_are_counted_in_words_and_agree(kind: PointKind, count: int, expected: str) -> None:
    assert how_many(kind, count, FRENCH) == expected


def test_who_takes_a_point_on_is_named_once() -> None:
    event = event_of(
        [
            Person(id="p", name="Ada Okafor"),
            Organisation(id="o", name="La Ville"),
            taken := Point(
                id="a", owner_person="p", owner_organisation="o", owner_words="La Ville"
            ),
            words_alone := Point(id="b", owner_words="le groupe innovation"),
        ]
    )
    assert owner(event, taken) == "Ada Okafor, La Ville"
    assert owner(event, words_alone) == "le groupe innovation"
    assert not owner(event, Point(id="c"))


def test_the_words_that_say_when_come_before_the_date() -> None:
    point = Point(id="p", due_words="avant l’été", due_date=date(2018, 6, 30))
    assert due(point, FRENCH) == "avant l’été"
    assert due(Point(id="q", due_date=date(2018, 6, 30)), FRENCH) == "30\u00a0juin 2018"
    assert not due(Point(id="r"), FRENCH)


def test_details_end_open_only_where_the_list_does() -> None:
    assert details_in_row(Point(id="p", details=("a", "", " b "))) == "a, b"
    assert details_in_row(Point(id="p", details=("a", "b..."), open_list=True)) == "a, b…"
    assert not details_in_row(Point(id="p", open_list=True))
    sentences = Point(id="p", details=("Recruter ensemble.", "Former, etc.", "partager"))
    assert details_in_row(sentences) == "Recruter ensemble. Former, etc., partager"


def test_what_is_answered_and_gone_is_left_out() -> None:
    event = event_of([Point(id="a", text="Recruter"), Point(id="b")])
    assert texts_of(event, ("a", "b", "gone")) == ("Recruter",)
