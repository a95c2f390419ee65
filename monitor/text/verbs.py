"""The forms that a verb takes, made from its infinitive, so that a watch for `anrufen` finds `rief … an`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from monitor.text.languages import language
from monitor.text.languages.base import Language

_WEAK = ("e", "st", "t", "te", "ten", "tet", "en", "end", "ende", "enden")
_STRONG = ("", "en", "t", "st", "e", "est")
_MIXED = ("", "n", "st", "t")
"""Behind a past such as `brannte`."""
_VOWELS = frozenset("aeiouy")
_SHORTEST_DEED = 6
_SHIFTED = (("a", "ae"), ("e", "i"), ("eh", "ieh"), ("e", "ie"))


@dataclass(frozen=True, slots=True)
class VerbForms:
    """`joined`: forms that stand as one word; `split`: forms that need the `particle` later in the clause."""

    joined: frozenset[str]
    split: frozenset[str] = frozenset()
    particle: str = ""


@lru_cache(maxsize=1 << 12)
def verb_forms(infinitive: str, code: str) -> VerbForms:
    """The forms of a folded infinitive; for a word that is none, or an unknown language, no forms at all."""
    known = language(code)
    if len(infinitive) < 5 or not infinitive.endswith(known.infinitives or ("\0",)):
        return VerbForms(frozenset())
    for particle in _particles(code):
        base = infinitive.removeprefix(particle)
        if base != infinitive and len(base) >= 5:
            return _separable(particle, base, known)
    return VerbForms(frozenset({infinitive, *_finite(infinitive, known), *_participles(infinitive, known)}))


@lru_cache(maxsize=1 << 12)
def deeds(noun: str, code: str) -> tuple[str, ...]:
    """The infinitives that a folded noun may stand for, as `sperren` for `sperrung`; some of them are no words, and harm nobody."""
    known = language(code)
    if noun in known.no_deeds:
        return ()
    made = (noun.removesuffix(ending) + verb for ending, verb in known.deeds if noun.endswith(ending))
    return tuple(infinitive for infinitive in made if len(infinitive) >= _SHORTEST_DEED)


def _separable(particle: str, base: str, known: Language) -> VerbForms:
    finite = _finite(base, known)
    joined = {particle + form for form in (base, *finite, *_participles(base, known), "zu" + base)}
    return VerbForms(frozenset(joined), frozenset({base, *finite}), particle)


def _finite(infinitive: str, known: Language) -> set[str]:
    """Present and past; for strong verbs the past by table, and the present with its shifted vowel as well."""
    root = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    past = _strong(infinitive, known)[0]
    if not past:
        return {root + ending for ending in _WEAK} | {root + "e" + ending for ending in ("te", "ten", "t")}
    present = {root + ending for ending in ("e", "st", "t", "est", "et", "en", "end", "ende")}
    for old, new in _SHIFTED:
        at = root.rfind(old)
        if at >= 0 and _VOWELS.isdisjoint(root[at + len(old) :]):
            shifted = root[:at] + new + root[at + len(old) :]
            present |= {shifted + "t", shifted + "st", shifted}
    for verb, stem in known.present_stems:
        if infinitive.endswith(verb):
            present |= {infinitive.removesuffix(verb) + stem + ending for ending in ("", "t", "st")}
    return present | {past + ending for ending in (_MIXED if past.endswith("e") else _STRONG)}


def _participles(infinitive: str, known: Language) -> set[str]:
    strong = _strong(infinitive, known)[1]
    root = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    bare = infinitive.endswith("ieren") or infinitive.startswith(known.prefixes or ("\0",))
    participles = [strong] if strong else [*([root + "t", root + "et"] if bare else []), f"ge{root}t", f"ge{root}et"]
    return {participle + ending for participle in participles for ending in ("", "e", "er", "en", "es", "em")}


@lru_cache(maxsize=64)
def _particles(code: str) -> tuple[str, ...]:
    """The longest first."""
    return tuple(sorted(language(code).particles, key=len, reverse=True))


@lru_cache(maxsize=64)
def _strong_forms(code: str) -> dict[str, tuple[str, str]]:
    return {verb: (past, participle) for verb, past, participle in language(code).strong_verbs}


def _strong(infinitive: str, known: Language) -> tuple[str, str]:
    """Past and participle of a verb that changes its vowel, also behind a prefix: `verbot`, `verboten`; else two empty."""
    forms = _strong_forms(known.code)
    if infinitive in forms:
        return forms[infinitive]
    for prefix in known.prefixes:
        past, participle = forms.get(infinitive.removeprefix(prefix), ("", ""))
        if past and infinitive.startswith(prefix):
            return prefix + past, prefix + participle.removeprefix("ge")
    return "", ""
