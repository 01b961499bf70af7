import random
from datetime import date, time
from decimal import Decimal

import pytest

from exports.words import Words, collate

FRENCH = Words("fr")
ENGLISH = Words("en")


def plain(text: str) -> str:
    """A text with ordinary spaces, to be read in a test."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_french_words_are_those_of_the_code():
    assert FRENCH("Le programme") == "Le programme"


def test_words_that_english_lacks_stay_french():
    assert ENGLISH("Des mots que personne n’a traduits") == "Des mots que personne n’a traduits"


@pytest.mark.parametrize("language", ["de", "", "fr-FR"])
def test_only_french_and_english_have_words(language: str):
    with pytest.raises(ValueError, match="not a valid Language"):
        Words(language)


@pytest.mark.parametrize(
    ("n", "french", "english"),
    [(0, "un", "des"), (1, "un", "un"), (1.5, "un", "des"), (2, "des", "des"), (12, "des", "des")],
)
def test_french_begins_to_count_several_at_two(n: float, french: str, english: str):
    assert FRENCH.plural("un", "des", n) == french
    assert ENGLISH.plural("un", "des", n) == english


@pytest.mark.parametrize(
    ("items", "french", "english"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a et b", "a and b"),
        (["a", "b", "c"], "a, b et c", "a, b and c"),
    ],
)
def test_a_list_reads_as_a_sentence(items: list[str], french: str, english: str):
    assert (FRENCH.list(items), ENGLISH.list(items)) == (french, english)


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        (date(2018, 3, 8), "jeudi 8 mars 2018", "Thursday 8 March 2018"),
        (date(2018, 4, 1), "dimanche 1er avril 2018", "Sunday 1 April 2018"),
        (date(2018, 4, 11), "mercredi 11 avril 2018", "Wednesday 11 April 2018"),
    ],
)
def test_dates_are_said_in_words(day: date, french: str, english: str):
    assert (plain(FRENCH.full_date(day)), plain(ENGLISH.full_date(day))) == (french, english)
    assert french.endswith(plain(FRENCH.date(day)))
    assert english.endswith(plain(ENGLISH.date(day)))


@pytest.mark.parametrize(
    ("start", "end", "french", "english"),
    [
        (
            date(2018, 3, 26),
            date(2018, 4, 1),
            "du 26 mars au 1er avril 2018",
            "26 March to 1 April 2018",
        ),
        (date(2018, 5, 3), date(2018, 5, 5), "du 3 au 5 mai 2018", "3 to 5 May 2018"),
        (date(2018, 5, 1), date(2018, 5, 2), "du 1er au 2 mai 2018", "1 to 2 May 2018"),
        (
            date(2018, 12, 30),
            date(2019, 1, 2),
            "du 30 décembre 2018 au 2 janvier 2019",
            "30 December 2018 to 2 January 2019",
        ),
        (
            date(2017, 5, 3),
            date(2018, 5, 5),
            "du 3 mai 2017 au 5 mai 2018",
            "3 May 2017 to 5 May 2018",
        ),
        (date(2018, 5, 3), date(2018, 5, 3), "3 mai 2018", "3 May 2018"),
        (date(2018, 5, 5), date(2018, 5, 3), "du 3 au 5 mai 2018", "3 to 5 May 2018"),
    ],
)
def test_days_in_a_row_say_once_what_they_share(start: date, end: date, french: str, english: str):
    assert plain(FRENCH.date_range(start, end)) == french
    assert plain(ENGLISH.date_range(start, end)) == english


def test_a_day_is_not_parted_from_its_month():
    assert FRENCH.date(date(2018, 4, 1)) == "1er\u00a0avril 2018"


@pytest.mark.parametrize(
    ("moment", "french", "english"),
    [
        (time(13, 30), "13 h 30", "1:30 pm"),
        (time(9), "9 h", "9 am"),
        (time(0, 5), "0 h 05", "12:05 am"),
        (time(12), "12 h", "noon"),
        (time(0), "0 h", "midnight"),
        (time(12, 15), "12 h 15", "12:15 pm"),
    ],
)
def test_hours_are_printed_as_each_language_does(moment: time, french: str, english: str):
    assert (plain(FRENCH.hour(moment)), plain(ENGLISH.hour(moment))) == (french, english)


@pytest.mark.parametrize(
    ("minutes", "french", "english"),
    [
        (45, "45 min", "45 min"),
        (120, "2 h", "2 h"),
        (65, "1 h 05", "1 h 5 min"),
        (0, "0 min", "0 min"),
    ],
)
def test_durations_are_printed_in_hours_and_minutes(minutes: int, french: str, english: str):
    assert (plain(FRENCH.duration(minutes)), plain(ENGLISH.duration(minutes))) == (french, english)


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (Decimal(21500), "21\u202f500", "21,500"),
        (Decimal("1700.25"), "1\u202f700,25", "1,700.25"),
        (Decimal("-3.14159265"), "\u22123,14159265", "\u22123.14159265"),
        (Decimal("1E+6"), "1\u202f000\u202f000", "1,000,000"),
        (830, "830", "830"),
    ],
)
def test_numbers_keep_all_their_decimals(value: Decimal | int, french: str, english: str):
    assert (FRENCH.number(value), ENGLISH.number(value)) == (french, english)


def test_hundredths_have_their_sign():
    assert FRENCH.percent(Decimal("7.7")) == "7,7\u202f%"
    assert ENGLISH.percent(75) == "75%"


def test_ranks_are_abbreviated():
    assert [FRENCH.ordinal(rank) for rank in (1, 2, 21)] == ["1er", "2e", "21e"]
    assert FRENCH.ordinal(1, feminine=True) == "1re"
    ranks = (1, 2, 3, 4, 11, 12, 13, 21, 112)
    assert " ".join(map(ENGLISH.ordinal, ranks)) == "1st 2nd 3rd 4th 11th 12th 13th 21st 112th"


def test_small_numbers_are_words_up_to_twelve():
    assert [FRENCH.count(n) for n in (0, 1, 3, 12, 13)] == ["zéro", "un", "trois", "douze", "13"]
    assert FRENCH.count(1, feminine=True) == "une"
    assert [ENGLISH.count(n, feminine=True) for n in (1, 12, 1300)] == ["one", "twelve", "1,300"]
    assert FRENCH.count(-2) == "\u22122"


def test_names_are_sorted_as_in_a_dictionary():
    names = "Ça cote coté côte côté d’Artagnan De-La-Tour Delta elan Élan Œuvre Ouest Zoé"
    order = names.split()
    mixed = random.Random(3).sample(order, len(order))
    assert sorted(mixed, key=collate) == order


def test_the_largest_numbers_are_printed_with_all_their_digits() -> None:
    assert ENGLISH.number(Decimal(10) ** 30).replace(",", "") == "1" + "0" * 30
    assert ENGLISH.number(Decimal("1234567890123456789012345678901.5")).endswith("678,901.5")
