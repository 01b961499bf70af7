"""What is looked up: actions, people, organisations, figures and their sources, terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.lines import capitalised
from desktop.compose.minutes import essentials
from desktop.compose.minutes.directory import organisations, people
from desktop.compose.minutes.edition import Edition, is_on, missing
from desktop.compose.minutes.glossary import glossary
from desktop.compose.minutes.register import figures, sources
from desktop.compose.minutes.tables import table_of
from desktop.compose.points import about, due, owner, progress
from desktop.model.event import Event
from desktop.model.findings import Point
from exports.document import Bullets, Column, Layout, Mark, Row, Section, Table, text_of


def annexes(edition: Edition, body: Sequence[Section]) -> Iterator[Section]:
    """The annexes of minutes whose text is ``body``: their glossary holds the terms met there."""
    words = edition.words
    found = [
        _annex("actions", words("Actions"), actions(edition)),
        _annex("people", words("Personnes"), people(edition)),
        _annex("organisations", words("Organisations"), organisations(edition)),
        _annex("figures", words("Chiffres et sources"), figures(edition)),
        _annex("sources", words("Études et documents"), sources(edition)),
    ]
    kept = [section for section in found if section and is_on(edition, section.key)]
    terms = _annex("glossary", words("Sigles et noms"), glossary(edition, (*body, *kept)))
    if terms and is_on(edition, terms.key):
        kept.append(terms)
    if kept:
        yield Section(key="annexes", title=words("Annexes"), layout=Layout.ANNEX)
        yield from kept


def _annex(key: str, title: str, block: Table | Bullets | None) -> Section | None:
    if block is None:
        return None
    return Section(key=key, title=title, layout=Layout.ANNEX, level=2, blocks=(block,))


def actions(edition: Edition) -> Table | None:
    """Every action: what, for which stake, who, when, how far."""
    words, event = edition.words, edition.event
    rows = (
        Row(
            (
                text_of(str(rank), Mark.STRONG),
                text_of(action.text),
                text_of(_parent_text(event, action)),
                text_of(owner(event, action)) or missing(edition, words("à désigner")),
                text_of(due(action, words)) or missing(edition, words("à fixer")),
                text_of(capitalised(progress(action, words))),
            ),
            about(action),
        )
        for rank, action in enumerate(essentials.actions(event), start=1)
    )
    columns = (
        Column(words("N°"), 8, heads_row=True),
        Column(words("Action"), 55),
        Column(words("Enjeu"), 35),
        Column(words("Qui"), 25),
        Column(words("Échéance"), 18),
        Column(words("Avancement"), 20),
    )
    return table_of("actions/table", words("Actions"), columns, rows)


def _parent_text(event: Event, action: Point) -> str:
    stake = event.get(Point, action.parent)
    return stake.text if stake else ""
