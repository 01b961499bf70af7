"""What comes after the day: the next appointments, what they ask for, and what they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.compose.moments import days_of
from desktop.model.acts import words_of
from desktop.model.findings import Point, PointKind
from desktop.model.fold import fold
from desktop.model.programme import FollowUp
from desktop.model.record import Id, Record, new_id
from desktop.ui.controls.labels import Label
from desktop.ui.controls.layouts import row
from desktop.ui.controls.rows import Row
from desktop.ui.desk import Desk, Page
from desktop.ui.fields.form import Form
from desktop.ui.fields.formats import DATE
from desktop.ui.fields.lines import Prose, TextLine
from desktop.ui.fields.ticks import Ticks, ticked
from desktop.ui.pages.listing import Listing, ListingPage
from desktop.ui.wording import tr


def page(desk: Desk) -> Page:
    """The page."""
    return ListingPage(
        desk,
        Listing(
            FollowUp,
            tr("Suites"),
            lambda count: tr("%n rendez-vous", "", count),
            tr("Rendez-vous"),
            (
                "followup",
                tr("Aucune suite pour l’instant"),
                tr("Le prochain rendez-vous, et ce qu’on y attend des participants."),
            ),
            _rows,
            _form,
            lambda _: FollowUp(id=new_id()),
        ),
    )


def when(desk: Desk, follow_up: FollowUp) -> str:
    """The days of an appointment in words: "du 26 mars au 1er avril 2018"."""
    known = days_of(follow_up)
    if known is None:
        return ""
    first, last = known
    return desk.words.full_date(first) if first == last else desk.words.date_range(first, last)


def _rows(desk: Desk, words: str) -> Sequence[Row]:
    rows = []
    for follow_up in desk.event.all(FollowUp):
        title = follow_up.title or tr("Rendez-vous à préciser")
        context = " · ".join(part for part in (when(desk, follow_up), follow_up.place) if part)
        if fold(words) in fold(f"{title} {context} {follow_up.call}"):
            rows.append(Row(follow_up.id, title, context or tr("date à préciser"), "followup"))
    return rows


def _form(desk: Desk, ids: tuple[Id, ...]) -> Form:
    form = Form(desk, ids)
    form.add("title", tr("Titre"), TextLine(tr("Titre")), prose=True)
    begin = form.add(
        "start", tr("Début"), TextLine(tr("Début"), placeholder="26/3/2018", form=DATE)
    )
    end = form.add("end", tr("Fin"), TextLine(tr("Fin"), placeholder="1/4/2018", form=DATE))
    form.put(row((begin, 1), (end, 1), spacing=16))
    form.put(_InWords(desk, ids))
    form.add(
        "place",
        tr("Lieu"),
        TextLine(tr("Lieu"), placeholder=tr("Une ville, une salle, une adresse")),
        prose=True,
    )
    form.add(
        "call",
        tr("Appel"),
        Prose(desk.theme, tr("Appel"), placeholder=tr("Ce qu’on attend des participants")),
        prose=True,
    )
    form.add(
        "answers",
        tr("Défis auxquels il répond"),
        Ticks(
            tr("Défis auxquels il répond"),
            lambda: _challenges(desk),
            empty=tr("La journée n’a pas encore de défi."),
        ),
        write=_write_answers,
    )
    return form


def _challenges(desk: Desk) -> list[tuple[Id, str]]:
    return [
        (point.id, words_of(desk.event, point) or tr("Défi à préciser"))
        for point in desk.event.all(Point)
        if point.kind is PointKind.CHALLENGE
    ]


def _write_answers(record: Record, value: Mapping[Id, bool]) -> Record:
    changes: dict[str, Any] = {"answers": ticked(getattr(record, "answers"), value)}  # noqa: B009
    return replace(record, **changes)


class _InWords(Label):
    """The days as they will be printed, under the two fields."""

    def __init__(self, desk: Desk, ids: tuple[Id, ...]) -> None:
        super().__init__("", "hint", wrap=True)
        self._desk, self._ids = desk, ids
        desk.document.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        follow_up = self._desk.event.get(FollowUp, self._ids[0]) if len(self._ids) == 1 else None
        words = when(self._desk, follow_up) if follow_up is not None else ""
        self.setText(tr("Imprimé : {days}").format(days=words) if words else "")
        if self.parent() is not None or not words:  # without a parent it would be a window
            self.setVisible(bool(words))
