"""The list of people and the list of organisations, each with its form, its keys and its doors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.model.acts import move_down, move_up
from desktop.model.people import Organisation, Person
from desktop.model.record import Id, new_id
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.desk import Desk
from desktop.ui.pages.listing import Listing, ListingPage
from desktop.ui.pages.people.editing import Actions, organisation_form, person_form
from desktop.ui.pages.people.pasting import PasteZone
from desktop.ui.pages.people.rows import PeopleRows, organisation_rows
from desktop.ui.wording import grouped, tr


@dataclass(frozen=True)
class Doors:
    """What leads out of a list: the other list, what was copied, a file to import."""

    show_kind: Callable[[int], object]
    paste: Callable[[], object]
    ask_for_file: Callable[[], object]


class EitherList(ListingPage):
    """One of the two lists, under the choice between both."""

    def __init__(self, desk: Desk, listing: Listing, doors: Doors) -> None:
        self.kinds = Segmented(
            desk.theme, [tr("Personnes"), tr("Organismes")], name=tr("Ce qui est montré")
        )
        zone = PasteZone(desk.theme)
        bring = button(desk.theme, tr("Importer…"), doors.ask_for_file, icon="import")
        super().__init__(desk, listing, aside=(bring,), above=self.kinds, foot=zone)
        self.zone = zone
        self.kinds.chosen.connect(doors.show_kind)
        zone.pasted.connect(doors.paste)

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the records as they stand, and how many there are of either kind."""
        super().refresh(changed)
        event = self.desk.event
        counts = (len(event.all(Person)), len(event.all(Organisation)))
        names = (tr("Personnes"), tr("Organismes"))
        for made, name, count in zip(self.kinds.buttons, names, counts, strict=True):
            made.setText(f"{name} {grouped(count)}")

    def take_keyboard(self) -> None:
        """Give the keyboard to the list, or to the one thing to do where it is empty."""
        if self._is_filled():
            super().take_keyboard()
            return
        empty = self._stack.currentWidget()
        for made in empty.findChildren(QPushButton) if empty is not None else ():
            made.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, *, down: bool) -> None:
        """Move within what stands under one heading."""
        ids = self.list.ids()
        if ids:
            among = self.list.together(ids[-1] if down else ids[0])
            step = move_down if down else move_up
            self._take(self.desk.document.act(step(self.desk.event, ids, among)))

    def _actions(self) -> Actions:
        return Actions(self.duplicate_chosen, self.remove_chosen, self._take)


class PeopleList(EitherList):
    """People, by what they do at the day."""

    def __init__(self, desk: Desk, doors: Doors) -> None:
        super().__init__(
            desk,
            Listing(
                Person,
                tr("Personnes et organismes"),
                lambda _: "",
                tr("Personne"),
                (
                    "people",
                    tr("Aucune personne pour l’instant"),
                    tr(
                        "Collez des lignes d’un tableur (Ctrl+V), déposez un fichier .csv ou .xlsx,"
                        " ou ajoutez une personne."
                    ),
                ),
                PeopleRows(),
                lambda desk, ids: person_form(desk, ids, self._actions()),
                lambda _: Person(id=new_id()),
            ),
            doors,
        )


class OrganisationList(EitherList):
    """Organisations, by what they do for the day."""

    def __init__(self, desk: Desk, doors: Doors) -> None:
        super().__init__(
            desk,
            Listing(
                Organisation,
                tr("Personnes et organismes"),
                lambda _: "",
                tr("Organisme"),
                (
                    "organisation",
                    tr("Aucun organisme pour l’instant"),
                    tr("Un organisme s’ajoute ici, ou en l’écrivant dans la fiche d’une personne."),
                ),
                organisation_rows,
                lambda desk, ids: organisation_form(desk, ids, self._actions()),
                lambda _: Organisation(id=new_id()),
            ),
            doors,
        )
