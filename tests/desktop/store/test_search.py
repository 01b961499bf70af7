"""What is looked for is found however it is typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.event import Event, event_of, put, remove
from desktop.model.findings import Point, Testimony
from desktop.model.fold import fold
from desktop.model.people import Person
from desktop.model.programme import Session
from desktop.model.texts import texts
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


def test_a_limit_counts_only_the_records_that_are_asked_for() -> None:
    people = [Person(id=f"p{rank}", name=f"Anne {rank}") for rank in range(9)]
    index = index_of(event_of([*people, Session(id="s1", title="La journée d’Anne")]))
    (hit,) = search(index, "anne", 1, lambda record: isinstance(record, Session))
    assert hit.record == "s1"
    edited = index_of(put(index.event, Point(id="k1", text="Annexe")), index)
    assert search(edited, "anne", 1, lambda record: isinstance(record, Session)) == (hit,)


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


def test_what_was_found_far_into_a_long_text_is_shown() -> None:
    words = "L’œuvre\u00a0: " + "rapporteur·es\u202f! " * 90 + "cœur·s d’aiguilles"
    index = index_of(event_of([Testimony(id="t", words=words)]))
    for typed, shown in (("coeurs", "cœur·s"), ("aig", "aig"), ("oeu", "œu"), ("rapporteures", "")):
        (hit,) = search(index, typed)
        assert hit.excerpt[slice(*hit.found)] == (shown or "rapporteur·es")


def test_the_index_of_a_changed_event_reads_anew_only_what_changed() -> None:
    before = index_of(DAY)
    after = index_of(put(DAY, Person(id="p1", name="Zoé")), before)
    assert after.book is before.book
    assert index_of(after.event, after) == after
    assert [hit.record for hit in search(after, "zoe")] == ["p1"]
    assert search(after, "aesop") == ()
    without = index_of(remove(after.event, "s1"), after)
    assert search(without, "ecole") == ()
    assert [hit.record for hit in search(index_of(DAY, without), "ecole")] == ["s1"]


WORD = st.sampled_from(["été", "éther", "et", "nœud", "noël", "d’un", "l’été·s", "«", "2018"])
TEXT = st.lists(WORD, max_size=4).map(" ".join)
EDIT = st.builds(Point, id=st.sampled_from("abcdef"), text=TEXT, details=st.tuples(TEXT, TEXT))


@given(st.lists(EDIT | st.sampled_from("abcdef"), max_size=30), st.lists(TEXT, min_size=1))
@settings(deadline=None)
def test_an_index_kept_up_edit_by_edit_finds_what_reading_all_the_texts_finds(
    edits: list[Point | str], typed: list[str]
) -> None:
    event = event_of([])
    index = index_of(event)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.store.word_index.FEW", 2)
        for edit in edits:
            event = remove(event, edit) if isinstance(edit, str) else put(event, edit)
            index = index_of(event, index)
    for each in typed:
        for unfinished in (each, each[:-1]):
            hits = [(hit.record, hit.field) for hit in search(index, unfinished, limit=5)]
            assert hits == read_through(event, unfinished)[:5]


def read_through(event: Event, typed: str) -> list[tuple[str, str]]:
    """What is found, in its order, by one who reads everything."""
    words = fold(typed).split()
    lines = [(fold(text), record.id, name) for record in event for name, text in texts(record)]
    hold = [
        (not line.startswith(words[0]), len(line), id_, name)
        for line, id_, name in lines
        if words and all(any(part.startswith(word) for part in line.split()) for word in words)
    ]
    return [(id_, name) for *_, id_, name in sorted(hold)]
