"""What sessions are called: by their title, by their kind, several side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from desktop.compose.lines import one_line
from desktop.model.programme import Session, SessionKind
from exports.words import Words


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
    """The title of a session on one line, else what its kind is called."""
    return one_line(session.title) or kind_name(session.kind, words)


def together_name(sessions: Sequence[Session], words: Words) -> str:
    """What two sessions or more side by side are called: "trois ateliers en parallèle"."""
    if all(session.kind is SessionKind.WORKSHOP for session in sessions):
        template = words("{n} ateliers en parallèle")
    else:
        template = words("{n} séances en parallèle")
    return template.format(n=words.count(len(sessions)))
