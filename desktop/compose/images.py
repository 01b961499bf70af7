"""Pictures of an event, as documents show them."""

from __future__ import annotations

from desktop.model.event import Event
from desktop.model.findings import Picture
from desktop.model.people import Person
from desktop.model.record import Id
from exports.document import Image
from exports.words import Words


def image(picture: Picture) -> Image | None:
    """A picture ready to place; nothing where its bytes are not there."""
    if not picture.content or picture.width <= 0 or picture.height <= 0:
        return None
    alternative = "" if picture.decorative else (picture.alternative or picture.caption)
    if picture.focus is None:
        return Image(picture.content, picture.width, picture.height, alternative)
    x, y = picture.focus
    return Image(picture.content, picture.width, picture.height, alternative, (float(x), float(y)))


def image_of(event: Event, id_: Id) -> Image | None:
    """The picture of that id, ready to place."""
    picture = event.get(Picture, id_)
    return image(picture) if picture else None


def portrait(event: Event, person: Person, words: Words) -> Image | None:
    """The photograph of a person."""
    picture = event.get(Picture, person.photo)
    found = image(picture) if picture else None
    if picture is None or found is None:
        return None
    said = found.alternative or words("Portrait de {name}").format(name=person.name)
    focus = found.focus if picture.focus else (0.5, 0.4)  # eyes at two fifths of the height
    return Image(found.content, found.width, found.height, said, focus)
