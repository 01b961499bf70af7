"""The decks of whole days: titles told apart, colours that are read, nothing over anything."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from desktop.compose.deck import deck
from desktop.intake.sample import sample_day
from desktop.model.release import Audience, released
from exports.colours import contrast_on_white
from exports.document import Document, Layout
from exports.slides import place, read_look
from exports.slides.boxes import Box, Colour, ShapeBox, Slide, Slides, TableBox, TextBox
from exports.slides.decoration import decoration, foot
from exports.slides.geometry import Area, area
from exports.slides.palette import palette
from resources import resource
from tests import days
from tests.exports.slides.days import whole_day
from tests.exports.slides.documents import lines_of
from tests.exports.slides.standing import check_that_all_stands, overlap, taken

LOOK = read_look(resource("template/house.pptx").read_bytes())
_DAYS = {
    "the sample day": sample_day,
    "the second day": days.second_day,
    "a nearly empty day": days.nearly_empty_day,
    "a very full day": days.very_full_day,
}
_LARGE = 24.0  # from this size on, bold letters need less contrast (WCAG 2.2, 1.4.3)


@cache
def composed(name: str) -> Document:
    return deck(released(_DAYS[name]().event, Audience.DECK))


@cache
def placed(name: str) -> Slides:
    return place(composed(name), LOOK)


@pytest.mark.parametrize("name", _DAYS)
def test_all_stands_on_the_slides_of_a_day(name: str) -> None:
    check_that_all_stands(placed(name))


@pytest.mark.parametrize("name", _DAYS)
def test_the_titles_of_a_deck_are_told_apart(name: str) -> None:
    # A statement is what somebody wrote, perhaps twice.
    written = {s.title for s in composed(name).sections if s.layout is Layout.STATEMENT}
    titles = Counter(slide.title for slide in placed(name).slides)
    assert [title for title, count in titles.items() if count > 1 and title not in written] == []
    assert all(title.strip() for title in titles)


def luminance(digits: str) -> float:
    return 1.05 / contrast_on_white(digits) - 0.05


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _place(box: Box) -> Area:
    return taken(box) if isinstance(box, TextBox) and box.paragraphs else area(box.frame)


def grounds(slide: Slide, box: Box, under: list[Box]) -> set[Colour]:
    """The colours behind a text: those of the shapes it stands on, from the top down."""
    found, place = set[Colour](), _place(box)
    shapes = [*decoration(slide.layout, LOOK).shapes, *under]
    if isinstance(box, ShapeBox) and box.fill:
        return {box.fill}
    for shape in reversed(shapes):
        if isinstance(shape, ShapeBox) and shape.fill and overlap(area(shape.frame), place):
            found.add(shape.fill)
            if _within(place, area(shape.frame)):
                return found
    return {*found, decoration(slide.layout, LOOK).ground}


def _within(inner: Area, outer: Area) -> bool:
    return (
        inner.x >= outer.x - 1
        and inner.right <= outer.right + 1
        and inner.y >= outer.y - 1
        and inner.bottom <= outer.bottom + 1
    )


@pytest.mark.parametrize("house", ["", "07604E", "F2E205", "FFFFFF"])
def test_every_text_is_read_on_its_ground(house: str) -> None:
    shown = palette(LOOK.colours, house)
    met = met_in(place(whole_day(), LOOK)).union(*(met_in(placed(name)) for name in _DAYS))
    faint = [
        (text, ground, large)
        for text, ground, large in met
        if contrast(shown[text], shown[ground]) < (3 if large else 4.5)
    ]
    assert faint == []
    assert {text for text, _, _ in met} >= {Colour.INK, Colour.WHITE, Colour.BRICK, Colour.LAMP}


@cache
def met_in(slides: Slides) -> frozenset[tuple[Colour, Colour, bool]]:
    """The colours of texts with those of their grounds, and whether the letters are large."""
    found = set[tuple[Colour, Colour, bool]]()
    for number, slide in enumerate(slides.slides, 1):
        boxes = (*slide.boxes, *foot(slide, number, LOOK))
        for k, box in enumerate(boxes):
            if not isinstance(box, TextBox | ShapeBox | TableBox):
                continue
            spans = {span for line in lines_of(box) for span in line.spans}
            if spans:
                behind = grounds(slide, box, list(boxes[:k]))
                found |= {
                    (span.colour, ground, span.bold and span.size >= _LARGE)
                    for span in spans
                    for ground in behind
                }
    return frozenset(found)
