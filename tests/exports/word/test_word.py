"""Whole files: they open, they lose no word, they come out the same twice."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import get_args

import docx
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.compose.minutes import Length, Status, minutes
from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.release import Audience, released
from exports import document as d
from exports import word
from exports.words import Words
from tests.days import nearly_empty_day, second_day, very_full_day
from tests.exports.pdf.samples import BLOCKS, FULL, IMAGES, PICTURES, document, section, text
from tests.exports.pdf.test_pdf import AWKWARD, EMPTY
from tests.exports.slides.documents import built
from tests.exports.word.reading import body, letters, part, parts, said, squeezed, written
from tests.validators import libreoffice_pdf, open_xml_errors

DAYS: dict[str, Callable[[], Imported]] = {
    "sample": sample_day,
    "second": second_day,
    "nearly empty": nearly_empty_day,
    "very full": very_full_day,
}


def errors(content: bytes, folder: Path) -> list[str]:
    """What Microsoft's validator finds wrong, for the oldest Office that people still have."""
    path = folder / "minutes.docx"
    path.write_bytes(content)
    return open_xml_errors(path, "Office2016")


def minutes_of(
    day: str, length: Length, status: Status = Status.DRAFT, language: str | None = None
) -> bytes:
    brought = DAYS[day]()
    audience = Audience.FINAL_MINUTES if status is Status.FINAL else Audience.DRAFT_MINUTES
    told = minutes(
        released(brought.event, audience), length=length, status=status, language=language
    )
    return word.write(told, picture=lambda sha256: brought.media[sha256].data)


# --- they open ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "held",
    [
        FULL,
        replace(FULL, language="en", colour="FFCC00"),
        document(),
        document(section(), title="", author=""),
        document(section(text("seul"), level=3), organisation="UIMM", subject="Un essai"),
        document(section(*[text(words) for words in AWKWARD]), running_head=AWKWARD[3]),
        document(section(*EMPTY, level=0, title="")),
    ],
    ids=["full", "english", "empty", "untitled", "deep", "awkward", "blocks that hold nothing"],
)
def test_microsofts_validator_finds_no_error(held: d.Document, tmp_path: Path):
    assert errors(written(held), tmp_path) == []


def test_the_validator_sees_a_paragraph_that_is_out_of_order(tmp_path: Path):
    wrong = parts(written(document(section(text("ici")))))
    assert errors(_packed(wrong), tmp_path) == []
    wrong["word/document.xml"] = (
        wrong["word/document.xml"]
        .replace(b"<w:keepNext/>", b'<w:jc w:val="left"/><w:keepNext/>')
        .replace(b"<w:pPr><w:pStyle", b'<w:pPr><w:jc w:val="left"/><w:pStyle')
    )
    assert errors(_packed(wrong), tmp_path) != []


def _packed(members: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize(
    ("day", "length"),
    [*((day, Length.FULL) for day in DAYS), ("sample", Length.SUMMARY), ("sample", Length.FLASH)],
)
def test_microsofts_validator_finds_no_error_in_minutes(day: str, length: Length, tmp_path: Path):
    assert errors(minutes_of(day, length), tmp_path) == []


def test_microsofts_validator_finds_no_error_in_final_minutes_in_english(tmp_path: Path):
    content = minutes_of("sample", Length.FULL, Status.FINAL, language="en")
    assert errors(content, tmp_path) == []


@pytest.mark.parametrize(("day", "least", "most"), [("sample", 6, 12), ("second", 8, 16)])
def test_libreoffice_opens_minutes_with_all_their_words(day: str, least: int, most: int):
    content = minutes_of(day, Length.FULL)
    opened = pypdfium2.PdfDocument(libreoffice_pdf(content, ".docx"))
    printed = squeezed("".join(each.get_textpage().get_text_range() for each in opened))
    assert least <= len(opened) <= most
    headings = [
        paragraph.text
        for paragraph in docx.Document(_stream(content)).paragraphs
        if str(paragraph.style and paragraph.style.name).startswith("Heading")
    ]
    assert len(headings) > 10
    assert all(squeezed(heading) in printed for heading in headings)


def _stream(content: bytes) -> io.BytesIO:
    return io.BytesIO(content)


# --- they lose no word ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words", [*AWKWARD, "a\tb", "👩‍🔧 Bravo 👏", "C:\\temp\\nouveau", "x" * 9000]
)
def test_text_comes_out_as_it_was_typed(words: str):
    quote = d.Quote(key="q", words=words, form=d.Form.VERBATIM)
    printed = said(written(document(section(text(words), quote))))
    assert printed.startswith("Unepartie" + squeezed(words))
    assert squeezed(f"«{words}»") in printed


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(), max_size=3))
def test_any_text_comes_out_without_what_xml_cannot_hold(found: list[str]):
    runs = tuple(d.Run(each, mark) for each, mark in zip(found, d.Mark, strict=False))
    typed = "".join(found)
    xml = "".join(each for each in typed if each >= " " and not "\ud800" <= each <= "\udfff")
    held = section(d.Paragraph(key="p", text=runs), title="", level=0)
    assert said(written(document(held))) == squeezed(xml.translate({0xFFFE: None, 0xFFFF: None}))


@pytest.mark.parametrize("words", ["a\ud800b", "\x00\x01\x0b\x0c\x1f", "\ufffe\uffff", "\r\r\n"])
def test_what_xml_cannot_hold_breaks_nothing(words: str, tmp_path: Path):
    held = document(
        section(text(words), d.Picture(key="i", image=replace(IMAGES[0], alternative=words))),
        title=words,
        author=words,
        running_head=words,
        running_foot=words,
        margin_mark=words,
    )
    assert errors(written(held), tmp_path) == []


