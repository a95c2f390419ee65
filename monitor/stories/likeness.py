"""How alike two entries are, as evidence: named reasons for and against, a score, a verdict."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, sqrt
from typing import NamedTuple

from rapidfuzz import fuzz

from monitor.model import Evidence, Reason, Verdict
from monitor.stories.akin import AT_MOST, NEARLY, in_part
from monitor.stories.guards import objections
from monitor.stories.meaning import BORDER, leaning
from monitor.stories.member import Member
from monitor.stories.series import Frame, Series
from monitor.stories.terms import beginnings, begun
from monitor.stories.traits import KICKER_SALIENCE, Traits
from monitor.stories.weights import Weights

SAME = 0.57
"""From this score on two entries, asked as a pair, are the same."""
UNSURE = 0.06
"""So near to the border a verdict is not certain."""
_BELOW = 0.5
"""What a word of lead or address counts, where one of the headline counts 1."""
POWER = 1.6
"""A word counts by its weight to this power: one rare word says more than two common ones."""
_MUCH = 71.6
"""So much weight in common says as much as a headline can."""
_WORDS, _SPELLING = 0.8, 0.57
_FADING = 1.44
"""How a likeness between headlines fades from one end of the window to the other: without text, time tells …"""
_SLOWER = 0.6
"""… by so much less if the two say it in the same words."""
_IN_THE_SAME_WORDS = 0.85
_WORN = 0.5
"""What a word of a series or of a worn kicker counts, where another counts 1."""
_NOTHING = frozenset[str]()
TOLD = 4
"""Terms that a lead must have to count as text."""
_TEXT_SAME = 0.41
"""Where `SAME` lies for two entries that both have text."""


class Weighed(NamedTuple):
    """Traits with the weights of the moment: computed once for an entry that is compared with many."""

    traits: Traits
    title: dict[str, float]
    whole: dict[str, float]
    under: dict[str, float]
    """What each word of `whole` weighs where it stands in a lead."""
    title_norm: float
    whole_norm: float
    rarest: list[str]
    """Headline, lead and address, rarest first: how it is found."""
    series: tuple[Frame, ...]
    """The series of its house that it belongs to."""
    begun: dict[str, float]
    """What the beginnings of its headline's words weigh, where a stream is judged …"""
    begun_norm: float
    """… and all of them together."""

    def member(self) -> Member:
        """The entry as the window keeps it."""
        return Member(self.traits, self.title_norm, self.whole_norm, self.begun_norm)


def weigh(traits: Traits, weights: Weights, series: Series | None = None, openings: Weights | None = None) -> Weighed:
    """Attach to every term what it weighs now; less to what the house says every day, if its habits are known.

    `openings`: what beginnings of words weigh, for a headline that is compared with stories as a whole.
    """
    frames = series.of(traits) if series is not None else ()
    worn = series.worn(traits) if series is not None else _NOTHING
    if frames:
        worn = worn.union(*((*frame.head, *frame.tail) for frame in frames))
    plain = weights.powers(traits.title, POWER)
    title = plain
    if worn or KICKER_SALIENCE in traits.title.values():
        title = {term: weight * traits.title[term] for term, weight in plain.items()}
        for term in worn & title.keys():
            title[term] *= _WORN
    norm = sum(title.values())
    opened = openings.powers(beginnings(traits.title), POWER) if openings is not None else {}
    begun_norm = sum(opened.values())
    if not traits.lead and not traits.slug:
        rarest = sorted(title, key=title.__getitem__, reverse=True)
        return Weighed(traits, title, title, plain, norm, norm, rarest, frames, opened, begun_norm)
    below = {
        term: weight * _BELOW
        for term, weight in weights.powers((*sorted(traits.lead), *sorted(traits.slug)), POWER).items()
    }
    whole = title | below
    under = {term: weight * _BELOW for term, weight in plain.items()} | below
    rarest = sorted(whole, key=whole.__getitem__, reverse=True)
    return Weighed(traits, title, whole, under, norm, sum(whole.values()), rarest, frames, opened, begun_norm)


def likeness(
    a: Traits, b: Traits, weights: Weights, span: float, shift: float = 0.0, alike: Callable[[], float] | None = None
) -> Evidence:
    """Judge `a`, the later entry, against `b`, the earlier one, in a window of `span` seconds.

    `shift`: how much more is asked. `alike`: how alike a model of meaning finds their headlines, asked near the border.
    """
    one, other = weigh(a, weights), weigh(b, weights).member()
    close = by_halves(resemblance(one, other, span), one, other, weights, SAME + shift)
    if alike is not None and abs(close.score - SAME - shift) < BORDER:
        close = by_meaning(close, alike())
    return weighed_verdict(one, other, close, shift)


def weighed_verdict(a: Weighed, b: Member, closeness: Closeness, harder: float) -> Evidence:
    """The judgement, given how close the two are."""
    against = objections(a.traits, b.traits(), closeness.score, a.series)
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
    reasons = (*_reasons_for(a, b, closeness), *(Reason(o.name, -o.weight, o.detail) for o in against))
    guard = moved.guard if moved and verdict is Verdict.UPDATE else ""
    return Evidence(verdict, round(score, 4), abs(score - bar) >= UNSURE, reasons, guard)


