"""What was said, as the minutes give it: under whose name, how faithfully, on which theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from desktop.compose.minutes.edition import Edition
from desktop.compose.speakers import author_of, group_name
from desktop.model import findings
from desktop.model.findings import Testimony
from desktop.model.programme import Participation, Session
from desktop.model.record import Id
from exports.document import Block, Bullets, Form, Item, Quote, text_of


def voices(
    edition: Edition, key: str, testimonies: Iterable[Testimony], session: Session | None
) -> Iterator[Block]:
    """What was said on one theme: all of it with its authors, or what it comes to."""
    spoken = [testimony for testimony in testimonies if testimony.words.strip()]
    if edition.is_full:
        for _, run in groupby(spoken, _one_voice):
            yield _joined([voice(edition, testimony, session) for testimony in run])
        return
    told = [testimony for testimony in spoken if _is_paraphrase(testimony)]
    if told:
        yield Bullets(
            key=f"{key}/said",
            about=tuple(testimony.id for testimony in told),
            items=tuple(Item(text_of(each.words), about=(each.id,)) for each in told),
        )
    for testimony in strongest(spoken):
        yield voice(edition, testimony, session)


def _one_voice(testimony: Testimony) -> Id | None:
    """What the group says in substance is told in one breath; whatever else is said, apart."""
    return None if testimony.of_group and _is_paraphrase(testimony) else testimony.id


def _is_paraphrase(testimony: Testimony) -> bool:
    return testimony.form is findings.Form.PARAPHRASE


def _joined(quotes: Sequence[Quote]) -> Quote:
    if len(quotes) == 1:
        return quotes[0]
    return replace(
        quotes[0],
        words="\n".join(quote.words for quote in quotes),
        about=tuple(dict.fromkeys(id_ for quote in quotes for id_ in quote.about)),
    )


def strongest(testimonies: Iterable[Testimony], most: int = 2) -> tuple[Testimony, ...]:
    """The words to keep when few can be: those marked so, else the first ones quoted."""
    quoted = [each for each in testimonies if each.form is findings.Form.VERBATIM]
    highlighted = [testimony for testimony in quoted if testimony.highlighted]
    return tuple((highlighted or quoted)[:most])


def voice(edition: Edition, testimony: Testimony, session: Session | None) -> Quote:
    """One thing that was said, with the name of who said it where that may be told."""
    words = edition.words
    is_verbatim = testimony.form is findings.Form.VERBATIM
    participations = edition.event.within(session, Participation)
    author, function = author_of(edition.event, testimony, participations, words)
    if testimony.of_group:
        author = group_name(session, participations, words)
    return Quote(
        key=f"{testimony.id}/quote",
        about=tuple(id_ for id_ in (testimony.id, testimony.person, testimony.organisation) if id_),
        words=testimony.words,
        form=Form.VERBATIM if is_verbatim else Form.PARAPHRASE,
        author=author,
        function=function,
        of_group=testimony.of_group,
        label="" if is_verbatim else words("en substance"),
    )
