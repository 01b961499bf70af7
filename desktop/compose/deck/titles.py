"""The titles that Tablée gives: the names of sessions, how many of what, and no two alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from desktop.compose.lines import capitalised
from desktop.compose.deck.material import Material
from desktop.model.findings import PointKind
from desktop.model.programme import Session, SessionKind
from exports.document import Layout, Section
from exports.words import Words

_LONGEST_RUBRIC = 80
_SHORT_NAME = 60  # characters of a session's name within another title


def kind_name(kind: SessionKind, words: Words) -> str:
    """What a kind of session is called."""
    match kind:
        case SessionKind.WELCOME:
            name = words("Accueil")
        case SessionKind.PLENARY:
            name = words("Séance plénière")
        case SessionKind.WORKSHOP:
            name = words("Atelier")
        case SessionKind.RESTITUTION:
            name = words("Restitution")
        case SessionKind.ROUND_TABLE:
            name = words("Table ronde")
        case SessionKind.TALK:
            name = words("Intervention")
        case SessionKind.BREAK:
            name = words("Pause")
        case SessionKind.CLOSING:
            name = words("Clôture")
        case _:
            assert_never(kind)
    return name


def session_name(session: Session, words: Words) -> str:
    """The title of a session, else what its kind is called."""
    return session.title or kind_name(session.kind, words)


def essence(session: Session, words: Words) -> str:
    """The title of a summary whose session is named on another slide."""
    return words("{session} : l’essentiel").format(session=short_name(session, words))


def short_name(session: Session, words: Words) -> str:
    """The name of a session within another title: its kind where its title is long."""
    name = one_line(session_name(session, words))
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


def how_many(kind: PointKind, count: int, words: Words) -> str:
    """How many points of a kind there are: "Six enjeux", "Une action"."""
    feminine = kind in {
        PointKind.ACTION,
        PointKind.DECISION,
        PointKind.QUESTION,
    }
    template = _points_template(kind, count, words)
    return capitalised(template.format(n=words.count(count, feminine=feminine)))


def _points_template(kind: PointKind, count: int, words: Words) -> str:
    match kind:
        case PointKind.STAKE:
            template = words.plural("{n} enjeu", "{n} enjeux", count)
        case PointKind.CHALLENGE:
            template = words.plural("{n} défi à relever", "{n} défis à relever", count)
        case PointKind.STRENGTH:
            template = words.plural("{n} atout", "{n} atouts", count)
        case PointKind.FINDING:
            template = words.plural("{n} constat", "{n} constats", count)
        case PointKind.ACTION:
            template = words.plural("{n} action", "{n} actions", count)
        case PointKind.SUCCESS_FACTOR:
            template = words.plural(
                "{n} facteur clé de succès", "{n} facteurs clés de succès", count
            )
        case PointKind.DECISION:
            template = words.plural("{n} décision", "{n} décisions", count)
        case PointKind.KEYWORD:
            template = words.plural("{n} mot de la salle", "{n} mots de la salle", count)
        case PointKind.QUESTION:
            template = words.plural("{n} question", "{n} questions", count)
        case _:
            assert_never(kind)
    return template


def one_line(text: str) -> str:
    """A text as it stands in a title: on one line."""
    return " ".join(text.split("\n"))


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
