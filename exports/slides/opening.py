"""What opens a day, a part or a matter: the cover, the seats of a part, a sentence alone."""

from __future__ import annotations

from dataclasses import replace

from exports.document import Block, Paragraph, Picture, Role, Section, plain, text_of
from exports.slides.boxes import (
    Align,
    Anchor,
    Box,
    Colour,
    Geometry,
    PictureBox,
    ShapeBox,
    TextLine,
)
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import text_box
from exports.slides.fitting import clip_to, fitted
from exports.slides.geometry import Area, crop
from exports.slides.look import AUTHOR, PICTURE, TEXT
from exports.slides.setting import Style, set_text, set_words
from exports.slides.titles import fitted_title

COVER, COVER_WITH_PICTURE = "Couverture", "Couverture avec image"
PART, STATEMENT = "Partie", "Affirmation"

_SUBTITLE = Style(24, colour=Colour.WHITE, spacing=1.05)
_WHEN = Style(20, bold=True, colour=Colour.LAMP)
_LONGEST_STATEMENT = 200
_SEATS = Area(48, 378, 864, 44)
_MOST_SEATS = 12


def cover(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    """The cover, with the first picture of its section, and the blocks it has no place for."""
    pictures = [block for block in section.blocks if isinstance(block, Picture)]
    said = [block for block in section.blocks if isinstance(block, Paragraph)]
    layout = COVER_WITH_PICTURE if pictures else COVER
    title, rest = _parted_title(deck, layout, section.title)
    when = tuple(block for block in said if block.role is Role.WHEN)
    under = tuple(block for block in said if block.role is not Role.WHEN)
    boxes, notes = _under_title(deck, layout, rest, under)
    notes = (section.title, *notes) if rest else notes
    if when:
        dated, cut = _when(deck, layout, when)
        boxes, notes = (*boxes, dated), (*notes, *cut)
    if pictures:
        boxes = (*boxes, _bleeding(deck, layout, pictures[0]))
        caption = "   ".join(part for part in (pictures[0].caption, pictures[0].credit) if part)
        notes = (*notes, caption) if caption else notes
    taken = {block.key for block in (*said, *pictures[:1])}
    leaf = Leaf(layout=layout, boxes=boxes, notes=notes, title=title)
    return (leaf,), tuple(block for block in section.blocks if block.key not in taken)


def _parted_title(deck: Deck, layout: str, title: str) -> tuple[str, str]:
    """A title and what goes into the subtitle: what follows ":" in a title too long to fit."""
    head, colon, rest = title.partition(": ")
    if (
        not colon
        or not head.strip()
        or not rest.strip()
        or fitted_title(deck.look, layout, title).fits
    ):
        return title, ""
    return head.strip(), rest.strip()


def _under_title(
    deck: Deck, layout: str, rest: str, blocks: tuple[Paragraph, ...]
) -> tuple[tuple[Box, ...], tuple[str, ...]]:
    room = deck.look.area(layout, TEXT)
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
    box = text_box(key, room, lines, placeholder=TEXT, about=about)
    return (box,), () if best.fits else (whole,)


def _when(deck: Deck, layout: str, blocks: tuple[Paragraph, ...]) -> tuple[Box, tuple[str, ...]]:
    room = deck.look.area(layout, AUTHOR)
    words = "   ".join(" ".join(plain(block.text).split("\n")) for block in blocks)
    taller = Area(room.x, room.y - 24, room.width, room.height + 24)
    for place, steps in ((room, (20, 18)), (taller, (18,))):
        best = fitted(
            steps, lambda size: set_words(words, room.width, _WHEN.at(size)), place.height
        )
        if best.fits:
            break
    else:
        shown = clip_to(
            words,
            lambda w: (
                fitted(
                    (18,), lambda size: set_words(w, room.width, _WHEN.at(size)), taller.height
                ).fits
            ),
        )
        best = replace(best, lines=set_words(shown, room.width, _WHEN.at(18)))
    box = text_box(blocks[0].key, place, best.lines, anchor=Anchor.BOTTOM, placeholder=AUTHOR)
    return box, () if best.fits else (words,)


def _bleeding(deck: Deck, layout: str, block: Picture) -> PictureBox:
    room = deck.look.area(layout, PICTURE)
    return PictureBox(
        key=block.key,
        frame=room.frame,
        image=block.image,
        crop=crop(block.image, room.width / room.height),
        placeholder=PICTURE,
        about=block.about,
    )


def part(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    """The slide that opens a part: its name, what it brings, and the parts as seats at a table."""
    room = deck.look.area(PART, TEXT)
    said = tuple(block for block in section.blocks if isinstance(block, Paragraph))

    def compose(size: float) -> tuple[TextLine, ...]:
        style = _SUBTITLE.at(size)
        return tuple(line for block in said for line in set_text(block.text, room.width, style))

    best = fitted((24, 20, 18), compose, room.height)
    shown = said if best.fits else ()
    boxes: tuple[Box, ...] = ()
    if shown and best.lines:
        about = tuple(record for block in shown for record in block.about)
        boxes = (text_box(shown[0].key, room, best.lines, placeholder=TEXT, about=about),)
    leaf = Leaf(layout=PART, boxes=(*boxes, *_seats(deck, section.part)))
    taken = {block.key for block in shown}
    return (leaf,), tuple(block for block in section.blocks if block.key not in taken)


def _seats(deck: Deck, current: str) -> tuple[ShapeBox, ...]:
    """A seat for each part; of a long deck, those around the part that begins."""
    keys = [each.key for each in deck.parts]
    if current not in keys:
        return ()
    here = keys.index(current)
    count = min(len(keys), _MOST_SEATS)
    first = min(max(here - count // 2, 0), len(keys) - count)
    size = _SEATS.height
    step = (_SEATS.width - size) / max(count - 1, 1)
    return tuple(
        _seat(first + k, here, Area(_SEATS.x + k * step, _SEATS.bottom - size, size, size))
        for k in range(count)
    )


def _seat(order: int, here: int, place: Area) -> ShapeBox:
    done = order <= here
    style = Style(18, bold=order == here, colour=Colour.NIGHT if done else Colour.MIST)
    fill = Colour.LAMP if order == here else Colour.MIST if done else None
    return ShapeBox(
        key=f"seat.{order + 1}",
        frame=place.frame,
        geometry=Geometry.ELLIPSE,
        fill=fill,
        outline=None if done else Colour.MIST,
        outline_width=1.5,
        paragraphs=set_words(str(order + 1), place.width, style, align=Align.CENTRE),
    )


def statement(deck: Deck, section: Section) -> tuple[tuple[Leaf, ...], tuple[Block, ...]]:
    """One sentence alone: the title, or the first paragraph where there is no title.

    A sentence too long to be said at once is a text.
    """
    blocks, title = section.blocks, section.title
    if not title.strip() and blocks and isinstance(blocks[0], Paragraph):
        title, blocks = plain(blocks[0].text), blocks[1:]
    whole = fitted_title(deck.look, STATEMENT, title).fits
    if whole and len(title) <= _LONGEST_STATEMENT:
        return (Leaf(layout=STATEMENT, title=title),), blocks
    if title == section.title:
        text = Paragraph(key=f"{section.key}.statement", text=text_of(title), about=section.about)
        return (), (text, *blocks)
    return (), section.blocks
