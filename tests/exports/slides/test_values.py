"""The values of figures: no digit is parted from its number, no word inside its letters."""

from __future__ import annotations

import pytest

from exports.document import Layout, Number, Numbers, Section
from exports.slides import place, read_look
from exports.slides.boxes import Slide, TextBox, TextLine
from exports.slides.setting import keeps_words_whole, letters
from resources import resource
from tests.exports.slides import days
from tests.exports.slides.standing import check_that_all_stands

LOOK = read_look(resource("template/house.pptx").read_bytes())


def figures(*values: str, parts: tuple[tuple[str, str], ...] = ()) -> Slide:
    items = tuple(Number(value, "décideurs", parts=parts) for value in values)
    block = Numbers(key="n", items=items)
    section = Section(key="s", title="Titre", layout=Layout.NUMBERS, blocks=(block,))
    slides = place(days.document(section), LOOK)
    check_that_all_stands(slides)
    return slides.slides[0]


def lines(slide: Slide) -> list[TextLine]:
    return [
        box.paragraphs[0]
        for box in slide.boxes
        if isinstance(box, TextBox) and box.key.startswith("n.") and ":" not in box.key
    ]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6])
def test_a_number_said_in_words_is_parted_at_its_spaces_alone(count: int) -> None:
    slide = figures(*["une cinquantaine"] * count, parts=(("22", "entreprises"),) * (count == 1))
    assert keeps_words_whole(lines(slide))
    assert all(len(line.breaks) <= 2 for line in lines(slide))
    assert {letters(line.spans).replace("\u00a0", " ") for line in lines(slide)} == {
        "une cinquantaine"
    }


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6])
@pytest.mark.parametrize("value", ["1 000 000 002,25", "10 000 000 002,5", "1 250 000 000 €"])
def test_a_number_in_digits_stands_on_one_line_smaller_where_it_must(
    count: int, value: str
) -> None:
    slide = figures(*[value] * count)
    assert [len(line.breaks) for line in lines(slide)] == [1] * count
    assert {letters(line.spans) for line in lines(slide)} == {value.replace(" ", "\u00a0")}


def test_a_number_too_long_leaves_the_others_their_size() -> None:
    short, long, other = lines(figures("830", "1 000 000 002,25", "12 000"))
    assert short.spans[0].size == other.spans[0].size == 80
    assert long.spans[0].size < 36
