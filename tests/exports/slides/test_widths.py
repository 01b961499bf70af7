"""The columns of tables: as wide as they ask, or as spares the most lines."""

from __future__ import annotations

import pytest

from exports.document import Column, Row, Table, text_of
from exports.slides.widths import column_widths

WHOLE = 864.0
OWNER = "Consortium transnational des bibliothèques municipales, mobiles et maritimes"


def table(*rows: tuple[str, ...], shares: tuple[float, ...] = (0.5, 4.7, 2, 1.5)) -> Table:
    heads = ("N°", "Action", "Qui", "Échéance")
    columns = tuple(
        Column(head, share, heads_row=k == 0)
        for k, (head, share) in enumerate(zip(heads, shares, strict=True))
    )
    cells = tuple(Row(tuple(text_of(cell) for cell in row)) for row in rows)
    return Table(key="t", columns=columns, rows=cells, alternative="Les actions")


def test_short_cells_leave_every_column_its_share() -> None:
    widths = column_widths(table(("1", "Publier", "Bosch", "Juin")), WHOLE)
    whole = 0.5 + 4.7 + 2 + 1.5
    assert widths[1:] == pytest.approx([WHOLE * s / whole for s in (4.7, 2, 1.5)], rel=0.02)


def test_a_long_owner_takes_what_a_short_action_does_not_need() -> None:
    even = column_widths(table(("1", "Publier", "Bosch", "Juin")), WHOLE)
    bent = column_widths(table(("1", "Publier", OWNER, "Juin")), WHOLE)
    assert bent[2] > even[2] + 48
    assert bent[1] < even[1]


@pytest.mark.parametrize("action", ["Publier", "Publier l’annuaire " * 12, ""])
@pytest.mark.parametrize("owner", ["Bosch", OWNER, OWNER * 6, "anticonstitutionnellement" * 3])
def test_columns_fill_the_table_whatever_they_hold(action: str, owner: str) -> None:
    widths = column_widths(table(("1", action, owner, ""), ("2",), ("3", owner)), WHOLE)
    assert sum(widths) == pytest.approx(WHOLE)
    assert min(widths) > 24
