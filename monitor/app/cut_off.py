"""Queries that a comment cuts short: what stands behind ` #` in YAML is nobody's query, though it may be meant for a hashtag."""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.config.faults import Place
from monitor.config.load import Loaded

_COMMENT = re.compile(r"\s+(#[^\s#]\S*)")
"""With a blank behind its mark it is a comment, and meant for one."""


def cut_off(loaded: Loaded) -> list[str]:
    """A warning for each watch whose query, written without quotes, has something like a hashtag right behind it."""
    files: dict[str, list[str]] = {}
    found = []
    for at, watch in loaded.drafts.watches.items():
        path = ("watches", at, "query")
        place = loaded.root.find(path)
        lines = files.get(place.file) or files.setdefault(place.file, _lines(place.file))
        if comment := _behind(watch.query, lines, place):
            what, hint = f"{comment!r} is a comment here", "put the whole query in quotes, or a blank behind the '#'"
            found.append(str(loaded.fault(path, what, hint)))
    return found


def _behind(query: str, lines: Sequence[str], place: Place) -> str:
    written = lines[place.line - 1][place.column - 1 :] if place.line <= len(lines) else ""
    comment = _COMMENT.match(written[len(query) :]) if query and written.startswith(query) else None
    return comment[1] if comment else ""


def _lines(path: str) -> list[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as text:
            return [*text]
    except OSError:
        return []
