"""Place entries on arrival: a new story, a duplicate of a known one, or an update of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from math import exp, inf, log2, sqrt

from monitor.model import Entry, Evidence, Kind, Placement, Reason, Verdict
from monitor.stories.akin import NEARLY
from monitor.stories.as_written import as_written
from monitor.stories.density import Bar
from monitor.stories.draft import NEARLY_TOLD, Draft
from monitor.stories.guards import guard_between, objections
from monitor.stories.likeness import (
    SAME,
    TOLD,
    Closeness,
    Weighed,
    by_halves,
    by_meaning,
    kinship,
    resemblance,
    weighed_verdict,
)
from monitor.stories.meaning import BORDER, SURE_ACROSS, leaning_among
from monitor.stories.member import Member, Story
from monitor.stories.traits import traits
from monitor.stories.turns import by_the_story

_HARDER_WITH_TEXT, _HARDER_WITH_TEXT_CROWDED = 0.05, 0.073
_HARDER_A_DOUBLING = 0.005
"""How much more a story asks of a pair each time that it doubles: hot days chain otherwise."""
_CORE_BELOW = 0.15
"""The core as a whole may be less alike than the best of it by so much."""
_CORE_LEAST = 0.4
_LEAST = 2
"""Words that two headlines must share where less likeness than a pair's is enough."""
_BY_THE_BEST = 0.45
"""What the likeness to the best of its members counts, where that to the story as a whole counts 1."""
_ELDER = 0.05
"""Of several stories that would take it, one that is twice as large is preferred by so much: hot days break stories up."""
_FORGIVEN = 0.2
"""Objections up to this weight are heard between twins; of a headline that belongs to a story they say little."""
_FADING = 1.4
"""How a member's say in its story's profile fades from one end of the window to the other."""
_ROUNDING = 1e-9
_ROUNDED = 1e-4
"""Evidence tells its score with four digits."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
_PAIRS = [one + other for one in _LETTERS for other in _LETTERS]


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
    """The id of the story that begins with this entry, the same in every store: 60 bits of its hash in base 32."""
    digest = blake2b(entry_id.encode("utf-8", "surrogatepass"), digest_size=10).digest()
    bits = int.from_bytes(digest, "big") >> 20
    return "s" + "".join([_PAIRS[bits >> shift & 1023] for shift in (50, 40, 30, 20, 10, 0)])


def _place_one(entry: Entry, draft: Draft) -> Placement:
    weighed = draft.weigh(traits(entry))
    asked = draft.bar(weighed.traits.at)
    near = draft.near(weighed, asked)
    told = _found(entry, weighed, draft, asked, near)
    placement = _into(entry, *told) if told else _told_elsewhere(entry, weighed, draft)
    placement = placement or _opened(entry, weighed, draft, asked, near)
    draft.record(placement, weighed)
    return placement


def _told_elsewhere(entry: Entry, weighed: Weighed, draft: Draft) -> Placement | None:
    """The entry in the story of a report in another language, if the model says so and no number or date says no."""
    found = draft.meanings.elsewhere(entry, draft.span) if draft.meanings is not None else None
    if found is None:
        return None
    told, close = found
    story, other = draft.story_of(told.entry_id), draft.known(told.entry_id)
    if story is None or other is None or objections(weighed.traits, other, close):
        return None
    because = (f"meaning: {close:.2f} alike to “{told.title}” ({told.language})",)
    return Placement(entry, story.id, Kind.DUPLICATE, close >= SURE_ACROSS, "", round(close, 4), because)


def _opened(entry: Entry, weighed: Weighed, draft: Draft, asked: Bar, near: Sequence[str]) -> Placement:
    """A new story, marked by its score if it is one only because the stream has not shown yet that it retells."""
    if not (asked.quiet and asked.reachable and _nearly_told(entry, weighed, draft, asked.where_it_retells, near)):
        return Placement(entry, story_id_of(entry.id), Kind.NEW, because=("new: no recent story is like it",))
    because = ("new: too little like a recent story, in a stream that seldom tells a matter twice",)
    return Placement(entry, story_id_of(entry.id), Kind.NEW, score=NEARLY_TOLD, because=because)


def _nearly_told(entry: Entry, weighed: Weighed, draft: Draft, asked: Bar, near: Sequence[str]) -> bool:
    """Whether a story would take the entry in if so much were asked, with nothing against it.

    A story that only the entry's own house tells doesn't count: its habits say nothing of who retells whom.
    """
    found = _found(entry, weighed, draft, asked, near)
    story = draft.story(found[0]) if found else None
    if found is None or story is None or any(reason.weight < 0 for reason in found[1].reasons):
        return False
    house = weighed.traits.house
    return not house or any(member.house != house for member in story.core)


def belongs(entry: Entry, story: Story, draft: Draft) -> bool:
    """Whether the story, but for what it has of the entry itself, would take the entry in."""
    weighed = draft.weigh(traits(entry))
    return _against(weighed, story, draft, draft.bar(weighed.traits.at), entry.title) is not None


def joined(entry: Entry, weighed: Weighed, draft: Draft, *, without: str = "") -> Placement | None:
    """The entry in the story that it tells; None: in none of the window, of which one may be left out."""
    asked = draft.bar(weighed.traits.at)
    near = [story_id for story_id in draft.near(weighed, asked) if story_id != without]
    found = _found(entry, weighed, draft, asked, near)
    return _into(entry, *found) if found else None


def _found(
    entry: Entry, weighed: Weighed, draft: Draft, asked: Bar, near: Sequence[str]
) -> tuple[str, Evidence] | None:
    """The id of the story that the entry tells best, of those `near` it that would take it in, with the evidence."""
    best: tuple[float, str, Evidence] | None = None
    for story_id in near:
        story = draft.story(story_id)
        found = _against(weighed, story, draft, asked, entry.title) if story else None
        if found and (best is None or found[0] > best[0]):
            best = (found[0], story_id, found[1])
    return best[1:] if best else None


def _against(entry: Weighed, story: Story, draft: Draft, asked: Bar, title: str) -> tuple[float, Evidence] | None:
    """The evidence of the story's core for taking the entry in; None: it does not belong there."""
    if _out_of_reach(entry, story, draft, asked):
        return None
    span = draft.seconds
    own, at = entry.traits.entry_id, entry.traits.at
    others = [m for m in draft.core(story) if abs(m.at - at) <= span and m.entry_id != own]
    close = [(m, _heard(resemblance(entry, m, span), entry, m, draft, asked, title)) for m in others]
    if not close:
        return None
    whole = profile(entry, close, story.spread) if asked.reachable else 0.0
    beyond = whole - asked.belonging(story.size) if asked.reachable else -inf
    meant = _meant(close, beyond, draft, title)
    best = _best_of(entry, close, story, beyond + (leaning_among(meant) if meant else 0.0), asked)
    if best is None:
        return None
    evidence = by_the_story(entry.traits, best[1], others)
    if len(close) > 1 and evidence.score < SAME:
        reason = Reason("the story as a whole", round(whole, 3), f"told by {len(close)} headlines")
        evidence = replace(evidence, reasons=(*evidence.reasons, reason))
        if meant:
            reason = Reason("meaning", round(leaning_among(meant), 3), f"{meant:.2f} alike to the story as a whole")
            evidence = replace(evidence, reasons=(*evidence.reasons, reason))
    return best[0], evidence


