"""Two launches: the second hands its files to the first."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop.ui.application import Application
from desktop.ui.instance import Instance
from tests.desktop.command_line import ROOT, tablee

FIRST = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui.instance import Instance
qt = QCoreApplication([])
first = Instance(Path(sys.argv[1]))
assert first.is_first() and first.listen()
print("ready", flush=True)
time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def first(folder: Path) -> Iterator[Instance]:
    """The program that runs already."""
    instance = Instance(folder)
    assert instance.is_first()
    assert instance.listen()
    yield instance
    instance.stop()


def test_a_second_launch_shows_its_day_in_the_first_and_leaves(
    application: Application, first: Instance, folder: Path, empty: Path, qtbot: QtBot
) -> None:
    window = application.start([])
    first.asked.connect(application.take_over)
    with ThreadPoolExecutor() as beside:
        typed = beside.submit(
            tablee, empty, home=folder, environment={"QT_QPA_PLATFORM": "offscreen"}
        )
        qtbot.waitUntil(typed.done, timeout=30_000)
    assert (typed.result().status, typed.result().err) == (0, "")
    assert window.document is not None
    assert window.document.opened.path == empty
    assert len(application.windows) == 1


def test_a_day_opened_twice_comes_to_the_front(application: Application, empty: Path) -> None:
    window = application.start([empty])
    window.shown.showMinimized()
    application.take_over([empty])
    assert len(application.windows) == 1
    assert not window.shown.isMinimized()


def test_a_launch_without_a_file_brings_the_program_forward(application: Application) -> None:
    window = application.start([])
    window.shown.showMinimized()
    application.take_over([])
    assert not window.shown.isMinimized()


def test_a_program_that_crashed_holds_nobody_up(folder: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", FIRST, str(folder)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as crashing:
        assert crashing.stdout is not None
        assert crashing.stdout.readline() == "ready\n"
        second = Instance(folder)
        assert not second.is_first()
        crashing.send_signal(signal.SIGKILL)
        crashing.wait()
    assert second.is_first()
    assert second.listen()
    second.stop()


def test_a_program_that_does_not_answer_holds_nobody_up(folder: Path) -> None:
    silent = Instance(folder)
    assert silent.is_first()
    assert not Instance(folder).hand_over([], patience=0.2)
    silent.stop()


@pytest.mark.parametrize("said", [b"nonsense\n", b"3\n", b'["a", 3]\n'])
def test_nonsense_on_the_socket_opens_nothing(
    said: bytes, first: Instance, folder: Path, qtbot: QtBot
) -> None:
    heard: list[object] = []
    first.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(str(folder / "window.socket"))
    assert socket.waitForConnected()
    socket.write(said)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    assert socket.readAll().data() == b""


def test_nobody_else_may_speak_to_it(first: Instance, folder: Path) -> None:
    del first
    assert QCoreApplication.instance() is not None
    assert (folder / "window.socket").stat().st_mode & 0o077 == 0
