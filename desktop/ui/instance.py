"""One program for each person: a second launch hands its files to the first, and leaves.

What tells them apart is a lock in the data folder, which a program that crashed no longer holds;
what they speak through is a local socket that nobody else may open.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

from desktop.store.home import home

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE: Final = 3.0
"""Seconds given to the first program, which may be starting itself."""

_LONGEST_ADDRESS: Final = 100
"""Bytes that the path of a socket may have."""

_LONGEST_MESSAGE: Final = 1_000_000
_ANSWER: Final = b"ok\n"


class Instance(QObject):
    """This program among those that the same person runs.

    ``asked`` gives the paths that another launch handed over, maybe none.
    """

    asked = Signal(object)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        place = folder or home()
        self._folder = place
        self._server: QLocalServer | None = None
        self._lock: QLockFile | None = None
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:  # nowhere to lock: every launch is then on its own
            return
        self._lock = QLockFile(str(place / "window.lock"))
        self._lock.setStaleLockTime(0)  # it is stale when its program is gone, however old it is

    @cached_property
    def _address(self) -> str:
        return _address(self._folder)

    def is_first(self) -> bool:
        """Whether no other program of this person is running; this one is the first from then on.

        Where that cannot be known, each launch is on its own.
        """
        if self._lock is None:
            return True
        if self._lock.isLocked() or self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, paths: Sequence[Path], patience: float = _PATIENCE) -> bool:
        """Give paths to the program that runs already; whether it took them."""
        import json  # noqa: PLC0415  only a second launch needs it

        message = json.dumps([str(path) for path in paths]).encode() + b"\n"
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if _taken(self._address, message, end):
                return True
            time.sleep(0.05)
        return False

    def listen(self) -> bool:
        """Take from now on what other launches hand over; whether they can."""
        # Loaded here: opening a window does not wait for it.
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        if self._lock is None or not self._lock.isLocked():
            return False
        QLocalServer.removeServer(self._address)  # a crash may have left one
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._welcome)
        if not server.listen(self._address):
            return False
        self._server = server
        return True

    def stop(self) -> None:
        """Let another program be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()

    def _welcome(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(_when_whole(socket, self._take))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                socket.readyRead.emit()

    def _take(self, message: bytes) -> bool:
        import json  # noqa: PLC0415  as above

        try:
            paths = [Path(path) for path in json.loads(message)]
        except (ValueError, TypeError):
            return False
        self.asked.emit(paths)
        return True


def _when_whole(socket: QLocalSocket, take: Callable[[bytes], bool]) -> Callable[[], None]:
    """What gathers a line from a socket, and answers once it is taken."""
    gathered = bytearray()

    def read() -> None:
        gathered.extend(socket.readAll().data())
        if len(gathered) > _LONGEST_MESSAGE:
            socket.abort()
        elif gathered.endswith(b"\n"):
            if take(bytes(gathered)):
                socket.write(_ANSWER)
                socket.flush()
            socket.disconnectFromServer()

    return read


def _taken(address: str, message: bytes, end: float) -> bool:
    """Whether the program at an address answered that it took a message."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  only a second launch needs it

    def left() -> int:
        return max(1, round((end - time.monotonic()) * 1000))

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(left()):
        return False
    socket.write(message)
    socket.flush()
    answered = bool(socket.bytesAvailable()) or socket.waitForReadyRead(left())
    return answered and socket.readAll().data() == _ANSWER


def _address(folder: Path) -> str:
    """Where the programs that share a data folder meet."""
    import hashlib  # noqa: PLC0415  the first paint does not wait for it

    name = f"tablee-{hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    beside = folder / "window.socket"
    short = len(os.fsencode(beside)) <= _LONGEST_ADDRESS
    return str(beside if short else Path(gettempdir()) / name)
