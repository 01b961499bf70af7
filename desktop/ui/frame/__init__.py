"""The window around the pages: sidebar, top bar, pane, palette, menus, messages."""
