from datetime import date, time

from desktop.model.event import event_of
from desktop.model.programme import Gathering, Session, Start
from desktop.model.timetable import Span, timetable

DAY = date(2018, 3, 8)


def session(rank: int, **fields: object) -> Session:
    return Session(id=f"s{rank}", position=f"{rank}V", **fields)  # type: ignore[arg-type]  # any field


def test_a_session_begins_at_its_hour_and_ends_after_its_duration():
    spans = timetable(
        event_of([Gathering(dates=(DAY,)), session(1, hour=time(13, 30), minutes=45)])
    )
    assert spans["s1"] == Span(DAY, 810, 855)


def test_a_linked_session_begins_when_the_longest_of_those_side_by_side_ends():
    spans = timetable(
        event_of(
            [
                Gathering(dates=(DAY,)),
                session(1, hour=time(9), minutes=60, parallel="ateliers"),
                session(2, hour=time(9), minutes=90, parallel="ateliers"),
                session(3, start=Start.LINKED, minutes=30),
            ]
        )
    )
    assert spans["s3"] == Span(DAY, 630, 660)


def test_linked_sessions_side_by_side_begin_together():
    spans = timetable(
        event_of(
            [
                session(1, hour=time(9), minutes=60),
                session(2, start=Start.LINKED, minutes=30, parallel="a"),
                session(3, start=Start.LINKED, minutes=30, parallel="a"),
            ]
        )
    )
    assert spans["s2"].begin == spans["s3"].begin == 600


def test_what_nobody_said_is_not_made_up():
    spans = timetable(
        event_of([session(1, moment="la matinée"), session(2, start=Start.LINKED, minutes=20)])
    )
    assert spans == {}


def test_a_session_does_not_follow_one_of_the_day_before():
    spans = timetable(
        event_of(
            [
                session(1, date=DAY, hour=time(17), minutes=60),
                session(2, date=date(2018, 3, 9), start=Start.LINKED),
            ]
        )
    )
    assert "s2" not in spans
