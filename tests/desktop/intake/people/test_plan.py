"""What a table would change of a day: who is new, who changes, what is to choose."""

from __future__ import annotations

import pytest

from desktop.intake.people.columns import Column
from desktop.intake.people.plan import Change, Changed, New, Plan, Same, ToChoose
from desktop.intake.people.questions import NONE_OF_THESE, Asked, Key, Question
from desktop.intake.people.sentences import label, summary
from desktop.intake.sample import sample_day
from desktop.model.event import Event, event_of
from desktop.model.people import Organisation, Person
from tests.desktop.intake.people.pasting import entry, planned

EVENT = event_of(
    [
        Organisation(id="uimm-oc", name="UIMM Occitanie"),
        Organisation(id="uimm", name="Union des industries", short_name="UIMM"),
        Organisation(id="bosch", name="Bosch"),
        Person(
            id="luc",
            name="Luc Martin",
            function="Président",
            organisation="uimm-oc",
            email="luc@uimm.fr",
            phone="06 12 34 56 78",
        ),
        Person(id="helene", name="Helene de La Tour", organisation="bosch"),
        Person(id="thierry", name="Thierry Sortais", function="directeur", former=True),
        Person(id="jean1", name="Jean Petit", function="Maire"),
        Person(id="jean2", name="Petit Jean", function="Adjoint"),
    ]
)


def question(text: str) -> Question:
    outcome = entry(EVENT, text).outcome
    assert isinstance(outcome, ToChoose)
    (only,) = outcome.questions
    return only


def changes(text: str) -> dict[Column, Change]:
    outcome = entry(EVENT, text).outcome
    assert isinstance(outcome, Changed)
    return dict(outcome.changes)


# --- who is meant ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["Luc Martin", "MARTIN Luc", "Martin, Luc", "luc  MARTIN", "M. Luc MARTIN", "Lüc Martin"],
)
def test_somebody_is_known_by_their_name_in_any_order_and_case(name: str):
    outcome = entry(EVENT, f"Nom\tFonction\n{name}\tPrésident\n").outcome
    assert isinstance(outcome, Same | Changed)
    assert outcome.person == "luc"


def test_a_name_that_nobody_has_is_new_and_stays_as_it_was_typed():
    assert entry(EVENT, "Nom;Fonction\nDUPONT Anne-Marie;Cheffe d’équipe").outcome == New(
        {"name": "DUPONT Anne-Marie", "family_name": "DUPONT", "function": "Cheffe d’équipe"}, None
    )


def test_first_and_family_names_make_a_name():
    fields = {"name": "Jean DE LA TOUR", "family_name": "DE LA TOUR"}
    assert entry(EVENT, "Nom;Prénom\nDE LA TOUR;Jean").outcome == New(fields, None)


def test_a_last_word_needs_not_be_told_twice():
    assert entry(EVENT, "Nom;Prénom\nDurand;Zoé").outcome == New({"name": "Zoé Durand"}, None)


@pytest.mark.parametrize(
    "name", ["Luc Martim", "M. Luc Martim", "MARTI Luc", "Luc Matrin", "Helene de Latour"]
)
def test_a_slip_is_a_question(name: str):
    asked = question(f"Nom\n{name}")
    assert (asked.key.asked, asked.typed, asked.is_open) == (Asked.WHO, name, True)
    assert [option.answer for option in asked.options] in (["luc"], ["helene"])


@pytest.mark.parametrize("name", ["Luc Martinez", "Lou Marin", "Martin", "Luc"])
def test_more_than_a_slip_is_somebody_else(name: str):
    assert isinstance(entry(EVENT, f"Nom\n{name}").outcome, New)


def test_homonyms_are_a_question_told_with_what_tells_them_apart():
    assert [option.words for option in question("Nom\nJEAN Petit").options] == [
        "Jean Petit, Maire",
        "Petit Jean, Adjoint",
    ]


def test_the_homonym_of_whom_all_is_known_already_is_the_one():
    outcome = entry(EVENT, "Nom;Fonction\nJean Petit;adjoint").outcome
    assert outcome == Same("jean2")


def test_an_address_that_is_known_under_another_name_is_a_question():
    asked = question("Nom;Mail\nL. Martin-Roy;LUC@uimm.fr")
    assert [option.answer for option in asked.options] == ["luc"]


def test_somebody_with_another_address_in_another_place_may_be_a_namesake():
    asked = question("Nom;Structure;Mail\nLuc Martin;Bosch;luc@bosch.fr")
    assert (asked.key.asked, asked.is_open) == (Asked.WHO, True)


def test_a_row_without_a_name_can_only_be_mended_in_the_table():
    asked = question("Nom;Fonction\n;Président")
    assert (asked.typed, asked.options, asked.is_open) == ("", (), False)


