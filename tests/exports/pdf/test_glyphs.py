"""Texts as glyphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exports.fonts import Face, font
from exports.pdf.glyphs import shaped, width

SANS = font(Face.PRINT_SANS)
FALLBACK = font(Face.FALLBACK)


@given(st.text("aéfilTV\u0301\u0323\u00ad\u200b \u00a0\u202f’", max_size=40))
def test_the_glyphs_say_every_character_once_in_their_order(text: str):
    glyphs = shaped(text, SANS)
    assert not glyphs or "".join(glyph.text for glyph in glyphs) == text


def test_there_are_no_ligatures():
    assert [glyph.text for glyph in shaped("office ffl", SANS)] == list("office ffl")


def test_an_accent_stands_over_its_letter():
    letter, accent = shaped("q\u0303", SANS)
    assert accent.text == "\u0303"
    assert abs(width((letter, accent)) - width(shaped("q", SANS))) < 1


def test_arabic_letters_join_and_are_seen_from_right_to_left():
    glyphs = shaped("محمد", FALLBACK, backwards=True)
    assert [glyph.text for glyph in glyphs] == list("دمحم")
    alone = {shaped(letter, FALLBACK, backwards=True)[0].gid for letter in "محد"}
    assert sum(glyph.gid in alone for glyph in glyphs) < len(glyphs)


def test_letters_are_kerned():
    assert width(shaped("AV", SANS)) < width(shaped("A", SANS)) + width(shaped("V", SANS))


def test_glyphs_are_as_wide_as_lines_are_measured():
    for word in ("Hérault", "«\u00a0AVATAR\u00a0»", "1\u202f700", "e\u0301t"):
        assert abs(width(shaped(word, SANS)) / 1000 - SANS.advance(word)) < 0.002
