"""A story: two rapporteurs, two files, one afternoon."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from tests.desktop.command_line import Answer, ordinary

Type = Callable[..., Answer]


def bring(type_: Type, day: Path, **lists: object) -> None:
    """Type what a rapporteur types, as a file of data."""
    file = day.with_suffix(".json")
    file.write_text(json.dumps({"format": "tablee", "version": 1, **lists}))
    answer = type_("import", day, file)
    assert answer.status == 0, answer.err


def held(type_: Type, day: Path) -> Mapping[str, Any]:
    """All that a file holds, by list and by id."""
    out = day.with_suffix(".out.json")
    assert type_("export", day, out).status == 0
    found = json.loads(out.read_text())
    return {
        name: {record["id"]: record for record in records}
        for name, records in found.items()
        if isinstance(records, list)
    }


@pytest.fixture
def both(tmp_path: Path, type_: Type) -> tuple[Path, Path]:
    """The organiser's file, with a restitution and a point, and the copy she mailed at noon."""
    hers, his = tmp_path / "hers.tablee", tmp_path / "his.tablee"
    assert type_("new", hers).status == 0
    bring(
        type_,
        hers,
        gathering={"title": "Une journée", "dates": ["2018-03-08"]},
        sessions=[{"id": "r", "kind": "restitution", "title": "Restitution"}],
        points=[
            {"id": "p1", "session": "r", "kind": "stake", "text": "Former"},
            {"id": "p2", "session": "r", "kind": "stake", "text": "Recruter"},
        ],
        figures=[{"id": "f", "session": "r", "label": "offres", "value": 100}],
    )
    shutil.copy(hers, his)
    return hers, his


def test_what_both_typed_apart_is_there_after_the_merge(both: tuple[Path, Path], type_: Type):
    hers, his = both
    bring(type_, hers, points=[{"id": "p3", "session": "r", "kind": "action", "text": "Visiter"}])
    bring(type_, his, points=[{"id": "p1", "details": ["au management"]}])
    answer = type_("merge", hers, his)
    assert answer.status == 0
    assert "Modifié : le point « Former »." in ordinary(answer.out).splitlines()
    points = held(type_, hers)["points"]
    assert set(points) == {"p1", "p2", "p3"}
    assert points["p1"]["details"] == ["au management"]


def test_a_figure_both_corrected_is_kept_twice_and_told(both: tuple[Path, Path], type_: Type):
    hers, his = both
    bring(type_, hers, figures=[{"id": "f", "value": 150}])
    bring(type_, his, figures=[{"id": "f", "value": 21500}])
    told = ordinary(type_("merge", hers, his).out)
    assert "À arbitrer : le chiffre « 21 500 offres », valeur : " in told
    assert "150" in told
    assert "21500" in told
    # The same in the other direction, and once more: still both, still told.
    assert "À arbitrer" in ordinary(type_("merge", his, hers).out)
    again = ordinary(type_("merge", hers, his).out)
    assert "À arbitrer" in again
    assert held(type_, hers)["figures"] == held(type_, his)["figures"]
    # Somebody decides, and everybody hears of it.
    bring(type_, hers, figures=[{"id": "f", "value": 149}])
    told = ordinary(type_("merge", his, hers).out)
    assert "À arbitrer" not in told
    assert held(type_, his)["figures"]["f"]["value"] in ("149", 149)


def test_a_merge_in_any_direction_gives_the_same_day(both: tuple[Path, Path], type_: Type):
    hers, his = both
    bring(type_, hers, points=[{"id": "p1", "text": "Former les jeunes"}])
    bring(type_, his, points=[{"id": "p2", "text": "Recruter ensemble"}])
    before = hers.with_name("before.tablee")
    shutil.copy(hers, before)
    assert type_("merge", hers, his).status == 0
    assert type_("merge", his, before).status == 0
    assert held(type_, hers) == held(type_, his)
    assert "n’apporte rien de nouveau" in type_("merge", hers, his).out


def test_the_synthesis_that_came_by_mail_is_on_the_slide(
    both: tuple[Path, Path], tmp_path: Path, type_: Type
):
    hers, his = both
    bring(type_, his, points=[{"session": "r", "kind": "stake", "text": "Ouvrir les ateliers"}])
    assert type_("merge", hers, his).status == 0
    out = tmp_path / "13h30.pptx"
    assert type_("deck", hers, out, "--part", "restitution").status == 0
    texts = [
        shape.text_frame.text
        for slide in Presentation(str(out)).slides
        for shape in slide.shapes
        if shape.has_text_frame
    ]
    tables = [
        cell.text
        for slide in Presentation(str(out)).slides
        for shape in slide.shapes
        if shape.has_table
        for cell in shape.table.iter_cells()
    ]
    assert any("Ouvrir les ateliers" in ordinary(text) for text in texts + tables)


def test_somebody_elses_day_is_not_mixed_with_mine(
    both: tuple[Path, Path], tmp_path: Path, type_: Type
):
    hers, _ = both
    other = tmp_path / "other.tablee"
    assert type_("new", other, "--sample").status == 0
    before = held(type_, hers)
    answer = type_("merge", hers, other)
    assert answer.status == 1
    assert answer.complaint.endswith(".")
    assert held(type_, hers) == before
