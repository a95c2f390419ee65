"""What tells an article from all others: its rare words, weighed, so that a watch can ask for more of its kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise
from math import log

from monitor.text.languages import LANGUAGES, language
from monitor.text.stem import stem
from monitor.text.words import words

MOST = 25
"""Words that an example is known by."""
READ = 6_000
"""Characters of a text that are read: what an article is about, it says before."""
_TITLE = 2.0
"""A word of the headline counts as often."""
_WORN = 1e-3
"""The share of all words written from which on a word says nothing of one article."""
_NAMED = 1.25
"""What a capital adds in a language that writes only names with one."""
_NUMBER = 0.5
"""A number is rare, but every article has its own."""
_FAINT = 0.25
"""Of the heaviest word's weight: what is lighter is no mark of the article."""
_NO_SPACES = "\u0e00"
"""Scripts from here on are written without spaces, as far as `words` gives single characters of them."""
_ALL_STOP_WORDS = frozenset[str]().union(*(known.stop_words for known in LANGUAGES.values()))

Share = Callable[[str, str], float]
"""A folded word and a language (ISO 639-1 or empty) → the word's share of all words written, above 0."""


def profile(title: str, text: str, code: str, share: Share) -> tuple[tuple[str, float], ...]:
    """The most telling words as they are written there, each with its weight; the heaviest first."""
    counts: dict[str, float] = defaultdict(float)
    written: dict[str, tuple[str, str]] = {}
    for part, worth in ((title, _TITLE), (text[:READ], 1.0)):
        for surface, form in _told(part):
            if not says_something(form, code):
                continue
            key = stem(form, code)
            counts[key] += worth
            kept = written.setdefault(key, (surface, form))
            if surface[0].islower() and kept[0][0].isupper():
                # with a capital only because it begins a sentence
                written[key] = (surface, form)
    weighed = [(written[key][0], _weight(*written[key], count, code, share)) for key, count in counts.items()]
    best = sorted(weighed, key=lambda each: -each[1])[:MOST]
    return tuple((word, round(weight, 2)) for word, weight in best if weight > _FAINT * best[0][1])


def _told(text: str) -> Iterator[tuple[str, str]]:
    """Each word as written and folded; characters of scripts without spaces in pairs."""
    for single, group in groupby(words(text), key=lambda word: len(word.form) == 1 and word.form >= _NO_SPACES):
        if single:
            for one, two in pairwise(group):
                if one.end == two.start:
                    yield text[one.start : two.end], one.form + two.form
        else:
            for word in group:
                yield text[word.start : word.end], word.form


def says_something(form: str, code: str) -> bool:
    """Whether a folded word is none of the little ones that stand in every article."""
    stop_words = language(code).stop_words or _ALL_STOP_WORDS
    return len(form) > 1 and form not in stop_words and any(map(str.isalnum, form))


def _weight(surface: str, form: str, count: float, code: str, share: Share) -> float:
    rare = log(_WORN / share(form, code))
    if rare <= 0.0:
        return 0.0
    if form[0].isdigit():
        rare *= _NUMBER
    elif surface[0].isupper() and not language(code).compounds:
        rare *= _NAMED
    return rare * (1.0 + log(count))
