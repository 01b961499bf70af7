"""The series of a chart: their data, and the fill of their marks."""

from __future__ import annotations

from collections.abc import Sequence

from exports.document import Chart, Series
from exports.powerpoint.colours import NO_FILL, solid_fill
from exports.powerpoint.markup import Markup, element
from exports.powerpoint.number_formats import number_code
from exports.powerpoint.text import writable
from exports.powerpoint.workbook import cells
from exports.slides.boxes import Colour, points


def series_element(
    chart: Chart,
    rank: int,
    series: Series,
    *drawn: Markup,
    after: tuple[Markup, ...] = (),
) -> Markup:
    """A series: its name, how it is drawn, its categories and its values."""
    last = len(chart.categories) + 1
    return element(
        "c:ser",
        None,
        element("c:idx", {"val": rank}),
        element("c:order", {"val": rank}),
        element("c:tx", None, _strings(cells(rank + 1, 1, 1), (series.name,))),
        *drawn,
        element("c:cat", None, _strings(cells(0, 2, last), chart.categories)),
        element(
            "c:val",
            None,
            element(
                "c:numRef",
                None,
                element("c:f", None, cells(rank + 1, 2, last)),
                element(
                    "c:numCache",
                    None,
                    element("c:formatCode", None, number_code(chart)),
                    element("c:ptCount", {"val": len(chart.categories)}),
                    *(
                        element("c:pt", {"idx": index}, element("c:v", None, repr(value)))
                        for index, value in enumerate(series.values)
                        if value is not None
                    ),
                ),
            ),
        ),
        *after,
    )


def _strings(address: str, words: Sequence[str]) -> Markup:
    return element(
        "c:strRef",
        None,
        element("c:f", None, address),
        element(
            "c:strCache",
            None,
            element("c:ptCount", {"val": len(words)}),
            *(
                element("c:pt", {"idx": index}, element("c:v", None, writable(word)))
                for index, word in enumerate(words)
            ),
        ),
    )


def point_element(index: int, colour: Colour, *, border: bool = False) -> Markup:
    """How one value of a series is drawn apart from the others."""
    return element(
        "c:dPt",
        None,
        element("c:idx", {"val": index}),
        element("c:invertIfNegative", {"val": 0}) if not border else None,
        element("c:bubble3D", {"val": 0}),
        filled(colour, border=border),
    )


def filled(colour: Colour, *, border: bool = False) -> Markup:
    """A fill; the white border sets the parts of a whole apart."""
    line = (
        element("a:ln", {"w": points(2)}, solid_fill(Colour.WHITE))
        if border
        else element("a:ln", None, NO_FILL)
    )
    return element("c:spPr", None, solid_fill(colour), line)
