"""What other query languages have for operators: here it is words, and the query would quietly mean something else.

It is warned about, not refused: somebody may mean the words.
"""

from __future__ import annotations

import re
from itertools import pairwise

from monitor.errors import QueryError
from monitor.topics.lexer import Kind, Token, tokens
from monitor.topics.tree import FIELDS

_OR = "OR, in capitals, is the operator"
_AND = "words side by side must all be there; AND, in capitals, says it too"
_NOT = "write -WORD, or NOT in capitals"
_NEAR = 'nearness is written "these words"~8'
_MEANT = {
    **dict.fromkeys(("or", "Or", "ODER", "oder", "Oder", "OU", "|", "||"), _OR),
    **dict.fromkeys(("And", "UND", "ET", "&", "&&"), _AND),
    **dict.fromkeys(("not", "Not", "NICHT", "nicht", "Nicht", "OHNE", "ohne", "NON"), _NOT),
    **dict.fromkeys(("NEAR", "AROUND", "ADJ", "WITHIN", "ONEAR"), _NEAR),
}
"""As people write them between words. A small `and` or `und` is left out by the query anyway, which means the same."""
_NOTHING = Token(Kind.OPEN, "", 0, 0)
_VALUES = (Kind.WORD, Kind.PHRASE, Kind.REGEX, Kind.OPEN, Kind.CLOSE)


def foreign(query: str) -> tuple[tuple[str, str], ...]:
    """What is meant for an operator and is none, each with what to write; nothing for a query that can't be read."""
    try:
        found = tokens(query)
    except QueryError:
        return ()
    between = zip(found, found[1:], found[2:], strict=False)
    told = [_between(each) for before, each, after in between if before.kind in _VALUES and after.kind in _VALUES]
    beside = zip((_NOTHING, *found), found, found[1:], strict=False)
    told += [_twice(each, after) for before, each, after in beside if before.kind not in (Kind.FIELD, Kind.NOT)]
    # what follows `url:` and its like is no word
    bare = [each for before, each in pairwise((_NOTHING, *found)) if before.kind is not Kind.FIELD]
    quoted = re.search(r"\w['‘’]", query) is not None
    told += [
        _within(text, quoted=quoted) for text in dict.fromkeys(each.text for each in bare if each.kind is Kind.WORD)
    ]
    return tuple(dict.fromkeys(each for each in told if each is not None))


def literal(item: str) -> tuple[str, str] | None:
    """An item of `any`, `all` or `none` that is written as a query: there it is a phrase, word for word."""
    try:
        found = tokens(item)
    except QueryError:
        return None
    signs = [each for each in found if each.kind in (Kind.FIELD, Kind.OR, Kind.AND, Kind.REGEX, Kind.SAME)]
    loose = any(each.kind is Kind.WORD and each.text.endswith("~") for each in found)
    return (f"{item!r} is looked for word for word", "write it as the watch's query:") if signs or loose else None


def _between(token: Token) -> tuple[str, str] | None:
    word = token.text.partition("/")[0]
    meant = _MEANT.get(word if word.isupper() else token.text) if token.kind is Kind.WORD else None
    return (f"{token.text!r} is no operator here", meant) if meant else None


def _twice(token: Token, following: Token) -> tuple[str, str] | None:
    if token.kind is Kind.WORD is following.kind and token.text == following.text:
        return f"{token.text!r} stands twice, and counts once", f'as a name: "{token.text} {token.text}"'
    return None


def _within(text: str, *, quoted: bool) -> tuple[str, str] | None:
    if re.fullmatch(r"\w+(\|\w+)+", text):
        return f"{text!r} is one word here", f"write ({text.replace('|', ' OR ')})"
    if re.fullmatch(r"[^\W\d]+([,;][^\W\d]+)+", text):
        return f"{text!r} is one word here", "put a blank between words that must all be there, OR between others"
    if re.fullmatch(r"!\w.*", text):
        return "'!' is no operator here", _NOT
    if re.fullmatch(r"\*\w.*", text):
        return "a * in front does nothing", "a word finds by itself the compounds that end with it"
    if re.fullmatch(r"\w{1,2}(\+\+|#)", text):
        return f"{text!r} is read as {text.rstrip('+#')!r}", f"write /{text.replace('+', chr(92) + '+')}/"
    if quoted and re.match(r"['‚‘]\w", text):
        return f"{text[0]} is no quotation mark here", 'a phrase stands in "…"'
    return _named(text)


def _named(text: str) -> tuple[str, str] | None:
    name, colon, value = text.partition(":")
    if not colon or not name.isalpha() or not name.islower() or value.startswith("//"):
        return None
    if name in FIELDS:
        return f"{text!r} is a word here", f"as a field it is written without a blank: {name}:word"
    if value:
        return f"{text!r} is taken for words", f"fields are {', '.join(FIELDS)}"
    return None
