"""Where one came from, and where one came back from."""

from __future__ import annotations

from desktop.ui.place import Place


class Trail:
    """The places one left, to go back and forth between."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Go on from a place."""
        self._behind.append(place)
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """The place before, if there is one."""
        return _step(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """The place one came back from, if there is one."""
        return _step(self._ahead, self._behind, here)


def _step(there: list[Place], here: list[Place], place: Place) -> Place | None:
    if not there:
        return None
    here.append(place)
    return there.pop()
