"""One term for all forms and spellings of a word: stemmed, then written by its sound (Selenskyj is Zelensky)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import Stemmer

from monitor.text.languages import LANGUAGES, language

_STEMMERS = {code: Stemmer.Stemmer(entry.snowball, 0) for code, entry in LANGUAGES.items() if entry.snowball}
"""Without a memory of their own: it takes three times as long as stemming."""
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
_SPELLINGS_WITHOUT_H = tuple((written, spoken) for written, spoken in _SPELLINGS if "h" not in written)
BEGINNING = 5
"""Letters that tell a matter; measured: four or six do nearly as well, n-grams of characters no better, whole words much worse."""
_TWICE, _DOUBLED = re.compile(r"(\D)\1"), re.compile(r"(\D)\1+")
_DIGITS = re.compile(r"\d")
NO_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def terms(form: str, code: str) -> tuple[str, ...]:
    """What a folded word gives to compare: nothing for a stop word, pairs of characters where no spaces are written."""
    if is_stop_word(form, code):
        return ()
    if not form.isascii() and len(form) > 2 and NO_SPACES.search(form):
        return tuple(form[i : i + 2] for i in range(len(form) - 1))
    return (term(form, code),)


def is_stop_word(form: str, code: str) -> bool:
    """Whether the folded word says nothing of a story; in an unknown language, by all tables."""
    stop_words = language(code).stop_words
    return form in (stop_words if stop_words else _ALL_STOP_WORDS)


def beginnings(words: Iterable[str]) -> tuple[str, ...]:
    """How terms begin, each once, in their order: compounds and derived words of one matter do so alike (olympia, olympiade)."""
    return tuple(dict.fromkeys([word[:BEGINNING] for word in words]))


@lru_cache(maxsize=1 << 12)
def begun(ordered: str) -> tuple[str, ...]:
    """The beginnings of a headline's terms, which stand with a space between them. Asked again for the headlines that
    stand for a story, by every entry that might be of it."""
    return beginnings(ordered.split(" "))


def term(form: str, code: str) -> str:
    """The term of a folded word in a language (ISO 639-1; empty: unknown, then nothing is stemmed)."""
    if len(form) < 4 or (not form.isalpha() and _DIGITS.search(form)):
        return form
    stemmer = _STEMMERS.get(code)
    stem = stemmer.stemWord(form) if stemmer else form
    return by_sound(stem)


def by_sound(word: str) -> str:
    """The word as it sounds, roughly: for names that every paper writes in its own way."""
    if len(word) > 4 and word[-1] == "s" and word[-2] not in "sui":
        word = word[:-1]
    for written, spoken in _SPELLINGS if "h" in word else _SPELLINGS_WITHOUT_H:
        word = word.replace(written, spoken)
    word = word.translate(_SOUNDS)
    return _DOUBLED.sub(r"\1", word) if _TWICE.search(word) else word  # to look first is quicker: few have any
