"""What stands before a number: "près de", "environ", or the number itself in words."""

from __future__ import annotations

import re

from desktop.model.findings import Figure

_NUMBER_WORDS = re.compile(
    r"\b(?:dizaines?|douzaines?|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine"
    r"|centaines?|milliers?|moitié|tiers|quarts?|dozens?|scores?|hundreds?|thousands?|half|thirds?"
    r"|quarters?|majorité|majority)\b",
    re.IGNORECASE,
)


def is_said_in_words(figure: Figure) -> bool:
    """Whether the words of a figure are its number: "une cinquantaine", "la moitié"."""
    return _NUMBER_WORDS.search(figure.qualifier) is not None
