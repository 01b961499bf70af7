"""To check: what is missing or doubtful, by what is asked, each with the place and one act."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.model.acts import (
    Act,
    correct_everywhere,
    keep_findings,
    take_back_findings,
    unite,
)
from desktop.model.checks import kept_problems
from desktop.model.checks.group import Group, Sign
from desktop.model.checks.remedy import Correction, Union, remedy
from desktop.model.checks.rows import Row, rows
from desktop.model.record import Id
from desktop.telling import told
from desktop.ui.controls.buttons import Segmented
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, column, row, scrolled
from desktop.ui.controls.messages import Empty
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.tocheck.problem_row import ProblemRow, Way
from desktop.ui.pages.where import place_of, where
from desktop.ui.place import Place
from desktop.ui.wording import tr

_ALL, _TO_DECIDE, _KEPT = range(3)
_WIDEST = 1_100


def page(desk: Desk) -> Page:
    """The page."""
    return ToCheckPage(desk)


class ToCheckPage(Page):
    """All that is missing or doubtful, and what was set aside."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        self.view = Segmented(
            desk.theme, [tr("Tous"), tr("À décider"), tr("Écartés")], name=tr("Montrer")
        )
        self.view.choose(_ALL)
        self.view.chosen.connect(lambda _: self._show())
        self.heading = Heading(tr("À vérifier"), self.view)
        self.rows: list[ProblemRow] = []
        self._shown: tuple[object, ...] | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        held = QWidget()
        held.setMaximumWidth(desk.theme.px(_WIDEST))
        held.setLayout(column(self._column, None, margins=(0, 0, 12, 24)))
        self._nothing = Empty(
            desk.theme,
            "done",
            tr("Rien à vérifier"),
            tr("Ce qui manque ou paraît douteux se range ici, sans jamais empêcher de produire."),
        )
        outer = QWidget()
        outer.setLayout(row((held, 1_000), None))
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(outer))
        self._stack.addWidget(self._nothing)
        self.setLayout(column(self.heading, 12, (self._stack, 1), margins=(32, 18, 24, 12)))
        desk.tocheck.ready.connect(self._show)
        self._show()

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Nothing to do: what is to check is told by itself, a moment later."""

    def take_keyboard(self) -> None:
        """Give the keyboard to the first point."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().take_keyboard()

    # --- what is shown ----------------------------------------------------------------------------

    def _show(self) -> None:
        found = self._found()
        key = (
            self.view.rank,
            *((told(each.sentence, self.desk.words), where(self.desk, each)) for each in found),
        )
        undecided = 0 if self.view.rank == _KEPT else self.desk.tocheck.undecided
        self._say(len(found) + bool(undecided))
        key = (undecided, *key)
        if key == self._shown:
            return
        self._shown = key
        place = next((rank for rank, each in enumerate(self.rows) if each.hasFocus()), -1)
        cleared(self._column)
        self.rows = []
        by_group = {
            group: list(of_group) for group, of_group in groupby(found, lambda each: each.group)
        }
        for group in Group:
            shown = by_group.get(group, [])
            apart = undecided if group is Group.DECIDE else 0
            if shown or apart:
                self._add_group(group, shown, apart)
        self._stack.setCurrentIndex(0 if self.rows else 1)
        if place >= 0 and self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()

    def _found(self) -> tuple[Row, ...]:
        match self.view.rank:
            case 1:
                return tuple(each for each in self.desk.tocheck.rows if each.group is Group.DECIDE)
            case 2:
                return rows(kept_problems(self.desk.event))
            case _:
                return self.desk.tocheck.rows

    def _say(self, count: int) -> None:
        points = tr("%n point(s)", "", count)
        if self.view.rank == _KEPT:
            self.heading.tell(tr("{points}, que vous avez décidé de garder").format(points=points))
        else:
            self.heading.tell(tr("{points} · rien n’empêche de produire").format(points=points))

    def _add_group(self, group: Group, of_group: list[Row], apart: int) -> None:
        title = Label(_title(group), "heading")
        rest = Label(_told(group, len(of_group) + bool(apart)), "hint")
        self._column.addLayout(row(title, rest, None, spacing=10, margins=(12, 10, 0, 4)))
        if apart:
            self._add_row(
                Group.DECIDE.sign,
                tr("%n champ(s) où deux personnes ont écrit chacune de son côté.", "", apart),
                tr("Réunir des copies"),
                (Way(tr("Arbitrer"), lambda: self.desk.go(Place("merge"))),),
            )
        for each in of_group:
            self._add_row(
                each.sign,
                told(each.sentence, self.desk.words),
                where(self.desk, each),
                self._ways(each),
            )

    def _add_row(self, sign: Sign, fact: str, place: str, ways: tuple[Way, ...]) -> None:
        made = ProblemRow(self.desk.theme, sign, fact, place, ways)
        made.stepped.connect(self._step)
        self.rows.append(made)
        self._column.addWidget(made)

    def _step(self, step: int) -> None:
        here = next((rank for rank, each in enumerate(self.rows) if each.hasFocus()), 0)
        there = here + step
        if 0 <= there < len(self.rows):
            self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)

    # --- acts -------------------------------------------------------------------------------------

    def _ways(self, shown: Row) -> tuple[Way, ...]:
        """What can be done about a row, the most useful first."""
        see = Way(_verb(shown), lambda: self.desk.go(place_of(shown)))
        if self.view.rank == _KEPT:
            return (see, Way(tr("Ne plus garder"), lambda: self._take_back(shown)))
        keep = Way(tr("Garder"), lambda: self._keep(shown))
        cure = remedy(self.desk.event, shown.problems[0])
        match cure:
            case Correction(wrong=wrong, right=right):
                return (
                    Way(tr("Corriger partout"), lambda: self._correct(wrong, right)),
                    see,
                    keep,
                )
            case Union(kept=kept, other=other):
                act = lambda: self._do(unite(self.desk.event, kept, [other]))  # noqa: E731
                return (Way(tr("Réunir"), act), see, keep)
            case _:
                return (see, keep)

    def _correct(self, wrong: str, right: str) -> None:
        act, count = correct_everywhere(self.desk.event, wrong, right)
        self._do(act)
        words = tr("« {right} » écrit partout, %n fois", "", count).format(right=right)
        self._offer_undo(words)

    def _keep(self, shown: Row) -> None:
        self._do(keep_findings(self.desk.event, shown.problems))
        self._offer_undo(tr("Gardé : ce point ne reviendra pas"))

    def _take_back(self, shown: Row) -> None:
        self._do(take_back_findings(self.desk.event, shown.problems))

    def _do(self, act: Act) -> None:
        self.desk.document.flush()
        self.desk.document.act(act)
        self.desk.tocheck.check_now()

    def _offer_undo(self, words: str) -> None:
        self.desk.say_done(words, "done")


def _title(group: Group) -> str:
    match group:
        case Group.DECIDE:
            return tr("À décider")
        case Group.COMPLETE:
            return tr("À compléter")
        case Group.SPELLING:
            return tr("Orthographe")


def _told(group: Group, count: int) -> str:
    """How many points a group has, and why there is no haste."""
    match group:
        case Group.DECIDE:
            return tr("%n point(s)", "", count)
        case Group.COMPLETE:
            return tr("%n point(s) · la journée s’imprime bien sans", "", count)
        case Group.SPELLING:
            return tr("%n point(s) · jamais corrigé(s) d’office", "", count)


def _verb(shown: Row) -> str:
    return tr("Remplir") if shown.group is Group.COMPLETE else tr("Préciser")
