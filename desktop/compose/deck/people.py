"""Slides of those who speak: one large, two or three side by side, many in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.cards import card_of
from desktop.compose.deck.material import Material
from desktop.compose.deck.titles import rubric
from desktop.compose.lines import capitalised
from desktop.compose.naming import family_name, introduced
from desktop.compose.sessions import session_name
from desktop.compose.speakers import took_part
from desktop.model.people import Person
from desktop.model.programme import (
    Participation,
    ParticipationRole,
    Presence,
    Session,
    SessionKind,
)
from exports.document import Card, Layout, People, Section
from exports.words import Words, collate

ON_STAGE = (
    ParticipationRole.SPEAKER,
    ParticipationRole.WITNESS,
    ParticipationRole.MODERATOR,
    ParticipationRole.FACILITATOR,
    ParticipationRole.RAPPORTEUR,
)
_MANY = 9


def of_role(
    material: Material, session: Session, *roles: ParticipationRole
) -> tuple[Participation, ...]:
    """Those who come to a session in some roles, themselves or through somebody else."""
    return tuple(
        participation
        for participation in material.within(session, Participation)
        if participation.role in roles and took_part(participation)
    )


def people_slides(
    material: Material, session: Session, *, title: str = "", persons_only: bool = False
) -> Iterator[Section]:
    """Who speaks in a session, a slide for each role; the first one bears the title given."""
    for role in ON_STAGE:
        found = tuple(
            participation
            for participation in of_role(material, session, role)
            if not persons_only or material.event.get(Person, participation.person) is not None
        )
        cards = tuple(card for p in found if (card := card_of(material.event, p, material.words)))
        if not cards:
            continue
        ordered = _alphabetical(material, found, cards) if len(cards) >= _MANY else cards
        key = f"{session.id}/{role}s"
        yield Section(
            key=key,
            title=title or _title(material, session, role, cards),
            layout=Layout.PEOPLE,
            rubric=rubric(material, session),
            blocks=(People(key=f"{key}/people", items=ordered, about=_ids(found)),),
            about=(session.id,),
        )
        title = ""


def attendance_notes(material: Material, session: Session | None) -> tuple[str, ...]:
    """Who takes part without speaking, who is not there: for the one who leads the session.

    Without a session: all those who come to the day without being in any.
    """
    words, event = material.words, material.event
    came: list[str] = []
    absent: dict[Presence, list[str]] = {}
    for participation in material.within(session, Participation):
        said = introduced(event, participation, words)
        if not said:
            continue
        if participation.presence is not Presence.PRESENT:
            absent.setdefault(participation.presence, []).append(said)
        silent = session is None or (
            participation.role is ParticipationRole.PARTICIPANT
            and not (session.kind is SessionKind.TALK and not participation.person)
        )
        if silent and participation.presence is Presence.PRESENT:
            came.append(said)
    lines = ((words("Participants : {names}."), came),
             (words("Excusés : {names}."), absent.get(Presence.EXCUSED, [])),
             (words("Absents : {names}."), absent.get(Presence.ABSENT, [])),
             (words("Représentés : {names}."), absent.get(Presence.REPRESENTED, [])))  # fmt: skip
    return tuple(template.format(names="; ".join(names)) for template, names in lines if names)


def _title(
    material: Material, session: Session, role: ParticipationRole, cards: Sequence[Card]
) -> str:
    """A title that says who they are, from how many they are."""
    words, n = material.words, len(cards)
    if n == 1:
        return _one_title(session, role, words).format(name=cards[0].name)
    template = {
        ParticipationRole.SPEAKER: words.plural("{n} intervenant", "{n} intervenants", n),
        ParticipationRole.WITNESS: words.plural("{n} grand témoin", "{n} grands témoins", n),
        ParticipationRole.MODERATOR: words("Ils animent les échanges"),
        ParticipationRole.FACILITATOR: words("Ils animent les travaux"),
        ParticipationRole.RAPPORTEUR: words("Ils rapportent les travaux"),
    }.get(role, session_name(session, words))
    return capitalised(template.format(n=words.count(n)))


def _one_title(session: Session, role: ParticipationRole, words: Words) -> str:
    match role, session.kind:
        case ParticipationRole.WITNESS, _:
            title = words("{name}, grand témoin")
        case ParticipationRole.MODERATOR, _:
            title = words("{name} anime les échanges")
        case ParticipationRole.FACILITATOR, _:
            title = words("{name} anime les travaux")
        case ParticipationRole.RAPPORTEUR, _:
            title = words("{name} rapporte les travaux")
        case _, SessionKind.WELCOME:
            title = words("{name} ouvre la journée")
        case _, SessionKind.CLOSING:
            title = words("{name} conclut la journée")
        case _:
            title = words("{name} prend la parole")
    return title


def _alphabetical(
    material: Material, found: Sequence[Participation], cards: Sequence[Card]
) -> tuple[Card, ...]:
    event = material.event
    families = {
        person.id: family_name(person)
        for participation in found
        if (person := event.get(Person, participation.person))
    }
    return tuple(
        sorted(
            cards,
            key=lambda card: (collate(families.get(card.about[0], card.name)), collate(card.name)),
        )
    )


def _ids(participations: Sequence[Participation]) -> tuple[str, ...]:
    return tuple(participation.id for participation in participations)
