"""Which known watch a configured one is: by its id, or renamed with the same query."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.model import Watch


@dataclass(frozen=True, slots=True)
class KnownWatch:
    """A watch as the store knows it: `id` is for ever, `goes_by` is the id that the config last gave it."""

    id: str
    goes_by: str
    name: str
    query: str


def adopted(watches: Sequence[Watch], known: Iterable[KnownWatch]) -> dict[str, KnownWatch]:
    """{id in the config: the watch in the store, with today's name and query}."""
    store = {each.id: each for each in known}
    configured = {watch.id for watch in watches}
    found: dict[str, KnownWatch] = {}
    for watch in watches:
        old = _known(watch, store, configured)
        new = KnownWatch(old.id if old else _free_id(watch.id, store), watch.id, watch.name, watch.asks)
        store[new.id] = new
        found[watch.id] = new
    return found


def _known(watch: Watch, store: dict[str, KnownWatch], configured: set[str]) -> KnownWatch | None:
    for each in store.values():
        if each.goes_by == watch.id:
            return each
    left = [each for each in store.values() if each.goes_by not in configured]
    same_id = [each for each in left if each.id == watch.id]
    renamed = [each for each in left if each.query == watch.asks]
    if same_id:
        return same_id[0]
    return renamed[0] if len(renamed) == 1 else None


def _free_id(wanted: str, store: dict[str, KnownWatch]) -> str:
    """The wanted id, unless a watch that was renamed still lives under it."""
    number, free = 1, wanted
    while free in store:
        number += 1
        free = f"{wanted}~{number}"
    return free
