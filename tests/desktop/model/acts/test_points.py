"""Points typed one after the other, taken on by somebody, answering one another."""

from datetime import date

import pytest

from desktop.model.acts import add_points, begin_point, set_due, set_owner, turn_answer
from desktop.model.event import Event, event_of
from desktop.model.findings import Point, PointKind
from desktop.model.people import Organisation, Person
from desktop.model.programme import Session, SessionKind

STAKE = Point(id="a", session="w", kind=PointKind.STAKE, text="Un", position="V")
DAY = event_of(
    [
        Session(id="w", kind=SessionKind.WORKSHOP),
        STAKE,
        Point(id="action", session="w", kind=PointKind.ACTION, parent="a", text="Agir"),
        Point(id="défi", kind=PointKind.CHALLENGE, text="Recruter"),
        Person(id="simon", name="Simon Philibert"),
        Organisation(id="uimm", name="Union des industries", short_name="UIMM"),
    ]
)


def stakes(event: Event) -> list[str]:
    return [each.text for each in event.all(Point) if each.kind is PointKind.STAKE]


def action(event: Event) -> Point:
    found = event.get(Point, "action")
    assert found is not None
    return found


def test_a_point_begins_with_its_first_letter_and_then_has_other_words():
    new = Point(id="b", session="w", kind=PointKind.STAKE)
    assert begin_point(DAY, new, "  ").event is DAY
    begun = begin_point(DAY, new, "D", after="a")
    again = begin_point(begun.event, new, "Deux", after="a")
    assert stakes(again.event) == ["Un", "Deux"]
    assert begun.touched == again.touched == ("b",)


def test_several_points_come_in_their_order_after_another():
    event = begin_point(DAY, Point(id="z", session="w", kind=PointKind.STAKE), "Fin").event
    act = add_points(event, STAKE, ["Deux", " ", "Trois "], after="a")
    assert stakes(act.event) == ["Un", "Deux", "Trois", "Fin"]
    assert len(act.touched) == 2
    assert add_points(event, STAKE, [""]).event is event


@pytest.mark.parametrize(
    ("typed", "owner"),
    [
        ("simon philibert", ("simon", "", "")),
        ("uimm", ("", "uimm", "")),
        ("Simon Philibert, UIMM", ("simon", "uimm", "")),
        ("le groupe innovation", ("", "", "le groupe innovation")),
        ("Simon Philibert, son équipe", ("", "", "Simon Philibert, son équipe")),
        ("", ("", "", "")),
    ],
)
def test_an_owner_is_somebody_known_or_words(typed: str, owner: tuple[str, str, str]):
    found = action(set_owner(DAY, ("action",), typed).event)
    assert (found.owner_person, found.owner_organisation, found.owner_words) == owner


def test_a_date_takes_the_place_of_words_and_words_of_a_date():
    dated = set_due(DAY, ("action",), date(2018, 3, 26), "26 mars").event
    assert (action(dated).due_date, action(dated).due_words) == (date(2018, 3, 26), "")
    worded = set_due(dated, ("action",), None, "fin 2018").event
    assert (action(worded).due_date, action(worded).due_words) == (None, "fin 2018")


def test_a_stake_answers_a_challenge_and_no_longer():
    linked = turn_answer(DAY, "a", "défi")
    assert linked.event.get(Point, "a").answers == ("défi",)  # type: ignore[union-attr]
    back = turn_answer(linked.event, "a", "défi")
    assert back.event == DAY
    assert turn_answer(DAY, "a", "a").event is DAY
    assert turn_answer(DAY, "a", "nowhere").event is DAY
