"""What is marked as misspelt in what an organiser types, and what is proposed instead."""

from __future__ import annotations

from functools import cache

import pytest

from desktop.model.event import event_of
from desktop.model.findings import Term
from desktop.model.people import Organisation, Person
from desktop.model.programme import FollowUp, Gathering
from desktop.ui.spelling.better import better
from desktop.ui.spelling.lexicon import Lexicon
from desktop.ui.spelling.vocabulary import Vocabulary, vocabulary
from desktop.ui.spelling.words import Words
from resources import resource

NOTHING_KNOWN = Vocabulary()
EVENT = event_of(
    [
        Gathering(id="g", venue="Pôle Mécanic’Vallée", town="Alès", territory_parts=("Bessèges",)),
        Person(id="p", name="Pascal Dupondt", family_name="Dupondt"),
        Organisation(id="o", name="Union des industires Cévenolles", short_name="UniMétal"),
        FollowUp(id="f", place="La Grand-Combe"),
        Term(id="t", text="Métallogénèse", wrong_spellings=("métalogenèse", "Metal Genèse", " ")),
        Term(id="u", text="Pascal Dupondt", wrong_spellings=("Pascal Dupont",)),
        Term(id="v", text="tiers-lieutier"),
        Term(id="w", text="L’Atelier", wrong_spellings=("l’atelié",)),
    ]
)


@cache
def words(language: str) -> Words:
    return Words.read(resource(f"dictionaries/{language}.words.xz"))


def misspelt(
    text: str,
    language: str = "fr",
    known: Vocabulary = NOTHING_KNOWN,
    own: frozenset[str] = frozenset(),
) -> list[str]:
    found = Lexicon(words(language), language, known, own).misspelt(text)
    assert [text[each.start : each.end] for each in found] == [each.word for each in found]
    return [each.word for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "L’industrie d'aujourd'hui, qu’il jusqu'à lorsqu’on quelqu'un s'y attende : c’est-à-dire ?",
        "Le porte-clés vient-il des Pyrénées-Orientales ? Y a-t-il, dit-elle, peut-être celui-là",
        "Un rapporteur·e, des rapporteur·rice·s, tou·te·s, ceux·elles, participant·es",
        "intervenant(e)s, directeur(trice), étudiant.e.s et administrateur•trice",
        "En 2018, 21 500 emplois, 12 km, 25 MW, 15 000 t/an, 3 h 30, 15h30, le 1er, la 2ᵉ au XIXe",
        "L'UIMM, la CCI, les PMEs, d'INSEE et l’ADEME",
        "https://www.exemple.fr/truk?x=bidulle, luc.martn@exemple.fr, www.exmple.fr, programe.pdf",
        "#territoireindustriell @tabllee iPhone LibreOffice, plan B, M. X",
        "« Fini. » Mme Durand, MM. Martin et Petit, etc., cf. p. 12, n° 3 ; « œuvre » et cœur",
        "L’éco-construction, le co-développement et l’activité socio-économique",
        "مرحبا, Москва, 東京 et 😀",
        "de\u0301veloppement de\u0301cide\u0301 et indus\u00adtrie",
        "",
    ],
)
def test_good_french_is_left_alone(text: str):
    assert misspelt(text) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "Nous avons acceuilli les participans à l'acceuil.",
            ["acceuilli", "participans", "acceuil"],
        ),
        ("Le developpement des territorires est ugent", ["developpement", "territorires", "ugent"]),
        ("Un territorire-pilote des Pyrenées-Orientales", ["territorire", "Pyrenées"]),
        ("Les raporteur·e·s de l’attelier", ["raporteur", "attelier"]),
        ("quelques moteurrs(trice)", ["moteurrs"]),
        ("J’ai vu l'maison d’prévu", ["l'maison", "d’prévu"]),
        ("Lors de la reunion avec Mme Dupondt", ["reunion", "Dupondt"]),
        ("fini.Laa suite", ["Laa"]),
        ("Le meeting was organised by them", ["was", "organised", "by", "them"]),
        ("😀😀 motts\nligne deuxx", ["motts", "deuxx"]),
        ("de\u0301velopement", ["de\u0301velopement"]),
        ("à paris", []),  # bets, in French
        ("la france", ["france"]),
    ],
)
def test_exactly_the_misspelt_words_are_marked(text: str, wrong: list[str]):
    assert misspelt(text) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The organiser's talk won't start before o’clock, it’s Martin's.", []),
        ("The colour of our programme, co-organised by the CCI", []),
        ("The color of our progam", ["color", "progam"]),
        ("Le développement", ["développement"]),
    ],
)
def test_english_texts_are_read_in_english(text: str, wrong: list[str]):
    assert misspelt(text, "en") == wrong


