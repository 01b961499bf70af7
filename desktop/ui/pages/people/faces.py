"""How people and organisations are shown in small: a photo, a logo, initials on their tint."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from desktop.compose.initials import initials
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.model.record import Id
from desktop.ui.desk import Desk

_SHARP = 2  # pixels of a photo for one of the screen


def tints(event: Event) -> dict[Id, int]:
    """The rank of each person, which gives them their tint and stays when they are renamed."""
    return {person.id: rank for rank, person in enumerate(event.all(Person))}


def letters(person: Person) -> str:
    """The initials that stand for somebody."""
    return initials(person.name, person.family_name)


def photo(desk: Desk, person: Person, size: int) -> QPixmap | None:
    """A square photo of somebody, of a size of the design."""
    return desk.photos.square(desk.event, person.photo, desk.theme.px(size) * _SHARP)


def logo(desk: Desk, organisation: Organisation, size: int) -> QPixmap | None:
    """The whole logo of an organisation, within a size of the design."""
    side = desk.theme.px(size) * _SHARP
    return desk.photos.whole(desk.event, organisation.logo, QSize(side, side))
