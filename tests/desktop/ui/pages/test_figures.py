"""The register of figures, the adviser beside it, series and sources."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.event import put
from desktop.model.findings import ChartWanted, Figure, Source, Values
from desktop.model.sentence import say
from desktop.store.opening import open_event
from desktop.store.read_event import read_event
from desktop.ui.controls.buttons import Tile
from desktop.ui.frame.window import Window
from desktop.ui.pages.figures.grid import SeriesTable
from desktop.ui.pages.figures.page import FiguresPage
from desktop.ui.pages.figures.rows import FigureRow
from desktop.ui.place import Place
from tests.desktop.command_line import ordinary
from tests.desktop.ui.reading import keyboard, nameless, press, settle, toasts, words_in

Show = Callable[[Path], Window]

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def page_of(window: Window) -> FiguresPage:
    assert window.workplace is not None
    window.workplace.go(Place("figures"))
    page = window.workplace.page
    assert isinstance(page, FiguresPage)
    settle()
    return page


def figure(page: FiguresPage, id_: str) -> Figure:
    found = page.desk.event.get(Figure, id_)
    assert found is not None
    return found


def rows(page: FiguresPage) -> dict[str, FigureRow]:
    made = [page.list.model().index(rank, 0) for rank in range(page.list.model().rowCount())]
    shown = [index.data(Qt.ItemDataRole.UserRole) for index in made]
    return {row.id: row for row in shown if isinstance(row, FigureRow)}


def advice(page: FiguresPage) -> list[str]:
    """What each card says, honest ones first."""
    assert page.beside is not None
    settle()
    cards = [
        each
        for each in page.beside.findChildren(QWidget)
        if each.isVisible() and each.accessibleName()
    ]
    cards.sort(key=lambda card: card.y())
    return [ordinary(card.accessibleName()) for card in cards]


def card(page: FiguresPage, begins: str) -> Tile:
    assert page.beside is not None
    settle()
    (found,) = (
        each
        for each in page.beside.findChildren(Tile)
        if each.isVisible() and each.accessibleName().startswith(begins)
    )
    return found


def grid(page: FiguresPage) -> SeriesTable:
    (table,) = (each for each in page.findChildren(SeriesTable) if each.isVisible())
    return table


def paste(widget: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Paste))
    settle()


def a_series(path: Path) -> None:
    """Put a series of three years into a day."""
    series = Figure(
        id="serie",
        label="effectifs",
        unit="personnes",
        categories=("2015", "2016", "2017"),
        series=(Values("", (Decimal(10), Decimal(12), Decimal(15))),),
    )
    with open_event(path) as opened:
        opened.change(put(opened.event, series), say("une série"))


# --- the register ---------------------------------------------------------------------------------


def test_figures_are_read_as_they_will_be_printed(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    row = rows(page)["entreprises-occitanie-est"]
    assert ordinary(row.title) == "près de 1 700 entreprises"
    assert (row.before, ordinary(row.value), row.what) == ("près de", "1 700", "entreprises")
    assert (row.context, row.aside, row.warns) == ("Occitanie Est", "Source à préciser", True)


def test_a_part_stands_under_its_whole_with_its_share(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    shown_ids = page.list.shown()
    place = shown_ids.index("salaries-occitanie-est")
    assert shown_ids[place + 1] == "ingenieurs"
    row = rows(page)["ingenieurs"]
    assert (row.depth, row.before, ordinary(row.context)) == (1, "dont", "7,7 %, calculé")


def test_those_who_came_need_no_source(shown: Show, sample: Path) -> None:
    assert not rows(page_of(shown(sample)))["participants"].warns


def test_a_figure_is_typed_by_keyboard_alone(shown: Show, empty: Path) -> None:
    window = shown(empty)
    page = page_of(window)
    page.add_new()
    for words in ("21 500", "personnes", "salariés"):
        QTest.keyClicks(keyboard(), words.replace("é", ""))
        QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    window.shown.close()
    (typed,) = read_event(empty)[0].all(Figure)
    assert (typed.value, typed.unit, typed.label) == (Decimal(21500), "personnes", "salaris")


def test_what_is_pasted_around_a_value_goes_to_its_own_field(shown: Show, empty: Path) -> None:
    window = shown(empty)
    page = page_of(window)
    page.add_new()
    paste(keyboard(), "près de 1 700 entreprises")
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    settle()
    (typed,) = page.desk.event.all(Figure)
    assert (typed.qualifier, typed.value, typed.unit) == ("près de", Decimal(1700), "entreprises")


@pytest.mark.parametrize("typed", ["\u22125", "-5"])
def test_a_minus_is_one_in_the_field_and_wherever_it_is_printed(
    shown: Show, empty: Path, typed: str
) -> None:
    window = shown(empty)
    page = page_of(window)
    page.add_new()
    paste(keyboard(), typed)
    page.desk.document.flush()
    assert window.workplace is not None
    window.workplace.show_now()
    (made,) = page.desk.event.all(Figure)
    assert made.value == Decimal(-5)
    (row,) = rows(page).values()
    assert "\u22125" in row.value
    field = keyboard()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "\u22125"


def test_words_that_are_no_number_stay_with_what_is_wrong(shown: Show, empty: Path) -> None:
    page = page_of(shown(empty))
    page.add_new()
    field = keyboard()
    QTest.keyClicks(field, "beaucoup")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert any(words.startswith("Un nombre s’écrit en chiffres") for words in words_in(page))
    assert field.text() == "beaucoup"  # type: ignore[attr-defined]


def test_a_figure_becomes_a_part_of_the_one_above_and_is_taken_out_again(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = page_of(window)
    page.list.choose(["entreprises-occitanie-est"])
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Right, ALT_SHIFT)
    assert figure(page, "entreprises-occitanie-est").part_of == "salaries-adherents"
    assert rows(page)["entreprises-occitanie-est"].depth == 1
    assert page.list.ids() == ("entreprises-occitanie-est",)
    QTest.keyClick(page.list, Qt.Key.Key_Left, ALT_SHIFT)
    assert not figure(page, "entreprises-occitanie-est").part_of
    window.run("undo")
    window.run("undo")
    assert page.desk.event == read_event(sample)[0]


def test_figures_move_within_their_session(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    page.list.choose(["salaries-en-cdi"])
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    shown_ids = page.list.shown()
    assert shown_ids.index("salaries-en-cdi") < shown_ids.index("croissance-superieure")


def test_the_filter_finds_a_figure_by_what_it_counts(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    QTest.keyClicks(page.filter, "ingenieurs")
    assert page.list.shown() == ("ingenieurs",)


def test_the_editor_opens_by_enter_and_escape_leaves_it(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert keyboard().accessibleName() == "Valeur"
    assert list(nameless(page)) == []
    QTest.keyClick(keyboard(), Qt.Key.Key_Escape)
    assert keyboard() is page.list


# --- sources --------------------------------------------------------------------------------------


def test_one_new_source_is_given_to_several_figures_at_once(
    qtbot: QtBot, shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = page_of(window)
    chosen = ["salaries-occitanie-est", "ingenieurs", "adherents"]
    page.list.choose(chosen)
    page.focus_field("source")
    assert "Une source pour tous" in words_in(page)
    QTest.keyClicks(keyboard(), "Insee 2017")
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    settle()
    (source,) = (each for each in page.desk.event.all(Source) if each.title == "Insee 2017")
    assert {figure(page, id_).source for id_ in chosen} == {source.id}
    qtbot.waitUntil(lambda: not rows(page)["ingenieurs"].warns)
    assert "Éditeur" in words_in(page)
    window.run("undo")
    assert page.desk.event == read_event(sample)[0]


def test_a_source_found_elsewhere_is_edited_with_its_figures(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = page_of(window)
    page.list.choose(["adherents"])
    page.focus_field("source")
    QTest.keyClicks(keyboard(), "Audit du diagnostic territorial")
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    assert figure(page, "adherents").source == "audit"
    page.list.choose(["participants"])
    assert window.workplace is not None
    window.workplace.go(Place("figures", "audit"))
    assert page.list.ids() == ("adherents",)


def test_a_source_without_a_figure_is_edited_alone_and_removed(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = page_of(window)
    assert window.workplace is not None
    window.workplace.go(Place("figures", "audit"))
    settle()
    assert page.list.ids() == ()
    assert keyboard().accessibleName() == "Titre"
    QTest.keyClicks(keyboard(), "Audit 2017")
    page.desk.document.flush()
    settle()
    source = page.desk.event.get(Source, "audit")
    assert source is not None
    assert source.title == "Audit 2017"
    press(page, "Supprimer la source")
    assert page.desk.event.all(Source) == ()
    assert toasts(window.shown) == ["Supprimé : « Audit 2017 »"]


def test_a_new_figure_comes_after_the_one_chosen_in_its_session(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    page.list.choose(["adherents"])
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_N)
    (new,) = page.list.ids()
    assert figure(page, new).session == "pleniere"
    shown_ids = page.list.shown()
    assert shown_ids.index(new) > shown_ids.index("adherents-dont")


# --- the adviser ----------------------------------------------------------------------------------


def test_a_false_pie_is_refused_with_the_reason(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    page.list.choose(["croissance-superieure", "salaries-en-cdi"])
    (refusal,) = (said for said in advice(page) if "anneau" in said.casefold())
    assert refusal.endswith(
        "75 % des entreprises industrielles ont une croissance supérieure à la moyenne nationale "
        "et 92 % des salariés sont en CDI ne sont pas des parts d’un même tout."
    )
    assert page.beside is not None
    assert not [card for card in page.beside.findChildren(Tile) if card.isVisible()]


def test_companies_are_no_part_of_people_and_no_chart_says_so(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    page.list.choose(["participants-entreprises"])
    number, *refused = advice(page)
    assert number.startswith("Grand chiffre")
    assert len(refused) == 2
    assert "nombre dit en mots" in refused[-1]


def test_a_part_is_drawn_as_the_ring_that_the_slide_shows(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    page.list.choose(["salaries-occitanie-est"])
    assert advice(page)[0] == "Anneau, retenu. Une part et le reste d’un même tout."
    assert "21 500 salariés, dont 1 650 ingénieurs" in words_in(page.beside or page)


def test_a_percentage_is_shown_as_a_number_once_that_is_chosen_by_enter(
    shown: Show, sample: Path
) -> None:
    window = shown(sample)
    page = page_of(window)
    page.list.choose(["salaries-en-cdi"])
    number = card(page, "Grand chiffre")
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert figure(page, "salaries-en-cdi").chart is None
    assert advice(page)[0].startswith("Grand chiffre, retenu")
    window.run("undo")
    assert figure(page, "salaries-en-cdi").chart is ChartWanted.DOUGHNUT


def test_a_series_of_years_becomes_a_line_by_a_click(shown: Show, sample: Path) -> None:
    a_series(sample)
    page = page_of(shown(sample))
    page.list.choose(["serie"])
    assert advice(page)[0].startswith("Colonnes, retenu")
    card(page, "Courbe").click()
    assert figure(page, "serie").chart is ChartWanted.LINE
    assert advice(page)[0].startswith("Courbe, retenu")


def test_bars_of_what_is_in_order_are_not_offered_and_one_card_is_chosen(
    shown: Show, sample: Path
) -> None:
    a_series(sample)
    page = page_of(shown(sample))
    page.list.choose(["serie"])
    said = advice(page)
    ordered = "Une suite ordonnée se dessine en colonnes, de gauche à droite."
    assert f"Barres. {ordered}" in said
    assert len([each for each in said if "retenu" in each]) == 1
    assert page.beside is not None
    offered = [card.accessibleName() for card in page.beside.findChildren(Tile) if card.isVisible()]
    assert not [each for each in offered if each.startswith("Barres")]


def test_a_figure_of_which_nothing_is_said_is_still_the_subject_of_what_is_missing(
    shown: Show, empty: Path
) -> None:
    page = page_of(shown(empty))
    page.add_new()
    assert any(said.endswith(". Ce chiffre n’a pas de valeur.") for said in advice(page))


def test_figures_that_compare_are_put_side_by_side_as_a_series(shown: Show, sample: Path) -> None:
    with open_event(sample) as opened:
        aude = Figure(id="aude", label="salariés", unit="personnes", value=Decimal(800))
        both = [replace(aude, perimeter="Aude"), replace(aude, id="gard", perimeter="Gard")]
        opened.change(put(opened.event, *both), say("deux départements"))
    page = page_of(shown(sample))
    page.list.choose(["aude", "gard"])
    card(page, "Barres").click()
    (made,) = (each for each in page.desk.event.all(Figure) if each.series)
    assert page.list.ids() == (made.id,)
    assert (made.label, made.categories) == ("salariés", ("Aude", "Gard"))
    assert made.chart is ChartWanted.BAR


def test_the_adviser_tells_which_point_a_figure_shows(shown: Show, sample: Path) -> None:
    page = page_of(shown(sample))
    page.list.choose(["croissance-superieure"])
    assert "Appuie : Le dynamisme est réel" in words_in(page.beside or page)


# --- series ---------------------------------------------------------------------------------------


def test_a_table_copied_from_a_spreadsheet_becomes_a_series(shown: Show, empty: Path) -> None:
    window = shown(empty)
    page = page_of(window)
    QGuiApplication.clipboard().setText("Effectifs\t2015\t2016\nHérault\t7 250\t7 400")
    press(page, "Coller un tableau")
    (made,) = page.desk.event.all(Figure)
    assert (made.label, made.categories) == ("Effectifs", ("2015", "2016"))
    assert page.list.ids() == (made.id,)
    window.run("undo")
    assert page.desk.event.all(Figure) == ()


def test_what_is_no_table_is_refused_in_a_sentence(shown: Show, sample: Path) -> None:
    window = shown(sample)
    page = page_of(window)
    page.list.setFocus()
    paste(page.list, "Nom\tPrénom\nLaurin\tPascal")
    assert any("n’est pas un nombre ; rien n’a été collé" in said for said in toasts(window.shown))
    assert page.desk.event == read_event(sample)[0]


def test_a_cell_of_a_series_is_typed_over(shown: Show, sample: Path) -> None:
    a_series(sample)
    page = page_of(shown(sample))
    page.list.choose(["serie"])
    page.focus_field("")
    settle()
    table = grid(page)
    table.setFocus()
    table.setCurrentIndex(table.model().index(3, 1))
    QTest.keyClicks(table, "1")
    QTest.keyClicks(keyboard(), "8,5")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    settle()
    assert figure(page, "serie").series[0].values[2] == Decimal("18.5")
    assert table.currentIndex().row() == 4
    table.setCurrentIndex(table.model().index(4, 0))
    QTest.keyClicks(table, "2")
    QTest.keyClicks(keyboard(), "018")
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    settle()
    assert figure(page, "serie").categories == ("2015", "2016", "2017", "2018")


def test_a_word_among_the_numbers_is_said_and_changes_nothing(shown: Show, sample: Path) -> None:
    a_series(sample)
    page = page_of(shown(sample))
    page.list.choose(["serie"])
    page.focus_field("")
    settle()
    before = page.desk.event
    table = grid(page)
    table.model().setData(table.model().index(1, 1), "beaucoup")
    assert "« beaucoup » n’est pas un nombre." in words_in(page)
    assert page.desk.event is before


@pytest.mark.parametrize(
    ("cell", "block", "values"),
    [((1, 1), "1\n2\n3\n", (1, 2, 3)), ((2, 1), "7\n", (10, 7, 15))],
)
def test_numbers_are_pasted_over_from_a_cell_on(
    shown: Show, sample: Path, cell: tuple[int, int], block: str, values: tuple[int, ...]
) -> None:
    a_series(sample)
    page = page_of(shown(sample))
    page.list.choose(["serie"])
    page.focus_field("")
    settle()
    table = grid(page)
    table.setFocus()
    table.setCurrentIndex(table.model().index(*cell))
    paste(table, block)
    assert figure(page, "serie").series[0].values == tuple(map(Decimal, values))


def a_series_begun(window: Window, unit: str = "") -> FiguresPage:
    """A new figure whose series was just asked for."""
    page = page_of(window)
    page.desk.document.change(
        put(page.desk.event, Figure(id="f", label="salariés", unit=unit)), say("Nouveau")
    )
    settle()
    assert window.workplace is not None
    window.workplace.show_now()
    page.list.choose(["f"])
    page.focus_field("")
    press(page, "Saisir une série")
    return page


@pytest.mark.parametrize("cell", [(1, 0), (1, 1), (0, 0), (0, 1)])
@pytest.mark.parametrize(
    ("block", "told"),
    [
        (
            "\tHommes\tFemmes\n2015\t10\t12\n2016\t11\t13\n",
            (("2015", "2016"), ["Hommes", "Femmes"]),
        ),
        ("Année\tHommes\n2015\t10\n2016\t11", (("2015", "2016"), ["Hommes"])),
        ("Hérault\t10\nAude\t11", (("Hérault", "Aude"), [""])),
        ("Hommes\tFemmes\n10\t12\n11\t13", (("", ""), ["Hommes", "Femmes"])),
    ],
)
def test_a_table_pasted_into_an_empty_series_keeps_its_headings_wherever_it_is_pasted(
    shown: Show, empty: Path, cell: tuple[int, int], block: str, told: object
) -> None:
    page = a_series_begun(shown(empty))
    table = grid(page)
    table.setCurrentIndex(table.model().index(*cell))
    paste(table, block)
    made = figure(page, "f")
    assert (made.categories, [row.name for row in made.series]) == told
    assert made.series[0].values == (Decimal(10), Decimal(11))


def test_percentages_pasted_into_a_series_give_it_its_unit(shown: Show, empty: Path) -> None:
    page = a_series_begun(shown(empty))
    paste(grid(page), "Part\tHommes\n2015\t12,5 %\n2016\t13\u202f%")
    made = figure(page, "f")
    assert (made.unit, made.series[0].values) == ("%", (Decimal("12.5"), Decimal(13)))


@pytest.mark.parametrize(
    ("unit", "block", "said"),
    [
        ("M€", "Aude\t12,5 %", "« 12,5 % » est en %, et l’unité de ce chiffre est « M€ »."),
        ("", "Aude\t12,5 %\nGard\t7", "« 12,5 % » est en %, et d’autres nombres de la série"),
    ],
)
def test_a_percentage_among_other_numbers_is_refused_in_a_sentence(
    shown: Show, empty: Path, unit: str, block: str, said: str
) -> None:
    page = a_series_begun(shown(empty), unit)
    paste(grid(page), block)
    assert any(each.startswith(said) for each in words_in(page))
    assert figure(page, "f").series == ()


def test_rows_and_columns_change_places(shown: Show, sample: Path) -> None:
    a_series(sample)
    page = page_of(shown(sample))
    page.list.choose(["serie"])
    page.focus_field("")
    press(page, "Permuter lignes et colonnes")
    turned = figure(page, "serie")
    assert [row.name for row in turned.series] == ["2015", "2016", "2017"]
    press(page, "Permuter lignes et colonnes")
    assert figure(page, "serie").categories == ("2015", "2016", "2017")


# --- what the page looks like ---------------------------------------------------------------------


def test_charts_refused_for_one_reason_are_listed_with_one_capital(
    shown: Show, sample: Path
) -> None:
    page = page_of(shown(sample))
    page.list.choose(["entreprises-metallurgie"])
    assert any(said.startswith("Colonnes, barres, courbe.") for said in advice(page))


def test_the_editor_is_as_tall_as_its_fields_where_there_is_room(
    shown: Show, sample: Path, qtbot: QtBot
) -> None:
    window = shown(sample)
    window.shown.resize(1_280, 900)
    page = page_of(window)
    page.focus_field("value")
    (area,) = (each for each in page.findChildren(QScrollArea) if each.isVisible())
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_the_grid_of_a_series_follows_the_cell_at_work(shown: Show, sample: Path) -> None:
    window = shown(sample)
    window.shown.resize(1_280, 720)
    page = page_of(window)
    paste(page.list, "\tA\tB\n" + "\n".join(f"Canton {n}\t{n}\t{n}" for n in range(30)))
    page.focus_field("value")
    table = grid(page)
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 1))
    (area,) = (each for each in page.findChildren(QScrollArea) if each.isVisible())
    for row in (29, 0):
        table.setCurrentIndex(table.model().index(row, 1))
        seen = area.viewport()
        place = table.visualRect(table.currentIndex())
        middle = table.viewport().mapTo(seen, place.center())
        assert seen.rect().contains(middle)
