"""A query's characters as tokens, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from monitor.errors import QueryError
from monitor.topics.elsewhere import refuse_name
from monitor.topics.tree import FIELDS, OPERATORS

QUOTES = str.maketrans(dict.fromkeys("„“”«»‟〝〞＂", '"'))
"""What people and their keyboards write for a quotation mark."""
_FIELD = re.compile(r"([^\W\d]+):(?=[^\s)])")
_CHUNK = re.compile(r"[^\s()\"]+")
_REGEX = re.compile(r"/((?:[^/\\]|\\.)+)/(?=[\s)]|$)")
_SAME = re.compile(r"same_sentence\s*\(", re.IGNORECASE)
_SLOP = re.compile(r"~(\d+)")
LONGEST = 20_000
"""Characters of a query; longer ones are no query but a mistake."""


class Kind(Enum):
    """What a token is."""

    WORD = auto()
    PHRASE = auto()
    REGEX = auto()
    SAME = auto()
    FIELD = auto()
    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query; for a phrase `text` is what stands between the quotes."""

    kind: Kind
    text: str
    start: int
    end: int
    slop: int | None = None


def tokens(query: str) -> list[Token]:
    """The tokens of a query, ended by one of kind END; raises QueryError where a piece can't be read."""
    if len(query) > LONGEST:
        raise QueryError(
            f"the query is longer than {LONGEST} characters", end=LONGEST, hint="split it into several watches"
        )
    plain = query.translate(QUOTES)
    found: list[Token] = []
    at = 0
    while at < len(plain):
        if plain[at].isspace():
            at += 1
            continue
        token = _next(plain, at)
        found.append(token)
        at = token.end
    return [*found, Token(Kind.END, "", len(query), len(query))]


def _next(query: str, at: int) -> Token:
    char = query[at]
    if char in "()":
        return Token(Kind.OPEN if char == "(" else Kind.CLOSE, char, at, at + 1)
    if char == '"':
        return _phrase(query, at)
    if char == "-" and query[at + 1 : at + 2].strip() and query[at + 1] != "-":
        return Token(Kind.NOT, char, at, at + 1)
    if regex := _REGEX.match(query, at):
        return Token(Kind.REGEX, regex.group(1), at, regex.end())
    if char == "/" and "\\" in query[at:] and "/" not in query[at + 1 :]:
        raise QueryError("an expression is opened and never closed", start=at, end=at + 1, hint="add a / at its end")
    if same := _SAME.match(query, at):
        return Token(Kind.SAME, same.group(), at, same.end())
    name = _FIELD.match(query, at)
    if name and name.group(1) in FIELDS:
        return Token(Kind.FIELD, name.group(1), at, name.end())
    if name:
        refuse_name(name.group(1), at)
    return _word(query, at)


def _phrase(query: str, at: int) -> Token:
    close = query.find('"', at + 1)
    if close < 0:
        raise QueryError(
            "a quote is opened and never closed", start=at, end=at + 1, hint='add a " at the end of the phrase'
        )
    slop = _SLOP.match(query, close + 1)
    if slop and len(slop.group(1)) > 3:
        raise QueryError(
            "a nearness of more than 999 words", start=slop.start(), end=slop.end(), hint="use a smaller number"
        )
    near = int(slop.group(1)) if slop else None
    return Token(Kind.PHRASE, query[at + 1 : close], at, slop.end() if slop else close + 1, near)


def _word(query: str, at: int) -> Token:
    match = _CHUNK.match(query, at)
    assert match is not None
    text = match.group()
    if text in OPERATORS:
        return Token(Kind[text], text, at, match.end())
    return Token(Kind.WORD, text, at, match.end())
