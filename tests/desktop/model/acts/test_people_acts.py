"""What is done to people and organisations."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.acts import Agreed, set_consent, set_organisation, set_picture, unite
from desktop.model.event import Event, event_of
from desktop.model.findings import Picture, Point, Testimony
from desktop.model.people import Consent, ConsentState, Organisation, Person
from desktop.model.programme import Gathering, Participation, ParticipationRole, Presence
from desktop.model.record import Visibility
from desktop.model.references import dangling
from tests.strategies import IDS, events

LUC = Person(id="luc", name="Luc Martin")
UIMM = Organisation(id="uimm", name="Union des industries", short_name="UIMM")
DAY = date(2018, 3, 8)


@pytest.mark.parametrize("typed", ["Union des Industries", "  union des industries", "uimm"])
def test_an_organisation_typed_is_the_one_of_that_name(typed: str):
    act = set_organisation(event_of([LUC, UIMM]), ["luc"], typed)
    assert act.event.records["luc"] == replace(LUC, organisation="uimm")
    assert act.event.all(Organisation) == (UIMM,)


def test_an_organisation_not_known_yet_is_added_in_the_same_act():
    act = set_organisation(event_of([LUC, UIMM]), ["luc"], " Bosch ")
    new = next(each for each in act.event.all(Organisation) if each.id != "uimm")
    assert new.name == "Bosch"
    assert act.event.records["luc"] == replace(LUC, organisation=new.id)
    assert str(act.label) == "modifier Luc Martin"


def test_an_empty_name_is_no_organisation():
    of_uimm = replace(LUC, organisation="uimm")
    assert set_organisation(event_of([of_uimm, UIMM]), ["luc"], " ").event.records["luc"] == LUC


def test_an_answer_has_its_day_and_no_answer_has_none():
    event = event_of([LUC])
    given_ = set_consent(event, ["luc"], Agreed.NAMING, ConsentState.GIVEN, DAY).event
    assert given_.records["luc"] == replace(LUC, naming=Consent(ConsentState.GIVEN, DAY))
    assert set_consent(given_, ["luc"], Agreed.NAMING, ConsentState.UNKNOWN, DAY).event == event


def test_a_photo_is_added_with_its_reference_and_taken_away_without_the_picture():
    portrait = Picture(id="portrait")
    act = set_picture(event_of([LUC, UIMM, Gathering()]), "luc", portrait)
    assert act.event.records["luc"] == replace(LUC, photo="portrait")
    away = set_picture(act.event, "luc", None).event
    assert away.records["luc"] == LUC
    assert "portrait" in away.records
    logo = set_picture(act.event, "uimm", portrait).event
    assert logo.records["uimm"] == replace(UIMM, logo="portrait")
    assert set_picture(act.event, "gathering", portrait).event.gathering.logo == "portrait"


# --- one and the same -----------------------------------------------------------------------------


def test_two_records_of_one_person_become_one_and_all_that_named_them_names_it():
    other = Person(id="other", name="L. Martin", function="président", former=True, email="l@ex.fr")
    event = event_of(
        [
            LUC, other,
            Testimony(id="said", person="other", words="Osons."),
            Point(id="action", owner_person="other"),
            Picture(id="photo", shows="other"),
        ]
    )  # fmt: skip
    act = unite(event, "luc", ["other"])
    assert act.event.records == {
        "luc": replace(LUC, function="président", former=True, email="l@ex.fr"),
        "said": Testimony(id="said", person="luc", words="Osons."),
        "action": Point(id="action", owner_person="luc"),
        "photo": Picture(id="photo", shows="luc"),
    }
    assert act.touched == ("luc",)
    assert str(act.label) == "réunir Luc Martin et L. Martin"


def test_where_both_say_something_the_one_kept_is_right():
    one = replace(LUC, function="directeur")
    other = replace(LUC, id="other", function="président", former=True, organisation="uimm")
    united = unite(event_of([one, other]), "luc", ["other"]).event.records["luc"]
    assert united == replace(one, organisation="uimm")


def test_a_refusal_and_the_narrowest_visibility_hold_for_the_whole():
    yes = Consent(ConsentState.GIVEN, DAY)
    no = Consent(ConsentState.REFUSED, DAY)
    one = replace(LUC, naming=yes)
    other = replace(LUC, id="other", naming=no, photography=yes, visibility=Visibility.INTERNAL)
    united = unite(event_of([one, other]), "luc", ["other"]).event.records["luc"]
    assert united == replace(LUC, naming=no, photography=yes, visibility=Visibility.INTERNAL)


def test_who_was_entered_twice_in_a_session_is_there_once_unless_something_would_be_lost():
    role = ParticipationRole.WITNESS
    twice = [
        Participation(id="a", session="s", person="luc", role=role, position="A"),
        Participation(id="b", session="s", person="other", role=role, position="B"),
        Participation(id="c", session="s", person="other", position="C"),
        Participation(
            id="d", session="s", person="other", role=role, presence=Presence.EXCUSED, position="D"
        ),
    ]
    event = event_of([LUC, replace(LUC, id="other"), *twice])
    left = unite(event, "luc", ["other"]).event.all(Participation)
    assert [each.id for each in left] == ["a", "c", "d"]


def test_organisations_are_united_as_people_are():
    other = Organisation(id="other", name="UIMM", mission="Former")
    event = event_of([UIMM, other, replace(LUC, organisation="other")])
    act = unite(event, "uimm", ["other", "luc"])
    assert act.event.records == {
        "uimm": replace(UIMM, mission="Former"),
        "luc": replace(LUC, organisation="uimm"),
    }


@given(events(8), st.sampled_from(IDS), st.lists(st.sampled_from(IDS), max_size=3))
def test_uniting_leaves_nothing_to_refer_to_nothing_that_did_not(
    event: Event, kept: str, others: list[str]
):
    act = unite(event, kept, others)
    gone = event.records.keys() - act.event.records.keys()
    loose = {id_ for record in event for _, id_ in dangling(event, record)}
    for record in act.event:
        assert {id_ for _, id_ in dangling(act.event, record)} <= loose
    for id_ in gone - set(others):
        assert isinstance(event.records[id_], Participation)
