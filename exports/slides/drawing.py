"""The boxes that the house draws: text, rules, portraits and monograms, placed in points."""

from __future__ import annotations

from collections.abc import Sequence

from exports.document import Image
from exports.slides.boxes import (
    Align,
    Anchor,
    Colour,
    Geometry,
    PictureBox,
    ShapeBox,
    TextBox,
    TextLine,
    points,
)
from exports.slides.geometry import Area, crop
from exports.slides.setting import SMALLEST, balance, line_count, serif, set_words

_EYES = (0.5, 0.4)  # where eyes stand in a portrait
_MONOGRAM = 0.34  # size of its letters over its diameter


def text_box(
    key: str,
    area: Area,
    lines: Sequence[TextLine],
    *,
    anchor: Anchor = Anchor.TOP,
    placeholder: int | None = None,
    about: tuple[str, ...] = (),
    balanced: bool = False,
) -> TextBox:
    """A text in its area; balanced, its lines end where no word stands alone on the last one."""
    inset = 0.0
    if balanced and lines:
        lines, inset = balance(lines, area.width)
    return TextBox(
        key=key,
        frame=area.frame,
        paragraphs=tuple(lines),
        anchor=anchor,
        placeholder=placeholder,
        right_inset=points(inset),
        about=about,
    )


def rule(key: str, area: Area, colour: Colour = Colour.RULE) -> ShapeBox:
    """A rule, as an area of its own thickness."""
    return ShapeBox(key=key, frame=area.frame, fill=colour)


def portrait(
    key: str,
    place: Area,
    initials: str,
    image: Image | None,
    *,
    placeholder: int | None = None,
    about: tuple[str, ...] = (),
) -> PictureBox | ShapeBox:
    """A face in a disc, or the initials of somebody whose face nobody sent."""
    if image is not None:
        return PictureBox(
            key=key,
            frame=place.frame,
            image=image,
            crop=crop(image, place.width / place.height, _EYES),
            round=True,
            placeholder=placeholder,
            about=about,
        )
    size = max(SMALLEST, round(place.width * _MONOGRAM))
    style = serif(size, Colour.MUTED, 1.0)
    shown = initials
    while shown and line_count(set_words(shown, place.width, style)) > 1:
        shown = shown[:-1]
    return ShapeBox(
        key=key,
        frame=place.frame,
        geometry=Geometry.ELLIPSE,
        fill=Colour.PAPER,
        outline=Colour.RULE,
        paragraphs=set_words(shown, place.width, style, align=Align.CENTRE),
        about=about,
    )