class Closeness(NamedTuple):
    """What speaks for sameness."""

    score: float
    title: float
    """The share of weight that the two headlines have in common."""
    fuzzy: float
    """How alike they are letter by letter, words in alphabetical order."""
    whole: float
    """The same share of all that both say; 0 if one of them has no text."""
    apart: float
    """How far apart in time, as a share of the window."""
    words: float
    """What words in common bring to the score …"""
    letters: float
    """… and what the spelling does."""
    fresh: float = 1.0
    """What is left of it after so much time."""
    halves: float = 0.0
    """What words that are half alike bring to the score, if they were heard …"""
    named: str = ""
    """… and which."""
    meaning: float = 0.0
    """How alike a model finds them, if it was asked: its leaning is in the score already."""


def resemblance(a: Weighed, b: Member, span: float) -> Closeness:
    """How alike two entries are: by all that they say if both have text, else by headline and time (`span` seconds)."""
    words = b.terms.split(" ")
    common = shared_weight(a, b, words)
    both = a.title_norm * b.title_norm
    title = common / sqrt(both) if both else 0.0
    fuzzy = fuzz.ratio(a.traits.ordered, b.terms) / 100.0
    spelling = _spelt(fuzzy)
    apart = abs(a.traits.at - b.at) / span
    if b.told >= TOLD and len(a.traits.lead) >= TOLD:
        whole = _whole(a, b, words, common)
        score = 0.8 * title + 0.2 * spelling
        score = min(1.0, max(score, 0.5 * score + 0.7 * whole))
        return Closeness(_on_one_scale(score), title, fuzzy, whole, apart, 0.8 * title, 0.2 * spelling)
    fresh = exp(-_FADING * apart * (1.0 - _SLOWER * spelling))
    by_words, by_letters = _WORDS * common / _MUCH * fresh, _SPELLING * spelling * fresh
    return Closeness(min(1.0, by_words + by_letters), title, fuzzy, 0.0, apart, by_words, by_letters, fresh)


def most_alike(common: float, fuzzy: float) -> float:
    """The score of two headlines, told at the same moment, that have so much weight in common and are spelt so alike."""
    return min(1.0, _WORDS * common / _MUCH + _SPELLING * _spelt(fuzzy))


def _spelt(fuzzy: float) -> float:
    """What the letters of two headlines say, 0..1: any two have a third of them in common."""
    return (fuzzy - 0.35) / 0.65 if fuzzy > 0.35 else 0.0


def by_halves(close: Closeness, a: Weighed, b: Member, weights: Weights, bar: float) -> Closeness:
    """The same, with the words heard that are half alike, if they could make the difference and there is no text."""
    if close.whole or not bar - NEARLY <= close.score < bar:
        return close
    weight, named = in_part(a.title, b.terms.split(" "), weights, POWER)
    halves = min(AT_MOST, _WORDS * weight / _MUCH * close.fresh)
    return close._replace(score=close.score + halves, halves=halves, named=named) if halves else close


def by_meaning(close: Closeness, alike: float | None) -> Closeness:
    """The same, with a model heard that finds the two headlines so much alike; None: it knows nothing of them."""
    return close if alike is None else close._replace(score=close.score + leaning(alike), meaning=alike)


def kinship(a: Weighed, b: Member) -> float:
    """How alike two headlines are by how their words begin, 0..1: what a story as a whole is measured by."""
    both = a.begun_norm * b.begun_norm
    weights = a.begun
    return sum([weights[word] for word in begun(b.terms) if word in weights]) / sqrt(both) if both else 0.0


def headline_weight(score: float) -> float:
    """The weight of whole words that two headlines of the same spelling need in common to reach a score."""
    return max(0.0, score - _SPELLING) / _WORDS * _MUCH


def shared_weight(a: Weighed, b: Member, words: list[str]) -> float:
    """The weight that two headlines have in common; `words` are `b`'s. A kicker's word counts as one for both."""
    title = a.title
    if not b.kicker:
        return sum([title[word] for word in words if word in title])
    common = 0.0
    for place, word in enumerate(words):
        if word in title:
            fair = a.traits.title[word] > KICKER_SALIENCE and b.kicker >> place & 1
            common += title[word] * KICKER_SALIENCE if fair else title[word]
    return common


def _whole(a: Weighed, b: Member, words: list[str], in_titles: float) -> float:
    """The share in common of all that two entries with text say."""
    title, under = a.title, a.under
    common = in_titles + sum([under[word] for word in words if word in under and word not in title])
    common += sum([under[word] for word in b.below.split(" ") if word in under])
    both = a.whole_norm * b.whole_norm
    return common / sqrt(both) if both else 0.0


def _on_one_scale(score: float) -> float:
    """A score of two texts, moved to where headlines have theirs."""
    if score < _TEXT_SAME:
        return score * SAME / _TEXT_SAME
    return SAME + (score - _TEXT_SAME) * (1.0 - SAME) / (1.0 - _TEXT_SAME)


def _reasons_for(a: Weighed, b: Member, closeness: Closeness) -> list[Reason]:
    found = []
    theirs = set(b.terms.split(" "))
    shared = [term for term in a.title if term in theirs]
    if shared:
        found.append(Reason("rare words", round(closeness.words, 3), ", ".join(shared[:6])))
    if closeness.fuzzy >= 0.5:
        found.append(Reason("spelling", round(closeness.letters, 3), f"{round(closeness.fuzzy * 100)} of 100 alike"))
    if closeness.halves:
        found.append(Reason("half words", round(closeness.halves, 3), closeness.named))
    if closeness.meaning:
        weight = round(leaning(closeness.meaning), 3)
        found.append(Reason("meaning", weight, f"{closeness.meaning:.2f} alike by the embedding model"))
    if closeness.whole:
        found.append(
            Reason(
                "text", round(0.7 * closeness.whole, 3), f"{round(closeness.whole * 100)} % of the weight of all words"
            )
        )
    return found
