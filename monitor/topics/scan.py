"""What stands in a text between two spaces, remembered: most of it holds no wanted word, and costs one look-up."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from monitor.text.words import WORD
from monitor.topics.table import Table

_CHAIN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_REMEMBERED = 150_000
"""Chunks remembered a language; a stream of a day has fewer."""
_LONGEST = 60
"""Characters of a chunk worth remembering: longer ones are addresses and rubbish, and come once."""


class Chunk(NamedTuple):
    """A chunk that holds a wanted word: its words' places in it, and (atom, first word, last word) of what is wanted."""

    places: tuple[tuple[int, int], ...]
    wanted: tuple[tuple[int, int, int], ...]


class Scanner:
    """`plain` maps a chunk to its number of words, where none is wanted; others are asked of `chunk`."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.plain: dict[str, int] = {}
        self._telling: dict[str, Chunk] = {}

    def learn(self, chunks: list[str]) -> bool:
        """Whether a chunk holds a wanted word; every new one is looked at."""
        if None not in map(self.plain.get, chunks):
            return False
        telling = False
        for text in chunks:
            if text not in self.plain:
                telling = bool(self.chunk(text).wanted) or telling
        return telling

    def chunk(self, text: str) -> Chunk:
        """What a chunk holds; remembered."""
        known = self._telling.get(text)
        if known is None:
            known = self._read(text)
            if len(text) <= _LONGEST:
                self._remember(text, known)
        return known

    def _remember(self, text: str, chunk: Chunk) -> None:
        if len(self.plain) + len(self._telling) >= _REMEMBERED:
            self.plain.clear()
            self._telling.clear()
        if chunk.wanted:
            self._telling[text] = chunk
        else:
            self.plain[text] = len(chunk.places)

    def _read(self, text: str) -> Chunk:
        found = list(WORD.finditer(text))
        places = tuple(match.span() for match in found)
        wanted = [(atom, at, at) for at, match in enumerate(found) for atom in self._table.atoms(match.group())]
        if "-" in text:
            wanted += self._chained(text, places)
        return Chunk(places, tuple(sorted(wanted, key=lambda each: each[1:])))

    def _chained(self, text: str, places: tuple[tuple[int, int], ...]) -> list[tuple[int, int, int]]:
        """`Bahn-Streik` is also the word `Bahnstreik`."""
        wanted: list[tuple[int, int, int]] = []
        for chain in _CHAIN.finditer(text):
            parts = chain.group().split("-")
            first = bisect_left(places, (chain.start(),))
            for at in range(len(parts) - 1):
                joined = self._table.atoms(parts[at] + parts[at + 1].lower())
                apart = {*self._table.atoms(parts[at]), *self._table.atoms(parts[at + 1])} if joined else ()
                wanted += [(atom, first + at, first + at + 1) for atom in joined if atom not in apart]
        return wanted
