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
from monitor.text.verbs import deeds, verb_forms
from monitor.topics.shipped import TABLES, groups, places

GAP, GAP_WIDTH = "…", 4
"""What stands between two words of a synonym that others may part, and how many others: `cuts … jobs`."""
EITHER = "/"
"""Beside such a gap: any of several words, `ship/ferry … sinks/capsizes`."""
_JOINED = tuple(code for code in TABLES if code and LANGUAGES[code].compounds)
"""The others: there a noun opens a notion in its cases and its plural (`Proteste`, `Brände`), a word written small as a verb."""
_SMALL = tuple(code for code in TABLES if code and not LANGUAGES[code].compounds)
"""Languages that write nouns small: there a query's word may open a notion in any of its forms (`выборов`, `grèves`)."""


_PERSON = "er"
"""An ending that makes another word of it: `Bauer` is no form of `Bau`."""

_Opened: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A group that a word opens: its language, its words, and those that belong to it only beside another part of the query."""


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
        self._notions = True

    def also(self, thesaurus: Iterable[tuple[str, tuple[str, ...]]]) -> Concepts:
        """The same, and what a thesaurus has for some words."""
        wider = copy(self)
        wider._more = {fold(word).strip(): others for word, others in thesaurus}
        return wider

    def only_named(self) -> Concepts:
        """The same without our notions, but for names: an article has so many words that none of them needs others."""
        narrower = copy(self)
        narrower._notions = False
        return narrower

    def synonyms(self, word: str, *, small: bool = False, beside: bool = False) -> tuple[Synonym, ...]:
        """All that the word stands for: itself first, in all languages, unless the user's list leaves it out; then what each
        language's notions add for its entries. `small`: the query writes it so, and it may be any form of a trigger; `beside`:
        it is one part of several, so that words count which alone would mean too much."""
        folded = fold(word).strip()
        own = self._own.get(folded, (word,))
        everywhere = dict.fromkeys(text for text in (*own, *self._more.get(folded, ())) if text.strip())
        if folded in self._own:
            return tuple(map(Synonym, everywhere))
        opened = (*_shipped().get(folded, ()), *(_by_form(folded) if small else ()), *_by_case(folded, small=small))
        if not self._notions:
            opened = tuple(group for group in opened if not group[0])
        added = dict.fromkeys(
            Synonym(text, code) for code, words, weak in opened for text in ((*words, *weak) if beside else words)
        )
        if not opened and self._notions:
            added = dict.fromkeys(Synonym(verb, code) for code in _JOINED for verb in deeds(folded, code))
        return (*map(Synonym, everywhere), *(each for each in added if each.text not in everywhere))

    def is_no_name(self, word: str) -> bool:
        """Whether the word opens a notion of a language that writes nouns small, and none of one that does not."""
        folded = fold(word)
        codes = {code for code, *_ in (*_shipped().get(folded, ()), *_by_form(folded))}
        return bool(codes) and codes.isdisjoint(("", *_JOINED))

    def is_thing(self, word: str) -> bool:
        """Whether the word names a concept of the user's, opens a notion of a language or is a place: no person's name."""
        folded = fold(word)
        return folded in self._own or folded in places() or any(code for code, *_ in _shipped().get(folded, ()))

    def is_notion(self, word: str, languages: Set[str] | None = None) -> bool:
        """Whether the word names a concept: the user's, or ours (of one of these languages, or of none)."""
        folded = fold(word)
        if folded in self._own:
            return True
        spoken = [code for code, *_ in _shipped().get(folded, ())]
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
    by_case: dict[tuple[str, str], tuple[tuple[str, _Opened], ...]]
    """In languages with compounds: by language and stem each noun that opens a group, and the group."""
    by_verb: dict[tuple[str, str], tuple[_Opened, ...]]
    """There too: by language and form of a verb that opens a group."""


@lru_cache(maxsize=1)
def _notions() -> _Notions:
    """Read when the first watch is compiled."""
    found = _Notions({}, {}, {}, {})
    for code in TABLES:
        for triggers, others, foreign, beside in groups(code):
            group = code, (*triggers, *others), beside
            for trigger in dict.fromkeys(map(fold, (*triggers, *foreign))):
                found.by_trigger[trigger] = (*found.by_trigger.get(trigger, ()), group)
            words = {fold(trigger) for trigger in triggers if trigger.isalpha()} if code in _SMALL else ()
            for form in dict.fromkeys(stem(word, code) for word in words):
                found.by_stem[form] = (*found.by_stem.get(form, ()), group)
            for trigger in filter(str.isalpha, triggers if code in _JOINED else ()):
                if trigger[0].isupper():
                    case = code, stem(fold(trigger), code)
                    found.by_case[case] = (*found.by_case.get(case, ()), (fold(trigger), group))
                else:
                    for form in verb_forms(fold(trigger), code).joined:
                        found.by_verb[code, form] = (*found.by_verb.get((code, form), ()), group)
    return found


def _shipped() -> dict[str, tuple[_Opened, ...]]:
    """Folded trigger → the language and the words of each group that it opens."""
    return _notions().by_trigger


def _by_form(folded: str) -> tuple[_Opened, ...]:
    """The groups that a word opens by its stem, in languages where it is none of the triggers itself."""
    known = {code for code, *_ in _shipped().get(folded, ())}
    return tuple(
        group
        for code in _SMALL
        if code not in known
        for group in _notions().by_stem.get(stem(folded, code), ())
        if group[0] == code
    )


def _by_case(folded: str, *, small: bool) -> tuple[_Opened, ...]:
    """The groups that a word opens in another form of a trigger, in languages with compounds; by itself it opens none there."""
    known = {code for code, *_ in _shipped().get(folded, ())}
    found: list[_Opened] = []
    for code in (code for code in _JOINED if code not in known):
        found += [
            group
            for trigger, group in _notions().by_case.get((code, stem(folded, code)), ())
            if _PERSON not in (trigger[-2:], folded[-2:]) or trigger[-2:] == folded[-2:]
        ]
        found += _notions().by_verb.get((code, folded), ()) if small else ()
    return tuple(found)
