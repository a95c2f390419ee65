"""Durations as people write them: `90s`, `10m`, `1h30m`, `5m..1h`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

SECONDS = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}
LONGEST = timedelta(days=3_650)
SHORTEST_MEMORY = timedelta(days=3)
STRETCH = 4
"""Learning may stretch a single interval at most this many times."""

_WHOLE = re.compile(r"(?:[0-9]{1,9}[wdhms])+")
_PART = re.compile(r"([0-9]+)([wdhms])")
HINT = "write a number and a unit, such as 90s, 10m, 2h, 1d or 1h30m"


def duration(text: str) -> timedelta:
    """Read `1h30m` or `0`. Raises ValueError with a sentence for people."""
    word = text.strip()
    if word == "0":
        return timedelta(0)
    if not _WHOLE.fullmatch(word):
        raise ValueError("is no duration")
    parts = _PART.findall(word)
    units = [unit for _, unit in parts]
    if sorted(units, key="wdhms".index) != units or len(set(units)) != len(units):
        raise ValueError("is no duration: units go from large to small, each once")
    total = sum(int(number) * SECONDS[unit] for number, unit in parts)
    if total > LONGEST.total_seconds():
        raise ValueError("is longer than ten years")
    return timedelta(seconds=total)


def keep(text: str) -> timedelta:
    """How long to remember. Raises ValueError with a sentence for people."""
    length = duration(text)
    if length < SHORTEST_MEMORY:
        raise ValueError("is too short: stories need three days of memory")
    return length


def written(length: timedelta) -> str:
    """A duration as one would write it in the config: `1h30m`; `duration(written(x)) == x` for whole seconds."""
    rest = int(length.total_seconds())
    text = ""
    for unit, seconds in SECONDS.items():
        count, rest = divmod(rest, seconds)
        text += f"{count}{unit}" if count else ""
    return text or "0s"


@dataclass(frozen=True, slots=True)
class Every:
    """How often to look: the shortest interval, and the longest if the user named it too."""

    shortest: timedelta
    longest: timedelta | None = None

    def bounds(self, *, private: bool) -> tuple[timedelta, timedelta]:
        """Shortest and longest interval. A single value may be stretched by learning, but not in one's own network."""
        if self.longest is not None:
            return self.shortest, self.longest
        return self.shortest, self.shortest if private else self.shortest * STRETCH

    def __str__(self) -> str:
        shortest = written(self.shortest)
        return shortest if self.longest is None else f"{shortest}..{written(self.longest)}"


def every(text: str) -> Every:
    """Read `5m` or `5m..1h`. Raises ValueError with a sentence for people."""
    shortest, dots, longest = text.partition("..")
    interval = Every(duration(shortest), duration(longest) if dots else None)
    if interval.shortest < timedelta(seconds=1):
        raise ValueError("is shorter than a second")
    if interval.longest is not None and interval.longest < interval.shortest:
        raise ValueError("has its longer end first")
    return interval
