"""The common stem of a word's forms: Snowball's, after our own rules for what it misses."""

from __future__ import annotations

import re
import threading
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from monitor.text.fold import fold
from monitor.text.languages import language

_LATIN_GENITIVE = re.compile(r"'s?$")
_ELISION = re.compile(r"^(?:l|d|qu|n|s|j|m|t|c|all|dell|nell|sull|un|dall|nell)'(?=\w{2})")
_LOCAL = threading.local()


class _Rewrite(NamedTuple):
    endings: tuple[str, ...]
    pattern: re.Pattern[str]
    replacement: str


class _Rules(NamedTuple):
    """What a language says of its stems, made ready; `endings` are those of all its rewrites together."""

    snowball: str
    lemmas: dict[str, str]
    apart: dict[str, str]
    rewrites: tuple[_Rewrite, ...]
    endings: tuple[str, ...]


@lru_cache(maxsize=1 << 13)
def stem(form: str, code: str) -> str:
    """The stem of a folded word in the language of an ISO 639-1 code; in unknown languages the word itself."""
    form = _ELISION.sub("", _LATIN_GENITIVE.sub("", form)) if "'" in form else form
    rules = _rules(code)
    if not rules.snowball or len(form) < 3 or not form.isalpha():
        return form
    if form in rules.apart:
        return rules.apart[form]
    form = rules.lemmas.get(form, form)
    if form.endswith(rules.endings):
        form = _rewritten(form, rules.rewrites)
    return fold(_snowball(rules.snowball).stemWord(form)) or form


def _rewritten(form: str, rewrites: tuple[_Rewrite, ...]) -> str:
    for rewrite in rewrites:
        if form.endswith(rewrite.endings):
            form, fits = rewrite.pattern.subn(rewrite.replacement, form)
            if fits:
                break
    return form


def stems(form: str, code: str) -> frozenset[str]:
    """All stems under which the forms of a query's word may appear: its own, and those of its possible endings."""
    own = stem(form, code)
    if len(form) < 3 or not form.isalpha() or form in _rules(code).apart:
        return frozenset({own})
    # Forms that are made up here are no words to remember.
    return frozenset({own, *(stem.__wrapped__(form + ending, code) for ending in language(code).endings)})


@lru_cache(maxsize=64)
def _rules(code: str) -> _Rules:
    known = language(code)
    rewrites = tuple(
        _Rewrite(tuple(endings.split()), re.compile(pattern), replacement)
        for endings, pattern, replacement in known.rewrites
    )
    return _Rules(
        known.snowball,
        dict(known.irregular),
        dict(known.apart),
        rewrites,
        tuple(ending for rewrite in rewrites for ending in rewrite.endings),
    )


def _snowball(name: str) -> Stemmer.Stemmer:
    """A stemmer of this thread's own: PyStemmer's objects are not safe to share. Its own memory is off, as it slows it down."""
    kept: dict[str, Stemmer.Stemmer] = _LOCAL.__dict__
    if name not in kept:
        kept[name] = Stemmer.Stemmer(name, 0)
    return kept[name]
