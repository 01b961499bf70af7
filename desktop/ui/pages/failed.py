"""What stands in the place of a page that cannot be shown."""

from __future__ import annotations

from desktop.ui.controls.layouts import column
from desktop.ui.controls.messages import Message, Notice
from desktop.ui.desk import Desk, Page
from desktop.ui.wording import tr


def failed_page(desk: Desk) -> Page:
    """A page that says so, and what is kept; the others remain as they are."""
    page = Page(desk)
    message = Message(
        tr("Cette page ne peut pas être montrée."),
        "stop",
        ((tr("Copier les détails"), lambda: desk.run("log")),),
        tr("Rien n’est perdu : les autres pages restent utilisables."),
    )
    page.setLayout(column(Notice(desk.theme, message, "badsoft"), None, margins=32))
    return page
