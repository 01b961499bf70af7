"""What a slide still holds is true: so many more stand there, and one more needs another slide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from exports import document as doc
from exports.document import Block, Form, Item, Layout, Section, text_of
from exports.slides import place, read_look
from exports.slides.room import MOST, Room, Unit, room
from resources import resource
from tests.exports.slides import days

LOOK = read_look(resource("template/house.pptx").read_bytes())
LINE = "Mobiliser la filière pour la semaine de l’industrie"
SENTENCE = "Nous sommes un territoire industriel et nous pouvons être un territoire du futur"


def section(layout: Layout, *blocks: Block, title: str = "Titre") -> Section:
    return Section(key="s", title=title, layout=layout, blocks=blocks)


def left(of: Section, *shown: str) -> Room | None:
    return room(of, replace(days.document(of), sections=()), LOOK, frozenset(shown))


def count_of(of: Section) -> int:
    return len(place(days.document(of), LOOK).slides)


def lines(n: int) -> Section:
    items = tuple(Item(text_of(f"{LINE} {k}"), 0, (f"p{k}",)) for k in range(n))
    return section(Layout.TEXT, doc.Bullets(key="b", items=items))


def actions(n: int) -> Section:
    rows = tuple(
        doc.Row((text_of(str(k)), text_of(LINE), text_of("Simon Philibert")), (f"p{k}",))
        for k in range(n)
    )
    columns = (doc.Column("N°", 0.1, heads_row=True), doc.Column("Action"), doc.Column("Qui", 0.4))
    table = doc.Table(key="t", columns=columns, rows=rows, alternative="Le plan d’action")
    return section(Layout.TABLE, table)


def stakes(n: int) -> Section:
    items = tuple(doc.Entry("Les compétences", "recrutement, formation") for _ in range(n))
    return section(Layout.ENTRIES, doc.Entries(key="e", items=items))


def figures(n: int) -> Section:
    items = tuple(doc.Number("42 000", "entreprises") for _ in range(n))
    return section(Layout.NUMBERS, doc.Numbers(key="n", items=items))


LISTS: dict[str, tuple[Unit, Callable[[int], Section]]] = {
    "points": (Unit.LINE, lines),
    "actions": (Unit.LINE, actions),
    "stakes": (Unit.PLACE, stakes),
    "figures": (Unit.FIGURE, figures),
}


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("count", [2, 3, 5])
def test_as_many_more_as_are_told_stand_on_the_slide_and_not_one_more(
    kind: str, count: int
) -> None:
    unit, of = LISTS[kind]
    told = left(of(count))
    assert told is not None
    assert told.unit is unit
    assert count_of(of(count + told.count)) == count_of(of(count))
    assert count_of(of(count + told.count + 1)) == count_of(of(count)) + 1


@pytest.mark.parametrize("kind", LISTS)
def test_a_full_slide_has_room_for_nothing(kind: str) -> None:
    unit, of = LISTS[kind]
    told = left(of(2))
    assert told is not None
    assert left(of(2 + told.count)) == Room(unit, 0)


def test_what_a_second_slide_holds_is_told_once_the_first_is_full() -> None:
    first = left(lines(2))
    assert first is not None
    told = left(lines(2 + first.count + 1))
    assert told is not None
    assert told.count > 0


def said(words: str, layout: Layout = Layout.QUOTE) -> Section:
    quote = doc.Quote(key="q", words=words, form=Form.VERBATIM, author="Luc Martin", about=("t",))
    return section(layout, quote)


@pytest.mark.parametrize("layout", [Layout.QUOTE, Layout.THEME])
def test_words_as_long_as_is_told_stand_on_the_slide(layout: Layout) -> None:
    words = " ".join([SENTENCE] * 4)
    told = left(said(words, layout))
    assert told is not None
    assert told.unit is Unit.SIGN
    assert told.count % 10 == 0
    longer = (words + f" {SENTENCE}" * 9)[: len(words) + told.count]
    assert count_of(said(longer, layout)) == 1


def test_a_statement_alone_is_told_in_signs() -> None:
    told = left(section(Layout.STATEMENT, title=SENTENCE))
    assert told is not None
    assert told.unit is Unit.SIGN


def test_nothing_is_told_of_a_slide_far_from_full() -> None:
    card = doc.Card("Luc Martin", "LM")
    alone, many = (doc.People(key="p", items=(card,) * n) for n in (1, 1 + MOST))
    assert count_of(section(Layout.PEOPLE, many)) == 1
    assert left(section(Layout.PEOPLE, alone)) is None


def test_nothing_is_told_of_what_is_drawn() -> None:
    chart = days.bars(doc.ChartKind.BAR)
    assert left(section(Layout.CHART, chart)) is None
    assert left(section(Layout.PART)) is None


def test_the_list_that_is_typed_is_the_one_that_is_filled() -> None:
    long = tuple(Item(text_of(LINE), 0, (f"a{k}",)) for k in range(4))
    short = (Item(text_of("Le recrutement"), 0, ("d1",)),)
    facing = doc.Contrast(key="c", left_head="Atouts", left=long, right_head="Défis", right=short)
    of = section(Layout.CONTRAST, facing)
    strengths, challenges = left(of, "a1"), left(of, "d1")
    assert strengths is not None
    assert strengths == left(of)
    assert challenges is None or challenges.count > strengths.count


@pytest.mark.parametrize("layout", [Layout.COVER, Layout.PART])
def test_nothing_is_told_of_slides_whose_words_are_cut_rather_than_parted(layout: Layout) -> None:
    subtitle = doc.Paragraph(key="p", text=text_of("La matinée"))
    assert left(section(layout, subtitle)) is None
