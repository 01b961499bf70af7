"""Random documents, and the words that stand in documents and on slides."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from enum import Enum
from types import UnionType
from typing import Any

from hypothesis import strategies as st

from exports import document as doc
from exports.document import Document
from exports.slides.boxes import ChartBox, PictureBox, Slides, TableBox, TextLine

AWKWARD = (
    "<b>gras</b>",
    "R&D",
    "a<b",
    "👩‍🔧",
    "مرحبا",
    "e\u0301te\u0301",
    "«\u202foui\u202f»",
    "13:30",
    "où?",
)
LETTERS = st.characters(categories=("Ll", "Lu", "Nd"), max_codepoint=0x24F)
_words = st.one_of(st.sampled_from(AWKWARD), st.text(LETTERS, min_size=1, max_size=18))
_short = st.lists(_words, max_size=4).map(" ".join)
_texts = st.one_of(
    st.just(""),
    _short,
    _short,
    st.lists(_words, min_size=20, max_size=60).map(" ".join),
    st.lists(_short, min_size=2, max_size=3).map("\n".join),
)

# What is not said on a slide, or stands for something that is.
_UNSAID = {
    "key",
    "about",
    "content",
    "language",
    "initials",
    "portrait",
    "organisation_short",
    "number_format",
    "unit",
    "names",
    "running_head",
    "running_date",
    "running_foot",
    "margin_mark",
    "author",
    "colour",
    "part",
    "organisation",
    "subject",
    "parts",
    "pages",
}


def _values(hint: Any, name: str) -> st.SearchStrategy[Any]:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (UnionType, typing.Union):
        return st.one_of(*(_values(argument, name) for argument in arguments))
    if origin is tuple and arguments[-1] is Ellipsis:
        most = {"items": 9, "slots": 9, "rows": 9, "about": 0, "lines": 5}.get(name, 3)
        least = 1 if name in ("columns", "categories", "series") else 0
        return st.lists(_values(arguments[0], name), min_size=least, max_size=most).map(tuple)
    if origin is tuple:
        return st.tuples(*(_values(argument, name) for argument in arguments))
    if dataclasses.is_dataclass(hint):
        return built(typing.cast("type[Any]", hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if name == "number_format":
        return st.just("# ##0")
    if name in ("width", "height"):
        return st.integers(1, 3000)
    if name == "links":
        return st.integers(0, 4)
    if name == "language":
        return st.just("")
    return {
        str: _texts,
        bool: st.booleans(),
        int: st.integers(0, 200),
        float: st.floats(0, 1, allow_nan=False),
        type(None): st.none(),
    }[hint]


def built(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Random values of a dataclass, by the types of its fields."""
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{name: _values(hint, name) for name, hint in hints.items()})


def _keyed(section: doc.Section, order: int) -> doc.Section:
    blocks = tuple(
        dataclasses.replace(block, key=f"b{order}.{k}") for k, block in enumerate(section.blocks)
    )
    return dataclasses.replace(section, key=f"s{order}", blocks=blocks, part="")


blocks = st.one_of(*(built(kind) for kind in typing.get_args(doc.Block)))
sections = st.builds(
    doc.Section,
    key=st.just("s"),
    title=_texts,
    layout=st.sampled_from(list(doc.Layout)),
    blocks=st.lists(blocks, max_size=3).map(tuple),
    rubric=_short,
    source=_short,
    notes=st.lists(_short, max_size=2).map(tuple),
)
documents = st.builds(
    lambda found, language: Document(
        title="Journée",
        author="Nous",
        language=language,
        sections=tuple(_keyed(each, k) for k, each in enumerate(found)),
    ),
    st.lists(sections, min_size=1, max_size=2),
    st.sampled_from(["fr", "en"]),
)


def words_of(value: Any, name: str = "") -> Iterator[str]:
    """The words of whatever a document says."""
    if name in _UNSAID:
        return
    if isinstance(value, str) and not isinstance(value, Enum):
        yield from value.split()
    elif isinstance(value, tuple):
        for each in value:
            yield from words_of(each, name)
    elif isinstance(value, doc.Quote) and not value.words.strip():
        return  # nobody said anything
    elif isinstance(value, doc.Table) and not value.rows and not any(c.head for c in value.columns):
        return  # nothing to see
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            # The organisation of somebody is said, that of a document is not.
            kept = (
                "" if field.name == "organisation" and isinstance(value, doc.Card) else field.name
            )
            kept = "" if field.name == "author" and isinstance(value, doc.Quote) else kept
            kept = "" if field.name == "parts" and isinstance(value, doc.Number) else kept
            yield from words_of(getattr(value, field.name), kept)


def said(slides: Slides) -> str:
    """All that is read on slides or in their notes, or told to those who cannot see, unspaced."""
    found = [text for slide in slides.slides for note in slide.notes for text in (note,)]
    for slide in slides.slides:
        for box in slide.boxes:
            found.extend(_letters(box))
            match box:
                case ChartBox():
                    chart = box.chart
                    found += (*chart.categories, *(each.name for each in chart.series))
                    found.append(chart.alternative)
                case PictureBox():
                    found.append(box.image.alternative)
                case TableBox():
                    found.append(box.alternative)
                case _:
                    pass
    return "\n".join("".join(text.split()) for text in found)


def _letters(value: Any) -> Iterator[str]:
    if isinstance(value, TextLine):
        yield "".join(span.text for span in value.spans)
    elif isinstance(value, tuple):
        for each in value:
            yield from _letters(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _letters(getattr(value, field.name))


def lines_of(value: Any) -> Iterator[TextLine]:
    """Every paragraph in a box or a slide."""
    if isinstance(value, TextLine):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from lines_of(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from lines_of(getattr(value, field.name))
