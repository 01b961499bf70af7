"""The adviser in the pane: the charts that tell the truth, drawn small, and why not the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.compose.quantities import parts_of, phrase
from desktop.model.acts import words_of
from desktop.model.event import Event
from desktop.model.findings import ChartWanted, Figure, Point
from desktop.model.record import Id
from desktop.ui.controls.badges import Sign
from desktop.ui.controls.buttons import Tile
from desktop.ui.controls.drawing import ground, ring, smooth
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import Item, cleared, column, row
from desktop.ui.desk import Desk
from desktop.ui.pages.figures.advised import Verdict, verdicts
from desktop.ui.theme import Theme
from desktop.ui.wording import tr
from exports.words import Words

_PICTURE = 108
_FINE = 3  # a picture is painted so many times larger, then brought down smoothly


class Adviser(QWidget):
    """What is thought of each chart for the figures chosen; ``wanted`` gives the kind pressed."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ids: tuple[Id, ...] = ()
        self._shown: object = None
        self._title = Label("", "heading", wrap=True)
        self._uses = Label("", "hint", wrap=True)
        self._question = Label(tr("Quel graphique dit vrai ?"), "strong", wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.setLayout(column(self._title, 4, self._uses, 14, self._question, 8, self._cards))
        desk.document.changed.connect(self._heed)
        desk.preview.ready.connect(self._show)  # what draws charts is at hand from then on

    def show_records(self, ids: tuple[Id, ...]) -> None:
        """Advise on some figures."""
        self._ids = ids
        self._show()

    def _heed(self, _: frozenset[Id]) -> None:
        self._show()

    def _show(self) -> None:
        event, words = self._desk.event, self._desk.words
        figures = [each for id_ in self._ids if (each := event.get(Figure, id_))]
        said = verdicts(event, figures, words)
        wholes = [event.get(Figure, figure.part_of) for figure in figures]
        parts = [parts_of(event, figure) for figure in figures]
        uses = _uses(event, figures)
        ready = self._desk.preview.latest is not None
        state = (tuple(figures), said, wholes, parts, uses, ready)
        if state == self._shown:
            return
        focus = self.focusWidget()
        kind = focus.verdict.kind if isinstance(focus, _Honest) and focus.hasFocus() else self
        self._shown = state
        self._title.setText(_heading(event, figures, words))
        self._title.setVisible(bool(figures))
        self._uses.setText("\n".join(uses))
        self._uses.setVisible(bool(uses))
        self._question.setText(
            tr("Quel graphique dit vrai ?") if said else tr("Aucun chiffre n’est choisi.")
        )
        cleared(self._cards)
        for verdict in said:
            card = self._card(verdict, figures)
            self._cards.addWidget(card)
            card.show()
            if isinstance(card, _Honest) and verdict.kind is kind:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, verdict: Verdict, figures: Sequence[Figure]) -> QWidget:
        theme = self._desk.theme
        if not verdict.honest:
            return _Refused(theme, verdict)
        picture = None
        if verdict.kind is not None and self._desk.preview.latest is not None:
            picture = _picture(self._desk, figures, verdict.kind)
        card = _Honest(theme, verdict, picture)
        if verdict.may_choose:
            card.clicked.connect(partial(self.wanted.emit, verdict.kind))
        return card


