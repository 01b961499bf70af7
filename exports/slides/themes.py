"""A question of a round table: its panel at the left, the voices that answered at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exports.document import Block, Form, Paragraph, Quote, Role, Section
from exports.slides.boxes import Box, Colour, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import portrait, rule, text_box
from exports.slides.fitting import clipped, dealt_by_height, portions
from exports.slides.geometry import Area
from exports.slides.look import TITLE
from exports.slides.quotes import said
from exports.slides.setting import (
    Style,
    height,
    keeps_words_whole,
    letters,
    line_count,
    set_paragraph,
    set_text,
    span,
)

THEME = "Thème de table ronde"
_STEPS = (44.0, 36.0, 32.0, 28.0, 24.0, 20.0)
_LEFT, _RIGHT, _TOP = 368.0, 912.0, 48.0
_WITH_SOURCE, _WITHOUT = 404.0, 432.0
_BESIDE_FACE, _FACE, _GAP = 76.0, 56.0, 46.0
_NAME = Style(18, bold=True, after=5)
_PLANNED = Style(18, colour=Colour.MIST)
_SPACING = 1.06


@dataclass(frozen=True)
class _Voice:
    """A testimony, the line over it, and whether a face stands beside it."""

    key: str
    quote: Quote
    over: str
    organisation: str
    named: bool


def theme(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    """The slides of a theme, and the blocks of its section that are neither voices nor minutes."""
    quotes = [block for block in section.blocks if isinstance(block, Quote)]
    panel = deck.look.area(THEME, TITLE)
    planned = [
        block
        for block in section.blocks
        if isinstance(block, Paragraph) and block.role is Role.SMALL
        if line_count(set_text(block.text, panel.width, _PLANNED)) == 1
    ]
    below = tuple(_minutes(block, panel, deck) for block in planned[:1])
    room = Area(_LEFT, _TOP, _RIGHT - _LEFT, _WITH_SOURCE if section.source else _WITHOUT)
    faces = any(_is_named(quote) for quote in quotes)
    voices = _voices(quotes)
    taken = {block.key for block in (*quotes, *planned[:1])}
    rest = tuple(block for block in section.blocks if block.key not in taken)
    if not voices:
        return (Leaf(layout=THEME, boxes=below),), rest
    pages = _pages(voices, room, faces=faces)
    return tuple(_leaf(page, room, below, faces=faces) for page in pages), rest


def _minutes(block: Paragraph, panel: Area, deck: Deck) -> Box:
    bottom = deck.look.page.bottom - 12
    place = Area(panel.x, bottom - 24, panel.width, 24)
    lines = set_text(block.text, place.width, _PLANNED)
    return text_box(block.key, place, lines, about=block.about)


def _is_named(quote: Quote) -> bool:
    return bool(quote.author) and not quote.of_group


def _voices(quotes: Sequence[Quote]) -> tuple[_Voice, ...]:
    """Voices with what stands over each; a group that goes on is named once."""
    found, before = [], ("", "")
    for quote in quotes:
        named = _is_named(quote)
        over = quote.author if named else ", ".join(p for p in (quote.author, quote.label) if p)
        second = (
            ", ".join(p for p in (quote.function, quote.label) if p) if named else quote.function
        )
        repeated = not named and (over, second) == before
        before = (over, second)
        over, second = ("", "") if repeated else (_one_line(over), _one_line(second))
        found.append(_Voice(quote.key, quote, over, second, named))
    return tuple(found)


def _one_line(words: str) -> str:
    return " ".join(words.split("\n"))


def _pages(
    voices: Sequence[_Voice], room: Area, *, faces: bool
) -> list[tuple[list[_Voice], float]]:
    """Voices at the largest step that holds them all, else dealt to slides at the last one."""
    width = room.width - (_BESIDE_FACE if faces else 0.0)
    for size in _STEPS:
        lines = [_lines(voice, width, size) for voice in voices]
        if _stack(lines) <= room.height and all(keeps_words_whole(each) for each in lines):
            return [(list(voices), size)]
    last = _STEPS[-1]
    units = [part for voice in voices for part in _parted(voice, width, room.height)]
    heights = [height(_lines(unit, width, last)) for unit in units]
    found = []
    for page in dealt_by_height(heights, room.height, _GAP):
        together = [units[k] for k in page]
        size = next(
            size
            for size in _STEPS
            if size == last
            or _stack([_lines(voice, width, size) for voice in together]) <= room.height
        )
        found.append((together, size))
    return found


def _parted(voice: _Voice, width: float, room: float) -> list[_Voice]:
    def fits(words: str) -> bool:
        return (
            height(_lines(replace(voice, quote=replace(voice.quote, words=words)), width, 20))
            <= room
        )

    parts = portions(voice.quote.words.strip(), fits)
    return [
        replace(
            voice,
            key=voice.key if k == 0 else f"{voice.key}+{k + 1}",
            quote=replace(voice.quote, words=words),
        )
        for k, words in enumerate(parts)
    ]


def _stack(lines: Sequence[tuple[TextLine, ...]]) -> float:
    return sum(height(each) for each in lines) + _GAP * (len(lines) - 1)


def _lines(voice: _Voice, width: float, size: float) -> tuple[TextLine, ...]:
    form = voice.quote.form
    step = size if form is Form.VERBATIM else max(20.0, size - 4)
    words = said(form, voice.quote.words, width, step, _SPACING, hung=False)
    return (*_over(voice, width), *words)


def _over(voice: _Voice, width: float) -> tuple[TextLine, ...]:
    """The line over words: who speaks in bold, whence in grey; a group in grey alone."""
    grey = replace(_NAME, bold=False, colour=Colour.MUTED)
    first = _NAME if voice.named else grey
    name = clipped(voice.over, width, first, 2)
    if not name:
        return ()
    second = f"   {voice.organisation}" if voice.organisation else ""

    def compose(words: str) -> tuple[TextLine, ...]:
        spans = [span(name, first)]
        if words:
            spans.append(span(words, grey))
        return (set_paragraph(spans, width, _NAME),)

    for words in (second, clipped(second, width * 1.4, grey) if second else ""):
        if len(compose(words)[0].breaks) <= 2:
            return compose(words)
    return compose("")


def _leaf(
    page: tuple[list[_Voice], float], room: Area, below: tuple[Box, ...], *, faces: bool
) -> Leaf:
    voices, size = page
    left = room.x + (_BESIDE_FACE if faces else 0.0)
    width = room.right - left
    stacked = [_lines(voice, width, size) for voice in voices]
    y = room.y + (room.height - _stack(stacked)) / 2 * 0.8
    boxes: list[Box] = []
    notes: list[str] = []
    for k, (voice, lines) in enumerate(zip(voices, stacked, strict=True)):
        if k:
            edge = Area(room.x, y - _GAP * 0.40, room.width, 1)
            boxes.append(rule(f"{voice.key}:rule", edge))
        if voice.named:
            face = Area(room.x, y, _FACE, _FACE)
            boxes.append(
                portrait(
                    f"{voice.key}:portrait",
                    face,
                    voice.quote.initials,
                    voice.quote.portrait,
                )
            )
        place = Area(left, y, width, height(lines))
        boxes.append(text_box(voice.key, place, lines, about=voice.quote.about))
        notes.extend(_unsaid(voice, lines))
        y += place.height + _GAP
    return Leaf(layout=THEME, boxes=(*boxes, *below), notes=tuple(notes))


def _unsaid(voice: _Voice, lines: Sequence[TextLine]) -> tuple[str, ...]:
    said_over = letters(lines[0].spans) if lines else ""
    if voice.over in said_over and voice.organisation in said_over:
        return ()
    return (", ".join(part for part in (voice.over, voice.organisation) if part),)
