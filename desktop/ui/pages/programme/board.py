"""The thread of the programme: cards in order, chosen, moved and typed into where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.model.record import Id
from desktop.ui.controls.buttons import tool
from desktop.ui.controls.drawing import smooth
from desktop.ui.controls.list_keys import asked_by
from desktop.ui.controls.rows import carried, ids_in
from desktop.ui.pages.programme.arrangement import Arrangement, arrange
from desktop.ui.pages.programme.backdrop import paint_backdrop, paint_spot
from desktop.ui.pages.programme.card import Card
from desktop.ui.pages.programme.choosing import Choosing
from desktop.ui.pages.programme.dropping import Spot, spot_at
from desktop.ui.pages.programme.faces import Day, Face
from desktop.ui.pages.programme.walking import reached_by
from desktop.ui.theme import Theme
from desktop.ui.wording import tr


class Board(QWidget):
    """All sessions as cards.

    ``chosen`` gives the ids chosen, ``asked`` what a key or a press asks for, ``dropped`` the ids
    and the spot, ``sight`` what is to be scrolled to, ``menu`` where to unfold what can be done.
    """

    chosen = Signal(object)
    asked = Signal(str)
    dropped = Signal(object, Spot)
    sight = Signal(QWidget)
    menu = Signal(QPoint)

    def __init__(
        self, theme: Theme, photo: Callable[[Id, int], QPixmap | None], *, letters: bool = True
    ) -> None:
        super().__init__()
        self._theme, self._photo, self._letters = theme, photo, letters
        self._days: tuple[Day, ...] = ()
        self._cards: dict[Id, Card] = {}
        self._laid = Arrangement({}, (), (), 0)
        self._spot: Spot | None = None
        self._typing: tuple[QWidget, Id] | None = None
        self.choice = Choosing()
        self.setAccessibleName(tr("Le fil du programme"))
        self.setAcceptDrops(True)
        self._more = tool(theme, "more", tr("Actions de la séance"), self._unfold, size=16)
        self._more.setParent(self)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menu key does the same
        self._more.hide()
        self._more_of: Id = ""

    # --- what is shown ----------------------------------------------------------------------------

    def show_days(self, days: Sequence[Day]) -> None:
        """Show the programme; only the cards that changed are painted anew."""
        if tuple(days) == self._days:
            return
        self._days = tuple(days)
        faces = {face.id: face for day in days for shelf in day.shelves for face in shelf.faces}
        for id_ in [id_ for id_ in self._cards if id_ not in faces]:
            gone = self._cards.pop(id_)
            gone.hide()
            gone.deleteLater()
        for id_, face in faces.items():
            card = self._cards.get(id_)
            if card is None:
                self._make(face)
            elif card.face != face:
                card.show_face(face)
        self._cards = {id_: self._cards[id_] for id_ in faces}
        self.choice.show(tuple(faces))
        self._arrange()
        self._show_choice()

    def shown(self) -> tuple[Id, ...]:
        """The ids of all cards, in order."""
        return tuple(self._cards)

    def card(self, id_: Id) -> Card:
        """The card of a session."""
        return self._cards[id_]

    def choose(self, ids: Sequence[Id], current: Id = "") -> None:
        """Show what is chosen, without telling."""
        self.choice.choose([id_ for id_ in ids if id_ in self._cards], current)
        self._show_choice()
        if self.choice.current in self._cards:
            self.sight.emit(self._cards[self.choice.current])

    def take_keyboard(self) -> None:
        """Give the keyboard to the card chosen, else to the first."""
        if not self.choice.current and self._cards:
            self._choose_one(next(iter(self._cards)))
        card = self._cards.get(self.choice.current)
        (card or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def host(self, editor: QWidget | None, id_: Id = "") -> None:
        """Show what types the title of a card over it, or nothing more."""
        self._typing = (editor, id_) if editor is not None else None
        if editor is not None:
            editor.setParent(self)
            self._place_editor()
            editor.show()
            editor.raise_()

    def _make(self, face: Face) -> None:
        card = Card(self._theme, face, self, self)
        card.clicked.connect(lambda _=False, id_=face.id: self._choose_one(id_))
        card.show()
        self._cards[face.id] = card

    def _show_choice(self) -> None:
        ids = set(self.choice.ids)
        reached = self.choice.current or next(iter(self._cards), "")
        for id_, card in self._cards.items():
            card.show_chosen(chosen=id_ in ids)
            tabbed = Qt.FocusPolicy.StrongFocus if id_ == reached else Qt.FocusPolicy.ClickFocus
            if card.focusPolicy() != tabbed:
                card.setFocusPolicy(tabbed)
        self._bring_more(self.choice.current)

    # --- places -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        self._laid = arrange(
            self._days,
            self.width(),
            self._theme,
            lambda face, width: self._cards[face.id].height_for(width),
        )
        for id_, place in self._laid.cards.items():
            self._cards[id_].setGeometry(place)
        self.setMinimumHeight(self._laid.height)
        self.resize(self.width(), max(self._laid.height, self.height()))
        self._place_editor()
        self._bring_more(self._more_of)
        self.update()

    def _place_editor(self) -> None:
        if self._typing is not None and self._typing[1] in self._cards:
            editor, id_ = self._typing
            card = self._cards[id_]
            editor.setGeometry(card.title_place().translated(card.pos()))
            editor.raise_()

    def _bring_more(self, id_: Id) -> None:
        """Put the button "…" on a card."""
        self._more_of = id_
        card = self._cards.get(id_)
        self._more.setVisible(card is not None)
        if card is not None:
            size, inset = max(24, self._theme.px(26)), self._theme.px(8)
            self._more.setFixedSize(size, size)
            self._more.move(card.geometry().right() - size - inset, card.y() + inset)
            self._more.raise_()
            self._place_editor()

    # --- painting ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days, the hours and the trays under the cards."""
        painter = QPainter(self)
        smooth(painter)
        paint_backdrop(painter, self._theme, self._laid, event.rect())
        if self._spot is not None:
            paint_spot(painter, self._theme, self._spot)

    # --- choosing ---------------------------------------------------------------------------------

    def press(self, id_: Id, event: QMouseEvent) -> None:
        """Choose the card that is pressed, alone or with others."""
        self._cards[id_].setFocus(Qt.FocusReason.MouseFocusReason)
        held = event.modifiers()
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.choice.extend(id_)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self.choice.toggle(id_)
        elif id_ not in self.choice.ids:
            self.choice.choose([id_])
        self._tell()

    def release(self, id_: Id, event: QMouseEvent) -> None:
        """Choose it alone, where it was one of several."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.button() is Qt.MouseButton.LeftButton:
            self._choose_one(id_)

    def edit(self, id_: Id) -> None:
        """Type the title of a card."""
        self._choose_one(id_)
        self.asked.emit("edit")

    def hover(self, id_: Id) -> None:
        """Bring the button "…" to the card under the pointer."""
        self._bring_more(id_)

    def photo(self, picture: Id, size: int) -> QPixmap | None:
        """A portrait."""
        return self._photo(picture, size) if picture else None

    def _choose_one(self, id_: Id) -> None:
        self.choice.choose([id_])
        self._tell()

    def _tell(self) -> None:
        self._show_choice()
        self.chosen.emit(self.choice.ids)

    # --- keys -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card, and act on those chosen."""
        asked = asked_by(event, letters=self._letters)
        if asked:
            self.asked.emit(asked)
            return
        key, held = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_A and held == Qt.KeyboardModifier.ControlModifier:
            self.choice.choose(self.shown(), self.choice.current)
            self._tell()
            return
        goal = reached_by(key, self._laid, self.choice.current)
        if not goal:
            super().keyPressEvent(event)
            return
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.choice.extend(goal)
        else:
            self.choice.choose([goal])
        self._cards[goal].setFocus(Qt.FocusReason.TabFocusReason)
        self.sight.emit(self._cards[goal])
        self._tell()

    # --- menu -------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Unfold what can be done with what is chosen."""
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        card = self._cards.get(self.choice.current)
        if card is not None:
            corner = card.mapToGlobal(QPoint(self._theme.px(24), self._theme.px(36)))
            self.menu.emit(corner if by_keyboard else event.globalPos())

    def _unfold(self) -> None:
        if self._more_of not in self.choice.ids:
            self._choose_one(self._more_of)
        self.menu.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))

    # --- dragging ---------------------------------------------------------------------------------

    def drag(self, id_: Id) -> None:
        """Drag the cards chosen."""
        drag = QDrag(self)
        drag.setMimeData(carried(self.choice.ids))
        drag.setPixmap(self._cards[id_].grab())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards."""
        if ids_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would go."""
        self._show_spot(spot_at(self._laid, event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        """Show nothing more."""
        self._show_spot(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move what is dropped to where it is dropped."""
        self._show_spot(None)
        ids = ids_in(event.mimeData())
        spot = spot_at(self._laid, event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if ids and spot is not None:
            self.dropped.emit(ids, spot)

    def _show_spot(self, spot: Spot | None) -> None:
        if spot != self._spot:
            self._spot = spot
            self.update()