@pytest.mark.parametrize(("answer", "kind"), [("luc", Same), (NONE_OF_THESE, New)])
def test_the_answer_says_who_it_is(answer: str, kind: type):
    text = "Nom\nLuc Martim"
    asked = question(text)
    assert isinstance(entry(EVENT, text, {asked.key: answer}).outcome, kind)


def test_an_answer_that_names_nobody_asks_again():
    asked = question("Nom\nLuc Martim")
    outcome = entry(EVENT, "Nom\nLuc Martim", {asked.key: "somebody-removed"}).outcome
    assert outcome == ToChoose((asked,))


def test_somebody_found_can_still_be_said_to_be_somebody_else():
    text = "Nom;Fonction\nLuc Martin;Plombier"
    found = entry(EVENT, text)
    assert isinstance(found.outcome, Changed)
    assert isinstance(entry(EVENT, text, {found.who: NONE_OF_THESE}).outcome, New)
    assert entry(EVENT, text, {found.who: "thierry"}).outcome == Changed(
        "thierry",
        {Column.FUNCTION: Change("directeur", "Plombier")},
        {"function": "Plombier"},
        None,
    )


# --- what changes ---------------------------------------------------------------------------------


def test_an_empty_cell_erases_nothing():
    text = "Nom;Fonction;Structure;Mail;Tél\nLuc Martin;;-; ;\n"
    assert entry(EVENT, text).outcome == Same("luc")


@pytest.mark.parametrize(
    "row",
    [
        "Luc Martin;président;UIMM OCCITANIE;LUC@UIMM.FR;0612345678",
        "Luc Martin;PRESIDENT;uimm occitanie;luc@uimm.fr;+33 6 12 34 56 78",
        "Luc Martin; Président ;UIMM-Occitanie;mailto:luc@uimm.fr;+33 (0)6.12.34.56.78",
        "Luc Martin;Président;;;612345678",
    ],
)
def test_the_same_written_otherwise_changes_nothing(row: str):
    assert entry(EVENT, f"Nom;Fonction;Structure;Mail;Tél\n{row}").outcome == Same("luc")


def test_a_change_tells_what_was_and_what_will_be():
    text = "Nom;Fonction;Structure\nLuc Martin;Trésorier;UIMM"
    assert entry(EVENT, text).outcome == Changed(
        "luc",
        {
            Column.FUNCTION: Change("Président", "Trésorier"),
            Column.ORGANISATION: Change("UIMM Occitanie", "Union des industries"),
        },
        {"function": "Trésorier"},
        entry(EVENT, "Nom;Structure\nAnne Roy;UIMM").outcome.affiliation,  # type: ignore[union-attr]
    )


def test_accents_that_were_missing_come_and_those_that_stand_stay():
    added = changes("Nom;Fonction\nHélène de La Tour;Présidente")
    assert added[Column.NAME] == Change("Helene de La Tour", "Hélène de La Tour")
    assert entry(EVENT, "Nom;Fonction\nLuc Martin;President").outcome == Same("luc")


def test_a_family_name_of_several_words_comes_in_the_letters_of_the_name():
    assert changes("Nom;Prénom\nDE LA TOUR;Helene") == {
        Column.FAMILY_NAME: Change("", "de La Tour")
    }


@pytest.mark.parametrize("function", ["ancien directeur", "Directeur", "ex-directeur"])
def test_a_past_function_may_say_itself_that_it_is_past(function: str):
    assert entry(EVENT, f"Nom;Fonction\nThierry Sortais;{function}").outcome == Same("thierry")


# --- organisations --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "id_"),
    [("bosch", "bosch"), ("U.I.M.M.", ""), ("uimm", "uimm"), ("Union des Industries", "uimm")],
)
def test_an_organisation_is_known_by_its_name_or_short_name(typed: str, id_: str):
    outcome = entry(EVENT, f"Nom;Structure\nAnne Roy;{typed}").outcome
    assert isinstance(outcome, New)
    assert outcome.affiliation is not None
    assert outcome.affiliation.id == id_


def test_an_organisation_a_slip_away_is_a_question_asked_once_for_all():
    plan = planned(EVENT, "Nom;Structure\nAnne Roy;IUMM Occitanie\nZoé Roy;Iumm occitanie")
    asked = [
        question
        for each in plan.entries
        if isinstance(each.outcome, ToChoose)
        for question in each.outcome.questions
    ]
    assert [each.options[0].words for each in asked] == ["UIMM Occitanie"] * 2
    assert asked[0].key == asked[1].key
    answered = planned(
        EVENT, "Nom;Structure\nAnne Roy;IUMM Occitanie", {asked[0].key: NONE_OF_THESE}
    )
    assert isinstance(answered.entries[0].outcome, New)


