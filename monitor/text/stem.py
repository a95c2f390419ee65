"""The common stem of a word's forms: Snowball's, after our own rules for what it misses."""

from __future__ import annotations

import re
import threading
from functools import lru_cache

import Stemmer

from monitor.text.fold import fold
from monitor.text.languages import language

_LATIN_GENITIVE = re.compile(r"'s?$")
_ELISION = re.compile(r"^(?:l|d|qu|n|s|j|m|t|c|all|dell|nell|sull|un|dall|nell)'(?=\w{2})")
_LOCAL = threading.local()


@lru_cache(maxsize=1 << 17)
def stem(form: str, code: str) -> str:
    """The stem of a folded word in the language of an ISO 639-1 code; in unknown languages the word itself."""
    form = _ELISION.sub("", _LATIN_GENITIVE.sub("", form)) if "'" in form else form
    known = language(code)
    if not known.snowball or len(form) < 3 or not form.isalpha():
        return form
    form = _lemmas(code).get(form, form)
    for pattern, replacement in _rewrites(code):
        form, fits = pattern.subn(replacement, form)
        if fits:
            break
    return fold(_snowball(known.snowball).stemWord(form)) or form


@lru_cache(maxsize=1 << 12)
def stems(form: str, code: str) -> frozenset[str]:
    """All stems under which the forms of a query's word may appear: its own, and those of its possible endings."""
    own = stem(form, code)
    if len(form) < 3 or not form.isalpha():
        return frozenset({own})
    return frozenset({own, *(stem(form + ending, code) for ending in language(code).endings)})


@lru_cache(maxsize=64)
def _lemmas(code: str) -> dict[str, str]:
    return dict(language(code).irregular)


@lru_cache(maxsize=64)
def _rewrites(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in language(code).rewrites)


def _snowball(name: str) -> Stemmer.Stemmer:
    """A stemmer of this thread's own: PyStemmer's objects are not safe to share."""
    kept: dict[str, Stemmer.Stemmer] = _LOCAL.__dict__.setdefault("stemmers", {})
    if name not in kept:
        kept[name] = Stemmer.Stemmer(name)
    return kept[name]
