"""Slides hidden and moved, as the deck is then made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.compose.choices import chosen
from desktop.model.acts import hidden_slides, hide_slides, move_slides, show_slides
from desktop.model.event import Event
from desktop.model.findings import Choice
from exports.document import Layout, Section

KEYS = tuple("abcdef")
SECTIONS = tuple(Section(key=key, title=key, layout=Layout.STATEMENT, blocks=()) for key in KEYS)


def order(event: Event) -> str:
    return "".join(section.key for section in chosen(event, SECTIONS))


def test_slides_hidden_are_shown_again_as_they_were() -> None:
    blank = Event()
    hidden = hide_slides(blank, ["a", "c"]).event
    assert hidden_slides(hidden) == {"a", "c"}
    assert [each.hidden for each in chosen(hidden, SECTIONS)][:3] == [True, False, True]
    assert hide_slides(hidden, ["a"]).event is hidden
    assert show_slides(hidden, ["a", "c"]).event == blank
    assert show_slides(blank, ["a"]).event is blank


@pytest.mark.parametrize(
    ("keys", "after", "wanted"),
    [("a", "c", "bcadef"), ("d", "", "dabcef"), ("be", "a", "abecdf"), ("ab", "f", "cdefab")],
)
def test_slides_moved_stand_after_another_one(keys: str, after: str, wanted: str) -> None:
    assert order(move_slides(Event(), tuple(keys), after).event) == wanted


def test_a_slide_moved_after_itself_stays() -> None:
    event = Event()
    assert move_slides(event, "a", "a").event is event


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(KEYS), min_size=1, max_size=3, unique=True),
            st.sampled_from(("", *KEYS)),
        ),
        max_size=12,
    )
)
def test_each_move_is_seen_in_the_order_shown_before_it(
    moves: list[tuple[list[str], str]],
) -> None:
    event = Event()
    for keys, after in moves:
        if after in keys:
            continue
        staying = [key for key in order(event) if key not in keys]
        place = staying.index(after) + 1 if after else 0
        event = move_slides(event, keys, after).event
        assert order(event) == "".join([*staying[:place], *keys, *staying[place:]])


def test_a_slide_moved_many_times_is_one_choice() -> None:
    event = Event()
    for after in "bcdefbcdef":
        event = move_slides(event, "a", after).event
    assert len(event.all(Choice)) == 1
