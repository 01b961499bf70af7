"""A whole deck as a PowerPoint file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import chain, count
from typing import Any, Final, assert_never

from lxml import etree

from exports.colours import readable
from exports.powerpoint.charts import chart_space
from exports.powerpoint.layouts import Layout
from exports.powerpoint.markup import Element, Markup, document, element, parse, parsed, qualified
from exports.powerpoint.notes import notes_page
from exports.powerpoint.number_formats import number_code
from exports.powerpoint.package import Kind, Package, link_layout, link_notes
from exports.powerpoint.properties import application_properties, core_properties
from exports.powerpoint.sections import set_sections
from exports.powerpoint.shapes import (
    Context,
    connector_shape,
    drawn_shape,
    foot_shape,
    graphic_frame,
    has_words,
    picture_shape,
    text_shape,
)
from exports.powerpoint.tables import table_frame
from exports.powerpoint.text import language_tag
from exports.powerpoint.tree import shape_tree
from exports.powerpoint.workbook import chart_workbook
from exports.slides.boxes import (
    Box,
    ChartBox,
    ConnectorBox,
    PictureBox,
    ShapeBox,
    Slide,
    Slides,
    TableBox,
    TextBox,
)

_FIRST_SLIDE: Final = 256  # the least identifier of a slide (ECMA-376, part 1, 19.7.13)
_FIRST_SHAPE: Final = 2  # the tree of shapes is the first
_CHART: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"


@dataclass(frozen=True)
class _Writing:
    """A deck while it is written: its package, where its pictures come from, those it has."""

    package: Package
    picture: Callable[[str], bytes]
    language: str
    images: dict[str, Any] = field(default_factory=dict)


def write(
    deck: Slides,
    *,
    template: bytes,
    picture: Callable[[str], bytes],
    tick: Callable[[], object] = lambda: None,
) -> bytes:
    """A deck as the bytes of a .pptx file, on a template; the same deck gives the same bytes.

    ``picture`` gives the bytes of a picture (JPEG, PNG, GIF, BMP or TIFF) by the hash that names it
    in its box. ``tick`` is called before each slide is written: what it raises ends the work.
    Raises `ValueError` when a slide asks for a layout that the template has not.
    """
    package = Package(template)
    writing = _Writing(package, picture, deck.language)
    layouts = package.layouts()
    _set_languages(package, deck.language)
    if deck.colour:
        _set_house_colour(package, readable(deck.colour))
    listed = package.presentation.get_or_add_sldIdLst()
    for old in list(listed):
        listed.remove(old)
    for identifier, slide in enumerate(deck.slides, _FIRST_SLIDE):
        tick()
        if slide.layout not in layouts:
            raise ValueError(f"the template has no layout named {slide.layout!r}")
        layout = layouts[slide.layout]
        part = _slide_part(writing, slide, layout.placeholders)
        link_layout(part, layout.part)
        relation = package.link_new_slide(part)
        listed.append(parsed(element("p:sldId", {"id": identifier, "r:id": relation})))
    identifiers = range(_FIRST_SLIDE, _FIRST_SLIDE + len(deck.slides))
    _drop_custom_shows(package.presentation)
    set_sections(package.presentation, deck, identifiers)
    package.replace_property_part(Kind.CORE_PROPERTIES, core_properties(deck))
    package.replace_property_part(Kind.APPLICATION_PROPERTIES, application_properties(deck))
    return package.packed()


# --- slides ---------------------------------------------------------------------------------------


def _slide_part(writing: _Writing, slide: Slide, layout: Layout) -> Any:
    part = writing.package.add(Kind.SLIDE)
    context = Context(slide.key, layout, writing.language)
    numbers = count(_FIRST_SHAPE)
    shapes = [
        _shape(writing, part, box, next(numbers), context)
        for box in slide.boxes
        if not _is_unfilled(box)
    ]
    for name, kind, text in (("footer", "ftr", slide.footer), ("number", "sldNum", "")):
        place = next((one for one in layout.values() if one.kind == kind), None)
        if place and slide.numbered and (text or kind == "sldNum"):
            shapes.append(foot_shape(name, place, next(numbers), context, text))
    root = element(
        "p:sld",
        {"show": 0} if slide.hidden else None,
        element("p:cSld", None, shape_tree(*shapes)),
        element("p:clrMapOvr", None, element("a:masterClrMapping")),
    )
    part.blob = document(root)
    if slide.notes:
        _add_notes(writing, part, slide)
    return part


def _add_notes(writing: _Writing, part: Any, slide: Slide) -> None:
    package = writing.package
    master, pattern = package.notes_master()
    page = notes_page(slide.key, slide.notes, writing.language, pattern)
    link_notes(part, package.add(Kind.NOTES, document(page)), master)


def _is_unfilled(box: Box) -> bool:
    """Whether a box would leave an empty placeholder behind."""
    return (
        isinstance(box, TextBox) and box.placeholder is not None and not has_words(box.paragraphs)
    )


def _shape(writing: _Writing, part: Any, box: Box, number: int, context: Context) -> Markup:
    match box:
        case TextBox():
            return text_shape(box, number, context)
        case ShapeBox():
            return drawn_shape(box, number, context)
        case PictureBox():
            return picture_shape(box, _image_relation(writing, part, box), number, context)
        case ChartBox():
            return _chart_frame(writing, part, box, number, context)
        case TableBox():
            return table_frame(box, number, context)
        case ConnectorBox():
            return connector_shape(box, number, context)
        case _:
            assert_never(box)


def _image_relation(writing: _Writing, part: Any, box: PictureBox) -> str:
    content = box.image.content
    if content not in writing.images:
        writing.images[content] = writing.package.add_image(writing.picture(content))
    return writing.package.link(part, Kind.IMAGE, writing.images[content])


def _chart_frame(
    writing: _Writing, part: Any, box: ChartBox, number: int, context: Context
) -> Markup:
    package = writing.package
    data = package.add(Kind.WORKBOOK, chart_workbook(box.chart, number_code(box.chart)))
    chart = package.add(Kind.CHART)
    workbook = package.link(chart, Kind.WORKBOOK, data)
    chart.blob = document(chart_space(box, writing.language, workbook))
    reference = element("c:chart", {"r:id": package.link(part, Kind.CHART, chart)})
    graphic = element("a:graphicData", {"uri": _CHART}, reference)
    return graphic_frame(box, box.chart.alternative, number, context, graphic)


# --- template -------------------------------------------------------------------------------------


def _set_languages(package: Package, language: str) -> None:
    """Make the masters speak the language of the deck, for what people will type."""
    roots = [package.presentation, package.notes_master()[1]]
    for _, master, layouts in package.masters():
        roots += [master, *(layout.element for layout in layouts)]
    tags = tuple(qualified(f"a:{name}") for name in ("defRPr", "rPr", "endParaRPr"))
    for properties in chain.from_iterable(root.iter(*tags) for root in roots):
        properties.set("lang", language_tag(language))


def _set_house_colour(package: Package, colour: str) -> None:
    """Put the colour of the house in the place of the first accent."""
    for theme in package.themes():
        root = parse(theme.blob)
        accent = next(root.iter(qualified("a:accent1")))
        accent[:] = [parsed(element("a:srgbClr", {"val": colour}))]
        theme.blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _drop_custom_shows(presentation: Element) -> None:
    """Forget the shows made of slides that are no longer there."""
    for shows in presentation.findall(qualified("p:custShowLst")):
        presentation.remove(shows)
