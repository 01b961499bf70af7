"""What is doubtful in what was counted."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.checks.problem import Problem, found, say
from desktop.model.event import Event
from desktop.model.findings import Figure, Source
from desktop.model.fold import fold
from desktop.model.qualifiers import is_said_in_words
from desktop.model.sentence import Sentence


def unsourced_figure(event: Event) -> Iterator[Problem]:
    """A figure that nobody can trace."""
    for figure in event.all(Figure):
        holds_something = figure.value is not None or figure.series
        if holds_something and event.get(Source, figure.source) is None:
            yield found(
                unsourced_figure,
                say("Le chiffre {figure} n’a pas de source.", figure=_told(figure)),
                figure,
                field="source",
            )


def missing_perimeter(event: Event) -> Iterator[Problem]:
    """A figure that does not say where, or among whom, it was counted."""
    for figure in event.all(Figure):
        if figure.value is not None and not figure.perimeter and not figure.attendance:
            yield found(
                missing_perimeter,
                say("Le périmètre du chiffre {figure} manque.", figure=_told(figure)),
                figure,
                field="perimeter",
            )


def part_of_what(event: Event) -> Iterator[Problem]:
    """A figure that is said to be a part, and of nothing."""
    for figure in event.all(Figure):
        said = fold(f"{figure.qualifier} {figure.label}").split()
        if said[:1] == ["dont"] and event.get(Figure, figure.part_of) is None:
            yield found(
                part_of_what,
                say("{figure} est une part, sans que le tout soit dit.", figure=_told(figure)),
                figure,
                field="part_of",
            )


def part_across_units(event: Event) -> Iterator[Problem]:
    """A "dont" that does not count the same things as its whole: 22 companies among 50 people."""
    for part, whole in _parts(event):
        if part.unit and whole.unit and _comparable(part.unit) != _comparable(whole.unit):
            yield found(
                part_across_units,
                say(
                    "« {part} » ne peut pas être une part de « {whole} » : l’unité n’est pas la"
                    " même.",
                    part=_told(part),
                    whole=_told(whole),
                ),
                part,
                whole,
                field="part_of",
            )


def part_across_perimeters(event: Event) -> Iterator[Problem]:
    """A "dont" counted elsewhere than its whole."""
    for part, whole in _parts(event):
        if (
            part.perimeter
            and whole.perimeter
            and _comparable(part.perimeter) != _comparable(whole.perimeter)
        ):
            yield found(
                part_across_perimeters,
                say(
                    "« {part} » ne peut pas être une part de « {whole} » : le périmètre n’est pas"
                    " le même.",
                    part=_told(part),
                    whole=_told(whole),
                ),
                part,
                whole,
                field="part_of",
            )


def part_larger_than_whole(event: Event) -> Iterator[Problem]:
    """A "dont" that exceeds what it is a part of."""
    for part, whole in _parts(event):
        if (
            part.value is None
            or whole.value is None
            or _comparable(part.unit) != _comparable(whole.unit)
        ):
            continue
        if part.value > whole.value:
            yield found(
                part_larger_than_whole,
                say(
                    "« {part} » dépasse « {whole} », dont c’est une part.",
                    part=_told(part),
                    whole=_told(whole),
                ),
                part,
                whole,
                field="value",
            )


def _told(figure: Figure) -> Sentence:
    """A figure as a sentence about it names it."""
    short = in_short(figure)
    return short if any(short.fields.values()) else say("sans nom")


def in_short(figure: Figure) -> Sentence:
    """A figure as it is recognised in a list: "près de 1 700 entreprises"."""
    said = {"qualifier": figure.qualifier, "value": _value(figure), "label": _label(figure)}
    fields = {name: words for name, words in said.items() if words} or {"label": ""}
    return Sentence(" ".join(f"{{{name}}}" for name in fields), fields)  # nothing to translate


def _value(figure: Figure) -> Sentence | None:
    """The digits of a figure, with a unit that is a sign."""
    if figure.value is None or is_said_in_words(figure):
        return None
    value, unit = figure.value.normalize(), figure.unit
    if unit.strip() == "%":
        return say("{value}\u00a0%", value=value)
    if _is_sign(unit):
        return Sentence("{value}\u00a0{unit}", {"value": value, "unit": unit})
    return Sentence("{value}", {"value": value})


def _label(figure: Figure) -> str:
    """What a figure counts, as it follows its value."""
    label = figure.label or ("" if _is_sign(figure.unit) else figure.unit)
    if is_said_in_words(figure) and label and not fold(label).startswith(("de ", "d ")):
        # "une cinquantaine d’experts"
        return f"d’{label}" if fold(label)[:1] in "aeiouyh" else f"de {label}"
    return label


def _is_sign(unit: str) -> bool:
    """Whether a unit stands beside the digits: "%", "€"."""
    return bool(unit.strip()) and not any(letter.isalpha() for letter in unit)


def _parts(event: Event) -> Iterator[tuple[Figure, Figure]]:
    """Each figure that is a part, with its whole."""
    for part in event.all(Figure):
        whole = event.get(Figure, part.part_of)
        if whole is not None:
            yield part, whole


def _comparable(words: str) -> str:
    """Words as they are compared; a sign, "%" or "€", stands for itself."""
    return fold(words) or words.strip()
