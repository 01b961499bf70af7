"""Slides as boxes: where every text, picture, chart and table stands, and where its lines break.

The PowerPoint writer writes these boxes and the screen paints them: nothing is placed twice.
Lengths are in EMU (914,400 to the inch, 12,700 to the point), sizes of type in points.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import NewType, TypeAlias

from exports.document import Chart, Image

Emu = NewType("Emu", int)


def points(value: float) -> Emu:
    """A length given in points."""
    return Emu(round(value * 12_700))


@dataclass(frozen=True)
class Frame:
    """A rectangle: its left and top edge, its width and height, in EMU."""

    x: Emu
    y: Emu
    width: Emu
    height: Emu


class Colour(StrEnum):
    """The colours of a theme by their slot, and the mixtures of them that the house uses."""

    INK = "tx1"
    WHITE = "bg1"
    NIGHT = "tx2"
    PAPER = "bg2"
    BRICK = "accent1"
    NIGHT_DATA = "accent2"
    SKY = "accent3"
    OCHRE = "accent4"
    FIR = "accent5"
    PLUM = "accent6"
    MUTED = "muted"  # tx1 65/35: second lines, sources, footers
    REST = "rest"  # tx1 35/65: bars that are not the subject
    RULE = "rule"  # tx1 25/75: hairlines
    LAMP = "lamp"  # accent4 40/60: emphasis on night
    MIST = "mist"  # tx2 25/75: second lines on night
    VEIL = "veil"  # tx2 75/25: a shape on night


class Face(StrEnum):
    """The two voices: serif speaks (the theme's major font), sans reports (its minor font)."""

    SERIF = auto()
    SANS = auto()


class Anchor(Enum):
    """Where text hangs in its box."""

    TOP = auto()
    MIDDLE = auto()
    BOTTOM = auto()


class Align(Enum):
    """Which edge the lines of a paragraph keep to."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


@dataclass(frozen=True)
class Span:
    """Letters of one size, face and colour; ``language`` is empty where it is the deck's."""

    text: str
    size: float
    face: Face = Face.SANS
    bold: bool = False
    italic: bool = False
    colour: Colour = Colour.INK
    language: str = ""


@dataclass(frozen=True)
class TextLine:
    """A paragraph as set: its spans, and the offsets in its letters where lines begin (0 first).

    ``spacing`` multiplies the line pitch (1.20 em); ``before`` and ``after`` are in points;
    ``indent`` is the left margin of the paragraph and ``hang`` how far its first line stands out of
    it, in points.
    """

    spans: tuple[Span, ...]
    breaks: tuple[int, ...] = (0,)
    spacing: float = 1.0
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    hang: float = 0.0
    bullet: str = ""
    level: int = 0
    align: Align = Align.LEFT


@dataclass(frozen=True, kw_only=True)
class _Box:
    key: str
    frame: Frame
    name: str = ""
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TextBox(_Box):
    """Text. ``placeholder`` is the index it fills in its layout (0 the title), or ``None``.

    ``right_inset`` narrows the lines so that no word ends alone.
    """

    paragraphs: tuple[TextLine, ...]
    anchor: Anchor = Anchor.TOP
    placeholder: int | None = None
    right_inset: Emu = Emu(0)


class Geometry(Enum):
    """The shapes that the house draws."""

    RECTANGLE = auto()
    ELLIPSE = auto()


@dataclass(frozen=True, kw_only=True)
class ShapeBox(_Box):
    """A rule, a disc, a panel, perhaps with text in its middle; decoration when it has none."""

    geometry: Geometry = Geometry.RECTANGLE
    fill: Colour | None = None
    outline: Colour | None = None
    outline_width: float = 1.0
    paragraphs: tuple[TextLine, ...] = ()
    anchor: Anchor = Anchor.MIDDLE
    inset: float = 0.0


@dataclass(frozen=True, kw_only=True)
class PictureBox(_Box):
    """A picture, cropped by ``crop``: the fractions cut off at the left, top, right and bottom."""

    image: Image
    crop: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    round: bool = False
    placeholder: int | None = None


@dataclass(frozen=True, kw_only=True)
class ChartBox(_Box):
    """A native chart, with the sizes of its value labels and of its categories, in points."""

    chart: Chart
    label_size: float = 20.0
    category_size: float = 20.0
    placeholder: int | None = None


@dataclass(frozen=True)
class Cell:
    """A cell of a table: its paragraphs, as set."""

    paragraphs: tuple[TextLine, ...]


@dataclass(frozen=True, kw_only=True)
class TableBox(_Box):
    """A native table: the widths of its columns and the heights of its rows, the head first.

    Margins inside cells are 0 at the left, 12 pt at the right, 5 pt above and under.
    """

    widths: tuple[Emu, ...]
    heights: tuple[Emu, ...]
    rows: tuple[tuple[Cell, ...], ...]
    alternative: str
    placeholder: int | None = None


@dataclass(frozen=True, kw_only=True)
class ConnectorBox(_Box):
    """A line from one point to another, with a dot at its end; ``frame`` is what it crosses.

    ``rising`` is true when it goes from the bottom left to the top right.
    """

    colour: Colour = Colour.BRICK
    width: float = 2.0
    rising: bool = False


Box: TypeAlias = TextBox | ShapeBox | PictureBox | ChartBox | TableBox | ConnectorBox


@dataclass(frozen=True, kw_only=True)
class Slide:
    """A slide: the name of its layout in the template, its title, and its boxes from back to front.

    The boxes are in reading order, the title first. ``footer`` is empty on slides that carry the
    number alone, and ``numbered`` is false on those that carry neither.
    """

    key: str
    layout: str
    title: str
    boxes: tuple[Box, ...]
    notes: tuple[str, ...] = ()
    part: str = ""
    footer: str = ""
    numbered: bool = True
    hidden: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Slides:
    """A placed deck: its size, its slides and its properties; ``parts`` pairs keys and titles."""

    width: Emu
    height: Emu
    slides: tuple[Slide, ...]
    title: str
    author: str
    language: str
    organisation: str = ""
    subject: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    colour: str = ""
