"""Slides composed anew where something changed, and the same as if all had been."""

from __future__ import annotations

from dataclasses import replace

from desktop.intake.sample import sample_day
from desktop.model.event import put, remove
from desktop.model.findings import Point
from desktop.ui.composing import composed


def test_what_stands_from_before_is_as_if_all_were_placed_anew():
    event = sample_day().event
    first = composed(event, lambda _: b"")
    point = next(each for each in event.all(Point) if each.session == "restitution")
    for after in (
        put(event, replace(point, text="Autre chose")),
        remove(event, point.id),
        put(event, replace(event.gathering, title="Un autre titre")),
    ):
        assert composed(after, lambda _: b"", first).slides == composed(after, lambda _: b"").slides


def test_slides_that_did_not_change_are_not_placed_again():
    event = sample_day().event
    first = composed(event, lambda _: b"")
    point = next(each for each in event.all(Point) if each.session == "restitution")
    second = composed(put(event, replace(point, text="Autre chose")), lambda _: b"", first)
    same = [
        one is other for one, other in zip(first.slides.slides, second.slides.slides, strict=True)
    ]
    assert same.count(False) <= 6
    assert same[0]
