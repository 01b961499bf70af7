"""What people chose about slides: those they hid, those they moved, found again by their keys."""

from __future__ import annotations

from dataclasses import replace

from desktop.model.event import Event
from desktop.model.findings import Choice, Subject
from exports.document import Section


def chosen(event: Event, sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The sections as people chose: some hidden, some elsewhere. Choices of no slide do nothing.

    A slide that was moved belongs to the part it stands in.
    """
    choices = event.all(Choice)
    hidden = {choice.key for choice in choices if choice.subject is Subject.SLIDE_HIDDEN}
    shown = tuple(
        replace(section, hidden=True) if section.key in hidden else section for section in sections
    )
    for choice in choices:
        if choice.subject is Subject.SLIDE_MOVED:
            shown = _moved(shown, choice.key, choice.value)
    return shown


def _moved(sections: tuple[Section, ...], key: str, after: str) -> tuple[Section, ...]:
    """The sections with one of them after another, or first where no other is named."""
    section = next((each for each in sections if each.key == key), None)
    rest = tuple(each for each in sections if each.key != key)
    keys = [each.key for each in rest]
    if section is None or not rest or (after and after not in keys):
        return sections
    place = keys.index(after) + 1 if after else 0
    beside = rest[place - 1] if place else rest[0]
    return (*rest[:place], replace(section, part=beside.part), *rest[place:])
