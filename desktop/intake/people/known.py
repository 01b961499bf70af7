"""The people and organisations of an event, found by what a table may call them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from desktop.intake.people.names import Words, are_near, near_keys, words_of
from desktop.model.event import Event
from desktop.model.fold import fold
from desktop.model.people import Organisation, Person
from desktop.model.record import Record
from desktop.model.slip import one_slip

R = TypeVar("R", bound=Record)
K = TypeVar("K", bound=Hashable)

_LONG_ENOUGH = 4  # "UIMM" and "IUMM" may be one; "CCI" and "CGI" are not


@dataclass(frozen=True)
class Known:
    """An event as a table is held against it."""

    event: Event

    def named(self, name: str) -> tuple[Person, ...]:
        """The people of that name, in any order and case, accents or not."""
        return self._people.get(words_of(name), ())

    def nearly_named(self, name: str) -> tuple[Person, ...]:
        """The people whose name is a slip away."""
        found = _distinct(self._nearly_people, near_keys(name))
        return tuple(person for person in found if are_near(person.name, name))

    def reached_at(self, email: str) -> tuple[Person, ...]:
        """The people of that electronic address."""
        return self._addresses.get(email.casefold(), ()) if email else ()

    def organisations(self, name: str) -> tuple[Organisation, ...]:
        """The organisations of that name, else of that short name."""
        folded = fold(name)
        return self._organisations.get(folded) or self._short_names.get(folded, ())

    def near_organisations(self, name: str) -> tuple[Organisation, ...]:
        """The organisations whose name or short name is a slip away."""
        folded = fold(name)
        if len(folded) < _LONG_ENOUGH:
            return ()
        return tuple(
            organisation
            for organisation in _distinct(self._nearly_organisations, _remainders(folded))
            if any(
                len(each) >= _LONG_ENOUGH and one_slip(each, folded)
                for each in (fold(organisation.name), fold(organisation.short_name))
            )
        )

    # --- what is found by what --------------------------------------------------------------------

    @cached_property
    def _people(self) -> Mapping[Words, tuple[Person, ...]]:
        return _by(self.event.all(Person), lambda person: [words_of(person.name)])

    @cached_property
    def _nearly_people(self) -> Mapping[tuple[str, ...], tuple[Person, ...]]:
        return _by(self.event.all(Person), lambda person: near_keys(person.name))

    @cached_property
    def _addresses(self) -> Mapping[str, tuple[Person, ...]]:
        return _by(self.event.all(Person), lambda person: [person.email.strip().casefold()])

    @cached_property
    def _organisations(self) -> Mapping[str, tuple[Organisation, ...]]:
        return _by(self.event.all(Organisation), lambda each: [fold(each.name)])

    @cached_property
    def _short_names(self) -> Mapping[str, tuple[Organisation, ...]]:
        return _by(self.event.all(Organisation), lambda each: [fold(each.short_name)])

    @cached_property
    def _nearly_organisations(self) -> Mapping[str, tuple[Organisation, ...]]:
        return _by(
            self.event.all(Organisation),
            lambda each: [*_remainders(fold(each.name)), *_remainders(fold(each.short_name))],
        )


def _remainders(folded: str) -> Iterator[str]:
    """A text, and what it is with a letter dropped: two texts a slip apart share one of these."""
    yield folded
    for rank in range(len(folded)):
        yield folded[:rank] + folded[rank + 1 :]


def _by(records: Iterable[R], keys: Callable[[R], Iterable[K]]) -> Mapping[K, tuple[R, ...]]:
    found: dict[K, dict[str, R]] = {}
    for record in records:
        for key in keys(record):
            found.setdefault(key, {})[record.id] = record
    return {key: tuple(each.values()) for key, each in found.items()}


def _distinct(found: Mapping[K, tuple[R, ...]], keys: Iterable[K]) -> tuple[R, ...]:
    return tuple({record.id: record for key in keys for record in found.get(key, ())}.values())
