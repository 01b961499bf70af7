"""Two rapporteurs, one morning: each types in a copy, and the organiser brings all together."""

from __future__ import annotations

import shutil
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from desktop.model.event import put, remove
from desktop.model.findings import Figure, Point, PointKind, Testimony
from desktop.model.programme import Gathering, Session, SessionKind
from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event
from desktop.store.read_event import read_event

TYPING = say("Modifier")
MEMBERS = Figure(id="f1", label="adhérents", value=Decimal(100))


def test_the_morning_of_two_rapporteurs(folder: Path) -> None:
    day, karim, lea = folder / "jour.tablee", folder / "karim.tablee", folder / "léa.tablee"

    # The organiser prepares the day and hands a copy to each rapporteur.
    with create_event(day, initials="CV") as organiser:
        workshops = [
            Session(id=f"w{n}", kind=SessionKind.WORKSHOP, title=f"Atelier {n}") for n in (1, 2)
        ]
        organiser.change(put(organiser.event, Gathering(title="Le jour"), *workshops), TYPING)
        organiser.change(put(organiser.event, MEMBERS, Testimony(id="t0", words="Essai")), TYPING)
    for copy in (karim, lea):
        shutil.copy(day, copy)

    # Karim types the synthesis of workshop 1, corrects the figure, removes what was a trial.
    with open_event(karim, initials="KB") as typed:
        stake = Point(id="p1", session="w1", kind=PointKind.STAKE, text="Recruter")
        typed.change(put(typed.event, stake), TYPING)
        typed.change(put(typed.event, replace(MEMBERS, value=Decimal(120))), TYPING)
        typed.change(remove(typed.event, "t0"), TYPING)

    # Léa types workshop 2, corrects the same figure, and completes its unit.
    with open_event(lea, initials="LT") as typed:
        words = Testimony(id="t1", session="w2", words="On n’y croyait plus.")
        typed.change(put(typed.event, words), TYPING)
        figure = replace(MEMBERS, value=Decimal(150), unit="personnes")
        typed.change(put(typed.event, figure), TYPING)

    # The organiser, who corrected a title meanwhile, brings both together.
    with open_event(day, initials="CV") as organiser:
        title = replace(organiser.event.gathering, title="Le grand jour")
        mine = organiser.change(put(organiser.event, title), TYPING)
        first = organiser.merge(karim)
        assert (first.added, first.removed) == (("p1",), ("t0",))
        assert first.changed == (("f1", "value"),)
        assert first.conflicts == ()
        second = organiser.merge(lea)
        assert second.added == ("t1",)
        (conflict,) = second.conflicts
        assert (conflict.record, conflict.field) == ("f1", "value")
        assert dict(zip(conflict.values, conflict.initials, strict=True)) == {
            '"150"': "LT",
            '"120"': "KB",
        }

        # She decides, thinks again, and decides the other way.
        organiser.decide("f1", "value", '"120"', say("Arbitrer"))
        assert not organiser.conflicts
        organiser.undo()
        assert [each.values for each in organiser.conflicts] == [conflict.values]
        event = organiser.decide("f1", "value", '"150"', say("Arbitrer"))
        assert event.records["f1"] == replace(MEMBERS, value=Decimal(150), unit="personnes")
        assert event.gathering.title == "Le grand jour"
        assert set(event.records) == {"gathering", "w1", "w2", "f1", "p1", "t1"}

        # A merge is one step: both can be taken back, and brought in again.
        for _ in range(3):
            organiser.undo()
        assert organiser.event == mine
        for _ in range(3):
            organiser.redo()
        assert organiser.event == event
        assert organiser.merge(karim).touched == organiser.merge(lea).touched == frozenset()

    # Whoever brings the organiser's file in has the same day, decision included.
    for copy in (karim, lea):
        with open_event(copy) as typed:
            typed.merge(day)
            assert not typed.conflicts
        assert read_event(copy)[0] == read_event(day)[0] == event
