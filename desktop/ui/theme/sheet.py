"""The style sheet of a window: one template, the colours and sizes of a theme written in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import gettempdir

from desktop.ui.theme.theme import Theme
from desktop.ui.theme.tokens import SIZES

_TOKEN = re.compile(r"@([a-z][a-z0-9-]*)|(?<![#\w])(\d+)px")


def sheet(theme: Theme, pictures: Mapping[str, str]) -> str:
    """The style sheet of a theme; lengths follow its zoom, but for hairlines.

    ``pictures`` are the files of the arrows by the name that the template gives them.
    """
    values = {
        **theme.palette.colours,
        **{f"size-{role}": f"{theme.px(size)}px" for role, size in SIZES.items()},
        **pictures,
    }

    def written(match: re.Match[str]) -> str:
        if match[1]:
            return values[match[1]]
        pixels = int(match[2])
        return f"{pixels if pixels <= 2 else theme.px(pixels)}px"

    return _TOKEN.sub(written, _TEMPLATE)


def arrows(theme: Theme, folder: Path | None = None) -> Mapping[str, str]:
    """The arrows of a theme as files, since a style sheet can draw nothing else."""
    place = folder or Path(gettempdir())
    found = {}
    for name in ("down",):
        colour = theme.palette.ink2.lstrip("#")
        path = place / f"tablee-{name}-{colour}-{theme.zoom}.png"
        if not path.exists():
            theme.pixmap(name, "ink2", 16, 2).save(str(path))
        found[f"{name}-arrow"] = path.as_posix()
    return found


_TEMPLATE = """
* { font-family: "Source Sans 3"; }
QWidget { font-size: @size-body; color: @ink; }
QMainWindow, QDialog, #canvas { background: @canvas; }
#paper, #sidebar { background: @paper; }
#pane { background: @paper; border-radius: 12px; }
#topbar { background: @canvas; }
QLabel { background: transparent; }
QLabel[role="title-1"] { font-size: @size-title-1; font-weight: 600; }
QLabel[role="title-2"] { font-size: @size-title-2; font-weight: 600; }
QLabel[role="heading"] { font-size: @size-heading; font-weight: 600; }
QLabel[role="lead"] { font-size: @size-lead; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="second"] { font-size: @size-second; color: @ink2; }
QLabel[role="keep"] { font-weight: 600; color: @accent; }
QLabel[role="quiet"] { color: @ink2; }
QLabel[role="small"] { font-size: @size-small; color: @ink2; }
QLabel[role="hint"] { font-size: @size-small; color: @ink3; }
QLabel[role="label"] { font-size: @size-small; font-weight: 600; color: @ink2; }
QLabel[role="error"] { font-size: @size-small; color: @bad; }
QLabel[role="warning"] { font-size: @size-small; color: @warn; }
QLabel[role="state-good"] { font-weight: 600; color: @good; }
QLabel[role="state-warn"] { font-weight: 600; color: @warn; }
QLabel[role="state-ink2"] { font-weight: 600; color: @ink2; }
QLabel[role="struck"] { font-size: @size-small; color: @ink3; text-decoration: line-through; }
QLabel[role="key"] { font-size: @size-key; font-weight: 600; color: @ink2; background: @sunken;
  border: 1px solid @line; border-radius: 4px; padding: 0 6px; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {
  background: @field; color: @ink; border: 1px solid @edge; border-radius: 7px;
  padding: 6px 10px; min-height: 22px; selection-background-color: @accentfill;
  selection-color: @onaccent; placeholder-text-color: @ink3; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus { border: 2px solid @focus; padding: 5px 9px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @bad;
  padding: 5px 9px; }
QLineEdit[kind="bare"], QPlainTextEdit[kind="bare"] { background: transparent;
  border: 2px solid transparent; padding: 1px 4px; border-radius: 7px; min-height: 0; }
QPlainTextEdit[kind="bare"] { padding: 3px 4px; }
QLineEdit[kind="bare"]:hover, QPlainTextEdit[kind="bare"]:hover { border-color: @line; }
QLineEdit[kind="bare"]:focus, QPlainTextEdit[kind="bare"]:focus { border: 2px solid @focus;
  background: @field; padding: 1px 4px; }
QPlainTextEdit[kind="bare"]:focus { padding: 3px 4px; }
QLineEdit[role="title-1"], QPlainTextEdit[role="title-1"] { font-size: @size-title-1;
  font-weight: 600; }
QLineEdit[role="title-2"], QPlainTextEdit[role="title-2"] { font-size: @size-title-2;
  font-weight: 600; }
QLineEdit[role="figure"], QPlainTextEdit[role="figure"] { font-size: @size-figure;
  font-weight: 600; }
QLineEdit[role="heading"], QPlainTextEdit[role="heading"] { font-size: @size-heading;
  font-weight: 600; }
QLineEdit[role="lead"], QPlainTextEdit[role="lead"] { font-size: @size-lead; color: @ink2; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: 0; padding: 0;
  min-height: 0; }
QComboBox[kind="bare"] { background: transparent; border: 2px solid transparent; padding: 0 4px;
  font-weight: 600; }
QComboBox[kind="bare"]:focus { border: 2px solid @focus; padding: 0 4px; }
QComboBox::drop-down { border: 0; width: 30px; }
QComboBox::down-arrow { image: url(@down-arrow); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; color: @ink; border: 1px solid @line;
  selection-background-color: @select; selection-color: @ink; outline: 0; }

QPushButton { background: @raised; color: @ink; border: 1px solid @line; border-radius: 7px;
  padding: 6px 14px; min-height: 20px; outline: 0; }
QPushButton:hover { background: @sunken; }
QPushButton:focus { border: 2px solid @focus; padding: 5px 13px; }
QPushButton[kind="primary"] { background: @accentfill; color: @onaccent;
  border-color: @accentfill; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accenthover; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; }
QPushButton[kind="plain"], QPushButton[kind="ghost"] { background: transparent;
  border-color: transparent; }
QPushButton[kind="plain"] { color: @accent; font-weight: 600; }
QPushButton[kind="ghost"] { color: @ink2; }
QPushButton[kind="plain"]:hover, QPushButton[kind="ghost"]:hover { background: @sunken; }
QPushButton[kind="plain"]:focus, QPushButton[kind="ghost"]:focus { border-color: @focus; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; background: transparent; }
QPushButton[kind="row"] { font-size: @size-second; padding: 3px 10px; min-height: 20px; }
QPushButton[kind="row"]:focus { padding: 2px 9px; }
QPushButton[flush="true"], QPushButton[flush="true"]:focus { border-width: 2px;
  padding: 5px 8px 5px 0; text-align: left; }
QPushButton::menu-indicator { width: 0; image: none; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px;
  padding: 5px; }
QToolButton:hover { background: @sunken; }
QToolButton:focus { border: 2px solid @focus; padding: 4px; }
QToolButton::menu-indicator { image: none; }

QListView, QTreeView, QTableView { background: @canvas; border: 0; outline: 0; }
QListView#onpaper { background: @paper; }
QTableView { gridline-color: @line; selection-background-color: @select; selection-color: @ink; }
QHeaderView::section { background: @canvas; color: @ink2; border: 0;
  border-bottom: 1px solid @line; padding: 6px; font-size: @size-small; font-weight: 600; }
QMenu { background: @raised; border: 1px solid @line; border-radius: 10px; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: @select; }
QMenu::item:disabled { color: @ink3; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QMenu::icon { padding-left: 10px; }
QMenuBar { background: @paper; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: @select; }
QToolTip { background: @raised; color: @ink; border: 1px solid @line; padding: 5px 8px; }
QSplitter::handle { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget#holder { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @edge; border-radius: 3px; min-height: 40px;
  margin: 2px 3px; }
QScrollBar::handle:horizontal { background: @edge; border-radius: 3px; min-width: 40px;
  margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @sunken; border: 0; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accentfill; border-radius: 3px; }
QCheckBox, QRadioButton { background: transparent; spacing: 9px; padding: 2px; }
"""
