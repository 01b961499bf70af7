from __future__ import annotations

import pytest

from desktop.compose.cards import card
from desktop.compose.initials import initials
from desktop.compose.naming import function_of, introduction, known_names
from desktop.model.event import event_of
from desktop.model.findings import Picture
from desktop.model.people import Organisation, Person
from desktop.model.programme import Gathering
from exports.words import Words

FRENCH, ENGLISH = Words("fr"), Words("en")


@pytest.mark.parametrize(
    ("name", "family", "expected"),
    [
        ("Luc Martin", "", "LM"),
        ("Jean-Pierre d’Artagnan", "", "JA"),
        ("Maria van der Berg", "van der Berg", "MB"),
        ("Anne de La Tour", "de La Tour", "AT"),
        ("Œdipe Œuvrard", "", "ŒŒ"),
        ("éva lindqvist", "", "ÉL"),
        ("E\u0301lodie Roux", "", "E\u0301R"),
        ("Nguyễn Thị Minh Khai", "Nguyễn", "NK"),
        ("Molière", "", "M"),
        ("فاطمة الزهراء", "", "ف"),
        ("李伟", "", "李"),
        ("« Dédé » Martin", "", "DM"),
        ("", "", ""),
        ("42", "", ""),
    ],
)
def test_initials_are_those_of_the_given_and_the_family_name(
    name: str, family: str, expected: str
) -> None:
    assert initials(name, family) == expected


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("directeur stratégie", "ancien directeur stratégie"),
        ("directrice générale", "ancienne directrice générale"),
        ("présidente", "ancienne présidente"),
        ("ancien maire", "ancien maire"),
        ("ex-ministre", "ex-ministre"),
        ("", ""),
    ],
)
def test_a_past_function_says_so_once(function: str, expected: str) -> None:
    person = Person(id="p", name="T", function=function, former=True)
    assert function_of(person, FRENCH) == expected


def test_a_function_held_there_is_not_a_past_one() -> None:
    person = Person(id="p", name="T", function="directeur", former=True)
    assert function_of(person, FRENCH, "grand témoin") == "grand témoin"


def test_an_organisation_named_by_the_function_is_not_said_again() -> None:
    event = event_of(
        [
            Organisation(id="o", name="Union des métiers", short_name="UIMM"),
            (
                inside := Person(
                    id="p", name="A B", function="Président de l’UIMM", organisation="o"
                )
            ),
            (beside := Person(id="q", name="C D", function="Juriste", organisation="o")),
            (alone := Person(id="r", name="E F")),
            (lost := Person(id="s", name="G H", organisation="nowhere")),
        ]
    )
    said = [introduction(event, person, FRENCH) for person in (inside, beside, alone, lost)]
    assert said == ["A B, Président de l’UIMM", "C D, Juriste, Union des métiers", "E F", "G H"]


def test_a_card_has_a_short_name_only_where_there_is_another() -> None:
    event = event_of(
        [
            Organisation(id="o", name="Bosch"),
            Organisation(id="u", name="Union des métiers", short_name="UIMM"),
            (first := Person(id="p", name="A B", organisation="o")),
            (second := Person(id="q", name="C D", organisation="u")),
        ]
    )
    assert card(event, first, FRENCH).organisation_short == ""
    assert card(event, second, FRENCH).organisation_short == "UIMM"


def test_a_portrait_without_a_description_is_described_by_the_name() -> None:
    event = event_of(
        [
            Picture(id="i", content="c", width=10, height=10),
            Picture(id="lost", content="c"),
            (shown := Person(id="p", name="A B", photo="i")),
            (unseen := Person(id="q", name="C D", photo="lost")),
        ]
    )
    found = card(event, shown, FRENCH).portrait
    assert found is not None
    assert found.alternative == "Portrait de A B"
    assert card(event, unseen, FRENCH).portrait is None


def test_only_names_of_two_words_are_kept_whole() -> None:
    event = event_of(
        [
            Gathering(territory="Occitanie Est", town="Sète"),
            Person(id="p", name="Luc  Martin"),
            Organisation(id="o", name="Union des métiers", short_name="UIMM Sud"),
        ]
    )
    assert set(known_names(event)) == {"Occitanie Est", "Luc Martin", "UIMM Sud"}
