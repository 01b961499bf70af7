"""What is decided about the minutes: their parts, who receives them, when they are final."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid5

from desktop.model.acts.act import Act, ids_of, nothing_done
from desktop.model.event import Event, put
from desktop.model.event import remove as without
from desktop.model.final_minutes import finalised
from desktop.model.findings import Choice, Subject
from desktop.model.order import between
from desktop.model.record import Id, new_id
from desktop.model.sentence import say

_ON, _OFF = "on", "off"
_PARTS = UUID("1f2d6a0e-52f4-4c7b-9d0e-6b1d8a3c9e57")


def set_minutes_parts(
    event: Event, length: str, parts: Collection[str], *, on: bool, title: str
) -> Act:
    """Put parts of the minutes of one length on or off together; ``title`` is what they tell."""
    value = _ON if on else _OFF
    known = {
        choice.key: choice for choice in event.all(Choice) if choice.subject is Subject.MINUTES_PART
    }
    choices = []
    for part in dict.fromkeys(parts):
        key = f"{length}/{part}"
        # The same part put off on two copies is one record.
        id_ = str(uuid5(_PARTS, key))
        made = Choice(id=id_, subject=Subject.MINUTES_PART, key=key, value=_ON)
        before = known.get(key, made)
        if before.value != value:
            choices.append(replace(before, value=value))
    if not choices:
        return nothing_done(event)
    label = (
        say("remettre « {title} » dans le compte rendu", title=title)
        if on
        else say("retirer « {title} » du compte rendu", title=title)
    )
    return Act(put(event, *choices), label, ids_of(choices))


def add_recipient(event: Event, name: str) -> Act:
    """Add somebody to those who receive the minutes; whoever is there already stays alone."""
    name = " ".join(name.split())
    if not name or any(choice.value == name for choice in recipients(event)):
        return nothing_done(event)
    last = max((choice.position for choice in recipients(event)), default="")
    choice = Choice(id=new_id(), subject=Subject.RECIPIENT, value=name, position=between(last, ""))
    return Act(put(event, choice), say("ajouter le destinataire {name}", name=name), (choice.id,))


def rename_recipient(event: Event, id_: Id, name: str) -> Act:
    """Write a recipient otherwise."""
    choice = event.get(Choice, id_)
    if choice is None or choice.subject is not Subject.RECIPIENT or choice.value == name:
        return nothing_done(event)
    after = put(event, replace(choice, value=name))
    return Act(after, say("modifier un destinataire"), (id_,))


def remove_recipient(event: Event, id_: Id) -> Act:
    """Send the minutes no more to somebody."""
    choice = event.get(Choice, id_)
    if choice is None or choice.subject is not Subject.RECIPIENT:
        return nothing_done(event)
    return Act(without(event, id_), say("retirer le destinataire {name}", name=choice.value))


def finalise_minutes(event: Event, *, on: date) -> Act:
    """Number and date the minutes, and keep what they tell.

    Raises Refused where there is nothing to tell, and where nothing changed since the last ones.
    """
    return Act(finalised(event, on=on), say("rendre le compte rendu définitif"))


def recipients(event: Event) -> tuple[Choice, ...]:
    """Who the minutes are sent to, in the order in which they are printed."""
    return tuple(choice for choice in event.all(Choice) if choice.subject is Subject.RECIPIENT)
