"""What is looked for is found however it is typed."""

from __future__ import annotations

import pytest

from desktop.model.event import event_of, put
from desktop.model.findings import Point, Testimony
from desktop.model.people import Person
from desktop.model.programme import Session
from desktop.store.search import EXCERPT, index_of, search

DAY = event_of(
    [
        Session(id="s1", title="École d’été : le nœud du problème"),
        Person(id="p1", name="Æsop Ferré", function="rapporteur·e de l’atelier"),
        Testimony(id="t1", person="ecole-x", words="Nos équipes\u00a0: « l’élan » " + "mot " * 60),
        Point(id="k1", details=("Former les alternants", "Ouvrir l’usine")),
    ]
)


@pytest.mark.parametrize(
    ("typed", "record", "field"),
    [
        ("ecole", "s1", "title"),
        ("ÉCOLE", "s1", "title"),
        ("d'ete", "s1", "title"),
        ("d’été", "s1", "title"),
        ("noeud", "s1", "title"),
        ("nœu", "s1", "title"),
        ("probleme ecole", "s1", "title"),
        ("aesop", "p1", "name"),
        ("rapporteure", "p1", "function"),
        ("rapporteur", "p1", "function"),
        ("l'elan", "t1", "words"),
        ("alternants", "k1", "details"),
    ],
)
def test_words_are_found_however_they_are_typed(typed: str, record: str, field: str) -> None:
    (hit,) = search(index_of(DAY), typed)
    assert (hit.record, hit.field) == (record, field)


@pytest.mark.parametrize("typed", ["", " ", "…", "introuvable", "cole", "ecole introuvable", "t1"])
def test_nothing_is_found_where_there_is_nothing(typed: str) -> None:
    assert search(index_of(DAY), typed) == ()


def test_the_excerpt_shows_the_word_as_it_was_written() -> None:
    (hit,) = search(index_of(DAY), "noeud")
    assert hit.excerpt[slice(*hit.found)] == "nœud"


def test_a_long_text_is_cut_around_what_was_found() -> None:
    words = "début " * 50 + "Œuvre commune " + "fin " * 50
    (hit,) = search(index_of(event_of([Testimony(id="t", words=words)])), "oeuvre com")
    assert len(hit.excerpt) <= EXCERPT + 2
    assert hit.excerpt[slice(*hit.found)] == "Œuvre"
    assert hit.excerpt.startswith("…")
    assert hit.excerpt.endswith("…")


def test_no_more_is_given_than_was_asked_for() -> None:
    event = event_of(Session(id=f"s{n}", title=f"Atelier {n}") for n in range(9))
    assert len(search(index_of(event), "atelier", limit=4)) == 4


def test_the_index_of_a_changed_event_reads_anew_only_what_changed() -> None:
    before = index_of(DAY)
    after = index_of(put(DAY, Person(id="p1", name="Zoé")), before)
    assert after.entries["s1"] is before.entries["s1"]
    assert [hit.record for hit in search(after, "zoe")] == ["p1"]
    assert search(after, "aesop") == ()
