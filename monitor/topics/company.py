"""Words that the past tells along with a query far more often than elsewhere, told from the little ones of every article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from math import log

from monitor.model import Entry, Match
from monitor.text.fold import fold
from monitor.text.languages import language
from monitor.text.stem import stem
from monitor.text.words import words
from monitor.topics.example import says_something
from monitor.topics.query import terms
from monitor.topics.reading import guess_language
from monitor.topics.tree import Node

MOST = 12
"""Words that are worth a try."""
_TOGETHER = 2
"""Entries in which a word must stand beside the query's."""
_SHORTEST = 3
_WORD = re.compile(r"\w+")


def company(tree: Node, found: Sequence[Match], past: Sequence[Entry], spoken: Set[str]) -> dict[str, int]:
    """Such words, the most telling first, with the number of entries in which they stand beside the query's own."""
    asked = {stem(fold(word), code) for code in ("", *spoken) for term in terms(tree) for word in term.text.split()}
    taken = {hit.text.casefold() for match in found for hit in match.hits}
    written: dict[str, Counter[str]] = {}
    for entry in {match.placement.entry.id: match.placement.entry for match in found}.values():
        for key, surface in _telling(entry).items():
            if key not in asked and surface.casefold() not in taken:
                written.setdefault(key, Counter())[surface] += 1
    near = {key: counts.total() for key, counts in written.items() if counts.total() >= _TOGETHER}
    everywhere = _everywhere({surface.casefold(): key for key in near for surface in written[key]}, past)
    telling = [(_surprise(near[key], len(found), everywhere[key], len(past)), key) for key in near]
    telling.sort(key=lambda pair: (-pair[0], pair[1]))
    return {written[key].most_common(1)[0][0]: near[key] for surprise, key in telling[:MOST] if surprise > 0}


def _telling(entry: Entry) -> dict[str, str]:
    """By stem: the entry's words that say something, as they are written; where nouns are written large, only those."""
    text = _text(entry)
    code = entry.language or guess_language(text)
    small = not language(code).compounds
    told = (word for word in words(text) if len(word.form) >= _SHORTEST and says_something(word.form, code))
    kept = [word for word in told if text[word.start].isupper() or (small and not text[word.start].isdigit())]
    return {stem(word.form, code): text[word.start : word.end] for word in kept}


def _everywhere(keys: dict[str, str], past: Sequence[Entry]) -> Counter[str]:
    """In how many entries each stands in one of the ways of writing that `keys` knows."""
    counts = Counter[str]()
    for entry in past:
        counts.update({keys[form] for form in {*_WORD.findall(_text(entry).casefold())}.intersection(keys)})
    return counts


def _surprise(near: int, found: int, everywhere: int, looked: int) -> float:
    """How much the word says of the query: Dunning's log-likelihood of its share here against its share at large."""
    expected = max(everywhere, near) * found / max(looked, 1)
    return near * log(near / expected) if near > expected else 0.0


def _text(entry: Entry) -> str:
    return f"{entry.title}. {entry.summary}"
