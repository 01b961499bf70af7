"""Who said what on which theme, as a grid."""

from __future__ import annotations

from hypothesis import given

from desktop.model.event import Event, event_of
from desktop.model.findings import Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind, Theme
from desktop.model.voices import (
    GROUP,
    NOBODY,
    Voice,
    round_table,
    said_in,
    sessions_with_voices,
)
from tests.strategies import events

PASCAL, LUC = Voice(person="pascal"), Voice(person="luc")
DAY = (
    Session(id="table", kind=SessionKind.ROUND_TABLE),
    Theme(id="one", session="table", position="1"),
    Theme(id="two", session="table", position="2"),
    Person(id="pascal", name="Pascal"),
    Person(id="luc", name="Luc"),
    Organisation(id="bosch", name="Bosch"),
    Participation(id="w", session="table", person="pascal", role=ParticipationRole.WITNESS),
    Participation(id="m", session="table", person="luc", role=ParticipationRole.MODERATOR),
)


def said(id_: str, theme: str, **who: object) -> Testimony:
    return Testimony(id=id_, session="table", theme=theme, words="mots", **who)  # type: ignore[arg-type]


def day(*words: Testimony) -> Event:
    return event_of([*DAY, *words])


def test_witnesses_have_a_column_before_they_speak_and_the_group_is_last():
    table = round_table(day(), "table")
    assert [seat.voice for seat in table.seats] == [PASCAL, GROUP]
    assert table.rows == ("one", "two")


def test_a_moderator_an_organisation_and_nobody_have_one_once_they_spoke():
    table = round_table(
        day(
            said("a", "one", person="luc"),
            said("b", "one", organisation="bosch"),
            said("c", "one"),
        ),
        "table",
    )
    voices = [seat.voice for seat in table.seats]
    assert voices == [PASCAL, LUC, Voice(organisation="bosch"), NOBODY, GROUP]
    assert table.spoke_on("one") == (0, 2)


def test_words_without_a_theme_stand_in_a_last_row():
    event = day(said("a", "", of_group=True), said("b", "gone", person="pascal"))
    table = round_table(event, "table")
    assert table.rows == ("one", "two", "")
    assert [each.id for each in table.said("", PASCAL)] == ["b"]


def test_coverage_counts_voices_with_words():
    event = day(said("a", "one", person="pascal"), said("b", "one", of_group=True))
    table = round_table(event, "table")
    assert table.covers(PASCAL) == (True, False)
    assert (table.spoke_on("one"), table.spoke_on("two")) == ((2, 2), (0, 2))


def test_speakers_have_the_columns_where_there_is_no_witness():
    speaking = Participation(
        id="w", session="table", person="pascal", role=ParticipationRole.SPEAKER
    )
    table = round_table(event_of([*DAY[:6], speaking]), "table")
    assert [seat.voice for seat in table.seats] == [PASCAL, GROUP]


def test_round_tables_come_before_other_sessions_with_words():
    talk = Session(id="talk", kind=SessionKind.TALK)
    words = Testimony(id="a", session="talk", words="mots")
    stray = Testimony(id="b", session="gone", words="mots")
    event = event_of([talk, words, stray, *DAY])
    assert sessions_with_voices(event) == ("table", "talk", "")
    assert said_in(event, "") == (stray,)


@given(events())
def test_every_testimony_is_in_one_cell_that_is_shown(event: Event):
    shown = []
    for session in sessions_with_voices(event):
        table = round_table(event, session)
        for row in table.rows:
            for seat in table.seats:
                shown += [each.id for each in table.said(row, seat.voice)]
    assert sorted(shown) == sorted(each.id for each in event.all(Testimony))
