"""The page of pictures: the wall, files that come in by any way, and the editor in the pane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from desktop.model.acts import words_of
from desktop.model.checks.pictures import missing_alternative
from desktop.model.findings import Picture
from desktop.model.fold import fold
from desktop.model.record import Id, new_id
from desktop.ui.controls.drawing import ground, smooth
from desktop.ui.controls.layouts import column, row
from desktop.ui.controls.list_keys import acts_of
from desktop.ui.controls.messages import Message
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk
from desktop.ui.pages.listing import Listing, ListingPage
from desktop.ui.pages.pictures.arrivals import (
    Arrived,
    Offered,
    arrivals_of,
    file_offered,
    image_offered,
)
from desktop.ui.pages.pictures.coming import Coming, Refusals
from desktop.ui.pages.pictures.editor import editor, stands_for
from desktop.ui.pages.pictures.large import Large
from desktop.ui.pages.pictures.thumbnails import Thumbnails
from desktop.ui.pages.pictures.wall import Wall
from desktop.ui.shown import ENDING
from desktop.ui.wording import tr


class PicturesPage(ListingPage):
    """All the pictures of the day; the one chosen is edited in the pane, above its slides."""

    list: Wall

    def __init__(self, desk: Desk) -> None:
        self._thumbnails = Thumbnails(partial(_bytes, desk))
        self._hovered = False
        super().__init__(
            desk,
            Listing(
                Picture,
                tr("Images"),
                self._counted,
                tr("Choisir des images…"),
                (
                    "pictures",
                    tr("Aucune image pour l’instant"),
                    tr(
                        "Déposez ici des photos ou des logos, ou collez une image : ils sont "
                        "redressés, allégés, et leur lieu de prise de vue est oublié."
                    ),
                ),
                self._rows,
                lambda desk, ids: editor(desk, ids, self._thumbnails),
                lambda _: Picture(id=new_id()),
            ),
        )
        self._thumbnails.setParent(self)
        self.setAcceptDrops(True)
        self._arrivals = arrivals_of(desk.document)
        self._arrivals.ended.connect(self._arrived)
        self._refusals = Refusals(desk)
        self._outer.insertWidget(1, self._refusals)
        self._outer.addWidget(Coming(desk.theme, self._arrivals))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self.list.asked.connect(acts_of({"preview": self.show_large}))

    # --- how it is made ---------------------------------------------------------------------------

    def make_list(self) -> Wall:
        """The wall."""
        return Wall(self.desk, tr("Images"), self._thumbnails)

    def arranged(self, editor: QWidget, foot: QWidget | None) -> QLayout:
        """The wall under the filter; the editor goes to the pane."""
        del foot
        self.beside = editor
        self.filter.setMaximumWidth(self.desk.theme.px(362))
        return column(row((self.filter, 1), None), 8, (self.list, 1))

    @property
    def _outer(self) -> QVBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101  for the reader and the type checker
        return layout

    # --- what is shown ----------------------------------------------------------------------------

    def _counted(self, count: int) -> str:
        said = tr("%n image(s)", "", count)
        bare = sum(1 for _ in missing_alternative(self.desk.event))
        undescribed = tr("%n sans description", "", bare)
        return f"{said} · {undescribed}" if bare else said

    def _rows(self, desk: Desk, words: str) -> Sequence[Row]:
        event = desk.event
        bare = {problem.about[0] for problem in missing_alternative(event)}
        stand = stands_for(event)
        rows = []
        for picture in event.all(Picture):
            shown = event.records.get(picture.shows)
            of = stand.get(picture.id, (shown,) if shown is not None else ())
            context = ", ".join(words_of(event, each) for each in of)
            if picture.decorative:
                context = " · ".join(part for part in (tr("Image d’ornement"), context) if part)
            row_ = Row(picture.id, picture.caption, context)
            if fold(words) not in fold(f"{picture.caption} {context} {picture.alternative}"):
                continue
            if not picture.caption.strip():
                row_ = replace(row_, title=tr("Sans légende"), icon="pictures")
            if picture.id in bare:
                row_ = replace(row_, sign="warning", sign_says=tr("Sans description"))
            rows.append(row_)
        return rows

    # --- acts -------------------------------------------------------------------------------------

    def add_new(self) -> None:
        """Ask which files are to come in."""
        kinds = tr("Images ({endings})").format(
            endings="*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff"
        )
        paths = self.desk.ask.files_to_read(self, tr("Choisir des images"), kinds)
        self.bring([file_offered(path) for path in paths])

    def duplicate_chosen(self) -> None:
        """A picture twice is of no use."""

    def focus_field(self, field: str) -> None:
        """Give the keyboard to a field, in the pane, which opens for it."""
        if self._form is not None and not self._form.isVisible():
            self.desk.run("pane")
        super().focus_field(field)

    def show_large(self) -> None:
        """Show the picture that has the keyboard over the whole window."""
        shown = self.list.shown()
        first = self.list.current() or next(iter(self.list.ids()), "")
        if first in shown:
            large = Large(self.desk, self._thumbnails, shown, first, self.window())
            large.left.connect(self._come_back)

    def _come_back(self, last: Id) -> None:
        self.list.choose((last,))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what comes in ----------------------------------------------------------------------------

    def bring(self, offered: Sequence[Offered]) -> None:
        """Take in what is offered."""
        if offered:
            self._refusals.hide()
            self._arrivals.bring(offered)

    def paste(self) -> None:
        """Take in what was copied elsewhere: an image, or files."""
        offered = _offered_in(QGuiApplication.clipboard().mimeData())
        if not offered:
            self.desk.say(
                Message(tr("Rien à coller : ni image, ni fichier n’a été copié."), "info")
            )
        self.bring(offered)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and images be dropped anywhere on the page, and show that they may."""
        if _may_hold_pictures(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._hover(on=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let them be dropped here."""
        if _may_hold_pictures(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show that nothing is held over the page."""
        super().dragLeaveEvent(event)
        self._hover(on=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the page while something is held over it."""
        super().paintEvent(event)
        if self._hovered:
            painter = QPainter(self)
            smooth(painter)
            place = QRectF(self.rect()).adjusted(12, 2, -6, -2)
            edge = self.desk.theme.colour("accent")
            ground(painter, place, None, radius=12, edge=edge, width=2, dashed=True)

    def _hover(self, *, on: bool) -> None:
        self._hovered = on
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what is dropped."""
        self._hover(on=False)
        offered = _offered_in(event.mimeData())
        if offered:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.bring(offered)

    def _arrived(self, arrived: Arrived) -> None:
        self._refusals.tell(arrived.refusals)
        if arrived.touched:
            self.filter.clear()
            self._take(arrived.touched)
        said = []
        if arrived.new:
            said.append(tr("%n image(s) ajoutée(s)", "", arrived.new))
        if arrived.known:
            said.append(tr("%n déjà là", "", arrived.known))
        if arrived.interrupted:
            said.append(tr("interrompu"))
        if arrived.new and arrived.together:
            self.desk.say_done(" · ".join(said), "done")
        elif said:
            self.desk.say(Message(" · ".join(said), "done" if arrived.new else "info"))


def _bytes(desk: Desk, content: str) -> bytes | None:
    found = desk.document.opened.media(content)
    return found.data if found is not None else None


def _may_hold_pictures(data: QMimeData) -> bool:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if files:  # days are opened by the window
        return not all(file.lower().endswith(ENDING) for file in files)
    return data.hasImage()


def _offered_in(data: QMimeData | None) -> list[Offered]:
    """What may be pictures in what is pasted or dropped; never what stands at an address."""
    if data is None:
        return []
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return [file_offered(path) for path in files if path.suffix.lower() != ENDING]
    image = data.imageData() if data.hasImage() else None
    return [image_offered(image)] if isinstance(image, QImage) and not image.isNull() else []
