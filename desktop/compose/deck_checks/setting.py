"""What is doubtful in how the words of a slide are set: too much for a box, or too small."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from desktop.compose.deck_checks.finding import Finding, in_short, shown
from desktop.compose.deck_checks.words import lines_of, words_of
from desktop.model.sentence import say
from exports.slides.boxes import Box, ChartBox, ShapeBox, Slides, TableBox, TextBox
from exports.slides.setting import SMALLEST, height

_POINT: Final = 12_700
_CELL_MARGINS: Final = 10.0  # points, above and under together
_TOLERATED: Final = 0.5  # points: what rounding to EMU may add up to


def overflow(slides: Slides) -> Iterator[Finding]:
    """A text stands taller than its box, or a box further than its slide."""
    for number, slide in shown(slides):
        for box in slide.boxes:
            over = max(_over_box(box), _over_slide(box, slides) if words_of(box) else 0.0)
            if over > _TOLERATED:
                yield Finding(
                    overflow.__name__,
                    say(
                        "Diapositive {slide} : « {words} » dépasse de son cadre de {over} pt ;"
                        " raccourcissez ce texte.",
                        slide=number,
                        words=in_short(words_of(box)),
                        over=max(round(over), 1),
                    ),
                    slide.key,
                    box.key,
                    box.about or slide.about,
                )


def small_text(slides: Slides) -> Iterator[Finding]:
    """Letters smaller than the least size that the back of a room can read."""
    for number, slide in shown(slides):
        for box in slide.boxes:
            size = min(_sizes(box), default=SMALLEST)
            if size < SMALLEST:
                yield Finding(
                    small_text.__name__,
                    say(
                        "Diapositive {slide} : « {words} » est écrit en {size} pt ; il en faut au"
                        " moins {least} pour être lu du fond de la salle.",
                        slide=number,
                        words=in_short(words_of(box) or slide.title),
                        size=f"{size:g}",
                        least=f"{SMALLEST:g}",
                    ),
                    slide.key,
                    box.key,
                    box.about or slide.about,
                )


def _over_box(box: Box) -> float:
    """By how many points the words of a box stand over its edge."""
    match box:
        case TextBox():
            return height(box.paragraphs) - box.frame.height / _POINT
        case ShapeBox():
            return height(box.paragraphs) + 2 * box.inset - box.frame.height / _POINT
        case TableBox():
            return max(
                (
                    height(cell.paragraphs) + _CELL_MARGINS - room / _POINT
                    for row, room in zip(box.rows, box.heights, strict=True)
                    for cell in row
                ),
                default=0.0,
            )
        case _:
            return 0.0


def _over_slide(box: Box, slides: Slides) -> float:
    """By how many points a box stands outside its slide."""
    frame = box.frame
    outside = (
        -frame.x,
        -frame.y,
        frame.x + frame.width - slides.width,
        frame.y + frame.height - slides.height,
    )
    return max(outside) / _POINT


def _sizes(box: Box) -> Iterator[float]:
    if isinstance(box, ChartBox):
        yield from (box.label_size, box.category_size)
    yield from chain.from_iterable((span.size for span in line.spans) for line in lines_of(box))
