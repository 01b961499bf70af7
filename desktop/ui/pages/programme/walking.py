"""Going from card to card of the thread."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.model.record import Id
from desktop.ui.pages.programme.arrangement import Arrangement


def reached_by(key: Qt.Key, laid: Arrangement, here: Id) -> Id:
    """The card that an arrow leads to; a shelf is passed at once up and down."""
    ids = tuple(laid.cards)
    if not ids:
        return ""
    match key:
        case Qt.Key.Key_Home:
            return ids[0]
        case Qt.Key.Key_End:
            return ids[-1]
        case Qt.Key.Key_Left | Qt.Key.Key_Right:
            rank = ids.index(here) + (1 if key == Qt.Key.Key_Right else -1)
            return ids[max(0, min(rank, len(ids) - 1))]
        case Qt.Key.Key_Up | Qt.Key.Key_Down:
            shelves = [placed.shelf.faces for placed in laid.shelves]
            at = next(
                (rank for rank, faces in enumerate(shelves)
                 if any(face.id == here for face in faces)), 0,
            )  # fmt: skip
            at += 1 if key == Qt.Key.Key_Down else -1
            return shelves[at][0].id if 0 <= at < len(shelves) else here
        case _:
            return ""
