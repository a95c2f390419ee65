"""The habits of a house: headlines that come again and again with the same frame and another filling.

"Horoskop heute: Widder", "Horoskop heute: Stier", "Horoskop heute: Löwe": each is a piece of its own, however alike. What
a house does so is learned from what it publishes, a few headlines back, and forgotten with the window. Numbers, dates
and states fill no frame: a toll that rises and a call that is cancelled are one story that moves on.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from rapidfuzz import fuzz

from monitor.stories.traits import KICKER_SALIENCE, Traits

_FILLINGS = 3
"""So many different fillings make a series of a frame …"""
_AT_ONCE = 5
"""… or so many, if all came at one moment."""
_FILLING = 3
"""Terms of a filling at most: what is longer tells news, under a kicker."""
_FRAME = 2
"""Terms of a frame at least."""
_LONGEST = 12
_HEARD = 2
"""Headlines remembered of those that begin, or end, with the same term, and of those under one kicker."""
_FRAMES = 6
"""Frames remembered of those that begin, or end, with the same term."""
_AKIN = 70
"""So alike by letter two fillings are two spellings of one."""
MOST = 40_000
"""Beginnings and ends remembered in all; those not met for longest go first."""

_Terms = tuple[str, ...]


class Frame(NamedTuple):
    """What stays the same of some headlines, before and after what changes."""

    head: _Terms
    tail: _Terms
    fillings: tuple[_Terms, ...]
    first: float
    last: float
    """When it was first and last met, in seconds since 1970."""

    @property
    def recurs(self) -> bool:
        """Whether it was filled often enough."""
        return len(self.fillings) >= (_FILLINGS if self.last > self.first else _AT_ONCE)

    def __str__(self) -> str:
        return " ".join((*self.head, "…", *self.tail))

    def met(self, filling: _Terms, at: float) -> Frame:
        """The frame, met once more."""
        fillings = self.fillings
        if len(fillings) < _AT_ONCE and all(differ(filling, known) for known in fillings):
            fillings = (*fillings, filling)
        return Frame(self.head, self.tail, fillings, min(self.first, at), max(self.last, at))

    def filled(self, terms: Iterable[str]) -> frozenset[str] | None:
        """What fills the frame in a headline, in whatever order its terms come; None: the headline is not of its kind."""
        found = frozenset(terms)
        frame = {*self.head, *self.tail}
        rest = found - frame
        return rest if rest and len(rest) <= _FILLING and len(rest) + len(frame) == len(found) else None


class Series:
    """The frames of all houses. `over` makes an overlay that reads through and never changes what lies below."""

    __slots__ = ("_frames", "_frames_below", "_heard", "_heard_below", "span")

    def __init__(self, span: float, over: Series | None = None) -> None:
        self.span = span
        self._heard: dict[str, str] = {}
        """Under a house's term, first or last, and under its kicker: the latest headlines, a line each, time first."""
        self._frames: dict[str, tuple[Frame, ...]] = {}
        """The frames that begin, or else end, with a house's term."""
        self._heard_below: dict[str, str] = over._heard if over is not None else {}
        self._frames_below: dict[str, tuple[Frame, ...]] = over._frames if over is not None else {}

    def __len__(self) -> int:
        return len(self._heard)

    def of(self, traits: Traits) -> tuple[Frame, ...]:
        """The series that a headline belongs to, by its house's habits of the last days."""
        terms = _learnable(traits)
        if not terms:
            return ()
        known = [frame for key in _edges(traits.house, terms) for frame in self._known(key)]
        return tuple([frame for frame in known if self._counts(frame, terms, traits.at)]) if known else ()

    def worn(self, traits: Traits) -> frozenset[str]:
        """The words of a kicker under which its house told several matters lately."""
        kicker, rest = _kicker(traits)
        others = self._others(_under(traits.house, kicker), " ".join(rest), traits.at) if kicker else []
        return frozenset(kicker) if len(others) >= _FILLINGS - 1 else frozenset()

    def learn(self, traits: Traits) -> None:
        """Remember one headline, and what it has in common with those before it."""
        kicker, rest = _kicker(traits)
        if kicker:
            key = _under(traits.house, kicker)
            self._hear(key, self._others(key, " ".join(rest), traits.at), _line(rest, traits.at))
        terms = _learnable(traits)
        if terms:
            line = _line(terms, traits.at)
            first, last = _edges(traits.house, terms)
            self._learn_under(first, terms, traits.at, line, by_end=False)
            self._learn_under(last, terms, traits.at, line, by_end=True)

    def adopt(self, drafted: Series) -> None:
        """Take over what an overlay of these has learned."""
        for key, lines in drafted._heard.items():
            self._heard.pop(key, None)  # what is met again goes to the end of the row
            self._heard[key] = lines
        self._frames.update(drafted._frames)

    def make_room(self) -> None:
        """Forget what was not met for longest, beyond `MOST`."""
        for key in list(islice(self._heard, max(0, len(self._heard) - MOST))):
            del self._heard[key]
            self._frames.pop(key, None)

    def _learn_under(self, key: str, terms: _Terms, at: float, line: str, *, by_end: bool) -> None:
        others = self._others(key, line.partition(" ")[2], at)
        for each in others:
            then, *other = each.split(" ")
            frame = _common(tuple(other), float(then), terms, at, by_end)
            if frame is not None:
                recent = tuple([known for known in self._known(key) if abs(at - known.last) <= self.span])
                self._frames[key] = _with(recent, frame)
        self._hear(key, others, line)

    def _others(self, key: str, same: str, at: float) -> list[str]:
        """Lines of what was heard lately and is not the same headline."""
        heard = self._heard.get(key) or self._heard_below.get(key)
        if not heard:
            return []
        lines = [line.partition(" ") for line in heard.split("\n")]
        return [f"{then} {said}" for then, _, said in lines if said != same and abs(at - float(then)) <= self.span]

    def _hear(self, key: str, others: list[str], line: str) -> None:
        self._heard.pop(key, None)  # what is met again goes to the end of the row
        self._heard[key] = "\n".join((*others[1 - _HEARD :], line)) if others else line

    def _known(self, key: str) -> tuple[Frame, ...]:
        return self._frames.get(key) or self._frames_below.get(key, ())

    def _counts(self, frame: Frame, terms: _Terms, at: float) -> bool:
        own = _filling(frame, terms)
        return bool(own) and abs(at - frame.last) <= self.span and frame.met(own, at).recurs


