"""What is wrong with a config, where, and what to do about it: one line a fault, `file:line:col: key: what; hint`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from pydantic_core import PydanticCustomError
from rapidfuzz import fuzz, process

Path = tuple[str | int, ...]
"""Keys and list positions from the top of the config down to a value."""


class Place(NamedTuple):
    """A character in a file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong. `key` is the dotted path, `what` and `hint` are plain sentences without a full stop."""

    place: Place
    key: str
    what: str
    hint: str

    def __str__(self) -> str:
        return f"{self.place}: {self.key}: {self.what}; {self.hint}"


def dotted(path: Path) -> str:
    """`("watches", 0, "notify")` as `watches[0].notify`; the top of the file is called `config`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{shown(part)}"
    return text.removeprefix(".") or "config"


def shown(text: str, limit: int = 60) -> str:
    """A user's own words, fit for one line: control characters made visible, and cut after `limit` characters."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in cut)


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A question naming the nearest known word, or `otherwise` when none is near."""
    best = process.extractOne(word[:100], list(known), scorer=fuzz.ratio, processor=str.casefold, score_cutoff=60)
    return f"did you mean {shown(best[0])!r}?" if best else otherwise


def refuse(what: str, hint: str) -> PydanticCustomError:
    """What a validator raises: pydantic carries it to the place where the path is known."""
    return PydanticCustomError("refused", "{what}", {"what": what, "hint": hint})
