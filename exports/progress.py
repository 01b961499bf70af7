"""How far the writing of a file is, and the way to end it."""

from __future__ import annotations

from collections.abc import Callable


class Progress:
    """How far the work is, told to ``tell`` as a fraction; what ``tell`` raises ends the work."""

    def __init__(self, tell: Callable[[float], object] = lambda _: None) -> None:
        self.reached = tell

    def within(self, begin: float, end: float) -> Progress:
        """The progress of a stage, which tells how far it is itself."""
        return Progress(lambda done: self.reached(begin + (end - begin) * done))

    def steps(self, begin: float, end: float, count: int) -> Callable[[], None]:
        """What counts the steps of a stage, called before each."""
        done = 0

        def tick() -> None:
            nonlocal done
            self.reached(begin + (end - begin) * min(done / max(count, 1), 1.0))
            done += 1

        return tick
