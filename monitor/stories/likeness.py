"""How alike two entries are, as evidence: named reasons for and against, a score, a verdict."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

from rapidfuzz import fuzz

from monitor.model import Evidence, Reason, Verdict
from monitor.stories.guards import objections
from monitor.stories.terms import is_part, parts
from monitor.stories.traits import Traits
from monitor.stories.weights import Weights

SAME = 0.41
"""From this score on two entries are the same."""
UNSURE = 0.06
"""So near to the border a verdict is not certain."""
_SLUG_SALIENCE = 0.5
_LEAD_SALIENCE = 0.5
_PART_SALIENCE = 0.4
_POWER = 1.6


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
    of = weights.of
    title = {term: of(term) ** _POWER * salience for term, salience in traits.title.items()}
    for term, salience in traits.title.items():
        for part in parts(term):
            weight = of(part) ** _POWER * salience * _PART_SALIENCE
            if weight > title.get(part, 0.0):
                title[part] = weight
    norm = sum(title.values())
    own = sorted(traits.title, key=title.__getitem__, reverse=True)
    if not traits.lead and not traits.slug:
        return Weighed(traits, title, title, norm, norm, own)
    whole = dict(title)
    for term in sorted(traits.lead):
        whole[term] = of(term) ** _POWER * _LEAD_SALIENCE
    for term in sorted(traits.slug):
        whole[term] = of(term) ** _POWER * _SLUG_SALIENCE
    rarest = sorted((*own, *sorted(traits.lead), *sorted(traits.slug)), key=whole.__getitem__, reverse=True)
    return Weighed(traits, title, whole, norm, sum(whole.values()), rarest)


def likeness(a: Traits, b: Traits, weights: Weights) -> Evidence:
    """Judge `a`, the later entry, against `b`, the earlier one."""
    return judge(weigh(a, weights), weigh(b, weights))


def judge(a: Weighed, b: Weighed, *, harder: float = 0.0) -> Evidence:
    """The judgement on two weighed entries; `harder` raises the bar (a large story is joined less easily)."""
    return weighed_verdict(a, b, resemblance(a, b), harder)


def weighed_verdict(a: Weighed, b: Weighed, closeness: Closeness, harder: float) -> Evidence:
    """The judgement, given how close the two are."""
    against = objections(a.traits, b.traits, closeness.score)
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
    shared: list[str]
    title: float
    fuzzy: float
    whole: float


def resemblance(a: Weighed, b: Weighed) -> Closeness:
    """How much of the weight of their words the two share, in the headline, and in all that they say."""
    title, shared = _overlap(a.title, b.title, a.title_norm, b.title_norm)
    fuzzy = fuzz.ratio(a.traits.ordered, b.traits.ordered) / 100.0
    score = 0.8 * title + 0.2 * max(0.0, (fuzzy - 0.35) / 0.65)
    whole = 0.0
    if a.whole is not a.title or b.whole is not b.title:
        whole, _ = _overlap(a.whole, b.whole, a.whole_norm, b.whole_norm)
        score = max(score, 0.5 * score + 0.7 * whole)
    return Closeness(min(1.0, score), shared, title, fuzzy, whole)


def _overlap(a: dict[str, float], b: dict[str, float], norm_a: float, norm_b: float) -> tuple[float, list[str]]:
    if not norm_a or not norm_b:
        return 0.0, []
    shared = [term for term in a if term in b]
    total = 0.0
    for term in shared:
        total += min(a[term], b[term])
    return total / sqrt(norm_a * norm_b), shared


def _reasons_for(closeness: Closeness) -> list[Reason]:
    found = []
    shared = [term for term in closeness.shared if not is_part(term)]
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
