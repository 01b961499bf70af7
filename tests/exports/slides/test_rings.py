"""Rings: the whole in their hole, or the value of a part that has none."""

from __future__ import annotations

from exports.document import Chart, ChartKind, Layout, Number, Section, Series
from exports.slides import place, read_look
from exports.slides.boxes import ChartBox, Colour, Slide, TextBox
from exports.slides.geometry import area
from exports.slides.setting import letters
from resources import resource
from tests.exports.slides import days
from tests.exports.slides.standing import check_that_all_stands

LOOK = read_look(resource("template/house.pptx").read_bytes())


def ring(part: Number | None, whole: Number | None = None) -> Slide:
    chart = Chart(
        key="ring",
        kind=ChartKind.RING,
        categories=("part", "reste"),
        series=(Series("", (75, 25)),),
        alternative="75 sur 100",
        part=part,
        whole=whole,
    )
    section = Section(key="s", title="Titre", layout=Layout.CHART, blocks=(chart,))
    slides = place(days.document(section), LOOK)
    check_that_all_stands(slides)
    return slides.slides[0]


def said(slide: Slide, key: str) -> list[str]:
    found = [box for box in slide.boxes if box.key == key and isinstance(box, TextBox)]
    return [letters(line.spans) for box in found for line in box.paragraphs]


def test_a_share_without_its_whole_stands_in_the_hole_and_what_it_counts_beside() -> None:
    slide = ring(Number("75 %", "des salariés sont en CDI"))
    assert said(slide, "ring:whole") == ["75\u00a0%"]
    assert said(slide, "ring:text") == ["des salariés sont en CDI"]
    (value,) = [box for box in slide.boxes if box.key == "ring:whole" and isinstance(box, TextBox)]
    assert value.paragraphs[0].spans[0].colour is Colour.BRICK


def test_what_stands_in_the_hole_stands_in_its_middle() -> None:
    slide = ring(Number("75 %", "des salariés"))
    plot = next(area(box.frame) for box in slide.boxes if isinstance(box, ChartBox))
    hole = next(area(box.frame) for box in slide.boxes if box.key == "ring:whole")
    assert abs((plot.x + plot.right) - (hole.x + hole.right)) < 0.1
    assert abs((plot.y + plot.bottom) - (hole.y + hole.bottom)) < 0.1
    assert hole.width <= plot.height / 2


def test_a_share_that_counts_nothing_leaves_its_ring_alone() -> None:
    slide = ring(Number("75 %"))
    assert slide.layout == "Graphique"
    assert said(slide, "ring:whole") == ["75\u00a0%"]


def test_a_whole_keeps_the_hole_and_its_part_stands_large_beside() -> None:
    slide = ring(Number("320", "adhérents"), Number("830", "entreprises"))
    assert said(slide, "ring:whole") == ["830", "entreprises"]
    assert said(slide, "ring:text") == ["320", "adhérents"]
    assert slide.notes == ()


def test_a_whole_too_long_for_the_hole_is_never_cut_and_is_told_in_the_notes() -> None:
    whole = Number("100 000 000 002,75", "personnes rencontrées")
    slide = ring(Number("4", "personnes"), whole)
    assert said(slide, "ring:whole") == []
    assert any("100\u00a0000\u00a0000\u00a0002,75 personnes" in note for note in slide.notes)


def test_the_label_of_a_whole_goes_to_the_notes_before_its_value_does() -> None:
    slide = ring(Number("4", "personnes"), Number("21 500", "personnes rencontrées dans l’année"))
    assert said(slide, "ring:whole") == ["21\u00a0500"]
    assert any("dans l’année" in note for note in slide.notes)
