"""Notions of the news that every watch may use: one data file a language, written here, and the table that names them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from monitor.text.fold import fold
from monitor.topics.shipped.english import ENGLISH
from monitor.topics.shipped.es import SPANISH
from monitor.topics.shipped.fr import FRENCH
from monitor.topics.shipped.german import GERMAN
from monitor.topics.shipped.it import ITALIAN
from monitor.topics.shipped.names import NAMES
from monitor.topics.shipped.nl import DUTCH
from monitor.topics.shipped.persons import RULERS
from monitor.topics.shipped.pl import POLISH
from monitor.topics.shipped.places import PLACES
from monitor.topics.shipped.pt import PORTUGUESE
from monitor.topics.shipped.ru import RUSSIAN

TABLES = {
    "": NAMES,
    "de": GERMAN,
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
    "pl": POLISH,
    "ru": RUSSIAN,
}
"""The data files by the language of the entries for which they speak; empty: for all."""


_WEAK = "?"


class Group(NamedTuple):
    """Words that open the group, words that only belong to it, and words of other languages that open it without belonging."""

    triggers: tuple[str, ...]
    others: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    """Words that belong to it only where the query says something else besides: too much is meant by them alone."""


def groups(code: str) -> tuple[Group, ...]:
    """The groups of a data file, one a line: words that open the group, `|`, words that only belong to it, and sometimes `|`, words
    of other languages that open it too (`Polen` for `Polonia`); by commas. One with a `?` behind it belongs beside others only."""
    written = tuple(_group(*map(_listed, line.split("|"))) for line in TABLES[code].strip().splitlines())
    return written if code else written + _places()


@lru_cache(maxsize=1)
def places() -> frozenset[str]:
    """Every place, and what lies in it, folded; but none of those who rule there."""
    return frozenset(fold(name) for group in _places() for name in (*group.foreign, *group.beside)) - RULERS


def _places() -> tuple[Group, ...]:
    """Each place with what lies in it."""
    named = (map(_listed, line.split("|")) for line in PLACES.strip().splitlines())
    return tuple(Group((), foreign=names, beside=within) for names, within in named)


def _group(triggers: tuple[str, ...], others: tuple[str, ...] = (), foreign: tuple[str, ...] = ()) -> Group:
    strong = tuple(word for word in others if not word.endswith(_WEAK))
    return Group(triggers, strong, foreign, tuple(word.removesuffix(_WEAK) for word in others if word.endswith(_WEAK)))


def _listed(part: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in part.split(",") if word.strip())
