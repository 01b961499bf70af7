"""The minutes as a document: its sections in order, and what is printed on every page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.compose.blanks import without_blanks
from desktop.compose.lines import capitalised, one_line
from desktop.compose.minutes.account import account, account_of_rest
from desktop.compose.minutes.annexes import annexes
from desktop.compose.minutes.day import day_sections
from desktop.compose.minutes.edition import Edition, Length, Status, is_on
from desktop.compose.minutes.essentials import essentials
from desktop.compose.minutes.figures import attendance
from desktop.compose.minutes.flash import flash
from desktop.compose.minutes.follow_up import appointment_blocks, closing_sections
from desktop.compose.minutes.parts import (
    Part,
    PartKind,
    headings,
    parts,
)
from desktop.compose.minutes.sentences import ended
from desktop.compose.minutes.title_page import name_with_number, state, title_page
from desktop.compose.moments import dates
from desktop.compose.naming import known_names, organisation_name
from desktop.compose.sessions import session_name
from desktop.model.event import Event
from desktop.model.programme import SessionKind
from exports.collecting import collector_held
from exports.document import Block, Document, Layout, Paragraph, Section, text_of
from exports.words import Words


@collector_held()
def minutes(
    event: Event,
    *,
    language: str | None = None,
    length: Length = Length.FULL,
    status: Status = Status.DRAFT,
    contacts: bool = False,
) -> Document:
    """The minutes of an event as released to those who will read them.

    ``language`` ("fr" or "en") changes the words that the product adds, and is that of the event
    unless given. Contacts are printed when asked for, where the event still holds them.
    """
    event = without_blanks(event)
    gathering = event.gathering
    words = Words(language or event.language)
    edition = Edition(event, words, length, status, contacts)
    organiser = organisation_name(event, gathering.organiser)
    foot = [organiser, name_with_number(edition), state(edition)]
    return Document(
        title=one_line(gathering.title) or words("Compte rendu"),
        author=gathering.author,
        language=words.language,
        sections=flash(edition) if length is Length.FLASH else tuple(_sections(edition)),
        organisation=organiser,
        subject=gathering.question,
        running_head=one_line(gathering.title),
        running_date=dates(event, words),
        running_foot=" ".join(ended(part) for part in foot if part),
        margin_mark=words("PROJET") if edition.is_draft else "",
        colour=gathering.colour.lstrip("#"),
        names=known_names(event),
    )


def _sections(edition: Edition) -> Iterator[Section]:
    first = essentials(edition) if is_on(edition, "essentials") else None
    told = (*((first,) if first else ()), *day_sections(edition), *_told(edition))
    annexed = tuple(annexes(edition, told)) if edition.is_full else ()
    headings_known = [section for section in (*told, *annexed) if section.level == 1]
    yield title_page(edition, contents=edition.is_full and len(headings_known) > 1)
    yield from told
    yield from annexed


# --- the parts of the programme -------------------------------------------------------------------


def _told(edition: Edition) -> Iterator[Section]:
    """Each part of the programme, what belongs to none, then what comes next."""
    found = tuple(
        replace(part, sessions=sessions)
        for part in parts(edition.event)
        if (sessions := tuple(each for each in part.sessions if is_on(edition, each.id)))
    )
    came = attendance(edition)
    ending: Part | None = None
    if found and found[-1].kind is PartKind.CLOSING:
        *_, ending = found
        found = found[:-1]
    for part, heading, in_own_words in zip(
        found, headings(edition, found), headings(_in_own_words(edition), found), strict=True
    ):
        yield from _kept(edition, _part(edition, part, (heading, in_own_words), came))
    rest = account_of_rest(edition, 1)
    if any(section.blocks for section in rest):
        yield from rest
    yield from _follow_up(edition, ending)


def _in_own_words(edition: Edition) -> Edition:
    """The same edition in the language of the event, in which its titles were typed."""
    return replace(edition, words=Words(edition.event.language))


def _part(edition: Edition, part: Part, headed: tuple[str, str], came: str) -> Iterator[Section]:
    """A part under its heading; a session alone whose title says no more has none of its own.

    The heading comes in the language of the minutes, then in that of the event; ``came`` says who
    came to the day.
    """
    heading = headed[0]
    if len(part.sessions) == 1:
        session = part.sessions[0]
        title = session_name(session, edition.words)
        if not session.title or any(_same(title, each) for each in headed):
            yield from account(edition, session, 1, heading)
            return
    yield Section(
        key=f"{part.key}/part",
        title=heading,
        layout=Layout.PAGES,
        blocks=tuple(_overview(edition, part, came)),
        about=tuple(session.id for session in part.sessions),
    )
    for session in part.sessions:
        told = account(edition, session, 2, session_name(session, edition.words))
        # A session of which nothing is told is in the programme.
        if any(block.key != f"{session.id}/when" for each in told for block in each.blocks):
            yield from told


def _overview(edition: Edition, part: Part, came: str) -> Iterator[Block]:
    """The workshops in one sentence."""
    words = edition.words
    workshops = [s for s in part.sessions if s.kind is SessionKind.WORKSHOP and s.title]
    if len(workshops) < 2 or part.kind is not PartKind.WORKSHOPS:
        return
    side_by_side = len({s.parallel for s in workshops}) == 1 and workshops[0].parallel
    if side_by_side and came:
        template = words(
            "{n} ateliers en parallèle ont réparti les participants ({who}) : {titles}"
        )
    elif side_by_side:
        template = words("{n} ateliers se sont tenus en parallèle : {titles}")
    else:
        template = words("{n} ateliers se sont tenus : {titles}")
    titles = "; ".join(session_name(session, edition.words) for session in workshops)
    said = template.format(n=words.count(len(workshops)), titles=titles, who=came)
    yield Paragraph(
        key=f"{part.key}/workshops",
        about=tuple(session.id for session in workshops),
        text=text_of(ended(capitalised(said))),
    )


def _kept(edition: Edition, sections: Iterator[Section]) -> Iterator[Section]:
    """The sections of a part, without the headings of a summary under which nothing stands."""
    if edition.is_full:
        yield from sections
        return
    kept: list[Section] = []
    above = 0  # a heading of a lesser level than this has blocks under it
    for section in reversed(tuple(sections)):
        if section.blocks or section.level < above:
            kept.append(section)
        above = section.level if section.blocks else min(above, section.level)
    yield from reversed(kept)


def _same(title: str, heading: str) -> bool:
    """Whether a title says what the heading over it says."""
    left, right = title.casefold().strip(), heading.casefold().strip()
    return left in right or right in left


# --- what comes next ------------------------------------------------------------------------------


def _follow_up(edition: Edition, ending: Part | None) -> Iterator[Section]:
    """How the day closed, the next appointments, what is open, who receives and signs."""
    words = edition.words
    boxes = tuple(appointment_blocks(edition))
    end = tuple(closing_sections(edition))
    told: list[Section] = []
    for session in ending.sessions if ending else ():
        title = session_name(session, edition.words)
        own = Words(edition.event.language)
        plain_titles = (own("Conclusion"), own("Clôture"), words("Conclusion"), words("Clôture"))
        says_no_more = any(_same(title, each) for each in plain_titles)
        told += account(edition, session, 1 if says_no_more else 2, title)
    if not (boxes or end or any(section.blocks for section in told)):
        return
    opening = tuple(block for section in told if section.level == 1 for block in section.blocks)
    yield Section(
        key="follow-up",
        title=words("La suite"),
        layout=Layout.PAGES,
        blocks=(*opening, *boxes),
        about=tuple(session.id for session in ending.sessions) if ending else (),
    )
    yield from (section for section in told if section.level > 1)
    yield from end
