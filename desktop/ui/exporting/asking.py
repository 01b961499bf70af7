"""Asking where to write what a day becomes, then writing it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.compose.asked_minutes import MinutesAsked
    from desktop.producing import DeckAsked
    from desktop.ui.desk import Desk


def ask_and_write_deck(desk: Desk, parent: QWidget, asked: DeckAsked, ending: str) -> None:
    """Ask where the deck goes, as .pptx or .pdf, and write it.

    What was edited by hand is asked about apart, so the dialog need not ask for a .pptx.
    """
    path = desk.ask.file_to_write(
        parent,
        tr("Produire la présentation"),
        str(desk.document.opened.path.with_suffix(ending)),
        ending,
        confirms=ending != ".pptx",
    )
    if path is not None:
        desk.exports.deck(path, asked)


def ask_and_write_minutes(desk: Desk, parent: QWidget, asked: MinutesAsked, ending: str) -> None:
    """Ask where the minutes go, as .pdf or .docx, and write them."""
    name = tr("{name} (compte rendu)").format(name=desk.document.opened.path.stem)
    path = desk.ask.file_to_write(
        parent,
        tr("Produire le compte rendu"),
        str(desk.document.opened.path.with_name(f"{name}{ending}")),
        ending,
    )
    if path is not None:
        desk.exports.minutes(path, asked)
