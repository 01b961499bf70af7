"""What the commands of the menus do to a window."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QGuiApplication

from desktop.model.event import put
from desktop.model.sentence import Refused, say
from desktop.store.opening import create_event
from desktop.ui.controls.messages import Message
from desktop.ui.frame.questions import Asked
from desktop.ui.place import Place
from desktop.ui.theme.tokens import ZOOMS
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.ui.frame.window import Window

_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def _documents() -> Path:
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(where)


def file_name(title: str) -> str:
    """A name for the file of a day, after its title."""
    name = " ".join(_UNFIT.sub(" ", title).split())[:80].rstrip(". ")
    return name or tr("Journée")


# --- files ----------------------------------------------------------------------------------------


def _new(window: Window) -> None:
    asked = Asked(
        tr("Nouvelle journée"),
        tr("Titre"),
        tr("Créer"),
        hint=tr("Le reste se remplit plus tard, ou jamais."),
    )
    questions = window.application.questions
    title = questions.text(window.shown, window.application.theme, asked)
    if title is None:
        return
    suggested = _documents() / f"{file_name(title)}.tablee"
    path = questions.file_to_write(window.shown, tr("Où garder cette journée ?"), str(suggested))
    if path is None:
        return
    try:
        opened = create_event(
            path, force=path.exists(), initials=window.application.settings.initials
        )
    except Refused as refused:
        window.tell_refusal(refused.sentence)
        return
    if title.strip():
        named = replace(
            opened.event.gathering, title=title.strip(), language=window.application.language
        )
        opened.change(put(opened.event, named), say("Nouvelle journée"))
    window.application.show_opened(opened, window)


def _open(window: Window) -> None:
    path = window.application.questions.file_to_open(window.shown)
    if path is not None:
        window.open_path(path)


def _sample(window: Window) -> None:
    from desktop.intake.sample import sample_day  # noqa: PLC0415  pydantic is slow to load

    path = _documents() / f"{tr('Journée d’exemple')}.tablee"
    if path.exists():
        window.open_path(path)
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        opened = create_event(path)
        day = sample_day()
        for picture in day.media.values():
            opened.add_media(picture.data, picture.mime)
        opened.change(day.event, say("Journée d’exemple"))
    except Refused as refused:
        window.tell_refusal(refused.sentence)
        return
    window.application.show_opened(opened, window)


def _save_version(window: Window) -> None:
    document, workplace = window.document, window.workplace
    if document is None or workplace is None:
        return
    document.flush()
    asked = Asked(
        tr("Nommer une version"),
        tr("Nom"),
        tr("Garder cette version"),
        hint=tr("Tout est déjà gardé. Une version permet d’y revenir."),
    )
    name = window.application.questions.text(window.shown, window.application.theme, asked)
    if name is None or not name.strip():
        return
    try:
        document.opened.save_version(name.strip())
    except Refused as refused:
        window.tell_refusal(refused.sentence)
        return
    workplace.say(Message(tr("Version « {name} » gardée").format(name=name.strip())))


def _save_elsewhere(window: Window) -> None:
    document = window.document
    if document is None:
        return
    document.flush()
    suggested = str(_documents() / document.opened.path.name)
    path = window.application.questions.file_to_write(
        window.shown, tr("Enregistrer ailleurs"), suggested
    )
    if path is None:
        return
    try:
        document.opened.save_elsewhere(path)
    except Refused as refused:
        window.tell_refusal(refused.sentence)
        return
    window.hide_notice()
    if window.workplace is not None:
        window.workplace.say(
            Message(tr("Tout est enregistré dans « {name} »").format(name=path.name))
        )


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


def _copy_log(window: Window) -> None:
    QGuiApplication.clipboard().setText(window.application.faults.details())
    if window.workplace is not None:
        window.workplace.say(Message(tr("Détails copiés : collez-les dans un message")))


def _import_people(window: Window) -> None:
    if window.workplace is not None:
        window.workplace.go(Place("people"))
        if window.workplace.page is not None:
            window.workplace.page.ask_for_file()


HANDLERS: Final[Mapping[str, Callable[[Window], None]]] = MappingProxyType(
    {
        "new": _new,
        "open": _open,
        "sample": _sample,
        "save-version": _save_version,
        "save-elsewhere": _save_elsewhere,
        "import-people": _import_people,
        "close": _close,
        "quit": _quit,
        "add-session": _add_on("programme"),
        "add-person": _add_on("people"),
        "add-followup": _add_on("followup"),
        "add-term": _add_on("glossary"),
        "undo": _undo,
        "redo": _redo,
        "zoom-in": _zoom(1),
        "zoom-out": _zoom(-1),
        "zoom-reset": _zoom(0),
        "menu": lambda window: window.pop_menu(),
        "sidebar": _in_workplace("switch_sidebar"),
        "pane": _in_workplace("switch_pane"),
        "next-area": _in_workplace("next_area"),
        "back": _in_workplace("back"),
        "forward": _in_workplace("forward"),
        "log": _copy_log,
    }
)
"""The commands by name; those that open a page are known by their "page-"."""
