"""Types in an event until it is killed, saying what it was told is kept.

Run as: typist.py EVENT [early]; "early" says so before the commit, as a bad store would.
"""

from __future__ import annotations

import itertools
import sys
import time
from pathlib import Path

from desktop.model.event import put
from desktop.model.findings import Testimony
from desktop.model.sentence import say
from desktop.store import journal
from desktop.store.opening import open_event


def main(path: Path, *, early: bool) -> None:
    opened = open_event(path)
    if early:
        note = journal.note

        def slow(*given: object) -> None:
            time.sleep(0.05)
            note(*given)  # type: ignore[arg-type]  # handed on as it came

        journal.note = slow
    for n in itertools.count(len(opened.event.records)):
        record = Testimony(id=f"t{n}", words=f"Témoignage {n}")
        opened.change(put(opened.event, record), say("Ajouter"))
        if not early:
            opened.settle()
        sys.stdout.write(f"{n}\n")
        sys.stdout.flush()
        if n % 7 == 0 and not early:
            opened.publish()


if __name__ == "__main__":
    main(Path(sys.argv[1]), early="early" in sys.argv)
