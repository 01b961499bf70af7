"""Tablée, the companion of those who organise a day of talks, workshops and round tables."""
