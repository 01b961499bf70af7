"""Where the caret stands in words that take the place of others, in places as Qt counts them."""

from __future__ import annotations

from desktop.model.text import joined_lines

_CODES = "utf-16-le"  # a letter beyond the first plane counts for two


def caret_after(before: str, at: int, after: str) -> int:
    """The caret that stood in ``before``, in what stands there now: beside the same words."""
    codes = before.encode(_CODES, "surrogatepass")
    head, tail = (
        half.decode(_CODES, "surrogatepass") for half in (codes[: 2 * at], codes[2 * at :])
    )
    if after.startswith(head):
        return at
    end = _places(after)
    return end - _places(tail) if after.endswith(tail) else min(at, end)


def _places(text: str) -> int:
    return len(text.encode(_CODES, "surrogatepass")) // 2


def typed_on_one_line(before: str, after: str) -> str:
    """A line after an edit, with what came into it on one line; what stood there stays."""
    shorter = min(len(before), len(after))
    begins = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    ends = next(
        (n for n in range(shorter - begins) if before[-1 - n] != after[-1 - n]), shorter - begins
    )
    end = len(after) - ends
    return after[:begins] + joined_lines(after[begins:end]) + after[end:]
