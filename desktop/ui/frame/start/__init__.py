"""The start page: what one can do, and the days opened not long ago."""

from desktop.ui.frame.start.page import StartPage

__all__ = ["StartPage"]
