"""The master and the layouts of the house template as tables: what stands where, in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, NamedTuple, TypeAlias

from exports.slides.boxes import Colour


class Frame(NamedTuple):
    """A rectangle in points."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Style:
    """How a level of text looks: sizes, spaces and margins in points, spacing in per cent."""

    size: float
    colour: Colour = Colour.INK
    bold: bool = False
    serif: bool = False
    spacing: int = 100
    after: float = 0
    bullet: str = ""
    margin: float = 0
    hang: float = 0
    align: str = "l"


@dataclass(frozen=True)
class Placeholder:
    """A frame to be filled: ``kind`` and ``index`` as in the file, ``anchor`` t, ctr or b."""

    name: str
    kind: str
    index: int
    frame: Frame
    prompt: str = ""
    styles: tuple[Style, ...] = ()
    anchor: str = "t"
    round: bool = False


@dataclass(frozen=True)
class Shape:
    """A decoration: a rectangle or a disc of one colour."""

    name: str
    frame: Frame
    colour: Colour
    round: bool = False


Drawn: TypeAlias = Shape | Placeholder


@dataclass(frozen=True)
class Layout:
    """A layout: its type in the file (none for kinds that the format does not know), its ground."""

    name: str
    kind: str
    drawn: tuple[Drawn, ...]
    ground: Colour = Colour.WHITE


WIDTH: Final = 960
HEIGHT: Final = 540

TITLE_STYLE: Final = Style(40, serif=True, spacing=95)
OTHER_STYLE: Final = Style(18)
_BULLET = Style(24, spacing=105, after=10, bullet="•", margin=20, hang=20)
_DASH = Style(20, Colour.MUTED, after=6, bullet="–", margin=42, hang=18)
BODY_STYLES: Final = (
    _BULLET,
    _DASH,
    *(replace(_DASH, size=18, after=4, margin=42 + 20 * deeper) for deeper in range(1, 8)),
)

_RUBRIC = Style(18, Colour.BRICK, bold=True)
_RUBRIC_ON_NIGHT = Style(18, Colour.LAMP, bold=True)
_SMALL = Style(18, Colour.MUTED)
_LABEL = Style(18)
_COVER_TITLE = Style(48, Colour.WHITE, serif=True, spacing=95)
_ON_NIGHT = Style(24, Colour.WHITE, spacing=105)
_AUTHOR = (Style(24, bold=True), Style(20, Colour.MUTED))

_RUBRIC_FRAME = Frame(48, 32, 864, 24)
_TITLE_FRAME = Frame(48, 58, 864, 88)
_CONTENT = Frame(48, 168, 864, 288)
_SOURCE_FRAME = Frame(48, 468, 864, 24)
_EDGE = Shape("Bord de table", Frame(48, 18, 50, 6), Colour.BRICK)


def _rubric(
    style: Style = _RUBRIC, frame: Frame = _RUBRIC_FRAME, prompt: str = "Rubrique"
) -> Placeholder:
    return Placeholder("Rubrique", "body", 10, frame, prompt, (style,))


def _title(
    frame: Frame = _TITLE_FRAME,
    style: Style | None = None,
    prompt: str = "Le titre dit l’idée",
    anchor: str = "t",
) -> Placeholder:
    return Placeholder("Titre", "title", 0, frame, prompt, (style,) if style else (), anchor)


def _source(frame: Frame = _SOURCE_FRAME) -> Placeholder:
    return Placeholder("Source", "body", 11, frame, "Source", (_SMALL,), "b")


def _number(colour: Colour = Colour.MUTED) -> Placeholder:
    style = Style(18, colour, bold=True, align="r")
    return Placeholder("Numéro", "sldNum", 22, Frame(840, 504, 72, 24), styles=(style,))


def _foot(colour: Colour = Colour.MUTED) -> tuple[Placeholder, ...]:
    date = Style(18, colour, align="r")
    return (
        Placeholder("Date", "dt", 20, Frame(696, 504, 132, 24), styles=(date,)),
        Placeholder(
            "Pied de page", "ftr", 21, Frame(48, 504, 636, 24), styles=(Style(18, colour),)
        ),
        _number(colour),
    )


def _text(
    frame: Frame = _CONTENT,
    style: Style | None = None,
    *,
    name: str = "Texte",
    kind: str = "body",
    index: int = 1,
    prompt: str = "Texte",
    anchor: str = "t",
) -> Placeholder:
    return Placeholder(name, kind, index, frame, prompt, (style,) if style else (), anchor)


def _chart(width: float) -> Placeholder:
    return Placeholder("Graphique", "chart", 14, Frame(48, 156, width, 300), "Graphique", (_LABEL,))


def _everyday(*drawn: Drawn) -> tuple[Drawn, ...]:
    return (_EDGE, _title(), _rubric(), *drawn, _source(), *_foot())


def _cover_texts(width: float) -> tuple[Placeholder, ...]:
    return (
        _title(Frame(48, 108, width, 216), _COVER_TITLE, "Titre de la journée", "b"),
        _rubric(_RUBRIC_ON_NIGHT, Frame(48, 48, width, 24), "Organisateur"),
        _text(
            Frame(48, 348, width, 96),
            _ON_NIGHT,
            name="Sous-titre",
            kind="subTitle",
            prompt="La question",
        ),
        Placeholder(
            "Date et lieu",
            "body",
            12,
            Frame(48, 480, width, 24),
            "Date, lieu",
            (Style(20, Colour.LAMP, bold=True),),
            "b",
        ),
    )


