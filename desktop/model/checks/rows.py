"""Problems as people settle them: those that ask for one thing in one row, and which come first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.model.checks import CHECKS, group_of, problems
from desktop.model.checks.group import Group, Sign
from desktop.model.checks.problem import Problem, say
from desktop.model.event import Event
from desktop.model.sentence import Sentence

_SEVERAL: Mapping[str, Callable[[int], Sentence]] = MappingProxyType(
    {
        "missing_title": lambda n: say("{n} séances n’ont pas de titre.", n=n),
        "missing_rapporteur": lambda n: say("{n} ateliers n’ont pas de rapporteur.", n=n),
        "missing_function": lambda n: say("La fonction de {n} personnes manque.", n=n),
        "unattributed_testimony": lambda n: say("{n} témoignages ne sont de personne.", n=n),
        "silent_witness": lambda n: say("{n} témoins n’ont aucun propos noté.", n=n),
        "quote_not_agreed": lambda n: say("{n} citations n’ont pas encore d’accord.", n=n),
        "unsourced_figure": lambda n: say("{n} chiffres n’ont pas de source.", n=n),
        "missing_perimeter": lambda n: say("Le périmètre de {n} chiffres manque.", n=n),
        "stake_without_action": lambda n: say("{n} enjeux n’ont pas d’action.", n=n),
        "action_without_owner": lambda n: say("{n} actions n’ont pas de porteur.", n=n),
        "action_without_date": lambda n: say("{n} actions n’ont pas d’échéance.", n=n),
        "missing_alternative": lambda n: say("{n} images n’ont pas de texte de remplacement.", n=n),
        "reference_to_nothing": lambda n: say(
            "{n} fiches renvoient à une fiche qui n’existe plus.", n=n
        ),
    }
)

_FIRST: Final = ("missing_title", "missing_date")
"""What stands on the first page of everything."""


@dataclass(frozen=True)
class Row:
    """Problems that ask for one thing, told in one sentence."""

    group: Group
    sentence: Sentence
    problems: tuple[Problem, ...]

    @property
    def sign(self) -> Sign:
        """How much it matters."""
        return self.group.sign


def rows(told: Iterable[Problem]) -> tuple[Row, ...]:
    """Problems in rows: by group, then in the order of the checks.

    Problems of a check of which there may be many, and problems told by the same sentence, stand in
    one row.
    """
    together: dict[tuple[object, ...], list[Problem]] = {}
    for problem in told:
        sentence = problem.sentence
        key: tuple[object, ...] = (problem.check, sentence.text)
        if problem.check not in _SEVERAL:
            key += tuple(str(value) for value in sentence.fields.values())
        together.setdefault(key, []).append(problem)
    order = list(Group)
    found = (_row(gathered) for gathered in together.values())
    return tuple(sorted(found, key=lambda row: order.index(row.group)))


def asked_of_day(event: Event) -> tuple[Row, ...]:
    """What to do next, when nothing was checked yet."""
    return asked_first(rows(problems(event)))


def asked_first(found: Iterable[Row], most: int = 3) -> tuple[Row, ...]:
    """What to do next: of the rows found, those most worth an organiser's time.

    First the title and the date, without which nothing looks finished; then what is to be decided,
    because it would be printed wrong; then what is to be completed; then spellings; in each, in the
    order of the checks: the programme, people, what was said, what was counted, what was concluded.
    One row of each check, so that one long trouble does not hide the others.
    """
    ranks = {check.__name__: rank for rank, check in enumerate(CHECKS)}
    asked: dict[str, Row] = {}
    for row in found:
        asked.setdefault(row.problems[0].check, row)
    groups = list(Group)
    in_order = sorted(
        asked.items(),
        key=lambda each: (each[0] not in _FIRST, groups.index(each[1].group), ranks[each[0]]),
    )
    return tuple(row for _, row in in_order[:most])


def _row(gathered: list[Problem]) -> Row:
    first = gathered[0]
    several = _SEVERAL.get(first.check)
    sentence = several(len(gathered)) if several and len(gathered) > 1 else first.sentence
    return Row(group_of(first), sentence, tuple(gathered))
