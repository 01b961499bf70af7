"""What was found and concluded, listed by kind under headings that say how many there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.figures import in_words
from desktop.compose.minutes.sentences import ended, quoted, strong_then, together
from desktop.compose.points import (
    ELLIPSIS,
    about,
    details_in_row,
    due,
    how_many,
    owner,
    progress,
    texts_of,
)
from desktop.model.event import Event
from desktop.model.findings import Figure, Point, PointKind
from exports.document import Block, Bullets, Item, Paragraph, Text, text_of
from exports.words import Words

ORDER = (
    PointKind.FINDING,
    PointKind.STAKE,
    PointKind.STRENGTH,
    PointKind.CHALLENGE,
    PointKind.DECISION,
    PointKind.ACTION,
    PointKind.SUCCESS_FACTOR,
    PointKind.QUESTION,
    PointKind.KEYWORD,
)


@dataclass(frozen=True)
class Listed:
    """Points of one kind, with the heading they ask for; keywords and findings ask for none."""

    kind: PointKind
    heading: str
    block: Block


# --- which points stand where ---------------------------------------------------------------------


def standing(event: Event, points: Iterable[Point]) -> tuple[Point, ...]:
    """The points that stand under no other; one of each circle of parents stands too."""
    given = tuple(points)
    tops = [point for point in given if event.get(Point, point.parent) is None]
    told = {each.id for top in tops for each, _ in descent(event, top)}
    for point in given:
        if point.id not in told and not _hangs(event, point):
            tops.append(point)
            told |= {each.id for each, _ in descent(event, point)}
    order = {point.id: rank for rank, point in enumerate(given)}
    return tuple(sorted(tops, key=lambda point: order[point.id]))


def descent(event: Event, point: Point) -> Iterator[tuple[Point, int]]:
    """A point and all that stands under it, each with its depth; a circle is walked once."""
    seen: set[str] = set()
    pending = [(point, 0)]
    while pending:
        each, depth = pending.pop()
        if each.id not in seen:
            seen.add(each.id)
            yield each, depth
            pending += [(child, depth + 1) for child in reversed(event.children(each))]


def says(event: Event, point: Point) -> bool:
    """Whether a point, or one that stands under it, says something."""
    return any(each.text.strip() or each.details for each, _ in descent(event, point))


def _hangs(event: Event, point: Point) -> bool:
    """Whether a point stands, at some height, under one that stands by itself."""
    seen = {point.id}
    above = event.get(Point, point.parent)
    while above is not None and above.id not in seen:
        seen.add(above.id)
        above = event.get(Point, above.parent)
    return above is None


# --- lists ----------------------------------------------------------------------------------------


def lists(edition: Edition, key: str, points: Iterable[Point]) -> Iterator[Listed]:
    """Points by kind, each kind a list in the order given."""
    given = [point for point in standing(edition.event, points) if says(edition.event, point)]
    for kind in ORDER:
        alike = [point for point in given if point.kind is kind]
        if alike:
            heading = heading_of(edition.words, kind, len(alike))
            yield Listed(kind, heading, _block(edition, f"{key}/{kind}/list", kind, alike))


def heading_of(words: Words, kind: PointKind, count: int) -> str:
    """What a list of points is called: "Six enjeux", "Les actions à mener"."""
    match kind:
        case PointKind.FINDING | PointKind.KEYWORD:
            heading = ""
        case PointKind.STAKE | PointKind.STRENGTH | PointKind.CHALLENGE:
            heading = capitalised(how_many(kind, count, words))
        case PointKind.DECISION:
            heading = words.plural("La décision prise", "Les décisions prises", count)
        case PointKind.ACTION:
            heading = words.plural("L’action à mener", "Les actions à mener", count)
        case PointKind.SUCCESS_FACTOR:
            heading = words.plural("Le facteur clé de succès", "Les facteurs clés de succès", count)
        case PointKind.QUESTION:
            heading = words.plural("La question posée", "Les questions posées", count)
        case _:
            assert_never(kind)
    return heading


def _block(edition: Edition, key: str, kind: PointKind, points: Sequence[Point]) -> Block:
    shown = tuple(id_ for point in points for id_ in about(point))
    bare = not any(point.details or edition.event.children(point) for point in points)
    if kind is PointKind.KEYWORD and bare:
        return Paragraph(key=key, about=shown, text=text_of(keywords(edition, points)))
    items = tuple(item for point in points for item in _items(edition, point))
    if len(items) == 1 and items[0].level == 0:
        return Paragraph(key=key, about=shown, text=items[0].text)
    numbered = kind is PointKind.STAKE and len(points) > 1
    return Bullets(key=key, about=shown, items=items, numbered=numbered)


def _items(edition: Edition, point: Point) -> Iterator[Item]:
    for each, depth in descent(edition.event, point):
        if each.text.strip() or each.details:
            yield Item(told(edition, each, is_child=depth > 0), level=depth, about=about(each))


def told(edition: Edition, point: Point, *, is_child: bool = False) -> Text:
    """A point with its details, what shows it, who takes it on and when."""
    words = edition.words
    head = point.text.strip()
    after = together((ended(details_in_row(point)), _in_brackets(edition, point)))
    if is_child and point.kind is PointKind.SUCCESS_FACTOR:
        factor = words("Facteur clé de succès : {factor}").format(factor=head)
        return text_of(f"{factor} {after}" if after else factor)
    if point.details:
        return strong_then(head, after, words)
    if point.open_list:
        head = head.rstrip(".… ") + ELLIPSIS
    return text_of(f"{head} {after}" if after else head)


def _in_brackets(edition: Edition, point: Point) -> str:
    words, event = edition.words, edition.event
    shown = [
        in_words(edition, figure)
        for id_ in point.evidence
        if (figure := event.get(Figure, id_)) is not None
    ]
    said = [*shown, owner(event, point), due(point, words), progress(point, words)]
    if point.count:
        template = words.plural("cité {n} fois", "cité {n} fois", point.count)
        said.append(template.format(n=words.number(point.count)))
    answered = texts_of(event, point.answers)
    if answered:
        said.append(words("répond à : {challenges}").format(challenges="; ".join(answered)))
    listed = "; ".join(part for part in said if part)
    return f"({listed})" if listed else ""


def keywords(edition: Edition, points: Sequence[Point]) -> str:
    """The words of the room in a sentence: « fédérer », « partage »…"""
    words = edition.words
    said = []
    for point in points:
        word = quoted(point.text.strip(), words)
        if point.count:
            template = words.plural("{word} ({n} fois)", "{word} ({n} fois)", point.count)
            word = template.format(word=word, n=words.number(point.count))
        said.append(word)
    if any(point.open_list for point in points):
        return words("Les mots de la salle : {words}…").format(words=", ".join(said))
    return words("Les mots de la salle : {words}.").format(words=words.list(said))
