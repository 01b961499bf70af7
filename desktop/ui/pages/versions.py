"""The versions of a day: how it was at named moments and at past openings, and the way back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.compose.moments import dates
from desktop.model.event import Event
from desktop.model.findings import Figure, Picture, Point, Testimony
from desktop.model.people import Person
from desktop.model.programme import Session
from desktop.model.record import Id
from desktop.model.sentence import Refused
from desktop.store.versions import Version, read_version
from desktop.telling import told
from desktop.ui.controls.buttons import button
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import cleared, column, row, scrolled
from desktop.ui.controls.list_keys import acts_of
from desktop.ui.controls.lists import RecordList
from desktop.ui.controls.messages import Empty, Message
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk, Page
from desktop.ui.pages.heading import Heading
from desktop.ui.pages.when import when
from desktop.ui.wording import on_one_line, tr

_LIST_WIDTH = 362


def page(desk: Desk) -> Page:
    """The page."""
    return VersionsPage(desk)


class VersionsPage(Page):
    """The versions at the left; at the right, what the day was in the one chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.wants_pane = False
        theme = desk.theme
        name = button(
            theme, tr("Nommer une version…"), lambda: desk.run("save-version"),
            icon="history", key="Ctrl+S",
        )  # fmt: skip
        self.heading = Heading(tr("Versions"), name)
        self.heading.tell(
            tr("Gardées sur cet ordinateur : celles que vous nommez, et l’état à chaque ouverture.")
        )
        self.list = RecordList(theme, tr("Versions"))
        self.list.setSelectionMode(RecordList.SelectionMode.SingleSelection)
        self.list.setDragDropMode(RecordList.DragDropMode.NoDragDrop)
        self.list.setFixedWidth(theme.px(_LIST_WIDTH))
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.list.asked.connect(acts_of({"edit": self._focus_restore}))
        self._versions: dict[Id, Version] = {}
        self._detail = QVBoxLayout()
        self._restore: QWidget | None = None
        inner = QWidget()
        inner.setLayout(column(self._detail, None))
        self._empty = Empty(
            theme,
            "history",
            tr("Aucune version pour l’instant"),
            tr("Tout est gardé sans cela. Une version permet d’y revenir."),
            (tr("Nommer une version…"), lambda: desk.run("save-version")),
        )
        self._filled = QWidget()
        self._filled.setLayout(row(self.list, (scrolled(inner), 1), spacing=32))
        self.setLayout(
            column(self.heading, 16, (self._filled, 1), (self._empty, 1), margins=(32, 18, 24, 16))
        )
        self.refresh(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Know of the versions kept since."""
        super().showEvent(event)
        self.refresh(None)

    def refresh(self, changed: frozenset[Id] | None) -> None:
        """Show the versions there are."""
        if changed is None:
            versions = self.desk.document.opened.versions()
            self._versions = {version.path.stem: version for version in versions}
            self.list.show_rows(self._rows())
            if not self.list.ids() and self.list.shown():
                self.list.choose(self.list.shown()[:1])
            self._filled.setVisible(bool(versions))
            self._empty.setVisible(not versions)
        self._show_chosen()

    def take_keyboard(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is shown ----------------------------------------------------------------------------

    def _rows(self) -> list[Row]:
        named = [
            Row(key, version.name, self._when(version), icon="flag")
            for key, version in self._versions.items()
            if version.name
        ]
        openings = [
            Row(key, self._when(version), icon="history")
            for key, version in self._versions.items()
            if not version.name
        ]
        rows = []
        if named:
            rows += [Row("", tr("Nommées")), *named]
        if openings:
            rows += [Row("", tr("À l’ouverture du fichier")), *openings]
        return rows

    def _when(self, version: Version) -> str:
        return when(version.at, self.desk.words)

    def _show_chosen(self) -> None:
        cleared(self._detail)
        self._restore = None
        chosen = self._versions.get((*self.list.ids(), "")[0])
        if chosen is None:
            return
        try:
            event, _ = read_version(chosen)
        except Refused as refused:
            self._detail.addWidget(
                Label(told(refused.sentence, self.desk.words), "error", wrap=True)
            )
            return
        self._detail.addLayout(self._described(chosen, event))

    def _described(self, version: Version, event: Event) -> QVBoxLayout:
        gathering = event.gathering
        restore = button(
            self.desk.theme, tr("Revenir à cette version"), lambda: self.restore(version)
        )
        self._restore = restore
        facts = [
            Label(line, "quiet", wrap=True)
            for line in (
                dates(event, self.desk.words),
                " · ".join(filter(None, (gathering.town, gathering.territory))),
                _held(event),
            )
            if line
        ]
        changes = _differences(event, self.desk.event)
        told_changes = [Label(line, wrap=True) for line in changes] or [
            Label(tr("Rien : la journée est comme dans cette version."), "quiet", wrap=True)
        ]
        return column(
            Label(on_one_line(gathering.title) or tr("Sans titre"), "heading", wrap=True),
            4,
            *facts,
            20,
            Label(tr("Ce qui a changé depuis"), "label"),
            6,
            *told_changes,
            20,
            row(restore, None),
            6,
            Label(
                tr("C’est un pas comme un autre : il s’annule, et rien du présent ne se perd."),
                "hint",
                wrap=True,
            ),
            spacing=2,
        )

    def _focus_restore(self) -> None:
        if self._restore is not None:
            self._restore.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acts -------------------------------------------------------------------------------------

    def restore(self, version: Version) -> None:
        """Make the day what it was; a message offers to undo it."""
        self.desk.document.flush()
        try:
            self.desk.document.opened.restore(version)
        except Refused as refused:
            self.desk.say(Message(told(refused.sentence, self.desk.words), "stop"))
            return
        self._show_chosen()
        self.take_keyboard()
        self.desk.say_done(tr("La journée est revenue à « {name} »").format(name=version.title))


def _held(event: Event) -> str:
    return ", ".join(
        (
            tr("%n séance(s)", "", len(event.sessions)),
            tr("%n personne(s)", "", len(event.all(Person))),
            tr("%n propos", "", len(event.all(Testimony))),
            tr("%n chiffre(s)", "", len(event.all(Figure))),
            tr("%n image(s)", "", len(event.all(Picture))),
        )
    )


def _differences(before: Event, now: Event) -> list[str]:
    """What was added, removed and changed since, by kind, in words."""
    added: Counter[str] = Counter()
    removed: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    for id_ in before.records.keys() | now.records.keys():
        old, new = before.records.get(id_), now.records.get(id_)
        kind = type(new if new is not None else old).__name__
        if old is None:
            added[kind] += 1
        elif new is None:
            removed[kind] += 1
        elif old != new:
            changed[kind] += 1
    lines = []
    for counts, line in (
        (added, tr("Ajouté : {what}")),
        (removed, tr("Supprimé : {what}")),
        (changed, tr("Modifié : {what}")),
    ):
        if counts:
            lines.append(line.format(what=_counted(counts)))
    return lines


def _counted(counts: Counter[str]) -> str:
    told_kinds: dict[str, Callable[[int], str]] = {
        "Gathering": lambda _: tr("la journée elle-même"),
        Session.__name__: lambda n: tr("%n séance(s)", "", n),
        Person.__name__: lambda n: tr("%n personne(s)", "", n),
        Testimony.__name__: lambda n: tr("%n propos", "", n),
        Point.__name__: lambda n: tr("%n point(s)", "", n),
        Figure.__name__: lambda n: tr("%n chiffre(s)", "", n),
        Picture.__name__: lambda n: tr("%n image(s)", "", n),
    }
    said = [words(counts[kind]) for kind, words in told_kinds.items() if counts[kind]]
    others = sum(count for kind, count in counts.items() if kind not in told_kinds)
    if others:
        said.append(tr("%n autre(s) élément(s)", "", others))
    return ", ".join(said)
