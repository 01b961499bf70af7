"""The lines of one kind of a session: chosen, moved and removed as a list, typed one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.model.acts import (
    Act,
    add,
    add_points,
    called,
    duplicate,
    move_after,
    move_before,
    move_down,
    move_up,
    remove,
)
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.programme import Session
from desktop.model.record import Id, new_id
from desktop.telling import told
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column
from desktop.ui.controls.list_keys import acts_of
from desktop.ui.controls.lists import Move
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk
from desktop.ui.pages.synthesis.kinds import CALLED
from desktop.ui.pages.synthesis.line_list import LineList
from desktop.ui.pages.synthesis.next_line import NextLine
from desktop.ui.pages.synthesis.open_line import OpenLine, Shape
from desktop.ui.wording import tr


def lines_of(event: Event, session: Id, kind: PointKind) -> tuple[Point, ...]:
    """The points of a kind that a session lists by themselves, in order."""
    points = event.within(event.get(Session, session), Point)
    under = (PointKind.ACTION, PointKind.SUCCESS_FACTOR)
    return tuple(
        point
        for point in points
        if point.kind is kind and not (kind in under and event.get(Point, point.parent))
    )


class Lines(QWidget):
    """The lines of a kind, and the one at work.

    ``at_work`` gives the line opened, or nothing; ``chosen`` the lines chosen; ``typing`` the event
    as it will be; ``typed`` that a line was typed and left by Enter.
    """

    at_work = Signal(object)
    chosen = Signal(object)
    typing = Signal(object)
    typed = Signal()
    sight = Signal(object)

    def __init__(
        self, desk: Desk, session: Id, kind: PointKind, shape: Shape, *, titled: bool = True
    ) -> None:
        super().__init__()
        self._desk, self.session, self.kind, self._shape = desk, session, kind, shape
        self.line: OpenLine | None = None
        words = CALLED[kind]
        self.list = LineList(desk.theme, words.several())
        self.list.letters = desk.settings.flag("letters", default=True)
        self.list.opened.connect(self.open)
        self.list.chosen.connect(self.chosen)
        self.list.moved.connect(self._drop)
        self.list.asked.connect(
            acts_of(
                {
                    "new": lambda: self.begin(self.list.current()),
                    "edit": lambda: self.open(self.list.current()),
                    "remove": self.remove_chosen,
                    "duplicate": lambda: self._act(lambda e: duplicate(e, self.list.ids())),
                    "up": lambda: self._step(down=False),
                    "down": lambda: self._step(down=True),
                }
            )
        )
        self.next = NextLine(desk.theme, words.awaited())
        self.next.clicked.connect(lambda _=False: self.begin())
        self.title = Label(words.several(), "heading")
        if not titled:
            self.title.hide()
        head = [self.title] if titled else []
        self.setLayout(column(*head, self.list, self.next, spacing=2))
        self.refresh()

    # --- what is shown ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the lines as they stand, with the one that has no letter yet."""
        if self.line is not None and self.line.orphaned():
            self.close_line()
        event = self._shown_event()
        points = lines_of(event, self.session, self.kind)
        self.list.show_rows([self._row(event, point) for point in points])
        ids = [point.id for point in points]
        if self.line is not None and self.line.point.id in ids:
            self.line.refresh(ids.index(self.line.point.id) + 1)
        elif self.line is not None:  # gone to another session
            self.close_line()
        self.list.setVisible(bool(points))
        self.next.show_number(len(points) + 1)
        fresh = self.line is not None and not self.line.known and ids[-1:] == [self.line.point.id]
        self.next.setVisible(not fresh)
        policy = Qt.FocusPolicy.ClickFocus if points else Qt.FocusPolicy.StrongFocus
        self.next.setFocusPolicy(policy)

    def take_keyboard(self) -> None:
        """Give the keyboard to the lines, or to what begins the first."""
        target: QWidget = self.list if self.list.shown() else self.next
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_event(self) -> Event:
        event, line_ = self._desk.event, self.line
        if line_ is None or line_.known or line_.was_known:
            return event
        return add(event, line_.point, after=line_.after).event

    def _row(self, event: Event, point: Point) -> Row:
        actions = sum(each.kind is PointKind.ACTION for each in event.children(point))
        aside = tr("%n action(s)", "", actions) if actions else ""
        return Row(
            point.id, point.text or ", ".join(point.details) or tr("À préciser"), aside=aside
        )

    # --- the line at work -------------------------------------------------------------------------

    def open(self, id_: Id, field: str = "text", record: Id = "") -> None:
        """Open a line, and give the keyboard to one of its fields."""
        point = self._desk.event.get(Point, id_)
        if point is None:
            return
        if self.line is None or self.line.point.id != id_:
            self._show_line(point, "")
        if self.line is not None:
            self.line.focus_field(field, record)

    def begin(self, after: Id = "") -> None:
        """Open a new line, after another or at the end."""
        self._show_line(Point(id=new_id(), kind=self.kind, session=self.session), after)
        if self.line is not None:
            self.line.focus_field("text")

    def _show_line(self, point: Point, after: Id) -> None:
        self._desk.document.flush()
        if after and after not in self._desk.event.records:
            after = ""
        self.at_work.emit(point.id)
        self.close_line()
        self.line = line_ = OpenLine(self._desk, point, self._shape, 1, after)
        line_.typing.connect(self._typing)
        line_.next_asked.connect(self._next)
        line_.left.connect(self._leave)
        line_.gone.connect(self._remove_beneath)
        line_.words.stepped.connect(self._go)
        line_.words.moved.connect(lambda down: self._step(down=down))
        line_.words.several.connect(self._paste)
        line_.words.emptied.connect(self._emptied)
        self.refresh()
        self.list.setVisible(True)
        self.list.open_in(point.id, line_)
        QWidget.setTabOrder(self.list, line_.words)
        line_.chain()
        self.list.choose((point.id,))
        self.sight.emit(line_)

    def close_line(self) -> None:
        """Close the line at work, what was typed kept; one without a letter goes."""
        line_, self.line = self.line, None
        if line_ is not None:
            line_.keep()
            self.list.close_line()
            self.refresh()

    def _typing(self) -> None:
        if self.line is not None:
            self.typing.emit(self.line.ahead(self._desk.event))

    def _next(self) -> None:
        """Go to the next line, or begin one after the last."""
        line_ = self.line
        if line_ is None:
            return
        line_.keep()
        if not line_.known:  # without a word there is nothing to follow
            self._leave()
            return
        self.typed.emit()
        shown = self.list.shown()
        rank = shown.index(line_.point.id) + 1
        if rank < len(shown):
            self.open(shown[rank])
        else:
            self.begin()

    def _go(self, down: bool) -> None:  # noqa: FBT001  a signal gives it
        """Go to the line above or below."""
        line_ = self.line
        shown = self.list.shown()
        if line_ is None or line_.point.id not in shown:
            return
        rank = shown.index(line_.point.id) + (1 if down else -1)
        if 0 <= rank < len(shown):
            self.open(shown[rank])
        elif down and line_.words.toPlainText().strip():
            self.begin()

    def _leave(self) -> None:
        """Close the line, and choose it in the list."""
        if self.line is None:
            return
        id_, after = self.line.point.id, self.line.after
        self.close_line()
        shown = self.list.shown()
        target = next((each for each in (id_, after, *shown[-1:]) if each in shown), "")
        self.take_keyboard()
        self.list.choose((target,) if target else ())

    def _emptied(self) -> None:
        """Leave a line without words for the one before it."""
        line_ = self.line
        if line_ is None or self._desk.event.children(line_.point) or line_.details.toPlainText():
            return
        line_.keep()
        if line_.known:
            self._desk.document.act(remove(self._desk.event, (line_.point.id,)))
        shown = self.list.shown()
        rank = shown.index(line_.point.id) if line_.point.id in shown else 0
        before = shown[rank - 1] if rank else ""
        self.close_line()
        if before:
            self.open(before)
        else:
            self.take_keyboard()

    def _paste(self, texts: Sequence[str]) -> None:
        """Make a line of each that was pasted, after the one at work or in its place."""
        line_ = self.line
        if line_ is None:
            return
        line_.keep()
        after = line_.point.id if line_.known else line_.after
        like = Point(id="", kind=self.kind, session=self.session)
        self.close_line()
        made = self._desk.document.act(add_points(self._desk.event, like, texts, after=after))
        self.refresh()
        self.typed.emit()
        if made:
            self.open(made[-1])

    # --- acts -------------------------------------------------------------------------------------

    def remove_chosen(self) -> None:
        """Remove the lines chosen; a message offers them back."""
        ids = self.list.ids()
        beside = self.list.choose_beside(ids)
        self._remove(ids)
        self.list.choose((beside,) if beside else ())
        self.take_keyboard()

    def _remove_beneath(self, id_: Id) -> None:
        self._remove((id_,))

    def _remove(self, ids: Sequence[Id]) -> None:
        self._desk.document.flush()
        event = self._desk.event
        records = [event.records[id_] for id_ in ids if id_ in event.records]
        if not records:
            return
        named = told(called(event, records), self._desk.words)
        self._desk.document.act(remove(event, ids))
        self.refresh()
        self._desk.say_done(tr("Supprimé : {what}").format(what=named))

    def _step(self, *, down: bool) -> None:
        step = move_down if down else move_up
        ids = self.list.ids()
        self._act(lambda event: step(event, ids, self.list.shown()))

    def _drop(self, move: Move) -> None:
        put = move_after if move.after else move_before
        self._act(lambda event: put(event, move.ids, move.target))

    def _act(self, act: Callable[[Event], Act]) -> None:
        self._desk.document.flush()
        touched = self._desk.document.act(act(self._desk.event))
        self.refresh()
        self.list.choose([id_ for id_ in touched if id_ in self.list.shown()])
