"""The languages that Tablée's own words exist in."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from babel import Locale


class Language(StrEnum):
    """A language by its ISO 639 code."""

    FRENCH = "fr"
    ENGLISH = "en"


def locale_of(language: Language) -> Locale:
    """The customs of a language: those of France, those of Great Britain."""
    match language:
        case Language.FRENCH:
            return Locale("fr", "FR")
        case Language.ENGLISH:
            return Locale("en", "GB")
        case _:
            assert_never(language)