def _table_from_above() -> tuple[Shape, ...]:
    """The table and its ten seats, bleeding off the cover."""
    colours = (Colour.LAMP, Colour.MIST, Colour.WHITE, Colour.MIST, Colour.LAMP)
    seats = (
        Shape(f"Place {side}{row + 1}", Frame(x, 120 * row - 30, 76, 76), colour, round=True)
        for side, x, turn in (("gauche ", 648, 0), ("droite ", 860, 2))
        for row, colour in enumerate(colours[turn:] + colours[:turn])
    )
    return (Shape("Table", Frame(744, -12, 96, 564), Colour.BRICK), *seats)


def _quotation(
    quote: Frame, author: Frame, size: float, *portrait: Placeholder
) -> tuple[Drawn, ...]:
    return (
        _EDGE,
        _title(Frame(48, 60, 864, 24), _SMALL, "Qui parle de quoi"),
        _rubric(),
        *portrait,
        _text(
            quote,
            Style(size, serif=True, spacing=105),
            name="Citation",
            prompt="« … »",
            anchor="ctr",
        ),
        Placeholder("Auteur", "body", 12, author, "Nom", _AUTHOR),
        _source(),
        *_foot(),
    )


def _half(name: str, index: int, x: float) -> Placeholder:
    return _text(Frame(x, 168, 420, 288), name=name, kind="", index=index)


MASTER: Final[tuple[Drawn, ...]] = (_EDGE, _title(), _text(), *_foot())

LAYOUTS: Final = (
    Layout("Couverture", "title", (*_table_from_above(), *_cover_texts(564)), Colour.NIGHT),
    Layout(
        "Couverture avec image",
        "title",
        (
            Placeholder("Image", "pic", 13, Frame(618, 0, 342, 540), "Image", (_ON_NIGHT,)),
            *_cover_texts(538),
        ),
        Colour.NIGHT,
    ),
    Layout(
        "Partie",
        "secHead",
        (
            Shape("Table", Frame(0, 432, 960, 36), Colour.BRICK),
            _title(
                Frame(48, 84, 790, 180),
                replace(_COVER_TITLE, size=64, spacing=92),
                "Titre de la partie",
                "b",
            ),
            _rubric(_RUBRIC_ON_NIGHT, Frame(48, 48, 720, 24), "Partie"),
            _text(Frame(48, 280, 716, 72), _ON_NIGHT, prompt="Ce que l’on va voir"),
            *_foot(Colour.MIST),
        ),
        Colour.NIGHT,
    ),
    Layout("Titre et texte", "obj", _everyday(_text(kind=""))),
    Layout("Titre seul", "titleOnly", _everyday()),
    Layout(
        "Titre et deux textes",
        "twoObj",
        _everyday(_half("Texte gauche", 1, 48), _half("Texte droit", 2, 492)),
    ),
    Layout(
        "Affirmation",
        "",
        (
            _EDGE,
            _title(
                Frame(48, 120, 790, 300), Style(48, serif=True), "Une phrase qui affirme", "ctr"
            ),
            _rubric(),
            _source(),
            *_foot(),
        ),
        Colour.PAPER,
    ),
    Layout(
        "Citation", "", _quotation(Frame(122, 108, 716, 280), Frame(122, 408, 716, 56), size=44)
    ),
    Layout(
        "Citation avec portrait",
        "",
        _quotation(
            Frame(294, 108, 618, 280),
            Frame(294, 408, 618, 56),
            36,
            Placeholder(
                "Portrait", "pic", 13, Frame(48, 150, 198, 198), "Portrait", (_LABEL,), round=True
            ),
        ),
    ),
    Layout("Graphique", "chart", _everyday(_chart(864))),
    Layout(
        "Graphique et texte",
        "chartAndTx",
        _everyday(
            _chart(568),
            _text(
                Frame(640, 168, 272, 276),
                Style(24, spacing=105, after=6),
                prompt="Ce qu’il faut lire",
                anchor="ctr",
            ),
        ),
    ),
    Layout(
        "Tableau",
        "tbl",
        _everyday(
            Placeholder("Tableau", "tbl", 15, Frame(48, 156, 864, 300), "Tableau", (_LABEL,))
        ),
    ),
    Layout(
        "Image et légende",
        "picTx",
        (
            replace(_EDGE, frame=Frame(664, 18, 50, 6)),
            _title(Frame(664, 60, 248, 168), Style(30, serif=True, spacing=95), "Légende"),
            _rubric(frame=Frame(664, 32, 248, 24)),
            Placeholder("Image", "pic", 13, Frame(0, 0, 640, 540), "Image", (_LABEL,)),
            _text(Frame(664, 240, 248, 192), Style(20, spacing=105, after=6)),
            _source(Frame(664, 444, 248, 48)),
            _number(),
        ),
    ),
    Layout(
        "Thème de table ronde",
        "",
        (
            Shape("Panneau", Frame(0, 0, 320, 540), Colour.NIGHT),
            _title(
                Frame(48, 108, 248, 330),
                Style(36, Colour.WHITE, serif=True, spacing=98),
                "Thème",
            ),
            _rubric(_RUBRIC_ON_NIGHT, Frame(48, 32, 248, 24), "Table ronde"),
            _source(Frame(368, 468, 544, 24)),
            _number(),
        ),
    ),
    Layout(
        "Clôture",
        "",
        (
            _title(Frame(48, 96, 864, 84), replace(_COVER_TITLE, size=36), "Titre"),
            _rubric(_RUBRIC_ON_NIGHT, Frame(48, 48, 864, 24), "Clôture"),
            _text(Frame(48, 420, 864, 60), Style(24, Colour.WHITE)),
            *_foot(Colour.MIST),
        ),
        Colour.NIGHT,
    ),
    Layout("Vide", "blank", _foot()),
)
