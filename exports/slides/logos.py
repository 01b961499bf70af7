"""The marks of partners and funders: in a band at the foot of the cover, or in rows on a slide."""

from __future__ import annotations

from dataclasses import replace

from exports.document import Image, Logos
from exports.slides.boxes import Box, Colour, PictureBox, ShapeBox
from exports.slides.deck import TITLE_ONLY, Deck, Leaf
from exports.slides.fitting import dealt
from exports.slides.geometry import GUTTER, Area, contained

BAND = 92.0  # it begins where the last seats of the cover do
_IN_BAND, _TALLEST, _BETWEEN = 6, 48.0, 40.0
_WIDEST = 4.5  # a mark wider than so many times its height stands lower than the others
_IN_ROW, _ON_SLIDE = 4, 12


def band_boxes(deck: Deck, block: Logos) -> tuple[Box, ...]:
    """A white band across the foot of a slide, and the first six marks of a block in it.

    They are of one height, as large as the band lets them be, each in its own proportions.
    """
    page = deck.look.page
    band = Area(page.x, page.bottom - BAND, page.width, BAND)
    margin = deck.drawn(has_source=False)
    shares = [min(_ratio(image), _WIDEST) for image in block.images[:_IN_BAND]]
    free = margin.width - _BETWEEN * (len(shares) - 1)
    high = min(_TALLEST, free / sum(shares))
    boxes: list[Box] = [
        ShapeBox(key=f"{block.key}:band", frame=band.frame, fill=Colour.WHITE, about=block.about)
    ]
    x = margin.x
    for k, share in enumerate(shares):
        place = Area(x, band.y + (BAND - high) / 2, share * high, high)
        boxes.append(_mark(block, k, place))
        x += place.width + _BETWEEN
    return tuple(boxes)


def banded(block: Logos) -> Logos | None:
    """The marks that a band has no room for, or nothing when all stand there."""
    left = block.images[_IN_BAND:]
    return replace(block, images=left) if left else None


def logo_leaves(deck: Deck, block: Logos, *, has_source: bool) -> tuple[Leaf, ...]:
    """The marks of partners in rows of four, each whole in its place."""
    room = deck.drawn(has_source=has_source)
    found = []
    for page in dealt(len(block.images), _ON_SLIDE):
        rows = dealt(len(page), _IN_ROW)
        boxes = []
        for r, row in enumerate(rows):
            high = (room.height - GUTTER * (len(rows) - 1)) / len(rows)
            wide = (room.width - GUTTER * (_IN_ROW - 1)) / _IN_ROW
            for c, k in enumerate(page[row.start : row.stop]):
                cell = Area(room.x + c * (wide + GUTTER), room.y + r * (high + GUTTER), wide, high)
                boxes.append(_mark(block, k, cell))
        found.append(Leaf(layout=TITLE_ONLY, boxes=tuple(boxes)))
    return tuple(found)


def _mark(block: Logos, order: int, place: Area) -> PictureBox:
    image = block.images[order]
    return PictureBox(
        key=f"{block.key}.{order + 1}",
        frame=contained(image, place).frame,
        image=image,
        about=block.about,
    )


def _ratio(image: Image) -> float:
    """The width of a picture over its height."""
    return image.width / image.height if image.width > 0 and image.height > 0 else 1.0
