"""The story of minutes that are finalised, corrected, finalised again, and partly withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given

from desktop.intake.json_reading import read_json
from desktop.intake.json_writing import write_json
from desktop.model.event import Event, event_of, put, remove
from desktop.model.final_minutes import (
    Added,
    Corrected,
    Removed,
    changes_since,
    final_minutes,
    finalised,
    forgotten,
)
from desktop.model.findings import (
    Agreement,
    Choice,
    Figure,
    Form,
    Picture,
    Point,
    PointKind,
    Subject,
    Testimony,
)
from desktop.model.people import Consent, ConsentState, Person
from desktop.model.programme import Gathering, Session, SessionKind
from desktop.model.record import Visibility
from desktop.model.release import Audience, released
from desktop.model.sentence import Refused
from tests.strategies import events

DAY = Gathering(title="Une journée", dates=(date(2018, 3, 8),))
TABLE = Session(
    id="table", kind=SessionKind.ROUND_TABLE, title="Le futur", private_notes="Le maire sera là."
)
LUC = Person(id="luc", name="Luc Martin", email="luc@exemple.fr", phone="06 00 00 00 00")
NADIA = Person(id="nadia", name="Nadia Benali", photo="portrait")
PORTRAIT = Picture(id="portrait", content="a" * 64, width=800, height=800)
OSONS = Testimony(
    id="osons", session="table", person="luc", words="Osons.", form=Form.VERBATIM,
    status=Agreement.AGREED,
)  # fmt: skip
UNSIGNED = replace(OSONS, id="unsigned", person="nadia", words="Formons.", status=Agreement.SENT)
ENGINEERS = Figure(id="engineers", label="ingénieurs", value=Decimal(1600), unit="personnes")
ACTION = Point(id="action", kind=PointKind.ACTION, text="Former", owner_words="le groupe emploi")
BUDGET = Point(id="budget", text="Le budget manque", visibility=Visibility.INTERNAL)
ASIDE = replace(OSONS, id="aside", words="Entre nous.", visibility=Visibility.OFF_RECORD)
RECORDS = (
    DAY, TABLE, LUC, NADIA, PORTRAIT, OSONS, UNSIGNED, ENGINEERS, ACTION, BUDGET, ASIDE,
)  # fmt: skip
FIRST, SECOND = date(2018, 3, 12), date(2018, 4, 2)

BEFORE = event_of(RECORDS)
ONCE = finalised(BEFORE, on=FIRST)
CORRECTED = remove(
    put(ONCE, replace(ENGINEERS, value=Decimal(1650)), Point(id="new", text="Recruter")), "action"
)
TWICE = finalised(CORRECTED, on=SECOND)


def no_picture(content: str) -> bytes:
    raise KeyError(content)


def told(event: Event, number: int) -> Event:
    (found,) = (each.told for each in final_minutes(event) if each.number == number)
    assert found is not None
    return found


def kept(event: Event) -> str:
    """All that final minutes keep, as it stands in a file."""
    return " ".join(text for each in event.all(Choice) for row in each.told for text in row)


# --- once -----------------------------------------------------------------------------------------


def test_a_day_never_finalised_has_no_final_minutes():
    assert final_minutes(BEFORE) == ()


def test_finalising_numbers_dates_and_keeps_what_may_go():
    (final,) = final_minutes(ONCE)
    assert (final.number, final.on, final.since, final.changes) == (1, FIRST, None, ())
    assert remove(told(ONCE, 1), "final-minutes-1") == released(BEFORE, Audience.FINAL_MINUTES)
    assert {**BEFORE.records} == {**remove(ONCE, "final-minutes-1").records}


def test_nothing_that_may_not_go_is_kept():
    assert "Osons." in kept(ONCE)
    for secret in ("Entre nous.", "Le budget", "maire", "exemple.fr", "06 00"):
        assert secret not in kept(ONCE)
    assert told(ONCE, 1).get(Testimony, "unsigned") == replace(UNSIGNED, person="")


def test_the_minutes_that_are_told_carry_their_number_for_those_who_print_them():
    (choice,) = told(TWICE, 1).all(Choice)
    assert (choice.subject, choice.key, choice.value, choice.told) == (
        Subject.FINAL_MINUTES,
        "1",
        "2018-03-12",
        (),
    )
    assert [each.key for each in told(TWICE, 2).all(Choice)] == ["1", "2"]


def test_finalising_again_without_a_correction_is_refused():
    with pytest.raises(Refused, match="Rien n’a changé depuis le compte rendu n° 1"):
        finalised(ONCE, on=SECOND)
    with pytest.raises(Refused):
        finalised(put(ONCE, replace(BUDGET, text="Le budget suffit")), on=SECOND)
    hidden = Choice(id="h", subject=Subject.SLIDE_HIDDEN, key="slide")
    with pytest.raises(Refused):
        finalised(put(ONCE, hidden), on=SECOND)


# --- corrected ------------------------------------------------------------------------------------


def test_a_correction_leaves_the_first_minutes_as_they_were():
    assert told(CORRECTED, 1) == told(ONCE, 1)
    assert told(TWICE, 1) == told(ONCE, 1)


def test_what_changed_since_is_told_before_and_after_the_second_number():
    expected = (
        Added(Point(id="new", text="Recruter")),
        Corrected(replace(ENGINEERS, value=Decimal(1650)), ("value",)),
        Removed(Point),
    )
    assert sorted(map(str, changes_since(CORRECTED, 1))) == sorted(map(str, expected))
    first, second = final_minutes(TWICE)
    assert (second.number, second.on, second.since) == (2, SECOND, 1)
    assert second.changes == changes_since(CORRECTED, 1)
    assert first.changes == ()
    assert changes_since(TWICE, 2) == ()


def test_a_number_that_was_never_given_has_no_changes():
    with pytest.raises(ValueError, match="no final minutes have the number 3"):
        changes_since(TWICE, 3)


def test_a_part_of_the_minutes_put_off_is_a_change():
    off = Choice(id="off", subject=Subject.MINUTES_PART, key="full/essentials", value="off")
    assert changes_since(put(ONCE, off), 1) == (Added(off),)
    assert told(finalised(put(ONCE, off), on=SECOND), 2).get(Choice, "off") == off


# --- withdrawn ------------------------------------------------------------------------------------


def test_a_quote_refused_later_leaves_all_minutes_and_its_words_no_list_of_changes():
    refused = put(TWICE, replace(OSONS, status=Agreement.REFUSED))
    for number in (1, 2):
        assert told(refused, number).get(Testimony, "osons") is None
    assert Removed(Testimony) in changes_since(refused, 2)
    assert "Osons" not in str([final.changes for final in final_minutes(refused)])


def test_what_is_made_internal_later_leaves_all_minutes_with_what_belongs_to_it():
    secret = put(TWICE, replace(TABLE, visibility=Visibility.INTERNAL))
    assert told(secret, 1).get(Session, "table") is None
    assert told(secret, 1).get(Testimony, "osons") is None


def test_somebody_who_refuses_later_is_neither_named_nor_shown():
    no = Consent(ConsentState.REFUSED)
    unnamed = put(TWICE, replace(LUC, naming=no), replace(NADIA, photography=no))
    words = told(unnamed, 1).get(Testimony, "osons")
    assert words is not None
    assert (words.words, words.person) == ("Osons.", "")
    assert told(unnamed, 1).get(Picture, "portrait") is None


def test_a_record_deleted_since_stays_in_the_minutes_that_told_it():
    assert told(remove(TWICE, "osons"), 1).get(Testimony, "osons") == OSONS


def test_what_is_erased_for_good_is_forgotten_by_the_minutes_too():
    erased = forgotten(remove(TWICE, "osons"), ["osons"])
    assert "Osons." not in kept(erased)
    assert told(erased, 1).get(Testimony, "osons") is None
    assert told(erased, 1).get(Figure, "engineers") == ENGINEERS
    assert forgotten(TWICE, ["aside"]) == TWICE


# --- files ----------------------------------------------------------------------------------------


def test_final_minutes_travel_with_the_day():
    again = read_json(write_json(TWICE, no_picture), Event(), "jour.json")
    assert final_minutes(again.event) == final_minutes(TWICE)


def test_numbers_kept_without_what_they_told_are_known_by_their_number():
    numbered = [
        Choice(id=f"n{n}", subject=Subject.FINAL_MINUTES, key=key, value=value)
        for n, (key, value) in enumerate((("2", "2018-03-12"), ("3", "mars"), ("x", "2018-03-12")))
    ]
    two, three = final_minutes(event_of([*RECORDS, *numbered]))
    assert (two.number, two.on, two.told) == (2, FIRST, None)
    assert (three.number, three.on, three.since) == (3, None, 2)
    following = finalised(event_of([*RECORDS, *numbered]), on=SECOND)
    assert final_minutes(following)[-1].number == 4
    assert final_minutes(following)[-1].changes == ()


def test_rows_that_nobody_can_read_are_passed_over():
    (choice,) = ONCE.all(Choice)
    spoilt = replace(
        choice,
        told=(
            *choice.told,
            ("hologram", "h", "{}"),
            ("figure", "f", '{"value": "beaucoup"}'),
            ("figure", "g", "[]"),
            ("figure", "h", "{"),
            ("figure", "i", "[" * 100_000),
        ),
    )
    assert told(put(ONCE, spoilt), 1) == told(ONCE, 1)


def test_what_tells_nothing_is_not_numbered():
    with pytest.raises(Refused, match="Le compte rendu est vide"):
        finalised(event_of([ASIDE]), on=FIRST)


@given(events(12))
def test_any_day_can_be_finalised_and_told_again(event: Event):
    bare = put(event_of(each for each in event if not isinstance(each, Choice)), DAY)
    once = finalised(bare, on=FIRST)
    assert remove(told(once, 1), "final-minutes-1") == released(bare, Audience.FINAL_MINUTES)
    assert changes_since(once, 1) == ()


@given(events(12), events(12))
def test_changes_tell_every_record_that_differs(one: Event, other: Event):
    bare = [
        put(event_of(each for each in event if not isinstance(each, Choice)), DAY)
        for event in (one, other)
    ]
    once = finalised(bare[0], on=FIRST)
    changed = put(bare[1], *once.all(Choice))
    before, after = (released(event, Audience.FINAL_MINUTES).records for event in bare)
    same = sum(before.get(id_) == record for id_, record in after.items())
    told_of = changes_since(changed, 1)
    added = [each for each in told_of if not isinstance(each, Removed)]
    assert len(added) == len(after) - same
    assert final_minutes(changed)[0].number == 1


@given(events(12))
def test_whatever_a_file_says_of_final_minutes_is_read(event: Event):
    for final in final_minutes(event):
        assert final.number > 0
        changes_since(event, final.number)
