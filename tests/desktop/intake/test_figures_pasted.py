"""Figures and series as they are copied from texts and spreadsheets."""

from decimal import Decimal

import pytest

from desktop.intake.quantities import Quantity, quantity_in
from desktop.intake.series import pasted_figures
from desktop.model.findings import Values
from desktop.model.sentence import Refused


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("21 500", Quantity(Decimal(21500))),
        ("21\u202f500", Quantity(Decimal(21500))),
        ("7,25", Quantity(Decimal("7.25"))),
        ("75 %", Quantity(Decimal(75), "%")),
        ("75\u00a0% des salariés", Quantity(Decimal(75), "%", what="des salariés")),
        ("-3,5 points", Quantity(Decimal("-3.5"), "points")),
        ("12 M€", Quantity(Decimal(12), "M€")),
        ("près de 1 700 entreprises", Quantity(Decimal(1700), "entreprises", "près de")),
    ],
)
def test_a_quantity_is_read_with_what_is_written_around_it(text: str, quantity: Quantity) -> None:
    assert quantity_in(text) == quantity


@pytest.mark.parametrize("text", ["une centaine", "de 10 à 20", "12 ou 13 entreprises"])
def test_words_and_several_numbers_are_no_quantity(text: str) -> None:
    assert quantity_in(text) is None


def test_years_above_are_the_categories_and_rows_the_series():
    (figure,) = pasted_figures("Effectifs\t2015\t2016\nHérault\t7 250\t7 400\nAude\t1 200\t")
    assert figure.label == "Effectifs"
    assert figure.categories == ("2015", "2016")
    assert figure.series == (
        Values("Hérault", (Decimal(7250), Decimal(7400))),
        Values("Aude", (Decimal(1200), None)),
    )


def test_names_at_the_left_are_the_categories_and_columns_the_series():
    (figure,) = pasted_figures("\tCDI\tCDD\nOuvriers\t80 %\t20 %\nCadres\t95 %\t5 %")
    assert figure.unit == "%"
    assert figure.categories == ("Ouvriers", "Cadres")
    assert [row.name for row in figure.series] == ["CDI", "CDD"]
    assert figure.series[1].values == (Decimal(20), Decimal(5))


def test_a_column_of_years_is_named_by_them():
    (figure,) = pasted_figures("Année\tEffectif\n2015\t10\n2016\t12")
    assert figure.categories == ("2015", "2016")
    assert figure.series == (Values("Effectif", (Decimal(10), Decimal(12))),)


def test_two_columns_without_heads_are_names_and_values():
    (figure,) = pasted_figures("Hérault\t12,5\nAude\t7")
    assert figure.categories == ("Hérault", "Aude")
    assert figure.series == (Values("", (Decimal("12.5"), Decimal(7))),)


def test_lines_that_say_a_number_each_are_figures():
    one, two = pasted_figures("près de 1 700 entreprises\n75 % des salariés\n")
    assert (one.qualifier, one.value, one.unit) == ("près de", Decimal(1700), "entreprises")
    assert (two.value, two.unit, two.label) == (Decimal(75), "%", "des salariés")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nom\tValeur\tAutre\nHérault\t12\tbeaucoup", "« beaucoup » n’est pas un nombre"),
        ("Nom\tPrénom", "« Prénom » n’est pas un nombre"),
        ("Nom\tValeur\nHérault\t", "aucun nombre"),
        ("", "vide"),
    ],
)
def test_what_is_no_table_of_numbers_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(Refused) as refused:
        pasted_figures(text)
    assert said in str(refused.value.sentence)
