"""Producing from the window: where to write, what is said once it is done, and the menu for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.model.sentence import Sentence
from desktop.ui.controls.messages import Message
from desktop.ui.document import Document
from desktop.ui.exporting import Exports
from desktop.ui.frame.questions import Explained
from desktop.ui.place import Place
from desktop.ui.wording import tr

if TYPE_CHECKING:
    from desktop.producing import Produced
    from desktop.ui.frame.window import Window


def told_exports(window: Window, document: Document) -> Exports:
    """What writes files of a day, its outcomes told in the window."""
    exports = Exports(document)

    def tell_refusal(sentence: Sentence) -> None:
        window.tell_refusal(sentence)

    def tell_fault(error: Exception) -> None:
        window.application.faults.note(error)
        window.tell_fault()

    exports.written.connect(lambda made: window.say(_written(window, made)))
    exports.refused.connect(tell_refusal)
    exports.edited.connect(partial(_ask_about_edits, window))
    exports.interrupted.connect(
        lambda: window.say(Message(tr("Interrompu : aucun fichier n’a été écrit"), "info"))
    )
    exports.failed.connect(tell_fault)
    return exports


def produce(window: Window) -> None:
    """Produce what the page shows, or unfold what can be produced."""
    place = window.workplace
    if place is not None and not (place.page is not None and place.page.produce()):
        place.topbar.unfold_productions()


def produce_on(key: str) -> Callable[[Window], None]:
    """What goes to a page and produces what it shows."""

    def run(window: Window) -> None:
        if window.workplace is not None:
            window.workplace.go(Place(key))
            if window.workplace.page is not None:
                window.workplace.page.produce()

    return run


def _written(window: Window, made: Produced) -> Message:
    name, folder = made.path.name, made.path.resolve().parent
    document = window.document
    if made.kept is not None:
        text = tr("« {name} » est écrit ; l’ancien fichier est gardé sous « {kept} »").format(
            name=name, kept=made.kept.name
        )
    elif document is not None and folder != document.opened.path.parent:
        text = tr("« {name} » est écrit dans {folder}").format(name=name, folder=str(folder))
    else:
        text = tr("« {name} » est écrit").format(name=name)
    actions = (
        (tr("Ouvrir"), lambda: _open(window, made.path)),
        (tr("Dossier"), lambda: _open(window, made.path.parent)),
    )
    return Message(text, "done", actions, waits=True)


def _open(window: Window, path: Path) -> None:
    """Open a file that was written here, or its folder, in the program the system has for it."""
    if path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve()))):
        return
    text = tr("« {name} » ne peut pas être ouvert d’ici. Il est dans {folder}.")
    window.show_notice(
        Message(
            text.format(name=path.name, folder=str(path.parent)),
            "info",
            ((tr("Fermer le message"), window.hide_notice),),
        )
    )


def _ask_about_edits(window: Window, path: Path, write_all_the_same: Callable[[], object]) -> None:
    """Ask before a deck that somebody edited is replaced; a copy of it is kept then."""
    explained = Explained(
        tr("Une présentation retouchée"),
        (
            tr(
                "« {name} » a été modifié depuis que Tablée l’a écrit, ou vient d’ailleurs. Il est"
                " resté tel quel."
            ).format(name=path.name),
            tr("Une copie datée peut en être gardée à côté, avant d’écrire la nouvelle."),
        ),
        tr("Garder une copie et remplacer"),
    )
    application = window.application
    if application.questions.agreed(window.shown, application.theme, explained):
        write_all_the_same()
