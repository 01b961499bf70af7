from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from itertools import pairwise
from typing import Any
from unittest.mock import patch

import pytest
from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.package import OpcPackage

from exports.powerpoint import write
from exports.slides.boxes import Slides
from tests.exports.powerpoint.decks import (
    AWKWARD,
    PHOTOGRAPHS,
    TEMPLATE,
    awkward_slides,
    chart_slides,
    deck,
    every_kind,
    picture,
    slide,
    title,
)
from tests.validators import libreoffice_pages, open_xml_errors

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
P14 = "{http://schemas.microsoft.com/office/powerpoint/2010/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def written(slides: Slides, template: bytes = TEMPLATE) -> bytes:
    return write(slides, template=template, picture=picture)


def opened(slides: Slides) -> Any:
    return Presentation(io.BytesIO(written(slides)))


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == len(set(archive.namelist()))
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def whole() -> bytes:
    return written(every_kind())


@pytest.fixture(scope="module")
def parts(whole: bytes) -> dict[str, bytes]:
    return members(whole)


def test_the_open_xml_sdk_finds_nothing_wrong(whole: bytes):
    assert open_xml_errors(whole) == []


def test_the_validator_does_find_what_is_wrong(parts: dict[str, bytes]):
    spoilt = io.BytesIO()
    with zipfile.ZipFile(spoilt, "w") as archive:
        for name, content in parts.items():
            wrong = content.replace(b"<p:clrMapOvr>", b"<p:clrMapOver>", 1).replace(
                b"</p:clrMapOvr>", b"</p:clrMapOver>", 1
            )
            archive.writestr(name, wrong if name == "ppt/slides/slide1.xml" else content)
    assert open_xml_errors(spoilt.getvalue())


def test_libreoffice_shows_every_slide_but_the_hidden_one(whole: bytes):
    assert libreoffice_pages(whole) == len(every_kind().slides) - 1


def test_every_text_is_read_back_as_it_was_typed():
    for made, words in zip(opened(deck(*awkward_slides())).slides, AWKWARD, strict=True):
        texts = {shape.text_frame.text for shape in made.placeholders if shape.has_text_frame}
        assert {words, words[:60]} <= texts
        assert made.notes_slide.notes_text_frame.text == words


def test_what_xml_cannot_hold_is_left_out_and_the_rest_is_kept():
    typed = "a\ud800b\ufffec\x00d\x0be\x1ff\tg"
    shown = deck(slide("s", title(typed), notes=(typed,)), title=typed, parts=(("p", typed),))
    made = opened(shown)
    assert made.slides[0].shapes.title.text == "abcdef\tg"
    assert made.slides[0].notes_slide.notes_text_frame.text == "abcdef\tg"
    assert made.core_properties.title == "abcdef\tg"


def test_narrow_no_break_spaces_become_common_ones():
    content = members(written(deck(slide("s", title("13\u202fh\u202f30"), notes=("1\u202f700",)))))
    assert not [name for name, part in content.items() if "\u202f".encode() in part]
    assert "13\u00a0h\u00a030".encode() in content["ppt/slides/slide1.xml"]


def test_no_text_is_without_its_language(parts: dict[str, bytes]):
    seen = 0
    for name, content in parts.items():
        if not name.startswith(("ppt/slide", "ppt/notes", "ppt/charts/chart")):
            continue
        root = etree.fromstring(content)
        for run in root.iter(f"{A}r", f"{A}fld", f"{A}br"):
            properties = run.find(f"{A}rPr")
            assert properties is not None, (name, "a run without properties")
            assert properties.get("lang") in {"fr-FR", "en-GB"}
            seen += 1
        for end in root.iter(f"{A}defRPr", f"{A}endParaRPr"):
            assert end.get("lang") in {"fr-FR", "en-GB"}
        if name.startswith("ppt/slides/"):
            assert all(p.find(f"{A}endParaRPr") is not None for p in root.iter(f"{A}p"))
    assert seen > 100


def test_the_masters_speak_the_language_of_the_deck():
    content = members(written(deck(slide("s", title("Welcome")), language="en")))
    told = b"".join(
        content[name]
        for name in content
        if name.startswith(("ppt/slide", "ppt/notes", "ppt/presentation.xml"))
    )
    assert b'lang="en-GB"' in told
    assert b'lang="fr-FR"' not in told


