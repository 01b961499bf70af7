"""Slides of what was said: words on a slide of their own, and the voices of a theme together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.compose.deck.material import Material
from desktop.compose.deck.titles import rubric, short_name
from desktop.compose.images import image_of, portrait
from desktop.compose.initials import initials
from desktop.compose.lines import capitalised, one_line
from desktop.compose.sessions import kind_name
from desktop.compose.speakers import author_of, group_name
from desktop.model.event import Event
from desktop.model.findings import Form, Point, PointKind, Testimony
from desktop.model.people import Organisation, Person
from desktop.model.programme import Participation, Session, SessionKind, Theme
from exports import document as doc
from exports.document import Block, Layout, Paragraph, Quote, Role, Section, text_of
from exports.words import Words


def voice_slides(material: Material, session: Session | None) -> Iterator[Section]:
    """What was said in a session, or in none: theme by theme, then on no theme."""
    said = [t for t in material.within(session, Testimony) if t.words.strip()]
    themes = material.within(session, Theme)
    ids = {theme.id for theme in themes}
    for rank, theme in enumerate(themes, 1):
        voices = [testimony for testimony in said if testimony.theme == theme.id]
        if session is not None and session.kind is SessionKind.ROUND_TABLE:
            yield from _round(material, session, theme, (rank, len(themes)), voices)
        else:
            yield from _alone_and_together(material, session, theme, voices)
    rest = [testimony for testimony in said if testimony.theme not in ids]
    yield from _alone_and_together(material, session, None, rest)


def _round(
    material: Material,
    session: Session,
    theme: Theme,
    rank: tuple[int, int],
    voices: Sequence[Testimony],
) -> Iterator[Section]:
    """A question of a round table with its voices; what is highlighted has a slide besides."""
    alone = [voice for voice in voices if voice.highlighted] if len(voices) > 1 else []
    together = [voice for voice in voices if voice not in alone]
    kind = kind_name(session.kind, material.words)
    over = f"{kind}   {rank[0]}/{rank[1]}" if rank[1] > 1 else kind
    if together or not alone:
        yield _theme_slide(material, session, theme, together, over)
    for voice in alone:
        yield _quote_slide(material, session, theme, voice)


def _alone_and_together(
    material: Material, session: Session | None, theme: Theme | None, voices: Sequence[Testimony]
) -> Iterator[Section]:
    """The very words and what is highlighted on slides of their own, the rest together."""
    alone = [v for v in voices if v.highlighted or v.form is Form.VERBATIM]
    together = [voice for voice in voices if voice not in alone]
    for voice in alone:
        yield _quote_slide(material, session, theme, voice)
    if together:
        yield _theme_slide(material, session, theme, together, rubric(material, session))


def _theme_slide(
    material: Material,
    session: Session | None,
    theme: Theme | None,
    voices: Sequence[Testimony],
    over: str,
) -> Section:
    words = material.words
    blocks: list[Block] = [quote(material, session, voice) for voice in voices]
    if theme is not None and theme.minutes:
        planned = words("{duration} prévues").format(duration=words.duration(theme.minutes))
        key = f"{theme.id}/minutes"
        blocks.append(Paragraph(key=key, text=text_of(planned), role=Role.SMALL))
    if theme is not None:
        owner, title = theme.id, theme.title
    else:
        owner = session.id if session else material.event.gathering.id
        title = session.title if session else ""
    return Section(
        key=f"{owner}/voices",
        title=one_line(title) or words("Ce qui s’est dit"),
        layout=Layout.THEME,
        rubric=over,
        blocks=tuple(blocks),
        notes=_questions(material, session, theme) if theme else (),
        about=(owner, *(voice.id for voice in voices)),
    )


def _quote_slide(
    material: Material, session: Session | None, theme: Theme | None, voice: Testimony
) -> Section:
    words = material.words
    block = quote(material, session, voice)
    where = short_name(session, words) if session else material.event.gathering.title
    names = (block.author, one_line(where)) if block.author else (one_line(where),)
    return Section(
        key=f"{voice.id}/quote",
        title=", ".join(name for name in names if name) or words("Une parole"),
        layout=Layout.QUOTE,
        rubric=one_line(theme.title) if theme and theme.title else rubric(material, session),
        blocks=(block,),
        about=(voice.id,),
    )


def _questions(material: Material, session: Session | None, theme: Theme) -> tuple[str, ...]:
    """What the moderator is to ask on a theme."""
    return tuple(
        question_note(point, material.words)
        for point in material.within(session, Point)
        if point.kind is PointKind.QUESTION and point.theme == theme.id and point.text
    )


def question_note(point: Point, words: Words) -> str:
    """A question as the moderator reads it in the notes."""
    return words("Question : {text}").format(
        text="\n".join((point.text, *(detail for detail in point.details if detail)))
    )


# --- words ----------------------------------------------------------------------------------------


def quote(material: Material, session: Session | None, testimony: Testimony) -> Quote:
    """What somebody said, with who said it as far as that may be told."""
    event, words = material.event, material.words
    verbatim = testimony.form is Form.VERBATIM
    participations = material.within(session, Participation)
    author, function = author_of(event, testimony, participations, words)
    if testimony.of_group:
        author = capitalised(group_name(session, participations, words))
    return Quote(
        key=f"{testimony.id}/words",
        words=testimony.words,
        form=doc.Form.VERBATIM if verbatim else doc.Form.PARAPHRASE,
        author=author,
        function=function,
        initials=_initials(event, testimony, author),
        portrait=_face(event, testimony, words),
        of_group=testimony.of_group or event.get(Person, testimony.person) is None,
        label="" if verbatim else words("en substance"),
        about=(testimony.id,),
    )


def _initials(event: Event, testimony: Testimony, author: str) -> str:
    """The initials of who said something, from no more than is told of them."""
    person = event.get(Person, testimony.person)
    known = person is not None and person.name == author
    return initials(author, person.family_name if person is not None and known else "")


def _face(event: Event, testimony: Testimony, words: Words) -> doc.Image | None:
    """The portrait of who said something, else the logo; nothing for a group."""
    if testimony.of_group:
        return None
    person = event.get(Person, testimony.person)
    if person is not None and person.name:
        return portrait(event, person, words)
    organisation = event.get(Organisation, testimony.organisation)
    return image_of(event, organisation.logo) if organisation else None
