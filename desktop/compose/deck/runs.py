"""The slides of a part: the one that opens it, then those of its sessions."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.deck.material import Material
from desktop.compose.deck.parts import TALKS, Run, part_title
from desktop.compose.deck.sessions import session_slides
from desktop.compose.deck.workshops import overview_slides
from desktop.compose.lines import capitalised, is_said_in, one_line
from desktop.compose.sessions import kind_name
from desktop.model.findings import Figure, Point
from desktop.model.programme import Session, SessionKind
from exports.document import Layout, Paragraph, Section, text_of

_SHORT_SUMMARY = 150  # characters, with the hour on three lines


def opener(material: Material, run: Run) -> Section:
    """The slide that opens a part: its only session, or what its sessions are together."""
    named = named_session(run)
    first = run.sessions[0] if run.sessions else None
    key = f"{first.id}/part" if first else f"gathering/{run.key}"
    lines = _when_and_where(material, named or first, whole=named is not None)
    if named is not None and summary_on_opener(named):
        lines = (*lines, named.summary)
    title, over = _title(material, run, named)
    return Section(
        key=key,
        title=title,
        layout=Layout.PART,
        rubric=over,
        blocks=tuple(
            Paragraph(key=f"{key}/{rank}", text=text_of(line)) for rank, line in enumerate(lines)
        ),
        about=tuple(session.id for session in run.sessions) or ("gathering",),
    )


def _title(material: Material, run: Run, named: Session | None) -> tuple[str, str]:
    """The name of a part, and what stands over it: its kind, or its day where there are several."""
    words, days = material.words, set(material.event.gathering.dates)
    first = run.sessions[0] if run.sessions else None
    together = _together(material, run)
    day = capitalised(words.full_date(first.date)) if first and first.date and len(days) > 1 else ""
    if named is None or not named.title:
        return (day, together) if day and run.rank > 1 else (together, day)
    title, kind = one_line(named.title), kind_name(named.kind, words)
    over = ("" if is_said_in(kind, title) else kind, day)
    return title, "   ".join(part for part in over if part)


def run_slides(
    material: Material, run: Run, context: tuple[Section, ...] = ()
) -> Iterator[Section]:
    """The slides of the sessions of a part, workshops first seen together.

    ``context`` is what the first session stands on, after those who speak.
    """
    workshops = [session for session in run.sessions if session.kind is SessionKind.WORKSHOP]
    opened = None if run.part == "opening" and run.rank == 1 else named_session(run)
    for session in run.sessions:
        if workshops and session is workshops[0]:
            yield from overview_slides(material, workshops)
        together = len(workshops) > 1 and session.kind is SessionKind.WORKSHOP
        yield from session_slides(
            material,
            session,
            named=together or session is opened,
            led=together,
            summarised=session is opened and summary_on_opener(session),
            context=context if session is run.sessions[0] else (),
        )
    if not run.sessions:
        yield from context


def named_session(run: Run) -> Session | None:
    """The session that gives a part its name: the first, where others are talks that follow it."""
    if not run.sessions or run.sessions[0].kind is SessionKind.TALK:
        return None
    talks = all(session.kind is SessionKind.TALK for session in run.sessions[1:])
    return run.sessions[0] if talks else None


def summary_on_opener(session: Session) -> bool:
    """Whether the summary of a session is short enough for the slide that opens it."""
    return 0 < len(session.summary) <= _SHORT_SUMMARY and "\n" not in session.summary


def _when_and_where(material: Material, session: Session | None, *, whole: bool) -> tuple[str, ...]:
    if session is None:
        return ()
    moment = material.moments[session.id].text
    line = ", ".join(part for part in (moment, session.room if whole else "") if part)
    return (capitalised(line),) if line else ()


def _together(material: Material, run: Run) -> str:
    """The name of a part of several sessions."""
    words = material.words
    match run.part:
        case "workshops":
            return words("Les ateliers")
        case "diagnosis":
            found = any(
                material.within(session, Figure) or material.within(session, Point)
                for session in run.sessions
            )
            return words("Le diagnostic") if found else words("En plénière")
        case part if part == TALKS:
            return words("Les interventions")
        case part:
            return part_title(part, words)
