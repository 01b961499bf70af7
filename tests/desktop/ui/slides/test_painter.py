"""Slides are painted box by box, in their colours, wherever they are asked for."""

from __future__ import annotations

import io
import math
from collections import Counter
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.ui.slides.painter import SlidePainter
from exports.document import Chart, ChartKind, Series
from exports.slides.boxes import (
    Box,
    ChartBox,
    Colour,
    ConnectorBox,
    Geometry,
    PictureBox,
    ShapeBox,
    Slide,
    Slides,
    TextBox,
)
from exports.slides.geometry import Area, area
from tests.desktop.ui.slides import decks
from tests.exports.slides.days import PHOTO
from tests.exports.slides.documents import lines_of

EMPTY = Slide(key="empty", layout="Vide", title="", boxes=(), numbered=False)
DECK = Slides(
    width=decks.LOOK.width, height=decks.LOOK.height, slides=(EMPTY,), title="", author="",
    language="fr",
)  # fmt: skip


def painted(painter: SlidePainter, *boxes: Box, width: int = 960, colour: str = "") -> Image.Image:
    shown = replace(decks.alone(DECK, EMPTY, *boxes), colour=colour)
    return decks.pixels(painter.image(shown, 0, width))


def hang(box: Box) -> float:
    """How far the first lines of a text hang out of its box, in points."""
    if not isinstance(box, TextBox | ShapeBox):
        return 0.0
    return max((line.hang - line.indent for line in box.paragraphs), default=0.0)


def largest(box: Box) -> float:
    """The size of the largest letters of a box, in points."""
    return max((span.size for line in lines_of(box) for span in line.spans), default=0.0)


def test_every_box_is_painted_and_inside_its_frame(painter: SlidePainter):
    """Accents on capitals may rise over it, tails hang under it, letters lean out of it."""
    for slide, box in decks.boxes(decks.day()):
        bare = decks.pixels(painter.image(decks.alone(decks.day(), slide), 0, 960))
        shown = decks.pixels(painter.image(decks.alone(decks.day(), slide, box), 0, 960))
        found = decks.ink(bare, shown)
        assert found is not None, (slide.title, box.key)
        edge = 4.0 if isinstance(box, ConnectorBox) else 1.5
        left, top, right, bottom = found
        frame, em = area(box.frame), largest(box)
        under = 0.3 if decks.speaks_arabic(box) else 0.05
        assert left >= frame.x - hang(box) - 0.03 * em - edge, (slide.title, box.key)
        assert top >= frame.y - 0.1 * em - edge, (slide.title, box.key)
        assert right <= frame.right + 0.03 * em + edge, (slide.title, box.key)
        assert bottom <= frame.bottom + under * em + edge, (slide.title, box.key)


@pytest.mark.parametrize(
    ("colour", "digits"),
    [
        (Colour.INK, "1c1e22"),
        (Colour.BRICK, "9c3018"),
        (Colour.LAMP, "ffcd72"),
        (Colour.MIST, "adc2ea"),
        (Colour.MUTED, "636a78"),
    ],
)
def test_colours_are_those_of_the_house(painter: SlidePainter, colour: Colour, digits: str):
    box = ShapeBox(key="disc", frame=Area(100, 100, 100, 100).frame, fill=colour)
    found = painted(painter, box).getpixel((150, 150))
    expected = QColor(f"#{digits}")
    assert found == pytest.approx((expected.red(), expected.green(), expected.blue()), abs=1)


def test_the_colour_of_an_organiser_takes_the_place_of_brick(painter: SlidePainter):
    box = ShapeBox(key="disc", frame=Area(100, 100, 100, 100).frame, fill=Colour.BRICK)
    assert painted(painter, box, colour="07604E").getpixel((150, 150)) == (0x07, 0x60, 0x4E)
    assert painted(painter, box).getpixel((150, 150)) == (0x9C, 0x30, 0x18)


def test_what_a_layout_draws_is_painted_under_the_boxes(painter: SlidePainter):
    cover = replace(EMPTY, layout="Couverture")
    shown = decks.pixels(painter.image(decks.alone(DECK, cover), 0, 960))
    assert shown.getpixel((792, 270)) == (0x9C, 0x30, 0x18)  # the table
    assert shown.getpixel((898, 428)) == (0x14, 0x28, 0x4F)  # the ground between two seats
    over = ShapeBox(key="over", frame=Area(700, 200, 200, 200).frame, fill=Colour.WHITE)
    shown = decks.pixels(painter.image(decks.alone(DECK, cover, over), 0, 960))
    assert shown.getpixel((792, 270)) == (255, 255, 255)


def test_slides_are_numbered_from_one(painter: SlidePainter):
    """The tenth is the first whose number has two figures, at the right end of the foot."""
    slide = replace(EMPTY, layout="Titre seul", numbered=True)
    deck = replace(DECK, slides=(slide,) * 10)
    bare = decks.pixels(painter.image(decks.alone(DECK, slide), 0, 960))
    ninth, tenth = (
        decks.ink(bare, decks.pixels(painter.image(deck, rank, 960))) for rank in (8, 9)
    )
    assert ninth is not None
    assert tenth is not None
    assert 840 < tenth[0] < ninth[0] - 8
    assert tenth[2] == pytest.approx(ninth[2], abs=2)
    assert 503 <= tenth[1] < tenth[3] <= 529


