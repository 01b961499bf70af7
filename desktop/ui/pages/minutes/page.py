"""The page of the minutes: length, status, contents and recipients beside the PDF they make."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desktop.compose.asked_minutes import MinutesAsked
from desktop.compose.minutes import Length, Status
from desktop.compose.minutes.offered import Offered
from desktop.compose.minutes.told_under import told_under
from desktop.model.acts import finalise_minutes, set_minutes_parts
from desktop.model.findings import Choice as Decision
from desktop.model.findings import Subject
from desktop.model.record import Id
from desktop.model.sentence import Refused, Sentence
from desktop.telling import told
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, holder, row, scrolled
from desktop.ui.controls.messages import Message
from desktop.ui.desk import Desk, Page
from desktop.ui.exporting.asking import ask_and_write_minutes
from desktop.ui.fields.choices import Choice, Switch
from desktop.ui.frame.questions import Explained
from desktop.ui.pages.minutes.beside import Beside
from desktop.ui.pages.minutes.consequences import consequences
from desktop.ui.pages.minutes.contents import Contents
from desktop.ui.pages.minutes.headings import page_of, pages_of
from desktop.ui.pages.minutes.lengths import Lengths
from desktop.ui.pages.minutes.paper import Paper
from desktop.ui.pages.minutes.recipients import Recipients
from desktop.ui.pages.minutes.standing import Standing
from desktop.ui.place import Place
from desktop.ui.wording import tr

if TYPE_CHECKING:
    pass

_WIDTH: Final = 340
_LENGTH, _LANGUAGE = "minutes-length", "minutes-language"


class MinutesPage(Page):
    """What is asked of the minutes, and the minutes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        self.has_primary = self.runs_to_edge = True
        settings = desk.settings
        self.asked = MinutesAsked(
            next((each for each in Length if each == settings.word(_LENGTH)), Length.FULL),
            language=settings.word(_LANGUAGE) or None,
        )
        self._prints = False
        self._wanted: Id = ""
        self.paper = Paper(desk, self._export)
        self.typesetting = Beside(lambda: desk.event, lambda: self.asked, self._picture, self)
        self.typesetting.ready.connect(self._show)
        self.typesetting.refused.connect(self._tell)
        desk.document.closing.connect(self.typesetting.stop)
        desk.document.closing.connect(self.paper.interrupt_printing)
        self.lengths = Lengths(desk.theme, self.asked.length)
        self.lengths.chosen.connect(lambda length: self._ask(length=length))
        self.standing = Standing(desk.theme, desk.words, self.asked.status, self.finalise)
        self.standing.chosen.connect(lambda status: self._ask(status=status, number=None))
        self.standing.picked.connect(lambda number: self._ask(number=number))
        self.standing.checked.connect(lambda: desk.run("page-tocheck"))
        self.contents = Contents(desk.theme)
        self.contents.led.connect(self.paper.reader.turn_to)
        self.contents.switched.connect(self._switch)
        self._one_page = Label(
            tr("Le flash choisit lui-même ce qui tient sur une page."), "hint", wrap=True
        )
        held = column(Label(tr("Contenu"), "heading"), 6, self.contents, self._one_page, 18)
        self._held = holder(held)
        self.contacts = Switch(tr("Avec les adresses et les téléphones"))
        self.contacts.edited.connect(lambda: self._ask(contacts=self.contacts.value()))
        self._no_contacts = Label(
            tr("Un compte rendu définitif ne garde ni adresse ni téléphone."), "hint", wrap=True
        )
        self.language = Choice(
            tr("Langue du compte rendu"),
            [("", tr("Celle de la journée")), ("fr", "Français"), ("en", "English")],
        )
        self.language.show_value(settings.word(_LANGUAGE))
        self.language.edited.connect(lambda: self._ask(language=self.language.value() or None))
        self.recipients = Recipients(desk)
        side = scrolled(self._side())
        side.setFixedWidth(desk.theme.px(_WIDTH + 44))
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(row(side, (self.paper, 1)))
        self.typesetting.want(now=True)

    def _side(self) -> QWidget:
        inner = QWidget()
        inner.setLayout(
            column(
                Label(tr("Compte rendu"), "title-2"),
                14,
                Label(tr("Longueur"), "heading"),
                6,
                self.lengths,
                18,
                Label(tr("Statut"), "heading"),
                6,
                self.standing,
                18,
                self._held,
                Label(tr("Coordonnées"), "heading"),
                6,
                self.contacts,
                self._no_contacts,
                18,
                Label(tr("Langue"), "heading"),
                6,
                self.language,
                18,
                Label(tr("Diffusion"), "heading"),
                6,
                self.recipients,
                24,
                None,
                margins=(32, 18, 12, 0),
            )
        )
        for not_yet in (self._held, self._no_contacts, self._one_page):
            not_yet.hide()
        return inner

    # --- as a page of the window ------------------------------------------------------------------

    @property
    def is_ready(self) -> bool:
        """Whether the minutes are as wanted, and the pages in sight painted."""
        return self.typesetting.is_current and self.paper.leaves.are_painted

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Set the minutes anew, a moment later."""
        del changed
        self.recipients.refresh()
        self.typesetting.want()

    def reveal(self, place: Place) -> None:
        """Give the keyboard to a recipient; turn to the page that tells of any other record."""
        choice = self.desk.event.get(Decision, place.record)
        if choice is not None and choice.subject is Subject.RECIPIENT:
            self.recipients.focus(choice.id)
            return
        self._wanted = place.record
        self.take_keyboard()
        self._turn_to_wanted()

    def _turn_to_wanted(self) -> None:
        """Turn to where the record that is wanted is told, once the minutes are as they stand."""
        made = self.typesetting.latest
        if not self._wanted or made is None or not self.typesetting.is_current:
            return
        heading = told_under(made.document).get(self._wanted, "")
        page = page_of(heading, self.paper.leaves.headings())
        if page is not None:
            self.paper.reader.turn_to(page)
        self._wanted = ""

    def take_keyboard(self) -> None:
        """Give the keyboard to the length."""
        tile = self.lengths.tiles[self.asked.length]
        tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_new(self) -> None:
        """Add a recipient."""
        self.recipients.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def produce(self) -> bool:
        """Write the minutes that are shown as a PDF."""
        if self.paper.is_empty:
            self.desk.say(Message(tr("Rien à produire : le compte rendu est vide"), "info"))
        else:
            self._export(".pdf")
        return True

    def print_pages(self) -> None:
        """Print the minutes, as soon as they are as wanted."""
        self.desk.document.flush()
        self._prints = True
        if self.typesetting.is_current:
            self._print()
        else:
            self.typesetting.want(now=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Print nothing any more that somebody asked for and left."""
        super().hideEvent(event)
        self._prints = False

    def _print(self) -> None:
        if self._prints and self.paper.is_empty:
            self.desk.say(Message(tr("Rien à imprimer : le compte rendu est vide"), "info"))
        elif self._prints:
            self.paper.print_pages()
        self._prints = False

    # --- what is asked ----------------------------------------------------------------------------

    def _ask(self, **changes: Any) -> None:
        self.asked = replace(self.asked, **changes)
        self.desk.settings.set_word(_LENGTH, str(self.asked.length))
        self.desk.settings.set_word(_LANGUAGE, self.asked.language or "")
        self.typesetting.want(now=True)

    def _switch(self, heading: Offered, on: bool) -> None:  # noqa: FBT001  a signal gives it
        self.desk.document.act(
            set_minutes_parts(
                self.desk.event, self.asked.length, heading.parts, on=on, title=heading.title
            )
        )
        self.typesetting.want(now=True)

    def _export(self, ending: str) -> None:
        ask_and_write_minutes(self.desk, self, self.asked, ending)

    def finalise(self) -> None:
        """Number and date the minutes, once what that does is told."""
        self.desk.document.flush()
        made = self.typesetting.latest
        last = made.finals[-1].number if made is not None and made.finals else 0
        explained = Explained(
            tr("Compte rendu n° {n}").format(n=last + 1),
            tuple(consequences(last, made)),
            tr("Rendre définitif"),
        )
        if not self.desk.ask.agreed(self, self.desk.theme, explained):
            return
        try:
            act = finalise_minutes(self.desk.event, on=date.today())  # noqa: DTZ011  the day here
        except Refused as refused:
            self._tell(refused.sentence)
            return
        self.desk.document.act(act)
        self._ask(status=Status.FINAL, number=None, contacts=False)
        self.contacts.show_value(value=False)
        self.standing.segments.choose(1)
        self.desk.say_done(tr("Le compte rendu n° {n} est définitif").format(n=last + 1), "done")

    # --- what is shown ----------------------------------------------------------------------------

    def _show(self) -> None:
        made = self.typesetting.latest
        if made is None:
            return
        self.paper.show_file(made.file, is_empty=made.is_empty)
        locked = made.final is not None
        if self.typesetting.is_current:
            self.standing.show_typeset(made)
            pages = pages_of(made.contents, self.paper.leaves.headings())
            self.contents.show_contents(made.contents, pages, locked=locked)
            one_page = made.asked.length is Length.FLASH
            self._one_page.setVisible(one_page)
            self._held.setVisible(one_page or bool(made.contents))
            self.contacts.setVisible(not locked)
            self._no_contacts.setVisible(locked)
            self._turn_to_wanted()
            self._print()

    def _tell(self, sentence: Sentence) -> None:
        self.desk.say(Message(told(sentence, self.desk.words), "stop"))

    def _picture(self, content: str) -> bytes:
        found = self.desk.document.opened.media(content)
        if found is None:
            raise KeyError(content)
        return found.data
