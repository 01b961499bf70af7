from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx import Presentation

from exports.powerpoint import write
from exports.powerpoint.markup import parsed
from exports.powerpoint.text import language_tag, paragraph, writable
from exports.slides.boxes import (
    Align,
    Anchor,
    Colour,
    ConnectorBox,
    PictureBox,
    ShapeBox,
    Slide,
    Span,
    TextBox,
    TextLine,
    points,
)
from tests.exports.powerpoint.decks import (
    TEMPLATE,
    deck,
    drawn_slide,
    frame,
    image,
    line,
    picture,
    picture_slides,
    rubric,
    slide,
    table,
    title,
)

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


def reopened(asked: Slide) -> Any:
    made = write(deck(asked), template=TEMPLATE, picture=picture)
    return Presentation(io.BytesIO(made)).slides[0]


def named(made: Any, key: str) -> Any:
    return next(shape for shape in made.shapes if shape.name.endswith(f":{key}"))


def identity(shape: Any) -> Any:
    return shape.element.find(f"./*/{P}cNvPr")


# --- placeholders ---------------------------------------------------------------------------------


def test_a_title_where_the_layout_has_it_leaves_all_to_the_layout():
    made = reopened(slide("s", title("Le programme"), rubric("La journée")))
    for shape in (named(made, "title"), named(made, "rubric")):
        assert shape.is_placeholder
        assert shape.element.find(f"{P}spPr/{A}xfrm") is None
        assert dict(shape.element.find(f".//{A}bodyPr").attrib) == {}
        (run,) = shape.element.iter(f"{A}r")
        assert dict(run.find(f"{A}rPr").attrib) == {"lang": "fr-FR"}
        assert not len(run.find(f"{A}rPr"))
        assert not len(shape.element.find(f".//{A}pPr"))


def test_what_differs_from_the_layout_is_written():
    smaller = replace(
        title("Un titre"),
        frame=frame(48, 70, 400, 88),
        anchor=Anchor.MIDDLE,
        right_inset=points(20),
        paragraphs=(
            TextLine(
                (Span("Un titre", 32, bold=True, colour=Colour.BRICK),),
                align=Align.RIGHT,
                before=6,
                spacing=0.95,
            ),
        ),
    )
    shape = named(reopened(slide("s", smaller)), "title")
    assert (shape.left, shape.top) == (points(48), points(70))
    assert dict(shape.element.find(f".//{A}bodyPr").attrib) == {
        "rIns": str(points(20)),
        "anchor": "ctr",
    }
    run = shape.element.find(f".//{A}r/{A}rPr")
    assert (run.get("sz"), run.get("b"), run.get("i")) == ("3200", "1", None)
    assert run.find(f"{A}solidFill/{A}schemeClr").get("val") == "accent1"
    assert run.find(f"{A}latin").get("typeface") == "+mn-lt"
    properties = shape.element.find(f".//{A}pPr")
    assert properties.get("algn") == "r"
    assert [one.tag for one in properties] == [f"{A}spcBef"]


def test_a_box_for_a_placeholder_that_the_layout_lacks_is_a_box_of_its_own():
    box = TextBox(
        key="text", frame=frame(48, 168, 864, 100), paragraphs=(line("Reste"),), placeholder=77
    )
    shape = named(reopened(slide("s", title("T"), box)), "text")
    assert not shape.is_placeholder
    assert shape.text_frame.text == "Reste"
    assert (shape.left, shape.width) == (points(48), points(864))


def test_placeholders_without_a_word_are_left_out():
    blank = TextBox(
        key="blank", frame=frame(48, 168, 864, 288), paragraphs=(line(" "),), placeholder=1
    )
    made = reopened(slide("s", title("T"), blank, layout="Titre et texte"))
    assert [shape.name for shape in made.shapes] == ["tbl:s:title", "tbl:s:number"]


