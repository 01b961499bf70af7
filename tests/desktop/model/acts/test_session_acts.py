"""Sessions that are typed one after the other, and put in time."""

from dataclasses import replace
from datetime import time

import pytest

from desktop.model.acts import begin_session, put_at, shift
from desktop.model.event import Event, event_of
from desktop.model.programme import Session, SessionKind, Start
from desktop.model.title_kinds import kind_told

NINE = Session(
    id="nine", title="Accueil", hour=time(9), start=Start.FIXED, minutes=30, position="1"
)
NEXT = Session(id="next", title="Plénière", start=Start.LINKED, minutes=60, position="2")
NOON = Session(id="noon", title="Repas", hour=time(12), start=Start.FIXED, position="3")
DAY = event_of([NINE, NEXT, NOON])


def session(event: Event, id_: str) -> Session:
    found = event.get(Session, id_)
    assert found is not None
    return found


def order(event: Event) -> list[str]:
    return [each.id for each in event.sessions]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Table ronde des témoins", SessionKind.ROUND_TABLE),
        ("L’atelier de 11 h", None),
        ("Atelier 2 : l’innovation", SessionKind.WORKSHOP),
        ("Déjeuner", SessionKind.BREAK),
        ("Closing words", SessionKind.CLOSING),
        ("", None),
    ],
)
def test_a_title_that_begins_with_a_kind_tells_it(title: str, kind: SessionKind | None) -> None:
    assert kind_told(title) is kind


def test_a_session_is_begun_after_another_and_follows_its_hour() -> None:
    act = begin_session(DAY, "pause", "Pause", after="nine")
    assert order(act.event) == ["nine", "pause", "next", "noon"]
    begun = session(act.event, "pause")
    assert (begun.kind, begun.start) == (SessionKind.BREAK, Start.LINKED)
    assert str(act.label) == "ajouter « Pause »"


def test_its_kind_follows_its_title_while_it_is_typed() -> None:
    begun = begin_session(Event(), "one", "Table")
    assert session(begun.event, "one").kind is SessionKind.PLENARY
    assert session(begun.event, "one").start is Start.FREE
    typed = begin_session(begun.event, "one", "Table ronde")
    assert session(typed.event, "one").kind is SessionKind.ROUND_TABLE
    assert order(typed.event) == ["one"]


def test_sessions_are_moved_by_minutes_and_their_hour_is_then_fixed() -> None:
    act = shift(DAY, ["next"], 5)
    assert session(act.event, "next") == replace(NEXT, hour=time(9, 35), start=Start.FIXED)
    assert shift(DAY, ["nine"], -10 * 60).event is DAY
    assert str(act.label) == "déplacer « Plénière »"


def test_a_session_put_at_another_time_stands_among_those_of_that_time() -> None:
    act = put_at(DAY, "noon", 8 * 60)
    assert order(act.event) == ["noon", "nine", "next"]
    back = put_at(act.event, "noon", 12 * 60)
    assert order(back.event) == ["nine", "next", "noon"]


def test_another_room_leaves_a_session_that_follows_on_as_it_is() -> None:
    act = put_at(DAY, "next", 9 * 60 + 30, "Salle 2")
    assert session(act.event, "next") == replace(NEXT, room="Salle 2")
    assert put_at(DAY, "next", 9 * 60 + 30).event is DAY
    assert put_at(DAY, "nobody", 600).event is DAY
