"""The forms of this page: somebody, an organisation, several people at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.model.acts import Act, Agreed, set_field, set_organisation, unite
from desktop.model.event import Event
from desktop.model.people import Organisation, OrganisationRole, Person
from desktop.model.record import Id, Visibility
from desktop.model.sentence import Sentence
from desktop.telling import told
from desktop.ui.controls.buttons import button, tool
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, column, holder, row
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Choice, Reference, Segments, Switch
from desktop.ui.fields.form import Form
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.fields.names import name_of_value
from desktop.ui.pages.people.agreements import add_agreement
from desktop.ui.pages.people.portrait import Portrait
from desktop.ui.pages.people.taking_part import TakingPart
from desktop.ui.place import Place
from desktop.ui.wording import tr


@dataclass(frozen=True)
class Actions:
    """What a form lets one do with the records it edits."""

    duplicate: Callable[[], object]
    remove: Callable[[], object]
    choose: Callable[[Sequence[Id]], object]


def person_form(desk: Desk, ids: tuple[Id, ...], actions: Actions) -> Form:
    """The form of somebody, or what several people have in common."""
    form = Form(desk, ids)
    if len(ids) == 1:
        form.put(_head(form, actions, tr("Déposez une photo ici"), "function"))
    else:
        form.put(_uniting(desk, ids, actions, tr("%n personne(s) choisie(s)", "", len(ids))))
    form.add(
        "function",
        tr("Fonction, telle qu’elle doit être écrite"),
        TextLine(tr("Fonction"), placeholder=tr("Fonction : à préciser")),
        prose=True,
    )
    former = Switch(tr("Fonction passée"))
    form.tie("former", former)
    form.put(
        row(former, (Label(tr("« ancien » s’écrit partout"), "hint", wrap=True), 1), spacing=8)
    )
    form.add("organisation", tr("Organisme"), _organisation(desk), act=_name_organisation)
    if len(ids) == 1:
        form.place("sessions", tr("À la journée"), TakingPart(desk, ids[0]))
    add_agreement(form, Agreed.NAMING, tr("Accord pour être cité nommément"))
    add_agreement(form, Agreed.PHOTOGRAPHY, tr("Accord pour être photographié"))
    if len(ids) == 1:
        biography = Prose(desk.theme, tr("Biographie"), placeholder=tr("En quelques phrases"))
        form.add("biography", tr("Biographie"), biography, prose=True)
        form.add("email", tr("Adresse électronique"), TextLine(tr("Adresse électronique")))
        phone = TextLine(tr("Téléphone"))
        never = tr("Adresse et téléphone ne sont jamais exportés, sauf si on le demande.")
        form.add("phone", tr("Téléphone"), phone, hint=never)
    _add_visibility(form)
    return form


def organisation_form(desk: Desk, ids: tuple[Id, ...], actions: Actions) -> Form:
    """The form of an organisation, or what several have in common."""
    form = Form(desk, ids)
    if len(ids) == 1:
        form.put(_head(form, actions, tr("Déposez un logo ici"), "short_name"))
        short = TextLine(tr("Nom court"), placeholder=tr("UIMM"))
        form.add("short_name", tr("Nom court"), short, prose=True)
    else:
        form.put(_uniting(desk, ids, actions, tr("%n organisme(s) choisi(s)", "", len(ids))))
    kind = TextLine(tr("Nature"), placeholder=tr("Entreprise, association, administration…"))
    form.add("kind", tr("Nature"), kind, prose=True)
    roles = [(None, tr("Aucun rôle")), *((role, name_of_value(role)) for role in OrganisationRole)]
    form.add("role", tr("Rôle à la journée"), Choice(tr("Rôle à la journée"), roles))
    if len(ids) == 1:
        mission = Prose(desk.theme, tr("Mission"), placeholder=tr("À quoi il sert, en ses mots"))
        form.add("mission", tr("Mission"), mission, prose=True)
        form.place("sessions", tr("À la journée"), TakingPart(desk, ids[0]))
        form.place("people", tr("Ses personnes"), _Members(desk, ids[0]))
    _add_visibility(form)
    return form


# --- parts ----------------------------------------------------------------------------------------


def _head(form: Form, actions: Actions, hint: str, following: str) -> QWidget:
    """The picture, and the name edited where it stands, as a title; then the field following."""
    desk, label = form.desk, tr("Nom")
    portrait = Portrait(desk, form.ids[0])
    name = _Name(desk.theme, label, placeholder=label, lines=(1, 4))
    name.setProperty("kind", "bare")
    name.setProperty("role", "figure")
    form.tie("name", name)
    name.entered.connect(lambda: form.focus_field(following))
    desk.watch_spelling(name)
    below = Label(hint, "hint")
    below.setContentsMargins(6, 0, 0, 0)
    fault = Label("", "error", wrap=True)
    fault.setContentsMargins(6, 0, 0, 0)
    fault.hide()

    def refuse(sentence: Sentence | None) -> None:
        fault.setText(told(sentence, desk.words) if sentence is not None else "")
        fault.setVisible(sentence is not None)

    portrait.refused.connect(refuse)
    more = tool(desk.theme, "more", tr("Autres actions"))
    more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(more)
    menu.addAction(tr("Choisir une image…"), portrait.choose)
    menu.addAction(tr("Coller l’image copiée"), portrait.paste)
    take_away = menu.addAction(tr("Retirer l’image"), portrait.remove)
    menu.aboutToShow.connect(lambda: take_away.setVisible(portrait.has_picture))
    menu.addSeparator()
    menu.addAction(tr("Dupliquer"), actions.duplicate)
    menu.addAction(tr("Supprimer"), actions.remove)
    more.setMenu(menu)
    words = column(name, below, fault, spacing=0)
    return holder(row(portrait, (words, 1), more, spacing=10))


def _uniting(desk: Desk, ids: tuple[Id, ...], actions: Actions, title: str) -> QWidget:
    """How many are chosen, and a way to make one of them."""
    records = [desk.event.records[id_] for id_ in ids]
    names = [
        (each.id, each.name or tr("sans nom"))
        for each in records
        if isinstance(each, Person | Organisation)
    ]
    kept = Choice(tr("Fiche gardée"), names)
    kept.show_value(ids[0])

    def run() -> None:
        desk.document.flush()
        act = unite(desk.event, kept.value(), [id_ for id_ in ids if id_ != kept.value()])
        actions.choose(desk.document.act(act))

    label = Label(tr("C’est la même ? Fiche à garder :"), "label")
    label.setBuddy(kept)
    hint = Label(
        tr("Ce qui lui manque vient des autres ; ce qui renvoyait à elles renvoie à elle."),
        "hint",
        wrap=True,
    )
    together = button(desk.theme, tr("Réunir"), run)
    return holder(
        column(
            Label(title, "heading"),
            8,
            label,
            row((kept, 1), together, spacing=8),
            hint,
            spacing=4,
        )
    )


def _organisation(desk: Desk) -> Reference:
    def options() -> list[tuple[Id, str]]:
        return [(each.id, each.name or each.short_name) for each in desk.event.all(Organisation)]

    placeholder = tr("Organisme : à préciser")
    reference = Reference(tr("Organisme"), options, placeholder=placeholder, free=True)
    sign = desk.theme.icon("organisation", "ink2", 17)
    line = reference.lineEdit()
    if line is not None:
        line.addAction(sign, line.ActionPosition.LeadingPosition)
    return reference


def _name_organisation(event: Event, ids: Sequence[Id], typed: str) -> Act:
    """Take the organisation that was chosen, or the one that has the name typed, new or not."""
    if event.get(Organisation, typed) is not None:
        return set_field(event, ids, "organisation", typed)
    return set_organisation(event, ids, typed)


def _add_visibility(form: Form) -> None:
    options = [(value, name_of_value(value)) for value in Visibility]
    control = Segments(form.desk.theme, tr("Visibilité"), options)
    control.setFocusProxy(control.buttons[0])
    hint = tr("Interne : les papiers de l’équipe seulement. Hors micro : nulle part.")
    form.add("visibility", tr("Visibilité"), control, hint=hint)


class _Name(Prose):
    """A name as a title: as many lines as it needs, though it is one; ``entered`` ends it."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next field with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finished.emit()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste on one line."""
        self.insertPlainText(" ".join(source.text().split()))


class _Members(QWidget):
    """The people of an organisation, each a way to them."""

    def __init__(self, desk: Desk, organisation: Id) -> None:
        super().__init__()
        self._desk, self._organisation = desk, organisation
        self._shown: list[tuple[Id, str]] | None = None
        self._list = column(spacing=2)
        self.setLayout(self._list)
        desk.document.changed.connect(self._heed)
        self._show()

    def _heed(self, _: frozenset[Id]) -> None:
        self._show()

    def _show(self) -> None:
        people = [
            (person.id, person.name or tr("Personne à nommer"))
            for person in self._desk.event.all(Person)
            if person.organisation == self._organisation
        ]
        if people == self._shown:
            return
        self._shown = people
        cleared(self._list)
        for id_, name in people:
            go = partial(self._desk.go, Place("people", id_))
            made = button(
                self._desk.theme, name.replace("&", "&&"), go, kind="plain", icon="people"
            )
            made.setAccessibleName(name)
            self._list.addLayout(row(made, None))
        if not people:
            self._list.addWidget(Label(tr("Personne pour l’instant."), "hint"))
