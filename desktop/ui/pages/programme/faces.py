"""What the programme says of its sessions: what stands on each card and beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.compose.initials import initials
from desktop.model.clashes import clashes
from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.holding import holding
from desktop.model.overruns import Overrun, overruns
from desktop.model.people import Organisation, Person
from desktop.model.programme import Session, SessionKind, Start
from desktop.model.record import Id
from desktop.model.timetable import Span, days, side_by_side, timetable
from desktop.ui.fields.formats import show_duration, show_minute
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.held import held_in_words, named
from desktop.ui.wording import on_one_line, tr
from exports.words import Words

_SHOWN = 5
"""How many of those who take part are shown by their portrait."""


@dataclass(frozen=True)
class Someone:
    """A portrait: a photo, else initials on a tint."""

    initials: str
    tint: int
    photo: Id = ""


@dataclass(frozen=True)
class Face:
    """What stands on the card of a session; ``told`` is the whole of it, read aloud.

    Where it runs beside others, ``tint`` is the rank of its hue, and ``place`` its room.
    """

    id: Id
    title: str
    titled: bool
    number: str = ""
    tint: int | None = None
    held: str = ""
    people: tuple[Someone, ...] = ()
    aside: str = ""
    place: str = ""
    overrun: str = ""
    notes: tuple[str, ...] = ()
    told: str = ""


@dataclass(frozen=True)
class When:
    """What stands in the gutter: an hour or a moment, what it is, and whether it is fixed."""

    text: str = ""
    says: str = ""
    is_hour: bool = False
    is_fixed: bool = False


@dataclass(frozen=True)
class Shelf:
    """A session, or those that run side by side, with when they are; ``apart`` from those above."""

    when: When
    faces: tuple[Face, ...]
    apart: bool = False

    @property
    def is_tray(self) -> bool:
        """Whether several run side by side."""
        return len(self.faces) > 1


@dataclass(frozen=True)
class Day:
    """The shelves of a day, under its name where there are several days."""

    heading: str
    shelves: tuple[Shelf, ...]


class Facing:
    """An event as its programme is told: made once for each event, asked for each session."""

    def __init__(self, event: Event, words: Words) -> None:
        self.event, self._words = event, words
        self.spans = timetable(event)
        over = overruns(event)
        self.overruns: Mapping[Id, Overrun] = {each.session: each for each in over}
        workshops = event.of_kind(SessionKind.WORKSHOP)
        self._workshops = {each.id: rank for rank, each in enumerate(workshops)}
        self._notes = _notes_of_clashes(event, over)
        self._portraits = Portraits(event)

    def days(self) -> tuple[Day, ...]:
        """The programme by day; a day of the event without a session has its name alone."""
        found = dict(days(self.event))
        wanted = sorted({*found, *self.event.gathering.dates} - {None}, key=str)
        several = len(wanted) > 1 or (None in found and bool(wanted))
        made = [
            Day(self.day_name(day) if several else "", tuple(self._shelves(found.get(day, ()))))
            for day in ([None] if None in found else []) + wanted
        ]
        return tuple(day for day in made if day.shelves or day.heading)

    def day_name(self, day: date | None) -> str:
        """A day with its name of the week."""
        if day is None:
            return tr("Sans date")
        words = self._words.full_date(day)
        return words[:1].upper() + words[1:]

    def face(self, session: Session, tint: int | None = None, *, beside: bool = False) -> Face:
        """What is said of a session."""
        title = on_one_line(session.title)
        number = self.number(session)
        held = held_in_words(self.event, session)
        overrun = self.overrun(session)
        notes = self._notes.get(session.id, ())
        duration = show_duration(session.minutes)
        aside = " · ".join(part for part in (duration, session.room.strip()) if part)
        place = ""
        if beside:  # in a tray, the room is what tells one from the other
            place = on_one_line(session.room) or tr("Salle à préciser")
            aside = duration
        when = self.when(session)
        name = title or tr("Séance sans titre")
        told = (
            name, number, f"{when.text} {when.says}".strip(), held, aside, place, overrun, *notes,
        )  # fmt: skip
        return Face(
            session.id, name, bool(title), number, tint, held, self._people(session), aside,
            place, overrun, notes, ", ".join(part for part in told if part),
        )  # fmt: skip

    def number(self, session: Session) -> str:
        """Which of the workshops a session is; what else it is where its title does not say."""
        rank = self._workshops.get(session.id)
        if rank is not None and len(self._workshops) > 1:
            number = tr("Atelier {number}").format(number=rank + 1)
            return "" if fold(session.title).startswith(fold(number)) else number
        return "" if session.title.strip() else name_of_value(session.kind)

    def tint(self, session: Session, rank: int) -> int:
        """The rank of the hue of a session that runs beside others."""
        return self._workshops.get(session.id, rank)

    def overrun(self, session: Session) -> str:
        """By how much a session runs over, in words."""
        over = self.overruns.get(session.id)
        return tr("déborde de {minutes} min").format(minutes=over.minutes) if over else ""

    def when(self, session: Session) -> When:
        """When a session is, as the gutter has it."""
        span = self.spans.get(session.id)
        if span is not None:
            fixed = session.start is not Start.LINKED
            says = tr("heure fixe") if fixed else tr("à la suite")
            return When(show_minute(span.begin), says, is_hour=True, is_fixed=fixed)
        moment = on_one_line(session.moment)
        if moment:
            says = tr("à la suite") if session.start is Start.LINKED else tr("sans heure")
            return When(moment[:1].upper() + moment[1:], says)
        return When("", tr("à la suite")) if session.start is Start.LINKED else When()

    # --- shelves ----------------------------------------------------------------------------------

    def _shelves(self, sessions: Sequence[Session]) -> Iterator[Shelf]:
        before = When()
        for rank, together in enumerate(side_by_side(sessions)):
            when = self.when(together[0])
            tray = len(together) > 1
            faces = tuple(
                self.face(each, self.tint(each, place) if tray else None, beside=tray)
                for place, each in enumerate(together)
            )
            again = not when.is_hour and when == before
            shown = When() if again else when
            yield Shelf(shown, faces, apart=rank > 0 and bool(shown.text))
            before = when

    def _people(self, session: Session) -> tuple[Someone, ...]:
        held = holding(self.event, session)
        ids = dict.fromkeys(id_ for role in held.people.values() for id_ in role)
        return tuple(self._portraits.of(id_) for id_ in list(ids)[:_SHOWN])


class Portraits:
    """Who stands for whom: each made once, the hue of a person by their rank among all."""

    def __init__(self, event: Event) -> None:
        self._event = event
        self._ranks = {each.id: rank for rank, each in enumerate(event.all(Person))}
        self._known: dict[Id, Someone] = {}

    def of(self, id_: Id) -> Someone:
        """The portrait of a person or of an organisation."""
        known = self._known.get(id_)
        if known is None:
            known = self._known[id_] = self._portrait(id_)
        return known

    def _portrait(self, id_: Id) -> Someone:
        person = self._event.get(Person, id_)
        if person is not None:
            letters = initials(person.name, person.family_name)
            return Someone(letters, self._ranks.get(id_, 0), person.photo)
        organisation = self._event.get(Organisation, id_)
        logo = organisation.logo if organisation is not None else ""
        return Someone(named(self._event, id_)[:1].upper(), -1, logo)


def summary(facing: Facing, words: Words) -> str:
    """The programme in a line: how many sessions, and what most needs to be known of them."""
    event, spans = facing.event, facing.spans
    count = len(event.sessions)
    if not count:
        return ""
    said = [tr("%n séance(s)", "", count)]
    over = next(iter(facing.overruns.values()), None)
    begins = sorted({(span.day or date.min, span.begin) for span in spans.values()})
    if over is not None:
        session = event.get(Session, over.session)
        onto = event.get(Session, over.onto)
        said.append(
            tr("« {title} » déborde de {minutes} min sur « {onto} »").format(
                title=_short(session), minutes=over.minutes, onto=_short(onto)
            )
        )
    elif len(begins) == 1:
        hour = show_minute(begins[0][1])
        said.append(tr("une seule heure connue, {hour}").format(hour=hour))
    elif not begins:
        said.append(tr("sans heure pour l’instant"))
    else:
        said.append(_extent(spans, words))
    return " · ".join(part for part in said if part)


def _extent(spans: Mapping[Id, Span], words: Words) -> str:
    """From when to when a day is; of several days, how many there are."""
    named_days = {span.day for span in spans.values()}
    if len(named_days) > 1:
        return tr("{count} jours").format(count=words.count(len(named_days)))
    begin = min(span.begin for span in spans.values())
    ends = [span.end for span in spans.values() if span.end is not None]
    if not ends:
        return tr("à partir de {hour}").format(hour=show_minute(begin))
    return tr("de {begin} à {end}").format(begin=show_minute(begin), end=show_minute(max(ends)))


def _short(session: Session | None) -> str:
    title = on_one_line(session.title) if session is not None else ""
    if not title:
        return name_of_value(session.kind) if session is not None else ""
    return title if len(title) <= 40 else f"{title[:39].rstrip()}…"


def _notes_of_clashes(event: Event, over: Sequence[Overrun]) -> dict[Id, tuple[str, ...]]:
    """What to say of the sessions that are asked for in two places at once."""
    told = {(each.session, each.onto) for each in over}
    found: dict[Id, tuple[str, ...]] = {}
    for clash in clashes(event):
        if (clash.one, clash.other) in told:
            continue
        for here, there in ((clash.one, clash.other), (clash.other, clash.one)):
            other = _short(event.get(Session, there))
            note = (
                tr("{name} est aussi attendu dans « {title} »").format(
                    name=named(event, clash.person), title=other
                )
                if clash.person
                else tr("Même salle, même heure que « {title} »").format(title=other)
            )
            found[here] = (*found.get(here, ()), note)
    return found