def _out_of_reach(entry: Weighed, story: Story, draft: Draft, asked: Bar) -> bool:
    """Whether the story would not take the entry in, whatever comparing it with each of its headlines would say."""
    told = draft.gist(story)
    if draft.meanings is not None or (told.told >= TOLD and len(entry.traits.lead) >= TOLD):
        return False
    bar, more = SAME + asked.harder + asked.shift, _growth(story)
    alike = told.alike(entry)
    if alike + _ROUNDING >= (bar + more if asked.crowded else min(bar + more, bar - NEARLY)):
        return False
    if not asked.reachable:
        return True
    beyond = told.whole(entry, story.spread) + _BY_THE_BEST * alike - asked.belonging(story.size)
    return beyond + _ROUNDING < max(0.0, more + asked.shift)


def _growth(story: Story) -> float:
    return _HARDER_A_DOUBLING * log2(max(1, story.size))


def _best_of(
    entry: Weighed, close: Sequence[tuple[Member, Closeness]], story: Story, as_a_whole: float, asked: Bar
) -> tuple[float, Evidence] | None:
    """What speaks loudest for the story, of what suffices; None: nothing does.

    `as_a_whole`: how far beyond what is asked the headline is like the story as a whole.
    """
    elder = _ELDER * log2(1 + story.size)
    best: tuple[bool, float, int] | None = None
    said: Evidence | None = None
    for most, place, harder, allowed in _sufficing(entry, close, as_a_whole, asked, _growth(story)):
        if best is not None and best[0] and most + elder < best[1]:
            break  # no objection makes the others louder
        evidence = weighed_verdict(entry, *close[place], allowed)
        found = (evidence.verdict is Verdict.DUPLICATE, evidence.score - harder + elder, -place)
        if evidence.verdict is not Verdict.DIFFERENT and (best is None or found > best):
            best, said = found, evidence
    return (best[1], said) if best and said else None


