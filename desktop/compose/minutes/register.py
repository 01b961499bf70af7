"""Every figure and every source of the day, to be looked up."""

from __future__ import annotations

from desktop.compose.minutes.edition import Edition, missing
from desktop.compose.minutes.figures import base, with_parts
from desktop.compose.minutes.tables import table_of
from desktop.compose.quantities import counted, holds_value, perimeter_in_print, phrase, quantity
from desktop.compose.sources import source_in_print
from desktop.model.event import Event
from desktop.model.findings import Figure, Source
from exports.document import Column, Row, Table, Text, text_of


def figures(edition: Edition) -> Table | None:
    """Every figure with what it counts, where, and its source."""
    words, event = edition.words, edition.event
    order = {session.id: rank for rank, session in enumerate(event.sessions)}
    known = sorted(event.all(Figure), key=lambda figure: order.get(figure.session, -1))
    rows = (
        Row(
            (
                text_of(quantity(figure, words)) or text_of(words("série")),
                text_of(_what(edition, figure)),
                text_of(perimeter_in_print(figure)) or _perimeter_to_fill(edition, figure),
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
    return table_of("figures/table", words("Chiffres et sources"), columns, rows)


def _perimeter_to_fill(edition: Edition, figure: Figure) -> Text:
    """A perimeter that is not known, unless what is counted says it: "des salariés sont en CDI"."""
    return () if base(figure) else _to_fill(edition, figure, edition.words("à préciser"))


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
    return template.format(what=counted(figure), whole=phrase(whole, edition.words))


def _source(event: Event, figure: Figure) -> str:
    source = event.get(Source, figure.source)
    return source_in_print(source) if source else ""


def sources(edition: Edition) -> Table | None:
    """Every study and document, with what it was drawn from."""
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
    return table_of("sources/table", words("Études et documents"), columns, rows)
