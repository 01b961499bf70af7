"""The pictures of the minutes, each where it shows something."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.images import image
from desktop.compose.minutes.edition import Edition
from desktop.model import findings
from desktop.model.people import Organisation, Person
from desktop.model.programme import Session
from desktop.model.record import Id
from exports.document import Picture


def pictures(edition: Edition, shown: Id) -> Iterator[Picture]:
    """The pictures that show a session, or with no id those that show nothing in particular."""
    event = edition.event
    used = {event.gathering.logo}
    used |= {organisation.logo for organisation in event.all(Organisation)}
    used |= {person.photo for person in event.all(Person)}
    for picture in event.all(findings.Picture):
        shows = picture.shows if event.get(Session, picture.shows) else ""
        is_portrait = bool(
            event.get(Person, picture.shows) or event.get(Organisation, picture.shows)
        )
        found = image(picture)
        if found is None or shows != shown or is_portrait or picture.id in used:
            continue
        if edition.is_full:
            yield Picture(
                key=f"{picture.id}/picture",
                about=(picture.id,),
                image=found,
                caption=picture.caption,
                credit=picture.credit,
            )
