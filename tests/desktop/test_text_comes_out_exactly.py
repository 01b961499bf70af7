"""What was typed comes out to the letter: in the deck, in the minutes as a PDF and for Word."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from pptx import Presentation

from tests.desktop.command_line import Answer

Type = Callable[..., Answer]

LONG = " ".join(f"mot{rank}" for rank in range(700))  # more than 5,000 characters
AWKWARD = {
    "tags": "Un <b>gras</b>, un <img src='x'/> et un <para>",
    "ampersand": "R&D, A&B &copy; &amp;",
    "less": "a<b et b>a",
    "address": "Jean <jean@ex.fr>",
    "emoji": "Bravo 👏 et 👩\u200d🔧 !",
    "arabic": "شكرا جزيلا لكم جميعا",
    "combining": "e\u0301te\u0301 a\u0300 No\u0308el",
    "quotes": "« oui », \"non\" et 'peut-être'",
    "braces": "{nom} {0} %s %d",
    "address of a page": "https://exemple.fr/a?b=c&d=e;f et 13:30",
    "path": "C:\\temp\\nouveau",
    "lines": "Une ligne\nUne autre",
    "unbroken": "Donaudampfschifffahrtsgesellschaftskapitän" * 4,
    "long": LONG,
}


def squeezed(text: str) -> str:
    """A text without white space, nor what only tells how letters join."""
    return "".join(text.split()).replace("\u200b", "").replace("\u00ad", "")


@dataclass(frozen=True)
class Written:
    """The files written of one day."""

    deck: Path
    minutes: Path
    minutes_for_word: Path


@pytest.fixture
def written(tmp_path: Path, type_: Type) -> Written:
    """A day that holds every awkward text as a quote and as a point, its deck and its minutes."""
    quotes = [
        {"id": f"q{rank}", "session": "s", "person": "p", "words": words, "form": "verbatim",
         "status": "agreed"}
        for rank, words in enumerate(AWKWARD.values())
    ]  # fmt: skip
    points = [
        {"id": f"k{rank}", "session": "s", "kind": "finding", "text": words}
        for rank, words in enumerate(AWKWARD.values())
    ]
    data = {
        "format": "tablee",
        "version": 1,
        "gathering": {"title": "Été <b>R&D</b> 👏", "dates": ["2018-03-08"]},
        "people": [{"id": "p", "name": "Jean <jean@ex.fr>", "function": "R&D <chef>"}],
        "sessions": [{"id": "s", "kind": "plenary", "title": "a<b & c>d"}],
        "participations": [{"session": "s", "person": "p", "role": "speaker"}],
        "testimonies": quotes,
        "points": points,
    }
    (tmp_path / "data.json").write_text(json.dumps(data))
    day = tmp_path / "day.tablee"
    files = Written(tmp_path / "day.pptx", tmp_path / "day.pdf", tmp_path / "day.docx")
    for command in (
        ("new", day),
        ("import", day, tmp_path / "data.json"),
        ("deck", day, files.deck),
        ("minutes", day, files.minutes),
        ("minutes", day, files.minutes_for_word),
    ):
        answer = type_(*command)
        assert answer.status == 0, answer.err
    return files


def deck_texts(deck: Path) -> Iterator[str]:
    for slide in Presentation(str(deck)).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                yield from (paragraph.text for paragraph in shape.text_frame.paragraphs)
            if shape.has_table:
                yield from (cell.text for cell in shape.table.iter_cells())
        if slide.has_notes_slide:
            yield slide.notes_slide.notes_text_frame.text


def pdf_text(minutes: Path) -> str:
    """The text as a reader of PDF copies it."""
    answer = subprocess.run(
        ["pdftotext", "-raw", str(minutes), "-"], capture_output=True, check=True, timeout=60
    )
    return answer.stdout.decode()


def word_lines(minutes: Path) -> list[str]:
    """The paragraphs as Word has them, those of tables too."""
    return [
        Paragraph(each, None).text  # type: ignore[arg-type]  # of no document: its letters alone
        for each in docx.Document(str(minutes)).element.body.iter(qn("w:p"))
    ]


def test_every_letter_typed_is_in_the_deck(written: Written):
    found = squeezed("".join(deck_texts(written.deck)))
    for name, words in AWKWARD.items():
        for line in words.split("\n"):
            if name == "long":  # split over slides, word by word in order
                assert all(word in found for word in line.split()), name
            else:
                assert squeezed(line) in found, name
    assert squeezed("Jean <jean@ex.fr>") in found
    assert squeezed("a<b & c>d") in found


def test_every_letter_typed_is_in_the_minutes(written: Written):
    found = squeezed(pdf_text(written.minutes))
    for name, words in AWKWARD.items():
        for word in words.split():
            assert squeezed(word) in found, (name, word)
    assert squeezed("Jean <jean@ex.fr>") in found


def test_every_line_typed_is_a_paragraph_of_the_minutes_for_word(written: Written):
    found = [squeezed(line) for line in word_lines(written.minutes_for_word)]
    quoted = {line.removeprefix("«").removesuffix("»") for line in found if line[:1] == "«"}
    for name, words in AWKWARD.items():
        first, *others = map(squeezed, words.split("\n"))
        assert first in quoted, name  # what was said
        assert {first, *others} <= set(found), name  # what was found
    assert any(squeezed("Jean <jean@ex.fr>") in line for line in found)
    assert any(squeezed("a<b & c>d") in line for line in found)


def test_the_space_and_nothing_else_was_set(written: Written):
    texts = list(deck_texts(written.deck))
    assert not any("\u202f" in text for text in texts)
