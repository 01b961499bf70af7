"""The words of the room: as they were said, or by how often, in three sizes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from exports.document import Words
from exports.slides.boxes import Anchor, Colour, Face, Span, TextLine
from exports.slides.deck import TITLE_ONLY, Deck, Leaf
from exports.slides.drawing import text_box
from exports.slides.fitting import fitted, portions
from exports.slides.geometry import Area
from exports.slides.setting import Style, height, set_paragraph, span

_WORD = Style(64, Face.SERIF, spacing=1.08)
_COUNT = Style(20, colour=Colour.MUTED)
_SPACE = Style(28)
_MOST = 12
_FEW = 6


def word_leaves(deck: Deck, block: Words, *, has_source: bool) -> tuple[Leaf, ...]:
    """Words side by side, twelve a slide at most; counted, the most often said first."""
    room = deck.drawn(has_source=has_source)
    place = Area(room.x, room.y + 4, room.width, room.height - 4)
    counted = any(count for _, count in block.items)
    words = [(word, count) for word, count in block.items if word.strip()]
    if counted:
        words.sort(key=lambda each: -(each[1] or 0))
    most = max((count or 0 for _, count in words), default=0)
    units = [
        (part, count if last else None)
        for word, count in words
        for part, last in _parted(word, count, place, most)
    ]
    found = []
    for page in _pages(units, place, most):
        best = _fitted(page, place, most)
        found.append(
            Leaf(
                layout=TITLE_ONLY,
                boxes=(text_box(block.key, place, best, anchor=Anchor.MIDDLE, about=block.about),),
            )
        )
    return tuple(found)


def _parted(word: str, count: int | None, place: Area, most: int) -> list[tuple[str, bool]]:
    """A word of the room that is a long sentence, as several."""
    parts = portions(
        " ".join(word.split("\n")),
        lambda text: height(_set([(text, count)], place.width, most, 18 / 64)) <= place.height,
    )
    return [(part, k == len(parts) - 1) for k, part in enumerate(parts)]


def _pages(
    words: Sequence[tuple[str, int | None]], place: Area, most: int
) -> list[list[tuple[str, int | None]]]:
    """Words dealt to slides: at most twelve, and fewer where they are long."""
    found: list[list[tuple[str, int | None]]] = []
    for word in words:
        page = [*found[-1], word] if found else [word]
        fits = height(_set(page, place.width, most, _smallest(most))) <= place.height
        if found and len(page) <= _MOST and fits:
            found[-1] = page
        else:
            found.append([word])
    return found


def _smallest(most: int) -> float:
    return 0.5 if most else 28 / 64


def _fitted(
    words: Sequence[tuple[str, int | None]], place: Area, most: int
) -> tuple[TextLine, ...]:
    if most:
        scales: tuple[float, ...] = (1.0, 0.85, 0.7, 0.6, 0.5, 18 / 64)
    else:
        scales = tuple(size / 64 for size in (64, 44, 36, 28, 18)[len(words) > _FEW :])
    return fitted(scales, partial(_set, words, place.width, most), place.height).lines


def _set(
    words: Sequence[tuple[str, int | None]], width: float, most: int, scale: float
) -> tuple[TextLine, ...]:
    spans: list[Span] = []
    for k, (word, count) in enumerate(words):
        if k:
            spans.append(span("    ", _SPACE))
        share = (count or 0) / most if most else 0.0
        first = share >= 0.75
        size = (84.0 if first else 56.0 if share >= 0.4 else 36.0) if most else 64.0
        style = Style(
            max(18.0, round(size * scale)),
            Face.SERIF,
            colour=Colour.BRICK if first else Colour.INK,
        )
        bound = word.replace(" ", "\u00a0") if len(word) <= 24 else word
        spans.append(span(bound, style))
        if count:
            spans.append(span(f"\u00a0{count}", _COUNT))
    return (set_paragraph(spans, width, _WORD),) if spans else ()
