"""A query as a frozen tree; `str(tree)` writes it so that parsing it again gives the same tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

FIELDS = ("title", "lead", "text", "author", "source", "tag", "lang", "url")
OPERATORS = ("AND", "OR", "NOT")


@dataclass(frozen=True, slots=True)
class Word:
    """A bare word in any inflection; `fuzzy` allows another spelling, `prefix` any ending."""

    text: str
    fuzzy: bool = False
    prefix: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return self.text + ("~" if self.fuzzy else "") + ("*" if self.prefix else "")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Exactly these forms one after another; with `slop`, these words in any form and order, so near."""

    text: str
    slop: int | None = None
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f'"{self.text}"' + ("" if self.slop is None else f"~{self.slop}")


@dataclass(frozen=True, slots=True)
class Regex:
    """An expression in RE2's syntax, looked for in the text as it is written, capitals or not."""

    text: str
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"/{self.text}/"


@dataclass(frozen=True, slots=True)
class Same:
    """All parts in one sentence."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return f"same_sentence({And(self.parts)})"


@dataclass(frozen=True, slots=True)
class Field:
    """A part that must be found in one field: `title:Berlin`."""

    name: str
    part: Node
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.name}:{_grouped(self.part)}"


@dataclass(frozen=True, slots=True)
class Not:
    """A part that must not be found."""

    part: Node

    def __str__(self) -> str:
        return "-" + _grouped(self.part)


@dataclass(frozen=True, slots=True)
class And:
    """All parts."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return " ".join(_grouped(part) if isinstance(part, And | Or) else str(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part."""

    parts: tuple[Node, ...]

    def __str__(self) -> str:
        return " OR ".join(_grouped(part) if isinstance(part, Or) else str(part) for part in self.parts)


Node: TypeAlias = Word | Phrase | Regex | Same | Field | Not | And | Or


def nodes(node: Node) -> Iterator[Node]:
    """The node and all that is in it, in order."""
    yield node
    if isinstance(node, And | Or | Same):
        for part in node.parts:
            yield from nodes(part)
    elif isinstance(node, Field | Not):
        yield from nodes(node.part)


def place(node: Node) -> tuple[int, int]:
    """Where a node stands in the query: from its first to its last word."""
    placed = [each for each in nodes(node) if isinstance(each, Word | Phrase | Regex | Field) and each.end]
    return min((each.start for each in placed), default=0), max((each.end for each in placed), default=0)


def _grouped(part: Node) -> str:
    return f"({part})" if isinstance(part, And | Or) else str(part)
