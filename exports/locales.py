"""The languages that Tablée's own words exist in."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never


class Language(StrEnum):
    """A language by its ISO 639 code."""

    FRENCH = "fr"
    ENGLISH = "en"


def locale_of(language: Language) -> str:
    """The customs of a language, by their name: those of France, those of Great Britain."""
    match language:
        case Language.FRENCH:
            return "fr_FR"
        case Language.ENGLISH:
            return "en_GB"
        case _:
            assert_never(language)
