"""Figures in the minutes: in sentences, side by side, and drawn where the arithmetic holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from desktop.compose.charts import series_block
from desktop.compose.lines import capitalised
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.sentences import ended
from desktop.compose.quantities import (
    begins_with_of,
    figures_in_order,
    holds_value,
    is_percentage,
    number_of,
    parts_of,
    perimeter_in_print,
    perimeter_of_part,
    phrase,
    phrase_beside,
)
from desktop.compose.shares import ring, shares_of
from desktop.compose.sources import source_line
from desktop.model.findings import Figure
from exports.document import Block, Bullets, Item, Mark, Numbers, Paragraph, Role, text_of
from exports.words import Words

MOST_IN_SENTENCES = 10
"""Beyond as many figures are a list: nobody hears so many in a sentence."""


# --- in words -------------------------------------------------------------------------------------


def in_words(edition: Edition, figure: Figure, where: str = "") -> str:
    """A figure as it stands in a sentence: "une cinquantaine de salariés, dont 22 cadres".

    ``where`` is its perimeter, said after what it counts: its "dont" may have another.
    """
    words = edition.words
    said = phrase(figure, words)
    said = f"{said} ({where})" if where else said
    parts = [_part_in_words(words, figure, part) for part in parts_of(edition.event, figure)]
    if not parts:
        return said
    return words("{whole}, dont {parts}").format(whole=said, parts=words.list(parts))


def _part_in_words(words: Words, whole: Figure, part: Figure) -> str:
    said = phrase_beside(whole, part, words)
    perimeter = perimeter_of_part(whole, part)
    return f"{said} ({perimeter})" if perimeter else said


def sentences(edition: Edition, figures: Iterable[Figure]) -> Iterator[str]:
    """Figures told: those of one perimeter in one sentence, percentages one by one."""
    words = edition.words
    for (of_hundred, perimeter), run in groupby(
        _standing(edition, figures), lambda f: (is_percentage(f), perimeter_in_print(f))
    ):
        if of_hundred:
            told = (in_words(edition, figure, perimeter) for figure in run)
            yield from (ended(capitalised(each)) for each in told)
            continue
        listed = _listed(words, [in_words(edition, figure) for figure in run])
        if perimeter:
            said = words("{name} : {values}").format(name=capitalised(perimeter), values=listed)
        else:
            said = words("On compte {figures}").format(figures=listed)
        yield ended(said)


def _listed(words: Words, told: Sequence[str]) -> str:
    """Figures in a row: "a, dont b et c, dont d" would not say what is part of what."""
    return "; ".join(told) if any("," in each for each in told[:-1]) else words.list(told)


# --- blocks ---------------------------------------------------------------------------------------


def figure_blocks(edition: Edition, key: str, figures: Sequence[Figure]) -> Iterator[Block]:
    """The figures of a session: sentences, percentages side by side, charts, then the sources."""
    standing = _standing(edition, figures)
    percentages = tuple(f for f in standing if is_percentage(f))
    aside = percentages if edition.is_full and 2 <= len(percentages) <= 4 else ()
    told = [figure for figure in figures if figure not in aside]
    said = tuple(sentences(edition, told))
    if len(told) > MOST_IN_SENTENCES:
        yield _list(edition, key, told)
    elif said:
        yield Paragraph(
            key=f"{key}/figures",
            about=tuple(figure.id for figure in told),
            text=text_of(" ".join(said)),
        )
    if not edition.is_full:
        return
    shares = tuple(each for whole in standing for each in shares_of(edition.event, whole))
    for each in shares:
        yield ring(each, edition.words)
    if aside:
        yield strip(edition, f"{key}/percentages", aside)
        yield from _remark(edition, f"{key}/remark", aside)
    for figure in figures:
        yield from _drawn(edition, figure)
    line = source_line(
        edition.event,
        with_parts(edition, figures),
        edition.words,
        shares=len(shares),
        to_confirm=edition.is_draft,
    )
    if line:
        yield Paragraph(key=f"{key}/source", text=text_of(line), role=Role.SOURCE)


def _list(edition: Edition, key: str, figures: Iterable[Figure]) -> Bullets:
    """Figures too many for sentences, one under the other."""
    standing = _standing(edition, figures)
    return Bullets(
        key=f"{key}/figures",
        about=tuple(figure.id for figure in standing),
        items=tuple(
            Item(
                text_of(in_words(edition, figure, perimeter_in_print(figure))),
                about=(figure.id,),
            )
            for figure in standing
        ),
    )


def strip(edition: Edition, key: str, figures: Sequence[Figure]) -> Numbers:
    """Figures side by side."""
    return Numbers(
        key=key,
        about=tuple(figure.id for figure in figures),
        items=tuple(number_of(edition.event, figure, edition.words) for figure in figures),
    )


def striking(edition: Edition, most: int) -> tuple[Figure, ...]:
    """The figures that sum the day up: the greatest counts whose perimeter is known, in order."""
    standing = [
        figure
        for figure in _all_standing(edition)
        if figure.value is not None and not figure.attendance
    ]
    ranked = sorted(
        standing,
        key=lambda f: (not f.perimeter, is_percentage(f), -abs(f.value or Decimal(0))),
    )[:most]
    return tuple(figure for figure in standing if figure in ranked)


def attendance(edition: Edition) -> str:
    """How many came, in words; nothing where nobody counted."""
    return _listed(edition.words, [in_words(edition, each) for each in attendance_figures(edition)])


def attendance_figures(edition: Edition) -> tuple[Figure, ...]:
    """The figures that count those who came."""
    return tuple(figure for figure in _all_standing(edition) if figure.attendance)


def _all_standing(edition: Edition) -> tuple[Figure, ...]:
    """Those of the day, then those of its sessions."""
    event = edition.event
    in_order = [
        figure for session in (None, *event.sessions) for figure in event.within(session, Figure)
    ]
    known = {figure.id for figure in in_order}
    # A figure of a session that is not there any more belongs to the day.
    lost = [figure for figure in event.all(Figure) if figure.id not in known]
    return _standing(edition, (*in_order, *lost))


def _standing(edition: Edition, figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures that stand by themselves and say something, in their order."""
    return tuple(f for f in figures_in_order(edition.event, figures) if holds_value(f))


def _remark(edition: Edition, key: str, percentages: Sequence[Figure]) -> Iterator[Paragraph]:
    """Percentages of different wholes stand side by side, and say so."""
    bases = {base(figure).casefold() for figure in percentages}
    if len(bases) > 1 and "" not in bases:
        said = edition.words("Ces parts n’ont pas la même base et ne se comparent pas.")
        yield Paragraph(key=key, text=text_of(said), role=Role.SMALL)


def base(figure: Figure) -> str:
    """What a figure is counted among: its perimeter, or what its label says a percentage is of."""
    said = perimeter_in_print(figure)
    if said or not is_percentage(figure) or not begins_with_of(figure.label):
        return said
    return " ".join(figure.label.split()[:2])  # "des salariés" sont en CDI


def _drawn(edition: Edition, figure: Figure) -> Iterator[Block]:
    territory = edition.event.gathering.territory
    block = series_block(figure, edition.words, territory) if figure.series else None
    if block is None:
        return
    if figure.label:
        yield Paragraph(
            key=f"{figure.id}/label", about=(figure.id,), text=text_of(figure.label, Mark.STRONG)
        )
    yield block


def with_parts(edition: Edition, figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures, each followed by its "dont"."""
    found: dict[str, Figure] = {}
    for figure in figures:
        for each in (figure, *parts_of(edition.event, figure)):
            found[each.id] = each
    return tuple(found.values())
