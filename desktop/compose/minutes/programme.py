"""The programme as it was held, a table a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.tables import trimmed
from desktop.compose.naming import name_of
from desktop.compose.sessions import session_name, together_name
from desktop.compose.speakers import took_part
from desktop.model.programme import Participation, ParticipationRole, Session
from desktop.model.record import Id
from desktop.model.timetable import days, side_by_side
from exports.document import Column, Layout, Row, Section, Table, text_of


def programmes(edition: Edition) -> Iterator[Section]:
    """The programme as a table, one for each day."""
    words = edition.words
    by_day = [(day, sessions) for day, sessions in days(edition.event) if sessions]
    for rank, (day, sessions) in enumerate(by_day):
        title = words("Programme")
        if len(by_day) > 1 and day:
            title = words("Programme, {day}").format(day=words.full_date(day))
        yield Section(
            key=f"programme/{rank + 1}" if rank else "programme",
            title=title,
            layout=Layout.PAGES,
            level=2,
            blocks=(_programme(edition, f"programme/table/{rank + 1}", title, sessions),),
        )


def _programme(edition: Edition, key: str, title: str, sessions: Sequence[Session]) -> Table:
    words = edition.words
    beside = frozenset(
        session.id for run in side_by_side(sessions) if len(run) > 1 for session in run
    )
    rows = []
    said = ""
    for together in _rows_of(edition, sessions):
        when = edition.moments[together[0].id].text
        cells = (
            text_of(capitalised(when) if when != said else ""),
            text_of(_titles(edition, together, beside)),
            text_of(", ".join(dict.fromkeys(each.room for each in together if each.room))),
            text_of(words.list(_who(edition, together))),
        )
        people = (each.person for each in _speakers(edition, together) if each.person)
        about = (*(session.id for session in together), *people)
        rows.append(Row(cells, tuple(dict.fromkeys(about))))
        said = when
    columns = (
        Column(words("Moment"), 28, heads_row=True),
        Column(words("Séance"), 76),
        Column(words("Salle"), 22),
        Column(words("Avec"), 49),
    )
    return trimmed(Table(key=key, columns=columns, rows=tuple(rows), alternative=title), always=0)


def _rows_of(edition: Edition, sessions: Sequence[Session]) -> Iterator[tuple[Session, ...]]:
    """The sessions of each row: those side by side share one, until a room or a name tells them."""
    for together in side_by_side(sessions):
        if any(session.room or _who(edition, (session,)) for session in together):
            yield from ((session,) for session in together)
        else:
            yield together


def _titles(edition: Edition, together: Sequence[Session], beside: frozenset[Id]) -> str:
    """A session, or those that run side by side and how many they are."""
    words = edition.words
    names = [session_name(session, words) for session in together]
    if len(together) == 1:
        in_parallel = words("{title} (en parallèle)").format(title=names[0])
        return in_parallel if together[0].id in beside else names[0]
    said = words("{name} : {values}").format(
        name=together_name(together, words), values="; ".join(names)
    )
    return capitalised(said)


def _who(edition: Edition, together: Sequence[Session]) -> list[str]:
    """The names of those who speak in these sessions."""
    names = (name_of(edition.event, each) for each in _speakers(edition, together))
    return list(dict.fromkeys(name for name in names if name))


def _speakers(edition: Edition, together: Sequence[Session]) -> Iterator[Participation]:
    """Those who speak in these sessions: participants are in the attendance."""
    for session in together:
        for participation in edition.event.within(session, Participation):
            if participation.role is not ParticipationRole.PARTICIPANT and took_part(participation):
                yield participation
