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
_HEADLINES = ("Streik am Flughafen", "Moon lander lost", "Haus in Köln verkauft", "Storm hits the coast")
"""What fits all of these says nothing."""
_SIGN = r"as a sign of the text it is written with a backslash: \( \[ \*"
_COMPLAINTS = {
    "missing )": ("a ( of the expression is never closed", _SIGN),
    "unexpected )": ("a ) of the expression closes nothing", _SIGN),
    "missing ]": ("a [ of the expression is never closed", _SIGN),
    "no argument for repetition operator": ("before {piece} stands nothing to repeat", _SIGN),
    "bad repetition operator": ("{piece} repeats what is repeated", _SIGN),
    "invalid repetition size": ("{piece} repeats too often", "1000 times at most, the smaller number first"),
    "invalid character class range": ("RE2 knows no {piece}", "such as [a-z] or [0-9], the smaller sign first"),
    "invalid perl operator": ("RE2 knows no {piece}", "it looks neither ahead nor back: write two parts, word -word"),
    "invalid escape sequence": (
        "RE2 knows no {piece}",
        r"known are \d \w \s \b and their like; nothing refers back, as \1 would",
    ),
}
"""By RE2's own words: what we say, and what helps."""
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
        raise _unreadable(text, str(error), start) from None
    if expression.search("") is not None:
        raise QueryError("an expression that fits everywhere", start=start, end=end, hint="let it demand a letter")
    return expression


def _unreadable(text: str, complaint: str, start: int) -> QueryError:
    """RE2's complaint, which ends with the piece that it is about, in our words and at the piece's place."""
    code, _, piece = complaint.partition(": ")
    what, hint = _COMPLAINTS.get(
        code, (f"no expression that RE2 can read ({complaint})", "docs/queries.md has an example")
    )
    at = text.find(piece) if piece else -1
    end = len(text) if at < 0 else at + len(piece)
    return QueryError(what.replace("{piece}", piece), start=start + max(at, 0), end=start + end, hint=hint)


def fits_anything(text: str) -> bool:
    """Whether the expression fits whatever a headline may say: `/./`, `/[a-z]/`."""
    return all(_compiled(text).search(headline) for headline in _HEADLINES)


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
