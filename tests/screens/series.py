"""What is photographed: a series for each look, each made by a process of its own."""

from __future__ import annotations

import itertools
import json
from dataclasses import asdict, dataclass
from typing import Final, Self

SIZES: Final = ((1280, 720), (1920, 1080))


@dataclass(frozen=True, kw_only=True)
class Series:
    """The pages of some days in one look; ``scaling`` is that of the screen, in hundredths."""

    scheme: str = "light"
    language: str = "fr"
    sizes: tuple[tuple[int, int], ...] = SIZES
    days: tuple[str, ...] = ("empty", "sample", "full")
    zoom: int = 100
    scaling: int = 100

    def look(self, size: tuple[int, int]) -> str:
        """What names of files say of the look."""
        width, height = size
        zoom = f"-zoom{self.zoom}" if self.zoom != 100 else ""
        scaling = f"-scaling{self.scaling}" if self.scaling != 100 else ""
        return f"{self.scheme}-{self.language}-{width}x{height}{zoom}{scaling}"

    def written(self) -> str:
        """The series as a word of a command line."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Self:
        """The series that such a word is."""
        fields = json.loads(text)
        sizes = tuple((width, height) for width, height in fields.pop("sizes"))
        return cls(**{**fields, "sizes": sizes, "days": tuple(fields["days"])})


ALL: Final = (
    *(
        Series(scheme=scheme, language=language)
        for scheme, language in itertools.product(("light", "dark"), ("fr", "en"))
    ),
    Series(sizes=SIZES[:1], days=("sample",), zoom=150),
    Series(sizes=SIZES[:1], days=("sample",), zoom=150, language="en"),
    Series(sizes=SIZES[:1], days=("sample",), scaling=200),
)
