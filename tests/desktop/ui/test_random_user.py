"""A user who does anything in any order: the day stays whole, and every step is undone."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtWidgets import QApplication

from desktop.compose.deck import deck
from desktop.compose.minutes import minutes
from desktop.model.acts import Act, add, correct_everywhere, duplicate, move_down, move_up
from desktop.model.acts import remove as removed
from desktop.model.checks import problems
from desktop.model.checks.rows import rows
from desktop.model.event import Event, put, remove
from desktop.model.findings import Figure, Point, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Gathering, Participation, Session, SessionKind
from desktop.model.record import Record, new_id
from desktop.model.release import Audience, released
from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event
from desktop.ui.document import Document
from exports import pdf, powerpoint
from exports.slides import place, read_look
from resources import resource
from tests.strategies import IDS, records_of

EXAMPLES, STEPS = 12, 14
"""How many users, and how much each does: what fits in a run of the tests."""

_KINDS = (Session, Person, Point, Figure, Testimony)
_OF_ID: Mapping[str, type[Record]] = MappingProxyType(
    dict(
        zip(
            IDS,
            (Session, Session, Person, Organisation, Point, Figure, Testimony, Participation),
            strict=True,
        )
    )
)
"""An id is of one kind for ever, as those that are made in the window."""

_TEMPLATE = resource("template/house.pptx").read_bytes()


def _without_rings(record: Record) -> Record:
    """A record under no other: where a ring is cut depends on when it was written."""
    match record:
        case Point():
            return replace(record, parent="")
        case Figure():
            return replace(record, part_of="")
        case _:
            return record


_records = st.one_of(
    records_of(Gathering),
    *(
        records_of(kind).map(partial(replace, id=id_)).map(_without_rings)
        for id_, kind in _OF_ID.items()
    ),
)
some_records = st.lists(_records, min_size=1, max_size=3)


class RandomUser(RuleBasedStateMachine):
    """Somebody at work on a day, and a colleague with a copy of it.

    ``past`` and ``future`` hold the events that undo and redo are to give back.
    """

    def __init__(self) -> None:
        super().__init__()
        self._left = ExitStack()
        self.folder = Path(self._left.enter_context(tempfile.TemporaryDirectory()))
        patch = self._left.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("TABLEE_HOME", str(self.folder / "home"))
        patch.setattr("desktop.store.journal.ONE_STEP_MS", 0)  # every edit is a step of its own
        self.path = self.folder / "jour.tablee"
        self.document = Document(create_event(self.path, initials="CB"))
        self.past: list[Event] = []
        self.future: list[Event] = []
        self.copies = 0

    def teardown(self) -> None:
        self.document.close()
        self._left.close()

    # --- edits ------------------------------------------------------------------------------------

    @rule(given=some_records)
    def write_records(self, given: list[Record]) -> None:
        self._do(Act(put(self.document.current, *given), say("Écrire")))

    @rule(id_=st.sampled_from(IDS))
    def remove_record(self, id_: str) -> None:
        self._do(Act(remove(self.document.current, id_), say("Retirer")))

    @rule(kind=st.sampled_from(list(SessionKind)), title=st.text(max_size=8))
    def add_session(self, kind: SessionKind, title: str) -> None:
        session = Session(id=new_id(), kind=kind, title=title)
        self._do(add(self.document.current, session))

    @rule(
        act=st.sampled_from((duplicate, move_up, move_down, removed)),
        kind=st.sampled_from(_KINDS),
        rank=st.integers(0, 3),
    )
    def act_on_a_record(self, act: object, kind: type[Record], rank: int) -> None:
        found = self.document.current.all(kind)
        if found and callable(act):
            self._do(act(self.document.current, [found[rank % len(found)].id]))

    @rule(wrong=st.sampled_from(("a", "R&D")), right=st.sampled_from(("b", "D&R")))
    def correct(self, wrong: str, right: str) -> None:
        self._do(correct_everywhere(self.document.current, wrong, right)[0])

    # --- undoing ----------------------------------------------------------------------------------

    @precondition(lambda self: self.past)
    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(min(times, len(self.past))):
            self.future.append(self.document.current)
            self.document.undo()
            assert self.document.current == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(self.document.current)
        self.document.redo()
        assert self.document.current == self.future.pop()

    # --- copies and versions ----------------------------------------------------------------------

    @rule(theirs=some_records, gone=st.sampled_from(("", *IDS)), mine=some_records)
    def bring_a_copy_in(self, theirs: list[Record], gone: str, mine: list[Record]) -> None:
        self.document.opened.publish()
        self.copies += 1
        copy = Path(shutil.copy(self.path, self.folder / f"copie-{self.copies}.tablee"))
        with open_event(copy, initials="MT") as colleague:
            colleague.change(remove(put(colleague.event, *theirs), gone), say("Écrire"))
            written = colleague.event
        self._do(Act(put(self.document.current, *mine), say("Écrire")))
        before = self.document.current
        foreseen = self.document.opened.foresee(copy)
        report = self.document.opened.merge(copy)
        assert foreseen.event == self.document.current
        assert foreseen.report.conflicts == report.conflicts
        assert written.records.keys() - report.touched <= before.records.keys()
        self._know(before)

    @precondition(lambda self: self.document.opened.conflicts)
    @rule(rank=st.integers(0, 9), side=st.integers(0, 1))
    def decide(self, rank: int, side: int) -> None:
        conflicts = self.document.opened.conflicts
        conflict = conflicts[rank % len(conflicts)]
        before = self.document.current
        value = conflict.values[side % len(conflict.values)]
        self.document.opened.decide(*conflict.place, value, say("Arbitrer"))
        assert conflict.place not in {each.place for each in self.document.opened.conflicts}
        self._know(before)

    @precondition(lambda self: self.document.opened.versions())
    @rule(rank=st.integers(0, 3))
    def restore(self, rank: int) -> None:
        versions = self.document.opened.versions()
        version = versions[rank % len(versions)]
        before = self.document.current
        self.document.opened.restore(version)
        self._know(before)

    @rule()
    def name_version(self) -> None:
        self.document.opened.save_version(f"Version {self.copies}")

    @rule()
    def close_and_open_again(self) -> None:
        event = self.document.current
        self.document.close()
        self.document = Document(open_event(self.path, initials="CB"))
        assert self.document.current == event

    # --- outputs ----------------------------------------------------------------------------------

    @rule()
    def export(self) -> None:
        event = self.document.current
        look = read_look(_TEMPLATE)
        slides = place(deck(released(event, Audience.DECK)), look)
        assert powerpoint.write(slides, template=_TEMPLATE, picture=_no_picture)
        paper = minutes(released(event, Audience.DRAFT_MINUTES))
        assert pdf.write(paper, picture=_no_picture)

    # --- what holds at any time -------------------------------------------------------------------

    @invariant()
    def checks_find_words_for_everything(self) -> None:
        QApplication.processEvents()
        assert all(row.sentence.text for row in rows(problems(self.document.current)))

    @invariant()
    def the_file_holds_the_day(self) -> None:
        self.document.opened.publish()
        assert read_event(self.path)[0] == self.document.current

    @invariant()
    def as_much_can_be_undone_as_was_done(self) -> None:
        opened = self.document.opened
        assert self._steps(done=True) == len(self.past)
        assert self._steps(done=False) == len(self.future)
        assert (opened.undo_label is not None) == bool(self.past)
        assert (opened.redo_label is not None) == bool(self.future)

    # --- within -----------------------------------------------------------------------------------

    def _do(self, act: Act) -> None:
        before = self.document.current
        self.document.act(act)
        self._know(before)

    def _know(self, before: Event) -> None:
        """Know what undoing gives, where a step was noted: what changes nothing is none."""
        if self._steps(done=True) > len(self.past):
            self.past.append(before)
            self.future.clear()

    def _steps(self, *, done: bool) -> int:
        count: int = self.document.opened._ask(
            lambda connection: connection.execute(
                "select count(*) from step where done = ?", (int(done),)
            ).fetchone()[0]
        )
        return count


def _no_picture(sha256: str) -> bytes:
    raise KeyError(sha256)


TestRandomUser = RandomUser.TestCase
TestRandomUser.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    deadline=None,
    phases=(Phase.reuse, Phase.generate),  # a story is told as it went: shorter ones take minutes
    suppress_health_check=list(HealthCheck),
)