def test_the_names_the_places_and_the_terms_of_the_event_are_known():
    text = (
        "Pascal Dupondt d’UniMétal, à Bessèges et La Grand-Combe, les Cévenolles, un tiers-lieutier"
    )
    assert misspelt(text, known=vocabulary(EVENT)) == []
    assert misspelt(text) == ["Dupondt", "Bessèges", "Cévenolles", "lieutier"]


def test_names_of_several_words_are_found_all_through_a_long_text():
    text = "Voici ce que dit Pascal Dupont. " * 40 + "Pascal\nDupont"
    assert misspelt(text, known=vocabulary(EVENT)) == ["Pascal Dupont"] * 40


def test_small_words_of_a_name_may_be_misspelt_all_the_same():
    assert misspelt("Union des industires", known=vocabulary(EVENT)) == ["industires"]


def test_a_name_in_small_letters_or_with_an_s_is_not_that_name():
    assert misspelt("dupondt, Dupondts", known=vocabulary(EVENT)) == ["dupondt", "Dupondts"]


def test_wrong_spellings_of_the_glossary_are_marked_even_where_each_word_is_right():
    text = "La métalogenèse et la Metal Genèse, dit Pascal Dupont. Pascal Duponts."
    assert misspelt(text, known=vocabulary(EVENT))[:3] == [
        "métalogenèse",
        "Metal Genèse",
        "Pascal Dupont",
    ]


def test_the_glossary_says_what_to_write_instead():
    lexicon = Lexicon(words("fr"), "fr", vocabulary(EVENT))
    assert misspelt("à l’atelié", known=vocabulary(EVENT)) == ["l’atelié"]
    (wrong,) = lexicon.misspelt("avec Pascal Dupont")
    assert better(wrong, lexicon) == ("Pascal Dupondt",)


def test_words_the_person_added_are_right_also_in_the_plural_and_at_the_start_of_a_sentence():
    own = frozenset({"coworkeur"})
    assert misspelt("Coworkeur, des coworkeurs", own=own) == []
    assert misspelt("Coworkeur") == ["Coworkeur"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("acceuil", "accueil"),
        ("Developement", "Développement"),
        ("coeur", "cœur"),
        ("raporteur", "rapporteur"),
        ("metalurgie", "métallurgie"),
        ("lindustrie", "l’industrie"),
        ("cest", "c’est"),
        ("pourtous", "pour tous"),
        ("france", "France"),
        ("Bessege", "Bessèges"),
        ("coworkeurr", "coworkeur"),
    ],
)
def test_the_word_that_was_meant_comes_first(typed: str, meant: str):
    lexicon = Lexicon(words("fr"), "fr", vocabulary(EVENT), frozenset({"coworkeur"}))
    (wrong,) = lexicon.misspelt(typed)
    proposed = better(wrong, lexicon)
    assert proposed[0] == meant
    assert len(proposed) <= 5


def test_nothing_is_proposed_for_what_is_near_to_nothing():
    lexicon = Lexicon(words("fr"), "fr", Vocabulary())
    (wrong,) = lexicon.misspelt("xqzkwvbnmp")
    assert better(wrong, lexicon) == ()
