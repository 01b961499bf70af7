"""What a page of syntheses is of, which session it begins with, and what it says of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.model.event import Event
from desktop.model.findings import PointKind
from desktop.model.programme import Session, SessionKind
from desktop.model.record import Id
from desktop.ui.pages.synthesis.lines import lines_of
from desktop.ui.pages.synthesis.open_line import Shape
from desktop.ui.wording import tr


@dataclass(frozen=True)
class Synthesising:
    """What a page of this sort shows: its sessions, the kinds always there, those two by two.

    ``adds`` is the kind of session that an empty page offers to add, by the words of ``add``.
    """

    key: str
    title: str
    sessions: Callable[[Event], Sequence[Id]]
    kinds: tuple[PointKind, ...]
    paired: tuple[PointKind, ...]
    shape: Shape
    adds: SessionKind
    add: str
    empty: tuple[str, str, str]  # an icon, a fact, an advice


def likely(event: Event, sessions: Sequence[Id]) -> Id:
    """The session that one most likely wants: the first with stakes, else the last."""
    filled = (each for each in sessions if lines_of(event, each, PointKind.STAKE))
    return next(filled, sessions[-1])


def summary(event: Event, of: Id) -> str:
    """How many stakes and actions a session has, and when it is: "6 enjeux · à 13:30"."""
    session = event.get(Session, of)
    stakes = lines_of(event, of, PointKind.STAKE)
    under = [child for stake in stakes for child in event.children(stake)]
    actions = sum(each.kind is PointKind.ACTION for each in under)
    said = [tr("%n enjeu(x)", "", len(stakes)) if stakes else tr("Aucun enjeu")]
    said += [tr("%n action(s)", "", actions)] if actions else []
    if session is not None and session.hour is not None:
        hour = f"{session.hour.hour}:{session.hour.minute:02d}"
        said.append(tr("à {hour}").format(hour=hour))
    return " · ".join(said)
