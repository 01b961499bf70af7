from __future__ import annotations

import pytest

from desktop.compose.lines import capitalised, is_said_in, one_line


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Est", "salariés en Occitanie Est"),
        ("est", "Occitanie Est"),
        ("université de Lyon", "Professeure à l’Université\u00a0de\nLyon"),
        ("C.N.R.S.", "Chercheuse au C.N.R.S."),
    ],
)
def test_words_are_said_where_they_stand_as_words(said: str, text: str) -> None:
    assert is_said_in(said, text)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Est", "Bureau d’Estrées"),
        ("Est", "gestion"),
        ("ART", "Directeur artistique"),
        ("", "tout"),
    ],
)
def test_letters_within_other_words_say_nothing(said: str, text: str) -> None:
    assert not is_said_in(said, text)


def test_capitals_count_where_they_matter() -> None:
    assert is_said_in("PME", "les PME", in_capitals=True)
    assert not is_said_in("PME", "les pme", in_capitals=True)


def test_a_line_has_no_breaks_and_a_capital() -> None:
    assert capitalised(one_line("trois ateliers\nen parallèle")) == "Trois ateliers en parallèle"
