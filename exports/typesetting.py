"""A document with its spaces set for a deck or for print, before anything is measured."""

from __future__ import annotations

import operator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any

from exports.document import Document
from exports.typography import Medium, bind, typeset

# What is not said: keys, ids, colours, and the names that are bound rather than set.
_UNSAID = frozenset(
    {"key", "about", "content", "language", "part", "colour", "names", "number_format"}
)
_BOUND = frozenset({"title", "words"})  # titles and quotes


def typeset_document(document: Document, medium: Medium = Medium.DECK) -> Document:
    """The same document; only white space differs."""
    setter = _Setter(medium, document.names)
    told = {
        name: setter.typeset(getattr(document, name), name, document.language)
        for name in _said(Document)
    }
    return replace(document, **told)


@cache
def _said(kind: type) -> tuple[str, ...]:
    """The fields of a part of a document that are read by people."""
    return tuple(field.name for field in fields(kind) if field.name not in _UNSAID)


class _Setter:
    """The parts of one document as they are set: a text that comes again is set once."""

    def __init__(self, medium: Medium, names: tuple[str, ...]) -> None:
        self._medium = medium
        self._names = names
        self._set: dict[tuple[str, str, bool], str] = {}

    def typeset(self, value: Any, name: str, language: str) -> Any:
        """What a field of that name holds, with its spaces set; itself where nothing changes."""
        if isinstance(value, str) and not isinstance(value, Enum):
            return self._text(value, language, name in _BOUND) if value else value
        if isinstance(value, tuple):
            each_set = tuple(self.typeset(each, name, language) for each in value)
            return value if all(map(operator.is_, each_set, value)) else each_set
        if is_dataclass(value) and not isinstance(value, type):
            own = getattr(value, "language", "") or language
            told = {}
            for field in _said(type(value)):
                before = getattr(value, field)
                after = self.typeset(before, field, own)
                if after is not before:
                    told[field] = after
            return replace(value, **told) if told else value
        return value

    def _text(self, text: str, language: str, is_bound: bool) -> str:  # noqa: FBT001  part of a key
        key = (text, language, is_bound)
        if key not in self._set:
            spaced = typeset(text, language, self._medium)
            self._set[key] = bind(spaced, self._names) if is_bound else spaced
        return self._set[key]
