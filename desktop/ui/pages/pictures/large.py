"""A picture seen large, over the whole window, until a key is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.model.findings import Picture
from desktop.model.record import Id
from desktop.ui.controls.drawing import line, smooth
from desktop.ui.desk import Desk
from desktop.ui.pages.pictures.thumbnails import Thumbnails
from desktop.ui.theme.tokens import DARK
from desktop.ui.wording import grouped, tr

_LARGEST = 3840


class Large(QWidget):
    """One of some pictures, large: arrows go to the next, Space, Escape or a click leave.

    ``left`` gives the id of the one that was shown last.
    """

    left = Signal(str)

    def __init__(
        self, desk: Desk, thumbnails: Thumbnails, ids: Sequence[Id], first: Id, over: QWidget
    ) -> None:
        super().__init__(over)
        self._desk, self._thumbnails = desk, thumbnails
        self._ids = tuple(ids)
        self._rank = self._ids.index(first)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        thumbnails.ready.connect(lambda _: self.update())
        self._tell()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def picture(self) -> Picture | None:
        """The picture shown."""
        return self._desk.event.get(Picture, self._ids[self._rank])

    def leave(self) -> None:
        """Give the window back."""
        self.hide()
        self.deleteLater()
        self.left.emit(self._ids[self._rank])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, or leave."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Right | Qt.Key.Key_Down | Qt.Key.Key_PageDown:
                self._go(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up | Qt.Key.Key_PageUp:
                self._go(-1)
            case Qt.Key.Key_Space | Qt.Key.Key_Escape | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.leave()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, _: bool) -> bool:  # noqa: FBT001  as Qt has it
        """Keep the keyboard: what is below cannot be seen."""
        return True

    def mousePressEvent(self, _: QMouseEvent) -> None:
        """Leave."""
        self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it on black, with its caption below."""
        theme, painter = self._desk.theme, QPainter(self)
        smooth(painter)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        picture = self.picture
        if picture is None:
            return
        margin, foot = theme.px(32), theme.px(56)
        room = QRectF(self.rect()).adjusted(margin, margin, -margin, -foot)
        most = min(_LARGEST, round(max(self.width(), self.height()) * self.devicePixelRatioF()))
        image = self._thumbnails.fitting(picture.content, QSize(most, most))
        if image is not None and not image.isNull():
            shape = QSize(max(1, picture.width), max(1, picture.height))
            shown = shape.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, shown.width(), shown.height())
            place.moveCenter(room.center())
            painter.drawImage(place, image)
        below = QRectF(margin, self.height() - foot, self.width() - 2 * margin, foot)
        said = " · ".join(each for each in (picture.caption, picture.credit, self._where()) if each)
        ink = QColor(DARK.ink)
        middle = Qt.AlignmentFlag.AlignHCenter
        line(painter, below, said, theme.font("body"), ink, align=middle)

    def _where(self) -> str:
        return tr("{rank} sur {count}").format(
            rank=grouped(self._rank + 1), count=grouped(len(self._ids))
        )

    def _go(self, step: int) -> None:
        self._rank = (self._rank + step) % len(self._ids)
        self._tell()
        self.update()

    def _tell(self) -> None:
        picture = self.picture
        said = (picture.alternative or picture.caption) if picture is not None else ""
        self.setAccessibleName(", ".join((tr("Image en grand"), self._where(), said)))
