"""What opens a part or a matter: the seats of a part, a sentence alone on its slide."""

from __future__ import annotations

from exports.document import Block, Paragraph, Section, plain, text_of
from exports.slides.boxes import Align, Box, Colour, Geometry, ShapeBox, TextLine
from exports.slides.deck import Deck, Leaf
from exports.slides.drawing import text_box
from exports.slides.fitting import fitted
from exports.slides.geometry import Area
from exports.slides.look import TEXT
from exports.slides.setting import Style, set_text, set_words
from exports.slides.titles import fitted_title

PART, STATEMENT = "Partie", "Affirmation"

_SUBTITLE = Style(24, colour=Colour.WHITE, spacing=1.05)
_LONGEST_STATEMENT = 200
_SEATS = Area(48, 378, 864, 44)
_MOST_SEATS = 12


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
        told = text_box(
            shown[0].key, room, best.lines, placeholder=TEXT, about=about, balanced=True
        )
        boxes = (told,)
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
