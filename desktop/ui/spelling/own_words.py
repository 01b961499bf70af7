"""The words a person has added to the dictionary, one a line in a file of theirs."""

from __future__ import annotations

from pathlib import Path

from desktop.ui.spelling.vocabulary import plain


class OwnWords:
    """The words of a file, which need not exist yet; what cannot be read there is passed over."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._words: frozenset[str] | None = None

    @property
    def words(self) -> frozenset[str]:
        """The words added so far."""
        if self._words is None:
            self._words = self._read()
        return self._words

    def add(self, word: str) -> None:
        """Add a word, for this session even where it cannot be kept.

        :raises OSError: when the file cannot be written; it is then as it was.
        """
        self._words = self.words | {plain(word).strip()}
        # What another window has added meanwhile is kept.
        kept = self._words | self._read()
        draft = self._file.with_name(self._file.name + ".new")
        self._file.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text("".join(f"{each}\n" for each in sorted(kept)), encoding="utf-8")
        draft.replace(self._file)

    def _read(self) -> frozenset[str]:
        try:
            lines = self._file.read_text(encoding="utf-8-sig", errors="ignore").splitlines()
        except OSError:
            return frozenset()
        return frozenset(plain(line).strip() for line in lines) - {""}
