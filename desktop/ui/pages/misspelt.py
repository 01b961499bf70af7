"""Where the wrong spellings of a term stand, and their correction everywhere at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.field_names import field_name
from desktop.model.acts import called, correct_everywhere
from desktop.model.checks.problem import Problem
from desktop.model.checks.spelling import wrong_spelling
from desktop.model.findings import Term
from desktop.model.record import Id
from desktop.telling import told
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import Tile, button
from desktop.ui.controls.drawing import ground, icon, line, ring, smooth
from desktop.ui.controls.labels import Label, as_tooltip
from desktop.ui.controls.layouts import cleared, row
from desktop.ui.desk import Desk
from desktop.ui.place import Place
from desktop.ui.theme import Theme
from desktop.ui.wording import tr

_NAMED = 5  # places one by one; the others are counted

Misspellings = dict[Id, dict[str, list[Problem]]]
"""By term and by wrong spelling: where it stands."""


def misspellings(desk: Desk) -> Misspellings:
    """The wrong spellings found a moment ago, but those that were set aside."""
    found: Misspellings = {}
    for problem in desk.tocheck.problems:
        if problem.check == wrong_spelling.__name__:
            spellings = found.setdefault(problem.about[1], {})
            spellings.setdefault(problem.identity[3], []).append(problem)
    return found


class Misspelt(QWidget):
    """The wrong spellings of a term that stand somewhere: how often, where, and one act."""

    def __init__(self, desk: Desk, term: Id) -> None:
        super().__init__()
        self._desk, self._term = desk, term
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        desk.tocheck.ready.connect(self._show)
        self._show()

    def _show(self) -> None:
        term = self._desk.event.get(Term, self._term)
        if term is None or not self._desk.tocheck.is_current:
            return
        found = misspellings(self._desk).get(self._term, {})
        if self._shown == (term, found):
            return
        self._shown = (term, found)
        cleared(self._column)
        for wrong, problems in found.items():
            self._add(term, wrong, problems)
        if term.wrong_spellings and not found:
            self._column.addLayout(
                row(
                    Sign(self._desk.theme, "done", "good", 16),
                    (
                        Label(
                            tr("Aucune de ces graphies n’est dans la journée."), "small", wrap=True
                        ),
                        1,
                    ),
                    spacing=8,
                )
            )

    def _add(self, term: Term, wrong: str, problems: list[Problem]) -> None:
        theme = self._desk.theme
        said = tr("« {wrong} » se trouve à %n endroit(s)", "", len(problems)).format(wrong=wrong)
        right = term.text.strip()
        correct = button(
            theme,
            tr("Corriger partout"),
            partial(self._correct, wrong, right),
            kind="row",
            tip=tr("Écrire « {right} » à la place").format(right=right),
        )
        correct.setAccessibleName(
            tr("Corriger partout « {wrong} » en « {right} »").format(wrong=wrong, right=right)
        )
        act: QWidget = correct if right else Label(tr("Écrivez d’abord le terme."), "hint")
        self._column.addLayout(
            row(
                Sign(theme, "warning", "warn", 16),
                (Label(said, "strong", wrap=True), 1),
                act,
                spacing=8,
            )
        )
        for problem in problems[:_NAMED]:
            record = self._desk.event.records.get(problem.about[0])
            if record is None:
                continue
            name = told(called(self._desk.event, [record]), self._desk.words)
            words = f"{name} · {told(field_name(problem.field), self._desk.words)}"
            place = Place("", record.id, problem.field)
            go = partial(_go, self._desk, place)
            link = _Link(theme, words)
            link.clicked.connect(go)
            self._column.addWidget(link)
        if len(problems) > _NAMED:
            rest = tr("et %n autre(s) endroit(s)", "", len(problems) - _NAMED)
            self._column.addWidget(Label(rest, "hint"))

    def _correct(self, wrong: str, right: str) -> None:
        desk = self._desk
        desk.document.flush()
        act, count = correct_everywhere(desk.event, wrong, right)
        desk.document.act(act)
        said = tr("%n correction(s) : « {wrong} » est devenu « {right} »", "", count)
        desk.say_done(said.format(wrong=wrong, right=right), "done")


def _go(desk: Desk, place: Place, _: bool = False) -> None:  # noqa: FBT001, FBT002  as Qt has it
    desk.go(place)


class _Link(Tile):
    """A place that a click leads to, cut where there is no room for its words."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self._words = words
        self.setToolTip(as_tooltip(words))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line, as narrow as must be."""
        return QSize(self.theme.px(120), self.theme.px(28))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        theme, painter, place = self.theme, QPainter(self), QRectF(self.rect())
        smooth(painter)
        if self.hovered:
            ground(painter, place, theme.colour("sunken"))
        if self.ringed:
            ring(painter, place, theme)
        words = place.adjusted(theme.px(24), 0, -theme.px(26), 0)
        width = line(painter, words, self._words, theme.font("second"), theme.colour("accent"))
        x = words.x() + width + theme.px(4)
        icon(painter, theme, "right", x, place.center().y(), ink="accent", size=14)
