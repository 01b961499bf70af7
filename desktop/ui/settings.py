"""What a person prefers, kept on this computer from one session to the next."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from desktop.store.home import home

LONGEST_INITIALS: Final = 4

MOST_RECENT: Final = 12
"""How many recent files are remembered, the pinned ones beside."""


class Recent(NamedTuple):  # the first paint does not wait for dataclasses
    """A file opened not long ago, and what it was called."""

    path: str
    title: str = ""
    when: str = ""  # when it was last left, in ISO 8601
    pinned: bool = False
    subtitle: str = ""  # its dates and its place


class Settings:
    """The preferences of the person at this computer; ``folder`` is for tests."""

    def __init__(self, folder: Path | None = None) -> None:
        place = (folder or home()) / "settings.ini"
        self._kept = QSettings(str(place), QSettings.Format.IniFormat)

    # --- how the window speaks and looks ----------------------------------------------------------

    @property
    def language(self) -> str:
        """The language of the window: "fr", "en", or "" for that of the system."""
        return self._text("language")

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("language", language)

    @property
    def scheme(self) -> str:
        """Its colours: "system", "light" or "dark"."""
        scheme = self._text("scheme")
        return scheme if scheme in {"light", "dark"} else "system"

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._kept.setValue("scheme", scheme)

    @property
    def zoom(self) -> int:
        """The zoom, in hundredths."""
        text = self._text("zoom")
        return min(150, max(90, int(text))) if text.isdecimal() else 100

    @zoom.setter
    def zoom(self, zoom: int) -> None:
        self._kept.setValue("zoom", str(zoom))

    @property
    def initials(self) -> str:
        """The initials that stand beside what this person types, if they gave any."""
        return self._text("initials")

    @initials.setter
    def initials(self, initials: str) -> None:
        self._kept.setValue("initials", initials)

    @property
    def initials_asked(self) -> bool:
        """Whether this person was asked for their initials, or gave them unasked."""
        return bool(self.initials) or self.flag("initials-asked", default=False)

    def flag(self, name: str, *, default: bool) -> bool:
        """A switch: spelling, single-letter keys, an open pane…"""
        return {"true": True, "false": False}.get(self._text(f"switch/{name}"), default)

    def set_flag(self, name: str, *, on: bool) -> None:
        """Keep a switch."""
        self._kept.setValue(f"switch/{name}", "true" if on else "false")

    def word(self, name: str) -> str:
        """What was chosen last of a few: a length, a size of pages; nothing until then."""
        return self._text(f"chosen/{name}")

    def set_word(self, name: str, word: str) -> None:
        """Keep what was chosen."""
        self._kept.setValue(f"chosen/{name}", word)

    def uses(self, name: str) -> int:
        """How often something was used: what is known by heart needs no hint."""
        text = self._text(f"uses/{name}")
        return int(text) if text.isdecimal() else 0

    def count_use(self, name: str) -> None:
        """Know that something was used once more."""
        self._kept.setValue(f"uses/{name}", str(self.uses(name) + 1))

    # --- where it was -----------------------------------------------------------------------------

    @property
    def geometry(self) -> QByteArray:
        """The place of the window, as Qt writes it."""
        value = self._kept.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._kept.setValue("geometry", geometry)

    # --- recent files -----------------------------------------------------------------------------

    @property
    def recents(self) -> tuple[Recent, ...]:
        """The files opened not long ago: the pinned ones first, then the latest."""
        import json  # noqa: PLC0415  the first paint does not wait for it

        try:
            rows = json.loads(self._text("recents") or "[]")
            recents = [Recent(**row) for row in rows]
        except (ValueError, TypeError):
            return ()
        return tuple(sorted(recents, key=lambda recent: not recent.pinned))

    def remember(self, recent: Recent) -> None:
        """Put a file first among the recent ones; one that was pinned stays pinned."""
        others = [each for each in self.recents if each.path != recent.path]
        before = next((each for each in self.recents if each.path == recent.path), None)
        if before is not None and before.pinned:
            recent = recent._replace(pinned=True)
        self._keep_recents([recent, *others])

    def pin(self, path: str, *, pinned: bool) -> None:
        """Keep a file at hand, or no longer."""
        self._keep_recents(
            [each._replace(pinned=pinned) if each.path == path else each for each in self.recents]
        )

    def forget(self, path: str) -> None:
        """Take a file off the recent ones; the file itself is not touched."""
        self._keep_recents([each for each in self.recents if each.path != path])

    def _keep_recents(self, recents: list[Recent]) -> None:
        import json  # noqa: PLC0415  as above

        pinned = [each for each in recents if each.pinned]
        others = [each for each in recents if not each.pinned][:MOST_RECENT]
        rows = [each._asdict() for each in (*pinned, *others)]
        self._kept.setValue("recents", json.dumps(rows, ensure_ascii=False))

    def _text(self, key: str) -> str:
        value = self._kept.value(key, "")
        return value if isinstance(value, str) else ""
