"""The foot of the deck: what will be written, with which choices, and the buttons that write it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from desktop.compose.deck.parts import PARTS, part_of, part_title
from desktop.producing import DeckAsked
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, holder, row
from desktop.ui.exporting.progress import ExportProgress
from desktop.ui.fields.choices import Choice, Switch
from desktop.ui.pages.deck.contents import Leaf
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.desk import Desk

_LEFT, _RIGHT = 32, 36


class Footer(QFrame):
    """What will be written; ``write`` is called with the ending of the file that is asked for."""

    def __init__(self, desk: Desk, write: Callable[[str], object]) -> None:
        super().__init__()
        theme = desk.theme
        self._desk = desk
        self._asked = desk.exports.deck_asked or DeckAsked()
        self._order: tuple[Leaf, ...] = ()
        self._hidden: frozenset[str] = frozenset()
        self._said = Label("", "strong")
        self._parts: tuple[str, ...] = ()
        self.part = self._part_choice(())
        self.language = Choice(tr("Langue"), (("fr", tr("Français")), ("en", tr("Anglais"))))
        self.language.setMinimumWidth(theme.px(126))
        self.language.edited.connect(lambda: self._ask(language=self.language.value()))
        self.notes = Switch(tr("Notes privées"))
        self.notes.show_value(self._asked.private_notes)
        self.notes.edited.connect(lambda: self._ask(private_notes=self.notes.value()))
        self.pdf = button(theme, tr("PDF"), lambda: write(".pdf"), icon="export")
        self.pdf.setAccessibleName(tr("Exporter en PDF"))
        self.powerpoint = button(
            theme,
            tr("Exporter en PowerPoint"),
            lambda: write(".pptx"),
            kind="primary",
            icon="export",
            key="Ctrl+E",
        )
        self._choices = row(
            Sign(theme, "deck", "ink2", 18), self._said, 12, self.part, self.language, self.notes,
            None, spacing=10,
        )  # fmt: skip
        self._files = row(None, self.pdf, self.powerpoint, spacing=10)
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addLayout(self._choices, 1)
        self._lines.addLayout(self._files)
        self._idle = holder(self._lines)
        self._progress = ExportProgress(theme, desk.exports)
        self.setObjectName("foot")
        self.setStyleSheet(
            f"#foot {{ background: {theme.palette.canvas};"
            f" border: 0; border-top: 1px solid {theme.palette.line}; }}"
        )
        self.setLayout(column(self._idle, self._progress, margins=(_LEFT, 10, _RIGHT, 12)))
        self._fit()
        desk.exports.changed.connect(self._show_state)
        self._show_state()

    def _fit(self) -> None:
        """Stand on one line where there is room, else on two."""
        direction, px = QBoxLayout.Direction, self._desk.theme.px
        wanted = self._choices.sizeHint().width() + px(24) + self._files.sizeHint().width()
        one = wanted <= self.width() - _LEFT - _RIGHT
        self._lines.setDirection(direction.LeftToRight if one else direction.TopToBottom)
        self._lines.setSpacing(px(24 if one else 6))
        self.setMinimumHeight(px(58 if one else 84))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand on one line where there is room."""
        super().resizeEvent(event)
        self._fit()

    def asked(self) -> DeckAsked:
        """The deck that the choices say."""
        return replace(self._asked, part=self.part.value() or "all")

    def show_slides(self, order: Sequence[Leaf], hidden: frozenset[str]) -> None:
        """Know which slides there are, and which of them are hidden."""
        self._order, self._hidden = tuple(order), hidden
        self.language.show_value(self._asked.language or self._desk.event.language)
        present = {part_of(leaf.part) for leaf in order}
        parts = tuple(part for part in PARTS if part in present)
        if parts != self._parts:
            self._put_parts(parts)
        self._say()

    def _ask(self, **changes: Any) -> None:
        """Take a choice, which stands while the day is open."""
        self._asked = self._desk.exports.deck_asked = replace(self._asked, **changes)

    def _put_parts(self, parts: tuple[str, ...]) -> None:
        chosen = self._asked.part
        had_keyboard = self.part.hasFocus()
        self._parts = parts
        fresh = self._part_choice(parts)
        fresh.show_value(chosen if chosen in parts else "all")
        self._choices.replaceWidget(self.part, fresh)
        fresh.show()  # at once, so that it can be given the keyboard
        QWidget.setTabOrder(fresh, self.language)
        self.part.deleteLater()
        self.part = fresh
        if had_keyboard:
            fresh.setFocus(Qt.FocusReason.OtherFocusReason)

    def _part_choice(self, parts: tuple[str, ...]) -> Choice:
        titles = [(part, part_title(part, self._desk.words)) for part in parts]
        choice = Choice(tr("Partie"), (("all", tr("Toutes les parties")), *titles))
        choice.show_value("all")
        choice.setMinimumWidth(self._desk.theme.px(186))
        choice.edited.connect(lambda: self._choose_part(choice))
        return choice

    def _choose_part(self, choice: Choice) -> None:
        self._ask(part=choice.value())
        self._say()

    def _say(self) -> None:
        part = self.part.value()
        asked = [leaf for leaf in self._order if part in {"all", part_of(leaf.part)}]
        off = sum(len(leaf.ranks) for leaf in asked if leaf.key in self._hidden)
        count = sum(len(leaf.ranks) for leaf in asked) - off
        shown = tr("%n diapo(s)", "", count) if count else tr("Aucune diapo à montrer")
        masked = tr("%n masquée(s)", "", off) if off else ""
        self._said.setText(", ".join(each for each in (shown, masked) if each))
        self._fit()

    def _show_state(self) -> None:
        """Show the choices, or how far the file is, the keyboard where it was left."""
        idle = self._desk.exports.path is None
        focus = self.focusWidget()
        here = focus is not None and focus.hasFocus()
        self._idle.setVisible(idle)
        if here and not idle:
            self._progress.interrupt.setFocus(Qt.FocusReason.OtherFocusReason)
        elif here and focus is self._progress.interrupt:
            self.powerpoint.setFocus(Qt.FocusReason.OtherFocusReason)
