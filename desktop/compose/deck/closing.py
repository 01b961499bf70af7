"""The slides that close a day: what to keep, the next appointment, the call, the last word."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.compose.acrostics import acrostic
from desktop.compose.deck.material import Material
from desktop.compose.deck.opening import statement
from desktop.compose.lines import one_line
from desktop.compose.moments import days_of
from desktop.compose.points import texts_of
from desktop.model.programme import FollowUp
from desktop.model.record import Emphasis
from exports.document import (
    Acrostic,
    Appointment,
    Layout,
    Paragraph,
    Role,
    Section,
    text_of,
)
from exports.words import Words

_SHORT_CALL = 60  # longer calls have a slide of their own


def closing_slides(material: Material) -> Iterator[Section]:
    """What stands after the last session."""
    event, words = material.event, material.words
    gathering = event.gathering
    if gathering.summary:
        yield Section(
            key="gathering/summary",
            title=words("Ce qu’il faut retenir"),
            layout=Layout.TEXT,
            rubric=words("Clôture"),
            blocks=(
                Paragraph(
                    key="gathering/summary/words", text=text_of(gathering.summary), role=Role.LEAD
                ),
            ),
            about=(gathering.id,),
        )
    if gathering.question and gathering.title:
        yield statement("gathering/recall", words("La question du jour"), gathering.question)
    for follow_up in event.all(FollowUp):
        yield from _follow_up(material, follow_up)
    if gathering.slogan:
        yield motto_slide(
            "gathering/slogan",
            words("Le mot de la fin"),
            gathering.slogan,
            gathering.slogan_emphasis,
            title=words("Le mot de la fin"),
            notes=(gathering.slogan_introduction,) if gathering.slogan_introduction else (),
        )


def author_line(material: Material) -> str:
    """Who wrote, small on the last slide."""
    author = material.event.gathering.author
    return material.words("Rédaction : {author}").format(author=author) if author else ""


def motto_slide(
    key: str,
    rubric: str,
    text: str,
    emphasis: Emphasis,
    *,
    title: str,
    notes: tuple[str, ...] = (),
) -> Section:
    """A slogan by its initials where some speak, else as a statement."""
    lines, tail = acrostic(text, emphasis)
    if not lines:
        return Section(
            key=key,
            title=text,
            layout=Layout.STATEMENT,
            rubric=rubric,
            notes=notes,
            about=(key.split("/", maxsplit=1)[0],),
        )
    return Section(
        key=key,
        title=title,
        layout=Layout.ACROSTIC,
        rubric=rubric if rubric != title else "",
        blocks=(Acrostic(key=f"{key}/letters", lines=lines, tail=tail),),
        notes=(*notes, one_line(text)),
        about=(key.split("/", maxsplit=1)[0],),
    )


def _follow_up(material: Material, follow_up: FollowUp) -> Iterator[Section]:
    words = material.words
    short = len(follow_up.call) <= _SHORT_CALL
    answered = tuple(
        words("Répond à : {text}").format(text=text)
        for text in texts_of(material.event, follow_up.answers)
    )
    yield Section(
        key=f"{follow_up.id}/appointment",
        title=one_line(follow_up.title) or words("Prochain rendez-vous"),
        layout=Layout.APPOINTMENT,
        rubric=words("Prochain rendez-vous") if follow_up.title else "",
        blocks=(
            Appointment(
                key=f"{follow_up.id}/appointment/dates",
                dates=_dates(follow_up, words),
                place=follow_up.place,
                call=follow_up.call if short else "",
                about=(follow_up.id,),
            ),
        ),
        notes=answered,
        about=(follow_up.id,),
    )
    if follow_up.call and not short:
        yield statement(f"{follow_up.id}/call", words("L’appel"), follow_up.call, follow_up.id)


def _dates(follow_up: FollowUp, words: Words) -> str:
    """The dates of an appointment, "Dates à venir" where there is none."""
    known = days_of(follow_up)
    if known is None:
        return words("Dates à venir")
    first, last = known
    return words.full_date(first) if first == last else words.date_range(first, last)
