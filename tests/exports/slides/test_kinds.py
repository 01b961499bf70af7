"""Each kind of slide holds what it promises, and is parted beyond."""

from __future__ import annotations

from typing import Any

import pytest

from exports.document import (
    Acrostic,
    AcrosticLine,
    Appointment,
    Block,
    Bullets,
    ChartKind,
    Column,
    Contrast,
    Entries,
    Entry,
    Form,
    Item,
    Layout,
    Mark,
    Number,
    Numbers,
    Paragraph,
    Picture,
    Programme,
    Roadmap,
    Role,
    Row,
    Run,
    Section,
    Slot,
    Table,
    Words,
    text_of,
)
from exports.slides import place, read_look
from exports.slides.boxes import (
    Box,
    ChartBox,
    Colour,
    ConnectorBox,
    Face,
    Geometry,
    PictureBox,
    ShapeBox,
    Slide,
    TableBox,
    TextBox,
)
from exports.slides.setting import letters, line_count
from resources import resource
from tests.exports.slides import days
from tests.exports.slides.documents import lines_of

LOOK = read_look(resource("template/house.pptx").read_bytes())
SENTENCE = "Nous avons longtemps cru que la question de l’attractivité se réglerait toute seule. "


def placed(layout: Layout, *blocks: Block, title: str = "Titre", **more: Any) -> tuple[Slide, ...]:
    section = Section(key="s", title=title, layout=layout, blocks=blocks)
    return place(days.document(section, **more), LOOK).slides


def text(slide: Slide, key: str) -> str:
    box = next(box for box in slide.boxes if box.key == key)
    return "\n".join(letters(line.spans) for line in lines_of(box))


def box(slide: Slide, key: str) -> Box:
    return next(box for box in slide.boxes if box.key == key)


def sizes(slide: Slide, key: str) -> set[float]:
    box = next(box for box in slide.boxes if box.key == key)
    return {span.size for line in lines_of(box) for span in line.spans}


def texts(slide: Slide) -> str:
    return "\n".join(letters(line.spans) for line in lines_of(slide))


# --- titles ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "size"),
    [
        ("Un salarié sur treize est ingénieur", 40),
        ("Six enjeux stratégiques prioritaires pour toute la filière industrielle", 36),
        (
            (
                "Les enjeux stratégiques et prioritaires pour toute la filière industrielle du "
                "territoire et de tous ses voisins européens"
            ),
            32,
        ),
    ],
)
def test_a_title_takes_one_line_at_40_else_two_at_36_else_two_at_32(title: str, size: int) -> None:
    (slide,) = placed(Layout.NUMBERS, title=title)
    assert sizes(slide, "title") == {size}
    assert not slide.notes


def test_a_title_on_two_lines_is_balanced() -> None:
    (slide,) = placed(Layout.STATEMENT, title="Co-créer la feuille de route de l’UIMM Occitanie")
    box = slide.boxes[0]
    assert isinstance(box, TextBox)
    assert box.right_inset > 0
    assert len(box.paragraphs[0].breaks) == 2


# --- opening --------------------------------------------------------------------------------------


def test_a_cover_says_its_question_and_its_date() -> None:
    (slide,) = placed(
        Layout.COVER,
        Paragraph(key="question", text=text_of("Comment faire ?"), role=Role.QUESTION),
        Paragraph(key="when", text=text_of("Jeudi 8 mars 2018"), role=Role.WHEN),
    )
    assert slide.layout == "Couverture"
    assert text(slide, "question") == "Comment faire\u00a0?"
    assert text(slide, "when") == "Jeudi 8\u00a0mars 2018"


def test_a_cover_title_too_long_gives_its_subtitle_what_follows_the_colon() -> None:
    title = (
        "Rencontres départementales de l’industrie, de l’artisanat, du commerce et des compétences "
        "de demain : comment réussir ensemble la transition des territoires ruraux et des villes"
    )
    (slide,) = placed(Layout.COVER, title=title)
    assert text(slide, "title").endswith("de demain")
    assert text(slide, "subtitle").startswith("comment réussir")
    assert any("demain\u00a0: comment" in note for note in slide.notes)


