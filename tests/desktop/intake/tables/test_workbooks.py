"""Workbooks read as one reads them, and those that are none."""

from __future__ import annotations

import io
import random
import subprocess
import sys
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from openpyxl import Workbook

from desktop.intake.tables import soundness
from desktop.intake.tables.reading import read_table
from desktop.intake.tables.table import Table
from desktop.model.sentence import Refused
from tests.desktop.command_line import ROOT
from tests.desktop.intake.tables.workbooks import SHEET, repacked, workbook

PEOPLE = (("nom", "fonction"), ("Luc Martin", "Président"), ("Zoé Roy", "Cheffe"))


def table(data: bytes) -> Table:
    return read_table(data, "people.xlsx")


def cell(value: Any, number_format: str = "General") -> str:
    def change(made: Workbook) -> None:
        made.worksheets[0]["B1"].value = value
        made.worksheets[0]["B1"].number_format = number_format

    return table(workbook(("x",), change=change)).rows[0][1]


def test_the_cells_come_as_they_stand_with_the_name_of_their_sheet():
    read = table(workbook(*PEOPLE))
    assert (read.rows, read.lines, read.sheet) == (PEOPLE, (1, 2, 3), "Sheet")


def test_the_first_sheet_that_holds_anything_is_read():
    def change(made: Workbook) -> None:
        made.create_sheet("Invités").append(("nom",))
        made.create_sheet("Autre").append(("rien",))

    assert table(workbook(change=change)).sheet == "Invités"


def test_a_hidden_sheet_is_read_after_those_one_sees():
    def change(made: Workbook) -> None:
        made.worksheets[0].sheet_state = "hidden"
        made.create_sheet("Vue").append(("nom",))

    assert table(workbook(*PEOPLE, change=change)).sheet == "Vue"


def test_a_workbook_is_told_by_its_bytes_whatever_its_name():
    assert read_table(workbook(*PEOPLE), "people.csv").rows == PEOPLE


@pytest.mark.parametrize(
    ("value", "number_format", "read"),
    [
        (date(2018, 3, 8), "dd/mm/yyyy", "08/03/2018"),
        (datetime.fromisoformat("2018-03-08T13:30"), "dd/mm/yyyy hh:mm", "08/03/2018 13:30"),
        (time(9, 5), "hh:mm", "09:05"),
        (timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
        (612345678, '0#" "##" "##" "##" "##', "06 12 34 56 78"),
        (612345678, "0#\\ ##\\ ##\\ ##\\ ##", "06 12 34 56 78"),
        (612345678, "General", "612345678"),
        (34000, "00000", "34000"),
        (1000, "00000", "01000"),
        (12.5, "General", "12,5"),
        (0.5, "0%", "50 %"),
        (7.0, "0.00", "7"),
        (True, "General", "VRAI"),
        ("a_x000D_b", "General", "a\nb"),
        ("a\nb", "General", "a\nb"),
    ],
)
def test_a_value_reads_as_it_shows(value: object, number_format: str, read: str):
    assert cell(value, number_format) == read


def test_an_error_is_nothing_that_anybody_typed():
    assert table(workbook(("nom", "mail"), ("#N/A", "l@x.fr"))).rows[1] == ("", "l@x.fr")


def test_a_formula_is_the_value_it_last_had():
    formula = b'<c r="A2"><f>UPPER("x")</f><v>7</v></c>'
    data = repacked(
        workbook(("nom",), ("place",)),
        lambda name, part: (
            part.replace(
                part[part.index(b'<c r="A2"') : part.index(b"</row></sheetData>")], formula
            )
            if name == SHEET
            else part
        ),
    )
    assert table(data).rows == (("nom",), ("7",))


def test_a_cell_merged_down_a_column_counts_for_each_of_its_rows():
    def change(made: Workbook) -> None:
        made.worksheets[0].merge_cells("B2:B3")
        made.worksheets[0].merge_cells("A1:B1")

    rows = (("Liste", None), ("Luc", "UIMM"), ("Zoé", None), ("Ali", None))
    assert table(workbook(*rows, change=change)).rows == (
        ("Liste", ""),
        ("Luc", "UIMM"),
        ("Zoé", "UIMM"),
        ("Ali", ""),
    )


def test_a_sheet_formatted_down_to_its_last_row_is_read():
    def change(made: Workbook) -> None:
        made.worksheets[0].cell(1_048_576, 1).number_format = "@"

    assert table(workbook(*PEOPLE, change=change)).rows == PEOPLE


# --- what is refused ------------------------------------------------------------------------------


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        table(data)
    assert str(refused.value).startswith("people.xlsx ")
    return str(refused.value)


def test_an_empty_workbook_is_told_as_such():
    assert "est vide" in refusal(workbook())


def zipped(**parts: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", 8) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return written.getvalue()


def test_another_document_in_a_zip_is_no_workbook():
    assert "n’est pas un classeur .xlsx" in refusal(zipped(**{"word/document.xml": b"<a/>"}))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("xl/bomb.xml", b" " * 30_000_000),
        ("xl/bomb.bin", b"\0" * 50_000_000),
        ("xl/bomb.xml", b"<si/>" * 1_000_001),
        ("../escape.xml", b"<a/>"),
        ("/etc/passwd", b""),
        ("C:\\x", b""),
        ("xl/entity.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        ("xl/entity.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16")),
    ],
)
def test_a_workbook_that_holds_a_trap_is_refused_unopened(name: str, content: bytes):
    data = repacked(workbook(*PEOPLE), lambda _, part: part, **{name: content})
    assert "autre chose qu’un tableau" in refusal(data)


def test_a_workbook_of_too_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(soundness, "MAXIMUM_PARTS", 5)
    assert "autre chose qu’un tableau" in refusal(workbook(*PEOPLE))


def test_a_cell_at_the_far_end_is_refused_quickly():
    def change(made: Workbook) -> None:
        made.worksheets[0]["XFD1048576"].value = "x"

    assert "plus de 200 colonnes" in refusal(workbook(*PEOPLE, change=change))


def test_a_row_beyond_the_last_one_is_no_row():
    def far(name: str, part: bytes) -> bytes:
        return part.replace(b'r="3"', b'r="999999999"') if name == SHEET else part

    assert "est abîmé" in refusal(repacked(workbook(*PEOPLE), far))


def test_cells_merged_over_and_over_are_refused():
    def merged(name: str, part: bytes) -> bytes:
        ranges = b'<mergeCell ref="A1:A1048576"/>' * 30_000
        written = b"</sheetData><mergeCells>" + ranges + b"</mergeCells>"
        return part.replace(b"</sheetData>", written) if name == SHEET else part

    rows = [("nom",)] * 100
    assert "plus de 200000 cellules" in refusal(repacked(workbook(*rows), merged))


def test_a_damaged_workbook_is_told_as_such():
    data = workbook(*PEOPLE)
    assert "est abîmé" in refusal(data[: len(data) // 2])


def test_no_broken_workbook_escapes_a_sentence():
    whole, chance = workbook(*PEOPLE), random.Random(1)

    def gnawed(name: str, part: bytes) -> bytes:
        broken = bytearray(part)
        if name.startswith("xl/"):
            for _ in range(3):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
        return bytes(broken)

    refused = 0
    for _ in range(150):
        try:
            table(repacked(whole, gnawed))
        except Refused:
            refused += 1
    assert refused > 50


def test_only_workbooks_wait_for_openpyxl():
    code = (
        "import sys; from desktop.intake.tables.reading import read_table;"
        "read_table(b'nom;mail', 'a.csv'); print('openpyxl' in sys.modules)"
    )
    asked = [sys.executable, "-c", code]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
