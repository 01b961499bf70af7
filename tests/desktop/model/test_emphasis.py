"""Initials that speak go on speaking while the words around them are typed."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.model.emphasis import carried

MOTTO = "Unis pour Innover, Mieux"
RANGES = ((0, 1), (10, 11), (19, 20))


def letters(text: str, ranges: tuple[tuple[int, int], ...]) -> str:
    return "".join(text[begin:end] for begin, end in ranges)


def test_letters_before_and_after_what_is_typed_stay_emphasised() -> None:
    after = "Unis ici pour Innover, Mieux"
    assert letters(after, carried(RANGES, MOTTO, after)) == "UIM"


def test_a_letter_that_is_replaced_is_no_longer_emphasised() -> None:
    after = "Unis pour créer, Mieux"
    assert letters(after, carried(RANGES, MOTTO, after)) == "UM"
    assert carried(RANGES, MOTTO, "") == ()


@given(st.text("ab ", max_size=12), st.text("ab ", max_size=12))
def test_what_is_emphasised_is_what_was(before: str, after: str) -> None:
    ranges = tuple((place, place + 1) for place in range(0, len(before), 2))
    now = carried(ranges, before, after)
    assert all(0 <= begin < end <= len(after) for begin, end in now)
    if before == after:
        assert now == ranges
    assert set(letters(after, now)) <= set(letters(before, ranges))