def test_the_footer_and_the_number_are_those_of_the_layout():
    made = reopened(slide("s", title("T"), footer="8 mars 2018   R&D", layout="Partie"))
    footer, number = named(made, "footer"), named(made, "number")
    assert footer.text_frame.text == "8 mars 2018   R&D"
    assert number.element.find(f".//{A}fld").get("type") == "slidenum"
    for shape in (footer, number):
        colour = shape.element.find(f".//{A}rPr/{A}solidFill/{A}schemeClr")
        assert colour.get("val") == "tx2"  # what stands out on night
        assert len(colour) == 2
    bare = reopened(slide("s", title("T"), footer="x", numbered=False))
    assert [shape.name for shape in bare.shapes] == ["tbl:s:title"]


# --- shapes ---------------------------------------------------------------------------------------


def test_decoration_is_passed_over_by_screen_readers_and_words_are_not():
    made = reopened(drawn_slide())
    decorative = {
        shape.name.rpartition(":")[2]
        for shape in made.shapes
        if any(True for _ in shape.element.iter(DECORATIVE))
    }
    assert decorative == {"rule", "link"}


def test_pictures_have_their_alternative_and_those_without_are_decoration():
    made = reopened(picture_slides()[1])
    portrait, again = named(made, "portrait"), named(made, "again")
    assert identity(portrait).get("descr") == "Portrait de Pascal Laurin"
    assert not list(portrait.element.iter(DECORATIVE))
    assert identity(again).get("descr") is None
    assert list(again.element.iter(DECORATIVE))
    assert portrait.element.find(f"{P}spPr/{A}prstGeom").get("prst") == "ellipse"


def test_a_picture_fills_its_placeholder_and_keeps_its_crop():
    shape = named(reopened(picture_slides()[0]), "picture")
    assert shape.placeholder_format.idx == 13
    assert (shape.crop_left, shape.crop_right, shape.crop_top) == (0.1, 0.25, 0)
    assert (shape.left, shape.height) == (0, points(540))


def test_shapes_have_no_style_no_shadow_and_no_outline_unasked():
    made = reopened(drawn_slide())
    rule, disc = named(made, "rule"), named(made, "monogram")
    assert rule.element.find(f"{P}spPr/{A}ln/{A}noFill") is not None
    assert disc.element.find(f"{P}spPr/{A}ln").get("w") == str(points(1))
    assert not list(made.element.iter(f"{P}style"))
    colour = disc.element.find(f"{P}spPr/{A}ln/{A}solidFill/{A}schemeClr")
    assert [(one.tag, one.get("val")) for one in colour] == [
        (f"{A}lumMod", "25000"),
        (f"{A}lumOff", "75000"),
    ]


@pytest.mark.parametrize("rising", [True, False])
def test_a_connector_ends_in_a_dot_and_rises_when_asked(*, rising: bool):
    box = ConnectorBox(key="link", frame=frame(100, 100, 90, 40), rising=rising)
    shape = named(reopened(slide("s", title("T"), box)), "link")
    assert shape.element.find(f"{P}spPr/{A}ln/{A}tailEnd").get("type") == "oval"
    assert (shape.begin_y > shape.end_y) == rising
    assert (min(shape.begin_y, shape.end_y), shape.begin_x) == (points(100), points(100))


def test_boxes_stand_in_the_order_they_are_given():
    boxes = (
        title("T"),
        ShapeBox(key="b", frame=frame(0, 0, 9, 9), fill=Colour.INK),
        PictureBox(key="a", frame=frame(0, 0, 9, 9), image=image()),
        TextBox(key="c", frame=frame(0, 0, 99, 99), paragraphs=(line("x"),)),
    )
    names = [shape.name.rpartition(":")[2] for shape in reopened(slide("s", *boxes)).shapes]
    assert names == ["title", "b", "a", "c", "number"]


# --- tables ---------------------------------------------------------------------------------------


