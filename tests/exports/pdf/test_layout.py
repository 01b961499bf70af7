"""Where things stand on the pages: headings, rows, signatures, annexes, the parts of blocks."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from exports import document as d
from exports.pdf.galley import Box, Letters, Slug
from exports.pdf.pages import Page, pages
from exports.pdf.sections import galley
from exports.pdf.structure import Element
from exports.pdf.style import MEASURE, TEXT_HEIGHT
from tests.exports.pdf.reading import pages_of, tags, written
from tests.exports.pdf.samples import BLOCKS, FULL, TITLE_PAGE, document, one, section, table, text


def laid(held: d.Document) -> tuple[Page, ...]:
    return pages(galley(held, Element("Document")))


def words(slug: Slug) -> str:
    return " ".join(
        "".join(span.text for span in mark.line.spans)
        for mark in slug.marks
        if isinstance(mark, Letters)
    )


@pytest.mark.parametrize("lines", range(20, 60))
def test_no_heading_stands_at_the_foot_of_a_page(lines: int):
    first = section(*[text("une ligne") for _ in range(lines)], title="Un", key="1")
    second = section(*[text("une autre") for _ in range(30)], title="Deux", level=2, key="2")
    for page in laid(document(first, second)):
        for placed in page:
            if placed.slug.anchor and placed.slug.anchor.key == "2":
                assert placed.top + placed.slug.height + 110 <= TEXT_HEIGHT + 1


def test_a_heading_with_little_after_it_does_not_ask_for_more_room_than_that():
    first = section(*[text("une ligne") for _ in range(28)], title="Un", key="1")
    last = section(text("le mot de la fin"), title="Deux", level=2, key="2")
    assert len(laid(document(first, last))) == 1


@pytest.mark.parametrize("before", range(28, 36))
def test_no_line_of_a_paragraph_stands_alone(before: int):
    held = document(section(*[text("une ligne")] * before, text("mot " * 200), level=0))
    of_paragraph = [sum("mot mot" in words(placed.slug) for placed in page) for page in laid(held)]
    assert 1 not in of_paragraph


@pytest.mark.parametrize("before", range(24, 34))
def test_a_table_is_parted_with_two_rows_on_each_side_and_its_heads_again(before: int):
    held = document(section(*[text("une ligne")] * before, table(9), level=0))
    rows = [
        [placed for placed in page if re.match(r"\d+ R", words(placed.slug))] for page in laid(held)
    ]
    assert sum(len(each) for each in rows) == 9
    assert all(len(each) != 1 for each in rows)
    for number, page in enumerate(laid(held)):
        if number and rows[number] and rows[number - 1]:
            assert page[0].again
            assert words(page[0].slug).startswith("N° Enjeu")


@pytest.mark.parametrize("before", range(20, 40))
def test_a_source_stands_on_the_page_of_what_it_is_the_source_of(before: int):
    figures = d.Numbers(key="n", items=(d.Number("75 %", "des entreprises"),))
    source = text("Source à confirmer.", d.Role.SMALL)
    held = document(section(*[text("une ligne")] * before, figures, source, level=0))
    for page in laid(held):
        printed = " ".join(words(placed.slug) for placed in page)
        assert ("75 %" in printed) == ("Source à confirmer." in printed)


@pytest.mark.parametrize(("perimeter", "times"), [("Occitanie Est", 1), ("Hérault", 2)])
def test_a_share_says_a_perimeter_that_both_have_once(perimeter: str, times: int):
    chart = d.Chart(
        key="c",
        kind=d.ChartKind.RING,
        categories=("ingénieurs", "le reste"),
        series=(d.Series("salariés", (1650.0, 19850.0)),),
        alternative="1 650 ingénieurs sur 21 500 salariés",
        part=d.Number("1 650", "ingénieurs, soit 7,7 %", perimeter=perimeter),
        whole=d.Number("21 500", "salariés", perimeter="Occitanie Est"),
    )
    (page,) = laid(document(section(chart)))
    printed = " ".join(words(placed.slug) for placed in page)
    assert printed.count("Occitanie Est") + printed.count("Hérault") == times


def test_the_heads_of_a_table_are_said_once():
    pdf = written(document(section(table(80))))
    found = [tag for _, tag in tags(pdf)]
    assert all("Enjeu" in page for page in pages_of(pdf))
    assert found.count("TH") == 5 + 80  # heads of columns, heads of rows
    assert found.count("TD") == 80 * 4


def test_a_row_taller_than_a_page_is_printed_whole():
    printed = " ".join(pages_of(written(document(section(table(1, "mot " * 3000))))))
    assert printed.count("mot") == 3000


def test_a_row_taller_than_a_page_is_one_row_to_those_who_listen():
    held = document(section(table(1, "mot " * 3000)))
    root = Element("Document")
    galley(held, root)
    (made,) = (kid for kid in root.kids if isinstance(kid, Element) and kid.tag == "Table")
    assert [kid.tag for kid in made.kids if isinstance(kid, Element)] == ["TR", "TR"]


@pytest.mark.parametrize("lines", range(14, 30))
def test_a_signature_never_stands_alone(lines: int):
    before = section(*[text("une ligne")] * lines, level=0, title="", key="1")
    sent_to = [text("une adresse") for _ in range(9)]
    signed = section(*sent_to, BLOCKS[-1], title="Diffusion", level=2, key="2")
    for page in laid(document(before, signed)):
        said = [words(placed.slug) for placed in page]
        if any("Le rédacteur" in each for each in said):
            assert "Diffusion" in said


def test_the_text_begins_on_the_second_page_after_the_contents():
    made = laid(document(TITLE_PAGE, section(text("ici"), title="L’essentiel", key="1")))
    assert len(made) == 2
    assert made[1][0].slug.anchor


def test_without_contents_the_text_follows_the_title():
    short = replace(TITLE_PAGE, blocks=TITLE_PAGE.blocks[:1])
    assert len(laid(document(short, section(text("ici"), title="Les chiffres", key="1")))) == 1


@pytest.mark.parametrize(("lines", "count"), [(5, 1), (25, 2)])
def test_annexes_begin_a_page_unless_half_of_the_last_one_is_free(lines: int, count: int):
    body = section(*[text("une ligne")] * lines, key="1")
    annexes = section(table(2), title="Annexes", layout=d.Layout.ANNEX, key="2")
    assert len(laid(document(body, annexes))) == count


def test_the_contents_list_second_headings_only_while_they_are_few():
    parts = [section(text("a"), title=f"Partie {n}", key=f"a{n}") for n in range(4)]
    below = [section(text("b"), title=f"Sous {n}", level=2, key=f"b{n}") for n in range(9)]
    few = pages_of(written(document(TITLE_PAGE, *parts, *below[:8])))[0]
    many = pages_of(written(document(TITLE_PAGE, *parts, *below)))[0]
    assert few.count("Sous ") == 8
    assert many.count("Sous ") == 0
    assert many.count("Partie ") == 4


def test_a_verbatim_stands_between_guillemets_and_a_paraphrase_does_not():
    verbatim = d.Quote(key="q", words="une phrase", form=d.Form.VERBATIM, author="Luc Martin")
    paraphrase = replace(verbatim, form=d.Form.PARAPHRASE, label="en substance")
    (first,) = pages_of(written(document(section(verbatim))))
    (second,) = pages_of(written(document(section(paraphrase))))
    assert "«\u00a0une phrase\u00a0»" in first
    assert "«" not in second
    assert "En substance, Luc Martin" in second


def test_lists_are_lists_to_those_who_listen():
    items = (d.Item(one("a")), d.Item(one("b"), 1), d.Item(one("c")))
    found = tags(written(document(section(d.Bullets(key="b", items=items)))))
    assert [tag for _, tag in found if tag in {"L", "LI"}] == ["L", "LI", "L", "LI", "LI"]
    assert [depth for depth, tag in found if tag == "L"] == [1, 4]


def test_columns_of_which_nothing_is_known_are_left_out_of_a_programme():
    slots = (d.Slot("Le diagnostic", who="Luc Martin"), d.Slot("La table ronde"))
    (printed,) = pages_of(written(document(section(d.Programme(key="p", slots=slots)))))
    assert "Séance" in printed
    assert "Moment" not in printed


def test_every_fifth_line_of_a_draft_is_numbered():
    held = document(section(*[text("une ligne")] * 12, level=0))
    draft = replace(held, margin_mark="PROJET")
    numbers = [line for line in pages_of(written(draft))[0].split() if line in {"5", "10"}]
    assert numbers == ["5", "10"]
    assert "10" not in pages_of(written(held))[0]


def test_a_long_header_is_clipped_and_never_meets_the_date():
    pages_read = pages_of(
        written(
            document(
                section(text("mot " * 2000)),
                running_head="Un titre très long " * 20,
                running_date="8 mars 2018",
            )
        )
    )
    assert "…" in pages_read[1]
    assert "8 mars 2018" in pages_read[1].replace("\u00a0", " ").replace("\u202f", " ")


def test_no_box_of_the_sample_leaves_its_page():
    for page in laid(FULL):
        assert all(placed.top + placed.slug.height <= TEXT_HEIGHT + 0.1 for placed in page)


def stacked(*shares: float) -> d.Chart:
    return d.Chart(
        key="c",
        kind=d.ChartKind.STACKED,
        categories=("Hérault", "Gard"),
        series=tuple(
            d.Series(name, (share, 10.0))
            for name, share in zip(("CDI", "CDD", "Intérim"), shares, strict=True)
        ),
        alternative="Les contrats",
        unit="\u202f%",
    )


def test_the_parts_of_the_first_bar_bear_their_names_where_they_fit():
    (wide,) = pages_of(written(document(section(stacked(50, 30, 20)))))
    (narrow,) = pages_of(written(document(section(stacked(60, 38, 2)))))
    assert "CDI 50\u202f%" in wide
    assert wide.count("Intérim") == 1
    assert "CDI 60\u202f%" not in narrow
    assert narrow.count("Intérim") == 2  # in the key, and beside the value under its bar


def test_bars_are_as_long_as_their_values():
    values = (96.0, 48.0, 24.0)
    chart = d.Chart(
        key="c",
        kind=d.ChartKind.BAR,
        categories=("a", "b", "c"),
        series=(d.Series("", values),),
        alternative="96, 48, 24",
    )
    (page,) = laid(document(section(chart, level=0)))
    bars = [
        mark.width
        for placed in page
        for mark in placed.slug.marks
        if isinstance(mark, Box) and mark.height == 13
    ]
    assert [round(bar / bars[0], 3) for bar in bars] == [1, 0.5, 0.25]
    assert MEASURE * 0.8 < bars[0] < MEASURE


def test_the_name_of_a_chart_stays_with_it():
    name = d.Paragraph(key="n", text=(d.Run("Les difficultés", d.Mark.STRONG),))
    for before in range(30, 40):
        held = document(section(*[text("une ligne")] * before, name, BLOCKS[9], level=0))
        for page in laid(held):
            assert "Les difficultés" not in words(page[-1].slug)


def test_the_mark_of_a_draft_runs_up_the_margin_whatever_its_letters():
    draft = replace(document(section(text("ici"))), margin_mark="ENTWURF محمد")
    (printed,) = pages_of(written(draft))
    assert "ENTWURF" in printed
    assert "محمد" in printed


@pytest.mark.parametrize("count", [1, 9, 10, 120])
def test_numbers_of_a_list_never_touch_its_text(count: int):
    items = tuple(d.Item(one("point")) for _ in range(count))
    for page in laid(document(section(d.Bullets(key="b", items=items, numbered=True), level=0))):
        for placed in page:
            number, point = (mark for mark in placed.slug.marks if isinstance(mark, Letters))
            assert number.x + number.line.width + 2 < point.x
