import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.order import DIGITS, between, is_position, spread

positions = st.text(DIGITS, max_size=8).filter(is_position)


@given(positions, positions)
def test_there_is_always_room_between_two_positions(one: str, other: str):
    if one == other:
        return
    before, after = sorted((one, other))
    middle = between(before, after) if after else between("", "")
    assert before < middle < after
    assert is_position(middle)


@given(positions)
def test_there_is_room_at_both_ends_of_a_list(position: str):
    assert between(position, "") > position
    if position:
        assert between("", position) < position


def test_a_thousand_insertions_at_one_place_keep_positions_short():
    last = "V"
    for _ in range(1000):
        last = between("", last)
    assert len(last) < 250


@given(st.integers(0, 5000))
def test_spread_positions_are_in_order_and_all_different(count: int):
    found = list(spread(count))
    assert found == sorted(set(found))
    assert len(found) == count
    assert all(is_position(position) and position for position in found)


@pytest.mark.parametrize(("before", "after"), [("b", "a"), ("a", "a"), ("é", ""), ("a0", "")])
def test_positions_out_of_order_are_refused(before: str, after: str):
    with pytest.raises(ValueError, match=r"position|come before"):
        between(before, after)
