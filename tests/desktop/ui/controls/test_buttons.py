"""Buttons: an icon keeps its distance from the words, and the keyboard is shown by one ring."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.application import Application
from desktop.ui.controls.buttons import Segmented, button

INKS = {"plain": "accent", "ghost": "ink2", "quiet": "ink"}


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A place for buttons, in which another one has the keyboard."""
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    layout.addWidget(QPushButton("Avant"))
    return made


def put(place: QWidget, made: QWidget) -> None:
    """Put a button in a place, and show it."""
    layout = place.layout()
    assert layout is not None
    layout.addWidget(made)
    place.show()
    place.activateWindow()
    assert QTest.qWaitForWindowActive(place)


def inked(image: QImage, colour: QColor) -> list[int]:
    """The columns of a picture in which something has about that colour."""
    return [
        x
        for x in range(image.width())
        if any(is_like(image.pixelColor(x, y), colour) for y in range(6, image.height() - 6))
    ]


def is_like(seen: QColor, colour: QColor) -> bool:
    """Whether two colours are about the same."""
    far = (
        seen.red() - colour.red(),
        seen.green() - colour.green(),
        seen.blue() - colour.blue(),
    )
    return max(map(abs, far)) < 60


def gaps(columns: list[int]) -> list[int]:
    """The widths of what is left free between columns."""
    return [right - left for left, right in pairwise(columns) if right > left + 1]


@pytest.mark.parametrize("text", ["Imprimer", "Person"])
def test_an_icon_stands_apart_from_the_words(
    place: QWidget, application: Application, text: str
) -> None:
    made = button(application.theme, text, icon="print")
    put(place, made)
    image = made.grab().toImage()
    assert max(gaps(inked(image, application.theme.colour("ink")))) >= 8


def test_an_icon_alone_stands_in_the_middle(place: QWidget, application: Application) -> None:
    made = button(application.theme, "Imprimer", icon="print")
    made.setText("")
    put(place, made)
    image = made.grab().toImage()
    columns = inked(image, application.theme.colour("ink"))
    assert abs(columns[0] - (image.width() - 1 - columns[-1])) <= 2


def test_icons_of_segments_stand_apart_from_their_words(
    place: QWidget, application: Application
) -> None:
    made = Segmented(application.theme, ["Saisie", "Vues"], icons=["print", "print"])
    made.choose(0)
    put(place, made)
    image = made.buttons[1].grab().toImage()
    assert max(gaps(inked(image, application.theme.colour("ink2")))) >= 7


@pytest.mark.parametrize("kind", ["plain", "ghost"])
def test_words_that_are_flush_begin_at_the_left(
    place: QWidget, application: Application, kind: str
) -> None:
    made = button(application.theme, "Ouvrir la fiche", kind=kind, flush=True)
    put(place, made)
    image = made.grab().toImage()
    assert inked(image, application.theme.colour(INKS[kind]))[0] <= 5
    assert made.height() >= 24


@pytest.mark.parametrize("flush", [True, False])
def test_one_ring_says_where_the_keyboard_is(
    place: QWidget, application: Application, *, flush: bool
) -> None:
    made = button(application.theme, "", icon="print", flush=flush)
    put(place, made)
    made.setFocus(Qt.FocusReason.TabFocusReason)
    image = made.grab().toImage()
    focus, middle = application.theme.colour("focus"), image.height() // 2
    strokes = [x for x in range(image.width()) if is_like(image.pixelColor(x, middle), focus)]
    assert len(gaps(strokes)) == 1
