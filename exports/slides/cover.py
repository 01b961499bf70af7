"""The cover: the title of the day, its question, when and where, its picture, and who is behind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from exports.document import Block, Logos, Paragraph, Picture, Role, Section, plain
from exports.slides.boxes import Anchor, Box, Colour, PictureBox, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import text_box
from exports.slides.fitting import Fitted, clip_to, fitted
from exports.slides.geometry import Area, crop
from exports.slides.logos import BAND, band_boxes, banded
from exports.slides.look import AUTHOR, PICTURE, TEXT, TITLE
from exports.slides.setting import Style, set_text, set_words
from exports.slides.titles import fitted_title

COVER, COVER_WITH_PICTURE = "Couverture", "Couverture avec image"

_SUBTITLE = Style(24, colour=Colour.WHITE, spacing=1.05)
_WHEN = Style(20, bold=True, colour=Colour.LAMP)
_OVER_BAND = 20.0  # from the date to a band of logos
_QUESTION, _OVER_QUESTION, _UNDER_QUESTION = 70.0, 18.0, 12.0  # over a band
_UNDER_RUBRIC = 96.0


@dataclass(frozen=True)
class _Places:
    """Where the texts of a cover and its picture stand."""

    layout: str
    title: Area
    subtitle: Area
    when: Area
    picture: Area | None


def cover(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    """The cover, with the first picture of its section, and the blocks it has no place for.

    Logos stand in a white band at its foot; those that find no room there are left.
    """
    pictures = [block for block in section.blocks if isinstance(block, Picture)]
    said = [block for block in section.blocks if isinstance(block, Paragraph)]
    marks = next((b for b in section.blocks if isinstance(b, Logos) and b.images), None)
    when = tuple(block for block in said if block.role is Role.WHEN)
    under = tuple(block for block in said if block.role is not Role.WHEN)
    places = _places(deck, when, with_picture=bool(pictures), with_band=marks is not None)
    title, rest = _parted_title(deck, places, section.title)
    boxes, notes = _under_title(places.subtitle, rest, under)
    notes = (section.title, *notes) if rest else notes
    if when:
        dated, cut = _when(places.when, when)
        boxes, notes = (*boxes, dated), (*notes, *cut)
    if pictures and places.picture:
        boxes = (*boxes, _bleeding(places.picture, pictures[0]))
        caption = "   ".join(part for part in (pictures[0].caption, pictures[0].credit) if part)
        notes = (*notes, caption) if caption else notes
    if marks:
        boxes = (*boxes, *band_boxes(deck, marks))
    leaf = Leaf(
        layout=places.layout, boxes=boxes, notes=notes, title=title, title_area=places.title
    )
    taken = {block.key for block in (*said, *pictures[:1])}
    left = (banded(block) if block is marks else block for block in section.blocks)
    return (leaf,), tuple(block for block in left if block is not None and block.key not in taken)


def _places(
    deck: Deck, said: tuple[Paragraph, ...], *, with_picture: bool, with_band: bool
) -> _Places:
    """The places of a layout; over a band, its texts are stacked from the band upwards."""
    layout = COVER_WITH_PICTURE if with_picture else COVER
    title, subtitle, when = (deck.look.area(layout, index) for index in (TITLE, TEXT, AUTHOR))
    picture = deck.look.area(layout, PICTURE) if with_picture else None
    if with_band:
        top = deck.look.page.bottom - BAND
        when = replace(when, y=top - _OVER_BAND - when.height)
        above = _set_when(when, _when_words(said))[0].y if said else when.y
        subtitle = replace(subtitle, y=above - _UNDER_QUESTION - _QUESTION, height=_QUESTION)
        high = subtitle.y - _OVER_QUESTION - _UNDER_RUBRIC
        title = replace(title, y=_UNDER_RUBRIC, height=high)
        picture = replace(picture, height=top - picture.y) if picture else None
    return _Places(layout, title, subtitle, when, picture)


def _parted_title(deck: Deck, places: _Places, title: str) -> tuple[str, str]:
    """A title and what goes into the subtitle: what follows ":" in a title too long to fit."""
    head, colon, rest = title.partition(": ")
    if (
        not colon
        or not head.strip()
        or not rest.strip()
        or fitted_title(deck.look, places.layout, title, places.title).fits
    ):
        return title, ""
    return head.strip(), rest.strip()


def _under_title(
    room: Area, rest: str, blocks: tuple[Paragraph, ...]
) -> tuple[tuple[Box, ...], tuple[str, ...]]:
    whole = "\n".join(part for part in (rest, *(plain(block.text) for block in blocks)) if part)
    if not whole.strip():
        return (), ()

    def compose(size: float) -> tuple[TextLine, ...]:
        style = _SUBTITLE.at(size)
        texts = (line for block in blocks for line in set_text(block.text, room.width, style))
        return (*set_words(rest, room.width, style), *texts)

    def cut(words: str) -> tuple[TextLine, ...]:
        return set_words(words, room.width, _SUBTITLE.at(18))

    best = fitted((24, 20, 18), compose, room.height)
    lines = best.lines
    if not best.fits:
        lines = cut(clip_to(whole, lambda w: fitted((18,), lambda _: cut(w), room.height).fits))
    key = blocks[0].key if blocks else "subtitle"
    about = tuple(record for block in blocks for record in block.about)
    box = text_box(key, room, lines, placeholder=TEXT, about=about, balanced=True)
    return (box,), () if best.fits else (whole,)


def _when(room: Area, blocks: tuple[Paragraph, ...]) -> tuple[Box, tuple[str, ...]]:
    words = _when_words(blocks)
    place, best = _set_when(room, words)
    box = text_box(
        blocks[0].key, place, best.lines, anchor=Anchor.BOTTOM, placeholder=AUTHOR, balanced=True
    )
    return box, () if best.fits else (words,)


def _when_words(blocks: tuple[Paragraph, ...]) -> str:
    return "   ".join(" ".join(plain(block.text).split("\n")) for block in blocks)


def _set_when(room: Area, words: str) -> tuple[Area, Fitted]:
    """The date and the place on one line, else on two in a higher area, else cut."""
    taller = Area(room.x, room.y - 24, room.width, room.height + 24)

    def compose(size: float, said: str = words) -> tuple[TextLine, ...]:
        return set_words(said, room.width, _WHEN.at(size))

    for place, steps in ((room, (20, 18)), (taller, (18,))):
        best = fitted(steps, compose, place.height)
        if best.fits:
            return place, best
    shown = clip_to(
        words, lambda w: fitted((18,), lambda size: compose(size, w), taller.height).fits
    )
    return taller, replace(best, lines=compose(18, shown))


def _bleeding(room: Area, block: Picture) -> PictureBox:
    return PictureBox(
        key=block.key,
        frame=room.frame,
        image=block.image,
        crop=crop(block.image, room.width / room.height),
        placeholder=PICTURE,
        about=block.about,
    )
