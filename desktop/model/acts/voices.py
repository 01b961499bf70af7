"""Noting what is said at a round table, and preparing what is asked there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.acts.adding import add
from desktop.model.acts.called import called
from desktop.model.acts.lists import arranged, in_order, siblings
from desktop.model.acts.moving import move_down, move_up
from desktop.model.acts.setting import changed
from desktop.model.event import Event, put
from desktop.model.event import remove as without
from desktop.model.findings import Point, PointKind, Testimony
from desktop.model.programme import Theme
from desktop.model.record import Id, new_id
from desktop.model.sentence import say
from desktop.model.voices import Voice, round_table, voice_of

T = TypeVar("T")


def note_words(event: Event, new: Testimony, words: str, *, after: Id = "") -> Act:
    """Add a testimony by its words, or give it other words once it is there."""
    known = event.get(Testimony, new.id)
    if known is not None:
        return changed(event, [replace(known, words=words)])
    return add(event, replace(new, words=words), after=after)


def give_words(
    event: Event,
    ids: Collection[Id],
    *,
    theme: Id | None = None,
    voice: Voice | None = None,
    beside: Id = "",
    after: bool = True,
) -> Act:
    """Let a voice have said some words, on a theme; each keeps its own where none is given.

    They come last among those of their theme, or before or after the words they are put ``beside``.
    """
    chosen = [each for each in in_order(event, ids) if isinstance(each, Testimony)]
    if not chosen:
        return nothing_done(event)
    given = [_given(event, each, theme, voice) for each in chosen]
    stay = [_said_by(each) for each in given] == [_said_by(each) for each in chosen]
    what = called(event, chosen)
    label = say("déplacer {what}", what=what) if stay else say("attribuer {what}", what=what)
    if given == chosen and not beside:
        return Act(event, label, ids_of(chosen))
    arrived = put(event, *given)
    coming = {each.id for each in given}
    for home in dict.fromkeys((each.session, each.theme) for each in given):
        there = [each for each in given if (each.session, each.theme) == home]
        others = [each for each in siblings(arrived, there[0]) if each.id not in coming]
        place = next((rank for rank, each in enumerate(others) if each.id == beside), None)
        place = len(others) if place is None else place + (1 if after else 0)
        wanted = [*others[:place], *there, *others[place:]]
        if ids_of(wanted) != ids_of(siblings(arrived, there[0])):
            arrived = put(arrived, *arranged(wanted, coming))
    return Act(event if arrived == event else arrived, label, ids_of(chosen))


def _given(event: Event, words: Testimony, theme: Id | None, voice: Voice | None) -> Testimony:
    if theme is not None:
        words = replace(words, theme=theme)
    if voice is None or voice_of(event, words) == voice:
        return words  # what else it says of who spoke stays
    return replace(
        words, person=voice.person, organisation=voice.organisation, of_group=voice.of_group
    )


def _said_by(words: Testimony) -> tuple[Id, Id, bool]:
    return words.person, words.organisation, words.of_group


class Way(StrEnum):
    """Where something moves in the grid."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


def move_words(event: Event, ids: Collection[Id], way: Way) -> Act:
    """Move some words: in their cell, then to the next theme; sideways, to the next voice.

    They come into the cell above as its last words, into the one below as its first. Several
    go together, and stay where one of them can go no further.
    """
    chosen = [each for each in in_order(event, ids) if isinstance(each, Testimony)]
    act = nothing_done(event)
    for each in reversed(chosen) if way is Way.DOWN else chosen:
        step = _move_one(act.event, each.id, way)
        if step.event is act.event:
            return nothing_done(event)
        act = step
    if len(chosen) > 1:
        act = replace(act, label=say("déplacer {what}", what=called(event, chosen)))
    return replace(act, touched=ids_of(chosen))


def _move_one(event: Event, id_: Id, way: Way) -> Act:
    testimony = event.get(Testimony, id_)
    if testimony is None:
        return nothing_done(event)
    table = round_table(event, testimony.session)
    voice = voice_of(event, testimony)
    row = testimony.theme if testimony.theme in table.rows else ""
    if way in {Way.LEFT, Way.RIGHT}:
        voices = [seat.voice for seat in table.seats]
        beside = _beside(voices, voice, later=way is Way.RIGHT)
        return nothing_done(event) if beside is None else give_words(event, (id_,), voice=beside)
    cell = ids_of(table.said(row, voice))
    if _beside(cell, id_, later=way is Way.DOWN) is not None:
        step = move_down if way is Way.DOWN else move_up
        return step(event, (id_,), cell)
    theme = _beside(table.rows, row, later=way is Way.DOWN)
    if theme is None:
        return nothing_done(event)
    there = ids_of(table.said(theme, voice)) if way is Way.DOWN else ()
    return give_words(event, (id_,), theme=theme, beside=there[0] if there else "", after=False)


def move_voice(event: Event, session: Id, voice: Voice, way: Way) -> Act:
    """Move a witness among those of a table; the group stays last."""
    seated = [seat for seat in round_table(event, session).seats if seat.participation]
    ids = [seat.participation for seat in seated]
    moving = [seat.participation for seat in seated if seat.voice == voice]
    step = move_down if way is Way.RIGHT else move_up
    return step(event, moving, ids)


def _beside(listed: Sequence[T], one: T, *, later: bool) -> T | None:
    """The next of a list, or the one before."""
    rank = listed.index(one) + (1 if later else -1)
    return listed[rank] if 0 <= rank < len(listed) else None


def questions_of(event: Event, theme: Id) -> tuple[Point, ...]:
    """The questions that are prepared for a theme, in order."""
    return tuple(
        point
        for point in event.all(Point)
        if point.kind is PointKind.QUESTION and point.theme == theme
    )


def set_questions(event: Event, theme: Id, questions: Sequence[str]) -> Act:
    """Prepare the questions of a theme: those there take the new words in order."""
    found = event.get(Theme, theme)
    if found is None:
        return nothing_done(event)
    label = say("préparer les questions de {what}", what=called(event, [found]))
    before = questions_of(event, theme)
    kept = [replace(point, text=text) for point, text in zip(before, questions, strict=False)]
    after = put(event, *(now for now, was in zip(kept, before, strict=False) if now != was))
    after = without(after, *ids_of(before[len(kept) :]))
    for text in questions[len(kept) :]:
        point = Point(
            id=new_id(), session=found.session, theme=theme, kind=PointKind.QUESTION, text=text
        )
        after = add(after, point).event
    return Act(event if after == event else after, label, (theme,))
