from __future__ import annotations

from desktop.compose.blanks import without_blanks
from desktop.model.event import event_of
from desktop.model.findings import Point


def test_spaces_alone_say_nothing_and_other_spaces_are_kept() -> None:
    told = without_blanks(
        event_of([Point(id="p", text="\n ", details=("a", "\u00a0", " b "), owner_words=" c")])
    )
    assert told.get(Point, "p") == Point(id="p", details=("a", "", " b "), owner_words=" c")
