"""Covers: their title, their question, their date, and the marks of those behind the day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.document import Block, Image, Layout, Logos, Paragraph, Picture, Role, Section, text_of
from exports.slides import place, read_look
from exports.slides.boxes import Colour, Frame, PictureBox, ShapeBox, Slide, Slides, TextBox
from exports.slides.setting import letters
from resources import resource
from tests.exports.slides import days
from tests.exports.slides.standing import check_that_all_stands

LOOK = read_look(resource("template/house.pptx").read_bytes())
WIDE, TALL, SQUARE = (
    Image(c * 64, *size, c)
    for c, size in zip("cde", ((900, 90), (100, 400), (300, 300)), strict=True)
)
QUESTION = Paragraph(
    key="question",
    text=text_of("Comment construire un territoire industriel du futur ?"),
    role=Role.QUESTION,
)
WHEN = Paragraph(key="when", text=text_of("Jeudi 8 mars 2018"), role=Role.WHEN)
FAR = replace(
    WHEN,
    text=text_of(
        "Mardi 3 novembre 2026, Palais des congrès et des expositions, salle Marie-Curie, "
        "Saint-Germain-la-Blanche-Herbe"
    ),
)
BEHIND = Picture(key="picture", image=days.PHOTO)


def covers(*blocks: Block, title: str = "Vivre en Hérault", rubric: str = "") -> Slides:
    section = Section(key="s", title=title, layout=Layout.COVER, blocks=blocks, rubric=rubric)
    slides = place(days.document(section), LOOK)
    check_that_all_stands(slides)
    return slides


def logos(*images: Image) -> Logos:
    return Logos(key="logos", images=images)


def marks(slide: Slide) -> list[PictureBox]:
    found = [box for box in slide.boxes if isinstance(box, PictureBox)]
    return [box for box in found if box.key.startswith("logos.")]


def band(slide: Slide) -> Frame:
    (found,) = [box for box in slide.boxes if isinstance(box, ShapeBox)]
    assert found.fill is Colour.WHITE
    return found.frame


def said(slide: Slide, key: str) -> TextBox:
    (found,) = [box for box in slide.boxes if isinstance(box, TextBox) and box.key == key]
    return found


@pytest.mark.parametrize("blocks", [(), (BEHIND,)])
@pytest.mark.parametrize("when", [WHEN, FAR])
def test_logos_stand_in_a_white_band_across_the_foot_of_the_cover(
    blocks: tuple[Block, ...], when: Paragraph
) -> None:
    (slide,) = covers(QUESTION, when, *blocks, logos(SQUARE, WIDE, TALL)).slides
    foot = band(slide)
    assert (foot.x, foot.width) == (0, LOOK.width)
    assert foot.y + foot.height == LOOK.height
    for mark in marks(slide):
        assert mark.frame.y >= foot.y
        assert mark.frame.height <= 48 * 12_700 + 1
    others = [b for b in slide.boxes if b.key != "logos:band" and not b.key.startswith("logos.")]
    assert all(box.frame.y + box.frame.height <= foot.y for box in others)


def test_marks_keep_their_proportions_and_one_height() -> None:
    (slide,) = covers(logos(SQUARE, days.SMALL, TALL, WIDE)).slides
    for mark in marks(slide):
        own = mark.image.width / mark.image.height
        assert mark.frame.width / mark.frame.height == pytest.approx(own, rel=0.01)
        assert mark.crop == (0, 0, 0, 0)
    *alike, wide = marks(slide)
    assert len({mark.frame.height for mark in alike}) == 1
    assert wide.frame.height < alike[0].frame.height


def test_many_wide_marks_come_smaller_and_never_outside_the_margins() -> None:
    few, many = (covers(logos(*(days.SMALL, WIDE) * n)).slides[0] for n in (1, 3))
    assert marks(many)[0].frame.height < marks(few)[0].frame.height
    assert len(marks(many)) == 6
    assert marks(many)[0].frame.x >= 48 * 12_700 - 1
    last = marks(many)[-1].frame
    assert last.x + last.width <= 912 * 12_700 + 6


def test_beyond_six_the_others_have_a_slide_of_their_own_name() -> None:
    images = tuple(replace(SQUARE, content=letter * 64) for letter in "12345678")
    first, second = covers(logos(*images)).slides
    assert [box.image for box in (*marks(first), *marks(second))] == list(images)
    assert (len(marks(first)), len(marks(second))) == (6, 2)
    assert (second.title, second.key) == ("Les partenaires de la journée", "s+2")


def test_a_cover_without_logos_has_no_band_and_its_picture_goes_to_the_foot() -> None:
    (slide,) = covers(QUESTION, WHEN, BEHIND, logos()).slides
    assert not [box for box in slide.boxes if isinstance(box, ShapeBox)]
    (picture,) = [box for box in slide.boxes if isinstance(box, PictureBox)]
    assert picture.frame.height == LOOK.height


@pytest.mark.parametrize("blocks", [(), (BEHIND,), (logos(SQUARE),), (BEHIND, logos(SQUARE))])
def test_the_question_leaves_no_word_alone(blocks: tuple[Block, ...]) -> None:
    (slide,) = covers(QUESTION, WHEN, *blocks).slides
    box = said(slide, "question")
    (line,) = box.paragraphs
    assert box.right_inset > 0
    assert letters(line.spans)[line.breaks[-1] :] == "territoire industriel du futur\u00a0?"


def test_a_long_organiser_and_series_take_two_lines_over_the_title() -> None:
    whole = "Union des industries et métiers de la métallurgie, Rencontres de l’industrie n° 12"
    (slide,) = covers(rubric=whole, title="Un titre de cent cinquante lettres " * 4).slides
    (line,) = said(slide, "rubric").paragraphs
    assert letters(line.spans).replace("\u00a0", " ") == whole
    assert len(line.breaks) == 2
