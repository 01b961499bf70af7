"""The program works alone: it opens no connection, and waits for nothing before its first paint."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]

_ONE_SESSION = """
import sys
from pathlib import Path
made = []
sys.addaudithook(lambda name, given: made.append((name, given)) if name in {
    "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname"} else None)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.ui.application import Application
from desktop.ui.place import Place
from tests.desktop.ui.quality.walking import pages_made
qt = QApplication([])
application = Application(qt)
window = application.start([Path(sys.argv[1])])
for page in pages_made():
    window.workplace.go(Place(page))
    QTest.qWait(50)
window.workplace.go(Place("overview", "event", "title"))
QTest.keyClicks(qt.focusWidget() or window.shown, " corrige")
QTest.qWait(400)
window.shown.close()
outside = [each for each in made if "AF_UNIX" not in str(each[1])]
assert not outside, outside
print("closed")
"""

_FIRST_PAINT = """
import sys
from desktop.ui import starting
starting.run([], quit_when_shown=True)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""

_FIRST_DAY = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.ui.application import Application
application = Application(QApplication([]))
application.start([Path(sys.argv[1])])
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""

WRITERS = {"pptx", "lxml", "reportlab", "PIL", "openpyxl", "docx", "uharfbuzz", "xlsxwriter"}


def _ran(tmp_path: Path, script: str, *words: str, under: tuple[str, ...] = ()) -> str:
    ran = subprocess.run(
        [*under, sys.executable, "-c", script, *words],
        cwd=ROOT,
        env={
            **os.environ,
            "TABLEE_HOME": str(tmp_path / "home"),
            "TABLEE_LANG": "fr",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_a_session_makes_no_connection(tmp_path: Path, sample: Path):
    assert "closed" in _ran(tmp_path, _ONE_SESSION, str(sample))


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not there")
def test_no_socket_of_the_network_is_made_by_any_library(tmp_path: Path, sample: Path):
    log = tmp_path / "calls"
    under = ("strace", "-f", "-qq", "-e", "trace=socket", "-o", str(log))
    assert "closed" in _ran(tmp_path, _ONE_SESSION, str(sample), under=under)
    calls = log.read_text().splitlines()
    assert [call for call in calls if "AF_INET" in call] == []


def test_the_first_paint_waits_for_nothing_of_what_reads_and_writes(tmp_path: Path):
    loaded = set(_ran(tmp_path, _FIRST_PAINT).split())
    assert "PySide6" in loaded
    assert loaded & {*WRITERS, "babel", "pydantic", "sqlite3"} == set()


def test_a_day_is_shown_before_what_makes_files_is_loaded(tmp_path: Path, sample: Path):
    loaded = set(_ran(tmp_path, _FIRST_DAY, str(sample)).split())
    assert "sqlite3" in loaded
    assert loaded & {*WRITERS, "pydantic"} == set()
