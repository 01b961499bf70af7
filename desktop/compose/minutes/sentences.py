"""How sentences are put together out of what people typed and words of our own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exports.document import Mark, Paragraph, Role, Text, text_of
from exports.words import Words

_ENDINGS = (".", "!", "?", "…", ":", ";")


def ended(text: str) -> str:
    """A text that ends as a sentence does; one that already does is left as it is."""
    stripped = text.rstrip()
    if not stripped or stripped.rstrip("»” \u00a0\u202f)").endswith(_ENDINGS):
        return stripped
    return f"{stripped}."


def together(sentences: Iterable[str]) -> str:
    """Sentences one after the other in one paragraph, those that say nothing left out."""
    return " ".join(sentence for sentence in sentences if sentence)


def quoted(text: str, words: Words) -> str:
    """Words somebody said, inside a sentence: « fédérer »; “to federate”."""
    return words("« {words} »").format(words=text)


def paragraphs(
    key: str, text: str, about: tuple[str, ...], role: Role = Role.TEXT
) -> Iterator[Paragraph]:
    """What somebody typed, as typed; nothing for nothing."""
    if text.strip():
        yield Paragraph(key=key, about=about, text=text_of(text), role=role)


def strong_then(head: str, rest: str, words: Words) -> Text:
    """A head that stands out, and what is said of it: a sentence, or what goes on from the head."""
    opened = ended(head)
    if rest[:1].islower() and head.rstrip()[-1:].isalnum():
        opened = words("{introduction} :").format(introduction=head.rstrip())
    return (*text_of(opened, Mark.STRONG), *text_of(f" {rest}" if head and rest else rest))
