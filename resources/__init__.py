"""What Tablée carries with it: fonts, translations, the house template, the sample day."""

from importlib.resources import files
from pathlib import Path


def resource(path: str) -> Path:
    """The place of a bundled file or folder, given from this folder with forward slashes."""
    return Path(str(files(__name__).joinpath(path)))
