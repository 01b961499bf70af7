"""People brought in from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.intake.people.applying import with_people
from desktop.intake.people.guess import guess_columns
from desktop.intake.people.planning import plan_people
from desktop.intake.people.sentences import label
from desktop.intake.tables.reading import read_table
from desktop.model.event import Event
from desktop.model.people import Organisation, Person
from desktop.store.opening import open_event
from desktop.store.read_event import read_event
from tests.desktop.command_line import Answer, ordinary
from tests.desktop.intake.tables.workbooks import workbook

Type = Callable[..., Answer]

PEOPLE = (
    ("Nom", "Prénom", "Fonction", "Structure", "Mail", "Régime"),
    ("LAURENT", "Pascale", "Directrice", "Bosch", "p@bosch.fr", "aucun"),
    ("SORTAIS", "Thierry", "ancien directeur de la recherche", "Michelin", "", ""),
    ("Philibert", "Simon", "secrétaire général", "UIMM", "", ""),
    ("MARTIN", "Luc", "Président", "IUMM Occitanie", "", ""),
    ("Laurin", "Pascale", "Directrice", "", "", ""),
    ("", "", "Invité", "", "", ""),
    ("Roy", "Zoé", "Cheffe", "Neuve", "", ""),
    ("Roy", "Zoé", "Maire", "Neuve", "", ""),
)
TOLD = """\
people.xlsx : la colonne F (« Régime ») est laissée de côté.
people.xlsx, ligne 5 : « IUMM Occitanie » est peut-être UIMM Occitanie ; rien n’en est importé.
people.xlsx, ligne 6 : « Pascale Laurin » est peut-être Pascal Laurin, Directeur Industrie 4.0, \
Bosch ; rien n’en est importé.
people.xlsx, ligne 7 : le nom manque ; rien n’en est importé.
people.xlsx, lignes 8, 9 : Zoé Roy a plusieurs contenus pour « Fonction » : Cheffe | Maire ; \
rien n’en est importé.
people.xlsx : 1 nouvelle personne, 1 modifiée, 1 identique, 4 à choisir.
"""


def written(path: Path, *rows: tuple[str, ...]) -> Path:
    if path.suffix == ".xlsx":
        path.write_bytes(workbook(*rows))
    else:
        path.write_text("\n".join(";".join(row) for row in rows), encoding="cp1252")
    return path


def people(day: Path) -> dict[str, Person]:
    event, _ = read_event(day)
    return {person.name: person for person in event.all(Person)}


@pytest.mark.parametrize("name", ["people.xlsx", "people.csv"])
def test_people_come_in_and_what_is_to_choose_is_told_and_left_out(
    name: str, tmp_path: Path, day: Path, type_: Type
):
    answer = type_("import", day, written(tmp_path / name, *PEOPLE))
    assert (answer.status, answer.out) == (0, f"{day}\n")
    assert ordinary(answer.err) == TOLD.replace("people.xlsx", name)
    found = people(day)
    assert set(found) & {"Zoé Roy", "Pascale Laurin", ""} == set()
    assert found["Pascale LAURENT"].email == "p@bosch.fr"
    assert found["Pascale LAURENT"].organisation == "bosch"
    assert found["Thierry Sortais"].function == "ancien directeur de la recherche"
    assert found["Luc Martin"].organisation == "uimm-occitanie"


def test_the_same_file_a_second_time_changes_nothing(tmp_path: Path, day: Path, type_: Type):
    file = written(tmp_path / "people.csv", *PEOPLE)
    type_("import", day, file)
    once, _ = read_event(day)
    answer = type_("import", day, file)
    assert "aucune nouvelle personne, 3 identiques, 4 à choisir." in ordinary(answer.err)
    assert read_event(day)[0] == once


def test_the_people_of_a_table_are_one_step_to_undo(
    tmp_path: Path, day: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("TABLEE_HOME", str(tmp_path / "home"))
    table = read_table(workbook(*PEOPLE), "people.xlsx")
    with open_event(day) as opened:
        before = opened.event
        plan = plan_people(before, table, guess_columns(table))
        after = opened.change(with_people(before, plan), label(plan))
        assert after.records.keys() > before.records.keys()
        assert str(opened.undo_label) == "Importer 2 personnes"
        opened.undo()
        assert (opened.event, opened.undo_label) == (before, None)


def test_data_and_people_come_in_together(tmp_path: Path, type_: Type):
    day, data = tmp_path / "new.tablee", tmp_path / "day.json"
    data.write_text(
        json.dumps({"format": "tablee", "version": 1, "organisations": [{"name": "Bosch"}]})
    )
    file = written(tmp_path / "people.tsv", ("nom\tstructure",), ("Luc Martin\tBOSCH",))
    assert type_("new", day).status == 0
    assert type_("import", day, data, file).status == 0
    event: Event = read_event(day)[0]
    (bosch,) = event.all(Organisation)
    assert [person.organisation for person in event.all(Person)] == [bosch.id]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7", "people.csv n’est pas un tableau"),
        (b"", "people.csv est vide"),
        (b"Ville;Habitants\nMontpellier;300000", "people.csv : aucune colonne ne donne de noms"),
    ],
)
def test_a_file_of_no_people_is_refused_and_the_day_stays(
    content: bytes, said: str, tmp_path: Path, day: Path, type_: Type
):
    before = day.read_bytes()
    (tmp_path / "people.csv").write_bytes(content)
    answer = type_("import", day, tmp_path / "people.csv")
    assert answer.status == 1
    assert answer.complaint.startswith(said)
    assert day.read_bytes() == before


def test_what_is_told_is_told_in_english_too(tmp_path: Path, day: Path, type_: Type):
    answer = type_("import", day, written(tmp_path / "p.csv", *PEOPLE), TABLEE_LANG="en")
    assert (
        answer.err.splitlines()[-1] == "p.csv: 1 new person, 1 changed, 1 identical, 4 to choose."
    )
