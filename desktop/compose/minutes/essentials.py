"""What to keep of the day, for those who read one page: in sentences, figures and decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.figures import attendance, striking, strip
from desktop.compose.minutes.follow_up import appointment_title
from desktop.compose.minutes.sentences import ended, paragraphs, together
from desktop.compose.points import about, due, how_many, owner
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.programme import FollowUp, SessionKind
from exports.document import Block, Bullets, Item, Layout, Notice, Role, Section, text_of

MOST_BOXES = 3
"""Boxes lose their weight when a page has many: further decisions are a list."""

MOST_LISTED = 8
"""Beyond as many the list would no longer be essential: they are counted."""

MOST_LETTERS = 450
"""Stakes that take more letters are counted here, and told where they were brought back."""


def essentials(edition: Edition) -> Section | None:
    """What to keep of the day; nothing when nothing is known of it."""
    blocks = tuple(_blocks(edition))
    if not blocks:
        return None
    title = edition.words("L’essentiel")
    return Section(key="essentials", title=title, layout=Layout.PAGES, blocks=blocks)


def _blocks(edition: Edition) -> Iterator[Block]:
    gathering = edition.event.gathering
    if gathering.summary.strip():
        lead, _, rest = gathering.summary.strip("\n").partition("\n")
        yield from paragraphs("essentials/lead", lead, (gathering.id,), Role.LEAD)
        yield from paragraphs("essentials/summary", rest, (gathering.id,))
    else:
        yield from paragraphs(
            "essentials/lead", lead_sentences(edition), (gathering.id,), Role.LEAD
        )
    figures = striking(edition, 3)
    if len(figures) > 1:
        yield strip(edition, "essentials/figures", figures)
    yield from decisions(edition)
    yield from _retained(edition)
    yield from _calls(edition)


def lead_sentences(edition: Edition) -> str:
    """The day in two sentences: who came, for which question, to make what."""
    words, gathering = edition.words, edition.event.gathering
    came = attendance(edition)
    days = len(set(gathering.dates))
    said = []
    if came:
        met = (
            words("Ces {n} journées ont réuni {who}").format(n=words.count(days), who=came)
            if days > 1
            else words("La journée a réuni {who}").format(who=came)
        )
        if gathering.question:
            template = (
                words("{met}, autour d’une question : {question}")
                if "," in met
                else words("{met} autour d’une question : {question}")
            )
            met = template.format(met=met, question=gathering.question)
        said.append(ended(met))
    elif gathering.question:
        asked = words("Une question était posée : {question}").format(question=gathering.question)
        said.append(ended(asked))
    if edition.objective:
        said.append(ended(words("L’objectif : {objective}").format(objective=edition.objective)))
    return together(said)


def decided(edition: Edition) -> tuple[Point, ...]:
    """The decisions of the day, in the order of the programme."""
    event = edition.event
    order = {session.id: rank for rank, session in enumerate(event.sessions)}
    return tuple(
        sorted(
            (p for p in event.all(Point) if p.kind is PointKind.DECISION and p.text.strip()),
            key=lambda point: order.get(point.session, -1),
        )
    )


def actions(event: Event) -> tuple[Point, ...]:
    """Every action, by date where it has one, then in the order of the programme."""
    order = {session.id: rank for rank, session in enumerate(event.sessions)}
    return tuple(
        sorted(
            (p for p in event.all(Point) if p.kind is PointKind.ACTION and p.text.strip()),
            key=lambda point: (point.due_date or date.max, order.get(point.session, -1)),
        )
    )


def decisions(edition: Edition) -> Iterator[Block]:
    """What was decided: a box each, a list when they are many, their number when they are more."""
    found, words = decided(edition), edition.words
    if len(found) > MOST_LISTED:
        counted = words("{n} décisions sont prises.").format(n=words.count(len(found)))
        yield Notice(
            key="essentials/decisions",
            about=tuple(point.id for point in found),
            label=words("Décidé"),
            text=text_of(capitalised(counted)),
            note=words("Elles sont dites avec la séance où elles ont été prises."),
        )
        return
    if len(found) > MOST_BOXES:
        yield Bullets(
            key="essentials/decisions",
            about=tuple(point.id for point in found),
            items=tuple(Item(text_of(point.text), about=(point.id,)) for point in found),
        )
        return
    for point in found:
        note = ", ".join(part for part in (owner(edition.event, point), due(point, words)) if part)
        yield Notice(
            key=f"{point.id}/notice",
            about=about(point),
            label=words("Décidé"),
            text=text_of(point.text),
            note=note,
        )


def retained(edition: Edition) -> tuple[Point, ...]:
    """The stakes that the workshops brought back; without workshops, those of the diagnosis."""
    event = edition.event
    for kinds in (
        (SessionKind.RESTITUTION,),
        (SessionKind.WORKSHOP,),
        tuple(SessionKind),
    ):
        sessions = event.of_kind(*kinds)
        found = _stakes(point for session in sessions for point in event.within(session, Point))
        if found:
            return found
    return _stakes(event.all(Point))


def _stakes(points: Iterable[Point]) -> tuple[Point, ...]:
    return tuple(p for p in points if p.kind is PointKind.STAKE and p.text.strip())


def _retained(edition: Edition) -> Iterator[Block]:
    found, words = retained(edition), edition.words
    if not found:
        return
    template = words.plural("{n} enjeu est retenu.", "{n} enjeux sont retenus.", len(found))
    below = [child for point in found for child in edition.event.children(point)]
    yield Notice(
        key="essentials/retained",
        about=tuple(point.id for point in found),
        label=words("Retenu"),
        text=text_of(capitalised(template.format(n=words.count(len(found))))),
        note="\n".join(part for part in (_named(found), _carried_by(edition, below)) if part),
    )


def _named(stakes: Sequence[Point]) -> str:
    """The stakes themselves, where they are few words."""
    named = "; ".join(stake.text.strip().rstrip(".") for stake in stakes)
    return ended(named) if len(named) <= MOST_LETTERS else ""


def _carried_by(edition: Edition, below: Sequence[Point]) -> str:
    words = edition.words
    counts = Counter(point.kind for point in below)
    counted = [
        how_many(kind, counts[kind], words)
        for kind in (PointKind.ACTION, PointKind.SUCCESS_FACTOR)
        if counts[kind]
    ]
    return ended(capitalised(words.list(counted)))


def _calls(edition: Edition) -> Iterator[Block]:
    """The call of each appointment in its box; a few boxes at most, as they lose their weight."""
    calling = [follow_up for follow_up in edition.event.all(FollowUp) if follow_up.call]
    for follow_up in calling[:MOST_BOXES]:
        yield Notice(
            key=f"{follow_up.id}/call",
            about=(follow_up.id,),
            label=edition.words("Appel"),
            text=text_of(follow_up.call),
            note=appointment_title(edition, follow_up),
        )