class _Honest(Tile):
    """A chart that may be shown; pressed, it is the one wanted."""

    def __init__(self, theme: Theme, verdict: Verdict, picture: QPixmap | None) -> None:
        said = tr("{name}, retenu") if verdict.chosen else "{name}"
        name = said.format(name=verdict.title)
        super().__init__(theme, f"{name}. {verdict.reason}")
        self.verdict = verdict
        if not verdict.may_choose:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        title = Label(name, "strong", wrap=True)
        words: list[Item] = [title, Label(verdict.reason, "second", wrap=True)]
        aside: list[Item] = [_Picture(theme, picture)] if picture is not None else []
        head = column(Sign(theme, "agreed", "good", 18), None)
        self.setLayout(
            row(head, (column(*words, None, spacing=2), 1), *aside, spacing=8, margins=12)
        )
        for each in self.findChildren(QWidget):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As tall as its words."""
        held = self.layout()
        return held.sizeHint() if held is not None else QSize()

    def paintEvent(self, _: QPaintEvent) -> None:
        """A card; the one chosen has the accent's edge."""
        painter, theme, place = QPainter(self), self.theme, QRectF(self.rect())
        smooth(painter)
        can = self.verdict.may_choose
        fill = theme.colour("sunken" if self.hovered and can else "canvas")
        chosen = self.verdict.chosen
        edge = theme.colour("accent" if chosen else "line")
        ground(painter, place, fill, radius=10, edge=edge, width=2 if chosen else 1)
        if self.hasFocus():
            ring(painter, place, theme, radius=10)


class _Refused(QWidget):
    """Charts that would deceive, and the reason."""

    def __init__(self, theme: Theme, verdict: Verdict) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(f"{verdict.title}. {verdict.reason}")
        words = column(
            Label(verdict.title, "strong", wrap=True),
            Label(verdict.reason, "second", wrap=True),
            spacing=2,
        )
        sign = column(Sign(theme, "refused", "bad", 18), None)
        self.setLayout(row(sign, (words, 1), spacing=8, margins=12))

    def paintEvent(self, _: QPaintEvent) -> None:
        """A card."""
        painter, theme = QPainter(self), self._theme
        smooth(painter)
        edge = theme.colour("line")
        ground(painter, QRectF(self.rect()), theme.colour("canvas"), radius=10, edge=edge)


class _Picture(QWidget):
    """A chart, small, on the white of paper."""

    def __init__(self, theme: Theme, picture: QPixmap) -> None:
        super().__init__()
        self._theme, self._picture = theme, picture
        width = theme.px(_PICTURE)
        self.setFixedSize(width, round(width * picture.height() / picture.width()))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        smooth(painter)
        painter.drawPixmap(self.rect(), self._picture)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def _heading(event: Event, figures: Sequence[Figure], words: Words) -> str:
    """The figures in words, with the "dont" of one alone."""
    if len(figures) == 1:
        (figure,) = figures
        whole = phrase(figure, words) or figure.label or tr("Chiffre à préciser")
        parts = ", ".join(phrase(part, words) for part in parts_of(event, figure))
        return tr("{whole}, dont {parts}").format(whole=whole, parts=parts) if parts else whole
    return ", ".join(phrase(figure, words) or figure.label for figure in figures)


def _uses(event: Event, figures: Sequence[Figure]) -> tuple[str, ...]:
    """Where figures are used beside their own session: the points that they show."""
    ids = {figure.id for figure in figures}
    return tuple(
        tr("Appuie : {point}").format(point=words_of(event, point))
        for point in event.all(Point)
        if not ids.isdisjoint(point.evidence)
    )


def _picture(desk: Desk, figures: Sequence[Figure], kind: ChartWanted) -> QPixmap | None:
    """A chart as its slide would have it."""
    # Loaded here, so that the window opens without waiting for what makes decks.
    from desktop.compose.drawn import drawn  # noqa: PLC0415
    from desktop.producing import house_look  # noqa: PLC0415
    from exports.document import Chart, Document, Layout, Section  # noqa: PLC0415
    from exports.slides import place  # noqa: PLC0415

    composed = desk.preview.latest
    event = desk.event
    words = Words(event.language)
    block = drawn(event, figures, kind, words)
    if composed is None or not isinstance(block, Chart):
        return None
    title = phrase(figures[0], words) if len(figures) == 1 else ""
    section = Section(key="chart", title=title, layout=Layout.CHART, blocks=(block,))
    document = Document(title="", author="", language=event.language, sections=(section,))
    document = replace(document, colour=composed.slides.colour)
    slides = place(document, house_look())
    width = desk.theme.px(_PICTURE) * _FINE
    return QPixmap.fromImage(composed.painter.image(slides, 0, width))
