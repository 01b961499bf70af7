from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from lxml import etree
from pptx import Presentation

from exports.powerpoint import write
from exports.slides.boxes import points
from resources.template.draw import house_template
from resources.template.layouts import LAYOUTS
from tests.exports.powerpoint.decks import TEMPLATE, deck, picture, slide, title
from tests.validators import libreoffice_pages, open_xml_errors

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"

NAMES = [
    "Couverture",
    "Couverture avec image",
    "Partie",
    "Titre et texte",
    "Titre seul",
    "Titre et deux textes",
    "Affirmation",
    "Citation",
    "Citation avec portrait",
    "Graphique",
    "Graphique et texte",
    "Tableau",
    "Image et légende",
    "Thème de table ronde",
    "Clôture",
    "Vide",
]


@pytest.fixture(scope="module")
def template() -> Any:
    return Presentation(io.BytesIO(TEMPLATE))


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_template_kept_is_the_one_that_is_drawn():
    assert members(house_template()) == members(TEMPLATE)


def test_the_template_is_drawn_the_same_each_time():
    assert house_template() == house_template()


def test_the_open_xml_sdk_finds_nothing_wrong_in_the_template():
    assert open_xml_errors(TEMPLATE) == []


def test_the_template_has_its_layouts_by_name_and_the_size_of_a_wide_screen(template: Any):
    assert [layout.name for layout in template.slide_layouts] == NAMES
    assert (template.slide_width, template.slide_height) == (points(960), points(540))


def test_every_placeholder_says_where_it_stands_and_neither_shrinks_nor_pads(template: Any):
    for part in (template.slide_master, template.notes_master, *template.slide_layouts):
        for place in part.placeholders:
            assert place.element.find(f"{P}spPr/{A}xfrm") is not None, (part.name, place.name)
            body = place.element.find(f"{P}txBody/{A}bodyPr")
            if body is not None:
                assert body.find(f"{A}noAutofit") is not None
                assert {body.get(side) for side in ("lIns", "tIns", "rIns", "bIns")} == {"0"}


def test_no_text_of_the_slides_is_under_18_points(template: Any):
    for part in (template.slide_master, *template.slide_layouts):
        assert all(int(one.get("sz", "1800")) >= 1800 for one in part.element.iter(f"{A}defRPr"))


def test_placeholders_stay_within_the_margins_save_for_pictures(template: Any):
    for layout in template.slide_layouts:
        for place in layout.placeholders:
            if place.placeholder_format.idx != 13:
                assert points(48) <= place.left, (layout.name, place.name)
                assert place.left + place.width <= points(912), (layout.name, place.name)
                assert place.top + place.height <= points(540)


def test_colours_are_written_in_the_theme_alone():
    for name, content in members(TEMPLATE).items():
        if not name.startswith("ppt/theme/"):
            assert b"srgbClr" not in content, name


def test_the_titles_come_first_among_the_texts(template: Any):
    for layout in template.slide_layouts:
        indexes = [place.placeholder_format.idx for place in layout.placeholders]
        if layout.name != "Vide":
            assert 0 in indexes
            texts = [index for index in indexes if index != 13]
            assert texts[0] == 0, layout.name


def test_every_layout_can_be_used():
    slides = [slide(layout.name, title("Un titre"), layout=layout.name) for layout in LAYOUTS]
    made = write(deck(*slides), template=TEMPLATE, picture=picture)
    assert open_xml_errors(made) == []
    assert libreoffice_pages(made) == len(NAMES)
    for name, content in members(made).items():
        if name.startswith("ppt/slides/") and name.endswith(".xml"):
            etree.fromstring(content)
