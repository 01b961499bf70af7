"""Texts are texts: what is typed, pasted or brought in is never a picture, a link or markup."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from desktop.intake.sample import sample_day
from desktop.model.event import Event, event_of
from desktop.model.record import Record
from desktop.model.references import REFERENCES
from desktop.model.sentence import say
from desktop.store.opening import create_event
from desktop.ui.application import Application
from desktop.ui.controls.labels import Label
from desktop.ui.fields.lines import Prose, TextLine
from tests.desktop.ui.quality.walking import seen, settle, told, walk

RED = QColor("#FF0000")
NOT_WORDS = frozenset({"id", "position", "language", "colour", "content", "parallel", "mime"})


@pytest.fixture
def planted(tmp_path: Path) -> str:
    """Markup that would show a red picture of the disk."""
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(RED)
    path = tmp_path / "rouge.png"
    assert picture.save(str(path))
    return f'<b>gras</b> <img src="file://{path}"> <img src="{path}">'


def with_words(event: Event, words: str) -> Event:
    """A day whose texts all begin with some words."""
    return event_of(_with_words(record, words) for record in event)


def _with_words(record: Record, words: str) -> Record:
    references = REFERENCES.get(type(record), {})
    said: dict[str, Any] = {
        each.name: f"{words} {value}"
        for each in fields(record)
        if type(value := getattr(record, each.name)) is str
        and value and each.name not in NOT_WORDS and each.name not in references
    }  # fmt: skip
    return replace(record, **said)


def _is_red(widget: QWidget) -> bool:
    image = widget.grab().toImage().scaled(320, 180)
    return any(
        image.pixelColor(x, y) == RED for x in range(image.width()) for y in range(image.height())
    )


def test_the_red_picture_would_be_seen(planted: str):
    naive = QLabel(planted)
    naive.show()
    assert naive.grab().toImage().pixelColor(naive.rect().center()).isValid()
    assert _is_red(naive)


def test_markup_that_is_pasted_stays_outside(application: Application, planted: str):
    for field in (Prose(application.theme, "Texte"), TextLine("Texte")):
        data = QMimeData()
        data.setHtml(planted)
        data.setText("des mots")
        QGuiApplication.clipboard().setMimeData(data)
        field.show()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert field.value() == "des mots"
        assert not _is_red(field)
    QGuiApplication.clipboard().clear()


def test_tags_are_shown_as_they_are_typed(application: Application, planted: str):
    field, line, label = Prose(application.theme, "Texte"), TextLine("Texte"), Label(planted)
    field.show_value(planted)
    line.show_value(planted)
    assert (field.value(), line.value(), label.text()) == (planted, planted, planted)
    for widget in (field, line, label):
        widget.resize(600, 100)
        widget.show()
        assert not _is_red(widget)


def test_no_page_loads_what_a_day_says(application: Application, tmp_path: Path, planted: str):
    path = tmp_path / "piege.tablee"
    with create_event(path) as opened:
        opened.change(with_words(sample_day().event, planted), say("Journée"))
    loaded: list[str] = []
    for page, window in walk(application, path):
        settle()
        if _is_red(window.shown):
            loaded.append(page)
        loaded += [
            f"{told(page, each)}: its tooltip {tip!r}"
            for each in seen(window)
            for tip in (each.toolTip(), *_tips_of_rows(each))
            if "<img" in tip.lower()  # as it is, Qt would read it as markup
        ]
    assert not loaded, "\n".join(loaded)


def _tips_of_rows(widget: QWidget) -> list[str]:
    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return []
    model = widget.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    return [str(index.data(Qt.ItemDataRole.ToolTipRole) or "") for index in rows]
