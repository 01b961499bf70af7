"""Where things stand on the page of the programme: heights of hours, columns, spots to drop on."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from desktop.model.event import event_of
from desktop.model.programme import Gathering, Session, SessionKind, Start
from desktop.model.record import Record
from desktop.ui.pages.programme.arrangement import arrange
from desktop.ui.pages.programme.dropping import Side, spot_at
from desktop.ui.pages.programme.faces import Facing
from desktop.ui.pages.programme.grid import Grid, grid_of
from desktop.ui.pages.programme.scale import scale_of
from desktop.ui.theme import Theme
from exports.words import Words
from tests.days.making import in_order

TIMES = st.lists(
    st.tuples(st.integers(540, 1000), st.integers(1, 200)).map(lambda t: (t[0], t[0] + t[1])),
    max_size=12,
)


@given(TIMES)
def test_no_session_is_lower_than_it_can_be_pressed(times: list[tuple[int, int]]) -> None:
    scale = scale_of(times, 540, 1260, a_minute=0.9, least=27)
    for first, last in times:
        assert scale.height(last) - scale.height(first) >= 26.999
    assert list(scale.heights) == sorted(scale.heights)
    for minute in range(540, 1261, 45):
        assert scale.minute(scale.height(minute)) == pytest.approx(minute)


def facing(*sessions: Session) -> Facing:
    records: list[Record] = [Gathering(dates=(date(2026, 11, 3),)), *sessions]
    return Facing(in_order(records), Words("fr"))


def grid(*sessions: Session) -> Grid:
    return grid_of(facing(*sessions), date(2026, 11, 3))


def fixed(id_: str, hour: time, minutes: int | None = 60, **fields: object) -> Session:
    return Session(id=id_, title=id_, hour=hour, start=Start.FIXED, minutes=minutes, **fields)  # type: ignore[arg-type]


def test_what_everybody_attends_goes_through_all_rooms() -> None:
    made = grid(
        fixed("plenary", time(9), room="Grande salle"),
        fixed("talk", time(10), kind=SessionKind.TALK, room="Salle 1"),
        fixed("other", time(10), kind=SessionKind.TALK, room="Salle 2"),
    )
    assert made.rooms == ("Grande salle", "Salle 1", "Salle 2")
    assert [(block.first, block.last) for block in made.blocks] == [(0, 2), (1, 1), (2, 2)]
    assert "Grande salle" in made.blocks[0].says
    assert (made.begin, made.end, made.fixed) == (540, 660, (540, 600))


def test_sessions_of_one_room_and_one_time_share_its_width() -> None:
    made = grid(
        fixed("one", time(9), room="Salle 1", parallel="tray"),
        fixed("two", time(9, 30), room="Salle 1", parallel="tray"),
        fixed("three", time(10, 30), room="Salle 1", kind=SessionKind.TALK),
    )
    assert [(block.lane, block.lanes) for block in made.blocks] == [(0, 2), (1, 2), (0, 1)]


def test_columns_stay_in_the_order_in_which_they_are_known() -> None:
    first = fixed("one", time(9), room="Salle 1", kind=SessionKind.TALK)
    other = fixed("two", time(9), room="Salle 2", kind=SessionKind.TALK)
    known = ("Salle 2", "Salle 3", "Salle 1")
    made = grid_of(facing(first, other), date(2026, 11, 3), known)
    assert made.rooms == ("Salle 2", "Salle 1")


def test_a_session_is_drawn_to_the_hour_that_it_runs_over() -> None:
    made = grid(
        fixed("long", time(9), 72, room="Grande salle"),
        fixed("next", time(10), None, room="Grande salle"),
    )
    long, after = made.blocks
    assert (long.begin, long.end) == (540, 600)
    assert long.face.overrun == "déborde de 12 min"
    assert after.is_open


def test_sessions_without_an_hour_are_told_apart() -> None:
    made = grid(fixed("one", time(9)), Session(id="later", title="Plus tard"))
    assert [face.id for face in made.rest] == ["later"]
    assert grid(Session(id="later")).blocks == ()


def test_the_pointer_over_a_card_says_before_beside_or_after() -> None:
    event = event_of([Session(id="one", position="1"), Session(id="two", position="2")])
    days = Facing(event, Words("fr")).days()
    laid = arrange(days, 600, Theme(), lambda _face, _width: 60)
    card = laid.cards["two"]

    def side(down: int) -> tuple[str, Side]:
        spot = spot_at(laid, QPoint(card.left() + 40, card.top() + down))
        assert spot is not None
        return spot.target, spot.side

    assert side(4) == ("two", Side.BEFORE)
    assert side(30) == ("two", Side.BESIDE)
    assert side(57) == ("two", Side.AFTER)
    assert side(900) == ("two", Side.AFTER)
    assert side(-900) == ("one", Side.BEFORE)


def test_a_tray_of_many_takes_several_rows() -> None:
    sessions = [Session(id=f"s{n}", parallel="tray", position=f"{n + 1}") for n in range(7)]
    days = Facing(event_of(sessions), Words("fr")).days()
    laid = arrange(days, 700, Theme(), lambda _face, _width: 60)
    tops = {place.top() for place in laid.cards.values()}
    assert len(tops) == 3
    assert all(place.width() >= 148 for place in laid.cards.values())
    (shelf,) = laid.shelves
    assert all(shelf.place.contains(place) for place in laid.cards.values())