def test_sections_hold_every_slide_once_in_order():
    slides = (
        slide("a", title("A")),
        slide("b", title("B"), part="p"),
        slide("c", title("C")),
        slide("d", title("D"), part="q"),
        slide("e", title("E"), part="gone"),
        slide("f", title("F"), part="p"),
    )
    made = opened(deck(*slides, parts=(("p", "Plénière"), ("q", "Ateliers"))))
    sections = list(made.element.iter(f"{P14}section"))
    assert [one.get("name") for one in sections] == [
        "Vivre en Hérault",
        "Plénière",
        "Ateliers",
        "Plénière",
    ]
    assert len({one.get("id") for one in sections}) == 4
    listed = [one.get("id") for one in made.element.iter(f"{P14}sldId")]
    assert listed == [one.get("id") for one in made.element.iter(f"{P}sldId")]
    assert [len(list(one.iter(f"{P14}sldId"))) for one in sections] == [1, 2, 2, 1]


def test_a_deck_without_parts_has_no_sections():
    assert not list(opened(deck(slide("a", title("A")))).element.iter(f"{P14}section"))


def test_hidden_slides_are_written_and_not_shown():
    made = opened(deck(slide("a", title("A")), slide("b", title("B"), hidden=True)))
    assert [one.element.get("show") for one in made.slides] == [None, "0"]


def test_no_placeholder_is_left_empty(whole: bytes):
    for made in Presentation(io.BytesIO(whole)).slides:
        for place in made.placeholders:
            if place.has_text_frame:
                assert place.text_frame.text.strip(), (made.slide_id, place.name)
            else:
                assert (
                    place.has_chart
                    or place.has_table
                    or place.placeholder_format.type == (PP_PLACEHOLDER.PICTURE)
                )


def test_only_the_colours_and_the_fonts_of_the_theme_are_used(parts: dict[str, bytes]):
    for name, content in parts.items():
        if name.startswith(("ppt/slides/", "ppt/charts/chart", "ppt/slideLayouts/", "ppt/slideM")):
            root = etree.fromstring(content)
            assert not list(root.iter(f"{A}srgbClr", f"{A}sysClr", f"{A}prstClr")), name
            faces = {str(one.get("typeface")) for one in root.iter(f"{A}latin", f"{A}ea", f"{A}cs")}
            assert all(face.startswith("+") for face in faces), (name, faces)
            assert not list(root.iter(f"{P}style", f"{A}effectRef")), name


def test_the_names_of_shapes_are_stable_and_of_one_slide_each(whole: bytes):
    for made, asked in zip(
        Presentation(io.BytesIO(whole)).slides, every_kind().slides, strict=True
    ):
        names = [shape.name for shape in made.shapes]
        numbers = [shape.shape_id for shape in made.shapes]
        assert all(name.startswith(f"tbl:{asked.key}:") for name in names)
        assert len(set(names)) == len(names)
        assert len(set(numbers)) == len(numbers)
        assert all(before < after for before, after in pairwise(numbers))


def test_the_same_deck_gives_the_same_bytes_at_any_time(whole: bytes, parts: dict[str, bytes]):
    with patch("time.localtime", return_value=(2031, 5, 4, 3, 2, 1, 0, 0, 0)):
        assert written(every_kind()) == whole
    workbooks = [content for name, content in parts.items() if name.endswith(".xlsx")]
    assert workbooks
    for workbook in workbooks:
        dates = etree.fromstring(members(workbook)["docProps/core.xml"]).iter(
            "{*}created", "{*}modified"
        )
        assert {one.text for one in dates} == {"2000-01-01T00:00:00Z"}


