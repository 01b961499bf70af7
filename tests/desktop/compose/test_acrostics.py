from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.compose.acrostics import acrostic, emphasised
from exports.document import plain

SLOGAN = "tous Unis pour l’Innovation en Marketing et Management !"
INITIALS = tuple(
    (SLOGAN.index(word), SLOGAN.index(word) + 1) for word in ("Unis", "Innov", "Mark", "Mana")
)


def test_a_slogan_is_cut_at_the_initials_that_speak() -> None:
    lines, tail = acrostic(SLOGAN, INITIALS)
    assert [(line.small, line.initial, line.rest) for line in lines] == [
        ("tous ", "U", "nis"),
        (" pour l’", "I", "nnovation"),
        (" en ", "M", "arketing"),
        (" et ", "M", "anagement"),
    ]
    assert tail == " !"


def test_without_initials_there_is_no_acrostic() -> None:
    assert acrostic("Ensemble", ()) == ((), "Ensemble")


@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.integers(-5, 35), st.integers(-5, 35)), max_size=5).map(tuple),
)
def test_no_letter_is_lost_nor_doubled_whatever_the_ranges(
    text: str, ranges: tuple[tuple[int, int], ...]
) -> None:
    lines, tail = acrostic(text, ranges)
    told = "".join(line.small + line.initial + line.rest for line in lines) + tail
    assert told == text
    assert plain(emphasised(text, ranges)) == text
