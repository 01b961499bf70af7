"""A document with its spaces set for a deck or for print, before anything is measured."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
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
    known = {field.name: getattr(document, field.name) for field in fields(document)}
    told = {
        name: _typeset(value, name, document.language, (medium, document.names))
        for name, value in known.items()
        if name not in _UNSAID
    }
    return replace(document, **told)


def _typeset(value: Any, name: str, language: str, how: tuple[Medium, tuple[str, ...]]) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        medium, names = how
        text = typeset(value, language, medium)
        return bind(text, names) if name in _BOUND else text
    if isinstance(value, tuple):
        return tuple(_typeset(each, name, language, how) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        own = getattr(value, "language", "") or language
        told = {
            field.name: _typeset(getattr(value, field.name), field.name, own, how)
            for field in fields(value)
            if field.name not in _UNSAID
        }
        return replace(value, **told)
    return value
