"""Acts on a table: what a key or a menu does to some words, by its name, and how it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.model.acts import Act, called, duplicate, nothing_done, set_field
from desktop.model.event import Event
from desktop.model.findings import Agreement, Form, Testimony
from desktop.model.programme import Participation
from desktop.model.record import Id, Visibility
from desktop.telling import told
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.roundtable.writing import other_form, other_side
from desktop.ui.wording import tr


def do(page: Page, act: Callable[[Event], Act]) -> None:
    """Change the day as it stands, what is being typed kept first, and show it on a page."""
    page.desk.document.flush()
    page.desk.document.act(act(page.desk.event))
    page.refresh(None)


def done_to(event: Event, ids: Sequence[Id], first: Testimony, name: str) -> Act:
    """The act of that name: "form", "visibility-internal", "status-agreed", "highlight"…

    What turns is turned as for the ``first``, so that words done together end up alike.
    """
    what, _, value = name.partition("-")
    match what:
        case "form":
            form = Form(value) if value else other_form(first).form
            return set_field(event, ids, "form", form)
        case "visibility":
            seen = Visibility(value) if value else other_side(first).visibility
            return set_field(event, ids, "visibility", seen)
        case "status":
            return set_field(event, ids, "status", Agreement(value))
        case "highlight":
            return set_field(event, ids, "highlighted", not first.highlighted)
        case "duplicate":
            return duplicate(event, ids)
        case _:
            return nothing_done(event)


def removed_words(desk: Desk, ids: Sequence[Id]) -> str:
    """What is said once something was removed."""
    records = [desk.event.records[id_] for id_ in ids]
    what = told(called(desk.event, records), desk.words)
    if isinstance(records[0], Participation):
        return tr("Retiré : {who}").format(who=what)
    return tr("Supprimé : {what}").format(what=what)
