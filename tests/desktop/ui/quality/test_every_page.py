"""Every page can be used by keyboard, by ear, by a hand that trembles, and at a large zoom."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QToolButton

from desktop.ui.application import Application
from tests.desktop.ui.quality import keyboard, texts
from tests.desktop.ui.quality.conftest import Wrong
from tests.desktop.ui.quality.walking import walk


def test_all_that_takes_the_keyboard_has_a_name(wrong: Wrong):
    assert wrong("nameless") == ""


def test_tab_comes_to_every_control_and_leaves_it(wrong: Wrong):
    assert wrong("unreached") == ""


def test_all_that_one_aims_at_is_large_enough(wrong: Wrong):
    assert wrong("small") == ""


def test_no_text_is_cut_without_an_ellipsis(wrong: Wrong):
    assert wrong("cut") == ""


def test_labels_show_what_is_typed_as_it_is_typed(wrong: Wrong):
    assert wrong("marked") == ""


def test_nothing_has_to_be_scrolled_sideways(wrong: Wrong):
    assert wrong("sideways") == ""


def test_what_is_planted_is_found(application: Application, empty: Path):
    """The checks themselves: each finds what it looks for."""
    *_, (_, window) = walk(application, empty)
    mute, small = QToolButton(window.workplace), QToolButton(window.workplace)
    mute.setFixedSize(40, 40)
    small.setFixedSize(10, 10)
    small.setAccessibleName("Petit")
    rich = QLabel("Un texte bien trop long", window.workplace)
    rich.setFixedSize(30, 20)
    trap = _Trap(window.workplace)
    for each in (mute, small, rich, trap):
        each.show()
    assert len(keyboard.nameless("page", window)) == 2
    assert len(keyboard.small("page", window)) == 1
    assert len(texts.cut("page", window)) == 1
    assert len(texts.marked("page", window)) == 1
    assert keyboard.unreached("page", window)


class _Trap(QPlainTextEdit):
    """A field that Tab does not leave, and that has no name."""