def test_short_names_of_three_letters_differ_without_being_the_same():
    event = event_of([Organisation(id="cci", name="CCI")])
    assert isinstance(entry(event, "Nom;Structure\nAnne Roy;CGI").outcome, New)


# --- several rows of one person -------------------------------------------------------------------


def test_a_later_row_fills_in_what_an_earlier_one_lacks():
    text = "Nom;Fonction;Mail\nAnne Roy;Cheffe;\nROY Anne;;a@x.fr\nAnne Roy;cheffe;"
    found = entry(EVENT, text)
    assert found.rows == (1, 2, 3)
    assert found.outcome == New({"name": "Anne Roy", "function": "Cheffe", "email": "a@x.fr"}, None)


def test_rows_that_contradict_each_other_are_a_question():
    text = "Nom;Fonction\nAnne Roy;Cheffe\nAnne Roy;Maire"
    asked = question(text)
    assert [option.words for option in asked.options] == ["Cheffe", "Maire"]
    chosen = entry(EVENT, text, {asked.key: "Maire"})
    assert chosen.outcome == New({"name": "Anne Roy", "function": "Maire"}, None)


def test_rows_that_contradict_each_other_may_be_of_two_people():
    text = "Nom;Fonction\nAnne Roy;Cheffe\nAnne Roy;Maire"
    plan = planned(EVENT, text, {question(text).key: NONE_OF_THESE})
    assert [each.rows for each in plan.entries] == [(1,), (2,)]
    assert plan.count(New) == 2


def test_namesakes_of_the_table_are_each_asked_about_where_one_is_known():
    text = "Nom;Fonction\nLuc Martin;Trésorier\nLuc Martin;Plombier"
    first = planned(EVENT, text, {question(text).key: NONE_OF_THESE})
    assert first.count(ToChoose) == 2
    answers = {question(text).key: NONE_OF_THESE, first.entries[0].who: "luc"}
    answers[first.entries[1].who] = NONE_OF_THESE
    assert [type(each.outcome) for each in planned(EVENT, text, answers).entries] == [Changed, New]


def test_two_names_of_an_organisation_contradict_nothing():
    text = "Nom;Structure\nAnne Roy;UIMM\nAnne Roy;Union des industries"
    assert isinstance(entry(EVENT, text).outcome, New)


def test_a_slip_answered_to_be_somebody_else_of_the_table_is_one_person():
    text = "Nom;Mail;Fonction\nLuc Martin;;\nLuc Martim;;Trésorier"
    key = Key(Asked.WHO, "luc martim", Column.NAME)
    found = entry(EVENT, text, {key: "luc"})
    assert found.rows == (1, 2)
    assert isinstance(found.outcome, Changed)


# --- what is said of it ---------------------------------------------------------------------------


def test_the_picture_of_the_screen():
    plan = planned(
        sample_day().event,
        "nom\tqualite\tstructure\ttel\n"
        "Pascale Laurent\tDirectrice Industrie 4.0\tBosch\t\n"
        "Christophe Lerouche\tDirecteur\tDIRECCTE Bretagne\t\n"
        "Thierry Sortais\tancien directeur de la recherche\tMichelin\t\n"
        "Simon Philibert\tsecrétaire général\tUIMM\t\n"
        "Luc Martin\tPrésident\tIUMM Occitanie\t\n",
    )
    assert str(summary(plan)) == "2 nouvelles personnes, 1 modifiée, 1 identique, 1 à choisir"
    assert str(label(plan)) == "Importer 3 personnes"


@pytest.mark.parametrize(
    ("text", "said", "called"),
    [
        ("Nom\nAnne Roy", "1 nouvelle personne", "Importer 1 personne"),
        ("Nom\nLuc Martin", "aucune nouvelle personne, 1 identique", "Importer 0 personne"),
        (
            "Nom;Mail\nLuc Martin;\nThierry Sortais;t@x.fr\nHelene de La Tour;h@x.fr\nJean Petit;",
            "aucune nouvelle personne, 2 modifiées, 1 identique, 1 à choisir",
            "Importer 2 personnes",
        ),
    ],
)
def test_counts_agree_with_what_they_count(text: str, said: str, called: str):
    plan: Plan = planned(EVENT, text)
    assert (str(summary(plan)), str(label(plan))) == (said, called)


def test_a_plan_is_the_same_each_time_it_is_made():
    text = "Nom;Structure\nAnne Roy;Neuve\nLuc Martim;Bosh"
    assert planned(EVENT, text) == planned(EVENT, text)


def test_an_empty_event_makes_everybody_new():
    assert planned(Event(), "Nom\nLuc Martin\nZoé Roy").count(New) == 2
