"""What ``tablee check`` says of a day, and then of its deck."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.compose.deck import deck
from desktop.compose.deck_checks import deck_problems
from desktop.model.release import Audience, released
from desktop.store.read_event import read_event
from exports.slides import place, read_look
from resources import resource
from tests.desktop.command_line import Answer, ordinary

Type = Callable[..., Answer]
UNDRAWN = "aucune police fournie ne dessine « 漢 »"


def brought(type_: Type, day: Path, **lists: list[dict[str, Any]]) -> Path:
    """A day with records brought to it."""
    file = day.with_suffix(".json")
    file.write_text(json.dumps({"format": "tablee", "version": 1, **lists}), encoding="utf-8")
    assert type_("import", day, file).status == 0
    return day


def lines(answer: Answer) -> list[str]:
    assert answer.status == 0
    return ordinary(answer.out).splitlines()


def test_what_is_doubtful_in_the_deck_is_told_after_what_is_in_the_day(day: Path, type_: Type):
    before = lines(type_("check", day))
    assert not any(UNDRAWN in line for line in before)
    themes = [{"id": "t", "session": "table-ronde", "title": "Le caractère 漢"}]
    after = lines(type_("check", brought(type_, day, themes=themes)))
    assert UNDRAWN in after[-1]
    assert after[: len(before)] == before


def test_a_finding_of_the_deck_that_is_kept_is_not_told_again(day: Path, type_: Type):
    themes = [{"id": "t", "session": "table-ronde", "title": "Le caractère 漢"}]
    event, _ = read_event(brought(type_, day, themes=themes))
    look = read_look(resource("template/house.pptx").read_bytes())
    slides = place(deck(released(event, Audience.DECK)), look)
    choices = [
        {"subject": "finding-kept", "key": finding.key} for finding in deck_problems(slides, look)
    ]
    assert choices
    after = lines(type_("check", brought(type_, day, choices=choices)))
    assert not any(UNDRAWN in line for line in after)


def test_a_day_of_which_nothing_is_known_is_checked_too(tmp_path: Path, type_: Type):
    empty = tmp_path / "vide.tablee"
    assert type_("new", empty).status == 0
    assert all(line.endswith(".") for line in lines(type_("check", empty)))
