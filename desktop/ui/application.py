"""The running program: its windows, the days they hold, its look and its language."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from desktop.compose.moments import full_dates
from desktop.model.sentence import Refused
from desktop.store.home import home
from desktop.store.open_event import OpenEvent
from desktop.store.opening import open_event
from desktop.store.recovered import RecoveredWork, recovered_work, save_recovered
from desktop.ui.controls.messages import Message
from desktop.ui.covers import keep_cover
from desktop.ui.document import Document
from desktop.ui.faults import Faults
from desktop.ui.frame.filing import documents
from desktop.ui.frame.new_day import free_path
from desktop.ui.frame.questions import Questions
from desktop.ui.frame.window import Window
from desktop.ui.settings import Recent, Settings
from desktop.ui.shown import ShownWindow
from desktop.ui.spelling.speller import Speller
from desktop.ui.theme.sheet import arrows, sheet
from desktop.ui.theme.style import Style
from desktop.ui.theme.theme import Theme, theme_of
from desktop.ui.wording import Translators, system_language, tr
from exports.words import Words
from resources import resource


class Application(QObject):
    """The program, over one `QApplication`; ``folder`` holds its settings, for tests."""

    def __init__(self, qt: QApplication, folder: Path | None = None) -> None:
        super().__init__(qt)  # which keeps it alive
        # What works beside the typing hands the interpreter back within a millisecond.
        sys.setswitchinterval(0.001)
        self.qt = qt
        self.settings = Settings(folder)
        self.faults = Faults(folder)
        self.questions = Questions()
        self.windows: list[Window] = []
        self.theme = Theme()
        self.language = "fr"
        self._translators = Translators()
        self.speller = Speller(
            resource("dictionaries"),
            (folder or home()) / "words.txt",
            self.theme.colour("bad"),
            self,
        )
        self._style: Style | None = None
        qt.setApplicationName("Tablée")
        qt.setDesktopFileName("tablee")
        qt.setWindowIcon(QIcon(str(resource("desktop/tablee.svg"))))
        if sys.platform == "darwin":  # every event passes through it, which takes its time
            qt.installEventFilter(self)
        qt.styleHints().colorSchemeChanged.connect(lambda _: self._follow_system())
        self.faults.catch_all()
        self.faults.told.connect(self._tell_fault)
        self._dress()

    # --- look and language ------------------------------------------------------------------------

    def restyle(self) -> None:
        """Show everything in the look and the language that the settings now say."""
        self._dress()
        for window in self.windows:
            window.build()

    def _dress(self) -> None:
        self.language = self.settings.language or system_language()
        self._translators.use(self.language)
        dark = self.qt.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self.theme = theme_of(self.settings.scheme, self.settings.zoom, system_dark=dark)
        style = Style(self.theme)
        self.qt.setStyle(style)
        self._style = style  # Qt does not keep it alive
        self.speller.colour = self.theme.colour("bad")
        self.speller.on = self.settings.flag("spelling", default=True)
        self.qt.setPalette(self.theme.qt_palette)
        self.qt.setFont(self.theme.font())
        self.qt.setStyleSheet(sheet(self.theme, arrows(self.theme)))

    def _follow_system(self) -> None:
        if self.settings.scheme == "system":
            self.restyle()

    # --- windows ----------------------------------------------------------------------------------

    def new_window(self, shown: ShownWindow | None = None) -> Window:
        """A window with the start page, in what is shown already if that is given."""
        window = Window(self, shown)
        if shown is None:
            window.shown.stand_where_left(self.settings.geometry)
        self.windows.append(window)
        return window

    def start(self, paths: Sequence[Path], shown: ShownWindow | None = None) -> Window:
        """Show the first window: the start page, or the days asked for."""
        window = self.new_window(shown)
        for path in paths:
            self.open(path, window)
        if window.document is None and window.start is None:
            window.build()
        window.shown.show()
        if window.document is None:
            self._offer_recovered(window)
        return window

    def _offer_recovered(self, window: Window) -> None:
        found = recovered_work()
        if found and window.start is not None and not window.start.has_notice:
            window.offer_recovered(found[0])

    def take_over(self, paths: Sequence[Path]) -> None:
        """Do what another launch was asked: show days, or come forward."""
        for path in paths:
            self.open(path)
        if not paths:
            (self._free_window() if self.windows else self.new_window()).come_forward()

    def _tell_fault(self) -> None:
        for window in self.windows:
            window.tell_fault()

    # --- days -------------------------------------------------------------------------------------

    def open(self, path: Path, window: Window | None = None) -> None:
        """Show a day: in its window if it is open already, in this one if it is free, or anew."""
        shown = self._window_of(path)
        if shown is not None:
            shown.come_forward()
            return
        asking = window or self._free_window()
        try:
            refuse_absent(path)
            opened = open_event(path, initials=self.settings.initials)
        except Refused as refused:
            if asking.start is None and asking.document is None:
                asking.build()
            asking.tell_refusal(refused.sentence)
            return
        self.show_opened(opened, asking)

    def show_opened(self, opened: OpenEvent, window: Window) -> None:
        """Show a day that was just opened or made."""
        place = window if window.document is None else self.new_window()
        document = Document(opened)
        place.show_document(document)
        place.shown.show()
        self.remember(document)
        if opened.came is not None:
            place.tell_recovered()
        elif opened.authors:
            # Somebody signed what they typed here: their copy and this one will meet again.
            place.run("ask-initials")

    def go_on_in(self, window: Window, path: Path) -> None:
        """Save the day of a window whole in another file, and go on with that one."""
        document, workplace = window.document, window.workplace
        if document is None or workplace is None:
            return
        try:
            aside = document.opened.save_elsewhere(path)
            document.close()
        except Refused as refused:
            window.tell_refusal(refused.sentence)
            return
        place = workplace.place
        window.show_document(None)
        self.open(path, window)
        if window.workplace is None:
            return
        window.workplace.go(place, remember=False)
        text = tr("La suite s’enregistre dans « {name} »").format(name=path.name)
        if aside is not None:
            kept = tr("ce qui s’y trouvait est gardé sous « {name} »").format(name=aside.name)
            text = f"{text} ; {kept}"
        window.say(Message(text))

    def take_recovered(self, window: Window, work: RecoveredWork) -> None:
        """Write recovered work into a file that is chosen, and open it."""
        title = tr("Où garder ce travail ?")
        path = self.questions.file_to_write(
            window.shown, title, str(free_path(documents(), work.title))
        )
        if path is None:
            return
        try:
            save_recovered(work, path)
        except Refused as refused:
            window.tell_refusal(refused.sentence)
            return
        window.hide_notice()
        self.open(path, window)

    def remember(self, document: Document) -> None:
        """Put a day first among the recent ones, under its title."""
        event = document.current
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
        if window.document is not None:
            try:
                window.document.close()
            except Refused as refused:
                window.tell_refusal(refused.sentence)
                return False
            if window.workplace is not None:
                window.workplace.stop()
            self._leave(window.document)
            window.document = None
        self.settings.geometry = window.shown.saveGeometry()
        if window in self.windows:
            self.windows.remove(window)
        return True

    def close_day(self, window: Window) -> None:
        """Close the day of a window, which goes back to the start page."""
        if window.document is None:
            window.shown.close()
            return
        try:
            window.document.close()
        except Refused as refused:
            window.tell_refusal(refused.sentence)
            return
        self._leave(window.document)
        window.show_document(None)

    def _leave(self, document: Document) -> None:
        """Note a day that was closed, and how its cover looks."""
        self.remember(document)
        try:
            keep_cover(document.opened.path)
        except Exception as error:  # noqa: BLE001  a cover that fails holds no closing up
            self.faults.note(error)

    def stop(self) -> None:
        """Let go of Qt: the look and the faults are nobody's any more."""
        self.qt.removeEventFilter(self)
        self._translators.stop()
        self.speller.close()
        self.faults.stop()
        self.setParent(None)

    def quit(self) -> None:
        """Close all windows; one that holds unsaved work stays."""
        for window in tuple(self.windows):
            window.shown.close()

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


def refuse_absent(path: Path) -> None:
    """Raise Refused where nothing stands at a path: a stick may not be plugged in."""
    if not path.exists():
        raise Refused(
            "« {name} » n’est pas dans {folder}. Branchez la clé ou le disque qui le porte, ou"
            " ouvrez-le là où il est à présent.",
            name=path.name,
            folder=path.parent.name or str(path.parent),
        )
