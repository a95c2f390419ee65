"""Entries and stories as the window keeps them: the same traits in a tenth of the room, and quick to compare with.

A window holds hundreds of thousands of them, so terms are one string instead of a table, and sets are bits over it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from math import sqrt
from typing import NamedTuple

from monitor.stories.quantities import Quantity
from monitor.stories.status import Status
from monitor.stories.terms import begun
from monitor.stories.traits import KICKER_SALIENCE, Traits

Weigh = Callable[[Iterable[str]], dict[str, float]]
"""What beginnings of words count in a likeness, as of now."""
CORE = 12
"""Members of a story that stand for it."""


class _Facts(NamedTuple):
    """What most headlines have nothing of, in the order in which `Traits` has it."""

    quantities: tuple[Quantity, ...] = ()
    lead_numbers: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    status: tuple[Status, ...] = ()
    lead_status: tuple[Status, ...] = ()
    digest: bool = False


_NO_FACTS = _Facts()


class Member:
    """One placed entry. `story` is None once the window has dropped it; `terms` are in alphabetical order."""

    __slots__ = (
        "_facts",
        "_names",
        "_places",
        "address",
        "at",
        "begun_norm",
        "below",
        "entry_id",
        "house",
        "kicker",
        "publisher",
        "story",
        "terms",
        "title_norm",
        "told",
        "whole_norm",
    )

    def __init__(self, traits: Traits, title_norm: float, whole_norm: float, begun_norm: float = 0.0) -> None:
        self.entry_id = traits.entry_id
        self.at = traits.at
        self.publisher = traits.publisher
        self.address = traits.address
        self.house = traits.house
        self.terms = traits.ordered
        words = traits.ordered.split(" ")
        kicker = KICKER_SALIENCE in traits.title.values()
        self.kicker = _bits(words, {word for word, salience in traits.title.items() if salience < 1.0}) if kicker else 0
        self._names = _bits(words, traits.names) if traits.names else 0
        self._places = _bits(words, traits.places) if traits.places else 0
        self.below = " ".join((*sorted(traits.lead), *sorted(traits.slug))) if whole_norm != title_norm else ""
        self.told = len(traits.lead)
        self.title_norm = title_norm
        self.whole_norm = title_norm if whole_norm == title_norm else whole_norm
        self.begun_norm = begun_norm
        self._facts = _facts(traits)
        self.story: Story | None = None

    @property
    def status(self) -> tuple[Status, ...]:
        """How things stand by its headline."""
        return self._facts.status

    def traits(self) -> Traits:
        """All traits again, for the reasons against."""
        words = self.terms.split(" ") if self.terms else []
        below = self.below.split(" ") if self.below else []
        return Traits(
            self.entry_id,
            self.at,
            self.publisher,
            self.address,
            self.terms,
            dict.fromkeys(words, 1.0) | dict.fromkeys(_marked(words, self.kicker), KICKER_SALIENCE),
            frozenset(below[: self.told]),
            frozenset(below[self.told :]),
            frozenset(_marked(words, self._names)),
            frozenset(_marked(words, self._places)),
            *self._facts,
            self.house,
        )


def _facts(traits: Traits) -> _Facts:
    found = (
        traits.quantities,
        traits.lead_numbers,
        traits.moments,
        traits.status,
        traits.lead_status,
        traits.digest,
    )
    return _Facts(*found) if any(found) else _NO_FACTS


def _bits(words: list[str], marked: AbstractSet[str]) -> int:
    bits, bit = 0, 1
    for word in words:
        if word in marked:
            bits |= bit
        bit <<= 1
    return bits


def _marked(words: list[str], bits: int) -> list[str]:
    return [word for place, word in enumerate(words) if bits >> place & 1] if bits else []


class Story:
    """A story with its members in the window."""

    __slots__ = ("core", "held", "id", "size", "spread")

    def __init__(
        self, id: str, size: int = 0, held: int = 0, core: tuple[Member, ...] = (), spread: float = 0.0
    ) -> None:
        self.id = id
        self.size = size
        """Entries ever placed in it."""
        self.held = held
        """Members still in the window."""
        self.core = core
        """Who stands for it: its first, and the latest that showed another side of it."""
        self.spread = spread
        """The squared length of the sum of its core's headlines, each of length one."""

    def copy(self) -> Story:
        return Story(self.id, self.size, self.held, self.core, self.spread)

    def become(self, drafted: Story) -> None:
        """Take over what a copy of it has become."""
        self.size, self.held, self.core, self.spread = drafted.size, drafted.held, drafted.core, drafted.spread

    def stood_for_by(self, member: Member, weigh: Weigh) -> None:
        """Let one more member stand for the story."""
        self.spread += 1.0 + 2.0 * sum([_cosine(member, other, weigh) for other in self.core])
        self.core = (*self.core, member)
        if len(self.core) > CORE:
            self.left_by(self.core[1], weigh)

    def left_by(self, member: Member, weigh: Weigh) -> None:
        """The member stands for it no longer."""
        if member in self.core:
            self.core = tuple([other for other in self.core if other is not member])
            rest = sum([_cosine(member, other, weigh) for other in self.core])
            self.spread = max(float(bool(self.core)), self.spread - 1.0 - 2.0 * rest)


def _cosine(one: Member, other: Member, weigh: Weigh) -> float:
    both = one.begun_norm * other.begun_norm
    if not both:
        return 0.0
    theirs = begun(other.terms)
    shared = [word for word in begun(one.terms) if word in theirs]
    return min(1.0, sum(weigh(shared).values()) / sqrt(both))