def test_a_cover_with_a_picture_takes_the_layout_of_pictures() -> None:
    (slide,) = placed(Layout.COVER, Picture(key="p", image=days.PHOTO))
    assert slide.layout == "Couverture avec image"
    (picture,) = [box for box in slide.boxes if isinstance(box, PictureBox)]
    assert picture.placeholder == 13
    left, top, right, bottom = picture.crop
    kept = (1 - left - right) * 1600 / ((1 - top - bottom) * 1350)
    assert kept == pytest.approx(342 / 540, abs=0.01)


def test_the_seats_of_a_part_say_what_is_done_here_and_to_come() -> None:
    section = Section(key="s", title="Le diagnostic", layout=Layout.PART, part="part2")
    (slide,) = place(days.document(section, parts=days.PARTS), LOOK).slides
    seats = [box for box in slide.boxes if isinstance(box, ShapeBox)]
    assert [seat.fill for seat in seats] == [Colour.MIST, Colour.LAMP, None, None, None, None]
    assert [letters(seat.paragraphs[0].spans) for seat in seats] == list("123456")
    assert all(seat.geometry is Geometry.ELLIPSE for seat in seats)


def test_a_sentence_beyond_two_hundred_letters_is_a_text() -> None:
    (short,) = placed(Layout.STATEMENT, title="Osons.")
    (long,) = placed(Layout.STATEMENT, title=SENTENCE * 3)
    assert short.layout == "Affirmation"
    assert long.layout == "Titre et texte"
    assert (SENTENCE * 3).strip() in " ".join(texts(long).split("\n"))


# --- programme ------------------------------------------------------------------------------------


def _slots(count: int) -> Programme:
    slots = tuple(
        Slot(
            f"Séance {k}",
            ("Matin", "Après-midi")[k >= count // 2] if k in (0, count // 2) else "",
            who="Luc Martin",
        )
        for k in range(count)
    )
    return Programme(key="p", slots=slots)


def test_five_sessions_with_who_speaks_stand_on_one_slide_and_nine_are_parted_at_noon() -> None:
    assert len(placed(Layout.PROGRAMME, _slots(5))) == 1
    first, second = placed(Layout.PROGRAMME, _slots(8))
    assert "Après-midi" in texts(second)
    assert "Séance 3" in texts(first)
    assert "Séance 4" not in texts(first)
    assert "Séance 4" in texts(second)


def test_a_moment_that_goes_on_is_said_again_on_the_next_slide() -> None:
    slots = (Slot("A", "Matin"), *(Slot(f"B{k}", who="Qui") for k in range(9)))
    _, second = placed(Layout.PROGRAMME, Programme(key="p", slots=slots))
    assert "Matin" in texts(second)


def test_without_any_hour_the_column_of_hours_goes() -> None:
    (slide,) = placed(Layout.PROGRAMME, Programme(key="p", slots=(Slot("Accueil", about=("a",)),)))
    box = next(box for box in slide.boxes if box.key == "p.a")
    assert box.frame.x == 48 * 12_700


def test_an_hour_is_brick_and_a_moment_grey_said_once() -> None:
    slots = (Slot("A", "Matin"), Slot("B", "Matin"), Slot("C", "13 h 30", is_hour=True))
    (slide,) = placed(Layout.PROGRAMME, Programme(key="p", slots=slots))
    said = {letters(line.spans): line.spans[0].colour for line in lines_of(slide)}
    assert said["Matin"] is Colour.MUTED
    assert said["13\u00a0h\u00a030"] is Colour.BRICK
    assert texts(slide).count("Matin") == 1


# --- people ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "spread"),
    [(1, [1]), (3, [3]), (8, [8]), (15, [15]), (16, [8, 8]), (40, [14, 13, 13])],
)
def test_people_are_dealt_evenly(count: int, spread: list[int]) -> None:
    slides = placed(Layout.PEOPLE, days.people(count))
    keys = [
        {box.key for box in slide.boxes if box.key.startswith("people.p") and ":" not in box.key}
        for slide in slides
    ]
    assert [len(each) for each in keys] == spread


def test_names_side_by_side_are_of_one_size_and_never_cut() -> None:
    (slide,) = placed(Layout.PEOPLE, days.people(3, long=True))
    names = [sizes(slide, f"people.p{k}") for k in range(3)]
    assert len({max(each) for each in names}) == 1
    assert "Jean-Baptiste de La Rochefoucauld-Montmorency" in texts(slide)
    assert any("transformation numérique" in note for note in slide.notes)


