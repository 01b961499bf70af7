"""Whether all that is on slides stands on them: inside, large enough, nothing over anything."""

from __future__ import annotations

from itertools import combinations

from exports.slides.boxes import Anchor, Box, ShapeBox, Slide, Slides, TableBox, TextBox
from exports.slides.geometry import Area, area
from exports.slides.setting import height
from tests.exports.slides.documents import lines_of

# What goes to the edge of the slide: the pictures of two layouts, and the band of logos of covers.
BLEEDING = {"Couverture", "Couverture avec image", "Image et légende"}
_ROUNDING = 0.5


def check_that_all_stands(slides: Slides) -> None:
    for slide in slides.slides:
        for box in slide.boxes:
            check_that_it_stands(box, slide, slides)
        texts = [(box, taken(box)) for box in slide.boxes if isinstance(box, TextBox)]
        for (one, above), (other, under) in combinations(texts, 2):
            assert not overlap(above, under), (slide.layout, slide.title, one.key, other.key)
    assert min((s.size for line in lines_of(slides) for s in line.spans), default=18) >= 18


def check_that_it_stands(box: Box, slide: Slide, slides: Slides) -> None:
    frame, where = box.frame, (slide.layout, slide.title, box.key)
    assert frame.x >= 0, where
    assert frame.y >= 0, where
    assert frame.x + frame.width <= slides.width, where
    assert frame.y + frame.height <= slides.height, where
    if slide.layout not in BLEEDING:
        assert frame.x / 12_700 >= 47.9, where
        assert (frame.x + frame.width) / 12_700 <= 912.1, where
    if isinstance(box, TextBox | ShapeBox) and box.paragraphs:
        assert height(box.paragraphs) <= frame.height / 12_700 + _ROUNDING, where
    if isinstance(box, TableBox):
        for high, row in zip(box.heights, box.rows, strict=True):
            highest = max(height(cell.paragraphs) for cell in row)
            assert highest + 10 <= high / 12_700 + _ROUNDING, where
        assert sum(box.heights) <= frame.height + 12_700, where


def taken(box: TextBox) -> Area:
    """Where the lines of a text stand in its frame."""
    frame, high = area(box.frame), height(box.paragraphs)
    free = frame.height - high
    above = {Anchor.TOP: 0.0, Anchor.MIDDLE: free / 2, Anchor.BOTTOM: free}[box.anchor]
    return Area(frame.x, frame.y + above, frame.width - box.right_inset / 12_700, high)


def overlap(one: Area, other: Area) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 1 and down > 1
