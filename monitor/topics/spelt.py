"""Whether what `word~` finds in the past is likely the same name in another spelling, and not another word that looks like it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from monitor.model import Entry, Kind, Placement, Watch
from monitor.topics.concepts import Concepts
from monitor.topics.index import Index

_OFTEN, _FEW = 5, 3
"""What is found more than a few times, and more than every fifth time that the word itself is, is a word of its own …"""
_SELDOM = 100
"""… and what is found less than every hundredth time is a chance."""


def alike(asked: Iterable[str], concepts: Mapping[str, Sequence[str]], past: Sequence[Entry]) -> set[str]:
    """Of these words those whose like in the past is likely themselves. A word that the past never tells may be a slip;
    one that names a notion is no name."""
    words = [*dict.fromkeys(asked)]
    known = Concepts(concepts)
    plain = [Watch(f"={word}", word, f"{word}") for word in words]
    loose = [Watch(f"~{word}", word, f"{bare(word)}~") for word in words]
    index = Index([*plain, *loose], concepts)
    counts = Counter(match.watch_id for entry in past for match in index.match(Placement(entry, "", Kind.NEW)))
    return {word for word in words if _likely(counts[f"={word}"], counts[f"~{word}"], notion=known.is_notion(word))}


def bare(word: str) -> str:
    """The word as a `~` may follow it: behind a colon (`title: Streik`) it would be the value of a field."""
    return word.rstrip(":")


def _likely(itself: int, loosely: int, *, notion: bool) -> bool:
    if not itself:
        return True
    more = loosely - itself
    return not notion and itself / _SELDOM <= more <= max(itself / _OFTEN, _FEW)
