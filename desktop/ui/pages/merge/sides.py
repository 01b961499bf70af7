"""All of one side at once: who wrote, where that tells the sides apart; else which came last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from desktop.store.cells import Conflict, Place


@dataclass(frozen=True)
class Side:
    """A side: whose it is by its initials, or the latest and the earliest values."""

    initials: str = ""
    latest: bool = False
    chosen: Mapping[Place, str] = field(default_factory=dict)


def sides(conflicts: Sequence[Conflict]) -> tuple[Side, ...]:
    """The sides that some conflicts have, each with what it would keep."""
    authors = sorted({who for conflict in conflicts for who in conflict.initials if who})
    several = [Side(who, chosen=_kept(conflicts, partial(_of, who))) for who in authors]
    if len(several) > 1:
        return tuple(several)
    return (
        Side(latest=True, chosen=_kept(conflicts, partial(_in_time, max))),
        Side(latest=False, chosen=_kept(conflicts, partial(_in_time, min))),
    )


def _kept(
    conflicts: Sequence[Conflict], rank: Callable[[Conflict], int | None]
) -> Mapping[Place, str]:
    ranks = ((conflict, rank(conflict)) for conflict in conflicts)
    return {each.place: each.values[at] for each, at in ranks if at is not None}


def _of(who: str, conflict: Conflict) -> int | None:
    return conflict.initials.index(who) if who in conflict.initials else None


def _in_time(choose: Callable[..., int], conflict: Conflict) -> int:
    return choose(range(len(conflict.values)), key=conflict.written.__getitem__)
