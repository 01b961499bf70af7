"""What is decided about the minutes: parts, recipients, final ones."""

from datetime import date

import pytest

from desktop.model.acts import (
    add_recipient,
    finalise_minutes,
    recipients,
    remove_recipient,
    rename_recipient,
    set_minutes_parts,
)
from desktop.model.event import Event, event_of
from desktop.model.final_minutes import final_minutes
from desktop.model.findings import Choice, Subject
from desktop.model.programme import Session
from desktop.model.sentence import Refused

DAY = event_of([Session(id="s", title="Plénière"), Session(id="t", title="Atelier")])


def _parts(event: Event) -> dict[str, str]:
    return {
        each.key: each.value for each in event.all(Choice) if each.subject is Subject.MINUTES_PART
    }


def test_parts_are_put_off_together_and_on_again():
    off = set_minutes_parts(DAY, "full", ["s", "t"], on=False, title="Le matin")
    assert _parts(off.event) == {"full/s": "off", "full/t": "off"}
    assert str(off.label) == "retirer « Le matin » du compte rendu"
    on = set_minutes_parts(off.event, "full", ["t"], on=True, title="Atelier")
    assert _parts(on.event) == {"full/s": "off", "full/t": "on"}


def test_a_part_of_one_length_says_nothing_of_another():
    off = set_minutes_parts(DAY, "full", ["s"], on=False, title="Plénière").event
    both = set_minutes_parts(off, "summary", ["s"], on=False, title="Plénière").event
    assert _parts(both) == {"full/s": "off", "summary/s": "off"}


def test_putting_off_what_is_off_does_nothing():
    off = set_minutes_parts(DAY, "full", ["s"], on=False, title="Plénière").event
    assert set_minutes_parts(off, "full", ["s"], on=False, title="Plénière").event is off
    assert set_minutes_parts(DAY, "full", ["s"], on=True, title="Plénière").event is DAY


def test_the_same_part_put_off_on_two_copies_is_one_choice():
    here = set_minutes_parts(DAY, "full", ["s"], on=False, title="Plénière")
    there = set_minutes_parts(DAY, "full", ["s", "t"], on=False, title="Le matin")
    assert set(here.touched) < set(there.touched)


def test_recipients_stay_in_the_order_they_were_typed():
    event = DAY
    for name in ("La préfecture", " Les  participants ", "Archives", "La préfecture", " "):
        event = add_recipient(event, name).event
    assert [each.value for each in recipients(event)] == [
        "La préfecture",
        "Les participants",
        "Archives",
    ]


def test_a_recipient_is_renamed_and_removed():
    added = add_recipient(DAY, "La prefecture")
    (id_,) = added.touched
    renamed = rename_recipient(added.event, id_, "La préfecture ")
    assert [each.value for each in recipients(renamed.event)] == ["La préfecture "]
    assert rename_recipient(renamed.event, id_, "La préfecture ").event is renamed.event
    assert remove_recipient(renamed.event, id_).event == DAY
    assert remove_recipient(DAY, "s").event is DAY
    assert rename_recipient(DAY, "s", "x").event is DAY


def test_finalising_is_one_step_and_refused_where_nothing_changed():
    act = finalise_minutes(DAY, on=date(2026, 3, 8))
    (final,) = final_minutes(act.event)
    assert (final.number, final.on) == (1, date(2026, 3, 8))
    with pytest.raises(Refused):
        finalise_minutes(act.event, on=date(2026, 3, 9))
