"""Hiding the slides of a deck, showing them, and moving them: what people chose of outputs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.event import Event, put
from desktop.model.event import remove as without
from desktop.model.findings import Choice, Subject
from desktop.model.order import between
from desktop.model.record import new_id
from desktop.model.sentence import say


def hidden_slides(event: Event) -> frozenset[str]:
    """The keys of the slides that people hid."""
    return frozenset(
        choice.key for choice in event.all(Choice) if choice.subject is Subject.SLIDE_HIDDEN
    )


def hide_slides(event: Event, keys: Collection[str]) -> Act:
    """Hide slides, by their keys: the deck keeps them, and the room does not see them."""
    known = hidden_slides(event)
    new = [key for key in dict.fromkeys(keys) if key not in known]
    if not new:
        return nothing_done(event)
    choices = [Choice(id=new_id(), subject=Subject.SLIDE_HIDDEN, key=key) for key in new]
    label = say("masquer une diapo") if len(new) == 1 else say("masquer {n} diapos", n=len(new))
    return Act(put(event, *choices), label, ids_of(choices))


def show_slides(event: Event, keys: Collection[str]) -> Act:
    """Show slides again that were hidden."""
    choices = [
        choice
        for choice in event.all(Choice)
        if choice.subject is Subject.SLIDE_HIDDEN and choice.key in keys
    ]
    if not choices:
        return nothing_done(event)
    count = len({choice.key for choice in choices})
    label = say("montrer une diapo") if count == 1 else say("montrer {n} diapos", n=count)
    return Act(without(event, *ids_of(choices)), label)


def move_slides(event: Event, keys: Sequence[str], after: str) -> Act:
    """Move slides, in the order given, after another one, or first where none is named."""
    moving = tuple(dict.fromkeys(keys))
    if not moving or after in moving:
        return nothing_done(event)
    moves = [choice for choice in event.all(Choice) if choice.subject is Subject.SLIDE_MOVED]
    void = _void(moves, moving)
    left = [choice for choice in moves if choice not in void]
    position = left[-1].position if left else ""
    again = {choice.key: choice.id for choice in void}
    coming: list[Choice] = []
    for key, before in zip(moving, (after, *moving), strict=False):
        position = between(position, "")
        coming.append(
            Choice(
                id=again.pop(key, "") or new_id(),
                subject=Subject.SLIDE_MOVED,
                key=key,
                value=before,
                position=position,
            )
        )
    kept = ids_of(coming)
    gone = [choice.id for choice in void if choice.id not in kept]
    count = len(moving)
    label = say("déplacer une diapo") if count == 1 else say("déplacer {n} diapos", n=count)
    return Act(put(without(event, *gone), *coming), label, kept)


def _void(moves: Sequence[Choice], moving: Collection[str]) -> list[Choice]:
    """The earlier moves of slides that moving them again makes void.

    Moves are made in turn: one from which a later move that still counts is told stays.
    """
    void: list[Choice] = []
    anchors: set[str] = set()
    for choice in reversed(moves):
        if choice.key in moving and choice.key not in anchors:
            void.append(choice)
        else:
            anchors.add(choice.value)
    return void