# What is not printed in running text, or is printed only where nothing better is known.
UNSAID = {
    *("key", "about", "content", "alternative", "initials", "organisation_short", "unit"),
    *("number_format", "language", "focus", "head", "pages"),
}


def texts(held: object) -> list[str]:
    """The words that people typed somewhere in a block."""
    if isinstance(held, str) and not isinstance(held, Enum):
        return held.split()
    if isinstance(held, tuple):
        return [word for each in held for word in texts(each)]
    if not hasattr(held, "__dataclass_fields__") or isinstance(held, type):
        return []
    unsaid = set(UNSAID)
    if isinstance(held, d.Column):
        unsaid -= {"head"}
    if isinstance(held, d.Quote):
        unsaid |= {"label"}  # it is printed with a capital
    if isinstance(held, d.Chart) and held.part:
        held = replace(held, categories=held.categories[1:])  # the part is said in its place
    return [
        word for name in held.__dataclass_fields__ if name not in unsaid
        for word in texts(getattr(held, name))
    ]  # fmt: skip


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{type(block).__name__}-{block.key}")
def test_no_word_of_a_block_is_lost(block: d.Block):
    printed = said(written(document(section(block))))
    assert all(squeezed(each) in printed for each in texts(block))


def _whole(block: d.Block) -> d.Block:
    """A random block as composers make them: a text for each column, links that lead somewhere."""
    if isinstance(block, d.Table):
        width = len(block.columns)
        return replace(
            block,
            columns=tuple(replace(column, pages="") for column in block.columns),
            rows=tuple(
                replace(row, cells=(*row.cells, *((),) * width)[:width]) for row in block.rows
            ),
        )
    if isinstance(block, d.Roadmap):
        known = (range(len(block.left)), range(len(block.right)))
        links = (link for link in block.links if link[0] in known[0] and link[1] in known[1])
        return replace(block, links=tuple(links))
    return block


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(*(built(kind) for kind in get_args(d.Block))).map(_whole))
def test_no_word_of_any_block_is_lost(block: d.Block):
    picture = next(iter(PICTURES.values()))
    made = word.write(
        document(section(block, title="Titre de la partie")), picture=lambda _: picture
    )
    printed = said(made)
    assert all(squeezed(each) in printed for each in texts(block))


def test_hidden_sections_are_left_out():
    held = document(section(text("vu")), section(text("caché"), title="Tu", hidden=True))
    assert said(written(held)) == "Unepartievu"


def test_rubrics_sources_and_titles_without_a_level_are_said():
    held = document(
        section(text("ici"), rubric="Atelier 2", source="Source : INSEE"),
        section(text("là"), title="Sans niveau", level=0),
    )
    assert said(written(held)) == "Atelier2UnepartieiciSource:INSEESansniveaulà"


# --- what they say of themselves ------------------------------------------------------------------


def test_the_same_document_gives_the_same_bytes():
    assert written(FULL) == written(FULL)


def test_properties_are_those_of_the_minutes_and_nothing_of_a_template_is_left():
    made = written(replace(FULL, organisation="UIMM Occitanie", subject="Le territoire"))
    known = docx.Document(_stream(made)).core_properties
    assert (known.title, known.author, known.subject) == (
        "Vivre en Hérault", "JC Dauphin", "Le territoire",
    )  # fmt: skip
    assert known.language == "fr-FR"
    assert known.last_modified_by == "UIMM Occitanie"
    whole = b"".join(parts(made).values())
    assert b"python-docx" not in whole
    assert b"generated by" not in whole
    assert set(parts(made)) == {
        "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
        "word/_rels/document.xml.rels", "word/document.xml", "word/footer1.xml",
        "word/footer2.xml", "word/header1.xml", "word/header2.xml", "word/numbering.xml",
        "word/settings.xml", "word/styles.xml", "word/theme/theme1.xml",
        *(name for name in parts(made) if name.startswith("word/media/")),
    }  # fmt: skip


def test_an_untitled_document_is_called_minutes():
    made = written(document(section(), title="\ud800"))
    assert docx.Document(_stream(made)).core_properties.title == "Compte rendu"


def test_a_picture_is_kept_once_as_it_is():
    twice = (*IMAGES, *IMAGES)
    made = parts(written(document(section(d.Logos(key="l", images=twice)))))
    kept = {content for name, content in made.items() if name.startswith("word/media/")}
    assert kept == set(PICTURES.values())


def test_a_picture_that_word_cannot_show_is_a_fault():
    held = document(section(d.Logos(key="l", images=IMAGES)))
    with pytest.raises(ValueError, match="PNG"):
        word.write(held, picture=lambda _: b"RIFF....WEBP")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_two_styles_have_one_name(language: str):
    styles = part(written(replace(FULL, language=language)), "word/styles.xml")
    names = [each.get(f"{{{each.nsmap['w']}}}val", "") for each in styles.iter("{*}name")]
    lowered = [name.casefold() for name in names]
    assert len(lowered) == len(set(lowered))
    assert not any("," in name for name in names)


def test_spaces_are_those_of_every_font():
    made = written(document(section(text("Vraiment?\u202f42\u202f000"))))
    assert letters(body(made)).endswith("Vraiment\u00a0?\u00a042\u00a0000")
    assert Words("fr").number(1000) == "1\u202f000"
    assert b"\xe2\x80\xaf" not in parts(written(FULL))["word/document.xml"]
