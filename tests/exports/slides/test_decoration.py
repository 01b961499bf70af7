"""What layouts draw under every slide, read from the template."""

from __future__ import annotations

import io
import zipfile

import pytest

from exports.slides import read_look
from exports.slides.boxes import Align, Colour, Geometry, Slide
from exports.slides.decoration import decoration, foot
from exports.slides.geometry import area
from exports.slides.palette import palette
from resources import resource
from resources.template.layouts import LAYOUTS, Layout, Shape

TEMPLATE = resource("template/house.pptx").read_bytes()
LOOK = read_look(TEMPLATE)
SOLID = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>'


def changed(part: str, old: str, new: str) -> bytes:
    """The house template with a text of one of its parts replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(TEMPLATE)) as package, zipfile.ZipFile(made, "w") as other:
        for name in package.namelist():
            content = package.read(name)
            if name == part:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            other.writestr(name, content)
    return made.getvalue()


def slide(layout: str, **fields: object) -> Slide:
    return Slide(key="s", layout=layout, title="", boxes=(), **fields)  # type: ignore[arg-type]  # checked by its tests


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_each_layout_of_the_house_is_read_as_it_is_drawn(layout: Layout):
    read = decoration(layout.name, LOOK)
    drawn = [each for each in layout.drawn if isinstance(each, Shape)]
    assert read.ground is layout.ground
    assert [each.name for each in read.shapes] == [each.name for each in drawn]
    for found, wanted in zip(read.shapes, drawn, strict=True):
        place = area(found.frame)
        assert (place.x, place.y, place.width, place.height) == wanted.frame
        assert found.fill is wanted.colour
        assert (found.geometry is Geometry.ELLIPSE) is wanted.round


def test_a_layout_that_the_template_has_not_is_refused():
    with pytest.raises(KeyError):
        decoration("Inconnue", LOOK)


def test_a_colour_of_its_own_is_the_nearest_of_the_house():
    part = "ppt/slideLayouts/slideLayout3.xml"
    other = '<a:solidFill><a:srgbClr val="246FB0"/></a:solidFill>'
    (table,) = decoration("Partie", read_look(changed(part, SOLID, other))).shapes
    assert table.fill is Colour.SKY


def test_a_layout_that_does_not_hide_them_shows_the_shapes_of_the_master():
    part = "ppt/slideLayouts/slideLayout3.xml"
    shown = read_look(changed(part, 'showMasterSp="0"', 'showMasterSp="1"'))
    assert [each.name for each in decoration("Partie", shown).shapes] == ["Bord de table", "Table"]


def test_the_colours_of_a_theme_are_its_own():
    other = read_look(changed("ppt/theme/theme1.xml", "9C3018", "07604E"))
    assert palette(other.colours)[Colour.BRICK] == "07604E"
    assert palette(other.colours)[Colour.INK] == "1C1E22"


def test_mixtures_are_those_of_the_house_style():
    shown = palette(LOOK.colours)
    named = {Colour.MUTED: "636A78", Colour.RULE: "C2C5CC", Colour.LAMP: "FFCD72",
             Colour.MIST: "ADC2EA"}  # fmt: skip
    assert {each: shown[each] for each in named} == named


def test_the_colour_of_the_organiser_is_darkened_until_it_reads():
    assert palette(LOOK.colours, "07604e")[Colour.BRICK] == "07604E"
    assert palette(LOOK.colours, "FFD700")[Colour.BRICK] < "A0"


def test_the_foot_says_the_day_and_the_number():
    said, number = foot(slide("Titre et texte", footer="8 mars 2018"), 12, LOOK)
    assert said.paragraphs[0].spans[0].text == "8 mars 2018"
    (line,) = number.paragraphs
    assert (line.spans[0].text, line.spans[0].bold, line.align) == ("12", True, Align.RIGHT)
    assert line.spans[0].colour is Colour.MUTED


def test_the_foot_stands_out_on_night_and_is_left_out_where_the_layout_has_none():
    (number,) = foot(slide("Partie"), 3, LOOK)
    assert number.paragraphs[0].spans[0].colour is Colour.MIST
    assert foot(slide("Couverture", footer="8 mars 2018"), 1, LOOK) == ()
    assert foot(slide("Titre et texte", numbered=False, footer="8 mars 2018"), 1, LOOK) == ()
