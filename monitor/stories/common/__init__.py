"""What is known of words before any entry is heard: how often each is written, so that a cold start weighs well.

Two sources: tables of general language, a module a language, and words that headlines wear out though books don't.
"""

from __future__ import annotations

from string import ascii_lowercase

from monitor.stories.common import de, en, es, fr, it, nl, pl, pt, ru
from monitor.stories.common.headlines import COMMON
from monitor.stories.terms import term

_TABLES = (de.TERMS, en.TERMS, es.TERMS, fr.TERMS, it.TERMS, nl.TERMS, pl.TERMS, pt.TERMS, ru.TERMS)
_WORN = 1.2e-4
"""The share that a word of headlines has at least, and a letter by itself."""
LEAST = 4e-6
"""The share of a word that stands in no table."""


def shares() -> dict[str, float]:
    """Term → its share of all words written; where languages differ, the larger, since a term tells not its language.

    Put together anew at each call (10 ms): whoever asks keeps what it makes of it.
    """
    found: dict[str, float] = {}
    for table in _TABLES:
        for level, terms in table.items():
            share = 10.0 ** (level / 10 - 9)
            for name in terms.split():
                if found.get(name, 0.0) < share:
                    found[name] = share
    for code, words in COMMON.items():
        for word in words:
            name = term(word, code)
            if found.get(name, 0.0) < _WORN:
                found[name] = _WORN
    return found | dict.fromkeys(ascii_lowercase, _WORN)
