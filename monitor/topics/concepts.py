"""What a word of a query stands for: the user's concepts first, then the shipped ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from copy import copy
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from monitor.errors import QueryError
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.text.stem import stem
from monitor.topics.shipped import TABLES, groups

GAP, GAP_WIDTH = "…", 4
"""What stands between two words of a synonym that others may part, and how many others: `cuts … jobs`."""
_SMALL = tuple(code for code in TABLES if code and not LANGUAGES[code].compounds)
"""Languages that write nouns small: there a query's word may open a notion in any of its forms (`выборов`, `grèves`)."""


_Opened: TypeAlias = tuple[str, tuple[str, ...]]
"""A group that a word opens: its language, its words."""


class Synonym(NamedTuple):
    """A word or several, and the language of the entries in which it is looked for; empty: all."""

    text: str
    language: str = ""


class Concepts:
    """Synonyms by folded name; raises QueryError when concepts stand for each other in a circle."""

    def __init__(self, configured: Mapping[str, Sequence[str]]) -> None:
        named = {fold(name).strip(): tuple(synonyms) for name, synonyms in configured.items()}
        self._own = {name: _expanded(name, named, ()) for name in named}
        self._more: dict[str, tuple[str, ...]] = {}

    def also(self, thesaurus: Iterable[tuple[str, tuple[str, ...]]]) -> Concepts:
        """The same, and what a thesaurus has for some words."""
        wider = copy(self)
        wider._more = {fold(word).strip(): others for word, others in thesaurus}
        return wider

    def synonyms(self, word: str, *, small: bool = False) -> tuple[Synonym, ...]:
        """All that the word stands for: itself first, in all languages, unless the user's list leaves it out; then what each
        language's notions add for its entries. `small`: the query writes it so, and it may be any form of a trigger."""
        folded = fold(word).strip()
        own = self._own.get(folded, (word,))
        everywhere = dict.fromkeys(text for text in (*own, *self._more.get(folded, ())) if text.strip())
        if folded in self._own:
            return tuple(map(Synonym, everywhere))
        opened = (*_shipped().get(folded, ()), *(_by_form(folded) if small else ()))
        added = dict.fromkeys(Synonym(text, code) for code, words in opened for text in words)
        return (*map(Synonym, everywhere), *(each for each in added if each.text not in everywhere))

    def is_no_name(self, word: str) -> bool:
        """Whether the word opens a notion of a language that writes nouns small, and in a script that only such languages use."""
        folded = fold(word)
        return "а" <= folded[:1] <= "я" and (folded in _shipped() or bool(_by_form(folded)))

    def is_notion(self, word: str, languages: Set[str] | None = None) -> bool:
        """Whether the word names a concept: the user's, or ours (of one of these languages, or of none)."""
        folded = fold(word)
        if folded in self._own:
            return True
        spoken = [code for code, _ in _shipped().get(folded, ())]
        return any(languages is None or not code or code in languages for code in spoken)


def _expanded(name: str, named: Mapping[str, tuple[str, ...]], above: tuple[str, ...]) -> tuple[str, ...]:
    if name in above:
        circle = " → ".join((*above[above.index(name) :], name))
        raise QueryError(f"concepts stand for each other in a circle: {circle}", hint="remove one of the references")
    found: dict[str, None] = {}
    for synonym in named[name]:
        inner = fold(synonym).strip()
        if inner == name or inner not in named:
            found[synonym] = None
        else:
            found |= dict.fromkeys(_expanded(inner, named, (*above, name)))
    return tuple(found)


class _Notions(NamedTuple):
    """The groups of all languages, by folded trigger, and by the stem of those that are one word."""

    by_trigger: dict[str, tuple[_Opened, ...]]
    by_stem: dict[str, tuple[_Opened, ...]]


@lru_cache(maxsize=1)
def _notions() -> _Notions:
    """Read when the first watch is compiled."""
    found = _Notions({}, {})
    for code in TABLES:
        for triggers, others, foreign in groups(code):
            group = code, (*triggers, *others)
            for trigger in dict.fromkeys(map(fold, (*triggers, *foreign))):
                found.by_trigger[trigger] = (*found.by_trigger.get(trigger, ()), group)
            words = {fold(trigger) for trigger in triggers if trigger.isalpha()} if code in _SMALL else ()
            for form in dict.fromkeys(stem(word, code) for word in words):
                found.by_stem[form] = (*found.by_stem.get(form, ()), group)
    return found


def _shipped() -> dict[str, tuple[_Opened, ...]]:
    """Folded trigger → the language and the words of each group that it opens."""
    return _notions().by_trigger


def _by_form(folded: str) -> tuple[_Opened, ...]:
    """The groups that a word opens by its stem, in languages where it is none of the triggers itself."""
    known = {code for code, _ in _shipped().get(folded, ())}
    return tuple(
        group
        for code in _SMALL
        if code not in known
        for group in _notions().by_stem.get(stem(folded, code), ())
        if group[0] == code
    )
