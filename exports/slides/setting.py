"""Text set into lines: where each paragraph breaks in its measure, and how high it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from exports.document import Mark, Text
from exports.fonts import Font, font
from exports.lines import Piece, balanced_width, break_lines
from exports.slides.boxes import Align, Colour, Face, Span, TextLine

PITCH = 1.20  # line pitch over size, as LibreOffice draws text boxes
IN_HAND = 1.02  # the machine's Georgia and Arial may be a little wider than their twins
SMALLEST = 18.0
_NO_BREAK = frozenset("\u00a0\u202f")
_TWINS = {Face.SERIF: "Gelasio", Face.SANS: "LiberationSans"}


@dataclass(frozen=True)
class Style:
    """How a paragraph looks: size and space in points, spacing as a factor of the pitch."""

    size: float
    face: Face = Face.SANS
    bold: bool = False
    italic: bool = False
    colour: Colour = Colour.INK
    spacing: float = 1.0
    before: float = 0.0
    after: float = 0.0

    def at(self, size: float) -> Style:
        """The same style at another size."""
        return replace(self, size=size)


def serif(size: float, colour: Colour = Colour.INK, spacing: float = 0.95) -> Style:
    """The voice of titles, names and quotes."""
    return Style(size, Face.SERIF, colour=colour, spacing=spacing)


@cache
def _font(face: Face, bold: bool, italic: bool) -> Font:  # noqa: FBT001 - a key of the cache
    variant = {(0, 0): "Regular", (1, 0): "Bold", (0, 1): "Italic", (1, 1): "BoldItalic"}
    return font(f"{_TWINS[face]}-{variant[bold, italic]}")


def run_spans(text: Text, style: Style) -> tuple[Span, ...]:
    """Runs as spans of a style; marks add weight, slope and colour."""
    return tuple(_marked(run.mark, span(run.text, style, run.language)) for run in text if run.text)


def span(words: str, style: Style, language: str = "") -> Span:
    """Words as one span of a style."""
    return Span(
        words,
        max(style.size, SMALLEST),
        style.face,
        bold=style.bold,
        italic=style.italic,
        colour=style.colour,
        language=language,
    )


def _marked(mark: Mark, plain: Span) -> Span:
    dark = plain.colour in (Colour.WHITE, Colour.MIST)
    match mark:
        case Mark.PLAIN:
            return plain
        case Mark.STRONG:
            return replace(plain, bold=True)
        case Mark.INITIAL:
            return replace(plain, bold=True, colour=Colour.LAMP if dark else Colour.BRICK)
        case Mark.MISSING:
            return replace(plain, italic=True, colour=Colour.MIST if dark else Colour.MUTED)


def letters(spans: Iterable[Span]) -> str:
    """The letters of spans, one after the other."""
    return "".join(each.text for each in spans)


def slice_spans(spans: Sequence[Span], start: int, end: int) -> tuple[Span, ...]:
    """The spans of the letters from one offset to another."""
    kept, offset = [], 0
    for each in spans:
        part = each.text[max(start - offset, 0) : max(end - offset, 0)]
        if part == each.text:
            kept.append(each)
        elif part:
            kept.append(replace(each, text=part))
        offset += len(each.text)
    return tuple(kept)


def split_paragraphs(spans: Sequence[Span]) -> tuple[tuple[Span, ...], ...]:
    """Spans cut at line breaks: each line break begins a new paragraph, blank ones go."""
    text, found, start = letters(spans), [], 0
    if "\n" not in text:
        return (tuple(spans),) if text.strip() else ()
    for line in text.split("\n"):
        if line.strip():
            found.append(slice_spans(spans, start, start + len(line)))
        start += len(line) + 1
    return tuple(found)


def pieces(spans: Iterable[Span]) -> tuple[Piece, ...]:
    """Spans as they are measured."""
    return tuple(
        Piece(each.text, _font(each.face, each.bold, each.italic), each.size) for each in spans
    )


@lru_cache(maxsize=1024)  # fitting sets the same words many times over
def _breaks(spans: tuple[Span, ...], measure: float, first: float) -> tuple[int, ...]:
    return break_lines(pieces(spans), measure, first)


def set_paragraph(
    spans: Sequence[Span],
    width: float,
    style: Style,
    *,
    indent: float = 0.0,
    hang: float = 0.0,
    bullet: str = "",
    level: int = 0,
    align: Align = Align.LEFT,
) -> TextLine:
    """A paragraph broken to a measure in points; a bullet stands in its hang."""
    measure = max(width - indent, 1.0) / IN_HAND
    first = 0.0 if bullet else -hang / IN_HAND
    return TextLine(
        tuple(spans),
        breaks=_breaks(tuple(spans), measure, first),
        spacing=style.spacing,
        before=style.before,
        after=style.after,
        indent=indent,
        hang=hang,
        bullet=bullet,
        level=level,
        align=align,
    )


def rebroken(line: TextLine, width: float) -> TextLine:
    """A paragraph broken anew at a measure in points, with nothing in hand."""
    if len(line.breaks) < 2:
        return line
    first = 0.0 if line.bullet else -line.hang
    breaks = _breaks(line.spans, max(width - line.indent, 1.0), first)
    return line if breaks == line.breaks else replace(line, breaks=breaks)


@lru_cache(maxsize=1024)  # the same names and rubrics stand on many slides
def set_words(
    words: str, width: float, style: Style, *, align: Align = Align.LEFT
) -> tuple[TextLine, ...]:
    """Plain words set in one style, a paragraph for each of their lines."""
    return tuple(
        set_paragraph(each, width, style, align=align)
        for each in split_paragraphs((span(words, style),))
    )


def set_text(text: Text, width: float, style: Style) -> tuple[TextLine, ...]:
    """Runs set in one style, a paragraph for each of their lines."""
    return tuple(
        set_paragraph(each, width, style) for each in split_paragraphs(run_spans(text, style))
    )


def line_sizes(line: TextLine) -> tuple[float, ...]:
    """The size of the largest letters in each line of a paragraph."""
    if len({each.size for each in line.spans}) == 1:
        return (line.spans[0].size,) * len(line.breaks)
    ends = (*line.breaks[1:], len(letters(line.spans)))
    return tuple(
        max((each.size for each in slice_spans(line.spans, start, end)), default=SMALLEST)
        for start, end in zip(line.breaks, ends, strict=True)
    )


def height(lines: Sequence[TextLine]) -> float:
    """How high paragraphs stand, in points, without the space after the last one."""
    total = sum(
        each.before + PITCH * each.spacing * sum(line_sizes(each)) + each.after for each in lines
    )
    return total - (lines[-1].after if lines else 0.0)


def line_count(lines: Iterable[TextLine]) -> int:
    """How many lines paragraphs take."""
    return sum(len(each.breaks) for each in lines)


def keeps_words_whole(lines: Iterable[TextLine]) -> bool:
    """Whether no line ends in the middle of a word, or between words that are bound."""
    return not any(_cuts_word(letters(each.spans), at) for each in lines for at in each.breaks[1:])


def _cuts_word(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if _NO_BREAK.intersection((before, after)):
        return True
    return before.isalnum() and after.isalnum() and max(before, after) < "\u2e80"


def balance(lines: Sequence[TextLine], width: float) -> tuple[tuple[TextLine, ...], float]:
    """The same lines in a narrower measure, so that no word ends alone, and the inset it takes.

    A tenth of what could be gained is left.
    """
    if all(len(each.breaks) < 2 for each in lines):
        return tuple(lines), 0.0
    needed = max(_balanced(each, width) for each in lines)
    inset = max(width - needed, 0.0) * 0.9
    narrowed = tuple(reset(each, width - inset) for each in lines)
    if line_count(narrowed) > line_count(lines):
        return tuple(lines), 0.0
    return narrowed, inset


def _balanced(line: TextLine, width: float) -> float:
    """The narrowest measure of a paragraph; what hangs in its margin does not count."""
    spans = line.spans[1:] if line.hang and not line.bullet else line.spans
    return balanced_width(pieces(spans), (width - line.indent) / IN_HAND) * IN_HAND + line.indent


def reset(line: TextLine, width: float) -> TextLine:
    """A paragraph broken again to another measure."""
    first = 0.0 if line.bullet else -line.hang / IN_HAND
    measure = max(width - line.indent, 1.0) / IN_HAND
    return replace(line, breaks=_breaks(line.spans, measure, first))
