"""What an entry lacks of a query may stand in its story: whether it inherits the story's match, and with which score.

The story speaks for the words that a query wants, and for nothing else: what the query refuses must be absent from the
entry itself, and author, source, tag, language and address must be the entry's.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from monitor.model import OF_A_STORY, Forebear, Placement, Watch
from monitor.text.shorten import shortened
from monitor.topics.compiled import Alike, All, Any_, Leaf, Ready
from monitor.topics.evaluate import Answer, Found, Inquiry, Lacking
from monitor.topics.reading import CONTENT, SUMMARY, TITLE, Reading, Spot

_HEADLINE = 120
"""Characters that are named of the story's headline."""
_FIELDS = {"title": (TITLE,), "lead": (SUMMARY, CONTENT), "text": (SUMMARY, CONTENT)}
_TELLING = 2
"""Telling words of an example that must stand in an entry to count as a part."""


class Borne(NamedTuple):
    """How many parts a query wants, how many of them stand in the entry, and where."""

    wanted: int
    held: int = 0
    parts: tuple[tuple[str, tuple[Spot, ...]], ...] = ()


def sign(watch: Watch) -> str:
    """What tells a watch's query from those that it had before."""
    return blake2b(watch.asks.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def inherited(
    query: Ready, watch: Watch, inquiry: Inquiry, reading: Reading, placement: Placement, forebear: Forebear
) -> Answer:
    """The answer of an entry that does not match by its own words, but its story does, by the words of the forebear.

    A duplicate must hold half of the parts itself; an update with a named reason is news of the story in any words.
    """
    if watch.strictness == "exact":
        return Lacking(("strictness is exact",))
    if watch.fields and not any(reading.texts[field] for name in watch.fields for field in _FIELDS[name]):
        return Lacking((f"nothing in {' and '.join(watch.fields)}",))
    borne = _borne(query, inquiry)
    if isinstance(borne, Lacking):
        return borne
    if not placement.moved_on and 2 * borne.held < borne.wanted:
        return Lacking((f"a duplicate that holds {borne.held} of {borne.wanted} parts itself, wanted half",))
    return Found((), _score(forebear.score, borne), borne.parts, (of_a_story(forebear.title),))


def of_a_story(title: str) -> str:
    """The reason of an inherited match."""
    return f"{OF_A_STORY}“{shortened(title, _HEADLINE)}”"


def _score(inherited: float, borne: Borne) -> float:
    """Half of what the story had, and of the other half the more, the more of the query stands in the entry itself;
    never all of it, for that is what an entry's own words are worth."""
    return inherited * (1 + borne.held / (borne.wanted + 1)) / 2


def _borne(query: Ready, inquiry: Inquiry) -> Borne | Lacking:
    """What of the query stands in the entry; lacking, where something holds that no story can speak for."""
    if isinstance(query, All):
        each = [_borne(part, inquiry) for part in query.parts]
        lacking = next((one for one in each if isinstance(one, Lacking)), None)
        return lacking or _together([one for one in each if isinstance(one, Borne)])
    if isinstance(query, Any_):
        each = [_borne(part, inquiry) for part in query.parts]
        borne = [one for one in each if isinstance(one, Borne)]
        lacking = next((one for one in each if isinstance(one, Lacking)), Lacking(()))
        return max(borne, key=lambda one: one.held / max(one.wanted, 1)) if borne else lacking
    if isinstance(query, Alike):
        told = tuple(part for leaf, _ in query.parts for part in _standing(leaf, inquiry))
        return Borne(1, int(len(told) >= min(_TELLING, len(query.parts))), told)
    if isinstance(query, Leaf):
        stands = _standing(query, inquiry)
        return Borne(1, len(stands), stands)
    answer = inquiry.ask(query)
    return answer if isinstance(answer, Lacking) else Borne(0)


def _together(each: list[Borne]) -> Borne:
    parts = tuple(part for one in each for part in one.parts)
    return Borne(sum(one.wanted for one in each), sum(one.held for one in each), parts)


def _standing(leaf: Leaf, inquiry: Inquiry) -> tuple[tuple[str, tuple[Spot, ...]], ...]:
    answer = inquiry.ask(leaf)
    return answer.parts if isinstance(answer, Found) else ()