def _learnable(traits: Traits) -> _Terms:
    """The headline's terms in their order, if it may be one of a series: a state tells how one story goes on."""
    known = traits.house and not traits.status and _FRAME < len(traits.title) <= _LONGEST
    return tuple(traits.title) if known else ()


def _line(terms: _Terms, at: float) -> str:
    """How a headline is remembered."""
    return f"{at:.0f} {' '.join(terms)}"


def _edges(house: str, terms: _Terms) -> tuple[str, str]:
    """Where a headline is remembered: under its first term, and under its last."""
    return f"{house}\t{terms[0]}", f"{house}\t{terms[-1]}\t$"


def _kicker(traits: Traits) -> tuple[_Terms, _Terms]:
    """The headline's terms in their order: those of its kicker, and the rest."""
    title = traits.title
    if not traits.house or KICKER_SALIENCE not in title.values():
        return (), ()
    kicker = tuple([term for term in title if title[term] < 1.0])
    return kicker, tuple([term for term in title if title[term] == 1.0])


def _under(house: str, kicker: _Terms) -> str:
    return f"{house}\t{' '.join(kicker)}\t:"


def _filling(frame: Frame, terms: _Terms) -> _Terms:
    """What fills the frame in a headline of its kind; nothing in any other."""
    head, between = len(frame.head), len(terms) - len(frame.head) - len(frame.tail)
    fits = 0 < between <= _FILLING and terms[:head] == frame.head and terms[head + between :] == frame.tail
    return terms[head : head + between] if fits else ()


def _common(one: _Terms, then: float, other: _Terms, now: float, by_end: bool) -> Frame | None:
    """The frame of two headlines, with what fills it in each; None if there is none worth the name.

    Frames with a head are kept under their first term, all others under their last.
    """
    if abs(len(one) - len(other)) >= _FILLING or (one[0] == other[0]) is by_end:
        return None
    if by_end and one[-2] != other[-2]:
        return None
    shorter = min(len(one), len(other))
    head = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    tail = next((n for n in range(shorter - head) if one[-1 - n] != other[-1 - n]), shorter - head)
    fillings = one[head : len(one) - tail], other[head : len(other) - tail]
    longest = max(map(len, fillings))
    if head + tail < max(_FRAME, longest) or longest > _FILLING or not differ(*fillings):
        return None
    return Frame(one[:head], one[len(one) - tail :], fillings, min(then, now), max(then, now))


def differ(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two fillings are about something else: words of both, none of them shared, akin or a mere number."""
    words, others = _words(one), _words(other)
    return bool(words and others) and not any(
        a[:5] == b[:5] or a in b or b in a or fuzz.ratio(a, b) >= _AKIN for a in words for b in others
    )


def _words(filling: Iterable[str]) -> list[str]:
    return [term for term in filling if not any(char.isdigit() for char in term)]


def _with(frames: tuple[Frame, ...], new: Frame) -> tuple[Frame, ...]:
    """The frames with one more: counted with its like, else the newest of them."""
    rest = [frame for frame in frames if (frame.head, frame.tail) != (new.head, new.tail)]
    if len(rest) == len(frames):
        return (*_worth(rest), new)
    (old,) = [frame for frame in frames if (frame.head, frame.tail) == (new.head, new.tail)]
    for filling in new.fillings:
        old = old.met(filling, new.last)
    return (*rest, old._replace(first=min(old.first, new.first)))


def _worth(frames: list[Frame]) -> list[Frame]:
    """Room for one more: the oldest that never recurred goes first."""
    if len(frames) < _FRAMES:
        return frames
    gone = next((n for n, frame in enumerate(frames) if not frame.recurs), 0)
    return [frame for n, frame in enumerate(frames) if n != gone]
