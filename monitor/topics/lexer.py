"""A query's characters as tokens, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from rapidfuzz.distance import OSA

from monitor.errors import QueryError
from monitor.topics.tree import FIELDS, OPERATORS

_QUOTES = str.maketrans(dict.fromkeys("„“”«»‟〝〞＂", '"'))
_FIELD = re.compile(r"([A-Za-z]+):(?=[^\s)])")
_CHUNK = re.compile(r"[^\s()\"]+")
_REGEX = re.compile(r"/((?:[^/\\]|\\.)+)/(?=[\s)]|$)")
_SAME = "same_sentence("
_SLOP = re.compile(r"~(\d+)")
_GERMAN = {
    "titel": "title",
    "autor": "author",
    "quelle": "source",
    "sprache": "lang",
    "adresse": "url",
    "teaser": "lead",
}
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
    plain = query.translate(_QUOTES)
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
    if query.startswith(_SAME, at):
        return Token(Kind.SAME, _SAME, at, at + len(_SAME))
    _refuse_what_comes_later(query, at)
    name = _FIELD.match(query, at)
    if name and _is_field(name.group(1), at):
        return Token(Kind.FIELD, name.group(1), at, name.end())
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


def _is_field(name: str, at: int) -> bool:
    """Whether `name:` is one of our fields; a near miss is an error, any other word with a colon is just a word."""
    if name in FIELDS:
        return True
    if not name.islower():
        return False
    meant = _GERMAN.get(name) or next(
        (known for known in FIELDS if OSA.distance(name, known) == 1 and len(name) > 2), None
    )
    if meant:
        raise QueryError(
            f"there is no field {name!r}",
            start=at,
            end=at + len(name),
            hint=f"did you mean {meant}:? fields: {', '.join(FIELDS)}",
        )
    return False


def _refuse_what_comes_later(query: str, at: int) -> None:
    """What belongs to the language but is not built yet is refused by name: read as words it would never match."""
    if query.startswith("like:", at):
        raise QueryError(
            "like: is not supported yet", start=at, end=at + 5, hint="write the words that such an article holds"
        )
