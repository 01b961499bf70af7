"""What Word and those who listen find in a document: styles, lists, fields, tables, pictures."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from exports import document as d
from exports.word.languages import language_tag
from exports.word.markup import NAMESPACES, Element, qualified
from tests.exports.pdf.samples import BLOCKS, FULL, IMAGES, TITLE_PAGE, document, one, section, text
from tests.exports.pdf.samples import table as plan
from tests.exports.word.reading import (
    body,
    letters,
    paragraphs,
    part,
    rows,
    style_of,
    tables,
    value,
    written,
)

CHARTS = {block.key: block for block in BLOCKS if isinstance(block, d.Chart)}


def found(held: Element, path: str) -> list[Element]:
    return list(held.iterfind(path, dict(NAMESPACES)))


def style(made: bytes, identifier: str) -> Element:
    styles = part(made, "word/styles.xml")
    return next(each for each in styles if each.get(qualified("w:styleId")) == identifier)


# --- notes ----------------------------------------------------------------------------------------


def source(words: str) -> d.Paragraph:
    return text(words, d.Role.SOURCE)


def test_a_source_is_a_note_of_what_stands_before_it():
    held = document(
        section(text("Ils sont 830."), source("Étude A"), text("Et 320."), source("Étude B"))
    )
    made = written(held)
    assert [line for _, line in paragraphs(made) if "Étude" in line] == []
    marked = [
        letters(paragraph)
        for paragraph in body(made).iter(qualified("w:p"))
        if found(paragraph, ".//w:footnoteReference")
    ]
    assert marked == ["Ils sont 830.", "Et 320."]
    notes = [letters(each) for each in part(made, "word/footnotes.xml")]
    assert notes == ["", "", " Étude A", " Étude B"]


def test_a_note_is_marked_after_words_and_never_after_digits():
    figures = d.Table(
        key="t",
        columns=(d.Column("Quoi"), d.Column("Combien")),
        rows=(d.Row((one("adhérents"), one("830"))),),
        alternative="",
    )
    made = written(document(section(figures, source("Étude A"))))
    (marked,) = (
        letters(paragraph)
        for paragraph in body(made).iter(qualified("w:p"))
        if found(paragraph, ".//w:footnoteReference")
    )
    assert marked == "adhérents"


def test_a_source_of_nothing_that_can_be_marked_is_a_line_of_its_own():
    for held in (section(source("Étude A")), section(text("830"), source("Étude A"))):
        made = written(document(held))
        assert ("Small", "Étude A") in paragraphs(made)
        assert not found(body(made), ".//w:footnoteReference")


# --- headings and contents ------------------------------------------------------------------------


def test_headings_are_those_of_word_and_skip_no_level():
    held = document(
        section(text("a"), title="Un", level=2, key="1"),
        section(text("b"), title="Deux", level=3, key="2"),
        section(text("c"), title="Trois\nsuite", level=1, key="3"),
        section(text("d"), title="Quatre", level=2, key="4"),
        section(text("e"), title="Cinq", level=9, key="5"),
    )
    headings = [line for line in paragraphs(written(held)) if line[0].startswith("Heading")]
    assert headings == [
        ("Heading1", "Un"),
        ("Heading2", "Deux"),
        ("Heading1", "Trois suite"),
        ("Heading2", "Quatre"),
        ("Heading3", "Cinq"),
    ]


def test_the_title_keeps_the_lines_that_were_typed():
    lines = paragraphs(written(document(TITLE_PAGE)))
    assert lines[:3] == [
        ("Rubric", "Compte rendu n°\u00a01"),
        ("Title", "Vivre en Hérault..."),
        ("Title", "Le territoire industriel du futur..."),
    ]


def test_the_contents_are_a_field_filled_with_links_to_the_headings():
    made = written(document(TITLE_PAGE, section(title="Un"), section(title="Deux", level=2)))
    entries = [line for line in paragraphs(made) if line[0].startswith("TOC")]
    assert entries == [("TOCHeading", "Sommaire"), ("TOC1", "Un\t"), ("TOC2", "Deux\t")]
    instructions = [each.text for each in body(made).iter(qualified("w:instrText"))]
    assert instructions[0] == ' TOC \\o "1-2" \\h \\z '
    links = [each.get(qualified("w:anchor")) for each in body(made).iter(qualified("w:hyperlink"))]
    places = [
        each.get(qualified("w:name")) for each in body(made).iter(qualified("w:bookmarkStart"))
    ]
    assert links == places
    signs = [
        each.get(qualified("w:fldCharType")) for each in body(made).iter(qualified("w:fldChar"))
    ]
    assert signs.count("begin") == signs.count("separate") == signs.count("end") == 3
    assert value(part(made, "word/settings.xml"), "w:updateFields") == "true"


def test_without_contents_word_asks_nothing_when_it_opens():
    made = written(document(section(text("ici"))))
    assert found(part(made, "word/settings.xml"), "w:updateFields") == []


def test_the_contents_list_second_headings_only_while_they_are_few():
    parts_ = [section(title=f"Partie {n}", key=f"a{n}") for n in range(4)]
    below = [section(title=f"Sous {n}", level=2, key=f"b{n}") for n in range(9)]
    few = paragraphs(written(document(TITLE_PAGE, *parts_, *below[:8])))
    many = paragraphs(written(document(TITLE_PAGE, *parts_, *below)))
    assert [line[0] for line in few].count("TOC2") == 8
    assert [line[0] for line in many].count("TOC2") == 0


def test_the_text_begins_a_page_after_the_contents_and_so_do_the_annexes():
    held = document(
        TITLE_PAGE,
        section(text("ici"), title="Un"),
        section(text("là"), title="Deux"),
        section(plan(2), title="Annexes", layout=d.Layout.ANNEX),
        section(plan(2), title="", level=0, layout=d.Layout.ANNEX),
    )
    new = [
        letters(each)
        for each in body(written(held)).iter(qualified("w:p"))
        if found(each, "w:pPr/w:pageBreakBefore")
    ]
    assert new == ["Un", "Annexes"]


# --- around the text ------------------------------------------------------------------------------


def test_the_footer_says_the_page_among_all_and_that_a_draft_is_one():
    for name in ("word/footer1.xml", "word/footer2.xml"):
        footer = part(written(FULL), name)
        assert letters(footer).startswith("PROJET\u2003UIMM Occitanie. Compte rendu n°\u00a01.")
        fields = [each.get(qualified("w:instr")) for each in footer.iter(qualified("w:fldSimple"))]
        assert fields == [" PAGE ", " NUMPAGES "]
        assert letters(footer).endswith("\t1\u00a0/\u00a01")
    final = part(written(replace(FULL, margin_mark="")), "word/footer2.xml")
    assert letters(final).startswith("UIMM")


def test_the_header_begins_on_the_second_page_and_is_cut_where_it_is_too_long():
    made = written(replace(FULL, running_head="Un titre très long\n" * 20))
    assert letters(part(made, "word/header1.xml")) == ""
    header = letters(part(made, "word/header2.xml"))
    assert header.endswith("long…\t8\u00a0mars 2018")
    assert len(header) < 130  # of the 400 that were typed
    assert found(body(made), "w:sectPr/w:titlePg")


def test_every_fifth_line_of_a_draft_is_numbered():
    draft = body(written(FULL))
    assert value(draft, "w:sectPr/w:lnNumType", "w:countBy") == "5"
    final = body(written(replace(FULL, margin_mark="")))
    assert found(final, "w:sectPr/w:lnNumType") == []
    counted = {
        each.get(qualified("w:styleId"))
        for each in part(written(FULL), "word/styles.xml")
        if value(each, "w:pPr/w:suppressLineNumbers") == "false"
    }
    assert "BodyText" in counted
    assert "Heading1" not in counted


# --- lists ----------------------------------------------------------------------------------------


def items(made: bytes) -> list[tuple[str, str, str, str]]:
    """The style, the list, the level and the letters of each paragraph."""
    return [
        (
            style_of(each),
            value(each, "w:pPr/w:numPr/w:numId"),
            value(each, "w:pPr/w:numPr/w:ilvl"),
            letters(each),
        )
        for each in body(made).iter(qualified("w:p"))
    ]


def test_lists_are_lists_with_their_levels():
    held = d.Bullets(
        key="b", items=(d.Item(one("a\nb")), d.Item(one("c"), 2), d.Item(one("d"), 40))
    )
    assert items(written(document(section(held))))[1:] == [
        ("ListBullet", "1", "0", "a"),
        ("ListContinue", "", "", "b"),
        ("ListBullet", "1", "2", "c"),
        ("ListBullet", "1", "8", "d"),
    ]


def test_each_numbered_list_counts_from_its_own_first_number():
    numbered = d.Bullets(key="b", items=(d.Item(one("a")),), numbered=True)
    ideas = d.Entries(key="e", items=(d.Entry("b"),), first=9)
    made = written(document(section(numbered, ideas)))
    lists = [number for _, number, _, _ in items(made)[1:]]
    assert len(set(lists)) == 2
    starts = {
        each.get(qualified("w:numId")): value(each, "w:lvlOverride/w:startOverride")
        for each in part(made, "word/numbering.xml").iter(qualified("w:num"))
    }
    assert [starts[number] for number in lists] == ["1", "9"]


# --- tables ---------------------------------------------------------------------------------------


def test_the_heads_of_a_table_are_repeated_and_said_to_those_who_listen():
    (made,) = tables(written(document(section(plan(12)))))
    heads = [bool(found(row, "w:trPr/w:tblHeader")) for row in made.iter(qualified("w:tr"))]
    assert heads == [True] + [False] * 12
    assert value(made, "w:tblPr/w:tblStyle") == "Ruled"
    assert value(made, "w:tblPr/w:tblDescription") == "Les enjeux et leurs porteurs"
    assert value(made, "w:tblPr/w:tblLook", "w:firstRow") == "1"
    assert value(made, "w:tblPr/w:tblLook", "w:firstColumn") == "1"


def test_columns_are_as_wide_as_asked_for_and_fill_the_measure():
    (made,) = tables(written(document(section(plan(1)))))
    widths = [int(each.get(qualified("w:w"), 0)) for each in made.iter(qualified("w:gridCol"))]
    assert sum(widths) == round(153 / 25.4 * 72 * 20)
    assert [round(width / sum(widths) * 153) for width in widths] == [8, 80, 25, 22, 18]


def test_a_row_taller_than_a_page_may_be_parted_and_no_other():
    short, tall = (
        next(tables(written(document(section(plan(1, words)))))) for words in ("mot", "mot " * 999)
    )
    assert len(found(short, "w:tr/w:trPr/w:cantSplit")) == 2
    assert len(found(tall, "w:tr/w:trPr/w:cantSplit")) == 1


def test_a_column_that_waits_for_pages_goes_where_it_says_nothing_else():
    columns = (d.Column("Nom", heads_row=True), d.Column("Séances", pages="Pages"))
    for told, heads in (("", ["Nom"]), ("Ouverture", ["Nom", "Séances"])):
        held = d.Table(
            key="t", columns=columns, rows=(d.Row((one("Anne"), one(told))),), alternative=""
        )
        (found,) = tables(written(document(section(held))))
        assert rows(found)[0] == heads


def test_two_tables_never_touch():
    made = body(written(document(section(plan(1), plan(1), BLOCKS[-1]))))
    kinds = [each.tag for each in made]
    assert all({first, second} != {qualified("w:tbl")} for first, second in pairwise(kinds))
    assert kinds[-2:] == [qualified("w:p"), qualified("w:sectPr")]


def test_a_chart_is_a_table_of_its_values():
    (made,) = tables(written(document(section(CHARTS["c2"]))))
    assert rows(made) == [
        ["", "Entrées", "Sorties"],
        ["2016", "12,5\u00a0%", "4\u00a0%"],
        ["2017", "\u22123\u00a0%", ""],
    ]
    assert value(made, "w:tblPr/w:tblDescription") == CHARTS["c2"].alternative
    lines = paragraphs(written(document(section(replace(CHARTS["c2"], caption="")))))
    assert lines[1] == ("Label", CHARTS["c2"].alternative)


def test_what_a_chart_is_about_stands_out():
    def strong(chart: d.Chart) -> list[str]:
        (made,) = tables(written(document(section(chart))))
        return [
            letters(run)
            for run in made.iter(qualified("w:r"))
            if value(run, "w:rPr/w:rStyle") == "Strong"
        ]

    assert strong(CHARTS["c1"]) == ["96"]
    assert strong(CHARTS["c3"]) == ["19\u00a0800", "20\u00a0100", "21\u00a0000", "21\u00a0500"]


def test_a_ring_says_its_part_and_its_whole_as_the_day_says_them():
    (made,) = tables(written(document(section(CHARTS["c5"]))))
    assert rows(made) == [
        ["ingénieurs", "1\u00a0650"],
        ["autres", "19\u00a0850"],
        ["salariés", "21\u00a0500"],
    ]


def test_figures_stand_in_rows_of_four_at_most():
    numbers = d.Numbers(key="n", items=tuple(d.Number(str(n), "mots") for n in range(9)))
    made = tables(written(document(section(numbers))))
    assert [len(rows(each)[0]) for each in made] == [3, 3, 3]


@pytest.mark.parametrize(
    ("value_", "expected"), [("42 000", "Figure"), ("100 000 000 000,75 milliards", "LongFigure")]
)
def test_a_long_figure_is_smaller(value_: str, expected: str):
    numbers = d.Numbers(key="n", items=tuple(d.Number(value_) for _ in range(4)))
    styles = [line[0] for line in paragraphs(written(document(section(numbers))))]
    assert styles.count(expected) == 4


def test_a_figure_in_words_is_smaller_and_leaves_the_others_large():
    numbers = d.Numbers(key="n", items=(d.Number("une cinquantaine"), d.Number("42 000")))
    assert paragraphs(written(document(section(numbers))))[1:3] == [
        ("LongFigure", "une cinquantaine"),
        ("Figure", "42\u00a0000"),
    ]


def test_a_signature_never_stands_alone():
    made = body(written(document(section(text("une adresse"), text("une autre"), BLOCKS[-1]))))
    before = [each for each in made if each.tag == qualified("w:p")][:3]
    assert all(found(each, "w:pPr/w:keepNext") for each in before)
    (table,) = made.iter(qualified("w:tbl"))
    assert [cell.split("Date")[0] for cell in rows(table)[0]] == [
        "Le rédacteurJC Dauphin", "Le présidentLuc Martin",
    ]  # fmt: skip


# --- words and pictures ---------------------------------------------------------------------------


def test_a_verbatim_stands_between_guillemets_and_a_paraphrase_does_not():
    verbatim = d.Quote(key="q", words="une\ndeux", form=d.Form.VERBATIM, author="Luc Martin")
    paraphrase = replace(verbatim, form=d.Form.PARAPHRASE, label="en substance")
    assert paragraphs(written(document(section(verbatim, paraphrase))))[1:] == [
        ("Quote", "«\u00a0une"),
        ("Quote", "deux\u00a0»"),
        ("Author", "Luc Martin"),
        ("Paraphrase", "une"),
        ("Paraphrase", "deux"),
        ("ParaphraseAuthor", "En substance, Luc Martin"),
    ]


def test_the_initials_of_a_slogan_are_bold():
    made = written(document(section(BLOCKS[24])))
    initials = [
        letters(run)
        for run in body(made).iter(qualified("w:r"))
        if value(run, "w:rPr/w:rStyle") == "Initial"
    ]
    assert initials == ["U", "I", "M", "M"]
    assert found(style(made, "Initial"), "w:rPr/w:b")


def test_every_picture_says_what_it_shows():
    silent = replace(IMAGES[2], alternative=" ")
    made = written(
        document(
            section(
                d.Picture(key="1", image=silent, caption="La salle"),
                d.Picture(key="2", image=silent),
                d.Logos(key="3", images=(IMAGES[0], silent)),
                d.People(key="4", items=(d.Card("Luc Martin", portrait=silent),)),
                d.Quote(key="5", words="oui", form=d.Form.VERBATIM, portrait=silent),
            )
        )
    )
    seen = list(body(made).iter(qualified("wp:docPr")))
    assert [each.get("descr") for each in seen] == [
        "La salle", "Photographie", "Un dégradé de gris", "Logo", "Luc Martin", "Portrait",
    ]  # fmt: skip
    assert len({each.get("id") for each in seen}) == 6


@pytest.mark.parametrize(
    ("focus", "crop"),
    [
        ((0.5, 0.5), {"t": "16667", "b": "16667"}),
        ((0.5, 0.0), {"b": "33333"}),
        ((0.5, 0.4), {"t": "6667", "b": "26667"}),
        ((0.5, 1.0), {"t": "33333"}),
    ],
)
def test_a_portrait_is_a_square_around_its_point_of_interest(
    focus: tuple[float, float], crop: dict[str, str]
):
    tall = replace(IMAGES[2], focus=focus)  # 600 pixels by 900
    made = written(document(section(d.People(key="p", items=(d.Card("Luc", portrait=tall),)))))
    (cropped,) = body(made).iter(qualified("a:srcRect"))
    assert dict(cropped.items()) == crop
    (size,) = body(made).iter(qualified("wp:extent"))
    assert size.get("cx") == size.get("cy")


def test_a_picture_is_never_stretched():
    made = body(written(document(section(d.Picture(key="p", image=IMAGES[0])))))
    (size,) = made.iter(qualified("wp:extent"))
    assert int(size.get("cx", 0)) / int(size.get("cy", 1)) == pytest.approx(1.5, rel=1e-3)
    assert [each.keys() for each in made.iter(qualified("a:srcRect"))] == [[]]


# --- languages ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "tag"), [("fr", "fr-FR"), ("en", "en-GB")])
def test_all_letters_are_of_the_language_of_the_document(language: str, tag: str):
    styles = part(written(replace(FULL, language=language)), "word/styles.xml")
    assert value(styles, "w:docDefaults/w:rPrDefault/w:rPr/w:lang") == tag


def test_a_run_of_another_language_says_so():
    runs = (d.Run("Un "), d.Run("bootcamp", language="en"), d.Run("سلام", language="ar"))
    made = body(written(document(section(d.Paragraph(key="p", text=runs)))))
    said = {
        letters(run): [dict(each.attrib) for each in found(run, "w:rPr/w:lang")]
        for run in made.iter(qualified("w:r"))
    }
    assert said["Un "] == []
    assert said["bootcamp"] == [{qualified("w:val"): "en-GB"}]
    assert said["سلام"] == [{qualified("w:bidi"): "ar-EG"}]


def test_languages_have_their_regions():
    assert [language_tag(each) for each in ("fr", "en", "oc", "da", "pt-PT", "xx")] == [
        "fr-FR", "en-GB", "oc-FR", "da-DK", "pt-PT", "xx",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "direction", "stretches"),
    [
        ("Bonjour", "", [("Bonjour", False)]),
        ("avec محمد علي, ici", "", [("avec ", False), ("محمد علي", True), (", ici", False)]),
        (
            "محمد, UIMM (2018).",
            "leftwards",
            [("محمد, ", True), ("UIMM", False), (" (2018).", True)],
        ),
        ("2018", "", [("2018", False)]),
    ],
)
def test_letters_are_read_in_the_direction_of_their_script(
    words: str,
    direction: str,
    stretches: list[tuple[str, bool]],
):
    made = body(written(document(section(text(words), title="", level=0))))
    paragraph = made[0]
    assert bool(found(paragraph, "w:pPr/w:bidi")) == (direction == "leftwards")
    assert [
        (letters(run), bool(found(run, "w:rPr/w:rtl"))) for run in found(paragraph, "w:r")
    ] == stretches


# --- colours --------------------------------------------------------------------------------------


def test_the_house_colour_is_the_accent_of_the_theme_and_of_the_styles_and_can_be_read():
    made = written(replace(FULL, colour="FFCC00"))
    theme = part(made, "word/theme/theme1.xml")
    (accent,) = theme.iterfind(f".//{qualified('a:accent1')}/{qualified('a:srgbClr')}")
    assert accent.get("val") not in {"FFCC00", "9C3018"}
    assert value(style(made, "Rubric"), "w:rPr/w:color") == accent.get("val")
    assert value(style(made, "Rubric"), "w:rPr/w:color", "w:themeColor") == "accent1"
    own = written(FULL)
    assert value(style(own, "Rubric"), "w:rPr/w:color") == "9C3018"
