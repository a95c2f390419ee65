"""Place entries on arrival: a new story, a duplicate of a known one, or an update of it."""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Sequence
from hashlib import blake2b
from math import log2

from monitor.model import Entry, Evidence, Kind, Placement, Verdict
from monitor.stories.guards import guard_between
from monitor.stories.likeness import SAME, Weighed, headline_weight, resemblance, weighed_verdict
from monitor.stories.traits import traits
from monitor.stories.window import Draft, Story

_PAIR = 6000
"""Among so many entries a headline has to be as alike as when asked as a pair …"""
_FEWEST = 512
_HARDER_A_CROWD = 0.065
"""… and by so much more or less whenever their number doubles or halves: each is a chance to be alike by accident."""
_MOST = 0.1
_HARDER_WITH_TEXT = 0.073
_HARDER_A_DOUBLING = 0.002
"""How much the bar rises each time that a story doubles: hot days chain otherwise."""
_CORE_BELOW = 0.15
"""The core as a whole may be less alike than the best of it by so much."""
_CORE_LEAST = 0.4
_LEAST = 2
"""Words that two headlines must share where less likeness than a pair's is enough."""
_CORE_COUNTS = 0.2


def place(fresh: Sequence[Entry], draft: Draft) -> tuple[Placement, ...]:
    """Place entries one after another, each seeing those before it; the draft remembers them."""
    return tuple(_place_one(entry, draft) for entry in fresh)


def place_revised(entry: Entry, story_id: str, draft: Draft) -> Placement:
    """Place a known entry whose text has changed: it stays in its story, as an update if a guard fires."""
    now = traits(entry)
    before = draft.known(entry.id)
    guard = ""
    because: tuple[str, ...] = ("revision: the text of a known entry has changed",)
    moved = guard_between(now, before) if before is not None else None
    if moved is not None:
        guard = moved.guard
        because = (*because, f"{moved.name}: {moved.detail}")
    kind = Kind.UPDATE if guard else Kind.DUPLICATE
    placement = Placement(entry, story_id, kind, guard=guard, because=because, revises=True)
    draft.record(placement, draft.weigh(now))
    return placement


def place_completed(entry: Entry, story_id: str, draft: Draft) -> Placement:
    """Place a known entry whose article was read. It says the same, only whole: that is no update, whatever it adds."""
    because = ("full text: its article was read",)
    placement = Placement(entry, story_id, Kind.DUPLICATE, because=because, revises=True, completes=True)
    draft.record(placement, draft.weigh(traits(entry)))
    return placement


def story_id_of(entry_id: str) -> str:
    """The id of the story that begins with this entry, the same in every store."""
    digest = blake2b(entry_id.encode("utf-8", "surrogatepass"), digest_size=10).digest()
    return "s" + b32encode(digest).decode("ascii").lower()[:12]


def _place_one(entry: Entry, draft: Draft) -> Placement:
    found = draft.weigh(traits(entry))
    placement = _joined(entry, found, draft) or _opened(entry)
    draft.record(placement, found)
    return placement


def _opened(entry: Entry) -> Placement:
    return Placement(entry, story_id_of(entry.id), Kind.NEW, because=("new: no recent story is like it",))


def _joined(entry: Entry, weighed: Weighed, draft: Draft) -> Placement | None:
    best: tuple[float, str, Evidence] | None = None
    crowd = log2(max(_FEWEST, draft.crowd(weighed.traits.at)) / _PAIR)
    for story_id in draft.near(weighed, headline_weight(SAME + min(_MOST, _HARDER_A_CROWD * crowd))):
        story = draft.story(story_id)
        found = _against(weighed, story, draft, crowd) if story else None
        if found and (best is None or found[0] > best[0]):
            best = (found[0], story_id, found[1])
    return _into(entry, best[1], best[2]) if best else None


def _against(entry: Weighed, story: Story, draft: Draft, crowd: float) -> tuple[float, Evidence] | None:
    """The evidence of the story's core for taking the entry in; None: it does not belong there."""
    span = draft.span.total_seconds()
    close = [(m, resemblance(entry, m, span)) for m in draft.core(story) if abs(m.traits.at - entry.traits.at) <= span]
    if not close:
        return None
    growth = _HARDER_A_DOUBLING * log2(1 + story.size)
    mean = sum(c.score for _, c in close) / len(close)
    same: list[tuple[float, Evidence]] = []
    for member, c in close:
        chances = (
            _HARDER_WITH_TEXT if c.whole else min(_MOST, _HARDER_A_CROWD * crowd) + _CORE_COUNTS * (c.score - mean)
        )
        harder = growth + chances
        chained = c.whole and mean < c.score - _CORE_BELOW and mean < _CORE_LEAST
        if c.score < SAME + harder or chained:
            continue
        if c.score < SAME and _share_little(entry.traits.title, member.traits.title):
            continue
        evidence = weighed_verdict(entry, member, c, harder)
        if evidence.verdict is not Verdict.DIFFERENT:
            same.append((evidence.score - harder, evidence))
    if not same:
        return None
    best = max(same, key=_margin)
    copies = [found for found in same if found[1].verdict is Verdict.DUPLICATE]
    return max(copies, key=_margin) if copies else best


def _share_little(one: dict[str, float], other: dict[str, float]) -> bool:
    return len(one.keys() & other.keys()) < _LEAST and one.keys() != other.keys()


def _margin(found: tuple[float, Evidence]) -> float:
    return found[0]


def _into(entry: Entry, story_id: str, evidence: Evidence) -> Placement:
    kind = Kind.UPDATE if evidence.verdict is Verdict.UPDATE else Kind.DUPLICATE
    because = tuple(map(str, evidence.reasons))
    certain = evidence.certain and (kind is Kind.UPDATE or evidence.score >= SAME)
    return Placement(entry, story_id, kind, certain, evidence.guard, evidence.score, because)