def test_a_deck_says_what_it_is_and_nothing_of_its_tools(parts: dict[str, bytes], whole: bytes):
    said = Presentation(io.BytesIO(whole)).core_properties
    assert (said.title, said.author, said.last_modified_by, said.language) == (
        "Vivre en Hérault",
        "Camille Dubreuil",
        "UIMM Occitanie",
        "fr-FR",
    )
    everything = b"".join(parts.values()).lower()
    for stranger in (b"python", b"steve canny", b"microsoft office", b"macintosh", b"xlsxwriter"):
        assert stranger not in everything, stranger
    counted = parts["docProps/app.xml"].decode()
    slides = every_kind().slides
    assert f"<Slides>{len(slides)}</Slides>" in counted
    assert "<HiddenSlides>1</HiddenSlides>" in counted
    assert not [name for name in parts if "thumbnail" in name or "printerSettings" in name]


def test_the_colour_of_the_house_takes_the_place_of_the_first_accent():
    theme = members(written(deck(slide("a", title("A")), colour="0a5f3c")))["ppt/theme/theme1.xml"]
    accent = next(etree.fromstring(theme).iter(f"{A}accent1"))
    assert [one.get("val") for one in accent] == ["0A5F3C"]


def test_a_picture_shown_twice_is_kept_once(parts: dict[str, bytes]):
    kept = [name for name in parts if name.startswith("ppt/media/")]
    assert sorted(parts[name] for name in kept) == sorted(PHOTOGRAPHS.values())


def test_an_unknown_layout_is_refused_by_its_name():
    with pytest.raises(ValueError, match="Sommaire"):
        written(deck(slide("a", title("A"), layout="Sommaire")))


def test_a_template_with_slides_and_sections_of_its_own_keeps_none_of_them():
    first = written(replace(every_kind(), parts=(("awkward", "Anciens"),)))
    made = written(deck(slide("new", title("Nouveau"))), template=first)
    assert open_xml_errors(made) == []
    reopened = Presentation(io.BytesIO(made))
    assert [one.shapes.title.text for one in reopened.slides] == ["Nouveau"]
    assert not list(reopened.element.iter(f"{P14}section"))
    assert not [name for name in members(made) if "/charts/" in name or "/media/" in name]


def test_a_template_of_another_house_is_filled_by_its_own_layouts():
    kept = io.BytesIO()
    Presentation().save(kept)
    body = replace(awkward_slides()[0].boxes[1], key="body")
    first = slide("a", title("A"), body, layout="Title and Content", notes=("À dire",))
    made = written(deck(first), kept.getvalue())
    assert open_xml_errors(made) == []
    (found,) = Presentation(io.BytesIO(made)).slides
    texts = [shape.text_frame.text for shape in found.placeholders]
    assert texts == ["A", AWKWARD[0], "‹N°›"]
    assert found.notes_slide.notes_text_frame.text == "À dire"
    insets = found.shapes.title.element.find(f".//{A}bodyPr")
    assert insets.get("lIns") == "0"
    assert b"notesMasterIdLst" in members(made)["ppt/presentation.xml"]
    assert not [name for name in members(made) if "thumbnail" in name or "printer" in name]


def test_a_potx_template_serves_as_well():
    content = members(TEMPLATE)
    types = content["[Content_Types].xml"].replace(
        b"presentationml.presentation.main", b"presentationml.template.main"
    )
    potx = io.BytesIO()
    with zipfile.ZipFile(potx, "w") as archive:
        for name, part in (content | {"[Content_Types].xml": types}).items():
            archive.writestr(name, part)
    made = Presentation(io.BytesIO(written(deck(slide("a", title("A"))), potx.getvalue())))
    assert len(made.slides) == 1


def test_charts_and_their_workbooks_are_numbered_each_on_its_own(parts: dict[str, bytes]):
    count = len(chart_slides())
    charts = [name for name in parts if name.startswith("ppt/charts/chart")]
    assert charts == sorted(f"ppt/charts/chart{rank}.xml" for rank in range(1, count + 1))


def test_the_package_is_walked_as_often_for_a_long_deck_as_for_a_short_one():
    def walks(slides: Slides) -> int:
        walk = OpcPackage.iter_parts
        with patch.object(OpcPackage, "iter_parts", autospec=True, side_effect=walk) as walked:
            written(slides)
        return walked.call_count

    one, *_ = chart_slides()
    long = (replace(one, key=f"chart-{rank}", notes=("À dire",)) for rank in range(20))
    assert walks(deck(*long)) == walks(deck(one))
