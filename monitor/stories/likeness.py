"""How alike two entries are, as evidence: named reasons for and against, a score, a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, sqrt

from rapidfuzz import fuzz

from monitor.model import Evidence, Reason, Verdict
from monitor.stories.guards import objections
from monitor.stories.terms import is_part, parts
from monitor.stories.traits import Traits
from monitor.stories.weights import Weights

SAME = 0.57
"""From this score on two entries, asked as a pair, are the same."""
UNSURE = 0.06
"""So near to the border a verdict is not certain."""
_SLUG_SALIENCE = 0.5
_LEAD_SALIENCE = 0.5
_PART_SALIENCE = 0.2
_POWER = 1.6
_MUCH = 82.0
"""So much weight in common says as much as a headline can."""
_WORDS, _SPELLING = 0.65, 0.35
_FADING = 1.44
"""How a likeness between headlines fades from one end of the window to the other: without text, time tells …"""
_SLOWER = 0.3
"""… by so much less if the two say it in the same words."""
_IN_THE_SAME_WORDS = 0.85
_TOLD = 4
"""Terms that a lead must have to count as text."""
_TEXT_SAME = 0.41
"""Where `SAME` lies for two entries that both have text."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Traits with the weights of the moment: computed once for an entry that is compared with many."""

    traits: Traits
    title: dict[str, float]
    whole: dict[str, float]
    title_norm: float
    whole_norm: float
    rarest: list[str]
    """Headline, lead and address, without parts of words, rarest first: how it is found."""


def weigh(traits: Traits, weights: Weights) -> Weighed:
    """Attach to every term what it weighs now."""
    of = weights.scale()
    title = {term: of(term) ** _POWER * salience for term, salience in traits.title.items()}
    own = sorted(title, key=title.__getitem__, reverse=True)
    for term in own:
        for part in parts(term):
            weight = min(of(part), of(term)) ** _POWER * traits.title[term] * _PART_SALIENCE
            if weight > title.get(part, 0.0):
                title[part] = weight
    norm = sum(title.values())
    if not traits.lead and not traits.slug:
        return Weighed(traits, title, title, norm, norm, own)
    whole = dict(title)
    for term in sorted(traits.lead):
        whole[term] = of(term) ** _POWER * _LEAD_SALIENCE
    for term in sorted(traits.slug):
        whole[term] = of(term) ** _POWER * _SLUG_SALIENCE
    rarest = sorted((*own, *sorted(traits.lead), *sorted(traits.slug)), key=whole.__getitem__, reverse=True)
    return Weighed(traits, title, whole, norm, sum(whole.values()), rarest)


def likeness(a: Traits, b: Traits, weights: Weights, span: float) -> Evidence:
    """Judge `a`, the later entry, against `b`, the earlier one, in a window of `span` seconds."""
    one, other = weigh(a, weights), weigh(b, weights)
    return weighed_verdict(one, other, resemblance(one, other, span), 0.0)


def weighed_verdict(a: Weighed, b: Weighed, closeness: Closeness, harder: float) -> Evidence:
    """The judgement, given how close the two are."""
    against = objections(a.traits, b.traits, closeness.score)
    if closeness.fuzzy >= _IN_THE_SAME_WORDS and any(o.guard for o in against):
        # A paper that says the same words with another status goes on with its own story.
        against = tuple(o for o in against if o.name != "publisher")
    score = min(1.0, max(0.0, closeness.score - sum(o.weight for o in against)))
    moved = next((o for o in against if o.guard), None)
    bar = SAME + harder
    if score < bar:
        verdict = Verdict.DIFFERENT
    elif moved:
        verdict = Verdict.UPDATE
    else:
        verdict = Verdict.DUPLICATE
    reasons = (*_reasons_for(closeness), *(Reason(o.name, -o.weight, o.detail) for o in against))
    guard = moved.guard if moved and verdict is Verdict.UPDATE else ""
    return Evidence(verdict, round(score, 4), abs(score - bar) >= UNSURE, reasons, guard)


@dataclass(frozen=True, slots=True)
class Closeness:
    """What speaks for sameness."""

    score: float
    a: Weighed
    b: Weighed
    title: float
    fuzzy: float
    whole: float


def resemblance(a: Weighed, b: Weighed, span: float) -> Closeness:
    """How alike two entries are: by all that they say if both have text, else by headline and time (`span` seconds)."""
    title, common = _overlap(a.title, b.title, a.title_norm, b.title_norm)
    fuzzy = fuzz.ratio(a.traits.ordered, b.traits.ordered) / 100.0
    spelling = max(0.0, (fuzzy - 0.35) / 0.65)
    if len(a.traits.lead) >= _TOLD and len(b.traits.lead) >= _TOLD:
        whole, _ = _overlap(a.whole, b.whole, a.whole_norm, b.whole_norm)
        score = 0.8 * title + 0.2 * spelling
        score = min(1.0, max(score, 0.5 * score + 0.7 * whole))
        return Closeness(_on_one_scale(score), a, b, title, fuzzy, whole)
    score = _WORDS * common / _MUCH + _SPELLING * spelling
    apart = abs(a.traits.at - b.traits.at) / span
    score *= exp(-_FADING * apart * (1.0 - _SLOWER * spelling))
    return Closeness(min(1.0, score), a, b, title, fuzzy, 0.0)


def headline_weight(score: float) -> float:
    """The weight of whole words that two headlines of the same spelling need in common to reach a score."""
    return max(0.0, score - _SPELLING) / _WORDS * _MUCH / (1.0 + 2.0 * _PART_SALIENCE)


def _on_one_scale(score: float) -> float:
    """A score of two texts, moved to where headlines have theirs."""
    if score < _TEXT_SAME:
        return score * SAME / _TEXT_SAME
    return SAME + (score - _TEXT_SAME) * (1.0 - SAME) / (1.0 - _TEXT_SAME)


def _overlap(a: dict[str, float], b: dict[str, float], norm_a: float, norm_b: float) -> tuple[float, float]:
    """The weight in common, as a share of both and as it is."""
    if not norm_a or not norm_b:
        return 0.0, 0.0
    total = 0.0
    for term in a.keys() & b.keys():
        one, other = a[term], b[term]
        total += one if one < other else other
    return total / sqrt(norm_a * norm_b), total


def _reasons_for(closeness: Closeness) -> list[Reason]:
    found = []
    shared = [term for term in closeness.a.title if term in closeness.b.title and not is_part(term)]
    if shared:
        found.append(Reason("rare words", round(0.8 * closeness.title, 3), ", ".join(shared[:6])))
    if closeness.fuzzy >= 0.5:
        found.append(
            Reason("spelling", round(0.2 * closeness.fuzzy, 3), f"{round(closeness.fuzzy * 100)} of 100 alike")
        )
    if closeness.whole:
        found.append(
            Reason(
                "text", round(0.7 * closeness.whole, 3), f"{round(closeness.whole * 100)} % of the weight of all words"
            )
        )
    return found
