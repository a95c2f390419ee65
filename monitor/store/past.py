"""The words of past entries, to search by: how a search is written, what counts as a word, and who looks them up.

A search is meant for people in a hurry: words that must all occur, "in quotes" side by side, `word*` for a beginning,
`-word` for what must not occur. It knows no grammar and no inflection; `depesche test` tries a watch's query instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from monitor.errors import UsageError
from monitor.model import Entry, Placement
from monitor.text.fold import fold

MOST = 100_000
"""Characters of an entry that are searched."""
LONGEST = 100
"""Characters of a word; PostgreSQL keeps none beyond 2 KB."""

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
"""Chinese and Japanese write without spaces: there each character is a word."""
_TERM = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_FOREIGN = re.compile(f"[{_UNSPACED}]")
_WORD = re.compile(r"[^\W_]+")
_ASCII = re.compile(r"[a-z0-9]+")
"""The same where nothing is written without spaces, and where nothing but ASCII is written: in half of the time each."""
_PART = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')


@dataclass(frozen=True, slots=True)
class Clause:
    """Terms side by side. `open_end`: the last one is only the beginning of a word."""

    terms: tuple[str, ...]
    open_end: bool = False

    def occurs_in(self, terms: Sequence[str]) -> bool:
        """Whether they stand somewhere in these, in a row."""
        width = len(self.terms)
        return any(self._stands_at(terms, at) for at in range(len(terms) - width + 1))

    def _stands_at(self, terms: Sequence[str], at: int) -> bool:
        *whole, last = self.terms
        if list(terms[at : at + len(whole)]) != whole:
            return False
        here = terms[at + len(whole)]
        return here.startswith(last) if self.open_end else here == last


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: all of `wanted`, none of `unwanted`."""

    wanted: tuple[Clause, ...]
    unwanted: tuple[Clause, ...] = ()

    def finds(self, entry: Entry) -> bool:
        """Whether this entry is what is looked for."""
        words = terms(text_of(entry))
        kept = all(clause.occurs_in(words) for clause in self.wanted)
        return kept and not any(clause.occurs_in(words) for clause in self.unwanted)


class Past(Protocol):
    """The entries of the past, by their words."""

    def search(
        self,
        what: Search,
        *,
        since: datetime | None = None,
        feed_ids: Sequence[str] = (),
        watch_id: str = "",
        limit: int = 20,
    ) -> tuple[Placement, ...]:
        """Entries that say it, newest first: first seen since then, of these feeds, and found by that watch.

        What is not in the index yet is read through, so that nothing is missing; see `take_in`.
        """
        ...

    def take_in(self, limit: int) -> int:
        """Add up to `limit` entries to the index, oldest first; how many they were. 0: all are in it.

        A chore of the store's holder: adding them to each commit would cost a multiple.
        """
        ...

    def look_again(self) -> None:
        """Let the next `take_in` look through all entries: a clock that was set back may have hidden some from it."""
        ...


def searched_for(text: str) -> Search:
    """The search that somebody wrote. Raises UsageError when it looks for nothing."""
    wanted: list[Clause] = []
    unwanted: list[Clause] = []
    for minus, quoted, bare in _PART.findall(text):
        found = tuple(terms(quoted or bare))
        if found:
            (unwanted if minus else wanted).append(Clause(found, open_end=bare.endswith("*")))
    if not wanted:
        what = "only says what must not occur" if unwanted else "has no word"
        raise UsageError(f"the search {what}", hint='write words, such as: depesche history hafen* "neuer vertrag"')
    return Search(tuple(wanted), tuple(unwanted))


def terms(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    if text.isascii():
        return [word[:LONGEST] for word in _ASCII.findall(text.lower())]
    pattern = _TERM if _FOREIGN.search(text) else _WORD
    return [part[:LONGEST] for word in pattern.findall(text) for part in _folded(word)]


def _folded(word: str) -> Sequence[str]:
    # Folding can open one sign into several words (U+FDFA is four of them), but none of ASCII.
    return (word.lower(),) if word.isascii() else fold(word).split()


def text_of(entry: Entry) -> str:
    """What of an entry is searched. The parts are set apart by a line, which no phrase is meant to cross but may."""
    return f"{entry.title}\n{entry.summary}\n{entry.content}"[:MOST]
