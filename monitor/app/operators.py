"""Operators of other query languages: here they would be words, and the query would quietly mean something else."""

from __future__ import annotations

import re

from monitor.errors import QueryError
from monitor.topics.lexer import Kind, Token, tokens

_OR = "OR, in capitals, is the operator"
_AND = "words side by side must all be there; AND, in capitals, says it too"
_NOT = "write -WORD, or NOT in capitals"
_MEANT = {
    **dict.fromkeys(("or", "Or", "ODER", "oder", "Oder", "OU", "|", "||"), _OR),
    **dict.fromkeys(("And", "UND", "ET", "&", "&&"), _AND),
    **dict.fromkeys(("not", "Not", "NICHT", "nicht", "Nicht", "OHNE", "ohne", "NON"), _NOT),
}
"""As people write them between words. A small `and` or `und` is left out by the query anyway, which means the same."""
_VALUES = (Kind.WORD, Kind.PHRASE, Kind.REGEX, Kind.OPEN, Kind.CLOSE)


def foreign(query: str) -> tuple[tuple[str, str], ...]:
    """What is meant for an operator and is none, each with what to write; nothing for a query that can't be read."""
    try:
        found = tokens(query)
    except QueryError:
        return ()
    between = zip(found, found[1:], found[2:], strict=False)
    told = [_between(each) for before, each, after in between if before.kind in _VALUES and after.kind in _VALUES]
    told += [_within(each) for each in found if each.kind is Kind.WORD]
    return tuple(dict.fromkeys(each for each in told if each is not None))


def _between(token: Token) -> tuple[str, str] | None:
    meant = _MEANT.get(token.text) if token.kind is Kind.WORD else None
    return (f"{token.text!r} is no operator here", meant) if meant else None


def _within(token: Token) -> tuple[str, str] | None:
    if re.fullmatch(r"\w+(\|\w+)+", token.text):
        return f"{token.text!r} is one word here", f"write ({token.text.replace('|', ' OR ')})"
    if re.fullmatch(r"!\w.*", token.text):
        return "'!' is no operator here", _NOT
    return None
