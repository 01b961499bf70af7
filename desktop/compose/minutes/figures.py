"""Figures in the minutes: in sentences, side by side, and drawn where the arithmetic holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from desktop.compose.charts import ring, series_block
from desktop.compose.minutes.edition import Edition
from desktop.compose.minutes.sentences import ended
from desktop.compose.quantities import (
    Share,
    counted,
    figures_in_order,
    holds_value,
    number_of,
    parts_of,
    perimeter_in_print,
    perimeter_of_part,
    phrase,
    quantity,
    share,
    value_in_print,
)
from desktop.compose.sources import source_line
from desktop.model.findings import Figure
from exports.document import Block, Bullets, Item, Mark, Number, Numbers, Paragraph, Role, text_of
from exports.words import Words

# French number nouns, which call for "de" before what they count: "une cinquantaine de personnes".
_NUMBER_NOUN = re.compile(r"(?:aines?|milliers?|millions?|milliards?|moitié|tiers|quarts?)$")
_OF = re.compile(r"(?:de|du|des|of)\s|d['’]", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiouyàâäéèêëîïôöùûüœæh]", re.IGNORECASE)


MOST_IN_SENTENCES = 10
"""Beyond as many figures are a list: nobody hears so many in a sentence."""


# --- in words -------------------------------------------------------------------------------------


def in_words(edition: Edition, figure: Figure) -> str:
    """A figure as it stands in a sentence: "une cinquantaine de salariés, dont 22 cadres"."""
    parts = [
        _part_in_words(edition.words, figure, part) for part in parts_of(edition.event, figure)
    ]
    said = alone_in_words(edition.words, figure)
    if not parts:
        return said
    return edition.words("{whole}, dont {parts}").format(
        whole=said, parts=edition.words.list(parts)
    )


def alone_in_words(words: Words, figure: Figure) -> str:
    """A figure without its "dont": "près de 1 700 entreprises", "75 % des salariés"."""
    value, what = value_in_print(figure, words), counted(figure)
    if _is_percentage(figure) and what and not _OF.match(what):
        return words("{what} : {value}").format(what=what, value=quantity(figure, words))
    if value == figure.qualifier and what:
        return f"{value} {_of(value, what)}"
    return phrase(figure, words)


def _of(value: str, what: str) -> str:
    """What is counted as it follows a number in words: "de salariés" after "une cinquantaine"."""
    if not what or not _NUMBER_NOUN.search(value) or _OF.match(what):
        return what
    return f"d’{what}" if _VOWEL.match(what) else f"de {what}"


def _part_in_words(words: Words, whole: Figure, part: Figure) -> str:
    same = counted(part).casefold() == counted(whole).casefold()
    said = quantity(part, words) if same else alone_in_words(words, part)
    perimeter = perimeter_of_part(whole, part)
    return f"{said} ({perimeter})" if perimeter else said


def sentences(edition: Edition, figures: Iterable[Figure]) -> Iterator[str]:
    """Figures told: those of one perimeter in one sentence, percentages one by one."""
    words = edition.words
    standing = [f for f in figures_in_order(edition.event, figures) if holds_value(f)]
    for (is_percentage, perimeter), run in groupby(
        standing, lambda f: (_is_percentage(f), perimeter_in_print(f))
    ):
        told = [in_words(edition, figure) for figure in run]
        if is_percentage:
            yield from (ended(_with_perimeter(each, perimeter)) for each in told)
            continue
        # "a, dont b et c, dont d" would not say what is part of what.
        listed = "; ".join(told) if any("," in each for each in told[:-1]) else words.list(told)
        yield ended(_with_perimeter(words("On compte {figures}").format(figures=listed), perimeter))


def _with_perimeter(said: str, perimeter: str) -> str:
    return f"{said} ({perimeter})" if perimeter and perimeter not in said else said


# --- blocks ---------------------------------------------------------------------------------------


def figure_blocks(edition: Edition, key: str, figures: Sequence[Figure]) -> Iterator[Block]:
    """The figures of a session: sentences, percentages side by side, charts, then the sources."""
    standing = tuple(f for f in figures_in_order(edition.event, figures) if holds_value(f))
    percentages = tuple(f for f in standing if _is_percentage(f))
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
    shares = tuple(_shares(edition, standing))
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
        yield Paragraph(key=f"{key}/source", text=text_of(line), role=Role.SMALL)


def _list(edition: Edition, key: str, figures: Iterable[Figure]) -> Bullets:
    """Figures too many for sentences, one under the other."""
    standing = [f for f in figures_in_order(edition.event, figures) if holds_value(f)]
    return Bullets(
        key=f"{key}/figures",
        about=tuple(figure.id for figure in standing),
        items=tuple(
            Item(
                text_of(_with_perimeter(in_words(edition, figure), perimeter_in_print(figure))),
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
        items=tuple(_number(edition, figure) for figure in figures),
    )


def _number(edition: Edition, figure: Figure) -> Number:
    """A figure with its perimeter, unless its label says it already."""
    number = number_of(edition.event, figure, edition.words)
    said = number.perimeter.casefold() in number.label.casefold()
    joined = _of(number.value, number.label) if number.value == figure.qualifier else number.label
    return replace(number, label=joined, perimeter="" if said else number.perimeter)


def striking(edition: Edition, most: int) -> tuple[Figure, ...]:
    """The figures that sum the day up: the greatest counts whose perimeter is known, in order."""
    standing = [
        figure
        for figure in _all_standing(edition)
        if figure.value is not None and not figure.attendance
    ]
    ranked = sorted(
        standing,
        key=lambda f: (not f.perimeter, _is_percentage(f), -abs(f.value or Decimal(0))),
    )[:most]
    return tuple(figure for figure in standing if figure in ranked)


def attendance(edition: Edition) -> str:
    """How many came, in words; nothing where nobody counted."""
    counts = [figure for figure in _all_standing(edition) if figure.attendance]
    return edition.words.list([in_words(edition, figure) for figure in counts])


def attendance_figures(edition: Edition) -> tuple[Figure, ...]:
    """The figures that count those who came."""
    return tuple(figure for figure in _all_standing(edition) if figure.attendance)


def _all_standing(edition: Edition) -> list[Figure]:
    event = edition.event
    in_order = [
        figure for session in (None, *event.sessions) for figure in event.within(session, Figure)
    ]
    # A figure of a session that is not there any more belongs to the day.
    lost = [figure for figure in event.all(Figure) if figure not in in_order]
    return [f for f in figures_in_order(event, (*in_order, *lost)) if holds_value(f)]


def _is_percentage(figure: Figure) -> bool:
    return figure.unit.strip() == "%"


def _shares(edition: Edition, standing: Sequence[Figure]) -> Iterator[Share]:
    for whole in standing:
        for part in parts_of(edition.event, whole):
            found = share(part, whole)
            if found:
                yield found


def _remark(edition: Edition, key: str, percentages: Sequence[Figure]) -> Iterator[Paragraph]:
    """Percentages of different wholes stand side by side, and say so."""
    bases = {base(figure).casefold() for figure in percentages}
    if len(bases) > 1 and "" not in bases:
        said = edition.words("Ces parts n’ont pas la même base et ne se comparent pas.")
        yield Paragraph(key=key, text=text_of(said), role=Role.SMALL)


def base(figure: Figure) -> str:
    """What a figure is counted among: its perimeter, or what its label says a percentage is of."""
    said = perimeter_in_print(figure)
    if said or not _is_percentage(figure) or not _OF.match(figure.label):
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
