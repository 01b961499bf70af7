"""A key pressed in the palette, repainting included, against Qt's own filtered list of all texts.

The peer looks for the letters anywhere, with accents and case as typed or not: it finds less, and
groups, marks and places nothing.
"""

from __future__ import annotations

import gc
import os
import time
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.model.event import Event
from desktop.model.sentence import say
from desktop.model.texts import texts
from desktop.store.opening import create_event
from desktop.ui.application import Application
from desktop.ui.frame.palette.panel import Palette
from tests.bench.days import day_of
from tests.bench.rounds import ratio

TYPED = {"in many": "partager", "a letter": "d", "in few": "camille durand 12", "in none": "zzz"}
_SIZE = (1280, 720)
_ROUNDS = 5


def compare_palette(folder: Path) -> None:
    """Print what a key costs at two sizes, in the median and at most."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        qt = QApplication([])
    heads = ("records", "palette", "ours ms", "most ms", "peer ms", "ours/peer")
    print("\n" + " ".join(f"{head:>10}" for head in heads))
    application = Application(qt, folder / "palette")
    for records in (2_000, 10_000):
        event = day_of(records)
        palette = _palette(application, folder / f"palette-{records}.tablee", event)
        window, peer = _peer(event)
        for what, typed in TYPED.items():
            _compare(len(event.records), what, typed, palette.field, peer)
        for opened in tuple(application.windows):
            opened.shown.close()
        window.close()
    application.stop()


def _compare(records: int, what: str, typed: str, ours: QLineEdit, peer: QLineEdit) -> None:
    taken: dict[str, list[list[float]]] = {"ours": [], "peer": []}
    for round_ in range(_ROUNDS + 1):
        for name, field in (("ours", ours), ("peer", peer)):
            gc.collect()
            keys = _press(field, typed)
            if round_:  # the first one warms up
                taken[name].append(keys)
    mine, other = ([key * 1000 for keys in taken[name] for key in keys] for name in taken)
    row = f"{records:10} {what:>10} {median(mine):10.2f} {max(mine):10.2f} {median(other):10.2f} "
    rounds = {name: [sum(keys) for keys in each] for name, each in taken.items()}
    print(f"{row}{ratio(rounds['ours'], rounds['peer']):10.2f}")


def _press(field: QLineEdit, typed: str) -> list[float]:
    """The CPU seconds of each key, all that it repaints included."""
    field.setFocus()
    field.clear()
    QApplication.processEvents()
    taken = []
    for letter in typed:
        begin = time.process_time()
        QTest.keyClicks(field, letter)
        QApplication.processEvents()
        taken.append(time.process_time() - begin)
    return taken


def _palette(application: Application, path: Path, event: Event) -> Palette:
    with create_event(path) as opened:
        opened.change(event, say("Une longue journée"))
    window = application.start([path])
    window.shown.resize(*_SIZE)
    workplace = window.workplace
    if workplace is None:
        raise RuntimeError("no day is open")
    workplace.desk.tocheck.stop()
    QApplication.processEvents()
    window.run("find")
    palette = workplace.search
    if palette is None:
        raise RuntimeError("no palette is open")
    while palette.lookup.index is None:
        QApplication.processEvents()
    return palette


def _peer(event: Event) -> tuple[QWidget, QLineEdit]:
    """A field over a list of all texts, filtered by Qt as one types."""
    window = QWidget()
    field, rows = QLineEdit(), QListView()
    model = QStringListModel([text for record in event for _, text in texts(record)], window)
    filtered = QSortFilterProxyModel(window)
    filtered.setSourceModel(model)
    filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    rows.setModel(filtered)
    rows.setUniformItemSizes(True)
    field.textChanged.connect(filtered.setFilterFixedString)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(rows)
    window.resize(720, 520)
    window.show()
    return window, field
