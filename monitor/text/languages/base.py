"""The seam: what a language file gives. To add a language, write one such file and one line in the table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """Facts about one language; every word is in folded spelling (see `monitor.text.fold`)."""

    code: str
    """ISO 639-1."""
    snowball: str
    """Name of the Snowball algorithm; empty: none."""
    stop_words: frozenset[str] = frozenset()
    """Words that say nothing of a topic: articles, prepositions, auxiliaries."""
    irregular: tuple[tuple[str, str], ...] = ()
    """(form, lemma) pairs that no stemmer brings together."""
