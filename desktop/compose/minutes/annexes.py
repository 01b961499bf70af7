"""What is looked up: actions, people, organisations, figures and their sources, terms."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.compose.minutes.edition import Edition, is_on, missing
from desktop.compose.minutes.figures import alone_in_words, with_parts
from desktop.compose.minutes.parts import name_of_session
from desktop.compose.minutes.points import due, owner, progress
from desktop.compose.naming import (
    family_name,
    function_of,
    organisation_name,
    short_organisation_name,
)
from desktop.compose.quantities import counted, holds_value, perimeter_in_print, quantity
from desktop.compose.sources import source_in_print
from desktop.model.event import Event
from desktop.model.findings import Figure, Point, PointKind, Source, Term
from desktop.model.people import Organisation, OrganisationRole, Person
from desktop.model.programme import Participation, Session
from exports.document import (
    Bullets,
    Column,
    Item,
    Layout,
    Mark,
    Row,
    Run,
    Section,
    Table,
    Text,
    text_of,
)
from exports.words import collate


def annexes(edition: Edition, body: Sequence[Section]) -> Iterator[Section]:
    """The annexes of minutes whose text is ``body``: their glossary holds the terms met there."""
    words = edition.words
    found = [
        _annex("actions", words("Actions"), _actions(edition)),
        _annex("people", words("Personnes"), _people(edition)),
        _annex("organisations", words("Organisations"), _organisations(edition)),
        _annex("figures", words("Chiffres et sources"), _figures(edition)),
        _annex("sources", words("Études et documents"), _sources(edition)),
    ]
    kept = [section for section in found if section and is_on(edition, section.key)]
    glossary = _annex("glossary", words("Sigles et noms"), _glossary(edition, (*body, *kept)))
    if glossary and is_on(edition, glossary.key):
        kept.append(glossary)
    if kept:
        yield Section(key="annexes", title=words("Annexes"), layout=Layout.ANNEX)
        yield from kept


def _annex(key: str, title: str, block: Table | Bullets | None) -> Section | None:
    if block is None:
        return None
    return Section(key=key, title=title, layout=Layout.ANNEX, level=2, blocks=(block,))


def _table(
    key: str, alternative: str, columns: Sequence[Column], rows: Iterable[Row]
) -> Table | None:
    """A table without the columns that hold nothing; no table when there is no row."""
    all_rows = tuple(rows)
    kept = [i for i in range(len(columns)) if i == 0 or any(row.cells[i] for row in all_rows)]
    if not all_rows:
        return None
    return Table(
        key=key,
        about=tuple(id_ for row in all_rows for id_ in row.about),
        columns=tuple(columns[i] for i in kept),
        rows=tuple(Row(tuple(row.cells[i] for i in kept), row.about) for row in all_rows),
        alternative=alternative,
    )


# --- actions --------------------------------------------------------------------------------------


def _actions(edition: Edition) -> Table | None:
    """Every action, by date where it has one: what, for which stake, who, when, how far."""
    words, event = edition.words, edition.event
    order = {session.id: rank for rank, session in enumerate(event.sessions)}
    actions = sorted(
        (p for p in event.all(Point) if p.kind is PointKind.ACTION and p.text.strip()),
        key=lambda point: (
            point.due_date is None,
            point.due_date.toordinal() if point.due_date else 0,
            order.get(point.session, -1),
        ),
    )
    rows = (
        Row(
            (
                text_of(str(rank), Mark.STRONG),
                text_of(action.text),
                text_of(_parent_text(event, action)),
                text_of(owner(event, action)) or missing(edition, words("à désigner")),
                text_of(due(words, action)) or missing(edition, words("à fixer")),
                text_of(progress(words, action.progress)),
            ),
            (action.id,),
        )
        for rank, action in enumerate(actions, start=1)
    )
    columns = (
        Column(words("N°"), 8, heads_row=True),
        Column(words("Action"), 55),
        Column(words("Enjeu"), 35),
        Column(words("Qui"), 25),
        Column(words("Échéance"), 18),
        Column(words("Avancement"), 20),
    )
    return _table("actions/table", words("Actions"), columns, rows)


def _parent_text(event: Event, action: Point) -> str:
    stake = event.get(Point, action.parent)
    return stake.text if stake else ""


# --- people ---------------------------------------------------------------------------------------


def _people(edition: Edition) -> Table | None:
    """Everybody who takes part, by family name, with where to find them in the programme."""
    words, event = edition.words, edition.event
    taking_part: dict[str, list[Session]] = {}
    for session in event.sessions:
        for participation in event.within(session, Participation):
            taking_part.setdefault(participation.person, []).append(session)
    people = sorted(
        (person for person in event.all(Person) if person.name),
        key=lambda person: (collate(family_name(person)), collate(person.name)),
    )
    rows = (
        Row(
            (
                text_of(_family_first(person)),
                text_of(function_of(person, words)),
                text_of(organisation_name(event, person.organisation)),
                text_of("\n".join(_titles(edition, taking_part.get(person.id, [])))),
                text_of(_contact(edition, person)),
            ),
            (person.id,),
        )
        for person in people
    )
    columns = (
        Column(words("Nom"), 38, heads_row=True),
        Column(words("Fonction"), 42),
        Column(words("Organisation"), 36),
        Column(words("Séances"), 40),
        Column(words("Contact"), 36),
    )
    return _table("people/table", words("Personnes"), columns, rows)


def _family_first(person: Person) -> str:
    """A name with the part that sorts it first: "Martin, Luc"."""
    family = family_name(person)
    if not person.family_name and len(person.name.split()) > 2:
        return person.name  # where the family name begins is not known
    given = person.name.removesuffix(family).rstrip()
    if given == person.name.rstrip() or not given:
        return person.name  # written in another order, or in one word
    return f"{family}, {given}"


def _titles(edition: Edition, sessions: Iterable[Session]) -> list[str]:
    return list(dict.fromkeys(name_of_session(edition, session) for session in sessions))


def _contact(edition: Edition, person: Person) -> str:
    if not edition.contacts:
        return ""
    return "\n".join(text for text in (person.email, person.phone) if text)


def _organisations(edition: Edition) -> Table | None:
    """The organisations, by name, with what they are and what they did for the day."""
    words, event = edition.words, edition.event
    known = sorted(
        (each for each in event.all(Organisation) if each.name or each.short_name),
        key=lambda each: collate(each.name or each.short_name),
    )
    rows = (
        Row(
            (
                text_of(organisation_name(event, each.id)),
                text_of(_short_name(event, each)),
                text_of(each.kind),
                text_of(_role(edition, each)),
            ),
            (each.id,),
        )
        for each in known
    )
    columns = (
        Column(words("Organisation"), 55, heads_row=True),
        Column(words("Nom court"), 25),
        Column(words("Nature"), 50),
        Column(words("Rôle"), 25),
    )
    return _table("organisations/table", words("Organisations"), columns, rows)


def _short_name(event: Event, organisation: Organisation) -> str:
    short = short_organisation_name(event, organisation.id)
    return "" if short == organisation.name else short


def _role(edition: Edition, organisation: Organisation) -> str:
    words = edition.words
    roles = {
        None: "",
        OrganisationRole.ORGANISER: words("organise"),
        OrganisationRole.PARTNER: words("partenaire"),
        OrganisationRole.FUNDER: words("soutien"),
        OrganisationRole.HOST: words("accueille"),
        OrganisationRole.GUEST: words("invité"),
    }
    return roles[organisation.role]


# --- figures and sources --------------------------------------------------------------------------


def _figures(edition: Edition) -> Table | None:
    """Every figure with what it counts, where, and its source."""
    words, event = edition.words, edition.event
    order = {session.id: rank for rank, session in enumerate(event.sessions)}
    known = sorted(event.all(Figure), key=lambda figure: order.get(figure.session, -1))
    rows = (
        Row(
            (
                text_of(quantity(figure, words)) or text_of(words("série")),
                text_of(_what(edition, figure)),
                text_of(perimeter_in_print(figure))
                or _to_fill(edition, figure, words("à préciser")),
                text_of(_source(event, figure)) or _to_fill(edition, figure, words("à confirmer")),
            ),
            (figure.id,),
        )
        for figure in with_parts(edition, known)
        if holds_value(figure) or figure.series
    )
    columns = (
        Column(words("Chiffre"), 28, heads_row=True),
        Column(words("Ce qu’il compte"), 56),
        Column(words("Périmètre"), 34),
        Column(words("Source"), 35),
    )
    return _table("figures/table", words("Chiffres et sources"), columns, rows)


def _to_fill(edition: Edition, figure: Figure, words_of_ours: str) -> Text:
    """What is not known of a figure; the day itself is the source of those who came to it."""
    whole = edition.event.get(Figure, figure.part_of)
    if figure.attendance or (whole is not None and whole.attendance) or figure.series:
        return ()
    return missing(edition, words_of_ours)


def _what(edition: Edition, figure: Figure) -> str:
    """What a figure counts, and which one it is a part of."""
    whole = edition.event.get(Figure, figure.part_of)
    if whole is None:
        return counted(figure)
    template = edition.words("{what}, parmi {whole}")
    return template.format(what=counted(figure), whole=alone_in_words(edition.words, whole))


def _source(event: Event, figure: Figure) -> str:
    source = event.get(Source, figure.source)
    return source_in_print(source) if source else ""


def _sources(edition: Edition) -> Table | None:
    words = edition.words
    rows = (
        Row(
            tuple(
                text_of(text)
                for text in (
                    source.title or source.publisher,
                    source.publisher if source.title else "",
                    source.date,
                    source.sample,
                    source.territory,
                )
            ),
            (source.id,),
        )
        for source in edition.event.all(Source)
        if source_in_print(source)
    )
    columns = (
        Column(words("Titre"), 45, heads_row=True),
        Column(words("Auteur"), 30),
        Column(words("Date"), 20),
        Column(words("Échantillon"), 30),
        Column(words("Territoire"), 30),
    )
    return _table("sources/table", words("Études et documents"), columns, rows)


# --- terms ----------------------------------------------------------------------------------------


def _glossary(edition: Edition, sections: Iterable[Section]) -> Bullets | None:
    """The terms that occur, with what they stand for, in alphabetical order."""
    said = "\n".join(_texts(tuple(sections)))
    terms = sorted(
        (
            term
            for term in edition.event.all(Term)
            if term.text and term.expansion and _occurs(term.text, said)
        ),
        key=lambda term: collate(term.text),
    )
    if not terms:
        return None
    words = edition.words
    items = tuple(Item(_defined(words("{term} : "), term), about=(term.id,)) for term in terms)
    return Bullets(key="glossary/list", about=tuple(term.id for term in terms), items=items)


def _defined(template: str, term: Term) -> Text:
    head = template.format(term=term.text)
    return (Run(head, Mark.STRONG), Run(term.expansion))


def _occurs(term: str, said: str) -> bool:
    """Whether a term stands somewhere as a word, white space of any kind between its words."""
    pattern = r"\s+".join(re.escape(word) for word in term.split())
    return re.search(rf"(?<!\w){pattern}(?!\w)", said) is not None


def _texts(value: object) -> Iterator[str]:
    """All the texts of a document, the keys of its blocks apart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in {"key", "about"}:
                yield from _texts(getattr(value, field.name))
