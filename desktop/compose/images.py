"""Pictures of an event, as documents show them."""

from __future__ import annotations

from desktop.model.event import Event
from desktop.model.findings import Picture
from desktop.model.people import Organisation, Person
from desktop.model.record import Id
from exports.document import Image
from exports.document import Picture as Placed
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


def picture_block(picture: Picture) -> Placed | None:
    """A picture with its caption and its credit; nothing where its bytes are not there."""
    shown = image(picture)
    if shown is None:
        return None
    return Placed(
        key=f"{picture.id}/picture",
        image=shown,
        caption=picture.caption,
        credit=picture.credit,
        about=(picture.id,),
    )


def portraits_and_logos(event: Event) -> frozenset[Id]:
    """The pictures that stand beside a name, and need no place of their own."""
    return frozenset(
        {
            event.gathering.logo,
            *(person.photo for person in event.all(Person)),
            *(organisation.logo for organisation in event.all(Organisation)),
        }
    )


def portrait(event: Event, person: Person, words: Words) -> Image | None:
    """The photograph of a person."""
    picture = event.get(Picture, person.photo)
    found = image(picture) if picture else None
    if picture is None or found is None:
        return None
    said = found.alternative or words("Portrait de {name}").format(name=person.name)
    focus = found.focus if picture.focus else (0.5, 0.4)  # eyes at two fifths of the height
    return Image(found.content, found.width, found.height, said, focus)
