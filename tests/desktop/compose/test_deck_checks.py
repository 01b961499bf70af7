"""Each check of a deck, on slides that trip it and on slides that nearly do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.compose.deck import deck
from desktop.compose.deck_checks import CHECKS, Finding, deck_problems
from desktop.compose.deck_checks.contrast import contrast
from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.release import Audience, released
from exports.document import (
    Chart,
    ChartKind,
    Document,
    Image,
    Layout,
    Mark,
    Paragraph,
    Role,
    Run,
    Section,
    Series,
)
from exports.slides import place, read_look
from exports.slides.boxes import (
    Box,
    Cell,
    ChartBox,
    Colour,
    Frame,
    PictureBox,
    ShapeBox,
    Slide,
    Slides,
    TableBox,
    TextBox,
    points,
)
from exports.slides.setting import Style, set_words
from resources import resource
from tests.days import second_day
from tests.exports.slides.documents import documents

HOUSE = resource("template/house.pptx").read_bytes()
LOOK = read_look(HOUSE)
PHOTO = Image("a" * 64, 1600, 900, "Une imprimante 3D")


def frame(x: float, y: float, width: float, height: float) -> Frame:
    return Frame(points(x), points(y), points(width), points(height))


def text(words: str, style: Style, *, tall: float = 100, key: str = "text") -> TextBox:
    lines = set_words(words, 400, style)
    return TextBox(key=key, frame=frame(48, 168, 400, tall), paragraphs=lines)


def small(words: str, size: float) -> TextBox:
    """A text at any size, which placing itself never sets under 18 pt."""
    box = text(words, Style(18))
    (line,) = box.paragraphs
    return replace(box, paragraphs=(replace(line, spans=(replace(line.spans[0], size=size),)),))


def panel(colour: Colour, *, words: str = "", ink: Colour = Colour.INK) -> ShapeBox:
    lines = set_words(words, 400, Style(18, colour=ink))
    return ShapeBox(key="panel", frame=frame(0, 100, 960, 400), fill=colour, paragraphs=lines)


def picture(alternative: str) -> PictureBox:
    image = replace(PHOTO, alternative=alternative)
    return PictureBox(key="picture", frame=frame(0, 100, 960, 400), image=image)


def chart(alternative: str = "a 1, b 2", category: str = "a") -> ChartBox:
    drawn = Chart(
        key="c",
        kind=ChartKind.COLUMN,
        categories=(category, "b"),
        series=(Series("", (1.0, 2.0)),),
        alternative=alternative,
    )
    return ChartBox(key="chart", frame=frame(48, 156, 864, 300), chart=drawn)


def table(row_height: float, alternative: str = "Qui fait quoi") -> TableBox:
    return TableBox(
        key="table",
        frame=frame(48, 156, 864, row_height),
        widths=(points(864),),
        heights=(points(row_height),),
        rows=((Cell(set_words("Former", 800, Style(20))),),),
        alternative=alternative,
    )


def slide(
    *boxes: Box, title: str = "Un titre", layout: str = "Titre seul", key: str = "s"
) -> Slide:
    return Slide(key=key, layout=layout, title=title, boxes=boxes)


def deck_of(*slides: Slide) -> Slides:
    return Slides(
        width=LOOK.width, height=LOOK.height, slides=slides, title="", author="", language="fr"
    )


def on_dark(box: Box) -> Slide:
    return slide(box, layout="Clôture")


BOLD_24 = Style(24, bold=True, colour=Colour.RULE)
CASES: dict[str, tuple[Slides, Slides]] = {
    # check: (what trips it, what nearly does)
    "missing_title": (deck_of(slide(title=" ")), deck_of(slide(title="…"))),
    "repeated_title": (
        deck_of(slide(title="Le programme"), slide(title="LE  programme", key="t")),
        deck_of(slide(title="Le programme"), slide(title="Le programme (suite)", key="t")),
    ),
    "overflow": (
        deck_of(slide(text("mot " * 60, Style(24), tall=229))),
        deck_of(slide(text("mot " * 60, Style(24), tall=230))),
    ),
    "small_text": (deck_of(slide(small("Voici", 17.5))), deck_of(slide(small("Voici", 18)))),
    "undrawn_character": (
        deck_of(slide(text("漢", Style(24)))),
        deck_of(slide(text("Œuvre → مرحبا Ω ☎ e\u0301", Style(24)))),
    ),
    "missing_alternative": (deck_of(slide(picture(" "))), deck_of(slide(picture("Une table")))),
    "faint_text": (
        deck_of(on_dark(text("Merci", Style(24, colour=Colour.BRICK)))),
        deck_of(on_dark(text("Merci", Style(24, colour=Colour.LAMP)))),
    ),
}


def found(slides: Slides, name: str) -> list[Finding]:
    return [each for each in deck_problems(slides, LOOK) if each.check == name]


@pytest.mark.parametrize("name", CASES)
def test_a_check_finds_what_is_wrong_and_says_so_in_a_sentence(name: str):
    (finding,) = found(CASES[name][0], name)
    said = str(finding.sentence)
    assert said.endswith(".")
    assert "{" not in said
    assert "iapositive" in said


@pytest.mark.parametrize("name", CASES)
def test_a_check_lets_pass_what_is_nearly_wrong(name: str):
    assert found(CASES[name][1], name) == []


@pytest.mark.parametrize("name", CASES)
def test_a_slide_that_nobody_sees_is_not_checked(name: str):
    slides = CASES[name][0]
    hidden = replace(slides, slides=tuple(replace(each, hidden=True) for each in slides.slides))
    assert found(hidden, name) == []


def test_every_check_has_its_cases():
    others = {"missing_alternative", "faint_text"}
    assert {check.__name__ for check in CHECKS} | others == set(CASES)


@pytest.mark.parametrize("day", [sample_day, second_day])
def test_the_decks_that_are_made_have_nothing_to_say_against_them(day: Callable[[], Imported]):
    event = day().event
    slides = place(deck(released(event, Audience.DECK)), LOOK)
    told = [str(finding.sentence) for finding in deck_problems(slides, LOOK)]
    assert told == []


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents)
def test_what_placing_makes_is_neither_too_tall_nor_too_small_nor_too_faint(document: Document):
    checks = {each.check for each in deck_problems(place(document, LOOK), LOOK)}
    assert not checks & {"overflow", "small_text", "faint_text"}


@pytest.mark.parametrize("layout", [Layout.COVER, Layout.PART, Layout.THEME])
@pytest.mark.parametrize("role", [Role.QUESTION, Role.WHEN, Role.SMALL])
def test_words_that_stand_for_something_unknown_are_read_on_a_dark_slide(
    layout: Layout, role: Role
):
    unknown = Paragraph(key="w", text=(Run("à fixer", Mark.MISSING),), role=role)
    section = Section(key="c", title="La journée", layout=layout, blocks=(unknown,))
    told = Document(title="La journée", author="", language="fr", sections=(section,))
    checks = {each.check for each in deck_problems(place(told, LOOK), LOOK)}
    assert "faint_text" not in checks


# --- setting --------------------------------------------------------------------------------------


def test_a_row_too_low_for_its_cells_overflows():
    # 20 pt at 1.20 em, and 5 pt above and under
    assert found(deck_of(slide(table(33))), "overflow")
    assert found(deck_of(slide(table(34))), "overflow") == []


def test_words_in_a_shape_overflow_with_its_insets():
    disc = replace(panel(Colour.PAPER, words="Un"), frame=frame(48, 100, 44, 22))
    assert found(deck_of(slide(disc)), "overflow") == []
    assert found(deck_of(slide(replace(disc, inset=4.0))), "overflow")


def test_words_outside_the_slide_overflow_and_decoration_does_not():
    outside = frame(900, 168, 100, 40)
    assert found(deck_of(slide(replace(text("Un", Style(18)), frame=outside))), "overflow")
    assert found(deck_of(slide(replace(picture("Une table"), frame=outside))), "overflow") == []


def test_the_letters_of_charts_and_tables_are_measured_too():
    assert found(deck_of(slide(replace(chart(), category_size=16.0))), "small_text")
    assert found(deck_of(slide(chart(), table(34))), "small_text") == []


# --- reading --------------------------------------------------------------------------------------


def test_charts_and_tables_need_words_and_ornaments_none():
    for box, what in ((chart(" "), "graphique"), (table(40, " "), "tableau")):
        (finding,) = found(deck_of(slide(box)), "missing_alternative")
        assert what in str(finding.sentence)
    blank = deck_of(slide(picture("")))
    decorative = frozenset({PHOTO.content})
    assert deck_problems(blank, LOOK, decorative=decorative) == ()


def test_a_title_met_three_times_is_told_twice_with_the_first_slide():
    slides = deck_of(*(slide(title="Luc Martin", key=key) for key in "abc"))
    assert [str(each.sentence) for each in found(slides, "repeated_title")] == [
        "Les diapositives 1 et 2 ont le même titre, « Luc Martin ».",
        "Les diapositives 1 et 3 ont le même titre, « Luc Martin ».",
    ]


def test_a_finding_has_a_key_of_its_own():
    slides = deck_of(
        slide(text("漢字", Style(24)), small("Voici", 17), key="a"), slide(title="", key="b")
    )
    keys = [each.key for each in deck_problems(slides, LOOK)]
    assert len(set(keys)) == len(keys) == 4


# --- contrast -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "bold", "colour", "faint"),
    [
        (20, False, Colour.MUTED, False),  # 5.4 on white
        (20, False, Colour.REST, True),  # 2.2
        (24, True, Colour.REST, True),
        (72, True, Colour.LAMP, True),  # 1.5
    ],
)
def test_words_are_told_from_their_ground(size: float, colour: Colour, *, bold: bool, faint: bool):
    slides = deck_of(slide(text("Voici", Style(size, bold=bold, colour=colour))))
    assert bool(found(slides, "faint_text")) is faint


def test_large_bold_words_may_be_fainter():
    grey = replace(LOOK, colours={**LOOK.colours, "accent3": "808080"})  # 3.9 on white
    plain = deck_of(slide(text("Voici", Style(24, colour=Colour.SKY))))
    large = deck_of(slide(text("Voici", Style(24, bold=True, colour=Colour.SKY))))
    assert [each.check for each in deck_problems(plain, grey)] == ["faint_text"]
    assert deck_problems(large, grey) == ()


def test_what_stands_behind_words_is_the_frontmost_thing_there():
    white = text("Voici", Style(24, colour=Colour.WHITE))
    assert found(deck_of(slide(white)), "faint_text")
    assert found(deck_of(slide(panel(Colour.NIGHT), white)), "faint_text") == []
    assert found(deck_of(slide(white, panel(Colour.NIGHT))), "faint_text")
    assert found(deck_of(slide(panel(Colour.NIGHT), panel(Colour.PAPER), white)), "faint_text")
    assert found(deck_of(slide(picture("Une table"), white)), "faint_text") == []


def test_the_panel_of_a_layout_stands_behind_words():
    white = text("Voici", Style(24, colour=Colour.WHITE))
    at_right = replace(white, frame=frame(368, 168, 400, 100))
    assert found(deck_of(slide(white, layout="Thème de table ronde")), "faint_text") == []
    assert found(deck_of(slide(at_right, layout="Thème de table ronde")), "faint_text")


def test_words_in_a_disc_are_read_on_the_disc():
    on_night = panel(Colour.NIGHT, words="1", ink=Colour.WHITE)
    assert found(deck_of(slide(on_night)), "faint_text") == []
    assert found(deck_of(slide(replace(on_night, fill=Colour.MIST))), "faint_text")


def test_a_house_colour_is_seen_as_the_deck_will_show_it():
    rubric = text("L’innovation", Style(18, bold=True, colour=Colour.BRICK))
    slides = deck_of(slide(rubric), slide(rubric, layout="Affirmation", key="t", title="Oui"))
    assert found(slides, "faint_text") == []
    # Darkened until it reads on white and on paper, where statements stand.
    assert found(replace(slides, colour="FFCC00"), "faint_text") == []


def test_the_foot_of_a_slide_is_read_on_its_ground():
    foot = replace(slide(), footer="8 mars 2018")
    assert found(deck_of(foot), "faint_text") == []
    white = replace(LOOK, colours={**LOOK.colours, "tx1": "808080"})
    assert {each.box for each in deck_problems(deck_of(foot), white)} == {"footer", "number"}


def test_contrast_is_that_of_wcag():
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("FFFFFF", "9C3018") == pytest.approx(7.4, abs=0.05)
    assert contrast("777777", "FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("9C3018", "14284F") == pytest.approx(2.0, abs=0.05)


# --- fonts and templates --------------------------------------------------------------------------


def test_a_template_may_name_only_fonts_whose_widths_are_known():
    slides = deck_of(slide())
    foreign = replace(LOOK, serif="Didot", sans="arial")
    (finding,) = deck_problems(slides, foreign)
    assert (finding.check, finding.box) == ("missing_font", "Didot")
    assert deck_problems(slides, replace(LOOK, sans="Liberation Sans", serif="")) == ()


def test_a_character_is_told_once_a_slide_with_its_name():
    slides = deck_of(slide(text("漢漢字", Style(24)), chart(category="漢")))
    first, second = (str(each.sentence) for each in found(slides, "undrawn_character"))
    assert first == (
        "Diapositive 1 : aucune police fournie ne dessine « 漢 » ;"
        " les PDF écriront son nom, CJK UNIFIED IDEOGRAPH-6F22."
    )
    assert "« 字 »" in second


def test_an_unknown_layout_is_not_judged():
    white = text("Voici", Style(24, colour=Colour.WHITE))
    assert found(deck_of(slide(white, layout="Ailleurs")), "faint_text") == []
