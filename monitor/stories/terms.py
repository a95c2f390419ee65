"""One term for all forms and spellings of a word: stemmed, then written by its sound (Selenskyj is Zelensky)."""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from monitor.text.languages import LANGUAGES, language

_STEMMERS = {code: Stemmer.Stemmer(entry.snowball) for code, entry in LANGUAGES.items() if entry.snowball}
_ALL_STOP_WORDS = frozenset[str]().union(*(entry.stop_words for entry in LANGUAGES.values()))
_SOUNDS = str.maketrans({"y": "i", "j": "i", "z": "s", "w": "v", "c": "k", "q": "k"})
_SPELLINGS = (
    ("sch", "s"),
    ("sh", "s"),
    ("ph", "f"),
    ("th", "t"),
    ("kh", "k"),
    ("ck", "k"),
    ("ae", "e"),
    ("oe", "o"),
    ("ue", "u"),
)
_DOUBLED = re.compile(r"(\D)\1+")
_DIGITS = re.compile(r"\d")


def is_stop_word(form: str, code: str) -> bool:
    """Whether the folded word says nothing of a story; in an unknown language, by all tables."""
    entry = language(code)
    return form in (entry.stop_words if entry.stop_words else _ALL_STOP_WORDS)


@lru_cache(maxsize=1 << 17)
def term(form: str, code: str) -> str:
    """The term of a folded word in a language (ISO 639-1; empty: unknown, then nothing is stemmed)."""
    if len(form) < 4 or _DIGITS.search(form):
        return form
    stemmer = _STEMMERS.get(code)
    stem = stemmer.stemWord(form) if stemmer else form
    return by_sound(stem)


def by_sound(word: str) -> str:
    """The word as it sounds, roughly: for names that every paper writes in its own way."""
    if len(word) > 4 and word[-1] == "s" and word[-2] not in "sui":
        word = word[:-1]
    for written, spoken in _SPELLINGS:
        word = word.replace(written, spoken)
    return _DOUBLED.sub(r"\1", word.translate(_SOUNDS))
