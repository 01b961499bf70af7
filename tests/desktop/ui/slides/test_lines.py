"""Texts are set in the lines that placing found, in the fonts that it measured with."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from desktop.ui.slides.lines import SetLine, Typesetter
from exports.fonts import Face as Bundled
from exports.fonts import font
from exports.lines import text_width
from exports.slides.boxes import Align, Colour, Face, Span, TextLine
from exports.slides.geometry import Area
from exports.slides.setting import Style, letters, pieces, set_words, slice_spans
from tests.desktop.ui.slides import decks
from tests.exports.slides.documents import AWKWARD, LETTERS, lines_of

INKS = {colour: QColor("black") for colour in Colour}
ROOM = Area(0, 0, 400, 100)
texts = st.lists(st.sampled_from(AWKWARD) | st.text(LETTERS, max_size=18), max_size=30).map(
    " ".join
)


def set_alone(paragraph: TextLine, room: Area = ROOM) -> tuple[SetLine, ...]:
    """The lines of a paragraph, its bullet left out."""
    found = Typesetter(INKS).set_lines((paragraph,), room)
    return found[1:] if paragraph.bullet else found


def squeezed(text: str) -> str:
    """What is seen of a text: no white space, no characters that draw nothing."""
    drawn = font(Bundled.DECK_SERIF).drawn(text) + font(Bundled.FALLBACK).drawn(text)
    return "".join(letter for letter in text if letter in drawn and not letter.isspace())


def check_that_lines_are_those_set(paragraph: TextLine) -> None:
    text = letters(paragraph.spans)
    ends = (*paragraph.breaks[1:], len(text))
    expected = [text[a:b] for a, b in zip(paragraph.breaks, ends, strict=True)]
    painted = set_alone(paragraph)
    assert [line.layout.lineCount() for line in painted] == [1] * len(expected)
    assert [squeezed(line.layout.text()) for line in painted] == [squeezed(t) for t in expected]


def test_every_text_of_a_day_is_broken_where_it_was_set():
    for slide in decks.day().slides:
        for paragraph in lines_of(slide.boxes):
            check_that_lines_are_those_set(paragraph)


@settings(max_examples=40, deadline=None)
@given(texts)
def test_any_text_is_broken_where_it_was_set(text: str):
    for paragraph in set_words(text, 200, Style(24)):
        check_that_lines_are_those_set(paragraph)


def test_lines_are_as_wide_as_they_were_measured():
    for slide in decks.day().slides:
        for paragraph in lines_of(slide.boxes):
            ends = (*paragraph.breaks[1:], len(letters(paragraph.spans)))
            for line, start, end in zip(set_alone(paragraph), paragraph.breaks, ends, strict=True):
                measured = text_width(pieces(slice_spans(paragraph.spans, start, end)))
                assert line.width == pytest.approx(measured, rel=0.005, abs=0.5)


@pytest.mark.parametrize("face", list(Face))
def test_what_a_font_lacks_is_drawn_with_another_that_has_it(face: Face):
    """The first glyph of a font stands for what it lacks (OpenType, glyf and maxp)."""
    text = "é → Ω ☐ مرحبا ﬁn A\u030a 1\u202f000"
    (line,) = set_alone(TextLine((Span(text, 24, face),)))
    runs = line.layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} > {"DejaVu Sans"}
    assert all(glyph for run in runs for glyph in run.glyphIndexes())


@pytest.mark.parametrize(
    ("span", "name"),
    [
        (Span("Osons", 24, Face.SERIF), "Gelasio Deck Regular"),
        (Span("Osons", 24, Face.SERIF, bold=True), "Gelasio Deck Bold"),
        (Span("Osons", 24, Face.SERIF, italic=True), "Gelasio Deck Italic"),
        (Span("Osons", 24, Face.SERIF, bold=True, italic=True), "Gelasio Deck Bold Italic"),
        (Span("Osons", 24), "Liberation Sans Regular"),
        (Span("Osons", 24, bold=True), "Liberation Sans Bold"),
        (Span("Osons", 24, italic=True), "Liberation Sans Italic"),
        (Span("Osons", 24, bold=True, italic=True), "Liberation Sans Bold Italic"),
    ],
)
def test_voices_are_those_of_the_bundled_fonts(span: Span, name: str):
    (line,) = set_alone(TextLine((span,)))
    (run,) = line.layout.glyphRuns()
    assert f"{run.rawFont().familyName()} {run.rawFont().styleName()}" == name


def test_no_ligature_is_drawn():
    (line,) = set_alone(TextLine((Span("efficace", 24),)))
    assert sum(len(run.glyphIndexes()) for run in line.layout.glyphRuns()) == len("efficace")


def test_an_arabic_text_runs_from_right_to_left_within_its_edge():
    paragraph = TextLine((Span("مرحبا", 24), Span(" (2018)", 24)))
    (line,) = set_alone(paragraph)
    starts = {
        run.rawFont().familyName(): min(place.x() for place in run.positions())
        for run in line.layout.glyphRuns()
    }
    assert line.x == ROOM.x
    assert starts["DejaVu Sans"] > starts["Liberation Sans"]


@pytest.mark.parametrize(
    ("align", "share"), [(Align.LEFT, 0.0), (Align.CENTRE, 0.5), (Align.RIGHT, 1.0)]
)
def test_lines_keep_to_their_edge(align: Align, share: float):
    (line,) = set_alone(TextLine((Span("Osons. ", 24),), align=align))
    assert line.x == pytest.approx(share * (ROOM.width - line.width))


def test_a_bullet_stands_in_the_hang_of_its_paragraph():
    paragraph = TextLine((Span("Se former", 24),), indent=20, hang=20, bullet="•")
    bullet, line = Typesetter(INKS).set_lines((paragraph,), ROOM)
    assert (bullet.x, line.x) == (0, 20)
    assert bullet.baseline == line.baseline


@pytest.mark.parametrize(("spacing", "first", "second"), [(1, 20, 44), (1.05, 21.2, 46.4)])
def test_what_a_pitch_adds_stands_above_its_line(spacing: float, first: float, second: float):
    paragraph = TextLine((Span("La matinée", 20),), (0, 3), spacing=spacing)
    assert [line.baseline for line in set_alone(paragraph)] == pytest.approx([first, second])


def test_a_tight_first_line_rises_too():
    paragraph = TextLine((Span("La matinée", 20),), (0, 3), spacing=0.9)
    assert [line.baseline for line in set_alone(paragraph)] == pytest.approx([17.28, 38.88])
