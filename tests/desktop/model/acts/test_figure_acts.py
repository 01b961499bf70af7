"""Acts on figures: "dont", sources, charts."""

from decimal import Decimal

from desktop.model.acts import (
    Act,
    add_figures,
    choose_chart,
    give_source,
    indent_figures,
    make_part,
    move_figures,
    outdent_figures,
)
from desktop.model.event import Event, put
from desktop.model.findings import ChartWanted, Figure, Source

ORDER = ("whole", "one", "two", "other")


def a_register() -> Event:
    return put(
        Event(),
        Figure(id="whole", position="1", session="plenary", label="salariés", value=Decimal(21500)),
        Figure(id="one", position="2", session="plenary", label="ingénieurs", value=Decimal(1650)),
        Figure(id="two", position="3", session="plenary", label="ouvriers", value=Decimal(9000)),
        Figure(id="other", position="4", session="closing", label="entreprises", value=Decimal(22)),
    )


def wholes(act: Act) -> dict[str, str]:
    return {figure.id: figure.part_of for figure in act.event.all(Figure) if figure.part_of}


def test_a_figure_becomes_a_part_of_the_one_above_it_then_the_next_one_too():
    once = indent_figures(a_register(), ["one"], ORDER)
    assert wholes(once) == {"one": "whole"}
    assert wholes(indent_figures(once.event, ["two"], ORDER)) == {"one": "whole", "two": "whole"}
    assert str(once.label) == (
        "faire de « 1\u202f650 ingénieurs » un « dont » de « 21\u202f500 salariés »"
    )


def test_the_first_figure_is_a_part_of_nothing():
    event = a_register()
    assert indent_figures(event, ["whole"], ORDER).event is event


def test_several_figures_become_parts_together_in_their_order():
    act = make_part(a_register(), ["two", "one"], "whole")
    whole = act.event.get(Figure, "whole")
    assert whole is not None
    assert [figure.id for figure in act.event.parts(whole)] == ["one", "two"]


def test_a_figure_is_never_a_part_of_itself():
    event = make_part(a_register(), ["one"], "whole").event
    assert make_part(event, ["whole"], "one").event is event
    assert make_part(event, ["whole"], "whole").event is event


def test_a_part_taken_out_stands_after_its_whole():
    event = make_part(a_register(), ["other"], "whole").event
    out = outdent_figures(event, ["other"]).event
    assert [figure.id for figure in out.all(Figure)] == ["whole", "other", "one", "two"]
    assert not wholes(outdent_figures(event, ["other"]))


def test_a_figure_moved_beside_another_comes_into_its_session():
    moved = move_figures(a_register(), ["other"], "one", after=False).event
    assert [figure.id for figure in moved.all(Figure)] == ["whole", "other", "one", "two"]
    assert moved.records["other"].session == "plenary"  # type: ignore[attr-defined]


def test_a_new_title_makes_one_source_for_all():
    act = give_source(a_register(), ["whole", "one"], "Audit 2018")
    (source,) = act.event.all(Source)
    assert source.title == "Audit 2018"
    assert {figure.id for figure in act.event.all(Figure) if figure.source == source.id} == {
        "whole",
        "one",
    }
    again = give_source(act.event, ["two"], "audit 2018").event
    assert again.all(Source) == (source,)
    assert not any(figure.source for figure in give_source(again, ORDER, "").event.all(Figure))


def test_a_chart_is_chosen_and_the_step_says_so():
    act = choose_chart(a_register(), ["one"], ChartWanted.DOUGHNUT)
    assert act.event.records["one"].chart is ChartWanted.DOUGHNUT  # type: ignore[attr-defined]
    assert str(act.label) == "choisir le graphique de « 1\u202f650 ingénieurs »"


def test_figures_are_added_one_after_the_other_in_the_session_of_the_one_before():
    new = [Figure(id="a", label="a"), Figure(id="b", label="b")]
    act = add_figures(a_register(), new, after="one")
    ids = [figure.id for figure in act.event.all(Figure)]
    assert ids == ["whole", "one", "a", "b", "two", "other"]
    assert {act.event.records[id_].session for id_ in "ab"} == {"plenary"}  # type: ignore[attr-defined]
    assert str(act.label) == "ajouter 2 chiffres"
