"""Figures as printed: the value with its symbol, the words that qualify it, and its "dont"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from desktop.compose.lines import is_said_in
from desktop.model.event import Event
from desktop.model.findings import Figure
from desktop.model.qualifiers import is_said_in_words
from exports.document import Number
from exports.words import Words

# Words that are numbers themselves: the figure is then said in words, without its digits.
_SYMBOL = re.compile(r"[^\w\s'’./()-]|[²³]")
_ABBREVIATION = re.compile(
    r"[kMGT]?Wh?|[kMGT]?Hz|[kMGT]o|[kmcdµ]?m|[kmµ]?g|t|[mch]?[lL]|h|ha|min|s|dB|EUR"
)
# French number nouns, which call for "de" before what they count: "une cinquantaine de personnes".
_NUMBER_NOUN = re.compile(r"(?:aines?|milliers?|millions?|milliards?|moitié|tiers|quarts?)$")
_OF = re.compile(r"(?:de|du|des|of)\s|d['’]", re.IGNORECASE)
# Words that take "d’": not those of an aspirated h, "une dizaine de hameaux".
_VOWEL = re.compile(
    r"[aeiouàâäéèêëîïôöùûüœæ]|yeux"
    r"|h(?!a(?!b[il]|leine|lt[èé]r|llucin|meçon|rmon)|éros|ernie|érisson|iérarch|ockey|ongr|ors|ouss"
    r"|ublot|uit|utte)",
    re.IGNORECASE,
)
_APPROXIMATELY = frozenset({"≈", "~", "≃", "±"})


# --- one figure -----------------------------------------------------------------------------------


def value_in_print(figure: Figure, words: Words) -> str:
    """The value with its symbol ("75 %"), or the words that stand for it ("une cinquantaine")."""
    if is_said_in_words(figure) or figure.value is None:
        return figure.qualifier
    if is_percentage(figure):
        return words.percent(figure.value)
    number = _short_number(figure.value, words)
    symbol = unit_symbol(figure.unit)
    return f"{number}\u00a0{symbol}" if symbol else number


def qualifier_in_print(figure: Figure, words: Words) -> str:
    """What qualifies the value ("près de"), nothing when the words stand for the value."""
    if is_said_in_words(figure) or figure.value is None:
        return ""
    if figure.qualifier.strip() in _APPROXIMATELY:
        return words("environ")
    return figure.qualifier


def quantity(figure: Figure, words: Words) -> str:
    """The value with what qualifies it: "près de 1 700"."""
    qualifier = qualifier_in_print(figure, words)
    value = value_in_print(figure, words)
    joint = "" if qualifier.endswith(("'", "’")) else " "
    return f"{qualifier}{joint}{value}" if qualifier else value


def counted(figure: Figure) -> str:
    """What a figure counts: its label, else its unit in words."""
    return figure.label or ("" if unit_symbol(figure.unit) else figure.unit)


def phrase(figure: Figure, words: Words) -> str:
    """The value, what qualifies it and what it counts: "près de 1 700 entreprises"."""
    value, what = quantity(figure, words), counted(figure)
    if value and what and is_percentage(figure) and not begins_with_of(what):
        return words("{name} : {values}").format(name=what, values=value)
    return " ".join(part for part in (value, _after(value, what, words)) if part)


def phrase_beside(other: Figure, figure: Figure, words: Words) -> str:
    """A figure said beside another, without what it counts where that one counts the same."""
    same = alike(counted(figure), counted(other))
    return quantity(figure, words) if same else phrase(figure, words)


def begins_with_of(label: str) -> bool:
    """Whether what is counted says of what the value is: "des salariés sont en CDI"."""
    return _OF.match(label) is not None


def is_percentage(figure: Figure) -> bool:
    """Whether a figure counts hundredths."""
    return figure.unit.strip() == "%"


def _after(value: str, what: str, words: Words) -> str:
    """What is counted as it follows its value: "de salariés" after "une cinquantaine"."""
    number_noun = words.language == "fr" and _NUMBER_NOUN.search(value)
    if not number_noun or not what or begins_with_of(what):
        return what
    return f"d’{what}" if _VOWEL.match(what) else f"de {what}"


def unit_symbol(unit: str) -> str:
    """The unit when it is printed beside the digits ("%", "M€", "km"), nothing when a word."""
    symbol = unit.strip()
    return symbol if _SYMBOL.search(symbol) or _ABBREVIATION.fullmatch(symbol) else ""


def is_approximate(figure: Figure) -> bool:
    """Whether the figure is said to be near its value."""
    return bool(figure.qualifier.strip())


def _short_number(value: Decimal, words: Words) -> str:
    """A number in digits; beyond ten of them, in billions where that takes nothing away."""
    billions = value / 10**9
    if abs(value) < 10**10 or billions != billions.quantize(Decimal("0.001")):
        return words.number(value)
    template = words.plural("{n} milliard", "{n} milliards", float(billions))
    return template.format(n=words.number(billions.normalize()))


# --- figures and their parts ----------------------------------------------------------------------


def holds_value(figure: Figure) -> bool:
    """Whether a figure says a quantity, in digits or in words; a series says several."""
    return figure.value is not None or bool(figure.qualifier.strip())


def parts_of(event: Event, whole: Figure) -> tuple[Figure, ...]:
    """The figures that are a "dont" of another, in their order."""
    return tuple(
        figure for figure in event.parts(whole) if figure.id != whole.id and holds_value(figure)
    )


def figures_in_order(event: Event, figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures that stand by themselves, none lost when "dont" refer to each other in a circle.

    A "dont" of one of them is left out: it is printed with its whole. That of a "dont" comes back.
    """
    given = tuple(figures)
    known = {figure.id for figure in given}
    shown: set[str] = set()
    starts = [figure for figure in given if figure.part_of not in known or not figure.part_of]
    for figure in (*starts, *given):
        pending = [figure]
        while pending:
            each = pending.pop(0)
            if each.id in shown:
                continue
            shown.add(each.id)
            yield each
            for part in parts_of(event, each):
                shown.add(part.id)
                pending += [below for below in parts_of(event, part) if below.id in known]


