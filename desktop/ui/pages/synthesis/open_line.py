"""The line at work: its words, and under them what belongs to it, each reached by Tab."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.model.acts import Act, add, add_points, begin_point, nothing_done, set_field
from desktop.model.event import Event
from desktop.model.findings import Point, PointKind
from desktop.model.record import Id, new_id
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.drawing import ground, line, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.desk import Desk
from desktop.ui.fields.binding import Binding, Doing
from desktop.ui.fields.choices import Switch
from desktop.ui.fields.lines import Prose
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.synthesis.assignment import Assignment
from desktop.ui.pages.synthesis.keywords import Keywords
from desktop.ui.pages.synthesis.line_list import LEFT
from desktop.ui.pages.synthesis.typing import Details, Words
from desktop.ui.pages.synthesis.under import Beneath
from desktop.ui.wording import tr

_LABEL = 76
_BENEATH = (PointKind.ACTION, PointKind.SUCCESS_FACTOR)


@dataclass(frozen=True)
class Shape:
    """What a line asks for beside its words: what stands under it, the words of the room.

    A narrow one, in half the width, has no words before its fields.
    """

    beneath: bool = False
    keywords: bool = False
    narrow: bool = False


class OpenLine(QWidget):
    """A line being typed; a new one is added to the day once it has a letter.

    ``typing`` tells of each key, ``next_asked`` of Enter, ``left`` of Escape, ``gone`` gives a
    point under it that is to be removed.
    """

    typing = Signal()
    next_asked = Signal()
    left = Signal()
    gone = Signal(str)

    def __init__(self, desk: Desk, point: Point, shape: Shape, number: int, after: Id) -> None:
        super().__init__()
        self._desk, self.point, self.shape, self.after = desk, point, shape, after
        self._number = number
        self.was_known = self.known
        desk.document.changed.connect(self._note_known)
        name = name_of_value(point.kind)
        self.words = Words(desk.theme, name, placeholder=name, lead=True)
        self.words.edited.connect(self.typing)
        self.words.next_asked.connect(self.next_asked)
        self._own = [Binding(desk.document, (point.id,), "text", self.words, act=self._keep)]
        desk.watch_spelling(self.words)
        self._rows: dict[PointKind, list[Beneath]] = {kind: [] for kind in _BENEATH}
        self._places: dict[PointKind, QVBoxLayout] = {}
        self.keywords: Keywords | None = None
        self.assignment: Assignment | None = None
        self._column = QVBoxLayout(self)
        theme = desk.theme
        self._column.setContentsMargins(theme.px(LEFT - 6), theme.px(5), theme.px(12), theme.px(8))
        self._column.setSpacing(2)
        self._column.addWidget(self.words)
        self._fill()

    @property
    def known(self) -> bool:
        """Whether the day knows the line yet."""
        return self.point.id in self._desk.event.records

    def orphaned(self) -> bool:
        """Whether the line was there and is no longer, taken back by undo."""
        return self.was_known and not self.known

    def _note_known(self) -> None:
        self.was_known = self.was_known or self.known

    def ahead(self, event: Event) -> Event:
        """The event with all that is being typed here."""
        for binding in (
            *self._own,
            *(each for under in self._beneath() for each in under.bindings),
        ):
            event = binding.ahead(event)
        return event

    def keep(self) -> None:
        """Give over what was typed."""
        self._desk.document.flush()

    def refresh(self, number: int) -> None:
        """Show what stands under the line now."""
        if number != self._number:
            self._number = number
            self.update()
        for kind in self._places:
            self._show_beneath(kind)
        for each in self._beneath():
            each.refresh()
        if self.assignment is not None:
            self.assignment.refresh()
        if self.keywords is not None:
            self.keywords.refresh()

    def focus_field(self, field: str, record: Id = "") -> None:
        """Give the keyboard to a field of the line, or of a point under it; the words else."""
        under = next((each for each in self._beneath() if each.new.id == record), None)
        target: QWidget = self.words
        if under is not None:
            target = under.fields.get(field, under.words)
        elif self.assignment is not None and field in self.assignment.fields:
            target = self.assignment.fields[field]
        elif field in {"details", "open_list"}:
            target = self.details
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(target, Prose):  # one goes on with what is said
            target.moveCursor(QTextCursor.MoveOperation.End)

    def focus_chain(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        under = [field for each in self._beneath() for field in each.fields.values()]
        words = [self.keywords.line] if self.keywords is not None else []
        own = self.assignment.fields.values() if self.assignment is not None else ()
        return [self.words, *own, *under, *words, self.details, self.open_list]

    # --- how it is made ---------------------------------------------------------------------------

    def _fill(self) -> None:
        if self.point.kind is PointKind.ACTION:
            self.assignment = made = Assignment(self._desk, self.point.id, self._begun)
            made.edited.connect(self.typing)
            made.next_asked.connect(self.next_asked)
            self._own += made.bindings
            self._column.addLayout(self._labelled("people", tr("Porteur"), made))
        if self.shape.beneath:
            for kind, sign, label in (
                (PointKind.ACTION, "done", tr("Action")),
                (PointKind.SUCCESS_FACTOR, "flag", tr("Succès")),
            ):
                place = QVBoxLayout()
                place.setSpacing(2)
                self._places[kind] = place
                self._column.addLayout(self._labelled(sign, label, place))
                self._show_beneath(kind)
        if self.shape.keywords:
            self.keywords = Keywords(self._desk, self.point.session)
            self.keywords.line.next_asked.connect(self.next_asked)
            self._column.addLayout(self._labelled("verbatim", tr("Mot"), self.keywords))
        theme = self._desk.theme
        self.details = Details(theme, tr("Détails"), placeholder=tr("Un par ligne"))
        self.open_list = Switch(tr("Liste ouverte (…)"))
        ids = (self.point.id,)
        self._own += [
            Binding(self._desk.document, ids, "details", self.details, act=self._said("details")),
            Binding(
                self._desk.document, ids, "open_list", self.open_list, act=self._said("open_list")
            ),
        ]
        self.details.edited.connect(self.typing)
        self.open_list.edited.connect(self.typing)
        self._desk.watch_spelling(self.details)
        told = column(self.details) if self.shape.narrow else row((self.details, 1), spacing=8)
        told.addWidget(self.open_list, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._labelled("more", tr("Détails"), told))

    def _labelled(self, sign: str, label: str, content: QWidget | QLayout) -> QLayout:
        theme = self._desk.theme
        head, words = QWidget(), [] if self.shape.narrow else [Label(label, "hint")]
        head.setLayout(row(Sign(theme, sign, "ink2", 15), *words, None, spacing=8))
        head.setFixedSize(theme.px(20 if self.shape.narrow else _LABEL), theme.px(30))
        made = row(spacing=4)
        made.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(content, QWidget):
            made.addWidget(content, 1)
        else:
            made.addLayout(content, 1)
        return made

    def _show_beneath(self, kind: PointKind) -> None:
        """Show the points of a kind under the line, and a blank one after them."""
        children = [each for each in self._desk.event.children(self.point) if each.kind is kind]
        rows, place = self._rows[kind], self._places[kind]
        wanted = [each.id for each in children]
        have = [each.new.id for each in rows]
        blank = have[-1] if have and not rows[-1].known and not rows[-1].words.toPlainText() else ""
        typed = [each.new.id for each in rows if not each.known and each.words.toPlainText()]
        if have and have == [*wanted, *typed, blank or "?"]:
            return
        for each in [each for each in rows if each.new.id not in {*wanted, *typed, blank}]:
            rows.remove(each)
            place.removeWidget(each)
            each.hide()
            each.deleteLater()
        kept = {each.new.id: each for each in rows}
        ordered = [kept.get(each.id) or self._beneath_row(each) for each in children]
        ordered += [kept[id_] for id_ in typed if id_ in kept and id_ not in wanted]
        ordered.append(kept.get(blank) or self._beneath_row(self._blank(kind)))
        for rank, each in enumerate(ordered):
            place.insertWidget(rank, each)
            each.show()
        self._rows[kind] = ordered
        self.chain()

    def _blank(self, kind: PointKind) -> Point:
        point = self.point
        return Point(id=new_id(), kind=kind, session=point.session, parent=point.id)

    def _beneath_row(self, point: Point) -> Beneath:
        is_action = point.kind is PointKind.ACTION
        words = tr("Ce qui sera fait") if is_action else tr("Facteur clé de succès…")
        made = Beneath(self._desk, point, words, self._begun)
        made.edited.connect(self._typed_beneath)
        made.next_asked.connect(self.next_asked)
        made.emptied.connect(lambda: self._empty(made))
        made.words.several.connect(lambda texts: self._paste(made, texts))
        return made

    def _typed_beneath(self) -> None:
        for kind in self._places:
            self._show_beneath(kind)
        self.chain()
        self.typing.emit()

    def _empty(self, emptied: Beneath) -> None:
        if emptied.known:
            self.focus_field("text")
            self.gone.emit(emptied.new.id)

    def _paste(self, into: Beneath, texts: Sequence[str]) -> None:
        """Make a point under the line of each text that was pasted."""
        self.keep()
        after = into.new.id if into.known else ""
        act = add_points(self._begun(self._desk.event), into.new, texts, after=after)
        self._desk.document.act(act)
        self._show_beneath(into.new.kind)

    def chain(self) -> None:
        """Let Tab follow the order in which fields are seen."""
        if hasattr(self, "open_list"):
            fields = self.focus_chain()
            for one, other in pairwise(fields):
                QWidget.setTabOrder(one, other)

    def _beneath(self) -> Iterator[Beneath]:
        for rows in self._rows.values():
            yield from rows

    # --- typing -----------------------------------------------------------------------------------

    def _keep(self, event: Event, _: tuple[Id, ...], value: str) -> Act:
        if self.was_known and self.point.id not in event.records:
            return nothing_done(event)
        return begin_point(event, self.point, value, after=self.after)

    def _said(self, field: str) -> Doing:
        """What sets a field of the line, which is added first where it is not known."""

        def act(event: Event, ids: tuple[Id, ...], value: object) -> Act:
            return set_field(self._begun(event) if value else event, ids, field, value)

        return act

    def _begun(self, event: Event) -> Event:
        """The event in which the line is known, unless it was taken back."""
        if self.point.id in event.records or self.was_known:
            return event
        return add(event, self.point, after=self.after).event

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, keeping what was typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the frame of the line at work, and its number."""
        theme, painter = self._desk.theme, QPainter(self)
        smooth(painter)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground(painter, place, theme.colour("canvas"), radius=10, edge=theme.colour("accent"))
        font = theme.font("lead", 600, tabular=True)
        number = QRectF(0, theme.px(5), theme.px(LEFT - 13), self.words.sizeHint().height())
        number.setHeight(min(number.height(), theme.px(33)))
        right = Qt.AlignmentFlag.AlignRight
        line(painter, number, str(self._number), font, theme.colour("accent"), align=right)
