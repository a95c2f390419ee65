"""The forms that a verb takes, made from its infinitive, so that a watch for `anrufen` finds `rief … an`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from monitor.text.languages import language
from monitor.text.languages.base import Language

_WEAK = ("e", "st", "t", "te", "ten", "tet", "en", "end", "ende", "enden")
_STRONG = ("", "en", "t", "st", "e", "est")
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
    for particle in sorted(known.particles, key=len, reverse=True):
        base = infinitive.removeprefix(particle)
        if base != infinitive and len(base) >= 5:
            return _separable(particle, base, known)
    return VerbForms(frozenset({infinitive, *_finite(infinitive, known), *_participles(infinitive, known)}))


def _separable(particle: str, base: str, known: Language) -> VerbForms:
    finite = _finite(base, known)
    joined = {particle + form for form in (base, *finite, *_participles(base, known), "zu" + base)}
    return VerbForms(frozenset(joined), frozenset({base, *finite}), particle)


def _finite(infinitive: str, known: Language) -> set[str]:
    """Present and past; for strong verbs the past by table, and the present with its shifted vowel as well."""
    root = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    past = {verb: form for verb, form, _ in known.strong_verbs}.get(infinitive)
    if past is None:
        return {root + ending for ending in _WEAK} | {root + "e" + ending for ending in ("te", "ten", "t")}
    present = {root + ending for ending in ("e", "st", "t", "en", "end", "ende")}
    for old, new in _SHIFTED:
        if old in root:
            at = root.rindex(old)
            shifted = root[:at] + new + root[at + len(old) :]
            present |= {shifted + "t", shifted + "st", shifted}
    present |= {stem + ending for verb, stem in known.present_stems if verb == infinitive for ending in ("", "t", "st")}
    return present | {past + ending for ending in _STRONG}


def _participles(infinitive: str, known: Language) -> set[str]:
    strong = {verb: participle for verb, _, participle in known.strong_verbs}.get(infinitive)
    root = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    weak = root + "t" if infinitive.endswith("ieren") else f"ge{root}t"
    participle = strong or weak
    return {participle + ending for ending in ("", "e", "er", "en", "es", "em")}
