"""Reasons name words as the headlines write them: `Selenskyj`, and not the sound by which the judge knows him."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.model import Entry, Reason
from monitor.stories.vocabulary import vocabulary, written_words

_OF_TERMS = frozenset(("rare words", "half words", "names", "places"))
"""Reasons whose details are made of terms; the others speak of numbers, dates and states."""
_TERM = re.compile(r"[^\s,]+")


def as_written(reasons: Iterable[Reason], entries: Sequence[Entry]) -> tuple[Reason, ...]:
    """The reasons, with each term as the first of these entries that has it writes it; others stay as they are."""
    found = tuple(reasons)
    if not any(reason.name in _OF_TERMS for reason in found):
        return found
    written = _written(entries)
    return tuple(
        replace(reason, detail=_TERM.sub(lambda term: written.get(term[0], term[0]), reason.detail))
        if reason.name in _OF_TERMS
        else reason
        for reason in found
    )


def _written(entries: Iterable[Entry]) -> dict[str, str]:
    """Term → a word of the headlines that gives it and nothing else."""
    said: dict[str, str] = {}
    for entry in entries:
        known = vocabulary(entry.language)
        for word in written_words(entry.title):
            said.setdefault(known[word], word)
    return said
