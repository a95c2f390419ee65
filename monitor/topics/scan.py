"""What stands in a text between two spaces, remembered: most of it holds no wanted word, and costs one look-up."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from monitor.text.words import WORD
from monitor.topics.table import Table

_CHAIN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_REMEMBERED = 50_000
"""Chunks remembered a language: 250 bytes each, so 12 MB. The front pages of eleven papers hold 35,000 in three days."""
_FORGOTTEN = _REMEMBERED // 8
"""Chunks forgotten at once when the memory is full: those learnt first. What is frequent is soon learnt again."""
_LONGEST = 60
"""Characters of a chunk worth remembering: longer ones are addresses and rubbish, and come once."""
_AROUND = ".,:;!?…()[]\"„“”»«'’|–—-"
"""What stands around most words."""
_NO_SPACES = "\u0e00"
"""From here on there are scripts of which each letter is a word; letters below make one word together."""
_LONGEST_CHAIN = 12
"""Words of a hyphenated chain that may be parts of one word."""


class Chunk(NamedTuple):
    """What stands between two spaces. `atoms`: all that its words satisfy; `more`: how many words it has beyond the first."""

    atoms: tuple[int, ...]
    more: int
    places: tuple[tuple[int, int], ...] = ()
    """The words' places in the chunk; told only where something is wanted."""
    wanted: tuple[tuple[int, int, int], ...] = ()
    """(atom, first word, last word); told only where there are several words."""


_SILENT = tuple(Chunk((), words - 1) for words in range(8))
"""Chunks that hold nothing wanted differ in nothing but the number of their words, and are shared."""


class _Memory(dict[str, Chunk | None]):
    """Chunks by their text; one that is not known is read as it is looked up, so that a text is one pass without a question."""

    def __init__(self, read: Callable[[str], Chunk | None]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> Chunk | None:
        chunk = self._read(text)
        if len(text) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                for old in [*islice(self, _FORGOTTEN)]:
                    del self[old]
            self[text] = chunk
        return chunk


class Scanner:
    """Reads chunks of one language, each once as long as it is remembered.

    What most chunks are, one word that nobody asks for, is None: a text is then read at the cost of what is left.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        self._known = _Memory(self._read)

    def read(self, texts: Sequence[str]) -> list[Chunk | None]:
        """What each chunk of a text holds."""
        return [*map(self._known.__getitem__, texts)]

    def _read(self, text: str) -> Chunk | None:
        only = text.strip(_AROUND)
        if only.isalpha() and (only.isascii() or max(only) < _NO_SPACES):
            return self._single(only, text)
        found = WORD.findall(text)
        if len(found) == 1:
            return self._single(found[0], text)
        wanted = [(atom, at, at) for at, word in enumerate(found) for atom in self._alone(word)]
        if "-" in text:
            wanted += self._chained(text)
        if not wanted:
            return _SILENT[len(found)] if len(found) < len(_SILENT) else Chunk((), len(found) - 1)
        places = tuple(match.span() for match in WORD.finditer(text))
        ordered = sorted(wanted, key=lambda each: each[1:])
        return Chunk(tuple({atom for atom, *_ in wanted}), len(found) - 1, places, tuple(ordered))

    def _single(self, word: str, text: str) -> Chunk | None:
        """A word of a larger chunk is read as if it stood alone, which it often does."""
        atoms = self._table.atoms(word) if word == text else self._alone(word)
        if not atoms:
            return None
        start = text.index(word)
        return Chunk(atoms, 0, ((start, start + len(word)),))

    def _alone(self, word: str) -> tuple[int, ...]:
        known = self._known[word]
        return known.atoms if known else ()

    def _chained(self, text: str) -> list[tuple[int, int, int]]:
        """`Bahn-Streik` is also the word `Bahnstreik`."""
        starts = [match.start() for match in WORD.finditer(text)]
        wanted: list[tuple[int, int, int]] = []
        for chain in _CHAIN.finditer(text):
            parts = chain.group().split("-")[:_LONGEST_CHAIN]
            first = bisect_left(starts, chain.start())
            for at, (one, other) in enumerate(pairwise(parts)):
                joined = self._alone(one + other.lower())
                apart = {*self._alone(one), *self._alone(other)} if joined else ()
                wanted += [(atom, first + at, first + at + 1) for atom in joined if atom not in apart]
        return wanted
