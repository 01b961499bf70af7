"""What contents let guess of a column: addresses, telephone numbers, names, functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from desktop.model.fold import fold

_EMAIL = re.compile(r"(mailto:)?[^\s@<>;,]+@[^\s@<>;,]+\.[^\s@<>;,]{2,}", re.IGNORECASE)
_PHONE = re.compile(r"(\+|00|0|\(0|\(\+)?[\d\s.()-]+(\s*(poste|ext\.?)\s*\d+)?", re.IGNORECASE)
_WORD = r"[^\W\d_]+(?:['’.-]+[^\W\d_]*)*"
_WHOLE_NAME = re.compile(rf"{_WORD}(?:\s+{_WORD}){{1,5}}")
_ONE_NAME = re.compile(rf"{_WORD}(?:\s+{_WORD}){{0,2}}")
_FUNCTION = re.compile(
    r"\b(presidente?|direct(eur|rice|or)s?|responsable|cheff?e?|secretaire|deleguee?|chargee?"
    r"|adjointe?|ingenieure?|professeure?|maire|gerante?|consultante?|conseill(er|ere)"
    r"|technicien(ne)?|assistante?|fondat(eur|rice)|pdg|dg|drh|ceo|cto|coo|manager|head|officer"
    r"|engineer|professor|lecturer|founder|chair(man|woman)?|secretary|lead|analyst|researcher"
    r"|chercheu(r|se)|doctorante?|etudiante?|animat(eur|rice)|coordinat(eur|rice|or)"
    r"|ancien(ne)?|former|membre|member|deputee?|elue?)\b"
)
"""What people do, folded; a few words are enough to tell such a column from the others."""


def are_emails(cells: Iterable[str]) -> bool:
    """Whether most cells are electronic addresses."""
    return _most(cells, is_email)


def are_phones(cells: Iterable[str]) -> bool:
    """Whether most cells are telephone numbers."""
    return _most(cells, is_phone)


def are_whole_names(cells: Iterable[str]) -> bool:
    """Whether most cells are a first and a family name, each with its capital."""
    return _most(cells, is_whole_name)


def are_words_of_names(cells: Iterable[str]) -> bool:
    """Whether most cells are a first name, or a family name, alone."""
    return _most(cells, lambda cell: bool(_ONE_NAME.fullmatch(cell)) and cell[0].isupper())


def are_in_capitals(cells: Iterable[str]) -> bool:
    """Whether most cells are in capitals."""
    return _most(cells, str.isupper)


def are_functions(cells: Iterable[str]) -> bool:
    """Whether many cells say what somebody does."""
    return _most(cells, lambda cell: bool(_FUNCTION.search(fold(cell))), enough=0.3)


def are_words(cells: Iterable[str]) -> bool:
    """Whether most cells hold words rather than numbers."""
    return _most(cells, lambda cell: any(map(str.isalpha, cell)))


def is_email(cell: str) -> bool:
    """Whether a cell is an electronic address."""
    return bool(_EMAIL.fullmatch(cell))


def is_phone(cell: str) -> bool:
    """Whether a cell is a telephone number; nine digits lack the zero that a spreadsheet ate."""
    return bool(_PHONE.fullmatch(cell)) and 9 <= sum(map(str.isdigit, cell)) <= 13


def is_whole_name(cell: str) -> bool:
    """Whether a cell is a first and a family name; capitals begin at least two of its words."""
    return (
        bool(_WHOLE_NAME.fullmatch(cell))
        and cell[0].isupper()
        and sum(word[0].isupper() for word in cell.split()) >= 2
        and not _FUNCTION.search(fold(cell))
    )


def _most(cells: Iterable[str], is_so: Callable[[str], bool], enough: float = 0.6) -> bool:
    said = [cell.strip() for cell in cells if cell.strip()]
    return bool(said) and sum(map(is_so, said)) >= enough * len(said)
