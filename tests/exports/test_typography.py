from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.typography import LONGEST_BOUND_NAME, Medium, bind, typeset

# What the rules look at, so that chance meets them often.
WORDS = (
    "; : ! ? » « % € h 30 13 500 1 8 mars 1er avril n° M. Dupont oui ( ) [ ] ;-) http://a.fr/b?c "
    "jc@a.fr C:\\x a<b 3:1 13:30 www. ... … 000 km \" ’ ' - /"
)
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(WORDS.split()),
        st.sampled_from([" ", "  ", "\u00a0", "\u202f", "\u2009", "\n", "\t", "\u3000"]),
        st.characters(),
    ),
    max_size=20,
).map("".join)


def shown(text: str, medium: Medium = Medium.PRINT_SANS) -> str:
    """A French text as set, with ~ for U+00A0 and _ for U+202F."""
    return typeset(text, "fr", medium).replace("\u00a0", "~").replace("\u202f", "_")


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("un territoire industriel du futur?", "un territoire industriel du futur_?"),
        ("un territoire industriel du futur ?", "un territoire industriel du futur_?"),
        ("«Bonjour» et « oui » ; non: vrai!", "«_Bonjour_» et «_oui_»_; non~: vrai_!"),
        ("«»", "«_»"),
        ("Quoi?! Non !!! Ah... Quoi... ?", "Quoi_?! Non_!!! Ah... Quoi..._?"),
        ("(vrai?) « ! » (?)", "(vrai_?) «_!_» (?)"),
        ("75% des 21 500 salariés", "75_% des 21_500 salariés"),
        ("1 000 000 € et 500€, 3 M€, 1,25 milliard", "1_000_000_€ et 500_€, 3_M€, 1,25~milliard"),
        ("à 13h30, 13 h 30, 9h et 13:30", "à 13~h~30, 13~h~30, 9~h et 13:30"),
        ("le 8 mars 2018 et le 1er avril", "le 8~mars 2018 et le 1er~avril"),
        ("n°1, n° 12", "n°~1, n°~12"),
        ("M. Martin, Mme Dupont et Dr Élan", "M.~Martin, Mme~Dupont et Dr~Élan"),
        ("5 km, 3 m², 200 ha", "5~km, 3~m², 200~ha"),
        ("Le 8 mars 2018 500 personnes", "Le 8~mars 2018 500 personnes"),
        ("06 12 34 56 78", "06 12 34 56 78"),
        ("fin\n» suite «\nfin", "fin\n» suite «\nfin"),
        ("R&D? R&D : oui", "R&D_? R&D~: oui"),
    ],
)
def test_french_gets_its_spaces(typed: str, set_: str):
    assert shown(typed) == set_


@pytest.mark.parametrize(
    "typed",
    [
        "voir http://www.exemple.fr/a?b=c:d%20e/13h30/n°1#x!y puis www.exemple.fr/75%25",
        "jc.dauphin+uimm@exemple.fr",
        "C:\\Dossier\\13h30 et \\\\serveur\\75%",
        "exemple.fr/13h30",
        "a<b, a!=b, x=3?y:z, std::cout, {a;b}",
        "3:1 et 16:9 à 13:30",
        ":-) ;-) ;) :)",
        "\"oui\" et 'non' et l'été",
        "...",
        "mot!autre",
    ],
)
def test_what_is_not_a_sentence_stays_as_typed(typed: str):
    assert shown(typed) == typed


def test_a_sentence_goes_on_after_an_address():
    assert (
        shown("http://a.fr/b ? www.a.fr! «http://a.fr»")
        == "http://a.fr/b_? www.a.fr_! «_http://a.fr_»"
    )


def test_decks_and_serif_print_have_one_kind_of_no_break_space():
    for medium in (Medium.DECK, Medium.PRINT_SERIF):
        assert shown("« 21\u202f500 » ?", medium) == "«~21~500~»~?"


def test_other_languages_stay_as_typed():
    text = "Is it true ? «no» 75 % at 13h30: 21\u202f500!"
    assert typeset(text, "en", Medium.PRINT_SANS) == text
    assert typeset(text, "en", Medium.PRINT_SERIF) == text
    assert typeset(text, "en", Medium.DECK) == text.replace("\u202f", "\u00a0")


def test_every_french_is_french():
    assert typeset("oui?", "fr-CA", Medium.DECK) == "oui\u00a0?"
    assert typeset("oui?", "fro", Medium.DECK) == "oui?"


@given(TEXTS, st.sampled_from(Medium), st.sampled_from(["fr", "en"]))
def test_nothing_but_white_space_changes(text: str, medium: Medium, language: str):
    assert "".join(typeset(text, language, medium).split()) == "".join(text.split())


@given(TEXTS, st.sampled_from(Medium))
def test_a_text_set_twice_stays_the_same(text: str, medium: Medium):
    once = typeset(text, "fr", medium)
    assert typeset(once, "fr", medium) == once


@given(TEXTS)
def test_lines_stay_lines(text: str):
    assert typeset(text, "fr", Medium.DECK).count("\n") == text.count("\n")


@given(TEXTS, st.sampled_from(["fr", "en"]))
def test_a_deck_has_no_narrow_space(text: str, language: str):
    assert "\u202f" not in typeset(text, language, Medium.DECK)


@pytest.mark.parametrize("typed", ["a", "(", "?", " ", "1 ", "a@", "«", "/", "a.", "mot ? ", "-."])
def test_long_texts_are_set_at_once(typed: str):
    before = process_time()
    typeset(typed * 30_000, "fr", Medium.DECK)
    assert process_time() - before < 5.0  # were it not linear, minutes


def test_names_of_several_words_hold_together():
    names = ["Occitanie Est", "Luc Martin", "UIMM", "Est"]
    assert bind("Luc  Martin en Occitanie Est, Occitanie Estime", names) == (
        "Luc\u00a0Martin en Occitanie\u00a0Est, Occitanie Estime"
    )


def test_a_very_long_name_may_be_parted():
    name = "Union des industries et métiers de la métallurgie"
    assert len(name) > LONGEST_BOUND_NAME
    assert bind(name, [name]) == name


@given(TEXTS, st.lists(TEXTS, max_size=3))
def test_binding_names_changes_spaces_alone(text: str, names: list[str]):
    bound = bind(text, [*names, text[:20]])
    assert "".join(bound.split()) == "".join(text.split())
    assert bind(bound, [*names, text[:20]]) == bound