def _sufficing(
    entry: Weighed, close: Sequence[tuple[Member, Closeness]], as_a_whole: float, asked: Bar, growth: float
) -> list[tuple[float, int, float, float]]:
    """Who is like enough, loudest first: how loud at most, the place in `close`, and how much more is asked than of a
    pair, before and after objections are forgiven."""
    mean = sum([c.score for _, c in close]) / len(close)
    found = []
    for place, (member, c) in enumerate(close):
        beyond = as_a_whole + _BY_THE_BEST * c.score if not c.whole else -1.0
        harder = _harder(c, beyond, asked) + growth + asked.shift
        if c.score < SAME + harder or _chained(c, mean):
            continue
        if c.score < SAME and beyond < 0.0 and _share_little(entry, member):
            continue
        allowed = min(harder, c.score - SAME - _FORGIVEN) if beyond >= 0.0 else harder
        found.append((max(0.0, c.score) - harder + _ROUNDED, place, harder, allowed))
    found.sort(reverse=True)
    return found


def _heard(close: Closeness, entry: Weighed, member: Member, draft: Draft, asked: Bar, title: str) -> Closeness:
    """Near the bar half alike words are heard, too, and a model that knows what the headlines mean, if there is one."""
    bar = SAME + asked.harder + asked.shift
    if not asked.crowded:  # among many, halves are alike by accident
        close = by_halves(close, entry, member, draft.weights, bar)
    if draft.meanings is None or abs(close.score - bar) >= BORDER:
        return close
    return by_meaning(close, draft.meanings.closeness(title, member.entry_id))


def _meant(close: Sequence[tuple[Member, Closeness]], beyond: float, draft: Draft, title: str) -> float | None:
    """How close a headline is in meaning to a story of headlines, if that can decide whether it belongs to it.

    `beyond`: how far its likeness to the story as a whole lies beyond what is asked.
    """
    told = [(m.entry_id, c.score) for m, c in close if not c.whole]
    if draft.meanings is None or not told:
        return None
    beyond += _BY_THE_BEST * max([score for _, score in told])
    return draft.meanings.among(title, [entry_id for entry_id, _ in told]) if abs(beyond) < BORDER else None


def _harder(close: Closeness, beyond: float, asked: Bar) -> float:
    """How much more than of a pair is asked; less of what belongs to the story, the more, the further beyond its bar."""
    if close.whole:
        return _HARDER_WITH_TEXT_CROWDED if asked.crowded else _HARDER_WITH_TEXT
    return min(asked.harder, close.score - SAME - beyond) if beyond >= 0.0 else asked.harder


def profile(entry: Weighed, close: Sequence[tuple[Member, Closeness]], spread: float) -> float:
    """How like a headline is to a story as a whole: the cosine to the sum of its core's headlines, which fade.

    Several headlines that are a little alike say more than one: that is what a pair can't know.
    """
    return sum([kinship(entry, m) * exp(-_FADING * c.apart) for m, c in close]) / sqrt(spread) if spread else 0.0


def _chained(close: Closeness, mean: float) -> bool:
    return close.whole > 0.0 and mean < close.score - _CORE_BELOW and mean < _CORE_LEAST


def _share_little(entry: Weighed, member: Member) -> bool:
    one, other = entry.title.keys(), set(member.terms.split(" "))
    return len(one & other) < _LEAST and one != other


def _into(entry: Entry, story_id: str, evidence: Evidence) -> Placement:
    kind = Kind.UPDATE if evidence.verdict is Verdict.UPDATE else Kind.DUPLICATE
    because = tuple(map(str, as_written(evidence.reasons, (entry,))))
    certain = evidence.certain and (kind is Kind.UPDATE or evidence.score >= SAME)
    return Placement(entry, story_id, kind, certain, evidence.guard, evidence.score, because)
