"""The tree of shapes of a slide, of a layout, of a page of notes."""

from __future__ import annotations

from exports.powerpoint.markup import Markup, element


def shape_tree(*shapes: Markup) -> Markup:
    """The shapes of a page, from back to front."""
    corner = {"x": 0, "y": 0}
    nothing = {"cx": 0, "cy": 0}
    return element(
        "p:spTree",
        None,
        element(
            "p:nvGrpSpPr",
            None,
            element("p:cNvPr", {"id": 1, "name": ""}),
            element("p:cNvGrpSpPr"),
            element("p:nvPr"),
        ),
        element(
            "p:grpSpPr",
            None,
            element(
                "a:xfrm",
                None,
                element("a:off", corner),
                element("a:ext", nothing),
                element("a:chOff", corner),
                element("a:chExt", nothing),
            ),
        ),
        *shapes,
    )
