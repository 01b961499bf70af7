"""Names side by side: whole where there is room, else the longest give way first."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.ui.application import Application
from desktop.ui.controls.buttons import Segmented
from desktop.ui.controls.drawing import shared

NAMES = ("L’innovation", "Le business développement", "L’emploi/formation/compétences & co")


def test_what_is_short_keeps_its_width_and_the_rest_is_shared() -> None:
    assert shared([10, 90, 70], 100) == [10, 45, 45]
    assert shared([10, 20, 30], 100) == [10, 20, 30]


def test_names_are_whole_where_there_is_room(qtbot: QtBot, application: Application) -> None:
    segments = Segmented(application.theme, NAMES)
    qtbot.addWidget(segments)
    segments.fit(NAMES, 1_000)
    assert [each.text().replace("&&", "&") for each in segments.buttons] == list(NAMES)


def test_the_longest_names_are_cut_first(qtbot: QtBot, application: Application) -> None:
    segments = Segmented(application.theme, NAMES)
    qtbot.addWidget(segments)
    segments.fit(NAMES, 460)
    shown = [each.text() for each in segments.buttons]
    assert shown[0] == NAMES[0]
    assert shown[2].endswith("…")
    assert segments.minimumSizeHint().width() <= 460
