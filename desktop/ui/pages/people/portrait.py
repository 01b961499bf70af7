"""Where a photo or a logo is dropped, pasted or chosen, and shown as it will be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)

from desktop.model.acts import set_picture
from desktop.model.findings import Picture
from desktop.model.people import Organisation, Person
from desktop.model.record import Id, new_id
from desktop.model.sentence import Refused, Sentence
from desktop.ui.controls.badges import draw_avatar, draw_logo
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, icon, ring, smooth
from desktop.ui.desk import Desk
from desktop.ui.pages.people.faces import letters, logo, photo, tints
from desktop.ui.photos import as_png
from desktop.ui.tasks import Task
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.intake.pictures import CleanPicture

_SIZE = 72


class Portrait(Tile):
    """The photo of a person, or the logo of an organisation; it takes another one.

    ``refused`` gives the sentence that says why a picture was not taken, or nothing.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, whose: Id) -> None:
        owner = desk.event.records.get(whose)
        self._is_person = isinstance(owner, Person)
        super().__init__(desk.theme, tr("Photo") if self._is_person else tr("Logo"))
        self.setAccessibleDescription(
            tr("Déposez ou collez une image ; Entrée en choisit une, Suppr la retire")
        )
        self._desk, self._whose = desk, whose
        self._hovering = False
        self._task: Task | None = None
        self.setFixedSize(desk.theme.px(_SIZE), desk.theme.px(_SIZE))
        self.setAcceptDrops(True)
        self.clicked.connect(lambda _=False: self.choose())
        desk.document.changed.connect(self._heed)

    @property
    def has_picture(self) -> bool:
        """Whether there is one."""
        match self._desk.event.records.get(self._whose):
            case Person(photo=picture) | Organisation(logo=picture):
                return self._desk.event.get(Picture, picture) is not None
            case _:
                return False

    # --- taking a picture -------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a file."""
        title = tr("Choisir une photo") if self._is_person else tr("Choisir un logo")
        kinds = tr("Images (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff)")
        path = self._desk.ask.file_to_read(self.window(), title, kinds)
        if path is not None:
            self._take_file(path)

    def paste(self) -> None:
        """Take the picture that was copied, or the file."""
        self._take(QGuiApplication.clipboard().mimeData())

    def remove(self) -> None:
        """Take the picture away; it stays among the pictures of the day."""
        if self.has_picture:
            self._desk.document.act(set_picture(self._desk.event, self._whose, None))

    def _take(self, data: QMimeData) -> None:
        path = _file_in(data)
        if path is not None:
            self._take_file(path)
        elif data.hasImage():
            drawn = as_png(QImage(data.imageData()))
            self._begin(lambda: drawn, tr("L’image collée"))

    def _take_file(self, path: Path) -> None:
        self._begin(path.read_bytes, path.name)

    def _begin(self, read: Callable[[], bytes], name: str) -> None:
        if self._task is not None:
            self._task.drop()
        self.refused.emit(None)
        self._task = Task(self, lambda: _cleaned(read, name), self._keep, self._refuse)

    def _keep(self, clean: CleanPicture) -> None:
        self._task = None
        event = self._desk.event
        content = self._desk.document.opened.add_media(clean.data, clean.mime)
        known = (
            each
            for each in event.all(Picture)
            if each.content == content and each.shows == self._whose
        )
        picture = next(known, None) or Picture(
            id=new_id(),
            content=content,
            width=clean.width,
            height=clean.height,
            shows=self._whose,
        )
        self._desk.document.act(set_picture(event, self._whose, picture))

    def _refuse(self, sentence: Sentence) -> None:
        self._task = None
        self.refused.emit(sentence)

    # --- keys and dragging ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, remove; Enter chooses a file."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take an image."""
        if _file_in(event.mimeData()) is not None or event.mimeData().hasImage():
            event.acceptProposedAction()
            self._hover(on=True)

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        """Be as before."""
        self._hover(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        event.acceptProposedAction()
        self._hover(on=False)
        self._take(event.mimeData())

    def _hover(self, *, on: bool) -> None:
        self._hovering = on
        self.update()

    # --- what is shown ----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As large as the design says."""
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the picture, or what stands for it."""
        painter, theme = QPainter(self), self.theme
        smooth(painter)
        place = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        radius = place.height() / 2 if self._is_person else theme.px(10)
        match self._desk.event.records.get(self._whose):
            case Person() as person:
                shown = photo(self._desk, person, _SIZE)
                rank = tints(self._desk.event).get(person.id, 0)
                draw_avatar(painter, theme, place, letters(person), rank, photo=shown)
            case Organisation() as organisation:
                shown = logo(self._desk, organisation, _SIZE)
                if shown is not None:
                    draw_logo(painter, theme, place, shown)
                else:
                    ground(painter, place, theme.colour("sunken"), radius=radius)
                    x = place.center().x() - theme.px(14)
                    icon(painter, theme, "organisation", x, place.center().y(), ink="ink2", size=28)
            case _:
                return
        if self._hovering or self.hovered:
            ground(painter, place, None, radius=radius, edge=theme.colour("edge"), dashed=True)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), theme, radius=radius + 3)

    def _heed(self, ids: frozenset[Id]) -> None:
        if self._whose in ids:
            self.update()


def _file_in(data: QMimeData) -> Path | None:
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)


def _cleaned(read: Callable[[], bytes], name: str) -> CleanPicture:
    from desktop.intake.pictures import clean_picture  # noqa: PLC0415  Pillow is slow to load

    try:
        data = read()
    except OSError as error:
        raise Refused(
            "{name} ne peut pas être lu ; l’image n’a pas été ajoutée."
            " Choisissez un autre fichier.",
            name=name,
        ) from error
    return clean_picture(data, name)
