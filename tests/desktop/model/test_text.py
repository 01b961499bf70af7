import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.text import cleaned, joined_lines


@pytest.mark.parametrize(
    "typed",
    [
        "<b>gras</b>",
        "R&D",
        "a<b",
        "Jean <jean@ex.fr>",
        "👩‍🔧 مرحبا",
        "e\u0301",
        "«\u202foui\u202f»",
        "a\tb\nc",
    ],
)
def test_what_people_type_is_kept_to_the_letter(typed: str):
    assert cleaned(typed) == typed


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("a\x00b\x07", "ab"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("un\x0bdeux\u2029trois\x0cquatre", "un\ndeux\ntrois\nquatre"),
        ("a\ud800b\ufffe", "ab"),
    ],
)
def test_what_no_file_can_carry_is_removed(pasted: str, kept: str):
    assert cleaned(pasted) == kept


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [("un\x0bdeux", "un deux"), ("\nun \n\n deux\r\n", "un deux"), ("un  deux ", "un  deux ")],
)
def test_what_goes_on_one_line_has_spaces_for_its_line_breaks(pasted: str, kept: str):
    assert joined_lines(pasted) == kept


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str):
    once = cleaned(text)
    assert cleaned(once) == once
    once.encode("utf-8")
