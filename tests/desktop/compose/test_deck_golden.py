"""The decks of whole days, as texts to read."""

from __future__ import annotations

from desktop.compose.deck import deck
from desktop.intake.imported import Imported
from desktop.intake.sample import sample_day
from desktop.model.release import Audience, released
from exports.plaintext import write
from tests.days.limits import nearly_empty_day
from tests.days.second import second_day
from tests.desktop.compose.golden_texts import assert_as_expected


def told(day: Imported, *, language: str | None = None, private_notes: bool = False) -> str:
    event = released(day.event, Audience.DECK, private_notes=private_notes)
    return write(deck(event, language=language, private_notes=private_notes))


def test_the_deck_of_the_sample_day_reads_well() -> None:
    assert_as_expected("deck-sample.txt", told(sample_day()))


def test_the_deck_of_the_sample_day_reads_well_in_english() -> None:
    assert_as_expected("deck-sample-en.txt", told(sample_day(), language="en"))


def test_the_deck_of_the_second_day_reads_well() -> None:
    assert_as_expected("deck-second.txt", told(second_day(), private_notes=True))


def test_the_deck_of_a_title_alone_is_a_cover() -> None:
    assert_as_expected("deck-nearly-empty.txt", told(nearly_empty_day()))
