"""The parts of a deck: which sessions stand in which, in the order of the programme."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from desktop.model.programme import Session, SessionKind
from exports.words import Words

PARTS = ("opening", "diagnosis", "workshops", "restitution", "round-table", "closing")
"""The parts that can be asked for by themselves."""

TALKS = "talks"
"""The key of talks that belong to no part: they stand in the whole deck alone."""

_OF_KIND = {
    SessionKind.WELCOME: "opening",
    SessionKind.PLENARY: "diagnosis",
    SessionKind.WORKSHOP: "workshops",
    SessionKind.RESTITUTION: "restitution",
    SessionKind.ROUND_TABLE: "round-table",
    SessionKind.CLOSING: "closing",
}


@dataclass(frozen=True)
class Run:
    """Sessions of one part that follow one another; ``rank`` counts the runs of a part from 1."""

    part: str
    sessions: tuple[Session, ...]
    rank: int = 1

    @property
    def key(self) -> str:
        """The key of the run among the parts of the document."""
        return self.part if self.rank == 1 else f"{self.part}-{self.rank}"


def part_of(key: str) -> str:
    """The part that a run is of, from its key."""
    name, _, rank = key.rpartition("-")
    return name if name and rank.isdigit() else key


def runs(sessions: Iterable[Session]) -> tuple[Run, ...]:
    """The sessions of the programme by part and by day: first the opening, last the closing.

    A break is in none. A talk goes with the next session that is neither talk nor break; where only
    talks precede the closing, or nothing follows them, they stand by themselves.
    """
    told = [session for session in sessions if session.kind is not SessionKind.BREAK]
    parts = [_OF_KIND.get(session.kind) for session in told]
    placed: list[tuple[str, Session]] = []
    for rank, (session, part) in enumerate(zip(told, parts, strict=True)):
        following = part or next((each for each in parts[rank + 1 :] if each), TALKS)
        only_talks = part is None and not any(parts[:rank]) and following == "closing"
        placed.append((TALKS if only_talks else following, session))
    met: Counter[str] = Counter()
    found: list[Run] = []
    for (part, _), group in groupby(placed, lambda pair: (pair[0], pair[1].date)):
        met[part] += 1
        found.append(Run(part, tuple(session for _, session in group), met[part]))
    if not found or found[0].part != "opening":
        found.insert(0, Run("opening", (), 1))
        found = _ranked(found)
    if found[-1].part != "closing":
        found.append(Run("closing", (), met["closing"] + 1))
    return tuple(found)


def _ranked(given: Iterable[Run]) -> list[Run]:
    met: Counter[str] = Counter()
    found: list[Run] = []
    for run in given:
        met[run.part] += 1
        found.append(Run(run.part, run.sessions, met[run.part]))
    return found


def part_title(part: str, words: Words) -> str:
    """The name of a part, as PowerPoint lists it."""
    return {
        "opening": words("Ouverture"),
        "diagnosis": words("Diagnostic"),
        "workshops": words("Ateliers"),
        "restitution": words("Restitution"),
        "round-table": words("Table ronde"),
        "closing": words("Clôture"),
    }.get(part, words("Interventions"))
