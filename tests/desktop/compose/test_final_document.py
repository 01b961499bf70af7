"""Final minutes as they are printed: their number, their day, and what changed since."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.compose.final_document import final_document
from desktop.compose.minutes import Length
from desktop.intake.sample import sample_day
from desktop.model.event import Event, put, remove
from desktop.model.final_minutes import FinalMinutes, final_minutes, finalised
from desktop.model.findings import Agreement, Figure, Point, Testimony
from desktop.model.programme import FollowUp, Participation, ParticipationRole
from exports.document import Bullets, Document, plain
from exports.plaintext import write

DAY = sample_day().event
ONCE = finalised(DAY, on=date(2018, 3, 12))
(ENGINEERS,) = (each for each in DAY.all(Figure) if each.label == "ingénieurs")
QUOTE = DAY.all(Testimony)[0]


def spaced(text: str) -> str:
    return re.sub("[\u00a0\u202f]", " ", text)


def corrected() -> Event:
    event = remove(ONCE, QUOTE.id, DAY.all(Testimony)[1].id, DAY.all(FollowUp)[0].id)
    facilitates = Participation(
        id="facilitates", session="pleniere", person=DAY.all(Participation)[0].person,
        role=ParticipationRole.FACILITATOR,
    )  # fmt: skip
    return put(
        event,
        replace(ENGINEERS, value=Decimal(1700), year=2017),
        replace(DAY.gathering, venue="IUT de Béziers"),
        replace(DAY.all(Point)[0], position="z"),
        Point(id="new", text="Une phrase " * 30),
        facilitates,
    )


TWICE = finalised(corrected(), on=date(2018, 4, 2))


def lines(document: Document) -> list[str]:
    (section,) = (each for each in document.sections if each.key == "changes")
    (block,) = section.blocks
    assert isinstance(block, Bullets)
    return [spaced(plain(item.text)) for item in block.items]


def test_the_first_final_minutes_carry_their_number_and_their_day_alone():
    (final,) = final_minutes(ONCE)
    text = spaced(write(final_document(final)))
    assert "Compte rendu n° 1" in text
    assert "Validé le 12 mars 2018" in text
    assert "Ce qui a changé" not in text


def test_the_second_say_first_what_changed():
    _, final = final_minutes(TWICE)
    document = final_document(final)
    text = spaced(write(document))
    assert "Compte rendu n° 2" in text
    assert "Validé le 2 avril 2018" in text
    assert document.sections[1].title == "Ce qui a changé depuis le compte rendu n° 1"
    assert lines(document) == [
        "Corrigé : la journée (lieu)",
        "Ajouté : participation, « Luc Martin »",
        f"Ajouté : constat, « {('Une phrase ' * 8)[:76].strip()}… »",
        lines(document)[3],
        "Corrigé : chiffre, « 1 700 ingénieurs » (valeur, année)",
        "Retirés : témoignage (2)",
        "Retiré : rendez-vous",
    ]
    assert lines(document)[3].endswith("(place dans l’ordre)")


def test_the_words_that_were_removed_are_not_said_again():
    _, final = final_minutes(put(TWICE, replace(QUOTE, status=Agreement.REFUSED)))
    assert QUOTE.words[:30] not in spaced(write(final_document(final)))


def test_the_first_can_be_made_again_after_the_second():
    assert final_document(final_minutes(TWICE)[0]) == final_document(final_minutes(ONCE)[0])


def test_a_flash_stays_a_page_and_a_summary_says_what_changed():
    _, final = final_minutes(TWICE)
    flash = final_document(final, length=Length.FLASH)
    summary = final_document(final, length=Length.SUMMARY, language="en")
    assert "changes" not in {section.key for section in flash.sections}
    assert "changes" in {section.key for section in summary.sections}


def test_minutes_of_which_only_the_number_was_kept_cannot_be_made_again():
    with pytest.raises(ValueError, match="was not kept"):
        final_document(FinalMinutes(1, None, None))
