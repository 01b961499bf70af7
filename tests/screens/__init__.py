"""Photographs of the window: every page, light and dark, in both languages, at several sizes."""
