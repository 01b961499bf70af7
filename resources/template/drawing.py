"""The master's and the layouts' shapes and placeholders as elements."""

from __future__ import annotations

from typing import Final

from exports.powerpoint.colours import scheme_colour, solid_fill
from exports.powerpoint.markup import Markup, element
from exports.powerpoint.tree import shape_tree
from exports.slides.boxes import Colour, points
from resources.template.layouts import Drawn, Frame, Placeholder, Shape, Style

_LANGUAGE: Final = "fr-FR"
_NUMBER_FIELD: Final = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"


# --- text -----------------------------------------------------------------------------------------


def _run_properties(style: Style, tag: str = "a:defRPr") -> Markup:
    voice = "mj" if style.serif else "mn"
    return element(
        tag,
        {
            "lang": _LANGUAGE,
            "sz": round(style.size * 100),
            "b": int(style.bold),
            "i": 0,
            "kern": 1200,
        },
        solid_fill(style.colour),
        element("a:latin", {"typeface": f"+{voice}-lt"}),
        element("a:ea", {"typeface": f"+{voice}-ea"}),
        element("a:cs", {"typeface": f"+{voice}-cs"}),
    )


def _level(rank: int, style: Style) -> Markup:
    bullet = (
        (
            element("a:buClr", None, scheme_colour(Colour.BRICK)),
            element("a:buFont", {"typeface": "Arial"}),
            element("a:buChar", {"char": style.bullet}),
        )
        if style.bullet
        else (element("a:buNone"),)
    )
    return element(
        f"a:lvl{rank}pPr",
        {
            "marL": points(style.margin),
            "indent": -points(style.hang),
            "algn": style.align,
            "rtl": 0,
            "eaLnBrk": 1,
            "latinLnBrk": 0,
            "hangingPunct": 1,
        },
        element("a:lnSpc", None, element("a:spcPct", {"val": style.spacing * 1000})),
        element("a:spcBef", None, element("a:spcPts", {"val": 0})),
        element("a:spcAft", None, element("a:spcPts", {"val": round(style.after * 100)})),
        *bullet,
        _run_properties(style),
    )


def list_style(tag: str, styles: tuple[Style, ...]) -> Markup:
    """The look of the levels of a text, the first one first."""
    return element(tag, None, *(_level(rank, style) for rank, style in enumerate(styles, 1)))


def _paragraph(placeholder: Placeholder) -> Markup:
    language = {"lang": _LANGUAGE}
    if placeholder.kind == "sldNum":
        run = element("a:rPr", language)
        field = {"id": _NUMBER_FIELD, "type": "slidenum"}
        return element("a:p", None, element("a:fld", field, run, element("a:t", None, "‹N°›")))
    if not placeholder.prompt:
        return element("a:p", None, element("a:endParaRPr", language))
    words = element("a:t", None, placeholder.prompt)
    return element("a:p", None, element("a:r", None, element("a:rPr", language), words))


# --- shapes ---------------------------------------------------------------------------------------


def _frame(frame: Frame) -> Markup:
    return element(
        "a:xfrm",
        None,
        element("a:off", {"x": points(frame.x), "y": points(frame.y)}),
        element("a:ext", {"cx": points(frame.width), "cy": points(frame.height)}),
    )


def _geometry(name: str) -> Markup:
    return element("a:prstGeom", {"prst": name}, element("a:avLst"))


def _shape(shape: Shape, number: int) -> Markup:
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            element("p:cNvPr", {"id": number, "name": shape.name}),
            element("p:cNvSpPr"),
            element("p:nvPr", {"userDrawn": 1}),
        ),
        element(
            "p:spPr",
            None,
            _frame(shape.frame),
            _geometry("ellipse" if shape.round else "rect"),
            solid_fill(shape.colour),
            element("a:ln", None, element("a:noFill")),
        ),
    )


def _placeholder(placeholder: Placeholder, number: int, *, on_layout: bool) -> Markup:
    identity: dict[str, str | int] = {}
    if placeholder.kind:
        identity["type"] = placeholder.kind
    if placeholder.kind != "title":
        identity["idx"] = placeholder.index
    if on_layout and placeholder.prompt:
        identity["hasCustomPrompt"] = 1
    locks = {"noGrp": 1}
    if placeholder.kind == "sldImg":
        locks |= {"noRot": 1, "noChangeAspect": 1}
    return element(
        "p:sp",
        None,
        element(
            "p:nvSpPr",
            None,
            element("p:cNvPr", {"id": number, "name": placeholder.name}),
            element("p:cNvSpPr", None, element("a:spLocks", locks)),
            element("p:nvPr", None, element("p:ph", identity)),
        ),
        element(
            "p:spPr",
            None,
            _frame(placeholder.frame),
            _geometry("ellipse" if placeholder.round else "rect"),
        ),
        None if placeholder.kind == "sldImg" else _text_body(placeholder),
    )


def _text_body(placeholder: Placeholder) -> Markup:
    insets = dict.fromkeys(("lIns", "tIns", "rIns", "bIns"), 0)
    return element(
        "p:txBody",
        None,
        element(
            "a:bodyPr",
            {"wrap": "square", **insets, "anchor": placeholder.anchor},
            element("a:noAutofit"),
        ),
        list_style("a:lstStyle", placeholder.styles),
        _paragraph(placeholder),
    )


def drawn_tree(drawn: tuple[Drawn, ...], *, on_layout: bool) -> Markup:
    """The shapes and the placeholders of a master or of a layout, from back to front."""
    return shape_tree(
        *(
            _shape(one, number)
            if isinstance(one, Shape)
            else _placeholder(one, number, on_layout=on_layout)
            for number, one in enumerate(drawn, 2)
        )
    )


def ground(colour: Colour) -> Markup:
    """The colour behind the shapes."""
    return element(
        "p:bg", None, element("p:bgPr", None, solid_fill(colour), element("a:effectLst"))
    )
