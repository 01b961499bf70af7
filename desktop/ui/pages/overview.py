"""The overview: what the day is, its thread, what is missing, what to do next."""

from __future__ import annotations

from desktop.model.record import Id
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column
from desktop.ui.desk import Desk, Page


def page(desk: Desk) -> Page:
    """The page."""
    return Overview(desk)


class Overview(Page):
    """The day at a glance."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        self._title = Label("", "title-1", wrap=True)
        self.setLayout(column(self._title, None, margins=32))
        self.refresh(None)

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the day as it stands."""
        del changed
        self._title.setText(self.desk.event.gathering.title)
