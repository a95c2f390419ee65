"""What is long is cleaned where it holds up nobody, and says the same there."""

from __future__ import annotations

import threading
from typing import Self

import pytest

from monitor.feeds.clean import clean
from monitor.model import Habits, RawEntry, RawFeed
from monitor.pipeline.understanding import LONG, understood, understood_aside
from monitor.store.memory import MemoryStore
from tests.daemons import rss
from tests.fakes import MORNING, FakeSource
from tests.house import CALL, House, listed, made_feed


class Noting(str):
    """A text that notes who looks at it."""

    __slots__ = ("readers",)
    readers: set[int]

    @classmethod
    def of(cls, text: str) -> Self:
        made = cls(text)
        made.readers = set()
        return made

    def isascii(self) -> bool:
        self.readers.add(threading.get_ident())
        return super().isascii()


def feed_of(length: int) -> tuple[RawFeed, Noting]:
    text = Noting.of("wort " * (length // 5))
    entries = [RawEntry(guid=str(n), title=f"Titel {n} | Abendblatt", summary="Kurz.") for n in range(5)]
    return RawFeed(entries=(RawEntry(guid="lang", title="Der lange", content=text), *entries)), text


@pytest.mark.parametrize(("length", "aside"), [(LONG // 2, False), (LONG + 10, True)], ids=["short", "long"])
async def test_only_what_is_long_gets_a_thread_of_its_own(length: int, aside: bool) -> None:
    raw, text = feed_of(length)
    found = await understood_aside(raw, made_feed(), Habits(), MORNING)
    assert (found is not None) is aside
    assert bool(text.readers) is aside, "what is short is not even looked at"
    assert threading.get_ident() not in text.readers


async def test_it_says_the_same_there_and_has_learned_the_same() -> None:
    raw, _ = feed_of(LONG + 10)
    habits, entries = understood(raw, made_feed(), Habits(), MORNING)
    assert await understood_aside(raw, made_feed(), Habits(), MORNING) == (habits, entries)
    assert habits.suffix, "the paper's name behind its titles"
    assert entries == clean(raw, made_feed(), MORNING, habits)


async def test_a_feed_of_many_megabytes_comes_through() -> None:
    store, source = MemoryStore(), FakeSource()
    source.put("abendblatt", rss(listed(CALL, 0), *(listed(f"Nr. {n}", n, text="wort " * 8000) for n in range(1, 41))))
    async with House(store, source=source) as house:
        (polled,) = await house.poll()
        assert (polled.error, polled.fresh) == (None, 41)
        assert len(store.ledger.alerts()) == 1
