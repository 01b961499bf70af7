"""Copies edited apart are brought together in any order, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.record import Id
from desktop.store.cells import (
    KIND,
    REMOVED,
    REPLACED,
    Copy,
    Dot,
    Place,
    alive,
    conflicts,
    merged,
    without,
)
from desktop.store.database import connected
from desktop.store.edits import Pen, Values, write
from desktop.store.erasure import drop_records
from desktop.store.merging import merge_copy
from desktop.store.rows import rows_of
from desktop.store.schema import create_event_tables
from desktop.store.snapshot import cells_of, snapshot

RECORDS = ("r1", "r2")
FIELDS = ("title", "room")
SITES = ("ana", "ben", "cle")


@dataclass
class Laptop:
    """A database and, beside it, the whole history it knows: who wrote what over what."""

    name: str
    written: dict[Dot, tuple[Place, str]] = field(default_factory=dict)
    replaced: set[Dot] = field(default_factory=set)
    erased: set[Id] = field(default_factory=set)
    hidden: dict[Dot, Place] = field(default_factory=dict)
    """What others wrote and did not send."""
    given_up: dict[Dot, Place] = field(default_factory=dict)
    """What was in a record when it was removed here, without having been sent all of it."""
    written_over: dict[Dot, Place] = field(default_factory=dict)
    """What others wrote in such a record and was replaced here."""

    def __post_init__(self) -> None:
        self.database = connected(None)
        create_event_tables(self.database)
        self.pen = Pen(self.name)

    def live(self) -> dict[Dot, tuple[Place, str]]:
        """What the history says is live: written, and replaced by nobody who knew it."""
        return {
            dot: (place, value)
            for dot, (place, value) in self.written.items()
            if dot not in self.replaced and place[0] not in self.erased
        }

    def edit(self, record: Id, name: str, value: str) -> None:
        if record in self.erased:
            return
        places: dict[Place, Values] = {(record, name): (f'"{value}"',)}
        if KIND not in cells_of(self.database, record):
            places[record, KIND] = ('"session"',)
        self._write(places)

    def remove(self, record: Id) -> None:
        self._write({(record, name): () for name in cells_of(self.database, record)})

    def erase(self, record: Id) -> None:
        drop_records(self.database, [record])
        self.erased.add(record)

    def _write(self, values: dict[Place, Values]) -> None:
        known, records = self.live(), {record for record, _ in values}
        stay = {
            record
            for record in records
            if values.get((record, KIND), KIND in cells_of(self.database, record))
        }
        partly = records & {record for record, name in self.hidden.values() if name != KIND}
        # The kind is written anew with whatever is written in a record, or stays with what goes.
        replaced = {*values, *((record, KIND) for record in records - (partly - stay))}
        over = {dot: place for dot, (place, _) in known.items() if place in replaced}
        self.replaced |= over.keys()
        write(self.database, self.pen, values)
        for dot, cell in snapshot(self.database).cells.items():
            if dot.site == self.name and dot not in self.written:
                self.written[dot] = (cell.place, cell.value)
        self._take_back({dot for dot, place in self.given_up.items() if place[0] in stay})
        for dot, place in over.items():
            if place[0] in partly & stay and place[1] != KIND and dot.site != self.name:
                self.written_over[dot] = place
        self._give_up(
            {
                dot: place
                for dot, place in (over | self.written_over).items()
                if place[0] in partly - stay
            }
        )

    def _take_back(self, dots: set[Dot]) -> None:
        self.replaced |= dots
        for dot in dots:
            self.written_over[dot] = self.given_up.pop(dot)

    def _give_up(self, places: dict[Dot, Place]) -> None:
        self.replaced -= places.keys()
        self.given_up |= places
        for dot in places:
            self.written.pop(dot, None)
            self.written_over.pop(dot, None)

    def meet(self, other: Laptop) -> None:
        merge_copy(self.database, self.pen, snapshot(other.database))
        self._learn(other, other.written)

    def receive(self, sender: Laptop, hidden: set[Place]) -> None:
        """Bring in a copy that withholds some fields; of these, nothing is learnt."""
        kept_back = {
            dot: place
            for dot, (place, _) in sender.written.items()
            if place in hidden and dot not in sender.replaced
        }
        merge_copy(self.database, self.pen, without(snapshot(sender.database), hidden))
        self.hidden |= kept_back
        self._learn(
            sender, {dot: said for dot, said in sender.written.items() if dot not in kept_back}
        )

    def _learn(self, other: Laptop, written: dict[Dot, tuple[Place, str]]) -> None:
        self.written.update(written)
        self.replaced |= other.replaced
        self.erased |= other.erased
        known = self.written.keys() | self.replaced
        given_up, hidden = self.given_up | other.given_up, self.hidden | other.hidden
        self.given_up = {dot: at for dot, at in given_up.items() if dot not in known}
        self.hidden = {dot: at for dot, at in hidden.items() if dot not in known | given_up.keys()}
        self.written_over |= other.written_over

    def close(self) -> None:
        self.database.close()


WHO = st.sampled_from(range(3))
STEP = st.one_of(
    st.tuples(
        st.just("edit"),
        WHO,
        st.sampled_from(RECORDS),
        st.sampled_from(FIELDS),
        st.sampled_from("abc"),
    ),
    st.tuples(st.just("remove"), WHO, st.sampled_from(RECORDS)),
    st.tuples(st.just("meet"), WHO, WHO),
    st.tuples(st.just("erase"), WHO, st.just("r2")),
)
STEPS = st.lists(STEP, max_size=25)

KINDS = {(record, KIND) for record in RECORDS}
PLACES = [(record, field) for record in RECORDS for field in (*FIELDS, KIND)]
FIRST: list[tuple[object, ...]] = [
    ("edit", 0, record, field, "a") for record in RECORDS for field in FIELDS
]
HIDDEN = st.lists(st.sampled_from(PLACES), min_size=1, max_size=3)
RECEIVED = st.builds(
    lambda who, sender, hidden: ("receive", who, sender, *hidden), WHO, WHO, HIDDEN
)
SENDING = st.builds(
    lambda hidden, steps: [*FIRST, ("receive", 1, 0, *hidden), *steps],
    HIDDEN,
    st.lists(STEP | RECEIVED, max_size=12),
)


def play(steps: list[tuple[object, ...]]) -> list[Laptop]:
    laptops = [Laptop(name) for name in SITES]
    for what, who, *rest in steps:
        laptop = laptops[int(str(who))]
        if what == "meet":
            laptop.meet(laptops[int(str(rest[0]))])
        elif what == "receive":
            laptop.receive(laptops[int(str(rest[0]))], set(PLACES) & set(rest[1:]))
        else:
            getattr(laptop, str(what))(*rest)
    return laptops


@given(STEPS)
@settings(max_examples=60, deadline=None)
def test_what_is_live_is_what_nobody_who_knew_it_replaced(steps: list[tuple[object, ...]]) -> None:
    for laptop in play(steps):
        cells = snapshot(laptop.database).cells
        assert {dot: (cell.place, cell.value) for dot, cell in cells.items()} == laptop.live()
        laptop.close()


@given(STEPS)
@settings(max_examples=60, deadline=None)
def test_copies_agree_whatever_the_order_and_the_grouping(steps: list[tuple[object, ...]]) -> None:
    laptops = play(steps)
    copies = [snapshot(laptop.database) for laptop in laptops]
    results = [merged(merged(a, b), c) for a, b, c in permutations(copies)]
    results += [merged(a, merged(b, c)) for a, b, c in permutations(copies)]
    for result in results[1:]:
        assert result == results[0]
        assert sorted(rows_of(result)) == sorted(rows_of(results[0]))
        assert conflicts(result) == conflicts(results[0])
    for copy in copies:
        assert merged(copy, copy) == copy
        assert merged(results[0], copy) == results[0]
    for laptop in laptops:
        laptop.close()


@given(STEPS)
@settings(max_examples=40, deadline=None)
def test_the_rows_kept_in_a_database_are_those_of_its_cells(
    steps: list[tuple[object, ...]],
) -> None:
    for laptop in play(steps):
        kept = laptop.database.execute("select record, kind, json from row").fetchall()
        assert sorted(kept) == sorted(rows_of(snapshot(laptop.database)))
        laptop.close()


@given(STEPS, st.sets(st.tuples(st.sampled_from(RECORDS), st.sampled_from((*FIELDS, KIND)))), STEPS)
@settings(max_examples=60, deadline=None)
def test_what_a_sent_copy_left_out_is_never_read_as_removed(
    before: list[tuple[object, ...]],
    hidden: set[Place],
    after: list[tuple[object, ...]],
) -> None:
    laptops = play(before)
    whole = snapshot(laptops[0].database)
    sent = without(whole, hidden)
    assert not {cell.place for cell in sent.cells.values()} & hidden
    receiver = Laptop("dan")
    merge_copy(receiver.database, receiver.pen, sent)
    for what, _, *rest in after:
        if what in ("edit", "remove"):
            getattr(receiver, str(what))(*rest)
    back = merged(whole, snapshot(receiver.database))
    for dot, cell in whole.cells.items():
        if cell.place in hidden:
            assert dot in back.cells
            assert any(
                each.record == cell.record and each.field == KIND for each in back.cells.values()
            ), "words that no record holds are words lost"
    there = alive(snapshot(receiver.database))
    unseen = {cell.record for cell in whole.cells.values() if cell.place in hidden - KINDS}
    for dot, cell in whole.cells.items():
        if cell.record in unseen - there:
            assert dot in back.cells, "whoever removes a record unseen in part takes none of it"
    assert merged(snapshot(receiver.database), whole) == back
    receiver.close()
    for laptop in laptops:
        laptop.close()


@given(SENDING)
@settings(max_examples=150, deadline=None)
def test_copies_sent_in_part_come_together_in_any_order_and_lose_no_value(
    steps: list[tuple[object, ...]],
) -> None:
    laptops = play(steps)
    copies = [snapshot(laptop.database) for laptop in laptops]
    whole, *others = [merged(merged(a, b), c) for a, b, c in permutations(copies)]
    others += [merged(a, merged(b, c)) for a, b, c in permutations(copies)]
    assert all(other == whole for other in others)
    for laptop, copy in zip(laptops, copies, strict=True):
        fields = {d: (c.place, c.value) for d, c in copy.cells.items() if c.field != KIND}
        assert fields == {d: said for d, said in laptop.live().items() if said[0][1] != KIND}
        kept = laptop.database.execute("select record, kind, json from row").fetchall()
        assert sorted(kept) == sorted(rows_of(copy))
    assert {field for _, field in whole.withheld.values()} <= {REMOVED, REPLACED}
    assert whole.withheld.keys().isdisjoint(whole.cells)
    replaced = set[Dot]().union(*(laptop.replaced for laptop in laptops))
    erased = set[Id]().union(*(laptop.erased for laptop in laptops))
    assert {
        dot: (cell.place, cell.value) for dot, cell in whole.cells.items() if cell.field != KIND
    } == {
        dot: (place, value)
        for laptop in laptops
        for dot, (place, value) in laptop.written.items()
        if dot not in replaced and place[0] not in erased and place[1] != KIND
    }
    kinds = {cell.record for cell in whole.cells.values() if cell.field == KIND}
    assert kinds >= {cell.record for cell in whole.cells.values()}, "words that no record holds"
    for laptop in laptops:
        laptop.close()


def laptop_with(name: str, value: str) -> Laptop:
    laptop = Laptop(name)
    laptop.edit("r1", "title", value)
    return laptop


def test_both_values_of_a_conflict_are_kept_and_the_latest_stands_for_the_field() -> None:
    ana, ben = laptop_with("ana", "Atelier"), laptop_with("ben", "L’atelier")
    (conflict,) = conflicts(merged(snapshot(ana.database), snapshot(ben.database)))
    assert conflict.values == ('"L’atelier"', '"Atelier"')


def test_two_equal_values_typed_apart_are_no_conflict() -> None:
    ana, ben = laptop_with("ana", "Atelier"), laptop_with("ben", "Atelier")
    assert conflicts(merged(snapshot(ana.database), snapshot(ben.database))) == ()


def test_an_edit_that_the_remover_had_not_seen_brings_the_record_back_with_its_kind() -> None:
    ana, ben = laptop_with("ana", "Atelier"), Laptop("ben")
    ben.meet(ana)
    ana.remove("r1")
    ben.edit("r1", "room", "Salle 2")
    report, _ = merge_copy(ana.database, ana.pen, snapshot(ben.database))
    assert report.revived == ("r1",)
    assert sorted(cells_of(ana.database, "r1")) == [KIND, "room"]
    report, _ = merge_copy(ben.database, ben.pen, snapshot(ana.database))
    assert report.revived == ()


def test_a_record_removed_after_it_was_seen_stays_removed() -> None:
    ana, ben = laptop_with("ana", "Atelier"), Laptop("ben")
    ben.meet(ana)
    ana.remove("r1")
    report, _ = merge_copy(ben.database, ben.pen, snapshot(ana.database))
    assert report.removed == ("r1",)
    assert snapshot(ben.database).cells == {}


def test_an_erased_record_takes_what_others_wrote_in_it_with_it() -> None:
    ana, ben = laptop_with("ana", "Atelier"), Laptop("ben")
    ben.meet(ana)
    ana.erase("r1")
    ben.edit("r1", "room", "Salle 2")
    ana.meet(ben)
    ben.meet(ana)
    assert snapshot(ana.database).cells == snapshot(ben.database).cells == {}


def test_a_laptop_set_to_a_wrong_year_does_not_set_the_clocks_of_others() -> None:
    ana, ben = Laptop("ana"), Laptop("ben")
    ben.pen.clock = 1 << 62
    ben.edit("r1", "title", "Atelier")
    ana.meet(ben)
    assert ana.pen.clock < 1 << 61


def test_an_empty_copy_changes_nothing() -> None:
    ana = laptop_with("ana", "Atelier")
    copy = snapshot(ana.database)
    assert merged(copy, Copy()) == merged(Copy(), copy) == copy


def test_one_dot_stands_for_one_value() -> None:
    ana = laptop_with("ana", "Atelier")
    write(ana.database, ana.pen, {("r1", "title"): ('"a"', '"b"')})
    (conflict,) = conflicts(snapshot(ana.database))
    assert conflict.values == ('"a"', '"b"')
    rows = ana.database.execute("select count(*), count(distinct n) from cell").fetchone()
    assert rows[0] == rows[1]
