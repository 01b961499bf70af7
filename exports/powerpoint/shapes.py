"""The boxes of a slide as shapes, pictures and lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, assert_never

from exports.powerpoint.colours import NO_FILL, solid_fill
from exports.powerpoint.layouts import Layout, Placeholder
from exports.powerpoint.markup import Markup, element
from exports.powerpoint.text import language_tag, text_body, writable
from exports.slides.boxes import (
    Anchor,
    Box,
    ChartBox,
    ConnectorBox,
    Frame,
    Geometry,
    PictureBox,
    ShapeBox,
    TableBox,
    TextBox,
    TextLine,
    points,
)

# The extension by which PowerPoint knows what screen readers pass over.
_DECORATION: Final = element(
    "a:extLst",
    None,
    element(
        "a:ext",
        {"uri": "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"},
        element("adec:decorative", {"val": 1}),
    ),
)
_NUMBER_FIELD: Final = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
_ANCHORS: Final = {Anchor.TOP: "t", Anchor.MIDDLE: "ctr", Anchor.BOTTOM: "b"}
_INSETS: Final = ("lIns", "tIns", "rIns", "bIns")


def mark(slide: str, box: str) -> str:
    """The name of a shape, by which it is found again: the key of its slide, then its own."""
    return writable(f"tbl:{slide}:{box}")


@dataclass(frozen=True)
class Context:
    """What a shape needs of the slide it is on: the key, the layout and the language."""

    slide: str
    layout: Layout
    language: str

    def placeholder(self, index: int | None) -> Placeholder | None:
        """The placeholder of the layout that a box fills, if it fills one and there is one."""
        return None if index is None else self.layout.get(index)


def text_shape(box: TextBox, number: int, context: Context) -> Markup:
    """A text, in its placeholder or in a box of its own."""
    place = context.placeholder(box.placeholder)
    body = dict.fromkeys(_INSETS, "0")
    body["rIns"] = str(box.right_inset)
    body["anchor"] = _ANCHORS[box.anchor]
    if place is None:
        body = {"wrap": "square", **body}
        geometry = [*outline_of(box.frame), NO_FILL]
    else:
        body = {name: value for name, value in body.items() if place.body.get(name) != value}
        geometry = [] if place.frame == box.frame else [transform(box.frame)]
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            _identity(box, number, context),
            element("p:cNvSpPr", {"txBox": 1})
            if place is None
            else element("p:cNvSpPr", None, element("a:spLocks", {"noGrp": 1})),
            _application(place),
        ),
        element("p:spPr", None, *geometry),
        text_body(
            "p:txBody",
            element("a:bodyPr", body, element("a:noAutofit")),
            box.paragraphs,
            context.language,
            place.levels if place else (),
        ),
    )


def drawn_shape(box: ShapeBox, number: int, context: Context) -> Markup:
    """A rule, a disc or a panel; without a word in it, it is decoration."""
    inset = points(box.inset)
    width = {"w": points(box.outline_width)}
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            _identity(box, number, context, decorative=not has_words(box.paragraphs)),
            element("p:cNvSpPr"),
            element("p:nvPr"),
        ),
        element(
            "p:spPr",
            None,
            *outline_of(box.frame, box.geometry),
            solid_fill(box.fill) if box.fill else NO_FILL,
            element("a:ln", width, solid_fill(box.outline))
            if box.outline
            else element("a:ln", None, NO_FILL),
        ),
        text_body(
            "p:txBody",
            element(
                "a:bodyPr",
                {
                    "wrap": "square",
                    **dict.fromkeys(_INSETS, inset),
                    "anchor": _ANCHORS[box.anchor],
                },
                element("a:noAutofit"),
            ),
            box.paragraphs,
            context.language,
        ),
    )


def picture_shape(box: PictureBox, relation: str, number: int, context: Context) -> Markup:
    """A picture, cropped, round or square; without an alternative, it is decoration."""
    place = context.placeholder(box.placeholder)
    geometry = Geometry.ELLIPSE if box.round else Geometry.RECTANGLE
    locks = {"noChangeAspect": 1} if place is None else {"noGrp": 1, "noChangeAspect": 1}
    crop = {side: round(cut * 100_000) for side, cut in zip("ltrb", box.crop, strict=True) if cut}
    said = box.image.alternative
    return element(
        "p:pic",
        None,
        element(
            "p:nvPicPr",
            None,
            _identity(box, number, context, said, decorative=not said),
            element("p:cNvPicPr", None, element("a:picLocks", locks)),
            _application(place),
        ),
        element(
            "p:blipFill",
            None,
            element("a:blip", {"r:embed": relation}),
            element("a:srcRect", crop) if crop else None,
            element("a:stretch", None, element("a:fillRect")),
        ),
        element("p:spPr", None, *outline_of(box.frame, geometry)),
    )


def connector_shape(box: ConnectorBox, number: int, context: Context) -> Markup:
    """A line with a dot at its end; the texts it links say what it shows, so it is decoration."""
    return element(
        "p:cxnSp",
        None,
        element(
            "p:nvCxnSpPr",
            None,
            _identity(box, number, context, decorative=True),
            element("p:cNvCxnSpPr"),
            element("p:nvPr"),
        ),
        element(
            "p:spPr",
            None,
            transform(box.frame, rising=box.rising),
            element("a:prstGeom", {"prst": "line"}, element("a:avLst")),
            element(
                "a:ln",
                {"w": points(box.width)},
                solid_fill(box.colour),
                element("a:tailEnd", {"type": "oval"}),
            ),
        ),
    )


def graphic_frame(
    box: ChartBox | TableBox, alternative: str, number: int, context: Context, graphic: Markup
) -> Markup:
    """The frame of a chart or of a table, in its placeholder when it has one."""
    return element(
        "p:graphicFrame",
        None,
        element(
            "p:nvGraphicFramePr",
            None,
            _identity(box, number, context, alternative),
            element("p:cNvGraphicFramePr", None, element("a:graphicFrameLocks", {"noGrp": 1})),
            _application(context.placeholder(box.placeholder)),
        ),
        transform(box.frame, tag="p:xfrm"),
        element("a:graphic", None, graphic),
    )


def foot_shape(name: str, place: Placeholder, number: int, context: Context, text: str) -> Markup:
    """The footer, or the number of the slide when it has no text.

    The colour stands on the run too: LibreOffice draws an inherited one too pale.
    """
    field = {"id": _NUMBER_FIELD, "type": "slidenum"}
    run = element(
        "a:r" if text else "a:fld",
        None if text else field,
        element("a:rPr", {"lang": language_tag(context.language)}, place.fill),
        element("a:t", None, writable(text) or "‹N°›"),
    )
    end = element("a:endParaRPr", {"lang": language_tag(context.language)})
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            element("p:cNvPr", {"id": number, "name": mark(context.slide, name)}),
            element("p:cNvSpPr", None, element("a:spLocks", {"noGrp": 1})),
            _application(place),
        ),
        element("p:spPr"),
        element(
            "p:txBody",
            None,
            element("a:bodyPr"),
            element("a:lstStyle"),
            element("a:p", None, run, end),
        ),
    )


def has_words(paragraphs: tuple[TextLine, ...]) -> bool:
    """Whether there is anything to read."""
    return any(span.text.strip() for line in paragraphs for span in line.spans)


def transform(frame: Frame, *, tag: str = "a:xfrm", rising: bool = False) -> Markup:
    """The place and the size of a shape; a line that rises is one that falls, turned over."""
    return element(
        tag,
        {"flipV": 1} if rising else None,
        element("a:off", {"x": frame.x, "y": frame.y}),
        element("a:ext", {"cx": frame.width, "cy": frame.height}),
    )


def outline_of(frame: Frame, geometry: Geometry = Geometry.RECTANGLE) -> tuple[Markup, Markup]:
    """The place of a shape, and its form."""
    match geometry:
        case Geometry.RECTANGLE:
            name = "rect"
        case Geometry.ELLIPSE:
            name = "ellipse"
        case _:
            assert_never(geometry)
    return transform(frame), element("a:prstGeom", {"prst": name}, element("a:avLst"))


def _application(place: Placeholder | None) -> Markup:
    return element("p:nvPr", None, element("p:ph", place.reference) if place else None)


def _identity(
    box: Box, number: int, context: Context, alternative: str = "", *, decorative: bool = False
) -> Markup:
    attributes: dict[str, str | int] = {"id": number, "name": mark(context.slide, box.key)}
    if alternative:
        attributes["descr"] = writable(alternative)
    return element("p:cNvPr", attributes, _DECORATION if decorative else None)
