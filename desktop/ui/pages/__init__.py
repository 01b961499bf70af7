"""The pages of the window, a line each: where they stand, what they show, what makes them.

A page's module has a function ``page(desk)``. Nothing of it is loaded before it is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from desktop.model.event import Event
from desktop.model.findings import (
    Choice,
    Figure,
    Picture,
    Point,
    PointKind,
    Source,
    Term,
    Testimony,
)
from desktop.model.people import Organisation, Person
from desktop.model.programme import (
    FollowUp,
    Gathering,
    Participation,
    Session,
    SessionKind,
    Theme,
)
from desktop.model.record import Record
from desktop.ui.desk import Desk, Page
from desktop.ui.wording import tr


@dataclass(frozen=True)
class PageKind:
    """A page: its key, its icon and its name, and the records that are edited there."""

    key: str
    icon: str
    title: Callable[[], str]
    group: int = -1  # of the sidebar; -1: not in it
    shows: tuple[type[Record], ...] = ()
    count: Callable[[Event], int] | None = None
    warns: bool = False  # its count asks for attention

    def make(self, desk: Desk) -> Page:
        """The page, ready to be shown."""
        made: Page = import_module(f"desktop.ui.pages.{self.key}").page(desk)
        return made


PAGES: Final[tuple[PageKind, ...]] = (
    PageKind("overview", "overview", lambda: tr("Vue d’ensemble"), 0, (Gathering,)),
    PageKind(
        "programme",
        "programme",
        lambda: tr("Programme"),
        0,
        (Session, Participation),
        lambda event: len(event.sessions),
    ),
    PageKind(
        "people",
        "people",
        lambda: tr("Personnes"),
        0,
        (Person, Organisation),
        lambda event: len(event.all(Person)),
    ),
    PageKind(
        "diagnosis",
        "diagnosis",
        lambda: tr("Diagnostic"),
        1,
        (Point,),
        lambda event: sum(
            point.kind is PointKind.STAKE
            for session in event.of_kind(SessionKind.PLENARY)
            for point in event.within(session, Point)
        ),
    ),
    PageKind(
        "workshops",
        "workshops",
        lambda: tr("Ateliers"),
        1,
        (),
        lambda event: len(event.of_kind(SessionKind.WORKSHOP)),
    ),
    PageKind(
        "roundtable",
        "roundtable",
        lambda: tr("Table ronde"),
        1,
        (Theme, Testimony),
        lambda event: sum(
            len(event.within(session, Theme)) for session in event.of_kind(SessionKind.ROUND_TABLE)
        ),
    ),
    PageKind(
        "figures",
        "figures",
        lambda: tr("Chiffres"),
        1,
        (Figure, Source),
        lambda event: len(event.all(Figure)),
    ),
    PageKind(
        "pictures",
        "pictures",
        lambda: tr("Images"),
        1,
        (Picture,),
        lambda event: len(event.all(Picture)),
    ),
    PageKind(
        "followup",
        "followup",
        lambda: tr("Suites"),
        1,
        (FollowUp,),
        lambda event: len(event.all(FollowUp)),
    ),
    PageKind(
        "glossary",
        "glossary",
        lambda: tr("Glossaire"),
        1,
        (Term,),
        lambda event: len(event.all(Term)),
    ),
    PageKind("deck", "deck", lambda: tr("Présentation"), 2),
    PageKind("minutes", "minutes", lambda: tr("Compte rendu"), 2, (Choice,)),
    PageKind(
        "tocheck",
        "tocheck",
        lambda: tr("À vérifier"),
        2,
        warns=True,
    ),
    PageKind("merge", "link", lambda: tr("Réunir des copies")),
    PageKind("versions", "history", lambda: tr("Versions")),
    PageKind("settings", "settings", lambda: tr("Réglages")),
    PageKind("help", "info", lambda: tr("Aide et raccourcis")),
)


def page_kind(key: str) -> PageKind:
    """A page by its key."""
    return next(kind for kind in PAGES if kind.key == key)


def page_of(record: Record) -> str:
    """The key of the page where a record is edited; empty where no page has it yet."""
    return next((kind.key for kind in PAGES if isinstance(record, kind.shows)), "")
