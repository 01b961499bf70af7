"""Whole files: they keep to their profiles, lose no word, and come out the same twice."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import get_args

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports import document as d
from exports.pdf import write
from tests.exports.pdf.reading import failures, pages_of, said, squeezed, tags, written
from tests.exports.pdf.samples import (
    BLOCKS,
    FULL,
    IMAGES,
    PICTURES,
    TITLE_PAGE,
    document,
    one,
    section,
    table,
    text,
)

AWKWARD = (
    "R&D <b>gras</b> &copy; %s {nom} \\( ) 12 < 13",
    "Zoé e\u0301tait a\u0300 No\u0308el",
    "office fi ffl — l’« Hérault » n°\u00a01\u202f700\u00a0%",
    "سلام عليكم يا محمد",
    "中文 한국",
    "\ue000",
    "a\u00adb",
)


def test_every_kind_of_block_is_among_the_samples():
    kinds = {type(block) for block in (*BLOCKS, *TITLE_PAGE.blocks)}
    assert kinds == set(get_args(d.Block))


@pytest.mark.parametrize(
    "held",
    [
        FULL,
        replace(FULL, language="en", colour="FFCC00"),
        document(),
        document(section(), title="", author=""),
        document(section(text("seul"), level=3), organisation="UIMM", subject="Un essai"),
        document(section(*[text(words) for words in AWKWARD]), running_head=AWKWARD[3]),
        document(section(table(60, "mot " * 30))),
    ],
    ids=["full", "english", "empty", "untitled", "deep", "awkward", "rows"],
)
def test_what_is_written_can_be_heard_and_kept(held: d.Document, tmp_path: Path):
    assert failures(written(held), tmp_path) == {}


EMPTY: tuple[d.Block, ...] = (
    text(""),
    d.Bullets(key="b", items=()),
    d.Bullets(key="b", items=(d.Item(()), d.Item(one(" "), 3))),
    d.Quote(key="q", words="", form=d.Form.VERBATIM),
    d.Quote(key="q", words="", form=d.Form.PARAPHRASE, author="Luc Martin"),
    d.Numbers(key="n", items=()),
    d.Numbers(key="n", items=(d.Number(""),)),
    *(
        d.Chart(key="c", kind=kind, categories=(), series=(), alternative="")
        for kind in d.ChartKind
    ),
    *(
        d.Chart(
            key="c",
            kind=kind,
            categories=("a", "b"),
            series=(d.Series("", (0.0, None)),),
            alternative="",
        )
        for kind in d.ChartKind
    ),
    d.Picture(key="p", image=replace(IMAGES[0], alternative="")),
    d.Logos(key="l", images=()),
    d.Table(key="t", columns=(), rows=(), alternative=""),
    d.Table(key="t", columns=(d.Column(""),), rows=(), alternative=""),
    d.Table(key="t", columns=(d.Column("a"),), rows=(), alternative=""),
    d.Table(key="t", columns=(d.Column(""),), rows=(d.Row(((),)),), alternative=""),
    d.People(key="p", items=(d.Card("", portrait=replace(IMAGES[0], alternative="")),)),
    d.Entries(key="e", items=(d.Entry(""),)),
    d.Programme(key="p", slots=()),
    d.Programme(key="p", slots=(d.Slot(""),)),
    d.Contrast(key="c", left_head="", left=(), right_head="", right=()),
    d.Roadmap(key="r", left_head="", left=(), right_head="", right=(), links=()),
    d.Words(key="w", items=()),
    d.Acrostic(key="a", lines=()),
    d.Notice(key="n", label="", text=()),
    d.Facts(key="f", rows=()),
    d.Facts(key="f", rows=(("", ()),)),
    d.Appointment(key="a", dates=""),
    d.Signatures(key="s", signers=(), words=""),
    d.Signatures(key="s", signers=(("", ""),), words=""),
    d.Contents(key="c", head="Sommaire"),
)


def test_blocks_that_hold_nothing_break_nothing(tmp_path: Path):
    assert failures(written(document(section(*EMPTY, level=0, title=""))), tmp_path) == {}


def test_the_validator_sees_a_figure_without_its_alternative(tmp_path: Path):
    pdf = written(document(section(BLOCKS[9])))
    assert b"/Alt" in pdf
    assert failures(pdf.replace(b"/Alt ", b"/Olt "), tmp_path) != {}


def _texts(held: object) -> list[str]:
    """Every text that a person typed somewhere in a value of the document."""
    if isinstance(held, d.Run):
        return [held.text]
    if isinstance(held, d.Image | d.Mark):
        return []
    if isinstance(held, tuple):
        return [each for part in held for each in _texts(part)]
    if isinstance(held, str):
        return [held]
    if is_dataclass(held):
        unprinted = {"key", "about", "alternative", "initials", "organisation_short", "unit"}
        if isinstance(held, d.Quote):
            unprinted |= {"label"}  # it is printed with a capital
        if isinstance(held, d.Chart):
            unprinted |= {"number_format"}
            unprinted |= {"categories"} if held.kind is d.ChartKind.RING else set()
        return [
            each
            for field in fields(held)
            if field.name not in unprinted
            for each in _texts(getattr(held, field.name))
        ]
    return []


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{type(block).__name__}-{block.key}")
def test_no_word_of_a_block_is_lost(block: d.Block):
    printed = said(written(document(section(block))))
    for words in _texts(block):
        assert all(squeezed(word) in printed for word in words.split())


@pytest.mark.parametrize("words", AWKWARD)
def test_text_comes_out_as_it_was_typed(words: str):
    assert squeezed(words) in said(written(document(section(text(words)))))


LETTERS = st.characters(
    min_codepoint=0x20, max_codepoint=0x24F, exclude_categories=("Cc", "Cf", "Zs")
) | st.sampled_from(" \u00a0\u202f’«»–…€\u2009")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=st.text(LETTERS, min_size=1, max_size=300))
def test_any_text_comes_out_as_it_was_typed(words: str):
    bold = d.Paragraph(key="p", text=(d.Run(words[::2]), d.Run(words[1::2], d.Mark.STRONG)))
    quote = d.Quote(key="q", words=words, form=d.Form.VERBATIM)
    printed = said(written(document(section(text(words), bold, quote))))
    assert squeezed(words) in printed
    assert squeezed(words[::2] + words[1::2]) in printed
    if words.strip():
        assert squeezed(f"«{words}»") in printed


def test_a_line_break_begins_a_paragraph():
    pdf = written(document(section(text("un\n\ndeux\r\ntrois"))))
    assert [tag for _, tag in tags(pdf)].count("P") == 3


def test_a_very_long_paragraph_is_printed_whole_and_soon():
    start = monotonic()
    words = " ".join(f"mot{number % 997}" for number in range(30_000))
    printed = " ".join(pages_of(written(document(section(text(words))))))
    assert len(words) > 190_000
    assert [word for word in printed.split() if word.startswith("mot")] == words.split()
    assert monotonic() - start < 20


def test_letters_without_a_space_are_printed_whole():
    printed = said(written(document(section(text("x" * 20_000)))))
    assert printed.count("x") == 20_000


def test_a_very_long_title_is_printed_whole():
    title = "Nom" * 100
    assert title in said(written(document(section(text("ici"), title=title))))


def test_the_same_document_gives_the_same_bytes():
    moment = datetime(2018, 3, 8, tzinfo=UTC)
    first, second = (write(FULL, picture=PICTURES.__getitem__, created=moment) for _ in range(2))
    assert first == second


def test_the_file_tells_title_author_and_program_and_nothing_of_the_machine():
    known = pypdfium2.PdfDocument(written(FULL)).get_metadata_dict()
    assert known["Title"] == "Vivre en Hérault"
    assert known["Author"] == "JC Dauphin"
    assert known["Producer"] == known["Creator"] == "Tablée"
    assert known["CreationDate"] == "D:20180308180000+00'00'"
    assert b"reportlab.com" not in written(FULL)


def test_lone_halves_of_characters_break_nothing(tmp_path: Path):
    held = document(section(text("a\ud800b"), title="\udfff"), title="\ud800")
    assert failures(written(held), tmp_path) == {}


def test_what_one_element_holds_is_parted_by_spaces_for_those_who_listen():
    cells = d.Table(
        key="t", columns=(d.Column("a"),), rows=(d.Row((one("un\ndeux"),)),), alternative=""
    )
    number = d.Number("42", "salariés", "près de", "France")
    (printed,) = pages_of(written(document(section(cells, d.Numbers(key="n", items=(number,))))))
    assert "un \r\ndeux" in printed
    assert printed.split()[-5:] == ["près", "de", "42", "salariés", "France"]


@pytest.mark.parametrize("level", [1, 9, 40])
def test_lists_however_deep_are_printed(level: int):
    items = tuple(d.Item(one(f"niveau{at}"), at) for at in range(level))
    printed = said(written(document(section(d.Bullets(key="b", items=items)))))
    assert all(f"niveau{at}" in printed for at in range(level))


def test_headings_are_bookmarks_one_inside_the_other():
    held = document(
        section(text("a"), title="Un", key="1"),
        section(text("b"), title="Deux", level=3, key="2"),
        section(text("c"), title="Trois", key="3"),
    )
    outline = pypdfium2.PdfDocument(written(held)).get_toc()
    assert [(each.level, each.get_title()) for each in outline] == [
        (0, "Un"),
        (1, "Deux"),
        (0, "Trois"),
    ]


def test_levels_of_headings_are_never_skipped():
    held = document(
        section(text("a"), title="Un", level=2, key="1"),
        section(text("b"), title="Deux", level=3, key="2"),
        section(text("c"), title="Trois", level=1, key="3"),
    )
    found = [tag for _, tag in tags(written(held)) if tag.startswith("H")]
    assert found == ["H1", "H2", "H1"]


def test_hidden_sections_are_not_printed():
    held = document(
        replace(TITLE_PAGE, key="t"),
        section(text("montré"), title="Vu", key="a"),
        section(text("caché"), title="Tu", key="b", hidden=True),
    )
    printed = said(written(held))
    assert "montré" in printed
    assert "caché" not in printed


def test_the_contents_give_the_page_of_each_heading_and_lead_there():
    pdf = written(FULL)
    first, *others = pages_of(pdf)
    listed = [line for line in first.splitlines() if line.rstrip()[-1:].isdigit()]
    for number, page in enumerate(others, start=2):
        titles = [line for line in page.splitlines() if line in {"Paragraph 0", "Chart 12"}]
        for title in titles:
            assert any(line.startswith(title) and line.endswith(str(number)) for line in listed)
    opened = pypdfium2.PdfDocument(pdf)
    assert len(opened) == len(pages_of(pdf))
    assert pdf.count(b"/Subtype /Link") == first.count("\n", first.index("Sommaire"))


def test_pages_are_counted_in_the_footer():
    pages = pages_of(written(document(section(text("mot " * 4000)))))
    for number, page in enumerate(pages, start=1):
        assert squeezed(page).startswith(f"{number}/{len(pages)}") or (
            f"{number}/{len(pages)}" in squeezed(page)
        )


def test_the_header_begins_on_the_second_page():
    held = document(section(text("mot " * 2000)), running_head="Titre courant", running_foot="Pied")
    first, second, *_ = pages_of(written(held))
    assert "Titre courant" not in first
    assert "Titre courant" in second
    assert "Pied" in first
    assert "Pied" in second


def test_a_picture_of_every_sort_is_kept():
    logos = d.Logos(key="l", images=IMAGES)
    opened = pypdfium2.PdfDocument(written(document(section(logos))))
    images = [each for each in opened[0].get_objects() if each.type == 3]
    assert len(images) == len(IMAGES)
