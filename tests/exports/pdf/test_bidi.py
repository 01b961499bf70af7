"""Where the stretches of a line stand when some are read from right to left."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.bidi import Stretch, begins_backwards, has_backwards, stretches


def seen(line: str, base: int = 0) -> list[tuple[str, bool]]:
    return [(line[each.start : each.end], each.backwards) for each in stretches(line, base=base)]


def test_a_line_of_latin_letters_is_one_stretch():
    assert stretches("Luc Martin") == (Stretch(0, 10, backwards=False),)
    assert stretches("") == ()


def test_arabic_in_a_french_line_stands_where_it_is_said():
    assert seen("avec محمد علي ici") == [("avec ", False), ("محمد علي", True), (" ici", False)]


def test_in_an_arabic_line_what_is_said_first_stands_at_the_right():
    assert [part.strip() for part, _ in seen("محمد UIMM علي", base=1)] == ["علي", "UIMM", "محمد"]


def test_numbers_in_arabic_are_read_from_left_to_right():
    found = dict(seen("سنة 2018 هنا", base=1))
    assert found["2018"] is False


def test_a_paragraph_takes_the_direction_of_its_first_letter():
    assert begins_backwards("« محمد »")
    assert not begins_backwards("Bonjour محمد")
    assert not begins_backwards("2018")
    assert not has_backwards("né à Żory, 中文")


@given(st.text("ab 1(,)محמ\u200f\u202b\u202c", max_size=30), st.sampled_from([0, 1]))
def test_every_character_is_in_one_stretch(line: str, base: int):
    places = sorted(
        place for each in stretches(line, base=base) for place in range(each.start, each.end)
    )
    assert places == list(range(len(line)))
