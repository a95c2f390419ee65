"""Reasons name words as the headlines write them: `Selenskyj`, and not the sound by which the judge knows him."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from monitor.model import Entry, Reason
from monitor.stories.vocabulary import vocabulary, written_words

_OF_TERMS = frozenset(("rare words", "half words", "names", "places"))
"""Reasons whose details are made of terms; the others speak of numbers, dates and states."""
_OF_BOTH = frozenset(("names", "places"))
"""Reasons that name words of either headline, of which one may be at hand no longer."""
_TERM = re.compile(r"[^\s,]+")


def as_written(reasons: Iterable[Reason], entries: Sequence[Entry]) -> tuple[Reason, ...]:
    """The reasons, with each term as the first of these entries that has it writes it; others stay as they are."""
    found = tuple(reasons)
    if not any(reason.name in _OF_TERMS for reason in found):
        return found
    written = _written(entries)
    for reason in found:
        if reason.name in _OF_BOTH:
            unknown = {term for term in _TERM.findall(reason.detail) if term not in written}
            written |= _heard(unknown - {"against"}, entries)
    return tuple(
        replace(reason, detail=_TERM.sub(lambda term: written.get(term[0], term[0]), reason.detail))
        if reason.name in _OF_TERMS
        else reason
        for reason in found
    )


def _heard(unknown: Collection[str], entries: Iterable[Entry]) -> dict[str, str]:
    """Term → the shortest name that gives it, of all words that were ever heard of these languages."""
    found: dict[str, str] = {}
    for known in {entry.language: vocabulary(entry.language) for entry in entries}.values():
        for word, term in list(known.items()) if unknown else ():
            if term in unknown and word[0].isupper():
                found[term] = min(found.get(term, word), word, key=lambda name: (len(name), name))
    return found


def _written(entries: Iterable[Entry]) -> dict[str, str]:
    """Term → a word of the headlines that gives it and nothing else."""
    said: dict[str, str] = {}
    for entry in entries:
        known = vocabulary(entry.language)
        for word in written_words(entry.title):
            said.setdefault(known[word], word)
    return said
