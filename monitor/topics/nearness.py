"""Whether the parts of a query belong together in a text, or only happen to stand in the same round-up; and how well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from monitor.topics.matchers.close import width, windows
from monitor.topics.reading import FIELD_SHIFT, FIELDS, TITLE, Reading, Spot

NEAR = 40
"""Words between the parts of one thought in running text."""
NEAR_SENTENCES = 25
"""The same for two words in two sentences."""
LEAD_WORDS = 60
_FEW = 8
"""Pairs of places that are compared one by one."""
_LIST = 3
"""Clauses from which on a sentence is a list of news."""
_BOUNDS = {"sentence": "one sentence", "paragraph": "one paragraph"}
_INDEX = (1 << FIELD_SHIFT) - 1
_BELOW_TITLE = 1 << FIELD_SHIFT
"""The first position behind the title's."""


class Closeness(NamedTuple):
    """How the parts stand together: `score` 0..1, or 0 when they don't; `note` says so in words."""

    score: float
    note: str
    spots: tuple[Spot, ...] = ()


APART = Closeness(0.0, "")
"""The parts don't stand together; `why_apart` says it in words."""


def alone(spots: Sequence[Spot], reading: Reading) -> float:
    """The score of a query with one part: where it stands and how often. The first of the spots stands best."""
    best = _standing(spots[0], reading)
    return min(1.0, best + min(0.2, 0.05 * (len(spots) - 1)))


def _standing(spot: Spot, reading: Reading) -> float:
    if spot[0] < _BELOW_TITLE:
        return 0.8
    return 0.55 if _in_lead(spot, reading) else 0.3


def together(parts: Sequence[Sequence[Spot]], reading: Reading) -> Closeness:
    """The best stretch that holds every part as one thought, if there is one."""
    titled = [min(spots)[0] < _BELOW_TITLE for spots in parts].count(True)
    if not titled and _far(parts[0], parts[1], NEAR + len(parts)):
        return APART
    best = _best(parts, titled, reading)
    if not best.score:
        return APART
    often = min(map(len, parts)) - 1
    score = best.score + min(0.1, 0.03 * often) + (0.1 * titled / len(parts) if best.score < 0.85 else 0)
    return Closeness(min(1.0, score), best.note, best.spots)


def _far(one: Sequence[Spot], other: Sequence[Spot], reach: int) -> bool:
    """Whether two parts that stand at few places are nowhere so near that a window of them could count."""
    if len(one) * len(other) > _FEW:
        return False
    for here, _ in one:
        for there, _ in other:
            if -reach < here - there < reach:
                return False
    return True


def _best(parts: Sequence[Sequence[Spot]], titled: int, reading: Reading) -> Closeness:
    """The best of a window in the title, of title and lead together, and of a window below: each is above all that follow."""
    below = []
    for window in windows(parts):
        if window[0][0] >= _BELOW_TITLE:
            below.append(window)
        elif not _listed(window, reading, strict=True):
            return Closeness(0.9, "together in the title", window)
    across = _title_and_lead(parts, reading) if 0 < titled < len(parts) else None
    return across or _in_text(below, reading)


def _in_text(below: Sequence[tuple[Spot, ...]], reading: Reading) -> Closeness:
    """The best window below the title; whether it is one thought is asked only of one that would be better than the last."""
    best, best_apart = APART, 0
    lead = reading.lead << FIELD_SHIFT
    for window in below:
        apart = width(window)
        if apart <= NEAR:
            leads = all([lead <= first < lead + LEAD_WORDS for first, _ in window])  # noqa: C419 - a generator costs more
            score = (0.7 if leads else 0.55) - min(0.2, apart * 0.005)
            if (
                score > best.score
                and not _listed(window, reading, strict=False)
                and _one_thought(window, apart, reading)
            ):
                best, best_apart = Closeness(score, "", window), apart
    if best is APART:
        return APART
    field = FIELDS[best.spots[0][0] >> FIELD_SHIFT]
    return Closeness(best.score, f"within {best_apart + len({*best.spots})} words of the {field}", best.spots)


