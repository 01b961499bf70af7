"""Acts on a table: what a key or a menu does to some words, by its name, and how it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.model.acts import Act, called, changed, duplicate, nothing_done, set_field
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


def done_to(event: Event, testimony: Testimony, name: str) -> Act:
    """The act of that name: "form", "visibility-internal", "status-agreed", "highlight"…"""
    what, _, value = name.partition("-")
    match what:
        case "form":
            turned = replace(testimony, form=Form(value)) if value else other_form(testimony)
            return changed(event, [turned])
        case "visibility":
            seen = replace(testimony, visibility=Visibility(value)) if value else None
            return changed(event, [seen or other_side(testimony)])
        case "status":
            return set_field(event, (testimony.id,), "status", Agreement(value))
        case "highlight":
            return set_field(event, (testimony.id,), "highlighted", not testimony.highlighted)
        case "duplicate":
            return duplicate(event, (testimony.id,))
        case _:
            return nothing_done(event)


def removed_words(desk: Desk, id_: Id) -> str:
    """What is said once something was removed."""
    record = desk.event.records[id_]
    what = told(called(desk.event, [record]), desk.words)
    if isinstance(record, Participation):
        return tr("Retiré : {who}").format(who=what)
    return tr("Supprimé : {what}").format(what=what)
