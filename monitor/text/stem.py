"""The common stem of a word's forms: Snowball's, after our own rules for what it misses."""

from __future__ import annotations

import re
import threading
from collections import defaultdict
from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
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


class _Rewrites(NamedTuple):
    """Those for words that end in the same two letters; `endings` are those of all of them together."""

    endings: tuple[str, ...]
    tried: tuple[_Rewrite, ...]


class _Rules(NamedTuple):
    """What a language says of its stems, made ready; `rewrites` by the last two letters of the words that they are for."""

    snowball: str
    lemmas: dict[str, str]
    apart: dict[str, str]
    rewrites: dict[str, _Rewrites]


@lru_cache(maxsize=1 << 13)
def stem(form: str, code: str) -> str:
    """The stem of a folded word in the language of an ISO 639-1 code; in unknown languages the word itself."""
    return stem_once(form, code)


def stem_once(form: str, code: str) -> str:
    """The same for a word that is not soon asked for again, and not worth remembering."""
    form = _ELISION.sub("", _LATIN_GENITIVE.sub("", form)) if "'" in form else form
    rules = _rules(code)
    if not rules.snowball or len(form) < 3 or not form.isalpha():
        return form
    if form in rules.apart:
        return rules.apart[form]
    form = rules.lemmas.get(form, form)
    rewrites = rules.rewrites.get(form[-2:])
    if rewrites and form.endswith(rewrites.endings):
        form = _rewritten(form, rewrites.tried)
    stemmed = _snowball(rules.snowball)(form)
    return (stemmed if stemmed.isascii() else fold(stemmed)) or form


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
    apart = _rules(code).apart
    if len(form) < 3 or not form.isalpha() or form in apart:
        return frozenset({own})
    longer = (form + ending for ending in language(code).endings)
    return frozenset({own, *[stem_once(each, code) for each in longer if each not in apart]})


@lru_cache(maxsize=64)
def _rules(code: str) -> _Rules:
    known = language(code)
    by_last: dict[str, list[_Rewrite]] = defaultdict(list)
    for endings, pattern, replacement in known.rewrites:
        for last, same in groupby(sorted(endings.split(), key=_last_two), key=_last_two):
            by_last[last].append(_Rewrite(tuple(same), re.compile(pattern), replacement))
    rewrites = {
        last: _Rewrites(tuple(ending for rewrite in tried for ending in rewrite.endings), tuple(tried))
        for last, tried in by_last.items()
    }
    return _Rules(known.snowball, dict(known.irregular), dict(known.apart), rewrites)


def _last_two(ending: str) -> str:
    return ending[-2:]


def _snowball(name: str) -> Callable[[str], str]:
    """A stemmer of this thread's own: PyStemmer's objects are not safe to share. Its own memory is off, as it slows it down."""
    kept: dict[str, Callable[[str], str]] = _LOCAL.__dict__
    if name not in kept:
        kept[name] = Stemmer.Stemmer(name, 0).stemWord
    return kept[name]
