"""Reads a watch's query (a Lucene subset with our own meaning) into a tree, and says exactly where one can't be read."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import combining, east_asian_width

from monitor.errors import QueryError
from monitor.text.words import words
from monitor.topics.elsewhere import refuse_signs
from monitor.topics.expressions import compiled
from monitor.topics.lexer import Kind, Token, tokens
from monitor.topics.tree import And, Field, Node, Not, Or, Phrase, Regex, Same, Word, nodes, place

DEEPEST = 40
"""Groups in groups; a person needs three."""
MOST_TERMS = 1_000
_SHORTEST_PREFIX = 3
_SHOWN = 120
"""Characters of a query that a caret can be read under."""
_VALUES = (Kind.WORD, Kind.PHRASE, Kind.OPEN, Kind.REGEX)
_META = ("author", "source", "tag", "lang", "url")


def parse(query: str) -> Node:
    """The tree of a query; raises QueryError with the place and a hint."""
    found = tokens(query)
    terms = [token for token in found if token.kind in (Kind.WORD, Kind.PHRASE, Kind.REGEX)]
    if len(terms) > MOST_TERMS:
        over = terms[MOST_TERMS]
        raise QueryError(
            f"too many terms: {len(terms)}, allowed {MOST_TERMS}",
            start=over.start,
            end=over.end,
            hint="split it into several watches",
        )
    tree = _Parser(found).whole()
    if tree is None:
        what = "there is no word in this query" if query.strip() else "the query is empty"
        raise QueryError(what, end=len(query), hint="write the words that an article must hold")
    _demanding(tree, query)
    return tree


def caret(query: str, error: QueryError) -> str:
    """The query and, under it, carets at the place of the error; control characters are shown as spaces."""
    line = "".join(char if char.isprintable() else " " for char in query)
    start = min(error.start, len(line))
    end = max(start, min(error.end, len(line)))
    if len(line) > _SHOWN:
        cut = max(0, start - 50)
        line, start, end = line[cut : cut + _SHOWN], start - cut, min(end - cut, _SHOWN)
    before, under = _columns(line[:start]), _columns(line[start:end])
    return f"{line}\n{' ' * before}{'^' * max(1, under)}"


def _columns(text: str) -> int:
    """How many columns of a terminal it takes: two for Chinese signs and pictures, none for what sits on a letter."""
    return sum(0 if combining(char) else 1 + (east_asian_width(char) in "WF") for char in text)


def terms(node: Node) -> Iterator[Word | Phrase | Regex]:
    """The words, phrases and expressions of a tree, in order."""
    return (each for each in nodes(node) if isinstance(each, Word | Phrase | Regex))


def _demanding(tree: Node, query: str) -> None:
    """Raises QueryError for a tree that is true of articles in which nothing is found."""
    if _demands(tree):
        return
    sides = (part for node in nodes(tree) if isinstance(node, Or) for part in node.parts)
    idle = next((side for side in sides if not _demands(side)), None)
    if idle is None:
        raise QueryError(
            "only things that must not appear", end=len(query), hint="add at least one word that must appear"
        )
    start, end = place(idle)
    raise QueryError(
        "one side of OR only says what must not appear",
        start=start - query[:start].endswith("-"),
        end=end,
        hint="leave out the OR, or add a word to this side that must appear",
    )


def _demands(node: Node) -> bool:
    """Whether a tree can be true only where something is found."""
    if isinstance(node, And):
        return any(_demands(part) for part in node.parts)
    if isinstance(node, Or):
        return all(_demands(part) for part in node.parts)
    return not isinstance(node, Not)


class _Parser:
    """Recursive descent over the tokens, bounded in depth; `OR` binds least, then words side by side, then `-`."""

    def __init__(self, found: list[Token]) -> None:
        self._tokens = found
        self._at = 0
        self._depth = 0

    def whole(self) -> Node | None:
        tree = self._either()
        token = self._peek()
        if token.kind is Kind.CLOSE:
            raise QueryError(
                "a bracket is closed that was never opened",
                start=token.start,
                end=token.end,
                hint="remove it, or add a (",
            )
        return tree

    def _peek(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._tokens[self._at]
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _either(self) -> Node | None:
        parts = [self._all()]
        while self._peek().kind is Kind.OR:
            operator = self._take()
            _needs(parts[-1], operator, "before")
            parts.append(self._all())
            _needs(parts[-1], operator, "after")
        kept = tuple(part for part in parts if part is not None)
        return _joined(Or, kept)

    def _all(self) -> Node | None:
        parts: list[Node] = []
        while self._peek().kind not in (Kind.END, Kind.CLOSE, Kind.OR):
            if self._peek().kind is Kind.AND:
                self._conjunction(parts)
                continue
            part = self._one()
            if part is not None:
                parts.append(part)
        return _joined(And, tuple(parts))

    def _conjunction(self, parts: list[Node]) -> None:
        operator = self._take()
        _needs(parts[-1] if parts else None, operator, "before")
        if self._peek().kind in (Kind.END, Kind.CLOSE, Kind.OR, Kind.AND):
            _needs(None, operator, "after")

    def _one(self) -> Node | None:
        token = self._take()
        if token.kind is Kind.NOT:
            return self._negated(token)
        if token.kind is Kind.OPEN:
            return self._group(token)
        if token.kind is Kind.FIELD:
            return self._field(token)
        if token.kind is Kind.SAME:
            return _in_one_sentence(self._group(token), token)
        if token.kind is Kind.PHRASE:
            return _phrase(token)
        if token.kind is Kind.REGEX:
            return _regex(token)
        return _word(token)

    def _negated(self, operator: Token) -> Node:
        if self._peek().kind in (Kind.END, Kind.CLOSE, Kind.AND, Kind.OR, Kind.NOT):
            _needs(None, operator, "after")
        part = self._one()
        if part is None:
            _needs(None, operator, "after")
        assert part is not None
        return Not(part)

    def _group(self, opening: Token) -> Node:
        self._depth += 1
        if self._depth > DEEPEST:
            raise QueryError(
                f"brackets nested deeper than {DEEPEST}", start=opening.start, end=opening.end, hint="write it flatter"
            )
        part = self._either()
        closing = self._take()
        if closing.kind is not Kind.CLOSE:
            raise QueryError(
                "a bracket is opened and never closed", start=opening.start, end=opening.end, hint="add a )"
            )
        if part is None:
            raise QueryError(
                "an empty group", start=opening.start, end=closing.end, hint="put words between the brackets"
            )
        self._depth -= 1
        return part

    def _field(self, name: Token) -> Node:
        """The value of a field: a word, a phrase or a group; for `author:` and the like also what is no word."""
        follows = self._peek()
        if follows.start != name.end or follows.kind not in _VALUES:
            raise QueryError(
                f"{name.text}: needs a value",
                start=name.start,
                end=name.end,
                hint=f'write {name.text}:word or {name.text}:"a phrase"',
            )
        if name.text in _META and follows.kind in (Kind.WORD, Kind.REGEX):
            self._take()
            text = f"/{follows.text}/" if follows.kind is Kind.REGEX else follows.text
            return Field(name.text, Word(text, start=follows.start, end=follows.end), name.start, follows.end)
        part = self._one()
        if part is None:
            raise QueryError(
                f"{name.text}: needs a value",
                start=name.start,
                end=follows.end,
                hint="a value holds a letter or a digit",
            )
        inner = next((node for node in nodes(part) if isinstance(node, Field)), None)
        if inner is not None:
            raise QueryError(
                "a field inside a field", start=inner.start, end=inner.end, hint="write the fields side by side"
            )
        return Field(name.text, part, name.start, follows.end)


def _needs(part: Node | None, operator: Token, side: str) -> None:
    if part is None:
        sign = "-" if operator.text == "-" else operator.text
        what = f"nothing follows {sign}" if side == "after" else f"nothing stands before {sign}"
        raise QueryError(
            what,
            start=operator.start,
            end=operator.end,
            hint=f"{sign} in quotes or small letters is a word",
        )


def _joined(kind: type[And] | type[Or], parts: tuple[Node, ...]) -> Node | None:
    """One part is itself; parts of the same kind melt into one, and what stands twice counts once."""
    flat: dict[Node, None] = {}
    for part in parts:
        flat |= dict.fromkeys(part.parts if isinstance(part, kind) else (part,))
    if len(flat) < 2:
        return next(iter(flat), None)
    return kind(tuple(flat))


def _phrase(token: Token) -> Phrase:
    if not words(token.text):
        raise QueryError("an empty phrase", start=token.start, end=token.end, hint="put words between the quotes")
    text = " ".join(token.text.split())
    return Phrase(text, token.slop, token.start, token.end)


def _regex(token: Token) -> Regex:
    compiled(token.text, token.start + 1)
    return Regex(token.text, token.start, token.end)


def _in_one_sentence(group: Node, opening: Token) -> Node:
    """`same_sentence(…)`: words, phrases and choices of them; anything else is not in a sentence."""
    parts = group.parts if isinstance(group, And) else (group,)
    inside = [node for part in parts for node in nodes(part)]
    if not all(isinstance(node, Word | Phrase | Or) for node in inside):
        raise QueryError(
            "same_sentence(…) takes words, phrases and OR",
            start=opening.start,
            end=opening.end,
            hint="put fields, -, groups of groups and expressions beside it",
        )
    return Same(parts)


def _word(token: Token) -> Word | None:
    """A word, or nothing for a lonely sign such as `–` or `&` between two words."""
    text = token.text
    refuse_signs(text, token.start)
    fuzzy, prefix = text.endswith("~"), text.endswith("*")
    text = text.rstrip("~*") if fuzzy or prefix else text
    if not words(text):
        if prefix or fuzzy:
            raise QueryError("a * without a word", start=token.start, end=token.end, hint="put it at its end: tele*")
        return None
    if prefix and len(words(text)[-1].form) < _SHORTEST_PREFIX:
        raise QueryError(
            "a prefix this short finds nearly everything",
            start=token.start,
            end=token.end,
            hint=f"give at least {_SHORTEST_PREFIX} letters",
        )
    return Word(text, fuzzy, prefix, token.start, token.end)