def test_an_organisation_too_long_is_said_by_its_short_name_first() -> None:
    people = days.people(3)
    (slide,) = placed(Layout.PEOPLE, people)
    assert text(slide, "people.p2").endswith("UIMM")
    assert any(people.items[2].organisation in note for note in slide.notes)


def test_without_a_photo_initials_stand_in_a_disc() -> None:
    (slide,) = placed(Layout.PEOPLE, days.people(3))
    discs = [box for box in slide.boxes if isinstance(box, ShapeBox)]
    faces = [box for box in slide.boxes if isinstance(box, PictureBox)]
    assert [letters(disc.paragraphs[0].spans) for disc in discs] == ["LM", "ÉŒ"]
    assert all(face.round for face in faces)
    assert len(faces) == 1


# --- figures --------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(1, 8))
def test_up_to_six_figures_stand_on_a_slide(count: int) -> None:
    slides = placed(Layout.NUMBERS, Numbers(key="n", items=days.FIGURES[:count]))
    assert len(slides) == (1 if count <= 6 else 2)
    assert all(
        number.value.replace(" ", "\u00a0") in "".join(map(texts, slides))
        or number.value in "".join(map(texts, slides))
        for number in days.FIGURES[:count]
    )


def test_values_in_digits_share_the_size_of_the_longest() -> None:
    items = (
        Number("12 000", "salariés"),
        Number("1 250 000 000", "euros"),
        Number("50", "experts"),
    )
    (slide,) = placed(Layout.NUMBERS, Numbers(key="n", items=items))
    values = {
        line.spans[0].size
        for line in lines_of(slide)
        if line.spans[0].bold and line.spans[0].colour is Colour.BRICK
    }
    assert values == {40}


def test_the_parts_of_a_figure_alone_stand_beside_it() -> None:
    number = Number(
        "21 500", "salariés", parts=(("1 650", "ingénieurs"), ("7,7 %", "part des ingénieurs"))
    )
    (slide,) = placed(Layout.NUMBERS, Numbers(key="n", items=(number,)))
    assert text(slide, "n.1:parts").split("\n") == [
        "dont",
        "1\u00a0650",
        "ingénieurs",
        "7,7\u00a0%",
        "part des ingénieurs",
    ]
    assert max(sizes(slide, "n.1")) == 144


# --- quotes ---------------------------------------------------------------------------------------


def test_a_verbatim_is_serif_between_guillemets_and_a_paraphrase_is_neither() -> None:
    (verbatim,) = placed(Layout.QUOTE, days.said("Osons."))
    (paraphrase,) = placed(Layout.QUOTE, days.said("Il faut oser.", Form.PARAPHRASE))
    assert text(verbatim, "q") == "«\u00a0Osons.\u00a0»"
    assert text(paraphrase, "q") == "Il faut oser."
    said, told = (next(b for b in s.boxes if b.key == "q") for s in (verbatim, paraphrase))
    assert {span.face for line in lines_of(said) for span in line.spans} == {Face.SERIF}
    assert {span.face for line in lines_of(told) for span in line.spans} == {Face.SANS}
    assert any(isinstance(b, ShapeBox) and b.fill is Colour.BRICK for b in paraphrase.boxes)


def test_the_guillemet_hangs_in_the_margin() -> None:
    (slide,) = placed(
        Layout.QUOTE, days.said("Nous sommes en Occitanie Est, un territoire industriel")
    )
    box = next(box for box in slide.boxes if box.key == "q")
    line = next(lines_of(box))
    assert line.hang == line.indent > 0
    assert box.frame.x / 12_700 + line.indent == pytest.approx(122, abs=0.1)


