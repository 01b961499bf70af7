"""The days of tests are as unlike the sample day, and as full or empty, as they promise."""

from __future__ import annotations

from desktop.model.checks import problems
from desktop.model.event import Event
from desktop.model.findings import (
    Agreement,
    ChartWanted,
    Figure,
    Picture,
    Point,
    PointKind,
    Testimony,
)
from desktop.model.people import ConsentState, Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind, Theme
from desktop.model.record import Visibility
from tests.days import nearly_empty_day, second_day, very_full_day


def kinds(event: Event) -> set[SessionKind]:
    return {session.kind for session in event.all(Session)}


def test_the_second_day_lasts_two_days_in_english():
    event = second_day().event
    assert len(event.gathering.dates) == 2
    assert event.language == "en"
    assert {session.date for session in event.sessions} == set(event.gathering.dates)


def test_the_second_day_has_talks_and_round_tables_and_neither_workshop_nor_figure():
    event = second_day().event
    assert {SessionKind.TALK, SessionKind.ROUND_TABLE, SessionKind.BREAK} <= kinds(event)
    assert not kinds(event) & {SessionKind.WORKSHOP, SessionKind.RESTITUTION}
    assert event.all(Figure) == ()


def test_forty_speakers_are_heard_on_the_second_day():
    event = second_day().event
    heard = {
        each.person
        for each in event.all(Participation)
        if each.person and each.role is not ParticipationRole.PARTICIPANT
    }
    assert heard == {person.id for person in event.all(Person)}
    assert len(heard) == 40


def test_names_on_the_second_day_are_long_and_in_several_scripts():
    names = [person.name for person in second_day().event.all(Person)]
    assert max(map(len, names)) > 50
    assert any("\u0600" <= letter <= "\u06ff" for name in names for letter in name)
    assert any("\u0370" <= letter <= "\u04ff" for name in names for letter in name)


def test_the_second_day_has_words_of_every_status_and_records_of_every_visibility():
    event = second_day().event
    assert {each.status for each in event.all(Testimony)} == set(Agreement)
    assert {each.visibility for each in event} == set(Visibility)
    for answered in ("naming", "photography"):
        assert {getattr(each, answered).state for each in event.all(Person)} == set(ConsentState)


def test_moderators_have_questions_in_private_notes_on_the_second_day():
    event = second_day().event
    moderated = {
        each.session
        for each in event.all(Participation)
        if each.role is ParticipationRole.MODERATOR
    }
    assert any(
        "Ask Beatriz" in each.private_notes for each in event.sessions if each.id in moderated
    )


def test_the_second_day_runs_in_parallel_rooms():
    rooms: dict[str, set[str]] = {}
    for session in second_day().event.sessions:
        rooms.setdefault(session.parallel, set()).add(session.room)
    assert len(rooms["morning talks"]) == 3


def test_the_pictures_of_the_second_day_came_through_the_door():
    day = second_day()
    assert {picture.content for picture in day.event.all(Picture)} == set(day.media)
    assert len(day.media) == 3


def test_the_nearly_empty_day_has_a_title_and_nothing_else():
    event = nearly_empty_day().event
    assert len(event.records) == 1
    assert event.gathering.title == "Une journée"


def test_the_very_full_day_has_too_much_of_everything():
    event = very_full_day().event
    points = event.all(Point)
    assert len(points) > 300
    for session in event.sessions:
        stakes = [each for each in event.within(session, Point) if each.kind is PointKind.STAKE]
        assert len(stakes) > 15
    for theme in event.all(Theme):
        assert len([each for each in event.all(Testimony) if each.theme == theme.id]) == 12
    assert {figure.chart for figure in event.all(Figure)} >= set(ChartWanted)
    assert max(len(point.text) for point in points) > 3_000


def test_nothing_in_these_days_refers_to_nothing():
    for make in (second_day, nearly_empty_day, very_full_day):
        found = [each for each in problems(make().event) if each.check == "reference_to_nothing"]
        assert found == []
