"""Types in an event until it is killed, saying what it was told is kept.

Run as: typist.py EVENT [early] [unpublished]. "early" says so before the commit, as a bad store
would; "unpublished" leaves the file as it was.
"""

from __future__ import annotations

import itertools
import sys
import time
from pathlib import Path
from typing import Any

from desktop.model.event import put
from desktop.model.findings import Testimony
from desktop.model.sentence import say
from desktop.store import journal
from desktop.store.opening import open_event


def main(path: Path, *, early: bool, unpublished: bool) -> None:
    opened = open_event(path)
    if early:
        note = journal.note

        def slowly(*given: Any, **how: Any) -> Any:
            time.sleep(0.05)
            return note(*given, **how)

        setattr(journal, "note", slowly)  # noqa: B010  a fault planted where it would be
    for n in itertools.count(len(opened.event.records)):
        record = Testimony(id=f"t{n}", words=f"Témoignage {n}")
        opened.change(put(opened.event, record), say("Ajouter"))
        if not early:
            opened.settle()
        sys.stdout.write(f"{n}\n")
        sys.stdout.flush()
        if n % 7 == 0 and not unpublished:
            opened.publish()


if __name__ == "__main__":
    main(Path(sys.argv[1]), early="early" in sys.argv, unpublished=len(sys.argv) > 2)