LINK = ConnectorBox(key="link", frame=Area(100, 100, 200, 100).frame)


@pytest.mark.parametrize(
    ("link", "end"), [(LINK, (300, 200)), (replace(LINK, rising=True), (300, 100))]
)
def test_a_line_goes_from_its_left_end_to_the_dot_at_its_right_one(
    painter: SlidePainter, link: ConnectorBox, end: tuple[int, int]
):
    shown = painted(painter, link)
    assert shown.getpixel((200, 150)) != (255, 255, 255)
    x, y = end
    assert shown.crop((x - 2, y - 2, x + 2, y + 2)).getcolors() == [(16, (0x9C, 0x30, 0x18))]


def test_the_part_of_a_ring_begins_at_the_top_and_runs_with_the_clock(painter: SlidePainter):
    ring = Chart(
        key="ring",
        kind=ChartKind.RING,
        categories=("CDI", "autres"),
        series=(Series("Contrats", (25.0, 75.0)),),
        alternative="25 % de CDI",
    )
    box = ChartBox(key="ring", frame=Area(300, 100, 300, 300).frame, chart=ring)
    drawn = painted(painter, box)
    middles = [_on_ring(drawn, angle) for angle in (5, 85, 95, 180, 270, 355)]
    assert middles == ["brick", "brick", "rest", "rest", "rest", "rest"]


def _on_ring(drawn: Image.Image, angle: float) -> str:
    """The first colour of charts met on the way from the edge of a ring to its middle."""
    colours = {"brick": (0x9C, 0x30, 0x18), "rest": (0xAB, 0xAF, 0xB8)}
    turn = math.radians(angle)
    for reach in range(149, 60, -1):
        x, y = round(450 + reach * math.sin(turn)), round(250 - reach * math.cos(turn))
        met = drawn.crop((x, y, x + 1, y + 1)).tobytes()
        for name, colour in colours.items():
            if tuple(met) == pytest.approx(colour, abs=2):
                return name
    return "ground"


# --- pictures -------------------------------------------------------------------------------------


def halves() -> bytes:
    """A picture that is red at the left and blue at the right."""
    drawn = Image.new("RGB", (200, 100), "red")
    drawn.paste(Image.new("RGB", (100, 100), "blue"), (100, 0))
    packed = io.BytesIO()
    drawn.save(packed, "PNG")
    return packed.getvalue()


PLACE = PictureBox(key="photo", frame=Area(100, 100, 200, 200).frame, image=PHOTO)


def test_a_picture_is_cropped_to_its_frame():
    painter = SlidePainter(decks.LOOK, lambda _: halves())
    shown = painted(painter, replace(PLACE, crop=(0.5, 0, 0, 0)))
    assert shown.crop((101, 101, 299, 299)).getcolors() == [(198 * 198, (0, 0, 255))]


def test_a_round_picture_leaves_its_corners_bare():
    painter = SlidePainter(decks.LOOK, lambda _: halves())
    shown = painted(painter, replace(PLACE, round=True))
    assert shown.getpixel((102, 102)) == (255, 255, 255)
    assert shown.getpixel((110, 200)) == (255, 0, 0)
    assert shown.getpixel((290, 200)) == (0, 0, 255)


def test_a_picture_is_asked_for_once():
    asked: Counter[str] = Counter()

    def picture(content: str) -> bytes:
        asked[content] += 1
        return halves()

    painter = SlidePainter(decks.LOOK, picture)
    for width in (320, 960, 320):
        painted(painter, PLACE, replace(PLACE, crop=(0, 0, 0.5, 0)), width=width)
    assert asked == {PHOTO.content: 1}


def test_a_picture_that_cannot_be_read_leaves_an_empty_place():
    painter = SlidePainter(decks.LOOK, lambda _: b"no picture")
    shown = painted(painter, PLACE)
    assert shown.getpixel((200, 200)) == (0xF9, 0xF6, 0xF1)


# --- where ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("within", "page"),
    [
        (QRectF(0, 0, 640, 480), (0, 60, 640, 420)),  # 4:3, as older projectors are
        (QRectF(100, 100, 320, 360), (100, 190, 420, 370)),
        (QRectF(0, 0, 640, 180), (160, 0, 480, 180)),
    ],
)
def test_a_slide_stands_whole_in_the_middle_of_any_rectangle(
    painter: SlidePainter, within: QRectF, page: tuple[int, int, int, int]
):
    ground = QImage(640, 480, QImage.Format.Format_RGB32)
    ground.fill(QColor("black"))
    bare = decks.pixels(ground.copy())
    on = QPainter(ground)
    bleeding = ShapeBox(
        key="b", frame=Area(-500, -500, 3000, 3000).frame, geometry=Geometry.ELLIPSE,
        fill=Colour.BRICK,
    )  # fmt: skip
    painter.paint(on, within, decks.alone(DECK, EMPTY, bleeding), 0)
    on.fillRect(0, 0, 1, 1, QColor("black"))  # the painter counts in pixels again
    on.end()
    assert decks.ink(bare, decks.pixels(ground)) == page


def test_the_same_slide_is_painted_the_same_twice(painter: SlidePainter):
    for rank in (0, 17, 27):
        assert painter.image(decks.day(), rank, 640) == painter.image(decks.day(), rank, 640)
