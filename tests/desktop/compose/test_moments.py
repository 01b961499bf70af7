from __future__ import annotations

from datetime import date, time

from desktop.compose.moments import dates, days_of, full_dates, moments
from desktop.model.event import Event, event_of
from desktop.model.programme import FollowUp, Gathering, Session, Start
from desktop.model.timetable import days, side_by_side
from exports.words import Words

FRENCH = Words("fr")


def day_of(*sessions: Session, on: tuple[date, ...] = ()) -> Event:
    return event_of([Gathering(dates=on), *sessions])


def spaced(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_session_has_its_hour_or_its_moment_or_nothing() -> None:
    event = day_of(
        Session(id="a", hour=time(9), start=Start.FIXED, minutes=30, position="a"),
        Session(id="b", start=Start.LINKED, position="b"),
        Session(id="c", moment="l’après-midi", position="c"),
        Session(id="d", position="d"),
        Session(id="e", start=Start.LINKED, moment="le soir", position="e"),
    )
    found = moments(event, FRENCH)
    told = {id_: (spaced(moment.text), moment.is_hour) for id_, moment in found.items()}
    assert told == {
        "a": ("9 h", True),
        "b": ("9 h 30", True),
        "c": ("l’après-midi", False),
        "d": ("", False),
        "e": ("le soir", False),
    }


def test_what_follows_until_after_midnight_has_no_hour() -> None:
    event = day_of(
        Session(id="a", hour=time(23), start=Start.FIXED, minutes=90, position="a"),
        Session(id="b", start=Start.LINKED, position="b"),
    )
    assert moments(event, FRENCH)["b"].text == ""


def test_sessions_side_by_side_stand_together_only_in_a_row() -> None:
    together = [
        tuple(session.id for session in group)
        for group in side_by_side(
            (
                Session(id="a"),
                Session(id="b", parallel="x"),
                Session(id="c", parallel="x"),
                Session(id="d", parallel="y"),
                Session(id="e"),
                Session(id="f", parallel="x"),
            )
        )
    ]
    assert together == [("a",), ("b", "c"), ("d",), ("e",), ("f",)]


def test_days_are_those_of_the_sessions() -> None:
    first, second = date(2026, 5, 3), date(2026, 5, 4)
    event = day_of(Session(id="a"), Session(id="b", date=second), on=(first, second))
    assert [(day, [s.id for s in sessions]) for day, sessions in days(event)] == [
        (first, ["a"]),
        (second, ["b"]),
    ]


def test_dates_are_a_day_a_range_or_a_list() -> None:
    def said(*on: date) -> str:
        return spaced(dates(day_of(on=on), FRENCH))

    assert said() == ""
    assert said(date(2018, 3, 8)) == "8 mars 2018"
    assert said(date(2026, 5, 4), date(2026, 5, 3)) == "du 3 au 4 mai 2026"
    assert said(date(2026, 5, 3), date(2026, 5, 5)) == "3 mai 2026 et 5 mai 2026"
    assert spaced(full_dates(day_of(on=(date(2018, 3, 8),)), FRENCH)) == "jeudi 8 mars 2018"


def test_an_appointment_has_its_days_in_order_or_one_or_none() -> None:
    first, last = date(2018, 3, 26), date(2018, 4, 1)
    assert days_of(FollowUp(id="f", start=last, end=first)) == (first, last)
    assert days_of(FollowUp(id="f", end=last)) == (last, last)
    assert days_of(FollowUp(id="f")) is None
