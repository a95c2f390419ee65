"""Regular expressions of a query, by RE2: whatever is written, a text takes time in proportion to its length."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Protocol

from monitor.errors import QueryError

_LONGEST = 500
_MEMORY = 1 << 20
"""Bytes that one expression may take, which also bounds what `{1000}` can do."""
_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of a character, which a broken text may hold and UTF-8 can't."""
_MOST = 50
"""Places told of one text."""


class Found(Protocol):
    """A place in a text."""

    def span(self) -> tuple[int, int]: ...


class Expression(Protocol):
    """What we ask of a compiled expression."""

    def finditer(self, text: str) -> Iterator[Found]: ...

    def search(self, text: str) -> Found | None: ...


def compiled(text: str, start: int = 0) -> Expression:
    """The expression ready to be used; raises QueryError with its place in the query (`start`)."""
    end = start + len(text)
    if len(text) > _LONGEST:
        raise QueryError(f"an expression longer than {_LONGEST} characters", start=start, end=end, hint="shorten it")
    try:
        expression = _compiled(text)
    except ValueError as error:
        raise QueryError(
            f"no expression that RE2 can read: {error}",
            start=start,
            end=end,
            hint="RE2 knows no look-around and no \\1",
        ) from None
    if expression.search("") is not None:
        raise QueryError("an expression that fits everywhere", start=start, end=end, hint="let it demand a letter")
    return expression


def spans(text: str, within: str) -> list[tuple[int, int]]:
    """Where the expression fits, as (start, end), the first so many."""
    matches = _compiled(text).finditer(_HALVES.sub("\ufffd", within))
    return [match.span() for match in islice(matches, _MOST)]


@lru_cache(maxsize=1 << 10)
def _compiled(text: str) -> Expression:
    import re2  # heavy, and rarely asked for

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = _MEMORY
    try:
        expression: Expression = re2.compile(text, options)
    except re2.error as error:
        raise ValueError(_said(error)) from None
    return expression


def _said(error: Exception) -> str:
    said = error.args[0] if error.args else ""
    return said.decode(errors="replace") if isinstance(said, bytes) else str(said)
