"""What is doubtful in what was said."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.checks.problem import Problem, found, say
from desktop.model.event import Event
from desktop.model.findings import Agreement, Form, Testimony
from desktop.model.people import ConsentState, Organisation, Person
from desktop.model.programme import Participation, ParticipationRole, Presence
from desktop.model.record import Visibility
from desktop.model.sentence import Sentence

_EXCERPT = 60


def unattributed_testimony(event: Event) -> Iterator[Problem]:
    """Words that nobody said: no person, no organisation, not the group."""
    for testimony in event.all(Testimony):
        known = event.get(Person, testimony.person) or event.get(
            Organisation, testimony.organisation
        )
        if testimony.words.strip() and known is None and not testimony.of_group:
            yield found(
                unattributed_testimony,
                say("Le témoignage « {words} » n’est de personne.", words=excerpt(testimony.words)),
                testimony,
                field="person",
            )


def quote_not_agreed(event: Event) -> Iterator[Problem]:
    """Words that may leave although the person quoted has not agreed to them."""
    for testimony in event.all(Testimony):
        if testimony.visibility is not Visibility.PUBLIC or not testimony.words.strip():
            continue
        person = event.get(Person, testimony.person)
        sentence: Sentence | None = None
        match testimony.status:
            case Agreement.DRAFT | Agreement.SENT if testimony.form is Form.VERBATIM or person:
                sentence = say(
                    "La citation « {words} » n’a pas encore été approuvée.",
                    words=excerpt(testimony.words),
                )
            case Agreement.AGREED if person and person.naming.state is ConsentState.REFUSED:
                sentence = say(
                    "{name} refuse d’être nommé : « {words} » sortira sans son nom.",
                    name=person.name,
                    words=excerpt(testimony.words),
                )
            case _:
                pass
        if sentence is not None:
            yield found(quote_not_agreed, sentence, testimony, field="status")


def silent_witness(event: Event) -> Iterator[Problem]:
    """A witness of whom nothing is noted, in a session where others were heard."""
    for session in event.sessions:
        said = event.within(session, Testimony)
        heard = {each.person for each in said if event.get(Person, each.person)}
        for each in event.within(session, Participation):
            person = event.get(Person, each.person)
            if (
                heard
                and person is not None
                and person.id not in heard
                and each.role is ParticipationRole.WITNESS
                and each.presence is Presence.PRESENT
            ):
                yield found(
                    silent_witness,
                    say(
                        "Aucun propos de {name} n’est noté à « {title} ».",
                        name=person.name,
                        title=session.title,
                    ),
                    session,
                    person,
                    field="testimony",
                )


def excerpt(words: str) -> str:
    """The first words of a text, enough to recognise it."""
    line = " ".join(words.split())
    return line if len(line) <= _EXCERPT else line[:_EXCERPT].rsplit(" ", 1)[0] + "…"
