"""Words pasted into fields: their line breaks, and where one goes on typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from desktop.model.event import put
from desktop.model.findings import Figure
from desktop.model.programme import GATHERING
from desktop.model.sentence import say
from desktop.store.opening import open_event
from desktop.ui.fields.carets import caret_after
from desktop.ui.frame.window import Window
from desktop.ui.place import Place
from tests.desktop.ui.reading import keyboard, settle

Show = Callable[[Path], Window]


def _typed_in(window: Window, place: Place, pasted: str, typed: str = "") -> None:
    """Paste words into an empty field of a day, wait until they are kept, and go on typing."""
    assert window.workplace is not None
    assert window.document is not None
    window.workplace.go(place)
    settle()
    QGuiApplication.clipboard().setText(pasted)
    QTest.keySequence(keyboard(), QKeySequence(QKeySequence.StandardKey.Paste))
    window.document.flush()
    settle()
    QTest.keyClicks(keyboard(), typed)
    window.document.flush()


OBJECTIVE, TOWN = Place("", GATHERING, "objective"), Place("", GATHERING, "town")


@pytest.mark.parametrize("broken", ["un\x0bdeux", "un\u2028deux", "un\u2029deux", "un\r\ndeux"])
@pytest.mark.parametrize(("place", "kept"), [(OBJECTIVE, "un\ndeux"), (TOWN, "un deux")])
def test_a_line_break_of_another_program_stays_one_or_becomes_a_space(
    shown: Show, empty: Path, place: Place, broken: str, kept: str
) -> None:
    window = shown(empty)
    _typed_in(window, place, broken)
    assert window.document is not None
    assert getattr(window.document.current.gathering, place.field) == kept


def test_what_a_figure_counts_is_one_line_whatever_is_pasted(shown: Show, empty: Path) -> None:
    with open_event(empty) as opened:
        opened.change(put(opened.event, Figure(id="f")), say("Nouveau"))
    window = shown(empty)
    _typed_in(window, Place("figures", "f", "label"), "des salariés\nde moins de\n26 ans\n")
    assert window.document is not None
    counted = window.document.current.get(Figure, "f")
    assert counted is not None
    assert counted.label == "des salariés de moins de 26 ans"


@pytest.mark.parametrize("place", [OBJECTIVE, TOWN])
def test_one_goes_on_typing_after_what_was_pasted_with_what_no_file_carries(
    shown: Show, empty: Path, place: Place
) -> None:
    window = shown(empty)
    _typed_in(window, place, "\x07Bravo 👏👏👏", " merci")
    assert window.document is not None
    assert getattr(window.document.current.gathering, place.field) == "Bravo 👏👏👏 merci"


@given(st.text("a👏\n"), st.text("b👏"), st.text("c\x07"))
def test_the_caret_stays_beside_the_words_it_stood_beside(head: str, tail: str, more: str) -> None:
    def places(text: str) -> int:
        return len(text.encode("utf-16-le")) // 2

    before = head + tail
    assert caret_after(before, places(head), head + more) == places(head)
    assert caret_after(head + more + tail, places(head + more), before) in {
        places(head),
        places(head + more),  # where what is gone went on as what follows begins
    }
