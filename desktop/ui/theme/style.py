"""Fusion with boxes, rounds and focus rings drawn from the theme, crisp at every scaling."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from desktop.ui.theme.theme import Theme

_INDICATOR: Final = 20
_ELEMENTS: Final = QStyle.PrimitiveElement
_METRICS: Final = QStyle.PixelMetric


class Style(QProxyStyle):
    """The style of the application for a theme; a reference to it must be kept."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Make indicators large enough to be hit."""
        match metric:
            case (
                _METRICS.PM_IndicatorWidth
                | _METRICS.PM_IndicatorHeight
                | _METRICS.PM_ExclusiveIndicatorWidth
                | _METRICS.PM_ExclusiveIndicatorHeight
            ):
                return self._theme.px(_INDICATOR)
            case _METRICS.PM_CheckBoxLabelSpacing | _METRICS.PM_RadioButtonLabelSpacing:
                return self._theme.px(9)
            case _:
                return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Show tooltips after half a second, and underline no mnemonic unasked."""
        match hint:
            case QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
                return 500
            case QStyle.StyleHint.SH_UnderlineShortcut | QStyle.StyleHint.SH_Widget_Animate:
                return 0
            case _:
                return super().styleHint(hint, option, widget, returned)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw boxes, rounds and focus rings; leave the rest to Fusion."""
        match element:
            case _ELEMENTS.PE_IndicatorCheckBox:
                self._draw_box(option, painter)
            case _ELEMENTS.PE_IndicatorRadioButton:
                self._draw_round(option, painter)
            case _ELEMENTS.PE_FrameFocusRect:
                if option.state & QStyle.StateFlag.State_KeyboardFocusChange:
                    self._draw_focus(option, painter)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def _draw_box(self, option: QStyleOption, painter: QPainter) -> None:
        theme, state = self._theme, option.state
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = state & QStyle.StateFlag.State_On
        mixed = state & QStyle.StateFlag.State_NoChange
        ground = theme.colour("accentfill" if on or mixed else "field")
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour("accentfill" if on or mixed else "edge"), 1.5))
        painter.drawRoundedRect(place, 5, 5)
        if on or mixed:
            painter.setPen(_stroke(theme.colour("onaccent")))
            unit = place.width() / 18
            mark = QPainterPath(place.topLeft() + QPointF(4.5, 9.5) * unit)
            if on:
                mark.lineTo(place.topLeft() + QPointF(7.8, 12.8) * unit)
                mark.lineTo(place.topLeft() + QPointF(13.8, 5.8) * unit)
            else:
                mark.lineTo(place.topLeft() + QPointF(13.5, 9.5) * unit)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(mark)
        painter.restore()

    def _draw_round(self, option: QStyleOption, painter: QPainter) -> None:
        theme = self._theme
        on = option.state & QStyle.StateFlag.State_On
        place = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("field"))
        painter.setPen(QPen(theme.colour("accentfill" if on else "edge"), 1.5))
        painter.drawEllipse(place)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentfill"))
            painter.drawEllipse(place.center(), place.width() * 0.27, place.width() * 0.27)
        painter.restore()

    def _draw_focus(self, option: QStyleOption, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()


def _stroke(colour: QColor) -> QPen:
    return QPen(
        colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