def bounded(parts: Sequence[Sequence[Spot]], reading: Reading, within: str) -> Closeness:
    """The same by a watch's own bound: `sentence`, `paragraph`, `40 words` or `article`; without one as one thought."""
    usual = together(parts, reading)
    if not within:
        return usual
    if within == "article":
        return usual if usual.score else Closeness(0.4, "in one article", tuple(spots[0] for spots in parts))
    fits = [window for window in windows(parts) if _inside(window, within, reading)]
    if not fits:
        return APART
    if usual.score and usual.spots in fits:
        return usual
    best = min(fits, key=lambda window: (window[0][0] >> FIELD_SHIFT, width(window)))
    field = best[0][0] >> FIELD_SHIFT
    return Closeness(
        0.9 if field == TITLE else 0.5, f"within {_BOUNDS.get(within, within)} of the {FIELDS[field]}", best
    )


def _inside(window: Sequence[Spot], within: str, reading: Reading) -> bool:
    if within == "sentence":
        return len({reading.sentence(spot) for spot in window}) == 1
    if within == "paragraph":
        return len({reading.paragraph(spot) for spot in window}) == 1
    return width(window) <= int(within.split()[0])


def _one_thought(window: Sequence[Spot], apart: int, reading: Reading) -> bool:
    """One sentence, or two neighbouring ones of which one holds most of the parts."""
    ends = reading.sentences_between(window)
    if ends != 1:
        return ends == 0
    if len(window) == 2:
        return apart <= NEAR_SENTENCES
    numbers = [reading.sentence(spot) for spot in window]
    return max(numbers.count(number) for number in {*numbers}) >= len(window) - 1


def _listed(window: Sequence[Spot], reading: Reading, *, strict: bool) -> bool:
    """Whether the parts are scattered over a list of news; in a title one stray part is enough."""
    if reading.clauses_apart(window) < (1 if strict else _LIST - 1):
        return False
    if reading.clauses(window[0][0] >> FIELD_SHIFT) < _LIST:
        return False
    clauses = [reading.clause(spot) for spot in window]
    if strict:
        return max(clauses) > min(clauses)
    return len({*clauses}) == len(clauses) and max(clauses) - min(clauses) >= _LIST - 1


def _in_lead(spot: Spot, reading: Reading) -> bool:
    return spot[0] >> FIELD_SHIFT == reading.lead and spot[0] & _INDEX < LEAD_WORDS


def _title_and_lead(parts: Sequence[Sequence[Spot]], reading: Reading) -> Closeness | None:
    """A headline and the lines below it tell one thing: what the one lacks the other may hold."""
    if reading.clauses(TITLE) >= _LIST:
        return None
    chosen: list[Spot] = []
    for spots in parts:
        spot = next((s for s in spots if s[0] < _BELOW_TITLE), None) or next(
            (s for s in spots if _in_lead(s, reading)), None
        )
        if spot is None:
            return None
        chosen.append(spot)
    below = [spot for spot in chosen if spot[0] >= _BELOW_TITLE]
    if width(below) <= NEAR and not _listed(below, reading, strict=False):
        return Closeness(0.75, "together in title and lead", tuple(chosen))
    return None


def why_apart(parts: Sequence[Sequence[Spot]], reading: Reading, within: str = "") -> str:
    """Why the parts are not one thought, or not so near as the watch wants them, in words."""
    if within in _BOUNDS:
        return f"the words do not stand within {_BOUNDS[within]}"
    tightest = min(windows(parts), key=width, default=None)
    if tightest is None:
        return "the words stand in different parts of the article"
    field = tightest[0][0] >> FIELD_SHIFT
    if within:
        return f"words {width(tightest)} apart in the {FIELDS[field]}, allowed {within.split()[0]}"
    if field == TITLE:
        return "the title is a list of news, and the words stand in different items"
    if width(tightest) > NEAR:
        return f"words {width(tightest)} apart in the {FIELDS[field]}, allowed {NEAR}"
    return f"the words stand in different sentences or items of the {FIELDS[field]}"
