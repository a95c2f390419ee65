"""The ways of an alert: channels by name or tag, and who takes over when one can't deliver: `handy, else post`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

Tags = Mapping[str, Sequence[str]]
"""Channel → its tags."""

_ELSE = re.compile(r"\s*,\s*else\s+", re.IGNORECASE)


def way(text: str) -> tuple[str, ...]:
    """`handy, else post` as its names, in their order."""
    return tuple(part.strip() for part in _ELSE.split(text))


def ways(notify: Sequence[str], channels: Tags) -> tuple[tuple[str, ...], ...]:
    """What a watch's `notify` means: one chain of channels for each that is told first; a tag means all that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for text in notify:
        first, *others = way(text)
        for name in [first] if first in channels else tagged(first, channels):
            chain = (name, *(other for other in others if other != name))
            found[name] = max(found.get(name, ()), chain, key=len)
    return tuple(found.values())


def tagged(tag: str, channels: Tags) -> tuple[str, ...]:
    """The channels with this tag."""
    return tuple(name for name, tags in channels.items() if tag in tags)
