from __future__ import annotations

from desktop.compose.speakers import author_of, group_name
from desktop.model.event import event_of
from desktop.model.findings import Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
)
from exports.words import Words

FRENCH = Words("fr")
EVENT = event_of(
    [
        Person(id="p", name="Ada Okafor", function="Directrice"),
        Organisation(id="o", name="La Ville"),
    ]
)


def test_words_have_the_name_and_the_function_of_who_said_them_there() -> None:
    said = Testimony(id="t", person="p", organisation="o")
    there = Participation(id="x", person="p", function="Présidente de séance")
    assert author_of(EVENT, said, (), FRENCH) == ("Ada Okafor", "Directrice, La Ville")
    assert author_of(EVENT, said, (there,), FRENCH)[1] == "Présidente de séance, La Ville"
    assert author_of(EVENT, Testimony(id="t", organisation="o"), (), FRENCH) == ("La Ville", "")


def test_words_of_the_group_name_nobody() -> None:
    said = Testimony(id="t", person="p", organisation="o", of_group=True)
    assert author_of(EVENT, said, (), FRENCH) == ("", "")


def witnesses(*presences: Presence) -> tuple[Participation, ...]:
    return tuple(
        Participation(id=f"x{rank}", role=ParticipationRole.WITNESS, presence=presence)
        for rank, presence in enumerate(presences)
    )


def test_a_group_is_called_by_the_role_of_those_who_came() -> None:
    table = Session(id="s", kind=SessionKind.ROUND_TABLE)
    two = witnesses(Presence.PRESENT, Presence.REPRESENTED)
    one_of_two = witnesses(Presence.PRESENT, Presence.ABSENT)
    assert group_name(table, two, FRENCH) == "les grands témoins"
    assert group_name(table, one_of_two, FRENCH) == "les participants"
    assert group_name(None, two, FRENCH) == "les participants"
    assert group_name(Session(id="w", kind=SessionKind.WORKSHOP), (), FRENCH) == (
        "le groupe de travail"
    )
