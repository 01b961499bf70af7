"""The running program: its windows, the days they hold, its look and its language."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from desktop.ui.frame.window import Window
from desktop.ui.settings import Recent, Settings
from desktop.ui.theme.theme import Theme, theme_of
from desktop.ui.wording import Translators
from resources import resource

if TYPE_CHECKING:
    from desktop.store.open_event import OpenEvent
    from desktop.ui.document import Document
    from desktop.ui.faults import Faults
    from desktop.ui.frame.questions import Questions


class Application(QObject):
    """The program, over one `QApplication`; ``folder`` holds its settings, for tests."""

    def __init__(self, qt: QApplication, folder: Path | None = None) -> None:
        super().__init__()
        self.qt = qt
        self.settings = Settings(folder)
        self.translators = Translators()
        self.theme = Theme()
        self.windows: list[Window] = []
        self._folder = folder
        self._style: object = None
        self._faults: Faults | None = None
        self._questions: Questions | None = None
        self.language = self.settings.language or _system_language()
        qt.setApplicationName("Tablée")
        qt.setDesktopFileName("tablee")
        qt.setWindowIcon(QIcon(str(resource("icons/tablee.svg"))))
        qt.installEventFilter(self)
        self._look()

    # --- look and language ------------------------------------------------------------------------

    def _look(self) -> None:
        """Take the colours of the theme; nothing else is needed for the first paint."""
        dark = self.qt.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self.theme = theme_of(self.settings.scheme, self.settings.zoom, system_dark=dark)
        self.qt.setPalette(self.theme.qt_palette)

    def dress(self) -> None:
        """Take the fonts, the style and the words of the settings."""
        from desktop.ui.theme.sheet import arrows, sheet  # noqa: PLC0415  after the first paint
        from desktop.ui.theme.style import Style  # noqa: PLC0415

        self.language = self.settings.language or _system_language()
        self.translators.use(self.language)
        self._look()
        style = Style(self.theme)
        self.qt.setStyle(style)
        self._style = style  # Qt does not keep it alive
        self.qt.setPalette(self.theme.qt_palette)
        self.qt.setFont(self.theme.font())
        self.qt.setStyleSheet(sheet(self.theme, arrows(self.theme)))

    def restyle(self) -> None:
        """Show everything in the look and the language that the settings now say."""
        self.dress()
        for window in self.windows:
            window.build()

    # --- windows ----------------------------------------------------------------------------------

    def new_window(self) -> Window:
        """A window with nothing in it yet, its ground painted."""
        window = Window(self)
        geometry = self.settings.geometry
        if not geometry.isEmpty():
            window.restoreGeometry(geometry)
        self.windows.append(window)
        return window

    def start(self, paths: Sequence[Path]) -> None:
        """Show a window, and fill it once it is painted."""
        window = self.new_window()
        window.show()
        QTimer.singleShot(0, self, lambda: self.fill(window, paths))

    def fill(self, window: Window, paths: Sequence[Path] = ()) -> None:
        """Fill the first window: the start page, or the days asked for."""
        self.faults.catch_all()
        self.faults.told.connect(self._tell_fault)
        self.dress()
        window.build()
        for path in paths:
            self.open(path, window)

    @property
    def faults(self) -> Faults:
        """The log of what went wrong."""
        if self._faults is None:
            from desktop.ui.faults import Faults  # noqa: PLC0415  after the first paint

            self._faults = Faults(self._folder)
        return self._faults

    @property
    def questions(self) -> Questions:
        """The dialogs that ask for a file or a name."""
        if self._questions is None:
            from desktop.ui.frame.questions import Questions  # noqa: PLC0415

            self._questions = Questions()
        return self._questions

    @questions.setter
    def questions(self, questions: Questions) -> None:
        self._questions = questions

    def _tell_fault(self) -> None:
        for window in self.windows:
            window.tell_fault()

    # --- days -------------------------------------------------------------------------------------

    def open(self, path: Path, window: Window | None = None) -> None:
        """Show a day: in its window if it is open already, in this one if it is free, or anew."""
        from desktop.model.sentence import Refused  # noqa: PLC0415
        from desktop.store.opening import open_event  # noqa: PLC0415

        shown = self._window_of(path)
        if shown is not None:
            shown.come_forward()
            return
        asking = window or self._free_window()
        try:
            opened = open_event(path, initials=self.settings.initials)
        except Refused as refused:
            asking.tell_refusal(refused.sentence)
            return
        self.show_opened(opened, asking)

    def show_opened(self, opened: OpenEvent, window: Window) -> None:
        """Show a day that was just opened or made."""
        from desktop.ui.document import Document  # noqa: PLC0415

        place = window if window.document is None else self.new_window()
        document = Document(opened)
        place.show_document(document)
        place.show()
        self.remember(document)
        if opened.came is not None:
            place.tell_recovered()

    def remember(self, document: Document) -> None:
        """Put a day first among the recent ones, under its title."""
        from desktop.compose.moments import full_dates  # noqa: PLC0415
        from exports.words import Words  # noqa: PLC0415

        event = document.event
        gathering = event.gathering
        days = full_dates(event, Words(self.language))
        where = gathering.town or gathering.territory
        self.settings.remember(
            Recent(
                str(document.opened.path),
                gathering.title,
                datetime.now().astimezone().isoformat(timespec="seconds"),
                subtitle=" · ".join(part for part in (days, where) if part),
            )
        )

    def let_go(self, window: Window) -> bool:
        """Close the day of a window; ``False`` where work is not saved, which is then said."""
        from desktop.model.sentence import Refused  # noqa: PLC0415

        if window.document is not None:
            try:
                window.document.close()
            except Refused as refused:
                window.tell_refusal(refused.sentence)
                return False
            if window.workplace is not None:
                window.workplace.stop()
            self.remember(window.document)
        self.settings.geometry = window.saveGeometry()
        if window in self.windows:
            self.windows.remove(window)
        return True

    def close_day(self, window: Window) -> None:
        """Close the day of a window, which goes back to the start page."""
        from desktop.model.sentence import Refused  # noqa: PLC0415

        if window.document is None:
            window.close()
            return
        try:
            window.document.close()
        except Refused as refused:
            window.tell_refusal(refused.sentence)
            return
        self.remember(window.document)
        window.show_document(None)

    def quit(self) -> None:
        """Close all windows; one that holds unsaved work stays."""
        for window in tuple(self.windows):
            window.close()

    def _window_of(self, path: Path) -> Window | None:
        real = path.resolve()
        return next(
            (
                window
                for window in self.windows
                if window.document is not None and window.document.opened.path == real
            ),
            None,
        )

    def _free_window(self) -> Window:
        free = next((window for window in self.windows if window.document is None), None)
        return free or (self.windows[0] if self.windows else self.new_window())

    # --- what the system says ---------------------------------------------------------------------

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Open the files that macOS hands over, and follow the system's colours."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.open(Path(event.file()))
            return True
        return False


def _system_language() -> str:
    """The language of the system: English where it does not speak French."""
    asked = os.environ.get("TABLEE_LANG", "")
    name = asked or QLocale.system().name()
    return "fr" if name[:2].lower() in {"fr", "c", ""} else "en"
