"""Texts set in lines: paragraphs cut where they break, in the fonts that have their characters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final
from unicodedata import category
from unicodedata import name as unicode_name

from exports.document import Mark, Run, Text
from exports.fonts import Face, Font, font, stretches
from exports.graphemes import grapheme_starts
from exports.lines import Piece, break_lines, text_width
from exports.pdf.bidi import begins_backwards
from exports.pdf.colours import Ink
from exports.pdf.style import Colour, Style

_NARROW: Final = "\u202f"
_SERIFS: Final = frozenset(
    {
        Face.PRINT_SERIF,
        Face.PRINT_SERIF_BOLD,
        Face.PRINT_SERIF_ITALIC,
        Face.PRINT_SERIF_BOLD_ITALIC,
    }
)
_NOTHING: Final = "\u200b"  # readers of PDFs take an empty text for none
_NARROWEST: Final = 0.3  # ems that letters take on average, at the least, in a text worth measuring
_NAMED_SIZE: Final = 0.75  # of a name that stands for a character, to the text around it


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of one font, size, colour and language.

    ``actual`` is what they stand for: characters that no font has, of which they are the name. It
    is a space of no width for the rest of a name that a line break parts.
    """

    text: str
    font: Font
    size: float
    colour: Ink
    language: str = ""
    actual: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is read; ``backwards`` in a paragraph that is read from right to left."""

    spans: tuple[Span, ...]
    backwards: bool = False

    @property
    def width(self) -> float:
        """The width of the line in points, without the spaces at its end."""
        return text_width([Piece(span.text, span.font, span.size) for span in self.spans])


def set_text(text: Text, style: Style, width: float = 0.0) -> tuple[Line, ...]:
    """The lines of a text, at most ``width`` points wide; the measure of the style when it is 0.

    A line break begins a paragraph, an empty paragraph has no line. Paragraphs end with a space, so
    that their last word and the next are two words to those who listen.
    """
    *others, last = paragraphs(text) or ((),)
    spaced = [
        (*paragraph[:-1], replace(paragraph[-1], text=f"{paragraph[-1].text} "))
        for paragraph in others
    ]
    return tuple(
        line
        for paragraph in (*spaced, last)
        if paragraph
        for line in _set_paragraph(paragraph, style, width or style.measure)
    )


def set_words(words: str, style: Style, width: float = 0.0) -> tuple[Line, ...]:
    """The lines of words without marks."""
    return set_text((Run(words),), style, width)


def single_line(words: str, style: Style) -> Line:
    """Words on one line however long, for what was measured already."""
    run = Run(" ".join(words.split("\n")))
    return _whole_line(tuple(_spans(run, style)), (run,)) if run.text.strip() else Line(())


def paragraphs(text: Text) -> tuple[Text, ...]:
    """The paragraphs of a text, those without a letter left out."""
    if not any("\n" in run.text or "\r" in run.text for run in text):
        kept = tuple(run for run in text if run.text)
        return (kept,) if any(run.text.strip() for run in kept) else ()
    found: list[list[Run]] = [[]]
    for run in text:
        first, *rest = run.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        found[-1].append(Run(first, run.mark, run.language))
        found.extend([Run(part, run.mark, run.language)] for part in rest)
    return tuple(
        tuple(run for run in runs if run.text)
        for runs in found
        if any(run.text.strip() for run in runs)
    )


def baseline(style: Style) -> float:
    """How far under the top of its line a style's letters stand, in points."""
    used = font(style.face)
    return style.leading / 2 + (used.ascent - used.descent) * style.size / 2


def _set_paragraph(paragraph: Text, style: Style, width: float) -> Iterator[Line]:
    spans = tuple(span for run in paragraph for span in _spans(run, style))
    if _fits(spans, width):
        yield _whole_line(spans, paragraph)
        return
    backwards = begins_backwards("".join(run.text for run in paragraph))
    pieces = [Piece(span.text, span.font, span.size) for span in spans]
    ends = list(accumulate(len(span.text) for span in spans))
    cuts = (*break_lines(pieces, width), ends[-1])
    at = 0
    for start, end in pairwise(cuts):
        parts: list[Span] = []
        while at < len(spans):
            begin = ends[at] - len(spans[at].text)
            parts.append(_part(spans[at], max(start - begin, 0), end - begin))
            if ends[at] > end:
                break
            at += 1
            if ends[at - 1] == end:
                break
        yield Line(tuple(part for part in parts if part.text), backwards)


def _whole_line(spans: tuple[Span, ...], paragraph: Text) -> Line:
    return Line(spans, begins_backwards("".join(run.text for run in paragraph)))


def _fits(spans: tuple[Span, ...], width: float) -> bool:
    """Whether a text surely stands on one line, however its words are rounded as lines break."""
    letters = sum(len(span.text) for span in spans)
    if letters * min((span.size for span in spans), default=0.0) * _NARROWEST > width:
        return False
    wide = sum(span.font.advance(span.text) * span.size for span in spans)
    return wide + letters / 64 <= width


def _part(span: Span, start: int, end: int) -> Span:
    """A part of a span; what stands for a character says it once, at its beginning."""
    if start == 0 and end >= len(span.text):
        return span
    actual = _NOTHING if span.actual and start > 0 else span.actual
    return Span(span.text[start:end], span.font, span.size, span.colour, span.language, actual)


def _spans(run: Run, style: Style) -> Iterator[Span]:
    face, colour = _face(run.mark, style)
    # U+202F is hardly wider than nothing in the serif.
    words = run.text.replace(_NARROW, "\u00a0") if face in _SERIFS else run.text
    yield from fonted(words, font(face), style.size, colour, run.language)


def fonted(words: str, main: Font, size: float, colour: Ink, language: str = "") -> Iterator[Span]:
    """Words as spans, each in a font that has its characters, the main one where it can be.

    A character that no font has is printed as its name, and is still what is copied and read out.
    """
    for part, used in stretches(words, main):
        if used is not None:
            yield Span(part, used, size, colour, language)
            continue
        for start, end in pairwise((*grapheme_starts(part), len(part))):
            named = _named(part[start:end])
            sans = font(Face.PRINT_SANS)
            yield Span(named, sans, size * _NAMED_SIZE, colour, language, part[start:end])


def _face(mark: Mark, style: Style) -> tuple[Face, Colour]:
    match mark:
        case Mark.PLAIN:
            return style.face, style.colour
        case Mark.STRONG:
            return style.strong, style.colour
        case Mark.INITIAL:
            return style.initial, Colour.ACCENT
        case Mark.MISSING:
            return Face.PRINT_SANS_ITALIC, Colour.MUTED


def _named(cluster: str) -> str:
    """What is printed for what no font has: the name of each character in Unicode, or its code."""
    names = (unicode_name(each, f"U+{ord(each):04X}") for each in cluster if category(each) != "Cf")
    return f"[{', '.join(names)}]".replace(" ", "\u00a0")
