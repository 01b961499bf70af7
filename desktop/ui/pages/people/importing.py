"""The screen of import: columns named in place, people with what would change, one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from desktop.intake.people.applying import with_people
from desktop.intake.people.columns import Column, with_meaning
from desktop.intake.people.guess import columns_under
from desktop.intake.people.plan import Entry, Plan, ToChoose
from desktop.intake.people.planning import plan_people
from desktop.intake.people.questions import Key, Question
from desktop.intake.people.sentences import label, summary
from desktop.model.event import Event
from desktop.model.people import Person
from desktop.model.record import Id
from desktop.model.sentence import Sentence
from desktop.telling import told
from desktop.ui.controls.buttons import Segmented, button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import column, row
from desktop.ui.controls.messages import Message
from desktop.ui.desk import Desk
from desktop.ui.fields.choices import Switch
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.people.cells import asked_at, offers
from desktop.ui.pages.people.pasting import Brought
from desktop.ui.pages.people.plan_head import PlanHead
from desktop.ui.pages.people.plan_table import PlanTable, Sheet
from desktop.ui.tasks import Task
from desktop.ui.wording import grouped, tr


class ImportScreen(QWidget):
    """A table of people before it is brought in; ``leave`` is told whom it brought."""

    def __init__(
        self, desk: Desk, brought: Brought, leave: Callable[[Sequence[Id]], object]
    ) -> None:
        super().__init__()
        self._desk, self._brought, self._leave = desk, brought, leave
        self._columns = brought.columns
        self._guessed = brought.columns
        self._answers: dict[Key, str] = {}
        self._settled: dict[tuple[int, ...], list[Question]] = {}
        self._planned: tuple[Event, Plan] | None = None
        self._task: Task | None = None
        theme = desk.theme
        self.views = Segmented(theme, [tr("Tout"), tr("Ce qui change")], name=tr("Lignes montrées"))
        self.views.choose(0)
        self.views.chosen.connect(lambda _: self._show_plan())
        self.titles = Switch(self._titles_words())
        self.titles.show_value(self._columns.titles is not None)
        self.titles.edited.connect(self._set_titles)
        title = tr("Importer des personnes") if brought.name else tr("Coller des personnes")
        self.heading = Heading(title, self.titles, self.views)
        self.heading.tell(self._origin())
        self.table = PlanTable(theme)
        self.head = PlanHead(theme, desk.words)
        self.table.setHorizontalHeader(self.head)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalScrollBar().valueChanged.connect(lambda _: self.head.place_cards())
        self.head.meant.connect(self._set_meaning)
        self.table.asked.connect(self._ask)
        self.counts = Label("", "strong", wrap=True)
        self.choose = button(
            theme, tr("Aller au prochain choix"), self.table.next_to_choose, kind="plain"
        )
        self.bring = button(theme, "", self.run, kind="primary", icon="import")
        one_step = Label(tr("Un seul pas : Ctrl+Z annule tout l’import."), "second", wrap=True)
        foot = QWidget()
        foot.setObjectName("paper")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setLayout(
            row(
                (column(self.counts, one_step, spacing=2), 1),
                self.choose,
                button(theme, tr("Annuler", "dialog"), lambda: leave(()), kind="ghost"),
                self.bring,
                spacing=12,
                margins=(32, 16, 28, 16),
            )
        )
        middle = column(self.heading, 16, (self.table, 1), margins=(32, 18, 24, 0))
        self.setLayout(column((middle, 1), foot))
        self._plan(fit=True)

    # --- what it is given -------------------------------------------------------------------------

    def event_changed(self) -> None:
        """Hold the table against the event as it now stands."""
        if self._planned is not None and self._planned[0] is not self._desk.event:
            self._plan()

    def take_keyboard(self) -> None:
        """Give the keyboard to the lines."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Want no plan any more."""
        if self._task is not None:
            self._task.drop()

    # --- what is decided --------------------------------------------------------------------------

    def _set_meaning(self, place: int, meaning: Column) -> None:
        self._columns = with_meaning(self._columns, place, meaning)
        self._plan()

    def _set_titles(self) -> None:
        titles = (self._guessed.titles or 0) if self.titles.value() else None
        self._columns = columns_under(self._brought.table, titles)
        self.heading.tell(self._origin())
        self._plan()

    def _ask(self, rank: int, place: int) -> None:
        menu = self.menu_of(rank, place)
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.aboutToHide.connect(menu.deleteLater)
        cell = self.table.visualRect(self.table.index_of(rank, place + 1))
        menu.popup(self.table.viewport().mapToGlobal(cell.bottomLeft()))

    def menu_of(self, rank: int, place: int) -> QMenu:
        """The answers that a cell takes."""
        menu = QMenu(self)
        entry = self.table.entry_at(self.table.index_of(rank, place + 1))
        if entry is None:
            return menu
        settled = self._settled.get(entry.rows, ())
        for offer in offers(self._columns, entry, place, self._answers, settled):
            act = menu.addAction(offer.words.replace("&", "&&"))
            act.triggered.connect(
                lambda _=False, offer=offer: self._answer(entry, place, offer.key, offer.answer)
            )
        return menu

    def _answer(self, entry: Entry, place: int, key: Key, answer: str | None) -> None:
        question = asked_at(self._columns, entry, place)
        if answer is None:
            self._answers.pop(key, None)
        else:
            self._answers[key] = answer
            if question is not None:
                self._settled.setdefault(entry.rows, []).append(question)
        self._plan()

    # --- the plan ---------------------------------------------------------------------------------

    def _plan(self, *, fit: bool = False) -> None:
        """Find out in a thread what would change."""
        self.stop()
        event, table, columns = self._desk.event, self._brought.table, self._columns
        answers = dict(self._answers)
        self.head.show_columns(table, columns)

        def work() -> Plan:
            return plan_people(event, table, columns, answers)

        def take(plan: Plan) -> None:
            self._task = None
            self._planned = (event, plan)
            self._show_plan()
            if fit:
                self.table.fit_columns()
                self.head.place_cards()

        self._task = Task(self, work, take, self._refuse)

    def _show_plan(self) -> None:
        if self._planned is None:
            return
        plan = self._planned[1]
        sheet = Sheet(self._brought.table, self._columns, plan)
        self.table.show_sheet(sheet, changing=self.views.rank == 1)
        if self._columns.name_somebody:
            self.counts.setText(_sentence(summary(plan), self._desk))
        else:
            self.counts.setText(tr("Dites au-dessus quelle colonne donne les noms."))
        self.bring.setText(told(label(plan), self._desk.words))
        self.choose.setVisible(bool(plan.count(ToChoose)))

    def run(self) -> None:
        """Bring in all that is settled, as one step."""
        event = self._desk.event
        known = self._planned if self._task is None else None
        if known is not None and known[0] is event:
            plan = known[1]
        else:
            plan = plan_people(event, self._brought.table, self._columns, self._answers)
        if not plan.imported:
            self._desk.say(
                Message(tr("Rien à importer : aucune ligne n’est nouvelle ni modifiée."), "info")
            )
            return
        self.stop()
        after = self._desk.document.change(with_people(event, plan), label(plan))
        brought = [
            person.id for person in after.all(Person) if event.records.get(person.id) != person
        ]
        self._leave(brought)
        self._desk.say_done(tr("%n personne(s) importée(s)", "", plan.imported), "done")

    def _refuse(self, sentence: Sentence) -> None:
        self.counts.setText(told(sentence, self._desk.words))

    # --- words ------------------------------------------------------------------------------------

    def _origin(self) -> str:
        table = self._brought.table
        lines = len(table.rows) - self._columns.first_row
        recognised = tr("%n ligne(s) reconnue(s)", "", lines)
        if not self._brought.name:
            return tr("{lines}, depuis un tableur").format(lines=recognised)
        name = self._brought.name
        if table.sheet:
            name = f"{name} · {table.sheet}"
        return tr("{lines}, depuis {name}").format(lines=recognised, name=name)

    def _titles_words(self) -> str:
        titles = self._guessed.titles or 0
        line = self._brought.table.lines[titles]
        if line == 1:
            return tr("La première ligne donne les titres")
        return tr("La ligne {number} donne les titres").format(number=grouped(line))


def _sentence(counts: Sentence, desk: Desk) -> str:
    words = told(counts, desk.words)
    return words[:1].upper() + words[1:]
