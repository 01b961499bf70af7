"""What can be seen of recent files: whether each is there, when it changed, and where that is."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path, PurePath
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.ui.fields.formats import show_hour
from desktop.ui.settings import Recent
from desktop.ui.wording import tr
from exports.words import Words

_REMOVABLE: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


@dataclass(frozen=True)
class Seen:
    """A recent file as it was seen: there or not, and when it was last changed."""

    there: bool = True
    at: datetime | None = None


class Looking(QObject):
    """Looks at files beside the window, since a disk of the network may take its time to answer.

    ``seen`` gives what was seen of a path.
    """

    seen = Signal(str, Seen)

    def look(self, recents: Sequence[Recent]) -> None:
        """Look at files, and tell of each."""
        paths = [recent.path for recent in recents]
        threading.Thread(target=self._look, args=(paths,), name="looking", daemon=True).start()

    def _look(self, paths: list[str]) -> None:
        with suppress(RuntimeError):  # the start page is gone
            for path in paths:
                self.seen.emit(path, _seen(path))


def _seen(path: str) -> Seen:
    try:
        changed = Path(path).stat().st_mtime
    except OSError:
        return Seen(there=False)
    return Seen(at=datetime.fromtimestamp(changed).astimezone())


def when_and_where(recent: Recent, seen: Seen, now: datetime, words: Words) -> str:
    """When a file was last changed and where it is: "Modifié aujourd’hui à 14:02 · Documents"."""
    at = seen.at or _left_at(recent)
    where = _folder(PurePath(recent.path)) if seen.there else _absent(recent.path)
    return " · ".join(part for part in (_changed(at, now, words), where) if part)


def _left_at(recent: Recent) -> datetime | None:
    try:
        return datetime.fromisoformat(recent.when).astimezone()
    except ValueError:
        return None


def _changed(at: datetime | None, now: datetime, words: Words) -> str:
    if at is None:
        return ""
    hour = show_hour(at.time())
    day: date = at.date()
    if day == now.date():
        return tr("Modifié aujourd’hui à {hour}").format(hour=hour)
    if day == now.date() - timedelta(days=1):
        return tr("Modifié hier à {hour}").format(hour=hour)
    return tr("Modifié le {day} à {hour}").format(day=words.date(day), hour=hour)


def _folder(path: PurePath) -> str:
    """The folder of a file, from that of the person."""
    folder = path.parent
    home = Path.home()
    if folder == home:
        return tr("Dossier personnel")
    return str(folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _absent(path: str) -> str:
    if path.startswith(_REMOVABLE):
        return tr("clé USB ou disque, absent")
    folder = _folder(PurePath(path))
    return tr("fichier absent de {folder}").format(folder=folder)
