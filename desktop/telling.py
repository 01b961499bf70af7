"""Sentences in the language of the person who reads them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from desktop.model.sentence import Sentence
from exports.typography import Medium, typeset
from exports.words import Words

_FRENCH = ("fr", "c", "posix", "")


def reader_language(environment: Mapping[str, str] = os.environ) -> str:
    """The language of messages: that of the locale, which ``TABLEE_LANG`` overrides.

    French where the locale says nothing, English where it speaks neither.
    """
    for variable in ("TABLEE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(variable, "")
        if value:
            language = value.replace("-", "_").partition(".")[0].partition("_")[0].lower()
            return "fr" if language in _FRENCH else "en"
    return "fr"


def reader_words() -> Words:
    """The words of the language of messages."""
    return Words(reader_language())


def told(sentence: Sentence, words: Words) -> str:
    """A sentence translated, with what stands in its fields: other sentences, and numbers."""
    fields = {name: _told(value, words) for name, value in sentence.fields.items()}
    text = typeset(words(sentence.text), words.language, Medium.PRINT_SANS)
    return text.format(**fields)


def _told(value: Any, words: Words) -> Any:
    """What stands in a field; whole numbers may be years, and stay as they are."""
    match value:
        case Sentence():
            return told(value, words)
        case Decimal():
            return words.number(value)
        case _:
            return value
