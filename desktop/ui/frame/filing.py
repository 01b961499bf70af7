"""What the commands of the menus do with files: made, opened, kept elsewhere, sent."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.model.event import put
from desktop.model.sentence import Refused, say
from desktop.store.opening import create_event
from desktop.ui.controls.messages import Message
from desktop.ui.frame.new_day import file_name
from desktop.ui.frame.questions import Asked, Explained
from desktop.ui.wording import tr
from exports.words import Words

if TYPE_CHECKING:
    from desktop.store.open_event import OpenEvent
    from desktop.ui.document import Document
    from desktop.ui.frame.window import Window


def documents() -> Path:
    """The folder in which days are kept unless another is chosen."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(where)


# --- begun and opened -----------------------------------------------------------------------------


def new(window: Window) -> None:
    """Make a day of a title and a date, and show it."""
    application = window.application
    words = Words(application.language)
    asked = application.questions.new_day(window.shown, application.theme, words, documents())
    if asked is None:
        return
    opened = _made(window, asked.path)
    if opened is None:
        return
    named = replace(
        opened.event.gathering,
        title=asked.title,
        dates=(asked.day,) if asked.day is not None else (),
        language=application.language,
    )
    opened.change(put(opened.event, named), say("Nouvelle journée"))
    application.show_opened(opened, window)


def open_another(window: Window) -> None:
    """Open a day that is chosen."""
    path = window.application.questions.file_to_open(window.shown)
    if path is not None:
        window.open_path(path)


def open_sample(window: Window) -> None:
    """Open the sample day, made in the documents the first time."""
    from desktop.intake.sample import sample_day  # noqa: PLC0415  pydantic is slow to load

    name = file_name(tr("Journée d’exemple"))
    path = documents() / f"{name}.tablee"
    if path.exists():
        window.open_path(path)
        return
    opened = _made(window, path)
    if opened is None:
        return
    day = sample_day()
    for picture in day.media.values():
        opened.add_media(picture.data, picture.mime)
    opened.change(day.event, say("Journée d’exemple"))
    window.application.show_opened(opened, window)


def _made(window: Window, path: Path) -> OpenEvent | None:
    """A new event file, open; nothing where none can be made, which is then said."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        initials = window.application.settings.initials
        return create_event(path, force=path.exists(), initials=initials)
    except OSError:
        window.tell_refusal(
            say(
                "Le dossier « {folder} » ne peut pas être créé : rien n’a été écrit. Choisissez un"
                " autre dossier.",
                folder=path.parent.name,
            )
        )
    except Refused as refused:
        window.tell_refusal(refused.sentence)
    return None


# --- kept elsewhere -------------------------------------------------------------------------------


def name_version(window: Window) -> None:
    """Keep the day as it stands under a name."""
    document = window.document
    if document is None:
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
    window.show_anew("versions")
    window.say(Message(tr("Version « {name} » gardée").format(name=name.strip())))


def save_as(window: Window) -> None:
    """Save all of the day in another file, and go on with that one."""
    document = window.document
    if document is None:
        return
    document.flush()
    path = _asked_where(window, tr("Enregistrer sous"), document.opened.path.name)
    if path is not None:
        window.application.go_on_in(window, path)


def duplicate(window: Window) -> None:
    """Make another day that begins as this one stands, and open it."""
    document = window.document
    if document is None:
        return
    document.flush()
    suggested = tr("{name} (copie).tablee").format(name=document.opened.path.stem)
    path = _asked_where(window, tr("Dupliquer le fichier"), suggested)
    if path is None:
        return
    try:
        document.opened.duplicate(path)
    except Refused as refused:
        window.tell_refusal(refused.sentence)
        return
    window.application.open(path)


def send_copy(window: Window) -> None:
    """Write a copy without what is private, once told what that is."""
    document, application = window.document, window.application
    if document is None or window.workplace is None:
        return
    document.flush()
    if not application.settings.initials_asked:
        # They stand beside what was typed: to be known before the copy leaves.
        window.workplace.notices.ask_initials(then=lambda: send_copy(window))
        return
    explained = Explained(
        tr("Envoyer une copie"),
        (
            tr(
                "La copie part sans les notes privées, sans les coordonnées des personnes, et sans"
                " ce qui est hors micro."
            ),
            tr(
                "Tout le reste y est, ce qui est interne compris. Quand elle vous revient,"
                " réunissez-la avec votre fichier : rien n’est perdu d’un côté ni de l’autre."
            ),
        ),
        tr("Choisir où l’écrire…"),
    )
    if not application.questions.agreed(window.shown, application.theme, explained):
        return
    suggested = tr("{name} (à envoyer).tablee").format(name=document.opened.path.stem)
    path = _asked_where(window, tr("Envoyer une copie"), suggested)
    if path is not None:
        _send(window, document, path)


def _send(window: Window, document: Document, path: Path) -> None:
    try:
        sent = document.opened.send_copy(path)
    except Refused as refused:
        window.tell_refusal(refused.sentence)
        return
    held = [
        tr("%n élément(s) hors micro", "", len(sent.records)) if sent.records else "",
        tr("%n note(s) ou coordonnée(s)", "", len(sent.fields)) if sent.fields else "",
    ]
    left = ", ".join(part for part in held if part)
    text = tr("Copie « {name} » écrite.").format(name=path.name)
    rest = tr("Restent ici : {left}.").format(left=left) if left else ""
    folder = QUrl.fromLocalFile(str(path.parent))
    actions = ((tr("Dossier"), partial(QDesktopServices.openUrl, folder)),)
    window.say(Message(" ".join(filter(None, (text, rest))), "sent", actions))


def _asked_where(window: Window, title: str, suggested: str) -> Path | None:
    questions = window.application.questions
    return questions.file_to_write(window.shown, title, str(documents() / suggested))
