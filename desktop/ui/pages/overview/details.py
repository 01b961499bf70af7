"""What is known of the day itself, as a form: dates, place, aims, slogan, minutes."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from desktop.model.emphasis import carried
from desktop.model.findings import Picture
from desktop.model.people import Organisation
from desktop.model.programme import GATHERING, Gathering
from desktop.model.record import Id, Record
from desktop.ui.controls.labels import Label
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Reference, Segments
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import COLOUR, DATES, LINES
from desktop.ui.fields.initials import Initials
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.wording import tr


def details(desk: Desk) -> Form:
    """The form of the day."""
    form = Form(desk, (GATHERING,))
    form.put(Label(tr("La journée"), "heading"))
    lines = (1, 6)
    form.add(
        "dates",
        tr("Dates, une par ligne"),
        Prose(desk.theme, tr("Dates"), form=DATES, lines=lines, placeholder="8/3/2018"),
    )
    for field, label in (
        ("venue", tr("Lieu")),
        ("town", tr("Ville")),
        ("territory", tr("Territoire")),
    ):
        form.add(field, label, TextLine(label), prose=True)
    form.add(
        "territory_parts",
        tr("Ses parties, une par ligne"),
        Prose(desk.theme, tr("Parties du territoire"), form=LINES, lines=lines),
    )
    organisations = Reference(tr("Organisateur"), lambda: _organisations(desk))
    form.add("organiser", tr("Organisateur"), organisations)
    form.add("series", tr("Série ou publication"), TextLine(tr("Série ou publication")), prose=True)
    for field, label in (
        ("objective", tr("Objectif")),
        ("deliverable", tr("Ce que la journée doit produire")),
        ("introduction", tr("Introduction")),
        ("summary", tr("Ce qu’il faut en retenir")),
        ("slogan_introduction", tr("Qui dirait le slogan")),
    ):
        form.add(field, label, Prose(desk.theme, label, lines=lines), prose=True)
    _add_slogan(form)
    form.add("author", tr("Rédacteur du compte rendu"), TextLine(tr("Rédacteur du compte rendu")))
    languages = (("fr", tr("Français")), ("en", tr("Anglais")))
    form.add("language", tr("Langue"), Segments(desk.theme, tr("Langue"), languages))
    form.add("logo", tr("Logo"), Reference(tr("Logo"), lambda: _pictures(desk)))
    form.add(
        "colour",
        tr("Couleur de la maison"),
        TextLine(tr("Couleur de la maison"), form=COLOUR, placeholder="#9c3018"),
    )
    return form


def _add_slogan(form: Form) -> None:
    """The slogan, and its letters that stand out; an edit elsewhere leaves them where they are."""
    desk = form.desk
    slogan = Prose(desk.theme, tr("Slogan"), lines=(1, 6))
    form.add("slogan", tr("Slogan"), slogan, write=_with_slogan, prose=True)
    initials = Initials(desk.theme, tr("Initiales du slogan"), lambda: desk.event.gathering.slogan)
    form.add(
        "slogan_emphasis",
        tr("Initiales du slogan"),
        initials,
        hint=tr("Cliquez sur les lettres qui parlent, ou choisissez-les aux flèches et à Espace."),
    )


def _with_slogan(record: Record, slogan: str) -> Record:
    gathering = cast("Gathering", record)
    emphasis = carried(gathering.slogan_emphasis, gathering.slogan, slogan)
    return replace(gathering, slogan=slogan, slogan_emphasis=emphasis)


def _organisations(desk: Desk) -> list[tuple[Id, str]]:
    return [(each.id, each.name or each.short_name) for each in desk.event.all(Organisation)]


def _pictures(desk: Desk) -> list[tuple[Id, str]]:
    return [
        (each.id, each.caption or each.alternative or tr("Image sans légende"))
        for each in desk.event.all(Picture)
    ]
