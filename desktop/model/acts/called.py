"""What the records of an act are called in the words that undo it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from desktop.model.checks.figures import in_short
from desktop.model.checks.testimonies import excerpt
from desktop.model.event import Event
from desktop.model.findings import Choice, Figure, Picture, Point, Source, Term, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import FollowUp, Gathering, Participation, Session, Theme
from desktop.model.record import Record
from desktop.model.sentence import Sentence, say

_ONE: Mapping[type[Record], Sentence] = MappingProxyType(
    {
        Gathering: say("la journée"),
        Organisation: say("un organisme"),
        Person: say("une personne"),
        Session: say("une séance"),
        Participation: say("une participation"),
        Theme: say("un thème"),
        Testimony: say("un propos"),
        Point: say("un point"),
        Figure: say("un chiffre"),
        Source: say("une source"),
        Picture: say("une image"),
        FollowUp: say("un rendez-vous"),
        Term: say("un terme"),
        Choice: say("un choix"),
    }
)
_NEW: Mapping[type[Record], Sentence] = MappingProxyType(
    {
        Organisation: say("nouvel organisme"),
        Person: say("nouvelle personne"),
        Session: say("nouvelle séance"),
        Participation: say("nouvelle participation"),
        Theme: say("nouveau thème"),
        Testimony: say("nouveau propos"),
        Point: say("nouveau point"),
        Figure: say("nouveau chiffre"),
        Source: say("nouvelle source"),
        Picture: say("nouvelle image"),
        FollowUp: say("nouveau rendez-vous"),
        Term: say("nouveau terme"),
    }
)
_SEVERAL: Mapping[type[Record], Callable[[int], Sentence]] = MappingProxyType(
    {
        Organisation: lambda n: say("{n} organismes", n=n),
        Person: lambda n: say("{n} personnes", n=n),
        Session: lambda n: say("{n} séances", n=n),
        Participation: lambda n: say("{n} participations", n=n),
        Theme: lambda n: say("{n} thèmes", n=n),
        Testimony: lambda n: say("{n} propos", n=n),
        Point: lambda n: say("{n} points", n=n),
        Figure: lambda n: say("{n} chiffres", n=n),
        Source: lambda n: say("{n} sources", n=n),
        Picture: lambda n: say("{n} images", n=n),
        FollowUp: lambda n: say("{n} rendez-vous", n=n),
        Term: lambda n: say("{n} termes", n=n),
    }
)


def called(event: Event, records: Sequence[Record]) -> Sentence:
    """Some records in the middle of a sentence: a name, a quoted title, or how many there are."""
    if len(records) == 1:
        return _called(event, records[0])
    kinds = {type(record) for record in records}
    several = _SEVERAL.get(kinds.pop()) if len(kinds) == 1 else None
    return several(len(records)) if several else say("{n} fiches", n=len(records))


def newly_called(event: Event, record: Record) -> Sentence:
    """The adding of a record: "ajouter Pascal Laurin"; one that is still blank is "nouveau"."""
    if words_of(event, record) or type(record) not in _NEW:
        return say("ajouter {what}", what=_called(event, record))
    return _NEW[type(record)]


def words_of(event: Event, record: Record) -> str:  # noqa: PLR0911  one for each kind
    """The words by which a record is recognised: its name, its title, or how it begins."""
    match record:
        case Person() | Organisation():
            return record.name.strip()
        case Participation():
            someone = event.get(Person, record.person) or event.get(
                Organisation, record.organisation
            )
            return someone.name.strip() if someone else ""
        case Session() | Theme() | FollowUp() | Source():
            return excerpt(record.title)
        case Testimony():
            return excerpt(record.words)
        case Point() | Term():
            return excerpt(record.text)
        case Figure():
            return str(in_short(record))
        case Picture():
            return excerpt(record.caption)
        case _:
            return ""


def _called(event: Event, record: Record) -> Sentence:
    words = words_of(event, record)
    if not words:
        return _ONE[type(record)]
    if isinstance(record, Person | Organisation | Participation):
        return Sentence("{name}", {"name": words})  # nothing to translate
    if isinstance(record, Figure):
        return say("« {words} »", words=in_short(record))
    return say("« {words} »", words=words)
