"""A text in one line that is no longer than there is room."""

from __future__ import annotations


def shortened(text: str, room: int, seen: int = 0) -> str:
    """The text without its line breaks; where it is longer than `room` characters, it ends with an ellipsis.

    `seen`: up to this character of the one line it is shown in any case, so that the beginning gives way instead.
    """
    line = " ".join(text.split())
    if seen >= room:
        line = "…" + line[seen - room // 2 :]
    return line if len(line) <= room else line[: room - 1].rstrip() + "…"
