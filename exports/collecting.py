"""Python's collector of reference cycles, held back where a great many values are made at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_held() -> Iterator[None]:
    """Hold the collector back, unless it is already.

    A document of a thousand pages makes millions of values that live until it is written, none of
    them in a cycle; looking through them over and over takes a third of the time.
    """
    held = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if held:
            gc.enable()
