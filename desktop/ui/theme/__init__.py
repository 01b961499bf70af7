"""How the window looks: its colours, its type, its icons and its style sheet."""

from desktop.ui.theme.theme import Theme

__all__ = ["Theme"]