@pytest.mark.parametrize("length", [420, 1000, 5000])
def test_a_long_quote_goes_on_after_a_sentence_and_loses_nothing(length: int) -> None:
    words = (SENTENCE * (length // len(SENTENCE) + 1)).strip()
    slides = placed(Layout.QUOTE, days.said(words))
    found = [text(slide, "q") for slide in slides]
    assert " ".join(each.strip("«»\u00a0") for each in found) == words
    assert all(each.startswith("«\u00a0Nous") and each.endswith(".\u00a0»") for each in found)
    assert all("Luc\u00a0Martin" in texts(s) or "Luc Martin" in texts(s) for s in slides)
    lengths = [len(each) for each in found]
    assert max(lengths) - min(lengths) <= len(SENTENCE) + 8
    assert min(min(sizes(slide, "q")) for slide in slides) >= 28


def test_a_quote_of_four_hundred_letters_stands_on_one_slide() -> None:
    words = (SENTENCE * 5)[:400].rsplit(" ", 1)[0]
    (slide,) = placed(Layout.QUOTE, days.said(words))
    assert sizes(slide, "q") == {28}
    assert text(slide, "q") == f"«\u00a0{words}\u00a0»"


def test_one_word_too_many_parts_a_quote() -> None:
    words = "oser " * 30
    count = next(
        n
        for n in range(30, 400)
        if len(placed(Layout.QUOTE, days.said(("oser " * n).strip()))) == 2
    )
    assert len(placed(Layout.QUOTE, days.said(("oser " * (count - 1)).strip()))) == 1
    assert len(words) < 5 * count < 600


def test_a_word_of_five_thousand_letters_is_broken_and_kept() -> None:
    slides = placed(Layout.QUOTE, days.said("é" * 5000))
    assert sum(text(slide, "q").count("é") for slide in slides) == 5000


# --- entries, texts, contrast ---------------------------------------------------------------------


def test_six_short_stakes_stand_together_and_long_ones_three_a_slide() -> None:
    assert len(placed(Layout.ENTRIES, Entries(key="e", items=days.STAKES))) == 1
    long = tuple(
        Entry("Attractivité et promotion des métiers de l’industrie", SENTENCE * 2)
        for _ in range(6)
    )
    slides = placed(Layout.ENTRIES, Entries(key="e", items=long))
    assert len(slides) == 2
    assert "4" in text(slides[1], "e.4:rank")


def test_what_follows_a_stake_too_long_for_its_column_has_a_column_of_its_own() -> None:
    title = "Attractivité et promotion des métiers de l’industrie dans toute la vallée"
    long = (Entry(title, " ".join([SENTENCE] * 12)), Entry(title))
    slides = placed(Layout.ENTRIES, Entries(key="e", items=long))
    columns = [box for slide in slides for box in slide.boxes if box.key.startswith("e.1+")]
    full = [box for box in columns if isinstance(box, TextBox) and line_count(box.paragraphs) > 7]
    assert len(full) >= 2
    assert all(box.paragraphs[0].spans[0].text not in title for box in full)


@pytest.mark.parametrize("details", [1, 3, 4])
def test_what_details_a_point_stands_on_its_slide(details: int) -> None:
    point = (Item(text_of(SENTENCE)), *(Item(text_of(f"d’abord {k}"), 1) for k in range(details)))
    slides = placed(Layout.TEXT, Bullets(key="b", items=point * 7))
    assert len(slides) > 1
    assert {next(iter(lines_of(box(slide, "b")))).level for slide in slides} == {0}


@pytest.mark.parametrize(("count", "slides"), [(7, 1), (8, 2), (20, 3)])
def test_seven_points_of_one_line_stand_on_a_slide(count: int, slides: int) -> None:
    items = tuple(Item(text_of(f"Le point numéro {k}")) for k in range(count))
    found = placed(Layout.TEXT, Bullets(key="b", items=items))
    assert len(found) == slides
    assert all(f"Le point numéro {k}" in "\n".join(map(texts, found)) for k in range(count))


def test_points_take_the_largest_step_that_holds_them() -> None:
    few = placed(Layout.TEXT, Bullets(key="b", items=days.items("Un", "Deux")))
    many = placed(Layout.TEXT, Bullets(key="b", items=days.items(*"abcdefg")))
    assert sizes(few[0], "b") == {32}
    assert sizes(many[0], "b") == {24}


def test_a_numbered_list_counts_and_a_second_level_has_its_dash() -> None:
    items = (Item(text_of("Un")), Item(text_of("Détail"), 1), Item(text_of("Deux")))
    numbered = placed(Layout.TEXT, Bullets(key="b", items=items, numbered=True))[0]
    plain = placed(Layout.TEXT, Bullets(key="b", items=items))[0]
    assert [line.bullet for line in lines_of(box(numbered, "b"))] == ["1.", "–", "2."]
    assert [line.bullet for line in lines_of(box(plain, "b"))] == ["•", "–", "•"]


def test_marks_are_seen() -> None:
    runs = (Run("U", Mark.INITIAL), Run("nis "), Run("à désigner", Mark.MISSING))
    (slide,) = placed(Layout.TEXT, Paragraph(key="p", text=runs))
    first, _, last = next(line for line in lines_of(slide) if len(line.spans) == 3).spans
    assert (first.bold, first.colour) == (True, Colour.BRICK)
    assert (last.italic, last.colour) == (True, Colour.MUTED)


def test_a_line_break_is_a_paragraph() -> None:
    (slide,) = placed(Layout.TEXT, Paragraph(key="p", text=text_of("Un.\nDeux.")))
    assert text(slide, "p").split("\n") == ["Un.", "Deux."]


def test_two_lists_are_parted_together() -> None:
    long = tuple(Item(text_of(SENTENCE)) for _ in range(5))
    block = Contrast(key="c", left_head="Atouts", left=long, right_head="Défis", right=long[:1])
    slides = placed(Layout.CONTRAST, block)
    assert len(slides) > 1
    assert all("Atouts" in texts(slide) and "Défis" in texts(slide) for slide in slides)


# --- charts and tables ----------------------------------------------------------------------------


def _kind(slides: tuple[Slide, ...]) -> ChartKind | None:
    charts = [box for box in slides[0].boxes if isinstance(box, ChartBox)]
    return charts[0].chart.kind if charts else None


def test_columns_beyond_seven_become_bars_and_bars_without_room_a_table() -> None:
    assert _kind(placed(Layout.CHART, days.bars(ChartKind.COLUMN, 5))) is ChartKind.COLUMN
    assert _kind(placed(Layout.CHART, days.bars(ChartKind.COLUMN, 8))) is ChartKind.BAR
    slides = placed(Layout.CHART, days.bars(ChartKind.BAR, 30))
    assert {slide.layout for slide in slides} == {"Tableau"}
    assert "Lozère 29" in "\n".join(map(texts, slides))


def test_columns_narrower_than_their_names_become_bars() -> None:
    said = Paragraph(key="p", text=text_of("Un salarié sur deux."))
    assert _kind(placed(Layout.CHART, days.bars(ChartKind.COLUMN, 5), said)) is ChartKind.BAR


def test_what_is_said_of_a_chart_stands_beside_it() -> None:
    said = Paragraph(key="p", text=text_of("Un salarié sur deux."))
    (slide,) = placed(Layout.CHART, days.bars(ChartKind.BAR), said)
    assert slide.layout == "Graphique et texte"
    assert "Un salarié sur deux." in texts(slide)


def _table(rows: int, words: str = "Une action") -> Table:
    return Table(
        key="t",
        columns=(Column("N°", 1, heads_row=True), Column("Action", 9)),
        rows=tuple(Row((text_of(str(k)), text_of(words))) for k in range(1, rows + 1)),
        alternative="Le plan",
    )


@pytest.mark.parametrize(
    ("rows", "size", "slides"), [(7, 20, 1), (8, 18, 1), (9, 18, 2), (30, 18, 4)]
)
def test_rows_that_do_not_fit_go_on_under_the_same_head(rows: int, size: int, slides: int) -> None:
    found = placed(Layout.TABLE, _table(rows))
    assert len(found) == slides
    for slide in found:
        (table,) = [box for box in slide.boxes if isinstance(box, TableBox)]
        assert letters(table.rows[0][1].paragraphs[0].spans) == "Action"
        assert table.rows[1][1].paragraphs[0].spans[0].size == size
        assert len(table.heights) == len(table.rows)
        assert sum(table.heights) == pytest.approx(table.frame.height, abs=50)
        assert sum(table.widths) == pytest.approx(table.frame.width, abs=50)


def test_a_row_longer_than_a_slide_goes_on_in_the_next_one() -> None:
    words = (SENTENCE * 30).strip()
    found = placed(Layout.TABLE, _table(1, words))
    said = [
        letters(row[1].paragraphs[0].spans)
        for slide in found
        for box in slide.boxes
        if isinstance(box, TableBox)
        for row in box.rows[1:]
    ]
    assert " ".join(said) == words
    assert len(found) > 1


# --- round table, road map, words, pictures, closing ----------------------------------------------


def test_voices_share_a_slide_and_a_group_has_no_portrait() -> None:
    group = days.said(
        "Le up/down est mort.",
        Form.PARAPHRASE,
        "Les grands témoins",
        "g",
        of_group=True,
        label="en substance",
    )
    voice = days.said("Osons.", author="Éric Œuvrard", key="v", function="Michelin")
    (slide,) = placed(Layout.THEME, group, voice)
    assert text(slide, "g").split("\n")[0] == "Les grands témoins, en substance"
    assert text(slide, "v").split("\n") == ["Éric Œuvrard   Michelin", "«\u00a0Osons.\u00a0»"]
    discs = [box for box in slide.boxes if isinstance(box, ShapeBox) and box.paragraphs]
    assert [letters(disc.paragraphs[0].spans) for disc in discs] == ["ÉŒ"]


def test_voices_that_do_not_fit_go_on_and_none_is_cut() -> None:
    voices = tuple(days.said(SENTENCE * 4, author=f"Témoin {k}", key=f"v{k}") for k in range(5))
    slides = placed(Layout.THEME, *voices)
    assert len(slides) > 1
    assert "…" not in "".join(map(texts, slides))
    assert all(slide.layout == "Thème de table ronde" for slide in slides)


def test_a_road_map_links_causes_and_answers_and_greys_what_nothing_links_to() -> None:
    block = Roadmap(
        key="r",
        left_head="Défis",
        left=days.items("A", "B"),
        right_head="Enjeux",
        right=days.items("Un", "Deux", "Trois"),
        links=((0, 1), (1, 0), (7, 7)),
    )
    (slide,) = placed(Layout.ROADMAP, block)
    assert len([box for box in slide.boxes if isinstance(box, ConnectorBox)]) == 2
    colours = {letters(line.spans): line.spans[0].colour for line in lines_of(slide)}
    assert (colours["Un"], colours["Trois"]) == (Colour.INK, Colour.MUTED)


def test_a_road_map_too_large_to_draw_is_a_table() -> None:
    block = Roadmap(
        key="r",
        left_head="Défis",
        left=days.items(*"ABCDE"),
        right_head="Enjeux",
        right=days.items("Un", "Deux"),
        links=((0, 1),),
    )
    (slide,) = placed(Layout.ROADMAP, block)
    assert slide.layout == "Tableau"
    assert all(word in texts(slide) for word in (*"ABCDE", "Un", "Deux"))


def test_counted_words_come_by_how_often_they_were_said_in_three_sizes() -> None:
    items = (("rare", 1), ("souvent", 10), ("parfois", 5))
    (slide,) = placed(Layout.WORDS, Words(key="w", items=items))
    spans = {span.text: span for line in lines_of(slide) for span in line.spans}
    assert [spans[word].size for word in ("souvent", "parfois", "rare")] == [84, 56, 36]
    assert text(slide, "w").index("souvent") < text(slide, "w").index("rare")
    assert spans["souvent"].colour is Colour.BRICK


def test_twelve_words_stand_on_a_slide_and_a_thirteenth_goes_on() -> None:
    items = tuple((f"mot{k}", None) for k in range(13))
    assert len(placed(Layout.WORDS, Words(key="w", items=items[:12]))) == 1
    assert len(placed(Layout.WORDS, Words(key="w", items=items))) == 2


def test_a_small_picture_is_never_stretched() -> None:
    (slide,) = placed(Layout.PICTURE, Picture(key="p", image=days.SMALL))
    (picture,) = [box for box in slide.boxes if isinstance(box, PictureBox)]
    assert picture.frame.width <= 320 * 12_700
    assert picture.frame.width / picture.frame.height == pytest.approx(1.5, abs=0.01)
    assert picture.crop == (0, 0, 0, 0)


def test_an_appointment_without_dates_says_so_in_the_language_of_the_deck() -> None:
    (slide,) = placed(Layout.APPOINTMENT, Appointment(key="a", dates=""))
    assert text(slide, "a") == "Dates à venir"


def test_an_acrostic_reads_as_its_words() -> None:
    block = Acrostic(key="a", lines=(AcrosticLine("tous", "U", "nis"),))
    signature = Paragraph(key="by", text=text_of("Jean Dupont"), role=Role.SIGNATURE)
    (slide,) = placed(Layout.ACROSTIC, block, signature)
    assert text(slide, "a.1") == "Unis"
    assert text(slide, "by") == "Jean Dupont"
