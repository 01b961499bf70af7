"""The words of the window: numbers are grouped, spaces stay French, and what counts agrees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.ui.application import Application
from desktop.ui.controls.labels import Clamped, Elided
from desktop.ui.frame.sidebar import Sidebar, SidebarItem
from desktop.ui.frame.window import Window
from desktop.ui.place import Place
from desktop.ui.wording import grouped, on_one_line, tr

NARROW = "\u202f"


@pytest.fixture
def english(application: Application) -> Application:
    """The program in English."""
    application.settings.language = "en"
    application.restyle()
    return application


@pytest.mark.usefixtures("application")
def test_counts_are_grouped_in_french() -> None:
    assert tr("%n point(s)", "", 1514) == f"1{NARROW}514 points"
    assert tr("%n point(s)", "", 999) == "999 points"
    assert tr("%n point(s)", "", 1) == "1 point"
    assert grouped(1_234_567) == f"1{NARROW}234{NARROW}567"


@pytest.mark.usefixtures("english")
def test_counts_are_grouped_in_english() -> None:
    assert tr("%n point(s)", "", 1514) == "1,514 points"
    assert grouped(486) == "486"


def test_the_sidebar_groups_what_it_counts(application: Application) -> None:
    sidebar = Sidebar(application.theme)
    sidebar.show_count("deck", 1514)
    told = [each.accessibleName() for each in sidebar.findChildren(SidebarItem)]
    assert f"Présentation, 1{NARROW}514" in told


@pytest.mark.parametrize("count", [7, 1514])
def test_what_is_to_check_is_seen_beside_the_icon_of_a_folded_sidebar(
    application: Application, count: int
) -> None:
    sidebar = Sidebar(application.theme)
    sidebar.fold(on=True)
    item = next(each for each in sidebar.findChildren(SidebarItem) if each.text() == "À vérifier")
    item.resize(application.theme.px(40), application.theme.px(32))
    before = item.grab().toImage()
    sidebar.show_count("tocheck", count)
    assert item.grab().toImage() != before
    assert f"À vérifier, {grouped(count)}" in item.toolTip()
    assert item.accessibleName() == f"À vérifier, {grouped(count)}"


def test_what_agrees_with_a_count_of_points_agrees(
    shown: Callable[[Path], Window], sample: Path
) -> None:
    window = shown(sample)
    assert window.workplace is not None
    window.workplace.desk.tocheck.check_now()
    window.workplace.go(Place("tocheck"))
    page = window.workplace.page
    assert page is not None
    told = {label.text() for label in page.findChildren(QLabel)}
    assert "1 point · jamais corrigé d’office" in told


def test_narrow_spaces_stay_narrow_on_one_line() -> None:
    quoted = f"«{NARROW}Présentation{NARROW}»"
    assert on_one_line(f"  {quoted}\n  et\t12\u00a0%\u2028") == f"{quoted} et 12\u00a0%"
    assert on_one_line(" \u00a0\n") == ""


@pytest.mark.usefixtures("application")
def test_labels_that_are_cut_keep_narrow_spaces() -> None:
    quoted = f"«{NARROW}Présentation{NARROW}» : 12\u00a0%"
    for label in (Elided(quoted), Clamped("strong", 2)):
        label.setText(quoted)
        assert label.text() == quoted
