"""The journal of steps: what can be undone is named, in the language of whoever reads it."""

from __future__ import annotations

from pathlib import Path

from desktop.model.event import put
from desktop.model.people import Person
from desktop.model.sentence import say
from desktop.store.opening import create_event, open_event


def test_a_name_within_a_name_is_still_a_sentence_to_translate_after_a_restart(
    folder: Path,
) -> None:
    label = say("déplacer {what}", what=say("{n} personnes", n=3))
    with create_event(folder / "jour.tablee") as opened:
        opened.change(put(opened.event, Person(id="luc", name="Luc Martin")), label)
    with open_event(folder / "jour.tablee") as again:
        kept = again.undo_label
        assert kept is not None
        assert kept.text == "déplacer {what}"
        assert kept.fields["what"].text == "{n} personnes"
        assert str(kept) == "déplacer 3 personnes"
