"""The titles of slides: sessions by their names, long or short, and no two titles alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from desktop.compose.deck.material import Material
from desktop.compose.sessions import kind_name, session_name
from desktop.model.programme import Session
from exports.document import Layout, Section
from exports.words import Words

_LONGEST_RUBRIC = 80
_SHORT_NAME = 60  # characters of a session's name within another title


def essence(session: Session, words: Words) -> str:
    """The title of a summary whose session is named on another slide."""
    return words("{session} : l’essentiel").format(session=short_name(session, words))


def short_name(session: Session, words: Words) -> str:
    """The name of a session within another title: its kind where its title is long."""
    name = session_name(session, words)
    return name if len(name) <= _SHORT_NAME else kind_name(session.kind, words)


def rubric(material: Material, session: Session | None) -> str:
    """The short line over the titles of a session: its kind, or its name where that says more."""
    if session is None:
        return ""
    kind = kind_name(session.kind, material.words)
    alike = material.event.of_kind(session.kind)
    if len(alike) > 1 and session.title and len(session.title) <= _LONGEST_RUBRIC:
        return session.title
    return kind


def told_apart(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections with titles that differ, by their rubric or by a number.

    A statement keeps its words: they are what somebody wrote.
    """
    given = tuple(sections)
    alike = Counter(section.title for section in given)
    met: Counter[str] = Counter()
    used = {title for title, count in alike.items() if count == 1}
    found: list[Section] = []
    for section in given:
        title = section.title
        met[title] += 1
        if alike[title] > 1 and section.layout is not Layout.STATEMENT and title:
            over = section.rubric
            named = 0 < len(over) <= _LONGEST_RUBRIC and over.casefold() not in title.casefold()
            title = f"{title} ({section.rubric})" if named else title
            rank = 1
            apart = title
            while apart in used or (rank == 1 and not named and met[section.title] > 1):
                rank += 1
                apart = f"{title} ({rank})"
            title = apart
            used.add(title)
        found.append(replace(section, title=title))
    return tuple(found)
