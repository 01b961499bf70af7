"""The terms that the minutes use, with what they stand for."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from desktop.compose.lines import is_said_in
from desktop.compose.minutes.edition import Edition
from desktop.model.findings import Term
from exports.document import Bullets, Item, Mark, Run, Section, Text
from exports.words import collate


def glossary(edition: Edition, sections: Iterable[Section]) -> Bullets | None:
    """The terms that occur, with what they stand for, in alphabetical order."""
    known = [term for term in edition.event.all(Term) if term.text and term.expansion]
    said = "\n".join(_texts(tuple(sections))) if known else ""
    terms = sorted(
        (term for term in known if is_said_in(term.text, said, in_capitals=True)),
        key=lambda term: collate(term.text),
    )
    if not terms:
        return None
    words = edition.words
    items = tuple(Item(_defined(words("{term} : "), term), about=(term.id,)) for term in terms)
    return Bullets(key="glossary/list", about=tuple(term.id for term in terms), items=items)


def _defined(template: str, term: Term) -> Text:
    head = template.format(term=term.text)
    return (Run(head, Mark.STRONG), Run(term.expansion))


def _texts(value: object) -> Iterator[str]:
    """All the texts of a document, the keys of its blocks apart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in {"key", "about"}:
                yield from _texts(getattr(value, field.name))