def test_a_table_is_native_with_its_head_marked_and_its_words_untouched():
    rows = (("N°", "Enjeu"), ("1", "R&D <b>\u00a0!"), ("2", ""))
    shape = named(reopened(slide("s", title("T"), table(*rows), layout="Tableau")), "table")
    assert shape.is_placeholder
    assert tuple(tuple(cell.text for cell in row.cells) for row in shape.table.rows) == rows
    assert (shape.table.first_row, shape.table.horz_banding) == (True, False)
    assert identity(shape).get("descr") == "Les enjeux retenus, dans l’ordre."
    assert [column.width for column in shape.table.columns] == [points(44), points(820)]


def test_a_table_has_an_ink_rule_under_its_head_and_hairlines_under_its_rows():
    rows = (("N°", "Enjeu"), ("1", "Un"), ("2", "Deux"))
    shape = named(reopened(slide("s", title("T"), table(*rows), layout="Tableau")), "table")

    def edge(row: int, side: str) -> tuple[str | None, str | None]:
        found = shape.table.cell(row, 0)._tc.tcPr.find(f"{A}{side}")
        colour = found.find(f"{A}solidFill/{A}schemeClr")
        return (None, None) if colour is None else (found.get("w"), colour.get("val"))

    ink, rule = (str(points(1.5)), "tx1"), (str(points(0.75)), "tx1")
    assert [edge(row, "lnT") for row in range(3)] == [(None, None), ink, rule]
    assert [edge(row, "lnB") for row in range(3)] == [ink, rule, rule]
    assert {edge(row, side) for row in range(3) for side in ("lnL", "lnR")} == {(None, None)}
    cell = shape.table.cell(1, 1)
    assert (cell.margin_left, cell.margin_right) == (0, points(12))
    assert (cell.margin_top, cell.margin_bottom) == (points(5), points(5))


# --- text -----------------------------------------------------------------------------------------


@given(
    st.text(
        alphabet=st.characters(
            exclude_categories=["Cs", "Cc"], exclude_characters="\u202f\ufffe\uffff"
        )
    )
)
def test_letters_come_out_as_they_went_in(letters: str):
    made = parsed(paragraph(line(letters), "fr"))
    assert "".join(one.text or "" for one in made.iter(f"{A}t")) == letters


@given(st.text(alphabet=st.characters(codec=None)))
def test_any_letters_can_be_written(letters: str):
    parsed(paragraph(line(letters), "fr"))
    assert writable(writable(letters)) == writable(letters)


def test_a_line_break_within_a_paragraph_is_kept_as_one():
    made = parsed(paragraph(line("un\ndeux"), "fr"))
    assert [one.tag for one in made] == [
        f"{A}{tag}" for tag in ("pPr", "r", "br", "r", "endParaRPr")
    ]


def test_text_of_a_script_written_leftwards_is_marked_so():
    assert parsed(paragraph(line("(2018) النص"), "fr"))[0].get("rtl") == "1"
    assert parsed(paragraph(line("Texte النص"), "fr"))[0].get("rtl") is None
    assert parsed(paragraph(line("2018"), "fr"))[0].get("rtl") is None


def test_a_bullet_hangs_in_brick():
    made = parsed(paragraph(TextLine((Span("Un", 24),), bullet="•", indent=20, hang=20), "fr"))
    assert (made[0].get("marL"), made[0].get("indent")) == (str(points(20)), str(-points(20)))
    colours = [one.get("val") for one in made.iterfind(f"{A}pPr/{A}buClr/{A}schemeClr")]
    bullets = [one.get("char") for one in made.iterfind(f"{A}pPr/{A}buChar")]
    assert (colours, bullets) == (["accent1"], ["•"])


@pytest.mark.parametrize(
    ("language", "tag"),
    [("fr", "fr-FR"), ("en", "en-GB"), ("de", "de-DE"), ("en-US", "en-US"), ("ar", "ar-SA")],
)
def test_languages_carry_a_region(language: str, tag: str):
    assert language_tag(language) == tag
