"""What is missing of the pictures."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.checks.problem import Problem, found, say
from desktop.model.event import Event
from desktop.model.findings import Picture
from desktop.model.people import Person


def missing_alternative(event: Event) -> Iterator[Problem]:
    """A picture says nothing to those who cannot see it. A portrait is described by its name."""
    portraits = {person.photo for person in event.all(Person) if person.name}
    for picture in event.all(Picture):
        if picture.decorative or picture.alternative.strip() or picture.id in portraits:
            continue
        sentence = (
            say("L’image « {name} » n’a pas de texte de remplacement.", name=picture.caption)
            if picture.caption.strip()
            else say("Une image sans légende n’a pas de texte de remplacement.")
        )
        yield found(missing_alternative, sentence, picture, field="alternative")
