"""Files replaced whole: they hold the old bytes or the new ones, never a part of either."""

from __future__ import annotations

import glob
import os
import shutil
import sqlite3
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.model.sentence import Refused
from desktop.store.database import disk_refusal

PATIENCE: Final = 5.0
"""Seconds during which a file that another program holds is tried again."""

_PAUSE: Final = 0.1
_ABANDONED: Final = 3600.0


def replace_file(path: Path, data: bytes) -> None:
    """Write a file whole, beside itself first; an existing one is replaced.

    Raises Refused when the folder is missing or read-only, the disk full, or the file open in
    another program; the existing file is then as it was.
    """
    with replacement(path) as temporary:
        temporary.write_bytes(data)


def refuse_unwritable(path: Path) -> None:
    """Raise at once what `replace_file` would, but for a full disk: what makes the file is long."""
    _, temporary = _begun(path)
    temporary.unlink(missing_ok=True)


@contextmanager
def replacement(path: Path) -> Iterator[Path]:
    """A file to fill, that takes the place of ``path`` once it is safely on the disk.

    Links are followed, so that the file they lead to is the one replaced; its permissions stay.
    Leaving with an error removes what was begun.
    """
    target, temporary = _begun(path)
    try:
        yield temporary
        _take_permissions(target, temporary)
        _sync_file(temporary)
        _refuse_if_open_elsewhere(target)
        _move(temporary, target)
        sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise disk_refusal(error, path) from error
    finally:
        temporary.unlink(missing_ok=True)


def dated_copy(path: Path) -> Path:
    """Copy a file beside itself under a name that says when, and give the path of the copy."""
    try:
        source = path.resolve()
        moment = datetime.fromtimestamp(source.stat().st_mtime).astimezone()
        stem = f"{path.stem} {moment:%Y-%m-%d %Hh%M}"
        copy = path.with_name(f"{stem}{path.suffix}")
        count = 1
        while copy.exists():
            count += 1
            copy = path.with_name(f"{stem} ({count}){path.suffix}")
        with replacement(copy) as temporary:
            shutil.copyfile(source, temporary)
    except OSError as error:
        raise disk_refusal(error, path) from error
    return copy


def remove_leftovers(path: Path) -> None:
    """Take away what a crash left beside a file, once nobody can still be writing it."""
    target = path.resolve()
    for left in target.parent.glob(f".{glob.escape(target.stem[:40])}-*.tmp"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def sync_folder(folder: Path) -> None:
    """Have the names of a folder reach the disk, where folders can be synced at all."""
    if not _folders_sync():
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _folders_sync() -> bool:
    """Windows opens no folder as a file."""
    return os.name != "nt"


def _begun(path: Path) -> tuple[Path, Path]:
    """The file that a path leads to, and a new one beside it. Raises Refused."""
    try:
        target = path.resolve()
        _refuse_if_open_elsewhere(target)
        if target.is_dir():
            raise IsADirectoryError
        return target, _temporary_beside(target)
    except OSError as error:
        raise disk_refusal(error, path) from error


def _temporary_beside(target: Path) -> Path:
    descriptor, name = tempfile.mkstemp(
        prefix=f".{target.stem[:40]}-", suffix=".tmp", dir=target.parent
    )
    os.close(descriptor)
    return Path(name)


def _take_permissions(target: Path, temporary: Path) -> None:
    """Give the new file the permissions of the old one, or those any new file has."""
    if target.exists():
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))
    elif os.name != "nt":
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _move(temporary: Path, target: Path) -> None:
    """Put the new file in place; wait a little while a scanner or another program holds the old."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            temporary.replace(target)
        except PermissionError:
            if _folders_sync() or time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _refuse_if_open_elsewhere(target: Path) -> None:
    """Heed the mark that office programs leave beside a file they hold open."""
    for name in (f"~${target.name}", f"~${target.name[2:]}"):
        if target.with_name(name).exists():
            raise Refused(
                "« {name} » est ouvert dans un autre programme : rien n’y a été changé. "
                "Fermez-le, ou supprimez le fichier « {mark} » si aucun programme ne le tient.",
                name=target.name,
                mark=name,
            )
