"""What people paste or save as CSV, read as the table they saw."""

from __future__ import annotations

import csv
import io
from itertools import product
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.tables.reading import pasted_table, read_table
from desktop.intake.tables.table import MAXIMUM_COLUMNS, MAXIMUM_ROWS
from desktop.model.sentence import Refused
from desktop.model.text import cleaned

ACCENTS = "nom;qualité\nHélène Noël;“Œuvre” d’été\n"


def pasted(text: str) -> tuple[tuple[str, ...], ...]:
    return pasted_table(text).rows


def saved(text: str, encoding: str = "utf-8") -> tuple[tuple[str, ...], ...]:
    return read_table(text.encode(encoding), "people.csv").rows


# --- what spreadsheets put on the clipboard -------------------------------------------------------


def test_a_cell_of_several_lines_stays_one_cell():
    assert pasted('Luc Martin\t"Président\r\nde l’UIMM"\tUIMM\r\nZoé Roy\t\tBosch\r\n') == (
        ("Luc Martin", "Président\nde l’UIMM", "UIMM"),
        ("Zoé Roy", "", "Bosch"),
    )


def test_a_cell_that_holds_a_tab_and_quotes_stays_as_it_was_typed():
    assert pasted('Luc\t"dit ""le\tsage"""\n') == (("Luc", 'dit "le\tsage"'),)


def test_quotes_that_somebody_typed_around_a_name_stay():
    assert pasted('Luc Martin\t"Le Phare"\n') == (("Luc Martin", '"Le Phare"'),)


def test_quotes_that_a_program_puts_around_every_cell_go():
    assert pasted('"Luc Martin"\t"Président"\n"Zoé Roy"\t""\n') == (
        ("Luc Martin", "Président"),
        ("Zoé Roy", ""),
    )


@pytest.mark.parametrize("cell", ['"Le Phare" de Sète', '"Le Phare', '5" 3/4', "a\u00a0b"])
def test_quotes_that_close_nowhere_are_letters_like_others(cell: str):
    assert pasted(f"Luc\t{cell}\tUIMM\nZoé\t\tBosch\n")[0] == ("Luc", cell, "UIMM")


def test_a_list_of_names_is_one_column():
    assert pasted("Luc Martin\n\nZoé Roy\nAnne Blé, à confirmer\n") == (
        ("Luc Martin",),
        ("Zoé Roy",),
        ("Anne Blé, à confirmer",),
    )


def test_a_row_knows_the_line_it_stood_on():
    assert pasted_table("\n\nnom\n\nLuc\n").lines == (3, 5)


# --- files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_any_separator_is_found(separator: str):
    rows = (("nom", "fonction", "structure"), ("Luc Martin", "Président", "UIMM"))
    assert saved("\n".join(separator.join(row) for row in rows)) == rows


def test_a_comma_within_functions_separates_nothing_where_semicolons_do():
    assert saved("Luc;Directeur, usine de Sète\nZoé;Cheffe, achats\n") == (
        ("Luc", "Directeur, usine de Sète"),
        ("Zoé", "Cheffe, achats"),
    )


def test_a_file_may_say_its_separator_as_excel_does():
    assert saved("sep=#\nLuc#UIMM\n") == (("Luc", "UIMM"),)


def test_ragged_rows_are_made_as_wide_as_the_widest():
    assert saved("nom;mail\nLuc;;;\nZoé;z@x.fr;absente\n") == (
        ("nom", "mail", ""),
        ("Luc", "", ""),
        ("Zoé", "z@x.fr", "absente"),
    )


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "mac_roman"]
)
def test_accents_are_read_in_the_encoding_they_were_written_in(encoding: str):
    assert saved(ACCENTS, encoding)[1] == ("Hélène Noël", "“Œuvre” d’été")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_told_by_its_mark_in_either_order(encoding: str):
    assert saved("\ufeff" + ACCENTS, encoding)[1][0] == "Hélène Noël"


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_may(breaks: str):
    assert saved(breaks.join(("nom;mail", "Luc;l@x.fr"))) == (("nom", "mail"), ("Luc", "l@x.fr"))


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=8).map(cleaned)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=6))
def test_what_is_quoted_comes_back_whatever_it_holds(rows: list[list[str]]):
    rows = [["premier titre", "deuxième", "troisième"], *rows]
    for separator, sparing in product(";,\t|", (False, True)):
        text = io.StringIO(newline="")
        quoting: Literal[0, 1] = csv.QUOTE_MINIMAL if sparing else csv.QUOTE_ALL
        csv.writer(text, delimiter=separator, quoting=quoting).writerows(rows)
        kept = tuple(tuple(row) for row in rows if any(map(str.strip, row)))
        assert saved(text.getvalue()) == kept


@given(st.lists(st.lists(cells, min_size=2, max_size=4), min_size=1, max_size=6))
def test_every_letter_that_is_no_quote_nor_separator_is_somewhere(rows: list[list[str]]):
    text = "titre\tautre\n" + "\n".join("\t".join(row) for row in rows)
    letters = [letter for letter in text if letter not in '"\t;,|\n' and letter.strip()]
    found = [letter for row in pasted(text) for cell in row for letter in cell]
    assert [letter for letter in found if letter not in '"\t;,|\n' and letter.strip()] == letters


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "est vide"),
        (b" \r\n;;\r\n", "est vide"),
        (b"%PDF-1.7 ...", "n’est pas un tableau"),
        (b"<html><table>", "n’est pas un tableau"),
        (b"\x00\x01\x02\x03" * 9, "n’est pas un tableau"),
        (b"\xff\xfea", "n’est pas un tableau"),
        (b"a\n" * (MAXIMUM_ROWS + 1), "plus de 20000 lignes"),
        (b"a;" * MAXIMUM_COLUMNS + b"a", "plus de 200 colonnes à la ligne 1"),
        (b"\n" * 200_001, "plus de 200000 cellules"),
        (b"a" * 200_001, "une cellule de la ligne 1 dépasse"),
        (b"a" * 20_000_001, "dépasse 20 Mo"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "ancien format d’Excel"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protégé par un mot de passe",
        ),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(data: bytes, said: str):
    with pytest.raises(Refused, match=said) as refused:
        read_table(data, "people.csv")
    assert str(refused.value).startswith("people.csv ")


def test_nothing_pasted_is_told_as_such():
    with pytest.raises(Refused, match=r"^Le texte collé est vide"):
        pasted_table(" \n")


@pytest.mark.parametrize("broken", ["\x0b", "\u2028", "\u2029"])
def test_a_line_break_of_another_program_within_a_cell_parts_no_rows(broken: str) -> None:
    text = f"Nom\tFonction\nAda\tdirectrice{broken}adjointe\nLuc\tmaire"
    assert pasted_table(text).rows[1:] == (("Ada", "directrice adjointe"), ("Luc", "maire"))
