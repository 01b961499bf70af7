"""The colours of the window, light and dark, and the sizes of its type: values, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.ui.ground import DARK_GROUND, LIGHT_GROUND


@dataclass(frozen=True, kw_only=True)
class Palette:
    """The colours by what they are for, as "#rrggbb"."""

    dark: bool
    canvas: str  # the middle, cards
    paper: str  # the sidebar, the pane, empty cells
    sunken: str  # segmented controls, chips
    raised: str  # menus, toasts, buttons
    field: str
    line: str  # hairlines: decoration only
    edge: str  # edges that must be seen
    ink: str
    ink2: str  # second line, labels, icons
    ink3: str  # counts, placeholders: the faintest text allowed
    accent: str  # the selected name, links
    accentfill: str  # the one primary button
    accenthover: str
    onaccent: str
    soft: str  # notices
    select: str  # the selected row
    focus: str
    good: str
    goodsoft: str
    warn: str
    warnsoft: str
    bad: str
    badsoft: str
    shadow: str
    tints: tuple[tuple[str, str], ...]
    """Text and ground of people and workshops, in order; the last is the group's."""

    @property
    def colours(self) -> Mapping[str, str]:
        """The colours that have a name."""
        return {name: value for name, value in vars(self).items() if isinstance(value, str)}


LIGHT: Final = Palette(
    dark=False,
    canvas=LIGHT_GROUND,
    paper="#F6F5F2",
    sunken="#EFEDE8",
    raised="#FFFFFF",
    field="#FFFFFF",
    line="#E5E2DC",
    edge="#8B857B",
    ink="#1D1B18",
    ink2="#57524A",
    ink3="#6B655C",
    accent="#0B6271",
    accentfill="#0B6271",
    accenthover="#084C58",
    onaccent="#FFFFFF",
    soft="#E2F0F2",
    select="#D8EAED",
    focus="#0B6271",
    good="#2D6A1E",
    goodsoft="#E7F2E1",
    warn="#874A00",
    warnsoft="#FCEED6",
    bad="#B0271D",
    badsoft="#FCE7E4",
    shadow="#1D1B18",
    tints=(
        ("#0B5663", "#D9ECEF"),
        ("#7A2A52", "#F6E1EC"),
        ("#5B4A00", "#F3EACB"),
        ("#43408F", "#E5E4F7"),
        ("#2F5A24", "#E2EFDC"),
        ("#7C3A12", "#F8E5D8"),
        ("#2B5078", "#DEE9F5"),
        ("#55504A", "#EAE7E2"),
    ),
)

DARK: Final = Palette(
    dark=True,
    canvas=DARK_GROUND,
    paper="#151413",
    sunken="#111010",
    raised="#262422",
    field="#211F1E",
    line="#34312E",
    edge="#827B72",
    ink="#F2EFEA",
    ink2="#C2BBB1",
    ink3="#AAA298",
    accent="#6CC7D4",
    accentfill="#6CC7D4",
    accenthover="#8AD6E1",
    onaccent="#06252B",
    soft="#17343A",
    select="#1B3C43",
    focus="#6CC7D4",
    good="#93CF7B",
    goodsoft="#203219",
    warn="#F0B765",
    warnsoft="#3A2B12",
    bad="#FF9E93",
    badsoft="#45221E",
    shadow="#000000",
    tints=(
        ("#9ADCE5", "#1A3A41"),
        ("#F0A9CB", "#45233A"),
        ("#E4D08A", "#3A3216"),
        ("#BEBCF5", "#302E55"),
        ("#AEDB9C", "#23381C"),
        ("#F0B794", "#44291A"),
        ("#A9CBEF", "#20344B"),
        ("#CFC8BE", "#37332F"),
    ),
)

SIZES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "title-1": 32,  # the title of the day, the start page
        "title-2": 27,  # the title of a page
        "figure": 24,
        "heading": 18,
        "lead": 17,
        "body": 15,
        "second": 14,  # second lines, buttons inside rows
        "small": 13,  # labels, counts, hints: the smallest
        "key": 12,  # keycaps
    }
)
"""Sizes of type in pixels at a zoom of 100 %."""

ZOOMS: Final = (90, 100, 110, 125, 150)
"""The zooms of the window, in hundredths."""
