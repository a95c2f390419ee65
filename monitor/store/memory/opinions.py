"""Opinions in plain dicts."""

from __future__ import annotations

from dataclasses import replace

from monitor.model import Opinion
from monitor.store.memory.tables import KnownOpinion, Tables


class MemoryOpinions:
    """`Opinions` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def say(self, opinion: Opinion, *, withdraws: int = 0) -> Opinion:
        with self._tables.journal.transaction():
            moved = tuple(one for one in opinion.moved if self._story_of(one) == opinion.from_story)
            for one in moved:
                self._move(one, opinion)
            number = (self._tables.opinions.latest() or 0) + 1
            said = replace(opinion, number=number, moved=moved)
            self._tables.opinions.put(number, KnownOpinion(said, withdraws))
            before = self._tables.opinions.get(withdraws)
            if before is not None:
                withdrawn = replace(before, opinion=replace(before.opinion, withdrawn=True))
                self._tables.opinions.put(withdraws, withdrawn)
        return said

    def since(self, number: int) -> tuple[Opinion, ...]:
        if (self._tables.opinions.latest() or 0) <= number:
            return ()
        return tuple(each.opinion for each in self._tables.opinions.values() if each.opinion.number > number)

    def standing(self) -> tuple[Opinion, ...]:
        known = self._tables.opinions.values()
        return tuple(each.opinion for each in known if not each.withdraws and not each.opinion.withdrawn)

    def _story_of(self, entry_id: str) -> str | None:
        placed = self._tables.entries.get(entry_id)
        return None if placed is None else placed.story_id

    def _move(self, entry_id: str, opinion: Opinion) -> None:
        stories = self._tables.by_story
        placed = self._tables.entries[entry_id]
        self._tables.entries.put(entry_id, replace(placed, story_id=opinion.to_story))
        left = tuple(one for one in stories.get(opinion.from_story) or () if one != entry_id)
        if left:
            stories.put(opinion.from_story, left)
        else:
            stories.drop(opinion.from_story)
        stories.put(opinion.to_story, (*(stories.get(opinion.to_story) or ()), entry_id))
