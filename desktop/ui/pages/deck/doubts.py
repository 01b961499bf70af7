"""What is doubtful on the slides themselves, looked for beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.compose.deck_checks import deck_problems
from desktop.model.findings import Picture
from desktop.producing import house_look
from desktop.telling import told
from desktop.ui.tasks import Task
from exports.words import Words

if TYPE_CHECKING:
    from desktop.ui.composing import Composed


class Doubts(QObject):
    """The latest doubts; ``found`` gives their sentences by the key of a slide."""

    found = Signal(object)

    def __init__(self, parent: QObject, words: Words) -> None:
        super().__init__(parent)
        self._words = words
        self._looking: Task | None = None

    def look(self, composed: Composed) -> None:
        """Look at some slides, and no more at those before."""
        if self._looking is not None:
            self._looking.drop()
        pictures = composed.event.all(Picture)
        decorative = frozenset(each.content for each in pictures if each.decorative)

        def warnings() -> dict[str, tuple[str, ...]]:
            by_slide: dict[str, tuple[str, ...]] = {}
            for each in deck_problems(composed.slides, house_look(), decorative=decorative):
                sentence = told(each.sentence, self._words)
                by_slide[each.slide] = (*by_slide.get(each.slide, ()), sentence)
            return by_slide

        self._looking = Task(self, warnings, self._tell, lambda _: None)

    def _tell(self, warnings: dict[str, tuple[str, ...]]) -> None:
        self._looking = None
        self.found.emit(warnings)
