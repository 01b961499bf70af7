"""Where the minutes tell a record: under its own heading rather than where the day is gathered."""

from __future__ import annotations

from desktop.compose.asked_minutes import MinutesAsked, minutes_document
from desktop.compose.minutes.told_under import told_under
from desktop.intake.sample import sample_day
from desktop.model.people import Person
from desktop.model.programme import Session
from desktop.model.release import Audience, released
from exports.document import Bullets as Points
from exports.document import Document, Item, Layout, Section, text_of
from tests.days.second import second_day


def document(*sections: Section) -> Document:
    return Document(title="Jour", author="", language="fr", sections=sections)


def heading(key: str, title: str, *ids: str) -> Section:
    items = tuple(Item(text_of(id_), 0, (id_,)) for id_ in ids)
    block = Points(key=f"{key}/list", items=items)
    return Section(key=key, title=title, layout=Layout.PAGES, blocks=(block,))


def test_a_line_is_told_under_the_first_heading_that_shows_it() -> None:
    told = told_under(document(heading("a", "Atouts", "p"), heading("b", "Défis", "p", "q")))
    assert dict(told) == {"p": "Atouts", "q": "Défis"}


def test_what_gathers_the_day_counts_only_for_what_is_told_nowhere_else() -> None:
    told = told_under(
        document(heading("essentials", "L’essentiel", "p", "q"), heading("a", "Atouts", "p"))
    )
    assert dict(told) == {"p": "Atouts", "q": "L’essentiel"}


def test_the_lines_of_the_sample_are_told_where_they_were_said() -> None:
    told = told_under(minutes_document(sample_day().event, MinutesAsked()))
    assert told["route-penurie"] == "Du diagnostic à la feuille de route"
    assert told["pascal-laurin"] == "La table ronde"


def test_everybody_and_every_session_of_the_second_day_is_told_somewhere() -> None:
    event = released(second_day().event, Audience.DRAFT_MINUTES)
    told = told_under(minutes_document(event, MinutesAsked()))
    assert {record.id for record in event.all(Person)} <= set(told)
    assert {record.id for record in event.all(Session)} <= set(told)
