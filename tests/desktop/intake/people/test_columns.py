"""What the columns of people's tables are taken for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop.intake.people.columns import Column, Columns, letter, with_meaning
from desktop.intake.people.guess import columns_under
from desktop.intake.people.titles import meaning_of
from desktop.intake.tables.reading import pasted_table
from tests.desktop.intake.people.pasting import guessed

N, FIRST, FAMILY = Column.NAME, Column.FIRST_NAME, Column.FAMILY_NAME
F, O, E, P, B = (  # noqa: E741  columns in short, as a table needs them
    Column.FUNCTION,
    Column.ORGANISATION,
    Column.EMAIL,
    Column.PHONE,
    Column.BIOGRAPHY,
)
X = Column.IGNORED


@pytest.mark.parametrize(
    ("title", "meaning"),
    [
        ("Nom", N), ("NOM PRÉNOM", N), ("Nom et prénom", N), ("Nom du participant", N),
        ("Intervenant·e", N), ("Name", N), ("Full name", N), ("NOM\n(en majuscules)", N),
        ("Prénom", FIRST),
        ("First name", FIRST), ("Nom de famille", FAMILY), ("Last Name", FAMILY),
        ("qualite", F), ("Fonction dans la structure", F), ("Votre fonction :", F),
        ("Job title", F), ("Poste occupé", F), ("structure", O), ("Nom de la structure", O),
        ("Société", O), ("Organisme / entreprise", O), ("Company", O), ("Organization", O),
        ("Mail", E), ("E-mail", E), ("Adresse e-mail", E), ("Courriel professionnel", E),
        ("Tél.", P), ("Téléphone portable", P), ("Mobile phone", P), ("Biographie", B),
        ("Fax", X), ("Date de naissance", X), ("Nom de l’atelier", X), ("Allergies", None),
        ("Luc Martin", None), ("", None), ("Mel Gibson", None), ("M. Portail", None),
    ],
)  # fmt: skip
def test_a_title_says_what_its_column_is(title: str, meaning: Column | None):
    assert meaning_of(title) is meaning


@pytest.mark.parametrize(
    ("text", "meanings", "titles"),
    [
        ("nom\tqualite\tstructure\ttel\nLuc\tPrésident\tUIMM\t0601020304", [N, F, O, P], 0),
        ("Nom;Prénom;Mail\nMartin;Luc;l@x.fr", [FAMILY, FIRST, E], 0),
        ("Nom;Adresse;Mail pro;Mail perso\nLuc;Sète;;l@x.fr", [N, X, E, X], 0),
        ("Journée du 8 mars\n\nNom;Fonction\nLuc;Président", [N, F], 1),
        ("Name,Role,Company\nAda,Analyst,Engines", [N, F, O], 0),
        ("Titre;Nom;Contact;Fonction\nM.;Luc;Zoé;Président", [X, N, X, F], 0),
        # without titles
        ("Luc Martin\tPrésident\tUIMM Occitanie\nZoé Roy\tCheffe\tBosch", [N, F, O], None),
        ("MARTIN Luc;Responsable qualité;Société X;l@x.fr", [N, F, O, E], None),
        ("MARTIN\tLuc\t06 12 34 56 78\nROY\tZoé\t+33 6 12 34 56 78", [FAMILY, FIRST, P], None),
        ("Luc\tMartin\tUIMM", [FIRST, FAMILY, O], None),
        ("Luc Martin\nZoé Roy\nPlaton", [N], None),
        ("l@x.fr\tLuc Martin\nz@x.fr\tZoé Roy", [E, N], None),
        ("12\t2018\n14\t2019", [X, X], None),
    ],
)
def test_a_table_is_taken_for_what_it_is(text: str, meanings: Sequence[Column], titles: int | None):
    assert guessed(text) == Columns(tuple(meanings), titles)


def test_a_title_that_nobody_knows_keeps_its_column_out_however_it_looks():
    assert guessed("Nom;Menu\nLuc;Directeur de table").meanings == (N, X)


def test_a_person_may_say_that_the_first_row_gives_no_titles():
    table = pasted_table("Contact;Société\nAnne Roy;Bosch")
    assert columns_under(table, None).first_row == 0


def test_no_two_columns_say_the_same():
    columns = Columns((N, F, O), 0)
    assert with_meaning(columns, 1, O).meanings == (N, O, X)
    assert with_meaning(columns, 1, FIRST).meanings == (X, FIRST, O)
    assert with_meaning(Columns((FIRST, FAMILY, X)), 2, N).meanings == (X, X, N)
    assert with_meaning(Columns((X, X)), 0, X).meanings == (X, X)


def test_columns_are_called_as_spreadsheets_call_them():
    assert [letter(place) for place in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
