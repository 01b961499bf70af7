from __future__ import annotations

from desktop.compose.choices import chosen
from desktop.model.event import event_of
from desktop.model.findings import Choice, Subject
from exports.document import Layout, Section

SECTIONS = tuple(
    Section(key=key, title=key, layout=Layout.TEXT, part=part)
    for key, part in (("a", "opening"), ("b", "opening"), ("c", "closing"), ("d", "closing"))
)


def shown(*choices: tuple[Subject, str, str]) -> list[str]:
    event = event_of(
        Choice(id=f"c{rank}", subject=subject, key=key, value=value, position="abcdef"[rank])
        for rank, (subject, key, value) in enumerate(choices)
    )
    return [
        f"{'-' if section.hidden else ''}{section.key}/{section.part}"
        for section in chosen(event, SECTIONS)
    ]


UNTOUCHED = ["a/opening", "b/opening", "c/closing", "d/closing"]


def test_a_hidden_slide_stays_in_its_place() -> None:
    found = shown((Subject.SLIDE_HIDDEN, "b", ""))
    assert found == ["a/opening", "-b/opening", "c/closing", "d/closing"]


def test_a_slide_is_moved_after_another_and_into_its_part() -> None:
    found = shown((Subject.SLIDE_MOVED, "a", "c"))
    assert found == ["b/opening", "c/closing", "a/closing", "d/closing"]


def test_a_slide_is_moved_to_the_beginning() -> None:
    found = shown((Subject.SLIDE_MOVED, "d", ""))
    assert found == ["d/opening", "a/opening", "b/opening", "c/closing"]


def test_moves_are_made_in_their_order() -> None:
    found = shown((Subject.SLIDE_MOVED, "a", "c"), (Subject.SLIDE_MOVED, "b", "a"))
    assert found == ["c/closing", "a/closing", "b/closing", "d/closing"]


def test_choices_of_slides_that_are_gone_do_nothing() -> None:
    for choice in (("x", ""), ("a", "x"), ("a", "a")):
        assert shown((Subject.SLIDE_MOVED, *choice)) == UNTOUCHED
    assert shown((Subject.SLIDE_HIDDEN, "x", "")) == UNTOUCHED