def number_of(
    event: Event, figure: Figure, words: Words, *, without: frozenset[str] = frozenset()
) -> Number:
    """A figure ready to print with its "dont", but those ``without``, which a chart shows."""
    parts = [part for part in parts_of(event, figure) if part.id not in without]
    value = value_in_print(figure, words)
    return Number(
        value=value,
        label=_after(value, counted(figure), words),
        qualifier=qualifier_in_print(figure, words),
        perimeter=perimeter_in_print(figure),
        parts=tuple(
            (
                quantity(part, words),
                ", ".join(filter(None, (counted(part), perimeter_of_part(figure, part)))),
            )
            for part in parts
        ),
        about=(figure.id, *(part.id for part in parts)),
    )


def perimeter_in_print(figure: Figure) -> str:
    """Where, among whom and when something was counted: "Occitanie Est, 2017".

    What the label says already is not said again.
    """
    perimeter = "" if is_said_in(figure.perimeter, figure.label) else figure.perimeter
    year = str(figure.year) if figure.year else ""
    if is_said_in(year, perimeter) or is_said_in(year, figure.label):
        year = ""
    return ", ".join(part for part in (perimeter, year) if part)


def perimeter_of_part(whole: Figure, part: Figure) -> str:
    """The perimeter of a "dont" where its whole does not say the same."""
    return "" if alike(part.perimeter, whole.perimeter) else perimeter_in_print(part)


def alike(left: str, right: str) -> bool:
    """Whether two units or two perimeters are the same, capitals and spaces apart."""
    return " ".join(left.split()).casefold() == " ".join(right.split()).casefold()
