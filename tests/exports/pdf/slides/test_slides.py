"""A deck as a PDF: the same slides, the same boxes, the same breaks, for those who listen too."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from statistics import median

import pypdfium2
import pytest

from exports import powerpoint
from exports.document import ChartKind, Image
from exports.pdf.slides.text import placed
from exports.slides.boxes import (
    Align,
    Anchor,
    ChartBox,
    Colour,
    ConnectorBox,
    Face,
    Frame,
    Geometry,
    PictureBox,
    ShapeBox,
    Span,
    TableBox,
    TextBox,
    TextLine,
    points,
)
from exports.slides.geometry import area
from exports.slides.look import TITLE
from resources import resource
from tests.exports.pdf.reading import failures, pages_of, said, squeezed, tags
from tests.exports.pdf.slides.decks import (
    HEIGHT,
    WIDTH,
    baselines,
    chart_page,
    day,
    deck,
    digits,
    painted_page,
    picture,
    seen,
    slide,
    template,
    written,
)
from tests.exports.slides.documents import lines_of
from tests.validators import libreoffice_pdf

IMAGE = Image("a" * 64, 1600, 1350, "Deux personnes devant une machine")
FRAME = Frame(points(100), points(100), points(400), points(200))


def words(text: str, size: float = 24, **fields: object) -> TextLine:
    return TextLine((Span(text, size),), **fields)  # type: ignore[arg-type]  # checked by its tests


def text_box(*paragraphs: TextLine, **fields: object) -> TextBox:
    known: dict[str, object] = {"key": "t", "frame": FRAME} | fields
    return TextBox(paragraphs=paragraphs, **known)  # type: ignore[arg-type]  # checked by its tests


# --- the whole ------------------------------------------------------------------------------------


def test_every_kind_of_slide_holds_both_profiles(tmp_path: Path):
    assert failures(written(day()), tmp_path) == {}


def test_a_page_is_as_large_as_its_slide():
    opened = pypdfium2.PdfDocument(written(day()))
    assert len(opened) == len(day().slides)
    assert {page.get_size() for page in opened} == {(WIDTH, HEIGHT)}


def test_all_that_slides_say_is_on_their_pages_and_nothing_else_but_their_foot():
    for at, (held, letters) in enumerate(zip(day().slides, seen(written(day())), strict=True), 1):
        expected = Counter(
            squeezed(
                "".join(span.text for line in lines_of(held.boxes) for span in line.spans)
                + "".join(line.bullet for line in lines_of(held.boxes))
                + (f"{held.footer}{at}" if held.numbered else "")
            )
        )
        found = Counter(letter.text for letter in letters)
        charted = any(isinstance(box, ChartBox) for box in held.boxes)
        assert not expected - found, held.key
        assert charted or not found - expected, held.key


def test_lines_break_where_the_deck_breaks_them():
    for held, letters in zip(day().slides, seen(written(day())), strict=True):
        lines = baselines(letters).values()
        for paragraph in lines_of(held.boxes):
            text = "".join(span.text for span in paragraph.spans)
            for start, end in zip(paragraph.breaks, (*paragraph.breaks[1:], None), strict=True):
                assert any(squeezed(text[start:end]) in line for line in lines), text[start:end]


def test_text_stays_on_its_slide():
    for letters in seen(written(day())):
        assert all(0 <= letter.x <= WIDTH and 0 <= letter.y <= HEIGHT for letter in letters)


def test_the_same_deck_at_the_same_moment_gives_the_same_bytes():
    assert written(day()) == written(day())


def test_only_the_fonts_of_the_deck_are_embedded():
    names = set(re.findall(rb"/BaseFont /[A-Z]{6}\+([A-Za-z]+)", written(day())))
    assert names == {b"Gelasio", b"LiberationSans"}


def test_no_narrow_space_is_printed():
    held = written(deck(slide(text_box(words("21\u202f500 salariés")))))
    assert "21\u00a0500" in pages_of(held)[0]
    assert "\u202f" not in said(held)


# --- beside LibreOffice ---------------------------------------------------------------------------


def test_pages_are_as_libreoffice_draws_the_deck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{resource('fonts')}</dir>"
        '<match target="pattern"><test name="family"><string>Georgia</string></test>'
        '<edit name="family" mode="assign" binding="strong"><string>Gelasio Deck</string></edit>'
        "</match></fontconfig>"
    )
    monkeypatch.setenv("FONTCONFIG_FILE", str(fonts))
    drawn = libreoffice_pdf(powerpoint.write(day(), template=template(), picture=picture))
    compared = 0
    for held, ours, theirs in zip(day().slides, seen(written(day())), seen(drawn), strict=True):
        if any(isinstance(box, ChartBox) for box in held.boxes):
            continue
        alike = "".join(each.text for each in ours) == "".join(each.text for each in theirs)
        rows = [[round(each.y / 8) for each in letters] for letters in (ours, theirs)]
        if not alike or rows[0] != rows[1]:
            continue  # a line of ours, 2 % narrower, breaks earlier
        compared += 1
        apart = [
            (abs(mine.x - its.x), abs(mine.y - its.y))
            for mine, its in zip(ours, theirs, strict=True)
        ]
        assert median(across for across, _ in apart) < 2, held.key
        assert median(down for _, down in apart) < 1.5, held.key
    assert compared > len(day().slides) / 3


# --- hidden slides, notes, bookmarks --------------------------------------------------------------


def test_hidden_slides_are_left_out_and_the_others_keep_their_numbers():
    foot = {"layout": "Titre seul", "footer": "8 mars 2018"}
    held = deck(
        slide(text_box(words("une")), **foot),
        slide(text_box(words("deux")), hidden=True, **foot),
        slide(text_box(words("trois")), **foot),
    )
    first, last = pages_of(written(held))
    assert "une" in first
    assert "deux" not in first + last
    assert last.split()[-1] == "3"


def test_a_deck_whose_slides_are_all_hidden_is_no_file():
    with pytest.raises(ValueError, match="to show"):
        written(deck(slide(text_box(words("une")), hidden=True)))


def test_notes_are_not_printed():
    held = slide(text_box(words("dit")), notes=("à ne pas montrer",))
    assert "montrer" not in said(written(deck(held)))


def test_bookmarks_are_the_titles_under_their_parts():
    slides = [slide(key=name, title=name, part=part) for name, part in (
        ("Couverture", ""), ("Le diagnostic", "d"), ("Les chiffres", "d"), ("Voix", "t"),
    )]  # fmt: skip
    parts = (("d", "Le diagnostic"), ("t", "Table ronde"))
    opened = pypdfium2.PdfDocument(written(replace(deck(*slides), parts=parts)))
    found = [
        (mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in opened.get_toc()
    ]
    assert found == [
        (0, "Couverture", 0),
        (0, "Le diagnostic", 1),
        (1, "Les chiffres", 2),
        (0, "Table ronde", 3),
        (1, "Voix", 3),
    ]


# --- for those who listen -------------------------------------------------------------------------


def test_each_slide_is_a_section_under_its_title():
    found = [tag for _, tag in tags(written(day()))]
    titled = sum(
        any(isinstance(box, TextBox) and box.placeholder == TITLE for box in each.boxes)
        for each in day().slides
    )
    assert found.count("H1") == titled
    assert found.count("Sect") == len(day().slides)
    assert found.count("Table") == sum(
        isinstance(box, TableBox) for each in day().slides for box in each.boxes
    )


def test_bullets_are_lists_and_their_levels_lists_within():
    lines = [
        words("a", bullet="•", indent=20, hang=20),
        words("b", bullet="–", indent=42, hang=18, level=1),
        words("c", bullet="•", indent=20, hang=20),
        words("ensuite"),
    ]
    found = tags(written(deck(slide(text_box(*lines)))))
    assert [tag for _, tag in found if tag in {"L", "LI", "P"}] == ["L", "LI", "L", "LI", "LI", "P"]


def test_only_pictures_with_an_alternative_are_figures():
    box = PictureBox(key="p", frame=FRAME, image=IMAGE)
    mute = replace(box, image=replace(IMAGE, alternative=""))
    assert "Figure" in [tag for _, tag in tags(written(deck(slide(box))))]
    assert "Figure" not in [tag for _, tag in tags(written(deck(slide(mute))))]


@pytest.mark.parametrize("kind", list(ChartKind))
def test_charts_are_figures_drawn_without_pictures(kind: ChartKind, tmp_path: Path):
    held = written(chart_page(kind, 2 if kind is ChartKind.RING else 4))
    assert [tag for _, tag in tags(held)].count("Figure") == 1
    assert b"/Subtype /Image" not in held
    assert failures(held, tmp_path) == {}


# --- where text hangs -----------------------------------------------------------------------------


@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize(("size", "spacing"), [(40, 0.95), (24, 1.05), (18, 1.0), (64, 0.92)])
def test_what_a_line_is_more_than_its_letters_is_above_them(
    face: Face, size: float, spacing: float
):
    line = TextLine((Span("Il parle", size, face),), breaks=(0, 3), spacing=spacing)
    first, second = sorted(baselines(seen(written(deck(slide(text_box(line)))))[0]))
    descent = {Face.SERIF: 449 / 2048, Face.SANS: 434 / 2048}[face]  # Georgia's, Arial's
    assert first == pytest.approx(100 + 1.2 * spacing * size - descent * size, abs=0.2)
    assert second - first == pytest.approx(1.2 * spacing * size, abs=0.2)


def test_text_hangs_where_it_is_anchored():
    tops = {}
    for anchor in Anchor:
        pdf = written(deck(slide(text_box(words("ici", 20), anchor=anchor))))
        (tops[anchor],) = baselines(seen(pdf)[0])
    assert tops[Anchor.MIDDLE] - tops[Anchor.TOP] == pytest.approx((200 - 24) / 2, abs=0.2)
    assert tops[Anchor.BOTTOM] - tops[Anchor.TOP] == pytest.approx(200 - 24, abs=0.2)


def test_lines_keep_to_the_edge_they_are_aligned_on():
    starts = {
        align: seen(written(deck(slide(text_box(words("mot", align=align))))))[0][0].x
        for align in Align
    }
    width = 500 - starts[Align.RIGHT]
    assert starts[Align.LEFT] == pytest.approx(100, abs=0.1)
    assert starts[Align.CENTRE] == pytest.approx(300 - width / 2, abs=0.1)


def test_what_is_read_from_right_to_left_keeps_to_the_right():
    letters = seen(written(deck(slide(text_box(words("مكتبة"))))))[0]
    assert min(letter.x for letter in letters) > 400


def test_a_guillemet_hangs_in_the_margin_and_a_bullet_in_its_hang():
    hung = words("«\u00a0Nous sommes", breaks=(0, 7), indent=30, hang=20)
    first, *_ = letters = seen(written(deck(slide(text_box(hung)))))[0]
    assert first.x == pytest.approx(110, abs=0.1)
    assert next(each for each in letters if each.y > first.y + 1).x == pytest.approx(130, abs=0.1)

    marked = words("Nous", bullet="•", indent=30, hang=20)
    bullet, letter, *_ = seen(written(deck(slide(text_box(marked)))))[0]
    assert (round(bullet.x), round(letter.x)) == (110, 130)


# --- what is drawn --------------------------------------------------------------------------------


def test_layouts_draw_their_ground_and_their_shapes():
    cover = painted_page(written(deck(slide(layout="Couverture", numbered=False))))
    assert digits(cover, 20, 270) == "14284F"
    assert digits(cover, 792, 300) == "9C3018"
    assert digits(cover, 686, 8) == "FFCD72"
    plain = painted_page(written(deck(slide(layout="Titre et texte"))))
    assert digits(plain, 60, 20) == "9C3018"
    assert digits(plain, 480, 300) == "FFFFFF"
    assert digits(painted_page(written(deck(slide(layout="Affirmation")))), 480, 300) == "F9F6F1"


def test_the_house_colour_stands_in_for_the_accent():
    held = deck(slide(layout="Titre et texte"), colour="07604E")
    assert digits(painted_page(written(held)), 60, 20) == "07604E"


def test_pictures_are_cropped_and_round_ones_show_no_corner():
    grown = {"crop": (0.0, 0.5, 0.0, 0.0)}  # the lower half of a gradient from black to white
    box = PictureBox(key="p", frame=FRAME, image=IMAGE)
    whole = painted_page(written(deck(slide(box))))
    lower = painted_page(written(deck(slide(replace(box, **grown)))))  # type: ignore[arg-type]  # a crop
    assert int(digits(whole, 300, 105)[:2], 16) < 20
    assert int(digits(lower, 300, 105)[:2], 16) in range(115, 145)
    disc = painted_page(written(deck(slide(replace(box, round=True)))))
    assert digits(disc, 104, 104) == "FFFFFF"
    assert digits(disc, 300, 200) != "FFFFFF"


def test_shapes_have_their_fill_their_outline_and_their_words():
    shape = ShapeBox(
        key="s",
        frame=FRAME,
        geometry=Geometry.ELLIPSE,
        fill=Colour.PAPER,
        outline=Colour.BRICK,
        outline_width=4,
        paragraphs=(words("LM", align=Align.CENTRE),),
    )
    pdf = written(deck(slide(shape)))
    page = painted_page(pdf)
    assert digits(page, 300, 101) == "9C3018"
    assert digits(page, 300, 120) == "F9F6F1"
    assert digits(page, 105, 105) == "FFFFFF"
    assert seen(pdf)[0][0].x == pytest.approx(300, abs=30)


@pytest.mark.parametrize("rising", [True, False])
def test_connectors_go_from_corner_to_corner_and_end_with_a_dot(rising: bool):  # noqa: FBT001  a case
    box = ConnectorBox(key="c", frame=FRAME, width=8, rising=rising)
    page = painted_page(written(deck(slide(box))))
    end = 100 if rising else 300
    assert digits(page, 300, 200) == "9C3018"
    assert digits(page, 508, end) == "9C3018"
    assert digits(page, 106, 200) == "FFFFFF"


def test_a_character_that_no_font_has_is_named_and_still_said():
    (paragraph,) = placed((words("fin 𓀀"),), area(FRAME))
    *_, last = paragraph.lines[0].line.spans
    assert last.text == "[EGYPTIAN\u00a0HIEROGLYPH\u00a0A001]"
    assert last.actual == "𓀀"
