"""A change made on what was seen is done on what came meanwhile, and nothing of either is lost."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.event import Event, event_of
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.store.cells import Place
from desktop.store.changes import change_of
from desktop.store.edits import Values
from desktop.store.rows import json_of

FIELDS = ("title", "room")
WORDS = st.sampled_from(["", "a", "b", "c"])
EVENTS = st.lists(
    st.builds(Session, id=st.sampled_from(["s1", "s2"]), title=WORDS, room=WORDS),
    unique_by=lambda session: session.id,
).map(event_of)


def said(event: Event, id_: Id) -> Session | None:
    return event.get(Session, id_)


@given(base=EVENTS, now=EVENTS, after=EVENTS)
def test_each_field_is_as_whoever_changed_it_left_it_and_both_values_are_written_where_both_did(
    base: Event, now: Event, after: Event
) -> None:
    change = change_of(now, base, after)
    for id_ in ("s1", "s2"):
        old, theirs, mine = (said(event, id_) for event in (base, now, after))
        found = said(change.event, id_)
        if mine == old:
            assert found == theirs
        elif theirs == old:
            assert found == mine
        elif mine is None or theirs is None:
            assert found == (mine or theirs), "what one changes and the other removes stays"
        else:
            _assert_both(change.values, old or Session(id=id_), theirs, mine, found)


def _assert_both(
    values: Mapping[Place, Values],
    old: Session,
    theirs: Session,
    mine: Session,
    found: Session | None,
) -> None:
    for field in FIELDS:
        was, their, my = (getattr(each, field) for each in (old, theirs, mine))
        assert getattr(found, field) == (my if my != was else their)
        written = values.get((old.id, field), ())
        if my not in {was, their}:
            assert written[0] == json_of(my or None)
            assert (json_of(their or None) in written) == (their != was)
        else:
            assert written == ()


@given(now=EVENTS, after=EVENTS)
def test_a_change_made_on_the_event_as_it_is_gives_the_event_that_was_asked_for(
    now: Event, after: Event
) -> None:
    change = change_of(now, now, after)
    assert change.event == after
    assert not change.contested
    assert all(len(values) == 1 for values in change.values.values())
