"""Which retired feed a new one continues: a changed address is no reason to tell yesterday's news again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from monitor.model import Entry

_NAMES = ("guid:", "link:")
_MOST = 2 / 3
"""Share of what the new feed lists that the old one must know. Two sections of one site share less."""


def names_of(entries: Sequence[Entry]) -> list[str]:
    """The identities that one feed can have in common with another: texts are too often alike."""
    return list(dict.fromkeys(key for entry in entries for key in entry.identities if key.startswith(_NAMES)))


def predecessor(entries: Sequence[Entry], known: Iterable[tuple[str, str]]) -> str:
    """The id of the feed that knows most of these; empty: none does. `known` are (feed id, identity) pairs."""
    owners: dict[str, set[str]] = {}
    for owner, key in known:
        owners.setdefault(key, set()).add(owner)
    counted = Counter(
        owner
        for entry in entries
        for owner in {owner for key in entry.identities if key.startswith(_NAMES) for owner in owners.get(key, ())}
    )
    best = min(counted, key=lambda owner: (-counted[owner], owner), default="")
    return best if best and counted[best] >= _MOST * len(entries) else ""
