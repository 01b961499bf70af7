"""The slides of the programme: a row for each session, one for those that run side by side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.compose.deck.material import Material
from desktop.compose.lines import capitalised, one_line
from desktop.compose.moments import dates
from desktop.compose.naming import name_of
from desktop.compose.sessions import session_name, together_name
from desktop.compose.speakers import took_part
from desktop.model.programme import Participation, ParticipationRole, Session, SessionKind
from desktop.model.timetable import days, side_by_side
from exports.document import Layout, Programme, Section, Slot

_NAMED = (ParticipationRole.SPEAKER, ParticipationRole.WITNESS)


def programme_slides(material: Material) -> Iterator[Section]:
    """The programme, a slide for each day."""
    words = material.words
    by_day = days(material.event)
    for rank, (day, sessions) in enumerate(by_day):
        key = "gathering/programme" if rank == 0 else f"gathering/programme-{_day_key(day, rank)}"
        title = words("Le programme")
        if len(by_day) > 1 and day is not None:
            title = words("Le programme du {date}").format(date=words.date(day))
        slots = tuple(_slots(material, sessions))
        yield Section(
            key=key,
            title=title,
            layout=Layout.PROGRAMME,
            rubric=words("La journée") if len(by_day) == 1 else dates(material.event, words),
            blocks=(Programme(key=f"{key}/slots", slots=slots),),
            notes=tuple(_notes_of_breaks(material, sessions)),
            about=tuple(session.id for session in sessions),
        )


def _day_key(day: date | None, rank: int) -> str:
    return day.isoformat() if day else str(rank + 1)


def _slots(material: Material, sessions: tuple[Session, ...]) -> Iterator[Slot]:
    """A row for each session, one for those that run side by side; a moment is said once."""
    words = material.words
    before = ""
    for together in side_by_side(sessions):
        first = together[0]
        when = material.moments[first.id]
        text = when.text if when.is_hour or when.text != before else ""
        before = "" if when.is_hour else when.text
        if len(together) == 1:
            title, who = session_name(first, words), speakers(material, first)
        else:
            title = capitalised(together_name(together, words))
            who = ", ".join(session_name(session, words) for session in together)
        yield Slot(
            title=title,
            when=capitalised(text),
            is_hour=when.is_hour,
            who=one_line(who),
            about=tuple(session.id for session in together),
        )


def _notes_of_breaks(material: Material, sessions: tuple[Session, ...]) -> Iterator[str]:
    """What is known of breaks: they have no slides of their own."""
    for session in sessions:
        if session.kind is SessionKind.BREAK:
            private = session.private_notes if material.private_notes else ""
            told = (session.room, session.objective, session.motto, session.summary, private)
            known = "\n".join(text for text in told if text)
            if known:
                name = session_name(session, material.words)
                yield material.words("{name} : {values}").format(name=name, values=known)


def speakers(material: Material, session: Session) -> str:
    """Those whom the programme names: who speaks, else who leads."""
    coming = [
        participation
        for participation in material.within(session, Participation)
        if took_part(participation)
    ]
    named = [p for p in coming if p.role in _NAMED] or [
        p for p in coming if p.role is not ParticipationRole.PARTICIPANT or not p.person
    ]
    names = (name_of(material.event, participation) for participation in named)
    return ", ".join(dict.fromkeys(name for name in names if name))
