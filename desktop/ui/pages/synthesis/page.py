"""A page of syntheses: which session, its lines kind by kind, the slides beside the typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.model.acts import add
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.programme import Session
from desktop.model.record import Id, new_id
from desktop.ui.controls.buttons import button
from desktop.ui.controls.layouts import cleared, column, row, scrolled
from desktop.ui.controls.list_keys import asked_by
from desktop.ui.controls.messages import Empty
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.names import name_of_value
from desktop.ui.keys import key_name, key_names
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.hints import Hints
from desktop.ui.pages.synthesis.lines import Lines, lines_of
from desktop.ui.pages.synthesis.open_line import Shape
from desktop.ui.pages.synthesis.sessions import SessionChoice
from desktop.ui.pages.synthesis.sight import show_focused
from desktop.ui.pages.synthesis.synthesising import Synthesising, likely, summary
from desktop.ui.place import Place
from desktop.ui.wording import tr

TYPED, EMPTY = range(2)
"""The views of the stack: the lines, or nothing where there is no session."""

_MARGIN, _WIDEST, _BESIDE = 32, 1_100, 8


class SynthesisPage(Page):
    """The entry form: lines typed one after the other, for one session at a time."""

    def __init__(self, desk: Desk, of: Synthesising, *aside: QWidget) -> None:
        super().__init__(desk)
        self.of = of
        theme = desk.theme
        self._session: Id | None = None
        self._told: tuple[Id, ...] = ()
        self._letters = desk.settings.flag("letters", default=True)
        self.lines: dict[PointKind, Lines] = {}
        self.heading = Heading(of.title, *aside)
        self.choice = SessionChoice(desk)
        self.choice.chosen.connect(self.show_session)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(theme.px(18))
        self.more = button(
            theme, tr("Autre chose"), self._unfold, kind="ghost", icon="add", flush=True
        )
        inner = QWidget()
        inner.setMaximumWidth(theme.px(_WIDEST))
        inner.setLayout(
            column(self._groups, 10, row(self.more, None), None, margins=(0, 0, _BESIDE, 24))
        )
        self._scroll = scrolled(inner)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hints = Hints(
            desk,
            "synthesis-keys",
            (
                (key_name("Return"), tr("suivant")),
                (key_name("Tab"), tr("ce qui s’y rattache")),
                (key_name("Esc"), tr("finir")),
                (key_names(("Alt+Up", "Alt+Down")), tr("déplacer")),
            ),
        )
        sign, fact, advice = of.empty
        self._empty = Empty(theme, sign, fact, advice, (of.add, self.add_session))
        self.stack = QStackedWidget()
        self.stack.addWidget(self._scroll)
        self.stack.addWidget(self._empty)
        # The head ends where the lines do, which stand 8 from the edge of what scrolls.
        self.heading.setMaximumWidth(theme.px(_WIDEST) - _BESIDE)
        self.body = column(
            row((self.heading, 1_000), None), 10, self.choice, 12, (self.stack, 1), self.hints,
            margins=(_MARGIN, 18, 20, 12),
        )  # fmt: skip
        self.setLayout(self.body)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)
        self.refresh(None)

    # --- what is shown ----------------------------------------------------------------------------

    @property
    def session(self) -> Id:
        """The id of the session shown; empty for what belongs to none."""
        return self._session or ""

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the lines as they stand."""
        del changed
        sessions = tuple(self.of.sessions(self.desk.event))
        self.choice.show_sessions(sessions)
        self.wants_pane = bool(sessions)
        self.stack.setCurrentIndex(self.view() if sessions else EMPTY)
        if not sessions:
            self.heading.tell("")
            self.hints.hide()
            self._forget()
            return
        self.hints.setVisible(self.hints.wanted and self.view() == TYPED)
        if self._session not in sessions:
            self.show_session(likely(self.desk.event, sessions))
            return
        self._show_groups()
        for each in self.lines.values():
            each.refresh()
        self.heading.tell(summary(self.desk.event, self.session))
        self._tell_at_hand(self.desk.event)

    def view(self) -> int:
        """Which view of the session is shown."""
        return TYPED

    def show_session(self, session: Id) -> None:
        """Show the lines of a session."""
        self._forget()
        self._session = session
        self.choice.choose(session)
        self._show_groups()
        self.heading.tell(summary(self.desk.event, self.session))
        self._told = self.chosen()
        self.at_hand.emit(self._told)

    def _forget(self) -> None:
        self.close_line()
        self._session = None
        self.lines = {}
        cleared(self._groups)

    def _kinds(self) -> tuple[PointKind, ...]:
        """The kinds that have a list: those always there, those that hold something."""
        event = self.desk.event
        held = tuple(
            kind for kind in PointKind if kind in self.lines or lines_of(event, self.session, kind)
        )
        return (*self.of.kinds, *(kind for kind in held if kind not in self.of.kinds))

    def _show_groups(self) -> None:
        """Have a list for each kind; what is there stays as it is."""
        kinds = self._kinds()
        if tuple(self.lines) == kinds:
            return
        paired: QGridLayout | None = None
        for kind in kinds:
            if kind in self.lines:
                continue
            made = self.lines[kind] = self._made(kind)
            if kind not in self.of.paired:
                self._groups.addWidget(made)
                continue
            if paired is None:
                paired = QGridLayout()
                paired.setHorizontalSpacing(self.desk.theme.px(24))
                self._groups.addLayout(paired)
            rank = paired.count()
            paired.setColumnStretch(rank, 1)
            paired.addWidget(made, 0, rank, Qt.AlignmentFlag.AlignTop)
        self.lines = {kind: self.lines[kind] for kind in kinds}

    def _unfold(self) -> None:
        """Offer the kinds that have no list yet."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in PointKind:
            if kind not in self.lines:
                action = menu.addAction(name_of_value(kind))
                action.triggered.connect(lambda _=False, kind=kind: self.begin(kind))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _made(self, kind: PointKind) -> Lines:
        shape = Shape(narrow=kind in self.of.paired)
        if kind is PointKind.STAKE:
            shape = self.of.shape
        made = Lines(self.desk, self.session, kind, shape, titled=kind is not PointKind.STAKE)
        made.at_work.connect(lambda id_, made=made: self._at_work(made, id_))
        made.chosen.connect(lambda ids, made=made: self._choose(made, ids))
        made.typing.connect(self._foresee)
        made.typed.connect(self.hints.count)
        made.sight.connect(self._see)
        return made

    def _foresee(self, event: Event) -> None:
        """Let the slides follow the typing."""
        self._tell_at_hand(event)
        self.desk.preview.foresee(event)
        self._keep_in_sight()

    def _tell_at_hand(self, event: Event) -> None:
        """Tell what is chosen, and what stands under it, where that is not what was told."""
        ids = self._chosen_in(event)
        if ids and ids != self._told:
            self._told = ids
            self.at_hand.emit(ids)

    def _see(self, line: QWidget) -> None:
        """Show a line that was opened, and of one taller than the room the field at work."""
        QTimer.singleShot(0, line, lambda: self._scroll.ensureWidgetVisible(line, 0, 0))
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Scroll to what has the keyboard, once lines have their heights."""
        QTimer.singleShot(0, self, lambda: show_focused(self._scroll, self.desk.theme.px(8)))

    # --- what is chosen ---------------------------------------------------------------------------

    def chosen(self) -> tuple[Id, ...]:
        """The ids of the lines chosen, with what stands under the one at work."""
        return self._chosen_in(self.desk.event)

    def _chosen_in(self, event: Event) -> tuple[Id, ...]:
        chosen = (each.list.ids() for each in self.lines.values())
        ids = next((ids for ids in chosen if ids), ())
        points = (event.get(Point, id_) for id_ in ids)
        return (*ids, *(each.id for point in points if point for each in event.children(point)))

    def _choose(self, lines: Lines, ids: tuple[Id, ...]) -> None:
        if not ids:
            return
        for other in self.lines.values():
            if other is not lines and other.list.ids():
                other.list.clearSelection()
        self._tell_at_hand(self.desk.event)
        self._keep_in_sight()

    def _at_work(self, lines: Lines, id_: Id) -> None:
        del id_
        for other in self.lines.values():
            if other is not lines:
                other.close_line()

    def close_line(self) -> None:
        """Close the line at work."""
        for each in self.lines.values():
            each.close_line()

    def begin(self, kind: PointKind) -> None:
        """Begin a line of a kind, at the end of its list."""
        if kind not in self.lines:
            self.lines[kind] = self._made(kind)
            self._groups.addWidget(self.lines[kind])
            self.lines[kind].show()
        self.lines[kind].begin()

    def add_new(self) -> None:
        """Begin a stake; on a page without a session, add one first."""
        if self._session is None:
            self.add_session()
        else:
            self.begin(PointKind.STAKE)

    def add_session(self) -> None:
        """Add a session of the kind that the page is about, and begin its first stake."""
        session = Session(id=new_id(), kind=self.of.adds)
        self.desk.document.act(add(self.desk.event, session))
        self.refresh(None)
        self.show_session(session.id)
        self.begin(PointKind.STAKE)

    def reveal(self, place: Place) -> None:
        """Choose a point, in the list of its kind or under its stake."""
        event = self.desk.event
        point = event.get(Point, place.record)
        if point is None:
            self.take_keyboard()
            return
        home = event.get(Point, point.parent) or point
        if home.session not in self.of.sessions(event):
            self.take_keyboard()
            return
        if home.session != self._session:
            self.show_session(home.session)
        lines = self.lines.get(home.kind)
        if lines is None:
            return
        if place.field or home is not point:
            lines.open(home.id, place.field, point.id)
        else:
            lines.list.choose((point.id,))
            lines.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the stakes, or to the button of an empty page."""
        first = self.lines.get(PointKind.STAKE)
        if first is not None:
            first.take_keyboard()
        else:
            (self._empty.findChild(QPushButton) or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a line from wherever no text is typed."""
        if asked_by(event, letters=self._letters) == "new":
            self.add_new()
        else:
            super().keyPressEvent(event)
