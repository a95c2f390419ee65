"""Tells a feed's entries apart: new, revised or known, by what the store knows under their identities."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from monitor.model import Entry
from monitor.store.base import Recognised
from monitor.store.storable import storable


@dataclass(frozen=True, slots=True)
class Known:
    """What an identity leads to. `text_hash` is None when the entry itself was dropped by retention."""

    entry_id: str
    text_hash: str | None
    story_id: str


def recognised(entries: Sequence[Entry], known: Mapping[str, Known], text_hash: Callable[[Entry], str]) -> Recognised:
    """Each entry once: the first of those that share an identity counts, the others are known."""
    fresh: list[Entry] = []
    revised: list[tuple[Entry, str]] = []
    rest: list[Entry] = []
    met: set[str] = set()
    for entry in entries:
        keys = [storable(key) for key in entry.identities]
        found = _strongest(keys, known)
        # Two entries that lead to one stored entry are one as well, else they would revise each other for ever.
        marks = {*keys, f"entry {found.entry_id}"} if found else set(keys)
        again = not met.isdisjoint(marks)
        met |= marks
        if again:
            rest.append(entry)
        elif found is None:
            fresh.append(entry)
        elif found.text_hash is not None and found.text_hash != text_hash(entry):
            revised.append((replace(entry, id=found.entry_id), found.story_id))
        else:
            rest.append(entry)
    return Recognised(fresh=tuple(fresh), revised=tuple(revised), known=tuple(rest))


def _strongest(keys: Sequence[str], known: Mapping[str, Known]) -> Known | None:
    """The strongest identity that still has its entry; else any that is known."""
    found = [known[key] for key in keys if key in known]
    return next((each for each in found if each.text_hash is not None), found[0] if found else None)
