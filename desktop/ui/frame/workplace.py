"""The middle of a window with a day open: its pages, with the sidebar, the bar and the pane."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.compose.moments import dates
from desktop.model.programme import GATHERING
from desktop.model.record import Id
from desktop.ui.controls.layouts import column, row
from desktop.ui.controls.messages import Message
from desktop.ui.desk import Desk, Page
from desktop.ui.faults import Faults
from desktop.ui.fields.sheet import Sheet
from desktop.ui.frame.areas import give_keyboard_on
from desktop.ui.frame.notices import Notices
from desktop.ui.frame.pane import Pane
from desktop.ui.frame.sidebar import Sidebar
from desktop.ui.frame.toasts import Toasts
from desktop.ui.frame.topbar import TopBar
from desktop.ui.frame.trail import Trail
from desktop.ui.pages import page_kind, page_of
from desktop.ui.pages.failed import failed_page
from desktop.ui.place import Place

if TYPE_CHECKING:
    from desktop.ui.frame.palette.panel import Palette

_FOLDS_BELOW, _PANE_FOLDS_BELOW, _WIDE_FROM = 1150, 1100, 1600
_INSET = 12  # between what lies at the right and the edge of the window
_GATHER = 30  # milliseconds: changes that come together are shown together


class Workplace(QWidget):
    """A day open in a window, ``make_desk`` giving what its pages have at hand."""

    def __init__(self, make_desk: Callable[[Workplace], Desk], faults: Faults) -> None:
        super().__init__()
        self.desk = make_desk(self)
        desk = self.desk
        self._faults = faults
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, frozenset[Id] | None] = {}
        self._changed: set[Id] = set()
        self._trail = Trail()
        self.key = ""
        self.search: Palette | None = None
        self._pane_wanted = desk.settings.flag("pane", default=True)
        self._folded_by_hand: bool | None = None
        self._sheet = False
        self.sidebar = Sidebar(desk.theme)
        self.topbar = TopBar(desk.theme, desk.words, desk.run)
        self.pane = Pane(desk)
        self.notices = Notices(desk)
        self._toasts = Toasts(desk.theme, self)
        self._stack = QStackedWidget()
        self._middle = row((self._stack, 1), self.pane)
        self.setLayout(
            row(
                self.sidebar,
                (column(self.topbar, self.notices, (self._middle, 1)), 1),
            )
        )
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.timeout.connect(self._refresh)
        self.sidebar.asked.connect(self._go_from_sidebar)
        self.sidebar.menu_asked.connect(lambda: desk.run("menu"))
        desk.document.changed.connect(self._note_change)
        desk.document.kept.connect(self._show_state)
        desk.tocheck.ready.connect(self._show_checked)
        desk.preview.ready.connect(self._count_slides)
        desk.document.trouble.connect(self.notices.show_trouble)
        self._show_event()
        self._show_state()
        self.notices.show_trouble(desk.document.problem)

    # --- going somewhere --------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self.key)

    @property
    def place(self) -> Place:
        """Where one is."""
        chosen = self.page.chosen() if self.page else ()
        return Place(self.key, chosen[0] if chosen else "")

    def go(self, place: Place, *, remember: bool = True) -> None:
        """Show a place: its page, the record chosen there, the keyboard in the field."""
        self.desk.document.flush()
        self.show_now()  # it may have come with the last change
        event = self.desk.event
        # A day of which nothing was said has no record yet, and is a place all the same.
        record = event.gathering if place.record == GATHERING else event.records.get(place.record)
        key = place.page or (page_of(record) if record is not None else "")
        if remember and self.key and place != self.place:
            self._trail.leave(self.place)
        if not key:
            self._show_sheet(place)
            return
        self._show_page(key)
        page = self.page
        if page is not None and place.record:
            page.reveal(place)
        elif page is not None:
            page.take_keyboard()

    def look(self, open_file: Callable[[Path], object], *, acting: bool) -> None:
        """Open the palette on actions and places, or on words."""
        from desktop.ui.frame.palette.panel import Palette  # noqa: PLC0415  not for the first paint

        if self.search is None:
            self.search = Palette(self.desk, self, open_file)
        self.search.look(acting=acting)

    def _go_from_sidebar(self, key: str) -> None:
        """Show a page, and leave the keyboard in the sidebar, where it may go on."""
        self.go(Place(key))
        self.sidebar.take_keyboard(key)

    def back(self) -> None:
        """Return to the place before."""
        self._step_to(self._trail.back(self.place))

    def forward(self) -> None:
        """Go again where one came back from."""
        self._step_to(self._trail.forward(self.place))

    def _step_to(self, place: Place | None) -> None:
        if place is not None:
            self.go(place, remember=False)

    def _show_page(self, key: str) -> None:
        page = self._pages.get(key)
        if page is None:
            page = self._made(key)
            self._pages[key] = page
            self._stack.addWidget(page)
            page.at_hand.connect(lambda ids, key=key: self._at_hand(key, ids))
        elif key in self._stale:
            page.refresh(self._stale.pop(key))
        self.key = key
        self._sheet = False
        self._stack.setCurrentWidget(page)
        self.sidebar.choose(key)
        self.pane.put_beside(page.beside)
        self.arrange()
        self.pane.show_records(page.chosen())

    def _made(self, key: str) -> Page:
        try:
            return page_kind(key).make(self.desk)
        except Exception as error:  # noqa: BLE001  a page that fails leaves the others as they are
            self._faults.note(error)
            return failed_page(self.desk)

    def _show_sheet(self, place: Place) -> None:
        """Edit in the pane a record that no page shows."""
        record = self.desk.event.records.get(place.record)
        if record is None:
            return
        sheet = Sheet(self.desk, record.id)
        self._pane_wanted = self._sheet = True
        self.pane.put_beside(sheet)
        self.arrange()
        self.pane.show_records((record.id,))
        sheet.focus_field(place.field)

    def _at_hand(self, key: str, ids: tuple[Id, ...]) -> None:
        if key == self.key:
            page = self._pages[key]
            self.pane.put_beside(page.beside)
            self.arrange()
            self.pane.show_records(ids)

    # --- what changed -----------------------------------------------------------------------------

    def _note_change(self, ids: frozenset[Id]) -> None:
        self._changed |= ids
        self._toasts.heed_change(self.desk.document.opened.undo_label)
        if not self._gather.isActive():
            self._gather.start(_GATHER)
        self.desk.preview.event_changed()
        self.desk.tocheck.event_changed()

    def _refresh(self) -> None:
        changed = frozenset(self._changed)
        self._changed.clear()
        for key in self._pages:
            if key == self.key:
                continue
            before = self._stale.get(key, frozenset())
            self._stale[key] = None if before is None else before | changed
        if self.page is not None:
            self.page.refresh(changed)
        self._show_event()
        self._show_state()

    def stop(self) -> None:
        """Do nothing more beside the typing: the window lets go of this day."""
        self._gather.stop()
        self.desk.document.flush()
        self.desk.document.forget_names()
        self.desk.preview.stop()
        self.desk.tocheck.stop()
        if self.search is not None:
            self.search.stop()

    def show_now(self) -> None:
        """Show what changed without waiting."""
        if self._gather.isActive():
            self._gather.stop()
            self._refresh()

    def _show_event(self) -> None:
        event = self.desk.event
        name = self.desk.document.opened.path.stem
        self.sidebar.show_event(event, dates(event, self.desk.words), name)

    def _count_slides(self) -> None:
        composed = self.desk.preview.latest
        if composed is not None:
            self.sidebar.show_count("deck", len(composed.slides.slides))

    def _show_state(self) -> None:
        self.topbar.show_document(self.desk.document)

    def _show_checked(self) -> None:
        """Count what is to check, and say of values typed apart."""
        tocheck = self.desk.tocheck
        self.sidebar.show_count("tocheck", tocheck.count)
        self.notices.show_undecided(tocheck.undecided, settling=self.key == "merge")

    # --- messages ---------------------------------------------------------------------------------

    def say(self, message: Message) -> None:
        """Show a message that passes, at the foot of the page."""
        self._place_toast()
        self._toasts.say(message, self.desk.document.opened.undo_label)

    def show_notice(self, message: Message, tone: str = "soft") -> None:
        """Show a message that stays at the top."""
        self.notices.show_message(message, tone)

    def hide_notice(self) -> None:
        """Take the message at the top away."""
        self.notices.clear()

    def _place_toast(self) -> None:
        left = self.sidebar.width()
        foot = self.page.foot.height() if self.page and self.page.foot else 0
        self._toasts.place(QRect(left, 0, self.width() - left, self.height() - foot))

    # --- room -------------------------------------------------------------------------------------

    def switch_pane(self) -> None:
        """Show or hide the pane."""
        shown = not self.pane.isVisible()
        if self.page is not None and self.page.shuts_pane:
            self.page.wants_pane = shown
            self._pane_wanted |= shown
        else:
            self._pane_wanted = shown
        self.desk.settings.set_flag("pane", on=self._pane_wanted)
        self.arrange(by_hand=True)

    def switch_sidebar(self) -> None:
        """Fold the sidebar, or unfold it."""
        self._folded_by_hand = not self.sidebar.folded
        self.arrange()

    def arrange(self, *, by_hand: bool = False) -> None:
        """Give each part its room."""
        zoomed = self.width() * 100 / self.desk.theme.zoom
        wide = zoomed >= _WIDE_FROM
        narrow = zoomed < _FOLDS_BELOW
        self.sidebar.fold(
            on=narrow if self._folded_by_hand is None else self._folded_by_hand, wide=wide
        )
        self.pane.widen(wide=wide)
        page = self.page
        room = by_hand or zoomed >= _PANE_FOLDS_BELOW
        wanted = self._sheet or bool(page and page.wants_pane and room)
        shown = wanted and self._pane_wanted
        self.pane.setVisible(shown)
        inset = 0 if page is not None and page.runs_to_edge and not shown else _INSET
        self._middle.setContentsMargins(0, 0, inset, inset)
        self.topbar.pane.setChecked(shown)
        self.topbar.produce.setVisible(not (page and page.has_primary))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room."""
        super().resizeEvent(event)
        self.arrange()
        self._place_toast()

    def event(self, event: QEvent) -> bool:
        """Keep the toast in its place."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_toast()
        return super().event(event)

    def next_area(self) -> None:
        """Give the keyboard to the next part: sidebar, page, pane."""
        areas = (self.sidebar, self._stack, self.pane)
        give_keyboard_on(areas, self.window().focusWidget())
