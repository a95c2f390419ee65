"""What a word of a query stands for: the user's concepts first, then the shipped ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import lru_cache

from monitor.errors import QueryError
from monitor.text.fold import fold
from monitor.topics.shipped import SHIPPED


class Concepts:
    """Synonyms by folded name; raises QueryError when concepts stand for each other in a circle."""

    def __init__(self, configured: Mapping[str, Sequence[str]]) -> None:
        named = {fold(name).strip(): tuple(synonyms) for name, synonyms in configured.items()}
        self._own = {name: _expanded(name, named, ()) for name in named}
        self._more: dict[str, tuple[str, ...]] = {}

    def also(self, thesaurus: Iterable[tuple[str, tuple[str, ...]]]) -> Concepts:
        """The same, and what a thesaurus has for some words."""
        wider = copy(self)
        wider._more = {fold(word).strip(): others for word, others in thesaurus}
        return wider

    def synonyms(self, word: str) -> tuple[str, ...]:
        """All that the word stands for, itself first unless the user's list leaves it out."""
        folded = fold(word).strip()
        known = self._own[folded] if folded in self._own else (word, *_shipped().get(folded, ()))
        return _unique((*known, *self._more.get(folded, ())))

    def is_notion(self, word: str) -> bool:
        """Whether the word names a concept, the user's or ours."""
        return fold(word) in self._own or fold(word) in _shipped()


def _expanded(name: str, named: Mapping[str, tuple[str, ...]], above: tuple[str, ...]) -> tuple[str, ...]:
    if name in above:
        circle = " → ".join((*above[above.index(name) :], name))
        raise QueryError(f"concepts stand for each other in a circle: {circle}", hint="remove one of the references")
    found: list[str] = []
    for synonym in named[name]:
        inner = fold(synonym).strip()
        if inner == name or inner not in named:
            found.append(synonym)
        else:
            found.extend(_expanded(inner, named, (*above, name)))
    return _unique(found)


@lru_cache(maxsize=1)
def _shipped() -> dict[str, tuple[str, ...]]:
    """Folded trigger → every word of its groups."""
    found: dict[str, tuple[str, ...]] = {}
    for triggers, others in SHIPPED:
        for trigger in triggers:
            key = fold(trigger)
            found[key] = (*found.get(key, ()), *triggers, *others)
    return found


def _unique(found: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(synonym for synonym in found if synonym.strip()))
