"""Placing: nothing lost, nothing small, nothing outside its slide, whatever the document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from exports import document as doc
from exports.document import Document, Layout, Section, text_of
from exports.slides import Look, place, read_look
from exports.slides.boxes import Slides, TextBox
from exports.slides.setting import letters
from resources import resource
from tests.exports.slides import days
from tests.exports.slides.documents import documents, lines_of, said, words_of
from tests.exports.slides.standing import check_that_all_stands

LOOK = read_look(resource("template/house.pptx").read_bytes())


@pytest.fixture(scope="module")
def day() -> Slides:
    return place(days.whole_day(), LOOK)


def test_a_day_of_every_kind_stands_on_its_slides(day: Slides) -> None:
    check_that_all_stands(day)


def test_no_word_of_a_day_is_lost() -> None:
    document = days.whole_day()
    found = said(place(document, LOOK))
    assert [word for word in words_of(document.sections) if word not in found] == []


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # a document takes minutes to shrink, and is read as it is
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents)
def test_whatever_the_document_nothing_is_lost_and_all_stands(document: Document) -> None:
    slides = place(document, LOOK)
    found = said(slides)
    lost = [word for word in words_of(document.sections) if word not in found]
    assert lost == []
    check_that_all_stands(slides)
    for slide in slides.slides:
        keys = [box.key for box in slide.boxes]
        assert len(set(keys)) == len(keys)
    assert len({slide.key for slide in slides.slides}) == len(slides.slides)
    titles = [(slide.key.split("+")[0], slide.title) for slide in slides.slides if slide.title]
    assert len(set(titles)) == len(titles)


LONG = "Un titre de deux lignes, que personne n’a voulu raccourcir avant la fin de la journée"


@pytest.mark.parametrize(
    "block",
    [
        doc.Acrostic(key="b", lines=(doc.AcrosticLine("tous", "U", "nis"),) * 8),
        doc.Appointment(key="b", dates="du 26 mars au 1er avril 2018", place="Montpellier"),
        doc.Roadmap(
            key="b",
            left_head="Défis",
            left=days.items("Un", "Deux"),
            right_head="Enjeux",
            right=days.items(*"abcdef"),
            links=((0, 1),),
        ),
        doc.Picture(key="b", image=days.PHOTO, caption="Une imprimante"),
        doc.Words(key="b", items=(("fédérer", 3), ("oser", 1))),
    ],
)
@pytest.mark.parametrize("title", [LONG, ""])
def test_under_a_long_title_and_over_a_source_nothing_covers_anything(
    block: doc.Block, title: str
) -> None:
    layouts = (Layout.ACROSTIC, Layout.PICTURE, Layout.TEXT)
    sections = (
        Section(key=f"s{k}", title=title, layout=layout, blocks=(block,), source="Source : moi.")
        for k, layout in enumerate(layouts)
    )
    check_that_all_stands(place(days.document(*sections), LOOK))


def test_breaks_lie_inside_the_letters_of_their_paragraph(day: Slides) -> None:
    for line in lines_of(day):
        assert line.breaks[0] == 0
        assert list(line.breaks) == sorted(set(line.breaks))
        assert line.breaks[-1] < max(len(letters(line.spans)), 1)


def test_the_same_document_is_placed_the_same_twice(day: Slides) -> None:
    assert place(days.whole_day(), LOOK) == day


def test_no_narrow_no_break_space_stands_in_a_deck() -> None:
    section = days.section(
        Layout.TEXT, "Oui\u202f!", doc.Paragraph(key="p", text=text_of("75\u202f%"))
    )
    for language in ("fr", "en"):
        slides = place(days.document(section, language=language), LOOK)
        assert not any("\u202f" in letters(line.spans) for line in lines_of(slides))


def test_the_title_comes_first_and_fills_its_placeholder(day: Slides) -> None:
    for slide in day.slides:
        first = slide.boxes[0]
        assert isinstance(first, TextBox)
        assert first.placeholder == 0
        assert letters(first.paragraphs[0].spans)


def test_every_placeholder_is_one_of_the_layout_and_filled_once(day: Slides) -> None:
    for slide in day.slides:
        places = [getattr(box, "placeholder", None) for box in slide.boxes]
        filled = [index for index in places if index is not None]
        assert len(set(filled)) == len(filled)
        assert all(LOOK.has(slide.layout, index) for index in filled)


def test_names_of_two_words_are_bound_in_titles_and_quotes(day: Slides) -> None:
    quote = next(slide for slide in day.slides if slide.layout == "Citation")
    assert "Occitanie\u00a0Est" in "".join(letters(line.spans) for line in lines_of(quote))


def test_a_footer_too_long_is_cut_at_its_width() -> None:
    section = Section(key="s", title="Un titre", layout=Layout.TEXT)
    document = days.document(section, running_head="Une journée " * 20)
    (slide,) = place(document, LOOK).slides
    assert slide.footer.startswith("8\u00a0mars 2018   Une journée")
    assert slide.footer.endswith("…")
    assert 60 < len(slide.footer) < 90


def test_the_cover_carries_no_footer_and_no_number(day: Slides) -> None:
    assert (day.slides[0].footer, day.slides[0].numbered) == ("", False)
    assert (day.slides[3].footer != "", day.slides[3].numbered) == (True, True)


def test_slides_that_go_on_are_named_and_keyed_in_french_and_in_english() -> None:
    section = Section(
        key="who", title="Les inscrits", layout=Layout.PEOPLE, blocks=(days.people(40),)
    )
    french = place(days.document(section), LOOK).slides
    assert [slide.key for slide in french] == ["who", "who+2", "who+3"]
    assert [slide.title for slide in french] == [
        "Les inscrits",
        "Les inscrits (suite)",
        "Les inscrits (suite 2)",
    ]


def test_notes_stand_on_the_first_slide_of_their_section_alone() -> None:
    section = Section(
        key="who",
        title="Les inscrits",
        layout=Layout.PEOPLE,
        blocks=(days.people(40),),
        notes=("Une question ?",),
    )
    first, *others = place(days.document(section), LOOK).slides
    assert "Une question\u00a0?" in first.notes
    assert not any("Une question\u00a0?" in slide.notes for slide in others)


def test_a_title_too_long_is_cut_on_its_slides_and_whole_in_their_notes() -> None:
    title = "Un titre qui ne finit jamais et que personne ne lira de loin " * 4
    section = Section(key="s", title=title.strip(), layout=Layout.PEOPLE, blocks=(days.people(20),))
    slides = place(days.document(section), LOOK).slides
    shown = [letters(next(lines_of(slide)).spans) for slide in slides]
    assert shown[0].endswith("…")
    assert shown[1].endswith("… (suite)")
    assert title.strip() in slides[0].notes


def test_a_section_without_a_title_is_named_after_what_it_says() -> None:
    section = Section(
        key="s",
        title="",
        layout=Layout.TEXT,
        blocks=(doc.Paragraph(key="p", text=text_of("Merci")),),
    )
    (slide,) = place(days.document(section), LOOK).slides
    assert slide.title == "Merci"


def test_hidden_sections_are_placed_hidden() -> None:
    section = replace(Section(key="s", title="Secret", layout=Layout.TEXT), hidden=True)
    (slide,) = place(days.document(section), LOOK).slides
    assert slide.hidden


def test_a_foreign_file_is_refused_as_a_template() -> None:
    with pytest.raises(ValueError, match="not a presentation"):
        read_look(b"not a zip")


def test_the_look_reads_size_fonts_frames_and_anchors() -> None:
    look: Look = LOOK
    assert (look.width, look.height) == (12_192_000, 6_858_000)
    assert (look.serif, look.sans) == ("Georgia", "Arial")
    assert look.area("Citation", 1) == look.area("Citation", 1)
    assert look.area("Titre et texte", 1).width == 864
    assert look.placeholder("Couverture", 0).anchor.name == "BOTTOM"
