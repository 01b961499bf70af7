"""Slides of workshops before their syntheses: how many, on what, who leads each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.deck.material import Material
from desktop.compose.deck.people import of_role
from desktop.compose.lines import capitalised
from desktop.compose.naming import introduced
from desktop.compose.sessions import session_name, together_name
from desktop.model.programme import ParticipationRole, Session
from exports.document import (
    Column,
    Entries,
    Entry,
    Layout,
    Row,
    Section,
    Table,
    text_of,
)
from exports.words import Words

_LEADING = (
    ParticipationRole.FACILITATOR,
    ParticipationRole.MODERATOR,
    ParticipationRole.SPEAKER,
    ParticipationRole.WITNESS,
)


def workshops_title(workshops: Sequence[Session], words: Words) -> str:
    """What the workshops of a part are called together: "Trois ateliers"."""
    n = len(workshops)
    return capitalised(words.plural("{n} atelier", "{n} ateliers", n).format(n=words.count(n)))


def overview_slides(material: Material, workshops: Sequence[Session]) -> Iterator[Section]:
    """The workshops side by side, then who leads and who reports."""
    if len(workshops) < 2:
        return
    words = material.words
    first = workshops[0]
    parallel = {session.parallel for session in workshops}
    same_time = len(parallel) == 1 and parallel != {""}
    if same_time:
        title = capitalised(together_name(workshops, words))
    else:
        title = workshops_title(workshops, words)
    yield Section(
        key=f"{first.id}/workshops",
        title=title,
        layout=Layout.ENTRIES,
        rubric=words("Ateliers"),
        blocks=(
            Entries(
                key=f"{first.id}/workshops/list",
                items=tuple(
                    Entry(session_name(each, words), _details(material, each), (each.id,))
                    for each in workshops
                ),
            ),
        ),
        about=tuple(session.id for session in workshops),
    )
    yield from _leaders(material, workshops)


def _details(material: Material, session: Session) -> str:
    """When and where a workshop is."""
    moment = material.moments[session.id]
    return capitalised(", ".join(part for part in (moment.text, session.room) if part))


def _leaders(material: Material, workshops: Sequence[Session]) -> Iterator[Section]:
    """Who leads each workshop and who reports, without the columns that nobody fills."""
    words = material.words
    heads = (words("Animation"), words("Rapporteur"))
    led = [
        (_names(material, each, *_LEADING), _names(material, each, ParticipationRole.RAPPORTEUR))
        for each in workshops
    ]
    kept = [rank for rank in (0, 1) if any(names[rank] for names in led)]
    if not kept:
        return
    first = workshops[0]
    if len(kept) == 2:
        title = words("Qui anime, qui rapporte")
    else:
        title = (
            words("Qui anime les ateliers") if kept == [0] else words("Qui rapporte les travaux")
        )
    rows = tuple(
        Row(
            (text_of(session_name(each, words)), *(text_of(names[rank]) for rank in kept)),
            (each.id,),
        )
        for each, names in zip(workshops, led, strict=True)
    )
    yield Section(
        key=f"{first.id}/leaders",
        title=title,
        layout=Layout.TABLE,
        rubric=words("Ateliers"),
        blocks=(
            Table(
                key=f"{first.id}/leaders/table",
                columns=(
                    Column(words("Atelier"), 1.0, heads_row=True),
                    *(Column(heads[rank], 1.2) for rank in kept),
                ),
                rows=rows,
                alternative=title,
            ),
        ),
        about=tuple(session.id for session in workshops),
    )


def _names(material: Material, session: Session, *roles: ParticipationRole) -> str:
    """Those of some roles, a line each, with their functions."""
    led = of_role(material, session, *roles)
    lines = (introduced(material.event, participation, material.words) for participation in led)
    return "\n".join(line for line in lines if line)
