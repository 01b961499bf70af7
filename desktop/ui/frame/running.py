"""What the commands of the menus do to a window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication

from desktop.ui.controls.messages import Message
from desktop.ui.frame import filing, producing
from desktop.ui.place import Place
from desktop.ui.theme.tokens import ZOOMS
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.frame.window import Window


def _close(window: Window) -> None:
    window.application.close_day(window)


def _quit(window: Window) -> None:
    window.application.quit()


# --- the rest -------------------------------------------------------------------------------------


def _undo(window: Window) -> None:
    if window.document is not None and window.workplace is not None:
        window.document.undo()
        window.workplace.show_now()


def _redo(window: Window) -> None:
    if window.document is not None and window.workplace is not None:
        window.document.redo()
        window.workplace.show_now()


def _zoom(step: int) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        settings = window.application.settings
        now = min(range(len(ZOOMS)), key=lambda rank: abs(ZOOMS[rank] - settings.zoom))
        wanted = ZOOMS[max(0, min(len(ZOOMS) - 1, now + step))] if step else 100
        if wanted != settings.zoom:
            settings.zoom = wanted
            window.application.restyle()

    return run


def _add_on(page: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        if window.workplace is not None:
            window.workplace.go(Place(page))
            if window.workplace.page is not None:
                window.workplace.page.add_new()

    return run


def _in_workplace(name: str) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        if window.workplace is not None:
            getattr(window.workplace, name)()

    return run


def _look(*, acting: bool) -> Callable[[Window], None]:
    def run(window: Window) -> None:
        if window.workplace is not None:
            window.workplace.look(window.open_path, acting=acting)

    return run


def _copy_log(window: Window) -> None:
    QGuiApplication.clipboard().setText(window.application.faults.details())
    window.say(Message(tr("Détails copiés : collez-les dans un message")))


def _ask_initials(window: Window) -> None:
    asked = window.application.settings.initials_asked
    if window.workplace is not None and not asked:
        window.workplace.notices.ask_initials()


def _import_people(window: Window) -> None:
    if window.workplace is not None:
        window.workplace.go(Place("people"))
        if window.workplace.page is not None:
            window.workplace.page.ask_for_file()


def _show_deck_large(window: Window) -> None:
    if window.workplace is not None:
        if window.workplace.key != "deck":
            window.workplace.go(Place("deck"))
        if window.workplace.page is not None:
            window.workplace.page.show_large()


def _print(window: Window) -> None:
    """Show the minutes, as they will be on paper, and print them."""
    if window.workplace is not None:
        window.workplace.go(Place("minutes"))
        if window.workplace.page is not None:
            window.workplace.page.print_pages()


HANDLERS: Final[Mapping[str, Callable[[Window], None]]] = MappingProxyType(
    {
        "new": filing.new,
        "open": filing.open_another,
        "sample": filing.open_sample,
        "save-version": filing.name_version,
        "save-as": filing.save_as,
        "save-elsewhere": filing.save_as,
        "duplicate-file": filing.duplicate,
        "send-copy": filing.send_copy,
        "produce": producing.produce,
        "produce-deck": producing.produce_on("deck"),
        "produce-minutes": producing.produce_on("minutes"),
        "print": _print,
        "ask-initials": _ask_initials,
        "import-people": _import_people,
        "close": _close,
        "quit": _quit,
        "add-session": _add_on("programme"),
        "add-person": _add_on("people"),
        "add-theme": _add_on("roundtable"),
        "add-followup": _add_on("followup"),
        "add-term": _add_on("glossary"),
        "undo": _undo,
        "redo": _redo,
        "find": _look(acting=False),
        "palette": _look(acting=True),
        "zoom-in": _zoom(1),
        "zoom-out": _zoom(-1),
        "zoom-reset": _zoom(0),
        "menu": lambda window: window.pop_menu(),
        "sidebar": _in_workplace("switch_sidebar"),
        "pane": _in_workplace("switch_pane"),
        "full-screen": _show_deck_large,
        "next-area": _in_workplace("next_area"),
        "back": _in_workplace("back"),
        "forward": _in_workplace("forward"),
        "log": _copy_log,
    }
)
"""The commands by name; those that open a page are known by their "page-"."""
