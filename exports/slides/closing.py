"""What closes a day, on night: the next appointment, and a slogan by its initials."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from exports.document import Acrostic, AcrosticLine, Appointment, Paragraph
from exports.slides.boxes import Align, Anchor, Box, Colour, TextLine
from exports.slides.deck import Deck, Leaf, continuation
from exports.slides.drawing import text_box
from exports.slides.fitting import clip_to, clipped, dealt, fitted
from exports.slides.geometry import Area
from exports.slides.look import TEXT, TITLE
from exports.slides.setting import (
    Style,
    height,
    letters,
    line_count,
    serif,
    set_paragraph,
    set_text,
    set_words,
    span,
)
from exports.slides.titles import fitted_title

CLOSING = "Clôture"
_CALL = Style(24, colour=Colour.WHITE)
_SMALL = Style(28, colour=Colour.MIST, spacing=0.95)
_SMALL_SHARE = 0.72  # of the height of a line, at most
_DATES_TOP, _WORDS_TOP, _WORDS_BOTTOM = 196.0, 156.0, 472.0
_UNDER_TITLE = 8.0
_SMALL_WIDTH, _WORDS_LEFT = 216.0, 236.0
_TALLEST, _MOST_LINES = 84.0, 8
_SIGNATURE = 16.0


def appointment_leaves(deck: Deck, block: Appointment) -> tuple[Leaf, ...]:
    """The dates of the next appointment, its place, and what people are asked."""
    below = deck.look.area(CLOSING, TEXT)
    room = Area(below.x, _DATES_TOP, below.width, below.y - _DATES_TOP - 12)
    dates = block.dates or deck.words("Dates à venir")
    style = serif(72, Colour.LAMP, 1.0)
    best = fitted((72, 60, 48, 40), lambda size: set_words(dates, room.width, style.at(size)), 170)
    shown = dates if best.fits else clipped(dates, room.width, style.at(40), 3)
    where = Style(24, colour=Colour.WHITE, before=8)
    place = clipped(block.place, room.width, where, 1)
    lines = (
        *set_words(shown, room.width, style.at(best.size)),
        *set_words(place, room.width, where),
    )
    boxes: tuple[Box, ...] = (text_box(block.key, room, lines, about=block.about),)
    call = fitted(
        (24, 20, 18), lambda size: set_words(block.call, below.width, _CALL.at(size)), below.height
    )
    asked = call.lines
    if not call.fits:
        small = _CALL.at(18)
        asked = set_words(clipped(block.call, below.width, small, 2), below.width, small)
    if asked:
        box = text_box(f"{block.key}:call", below, asked, placeholder=TEXT, about=block.about)
        boxes = (*boxes, box)
    said = "\n".join(letters(line.spans) for line in (*lines, *asked))
    whole = (dates, block.place, block.call)
    notes = tuple(
        text for text in whole if text and any(part not in said for part in text.split("\n"))
    )
    return (Leaf(layout=CLOSING, boxes=boxes, notes=notes, about=block.about),)


def signed(deck: Deck, leaf: Leaf, block: Paragraph) -> Leaf | None:
    """A closing slide with its author's line over the footer, or nothing when it is too long."""
    below = deck.look.area(CLOSING, TEXT)
    style = Style(18, colour=Colour.MIST)
    lines = set_text(block.text, below.width, style)
    if line_count(lines) != 1:
        return None
    place = Area(below.x, below.bottom, below.width, 24)
    return replace(leaf, boxes=(*leaf.boxes, text_box(block.key, place, lines, about=block.about)))


def acrostic_leaves(
    deck: Deck, block: Acrostic, title: str, *, has_signature: bool = False
) -> tuple[Leaf, ...]:
    """A word a line, its initial in light, as one word that reads and copies as it is said.

    A title of two lines and a signature leave a little less room.
    """
    below = deck.look.area(CLOSING, TEXT)
    lines = block.lines
    if block.tail:
        lines = (*lines, AcrosticLine("", "", block.tail))
    pages = dealt(len(lines), _MOST_LINES)
    marked = f"{title} {continuation(deck.words, len(pages) - 1)}".strip()
    head = deck.look.area(CLOSING, TITLE)
    under = head.y + min(head.height, height(fitted_title(deck.look, CLOSING, marked).lines))
    top = max(_WORDS_TOP, under + _UNDER_TITLE)
    room = _WORDS_BOTTOM - (_SIGNATURE if has_signature else 0) - top
    found = []
    for page in pages:
        shown = lines[page.start : page.stop]
        step = min(_TALLEST, room / len(shown))
        style = _SMALL.at(min(_SMALL.size, int(step * _SMALL_SHARE)))
        boxes: list[Box] = []
        notes: list[str] = []
        for k, line in enumerate(shown):
            key = f"{block.key}.{page.start + k + 1}"
            y = top + k * step
            word, cut = _word(line, below.width - _WORDS_LEFT, step)
            place = Area(below.x + _WORDS_LEFT, y, below.width - _WORDS_LEFT, step)
            small = clipped(line.small.strip(), _SMALL_WIDTH, style, 1)
            if small:
                left = Area(below.x, y, _SMALL_WIDTH, step - step * 0.8 * 0.22)
                words = set_words(small, _SMALL_WIDTH, style, align=Align.RIGHT)
                boxes.append(text_box(f"{key}:small", left, words, anchor=Anchor.BOTTOM))
            boxes.append(text_box(key, place, word, anchor=Anchor.BOTTOM, about=block.about))
            if cut or small != line.small.strip():
                notes.append(f"{line.small}{line.initial}{line.rest}".strip())
        found.append(Leaf(layout=CLOSING, boxes=tuple(boxes), notes=tuple(notes)))
    return tuple(found)


def _word(line: AcrosticLine, width: float, step: float) -> tuple[tuple[TextLine, ...], bool]:
    """The word of a line as large as its step and its measure allow, and whether it was cut."""
    whole = " ".join(f"{line.initial}{line.rest}".split("\n"))

    def compose(size: float, words: str = whole) -> tuple[TextLine, ...]:
        style = serif(size, Colour.WHITE)
        initial = replace(style, bold=True, colour=Colour.LAMP)
        at = min(len(line.initial), len(words))
        spans = (span(words[:at], initial), span(words[at:], style))
        return (set_paragraph([each for each in spans if each.text], width, style),)

    first = max(round(step * 0.8), 20)
    best = fitted(range(first, 19, -4), compose, step, most_lines=1)
    if best.fits:
        return best.lines, False
    least = partial(compose, 20.0)
    cut = clip_to(whole, lambda words: len(least(words)[0].breaks) == 1)
    return least(cut), True
