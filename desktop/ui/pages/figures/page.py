"""The page of figures: the register, the editor that opens under it, the adviser beside."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from desktop.compose.drawn import as_series
from desktop.intake.series import pasted_figures
from desktop.model.acts import (
    add,
    add_figures,
    choose_chart,
    indent_figures,
    move_down,
    move_figures,
    move_up,
    outdent_figures,
)
from desktop.model.findings import ChartWanted, Figure, Source
from desktop.model.record import Id, new_id
from desktop.model.sentence import Refused
from desktop.telling import told
from desktop.ui.controls.buttons import button, tool
from desktop.ui.controls.layouts import Fitting, column, holder, row
from desktop.ui.controls.list_keys import acts_of
from desktop.ui.controls.lists import Move
from desktop.ui.controls.messages import Message
from desktop.ui.desk import Desk
from desktop.ui.keys import key_name
from desktop.ui.pages.figures.adviser import Adviser
from desktop.ui.pages.figures.form import figure_form
from desktop.ui.pages.figures.register import Register
from desktop.ui.pages.figures.rows import figure_rows
from desktop.ui.pages.figures.sources import source_form
from desktop.ui.pages.hints import Hints
from desktop.ui.pages.listing import Listing, ListingPage
from desktop.ui.place import Place
from desktop.ui.wording import tr

_WIDTH = 1_100
_LEAST = 108  # two figures of the register beside the editor


class FiguresPage(ListingPage):
    """All the figures of the day; those chosen are edited under the register."""

    def __init__(self, desk: Desk) -> None:
        self._adviser = Adviser(desk)
        self._source_alone: Id = ""
        super().__init__(
            desk,
            Listing(
                Figure,
                tr("Chiffres"),
                self._counted,
                tr("Chiffre"),
                (
                    "figures",
                    tr("Aucun chiffre pour l’instant"),
                    tr("Un nombre, ce qu’il compte, où, et d’où il vient. Ou collez un tableau."),
                ),
                figure_rows,
                figure_form,
                lambda _: self._begun(),
            ),
            aside=[button(desk.theme, tr("Coller un tableau"), self.paste, icon="import")],
        )
        self.heading.setMaximumWidth(desk.theme.px(_WIDTH))
        self.beside = self._adviser
        self._adviser.show_records(self.list.ids())
        self.at_hand.connect(self._adviser.show_records)
        self._adviser.wanted.connect(self.choose_chart)
        self.list.asked.connect(
            acts_of({"indent": self.indent_chosen, "outdent": self.outdent_chosen})
        )

    # --- how it is made ---------------------------------------------------------------------------

    def make_list(self) -> Register:
        """The register."""
        return Register(self.desk.theme, pasted=self.paste)

    def arranged(self, editor: QWidget, _: QWidget | None) -> QLayout:
        """The register under the filter, and the editor that opens at its foot."""
        theme = self.desk.theme
        editor.setMaximumWidth(theme.px(_WIDTH))
        self._edit = button(
            theme, tr("Modifier"), lambda: self.focus_field(""), kind="plain", key="F2"
        )
        self._close = tool(theme, "close", tr("Fermer l’éditeur"), self.close_editor, key="Escape")
        self._area = Fitting(editor)
        self._hints = Hints(
            self.desk,
            "figures-keys",
            (
                (key_name("Alt+Shift+Right"), tr("faire un « dont » du chiffre au-dessus")),
                (key_name("Alt+Shift+Left"), tr("le détacher")),
            ),
        )
        self._closing = Hints(
            self.desk, "figures-editor-keys", ((key_name("Esc"), tr("revenir au registre")),)
        )
        self._closing.hide()
        self._area.hide()
        self._close.hide()
        self.filter.setMaximumWidth(theme.px(362))
        self.list.setMaximumWidth(theme.px(_WIDTH))
        self.list.setMinimumHeight(theme.px(_LEAST))
        foot = holder(row(self._hints, self._closing, None, self._edit, self._close, spacing=12))
        foot.setMaximumWidth(theme.px(_WIDTH))
        return column(
            row((self.filter, 1), None),
            8,
            (self.list, 1),
            8,
            row((foot, 1_000), None),
            self._area,
        )

    # --- what is shown ----------------------------------------------------------------------------

    def _counted(self, count: int) -> str:
        said = tr("%n chiffre(s)", "", count)
        sources = len(self.desk.event.all(Source))
        origins = tr("%n source(s)", "", sources)
        return f"{said} · {origins}" if sources else said

    def reveal(self, place: Place) -> None:
        """Choose a figure, or those that come from a source."""
        source = self.desk.event.get(Source, place.record)
        if source is None:
            super().reveal(place)
            return
        self.filter.clear()
        of = [each.id for each in self.desk.event.all(Figure) if each.source == source.id]
        if of:
            self.list.choose(of)
            self.focus_field("source")
        else:
            self._show_source(source.id)

    def show_rows(self) -> None:
        """Show the rows anew; a source that is edited alone stays so."""
        if self.desk.event.get(Source, self._source_alone) is None:
            super().show_rows()
        else:
            self.list.show_rows(figure_rows(self.desk, self.filter.text()))

    def _choose(self, ids: tuple[Id, ...]) -> None:
        self._source_alone = ""
        super()._choose(ids)

    def _show_source(self, source: Id) -> None:
        """Edit a source that no figure comes from."""
        self.list.choose(())
        self._source_alone = source
        self._form = source_form(self.desk, source)
        self._editor.insertWidget(0, self._form)
        self._form.show()
        self._show_editor(opened=True)
        super().focus_field("title")

    def focus_field(self, field: str) -> None:
        """Open the editor, and give the keyboard to one of its fields."""
        if self._form is None:
            return
        self._show_editor(opened=True)
        super().focus_field(field or "value")

    def close_editor(self) -> None:
        """Fold the editor; the register has the keyboard again."""
        self.desk.document.flush()
        self._show_editor(opened=False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the editor with Escape, keeping what was typed."""
        if event.key() == Qt.Key.Key_Escape and self._area.isVisible():
            self._closing.count()
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def _show_editor(self, *, opened: bool) -> None:
        self._area.setVisible(opened)
        self._close.setVisible(opened)
        self._edit.setVisible(not opened)
        self.filter.setVisible(not opened or bool(self.filter.text()))  # room for the register
        self._hints.setVisible(self._hints.wanted and not opened)
        self._closing.setVisible(self._closing.wanted and opened)
        current = self.list.currentIndex()
        if opened and current.isValid():
            self.list.scrollTo(current)

    def _begun(self) -> Figure:
        """A new figure, in the session of the one it comes after."""
        ids = self.list.ids()
        before = self.desk.event.get(Figure, ids[-1]) if ids else None
        return Figure(id=new_id(), session=before.session if before is not None else "")

    # --- acts -------------------------------------------------------------------------------------

    def indent_chosen(self) -> None:
        """Make the figures chosen a "dont" of the one above."""
        self._hints.count()
        self.desk.document.flush()
        ids = self.list.ids()
        self._take(
            self.desk.document.act(indent_figures(self.desk.event, ids, self.list.shown())) or ids
        )

    def outdent_chosen(self) -> None:
        """Take the figures chosen out of what they are a "dont" of."""
        self.desk.document.flush()
        ids = self.list.ids()
        self._take(self.desk.document.act(outdent_figures(self.desk.event, ids)) or ids)

    def choose_chart(self, kind: ChartWanted | None) -> None:
        """Draw the figure chosen as a chart; several, as a series that is added for it."""
        self.desk.document.flush()
        event, ids = self.desk.event, self.list.ids()
        if len(ids) == 1:
            self.desk.document.act(choose_chart(event, ids, kind))
            return
        figures = [each for id_ in ids if (each := event.get(Figure, id_))]
        series = as_series(figures, kind) if kind is not None else None
        if series is not None:
            act = add(event, replace(series, id=new_id(), position=""), after=ids[-1])
            self._take(self.desk.document.act(act))

    def paste(self) -> None:
        """Bring in what was copied: a series from a spreadsheet, or a figure a line."""
        self.desk.document.flush()
        try:
            figures = pasted_figures(QGuiApplication.clipboard().text())
        except Refused as refused:
            sentence = told(refused.sentence, self.desk.words)
            self.desk.say(Message(sentence, "info"))
            return
        ids = self.list.ids()
        self.filter.clear()
        self._take(
            self.desk.document.act(
                add_figures(self.desk.event, figures, after=ids[-1] if ids else "")
            )
        )
        if len(figures) == 1:
            self.focus_field("label")

    def _step(self, *, down: bool) -> None:
        ids = self.list.ids()
        step = move_down if down else move_up
        self._take(self.desk.document.act(step(self.desk.event, ids, self._level(ids))))

    def _level(self, ids: tuple[Id, ...]) -> tuple[Id, ...]:
        """The figures shown at the level of the first chosen, in its session."""
        event = self.desk.event
        edge = event.get(Figure, ids[0]) if ids else None
        if edge is None:
            return ()
        shown = (event.get(Figure, id_) for id_ in self.list.shown())
        return tuple(
            each.id
            for each in shown
            if each is not None
            and each.part_of == edge.part_of
            and (each.session == edge.session or edge.part_of)
        )

    def _move(self, move: Move) -> None:
        act = move_figures(self.desk.event, move.ids, move.target, after=move.after)
        self._take(self.desk.document.act(act))
