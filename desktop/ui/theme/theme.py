"""A theme: a palette at a zoom, with the fonts and the icons that go with them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.theme.tokens import DARK, LIGHT, SIZES, Palette
from resources import resource

_FACES = ("Regular", "SemiBold", "Bold", "Italic", "Light")
_FAMILY = "Source Sans 3"
_WEIGHTS = {
    300: QFont.Weight.Light,
    400: QFont.Weight.Normal,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
}


@dataclass(frozen=True)
class Theme:
    """The look of a window: ``zoom`` is in hundredths.

    Qt must be running when colours are turned into fonts and icons.
    """

    palette: Palette = LIGHT
    zoom: int = 100

    @property
    def dark(self) -> bool:
        """Whether it is the dark one."""
        return self.palette.dark

    def px(self, pixels: float) -> int:
        """Pixels of the design at this zoom."""
        return round(pixels * self.zoom / 100)

    def colour(self, ink: str) -> QColor:
        """A colour by its ink."""
        return QColor(self.palette.colours[ink])

    def tint(self, rank: int) -> tuple[QColor, QColor]:
        """The text and the ground of the person or the workshop of that rank, the eighth apart.

        The eighth pair is the group's: ask for it by the rank -1.
        """
        tints = self.palette.tints
        ink, ground = tints[-1] if rank < 0 else tints[rank % (len(tints) - 1)]
        return QColor(ink), QColor(ground)

    def font(self, role: str = "body", weight: int = 400, *, tabular: bool = False) -> QFont:
        """The font of a role of `SIZES`; ``tabular`` gives all digits one width."""
        return self.font_of(SIZES[role], weight, tabular=tabular)

    def font_of(self, pixels: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The font of the window at a size of the design."""
        bundled_fonts()
        font = QFont(_FAMILY)
        font.setPixelSize(max(8, self.px(pixels)))
        font.setWeight(_WEIGHTS[weight])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def pixmap(self, name: str, ink: str = "ink2", size: float = 18, ratio: float = 1) -> QPixmap:
        """An icon at a size of the design, for a screen of that pixel ratio."""
        colour = self.palette.colours.get(ink, ink)
        return _drawn(name, colour, self.px(size), ratio)

    def icon(self, name: str, ink: str = "ink2", size: float = 18, beside: float = 0) -> QIcon:
        """An icon for a button, crisp on screens of every pixel ratio.

        ``beside`` is what it keeps free at its right, on top of what Qt leaves before the words.
        """
        icon = QIcon()
        for ratio in (1.0, 1.25, 1.5, 2.0):
            drawn = self.pixmap(name, ink, size, ratio)
            icon.addPixmap(_widened(drawn, self.px(beside)) if beside else drawn)
        return icon

    @cached_property
    def qt_palette(self) -> QPalette:
        """The palette of bare Qt controls and dialogs."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, ink in (
            (roles.Window, "canvas"),
            (roles.Base, "field"),
            (roles.AlternateBase, "paper"),
            (roles.Button, "raised"),
            (roles.WindowText, "ink"),
            (roles.Text, "ink"),
            (roles.ButtonText, "ink"),
            (roles.PlaceholderText, "ink3"),
            (roles.Highlight, "accentfill"),
            (roles.Accent, "accentfill"),
            (roles.HighlightedText, "onaccent"),
            (roles.Link, "accent"),
            (roles.ToolTipBase, "raised"),
            (roles.ToolTipText, "ink"),
            (roles.Mid, "line"),
        ):
            palette.setColor(role, self.colour(ink))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("ink3"))
        return palette


def theme_of(scheme: str, zoom: int, *, system_dark: bool) -> Theme:
    """The theme of a scheme, "light", "dark" or "system", at a zoom."""
    dark = system_dark if scheme == "system" else scheme == "dark"
    return Theme(DARK if dark else LIGHT, zoom)


@cache
def bundled_fonts() -> None:
    """Make the fonts of the window known to Qt, once."""
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/SourceSans3-{face}.ttf")))


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _widened(drawn: QPixmap, beside: int) -> QPixmap:
    """A picture with so many pixels of nothing at its right."""
    ratio = drawn.devicePixelRatio()
    wide = QPixmap(drawn.width() + round(beside * ratio), drawn.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wide


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
