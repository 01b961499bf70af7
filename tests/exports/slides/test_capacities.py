"""Each kind of slide filled word by word: it steps down, then is parted, and never overflows."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from exports import document as doc
from exports.document import Block, ChartKind, Form, Item, Layout, Section, text_of
from exports.slides import place, read_look
from exports.slides.boxes import Slides
from resources import resource
from tests.exports.slides import days
from tests.exports.slides.documents import lines_of, said, words_of
from tests.exports.slides.standing import check_that_all_stands

LOOK = read_look(resource("template/house.pptx").read_bytes())
LOREM = "la filière recrute des ingénieurs dans tout le territoire et elle forme ses apprentis"


def words(count: int) -> str:
    """So many words of a language, then numbers that tell what was lost."""
    said = LOREM.split()
    return " ".join(f"{said[k % len(said)]}{k}" for k in range(count))


def placed(section: Section) -> Slides:
    slides = place(days.document(section), LOOK)
    check_that_all_stands(slides)
    found = said(slides)
    assert [word for word in words_of((section,)) if word not in found] == []
    return slides


def of(layout: Layout, *blocks: Block, title: str = "Titre", source: str = "") -> Section:
    return Section(key="s", title=title, layout=layout, blocks=blocks, source=source)


def _quote(form: Form, portrait: doc.Image | None = None) -> Callable[[int], Section]:
    def section(n: int) -> Section:
        return of(Layout.QUOTE, doc.Quote(key="q", words=words(n), form=form, portrait=portrait))

    return section


def _theme(form: Form) -> Callable[[int], Section]:
    def section(n: int) -> Section:
        voice = doc.Quote(key="q", words=words(n), form=form, author="Luc Martin")
        return of(Layout.THEME, voice, title="Le management", source="Source : l’audit.")

    return section


def _items(n: int, size: int = 6) -> tuple[Item, ...]:
    parts = words(n).split()
    return tuple(
        Item(text_of(" ".join(parts[start : start + size]))) for start in range(0, n, size)
    )


def _table(n: int) -> doc.Table:
    columns = (doc.Column("N°", 0.1, heads_row=True), doc.Column("Action"), doc.Column("Qui", 0.3))
    rows = tuple(
        doc.Row((text_of(f"{k + 1}"), item.text, text_of("Bosch")))
        for k, item in enumerate(_items(n, 12))
    )
    return doc.Table(key="t", columns=columns, rows=rows, alternative="Les actions")


class Kind(NamedTuple):
    """A kind of slide: the key of what is filled, its least size, a section of so many words."""

    key: str
    least: float
    section: Callable[[int], Section]


def _entries(n: int) -> Section:
    return of(Layout.ENTRIES, doc.Entries(key="e", items=(doc.Entry("Enjeu", words(n)),) * 3))


def _contrast(n: int) -> Section:
    few, many = _items(6), _items(n)
    block = doc.Contrast(key="c", left_head="Atouts", left=many, right_head="Défis", right=few)
    return of(Layout.CONTRAST, block)


def _programme(n: int) -> Section:
    slots = tuple(doc.Slot(word, "9 h", is_hour=True) for word in words(n).split())
    return of(Layout.PROGRAMME, doc.Programme(key="p", slots=slots))


def _figures(n: int) -> Section:
    items = tuple(doc.Number("42 000", word) for word in words(n).split())
    return of(Layout.NUMBERS, doc.Numbers(key="n", items=items))


def _acrostic(n: int) -> Section:
    lines = tuple(doc.AcrosticLine("", word[0], word[1:]) for word in words(n).split())
    return of(Layout.ACROSTIC, doc.Acrostic(key="a", lines=lines))


def _room(n: int) -> Section:
    items = tuple((word, None) for word in words(n).split())
    return of(Layout.WORDS, doc.Words(key="w", items=items))


def _paragraph(n: int) -> Section:
    return of(Layout.TEXT, doc.Paragraph(key="p", text=text_of(words(n))))


# What is parted when it is too much: every word stays on a slide.
PARTED = {
    "verbatim": Kind("q", 28, _quote(Form.VERBATIM)),
    "paraphrase": Kind("q", 28, _quote(Form.PARAPHRASE)),
    "verbatim beside a portrait": Kind("q", 28, _quote(Form.VERBATIM, days.FACE)),
    "voice of a theme": Kind("q", 18, _theme(Form.VERBATIM)),  # 20, under a name of 18
    "paraphrase of a theme": Kind("q", 18, _theme(Form.PARAPHRASE)),
    "statement": Kind("s.statement", 24, lambda n: of(Layout.STATEMENT, title=words(n))),
    "text": Kind("p", 24, _paragraph),
    "points": Kind("b", 24, lambda n: of(Layout.TEXT, doc.Bullets(key="b", items=_items(n)))),
    "strengths": Kind("c:left", 24, _contrast),
    "stakes": Kind("e.1", 20, _entries),
    "table": Kind("t", 18, lambda n: of(Layout.TABLE, _table(n))),
    "words of the room": Kind("w", 18, _room),
    "programme": Kind("p.1", 24, _programme),
    "people": Kind("people.p0", 18, lambda n: of(Layout.PEOPLE, days.people(n))),
    "figures": Kind("n.1", 20, _figures),
    "acrostic": Kind("a.1", 20, _acrostic),
}

# What is cut at a word when it is too much, and stands whole in the notes.
CUT: dict[str, Callable[[int], Section]] = {
    "title": lambda n: of(Layout.TEXT, title=words(n)),
    "title of the day": lambda n: of(Layout.COVER, title=words(n)),
    "title of a part": lambda n: of(Layout.PART, title=words(n)),
    "title of a theme": lambda n: of(Layout.THEME, title=words(n)),
    "question of the day": lambda n: of(
        Layout.COVER, doc.Paragraph(key="q", text=text_of(words(n)), role=doc.Role.QUESTION)
    ),
    "date and place": lambda n: of(
        Layout.COVER, doc.Paragraph(key="w", text=text_of(words(n)), role=doc.Role.WHEN)
    ),
    "question over logos": lambda n: of(
        Layout.COVER,
        doc.Paragraph(key="q", text=text_of(words(n)), role=doc.Role.QUESTION),
        doc.Paragraph(key="w", text=text_of("Jeudi 8 mars 2018"), role=doc.Role.WHEN),
        doc.Logos(key="l", images=(days.SMALL,)),
    ),
    "source": lambda n: of(Layout.TEXT, source=words(n)),
    "biography": lambda n: of(
        Layout.PEOPLE, doc.People(key="p", items=(doc.Card("Luc Martin", biography=words(n)),))
    ),
    "function": lambda n: of(
        Layout.PEOPLE, doc.People(key="p", items=(doc.Card("Luc Martin", function=words(n)),) * 8)
    ),
    "figure": lambda n: of(
        Layout.NUMBERS, doc.Numbers(key="n", items=(doc.Number("42 000", words(n)),) * 3)
    ),
    "who speaks": lambda n: of(
        Layout.PROGRAMME, doc.Programme(key="p", slots=(doc.Slot("Table ronde", who=words(n)),))
    ),
    "call": lambda n: of(
        Layout.APPOINTMENT, doc.Appointment(key="a", dates="26 mars", call=words(n))
    ),
}


def _last(holds: Callable[[int], bool]) -> int:
    """The greatest count that holds, of those that hold up to it."""
    low, high = 1, 2
    while holds(high):
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


def _sizes(slides: Slides, key: str) -> set[float]:
    boxes = (box for slide in slides.slides for box in slide.boxes if box.key == key)
    return {span.size for box in boxes for line in lines_of(box) for span in line.spans}


def _slides(kind: Kind, count: int) -> int:
    return len(placed(kind.section(count)).slides)


@pytest.mark.parametrize("name", PARTED)
def test_one_word_more_than_fits_goes_on_another_slide(name: str) -> None:
    kind = PARTED[name]
    full = _last(lambda n: _slides(kind, n) == 1)
    one, two = placed(kind.section(full)), placed(kind.section(full + 1))
    first, second = two.slides
    assert second.title == f"{first.title} (suite)"
    assert min(_sizes(one, kind.key)) >= kind.least
    assert min(_sizes(two, kind.key)) >= kind.least


@pytest.mark.parametrize("name", PARTED)
def test_letters_never_grow_with_words(name: str) -> None:
    kind = PARTED[name]
    full = _last(lambda n: _slides(kind, n) == 1)
    counts = sorted({1, 2, 3, full // 4, full // 2, full - 1, full} - {0})
    found = [_sizes(placed(kind.section(n)), kind.key) for n in counts]
    sizes = [max(each) for each in found if each]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("kind", CUT)
def test_one_word_more_than_fits_is_cut_and_stands_in_the_notes(kind: str) -> None:
    section = CUT[kind]

    def says_all(n: int) -> bool:
        return not placed(section(n)).slides[0].notes

    full = _last(says_all)
    (slide, *_) = placed(section(full + 1)).slides
    assert any(words(full + 1) in note for note in slide.notes)


BESIDE: dict[str, tuple[Layout, Block]] = {
    "chart": (Layout.CHART, days.bars(ChartKind.BAR)),
    "picture": (Layout.PICTURE, doc.Picture(key="i", image=days.PHOTO, credit="Dessin")),
}


@pytest.mark.parametrize("what", BESIDE)
def test_one_word_more_than_stands_beside_goes_on_another_slide(what: str) -> None:
    layout, block = BESIDE[what]

    def section(n: int) -> Section:
        return of(layout, block, doc.Paragraph(key="p", text=text_of(words(n))))

    full = _last(lambda n: len(placed(section(n)).slides) == 1)
    assert full > 10
    assert len(placed(section(full + 1)).slides) == 2


# --- the limits that a real day may reach ---------------------------------------------------------

SENTENCE = "Chaque atelier a repris la question depuis le début, relu ce que les autres en disent"


def letters(count: int) -> str:
    return (f"{SENTENCE} " * 9)[:count].strip()


@pytest.mark.parametrize("layout", [Layout.TEXT, Layout.PEOPLE, Layout.PART, Layout.STATEMENT])
def test_a_title_of_a_hundred_letters_stands_whole(layout: Layout) -> None:
    (slide,) = placed(of(layout, title=letters(100))).slides
    assert not slide.notes


@pytest.mark.parametrize(
    "blocks",
    [
        (),
        (doc.Picture(key="p", image=days.PHOTO),),
        (doc.Logos(key="l", images=(days.SMALL,)),),
        (doc.Picture(key="p", image=days.PHOTO), doc.Logos(key="l", images=(days.SMALL,))),
    ],
)
def test_a_cover_title_of_a_hundred_and_fifty_letters_stands_whole(
    blocks: tuple[Block, ...],
) -> None:
    when = doc.Paragraph(key="w", text=text_of("Jeudi 8 mars 2018"), role=doc.Role.WHEN)
    (slide,) = placed(of(Layout.COVER, when, *blocks, title=letters(150))).slides
    assert not slide.notes


@pytest.mark.parametrize("count", [1, 3, 8, 15, 16, 40])
def test_names_of_fifty_letters_stand_whole_whatever_their_number(count: int) -> None:
    name = "Marie-Emmanuelle de La Rochefoucauld-Vandenbroucke"
    assert len(name) == 50
    cards = tuple(
        doc.Card(name, function=letters(60), organisation=letters(80), about=(f"p{k}",))
        for k in range(count)
    )
    slides = placed(of(Layout.PEOPLE, doc.People(key="p", items=cards)))
    shown = "".join(span.text for line in lines_of(slides) for span in line.spans)
    assert shown.count(name) == count


@pytest.mark.parametrize("form", Form)
def test_a_quote_of_four_hundred_and_twenty_letters_stands_whole(form: Form) -> None:
    quote = doc.Quote(key="q", words=letters(420), form=form, author="Luc Martin")
    assert len(placed(of(Layout.QUOTE, quote)).slides) == 1


@pytest.mark.parametrize("count", range(1, 8))
def test_one_to_seven_figures_and_stakes_stand_on_their_slides(count: int) -> None:
    figures = (doc.Number("1 250 000", letters(50), "près de", letters(40)),) * count
    stakes = (doc.Entry(letters(45), letters(75)),) * count
    numbers = placed(of(Layout.NUMBERS, doc.Numbers(key="n", items=figures)))
    entries = placed(of(Layout.ENTRIES, doc.Entries(key="e", items=stakes)))
    assert (len(numbers.slides), len(entries.slides)) == ((1, 1) if count < 7 else (2, 2))
