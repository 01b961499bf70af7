"""Texts are compared without accents, ligatures, case, elisions or middots."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.fold import fold, folded_places


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("École", "ecole"),
        ("E\u0301cole", "ecole"),  # decomposed, as macOS writes file names
        ("l’été", "l ete"),
        ("l'été", "l ete"),
        ("nœud", "noeud"),
        ("ŒUVRE", "oeuvre"),
        ("Æsop", "aesop"),
        ("rapporteur·e·s", "rapporteures"),
        ("Straße", "strasse"),
        ("1\u202f700 €", "1 700"),
        ("porte-parole", "porte parole"),
        ("co\u00adopération", "cooperation"),
        ("بوابة", "بوابة"),
        ("  «\u00a0…\u00a0»  ", ""),
    ],
)
def test_a_text_folds_to_its_plain_words(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_words_fold_alike_wherever_they_stand(one: str, other: str) -> None:
    assert fold(f"{one} {other}").split() == fold(one).split() + fold(other).split()


@given(st.text())
def test_each_folded_letter_knows_where_it_comes_from(text: str) -> None:
    folded, places = folded_places(text)
    assert folded == fold(text)
    assert len(folded) == len(places)
    assert list(places) == sorted(places)
    for letter, place in zip(folded, places, strict=True):
        assert letter in (fold(text[place]), *fold(text[place])) or letter == " "
