"""The labels of a chart: the value of a mark, and the name of its series where it is told."""

from __future__ import annotations

from dataclasses import dataclass

from exports.powerpoint.colours import NO_FILL, solid_fill
from exports.powerpoint.markup import Markup, element
from exports.powerpoint.text import language_tag
from exports.slides.boxes import Colour


@dataclass(frozen=True)
class LabelStyle:
    """How values are labelled: the size in points, the format code, the place by its name."""

    size: float
    code: str
    language: str
    position: str = ""


def labels(style: LabelStyle, colour: Colour, *apart: Markup) -> Markup:
    """The labels of a series; those of single values, given apart, come first."""
    return element("c:dLbls", None, *apart, *_label_look(style, colour), *shown())


def label(
    style: LabelStyle, index: int, colour: Colour, *, named: bool, move: float = 0.0
) -> Markup:
    """The label of one value; ``move`` lowers it, in shares of the height of the chart."""
    return element(
        "c:dLbl",
        None,
        element("c:idx", {"val": index}),
        _moved(move) if move else None,
        *_label_look(style, colour),
        *shown(named=named),
        element("c:separator", None, "\u00a0"),
    )


def _label_look(style: LabelStyle, colour: Colour) -> tuple[Markup, ...]:
    return (
        element("c:numFmt", {"formatCode": style.code, "sourceLinked": 0}),
        element("c:spPr", None, NO_FILL, element("a:ln", None, NO_FILL)),
        chart_text(style.size, colour, style.language, bold=True, wrap="none"),
        element("c:dLblPos", {"val": style.position}),
    )


def shown(*, value: bool = True, named: bool = False) -> tuple[Markup, ...]:
    """What a label tells: the value or not, the name of its series or not, and nothing else."""
    told = {
        "showLegendKey": False,
        "showVal": value,
        "showCatName": False,
        "showSerName": named,
        "showPercent": False,
        "showBubbleSize": False,
    }
    return tuple(element(f"c:{name}", {"val": int(said)}) for name, said in told.items())


def chart_text(
    size: float, colour: Colour, language: str, *, bold: bool = False, wrap: str = ""
) -> Markup:
    """How the text of a part of a chart looks, in points."""
    return element(
        "c:txPr",
        None,
        element("a:bodyPr", {"wrap": wrap} if wrap else {}),
        element("a:lstStyle"),
        element(
            "a:p",
            None,
            element(
                "a:pPr",
                None,
                element(
                    "a:defRPr",
                    {"lang": language_tag(language), "sz": round(size * 100), "b": int(bold)},
                    solid_fill(colour),
                    element("a:latin", {"typeface": "+mn-lt"}),
                ),
            ),
            element("a:endParaRPr", {"lang": language_tag(language)}),
        ),
    )


def _moved(down: float) -> Markup:
    return element(
        "c:layout",
        None,
        element(
            "c:manualLayout",
            None,
            element("c:x", {"val": 0}),
            element("c:y", {"val": f"{down:.4f}"}),
        ),
    )
