"""Texts cut into lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exports.document import Mark, Run
from exports.fonts import Face
from exports.pdf import style
from exports.pdf.setting import Line, paragraphs, set_text, set_words
from exports.pdf.style import Colour


def letters(lines: tuple[Line, ...]) -> str:
    return "".join(span.text for line in lines for span in line.spans)


@given(
    st.lists(
        st.builds(Run, st.text("ab é«»\u00a0", max_size=60), st.sampled_from(Mark)), max_size=6
    ),
    st.floats(20, 400),
)
def test_the_lines_of_a_paragraph_hold_all_its_letters(runs: list[Run], width: float):
    text = tuple(runs)
    if any(run.text.strip() for run in runs):
        assert letters(set_text(text, style.TEXT, width)) == "".join(run.text for run in runs)


@given(st.text("abcdefg \u00a0", min_size=1, max_size=200), st.floats(30, 300))
def test_no_line_is_wider_than_it_may_be(words: str, width: float):
    for line in set_words(words, style.TEXT, width):
        assert line.width <= width + 0.1


def test_a_line_break_begins_a_paragraph_and_an_empty_one_is_left_out():
    found = paragraphs((Run("a\n\nb"), Run("c\r\nd", Mark.STRONG)))
    assert found == (
        (Run("a"),),
        (Run("b"), Run("c", Mark.STRONG)),
        (Run("d", Mark.STRONG),),
    )


def test_marks_choose_the_face_and_the_colour():
    runs = (Run("a"), Run("b", Mark.STRONG), Run("c", Mark.INITIAL), Run("d", Mark.MISSING))
    (line,) = set_text(runs, style.TEXT)
    assert [(span.font.name, span.colour) for span in line.spans] == [
        (Face.PRINT_SANS, Colour.INK),
        (Face.PRINT_SANS_SEMIBOLD, Colour.INK),
        (Face.PRINT_SERIF_BOLD, Colour.ACCENT),
        (Face.PRINT_SANS_ITALIC, Colour.MUTED),
    ]


def test_what_the_font_lacks_comes_from_its_fallback():
    (line,) = set_words("avec محمد", style.TEXT)
    assert [span.font.name for span in line.spans if "محمد" in span.text] == [Face.FALLBACK]


def test_a_character_that_no_font_has_prints_its_name_and_stays_itself():
    (line,) = set_words("le 中", style.TEXT)
    assert line.spans[-1].text == "[CJK\u00a0UNIFIED\u00a0IDEOGRAPH-4E2D]"
    assert line.spans[-1].actual == "中"


def test_a_character_without_a_name_prints_its_code():
    (line,) = set_words("\ue000", style.TEXT)
    assert line.spans[0].text == "[U+E000]"


def test_a_name_parted_by_a_line_break_stands_for_its_character_once():
    lines = set_words("中", style.TEXT, 60)
    assert len(lines) > 1
    assert [span.actual for line in lines for span in line.spans] == ["中"] + ["\u200b"] * (
        len(lines) - 1
    )


def test_the_narrow_space_is_widened_in_the_serif_alone():
    assert letters(set_words("1\u202f700", style.VERBATIM)) == "1\u00a0700"
    assert letters(set_words("1\u202f700", style.TEXT)) == "1\u202f700"
