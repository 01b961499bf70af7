"""One thread that writes: what is queued is committed in order, or tried again, never dropped."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar

from desktop.store.database import transaction

RETRY_AFTER: Final = 1.0
"""Seconds between two attempts to write what could not be written."""

_T = TypeVar("_T")


@dataclass(frozen=True)
class Kept:
    """Since when all is kept on this computer, how much is not, and what keeps it from being."""

    at: datetime | None = None
    waiting: int = 0
    problem: sqlite3.Error | None = None


@dataclass
class _Job:
    """Something to write in a transaction. Changes are tried until they succeed."""

    run: Callable[[sqlite3.Connection], Any]
    is_change: bool
    done: Future[Any] = field(default_factory=Future)


class Writer:
    """The queue of one working copy and the thread that empties it.

    The thread first does what ``first`` says, before anything is written.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        when_kept: Callable[[Kept], None],
        first: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._when_kept = when_kept
        self._jobs: deque[_Job] = deque()
        self._changed = threading.Condition()
        self._kept = Kept()
        self._attempts = 0
        self._changes = connection.total_changes
        self._stopped = False
        self._holding = 0
        self._writing = False
        self._hurry = False  # somebody waits for what could not be written
        self._first = first
        self._thread = threading.Thread(target=self._write, name="writer", daemon=True)
        self._thread.start()

    @property
    def kept(self) -> Kept:
        """Whether all that was queued is on the disk."""
        with self._changed:
            return self._kept

    def queue(self, run: Callable[[sqlite3.Connection], None]) -> None:
        """Write later, and try again until it is written."""
        self._add(_Job(run, is_change=True))

    def ask(self, run: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do something in a transaction after all that is queued, and wait for its result.

        Raises what it raises, and then nothing of it is kept; or the error that holds the queue up.
        """
        job = _Job(run, is_change=False)
        self._add(job)
        answer: _T = job.done.result()
        return answer

    def settle(self) -> None:
        """Wait until all that was queued is committed; raise the error that prevents it."""
        with self._changed:
            attempts = self._attempts
            while self._kept.waiting:
                if self._kept.problem is not None and self._attempts > attempts:
                    raise self._kept.problem
                self._hurry = True
                self._changed.notify_all()
                self._changed.wait(0.05)

    @contextmanager
    def held(self) -> Iterator[list[Callable[[sqlite3.Connection], Any]]]:
        """Nothing is written meanwhile; the changes not committed yet, in order.

        What they would write can so be written elsewhere, and not be there twice.
        """
        with self._changed:
            self._holding += 1
            while self._writing:
                self._changed.wait()
            waiting = [job.run for job in self._jobs if job.is_change]
        try:
            yield waiting
        finally:
            with self._changed:
                self._holding -= 1
                self._changed.notify_all()

    def stop(self) -> None:
        """End the thread; what is still queued is given up."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        self._thread.join()

    def _add(self, job: _Job) -> None:
        with self._changed:
            if self._stopped:
                raise RuntimeError("the event is closed")
            self._jobs.append(job)
            self._hurry = self._hurry or not job.is_change
            self._kept = Kept(self._kept.at, len(self._jobs), self._kept.problem)
            self._changed.notify_all()

    def _write(self) -> None:
        self._first()
        while True:
            with self._changed:
                while (not self._jobs or self._holding) and not self._stopped:
                    self._changed.wait()
                if self._stopped:
                    return
                batch = self._next_batch()
                self._writing, self._hurry = True, False
            try:
                with transaction(self._connection):
                    answers = [job.run(self._connection) for job in batch]
            except Exception as error:  # noqa: BLE001  whatever a job raises is told to who asked
                self._put_off(batch, error)
            else:
                self._finish(batch, answers)

    def _next_batch(self) -> list[_Job]:
        """All changes that stand in a row go in one transaction; a question goes alone."""
        batch = []
        for job in self._jobs:
            if not job.is_change:
                break
            batch.append(job)
        return batch or [self._jobs[0]]

    def _finish(self, batch: list[_Job], answers: list[Any]) -> None:
        with self._changed:
            for _ in batch:
                self._jobs.popleft()
            self._writing = False
            # A question that is answered keeps nothing that was not kept before.
            changes = self._connection.total_changes
            at = self._kept.at if changes == self._changes else datetime.now().astimezone()
            self._changes = changes
            self._kept = kept = Kept(at, len(self._jobs))
            self._changed.notify_all()
        self._when_kept(kept)
        for job, answer in zip(batch, answers, strict=True):
            job.done.set_result(answer)

    def _put_off(self, batch: list[_Job], error: Exception) -> None:
        if not batch[0].is_change:
            with self._changed:
                self._jobs.popleft()
                self._writing = False
                self._kept = Kept(self._kept.at, len(self._jobs), self._kept.problem)
                self._changed.notify_all()
            batch[0].done.set_exception(error)
            return
        problem = error if isinstance(error, sqlite3.Error) else sqlite3.InternalError(str(error))
        with self._changed:
            self._attempts += 1
            self._writing = False
            self._kept = kept = Kept(self._kept.at, len(self._jobs), problem)
            questions = [job for job in self._jobs if not job.is_change]
            self._jobs = deque(job for job in self._jobs if job.is_change)
            self._changed.notify_all()
        for question in questions:
            question.done.set_exception(problem)
        self._when_kept(kept)
        with self._changed:
            deadline = time.monotonic() + RETRY_AFTER
            while not (self._stopped or self._hurry) and (left := deadline - time.monotonic()) > 0:
                self._changed.wait(left)
