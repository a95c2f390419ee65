"""Examples in a plain dict."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.store.examples import KnownExample
from monitor.store.memory.tables import Tables


class MemoryExamples:
    """`Examples` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def known(self, addresses: Sequence[str]) -> dict[str, KnownExample]:
        return {one: kept for one in addresses if (kept := self._tables.examples.get(one)) is not None}

    def keep(self, example: KnownExample) -> None:
        with self._tables.journal.transaction():
            self._tables.examples.put(example.address, example)
