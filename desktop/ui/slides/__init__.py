"""Slides as they are painted on a screen."""
