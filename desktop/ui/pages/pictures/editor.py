"""The editor of pictures: what must stay in view, what is written under them, what they show."""

from __future__ import annotations

from desktop.model.acts import called
from desktop.model.event import Event
from desktop.model.findings import Picture
from desktop.model.people import Organisation, Person
from desktop.model.record import Id
from desktop.telling import told
from desktop.ui.controls.labels import Label
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Reference, Switch
from desktop.ui.fields.form import Form
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.pages.pictures.interest import Cuts, Interest
from desktop.ui.pages.pictures.thumbnails import Thumbnails
from desktop.ui.wording import tr


def editor(desk: Desk, ids: tuple[Id, ...], thumbnails: Thumbnails) -> Form:
    """The fields of the pictures chosen; one alone is shown whole above them."""
    form = Form(desk, ids)
    picture = desk.event.get(Picture, ids[0]) if len(ids) == 1 else None
    if picture is None:
        form.put(Label(tr("%n image(s) choisie(s)", "", len(ids)), "heading"))
    interest = Interest(desk.theme, picture, thumbnails) if picture is not None else None
    if interest is not None:
        form.put(interest)
        form.put(Cuts(desk.theme, interest))
        form.put(
            Label(
                tr("Cliquez, ou déplacez aux flèches, ce qui doit rester en vue."),
                "hint",
                wrap=True,
            )
        )
    form.add(
        "caption",
        tr("Légende"),
        TextLine(tr("Légende"), placeholder=tr("Imprimée sous l’image")),
        prose=True,
    )
    form.add(
        "alternative",
        tr("Description pour qui ne voit pas"),
        Prose(desk.theme, tr("Description pour qui ne voit pas")),
        hint=tr("Ce qu’on y voit et ce qui compte, en une phrase ou deux."),
        prose=True,
    )
    form.add(
        "decorative",
        tr("Rôle"),
        Switch(tr("Image d’ornement")),
        hint=tr("Elle ne dit rien que les mots ne disent : elle n’est pas décrite."),
    )
    form.add(
        "credit", tr("Crédit"), TextLine(tr("Crédit"), placeholder=tr("Photo : qui l’a prise"))
    )
    shows = Reference(tr("Ce qu’elle montre"), lambda: _what_can_be_shown(desk))
    form.add(
        "shows", tr("Ce qu’elle montre"), shows, hint=tr("Une personne, un organisme, une séance.")
    )
    if interest is not None:
        form.tie("focus", interest)  # last: F2 leads to the caption
    return form


def stands_for(event: Event) -> dict[Id, tuple[Person | Organisation, ...]]:
    """Whose portrait or logo pictures are."""
    found: dict[Id, tuple[Person | Organisation, ...]] = {}
    for person in event.all(Person):
        if person.photo:
            found[person.photo] = (*found.get(person.photo, ()), person)
    for organisation in event.all(Organisation):
        if organisation.logo:
            found[organisation.logo] = (*found.get(organisation.logo, ()), organisation)
    return found


def _what_can_be_shown(desk: Desk) -> list[tuple[Id, str]]:
    event = desk.event
    records = (*event.sessions, *event.all(Person), *event.all(Organisation))
    return [(record.id, told(called(event, [record]), desk.words)) for record in records]
