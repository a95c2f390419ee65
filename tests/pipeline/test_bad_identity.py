"""Feeds that lie about identity, polled through the whole house: old news never rings again, new news always does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from monitor.model import Feed, FirstRun
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.daemons import item, rss
from tests.fakes import MORNING, FakeClock, FakeSource
from tests.house import House, file_store, made_feed, made_watch

QUIET = FirstRun("nothing")
NEWS = (
    "Fähre liegt nach Maschinenschaden im Hafen von Aldorf",
    "Bürgermeister Kornfeld eröffnet neue Bibliothek",
    "Schülerinnen gewinnen Wettbewerb mit selbst gebautem Segelboot",
    "Sturm deckt Dach der alten Markthalle ab",
    "Molkerei Wiesental stellt dreißig Leute ein",
)
LATER = "Feuerwehr rettet Storch aus dem Kirchturm"


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def entry(title: str, link: str, *, guid: str = "", hours: int = 0) -> str:
    date = format_datetime(MORNING + timedelta(hours=hours))
    return item(title, f"https://abendblatt.example{link}", f"Mehr dazu: {title}, sagt die Redaktion.", date, guid)


def steady(*titles: str) -> str:
    return rss(*(entry(title, f"/{abs(hash(title))}", guid=f"g{abs(hash(title))}") for title in titles))


def new_guids(*titles: str) -> str:
    return rss(*(entry(title, f"/{abs(hash(title))}", guid=f"other-{n}") for n, title in enumerate(titles)))


def tracked(*titles: str) -> str:
    return rss(
        *(
            entry(title, f"/amp/{abs(hash(title))}/?utm_source=rss&amp;fbclid=7", guid=f"x{n}")
            for n, title in enumerate(titles)
        )
    )


def dated_anew(*titles: str) -> str:
    return rss(*(entry(title, f"/{abs(hash(title))}", guid=f"g{abs(hash(title))}", hours=3) for title in titles))


def new_system(*titles: str) -> str:
    return rss(*(entry(title, f"/neu/{abs(hash(title))}", guid=f"neu-{title}") for title in titles))


def one_link(*titles: str) -> str:
    return rss(*(entry(title, "/", guid=f"g{abs(hash(title))}") for title in titles))


SPELLINGS = [
    ("the same order", steady),
    ("guids that change", new_guids),
    ("AMP and tracking", tracked),
    ("dates that change", dated_anew),
    ("all names at once", new_system),
    ("one link for all", one_link),
]


async def polled(house: House, *bodies: str, feed: str = "abendblatt") -> None:
    assert isinstance(house.source, FakeSource)
    async with house:
        for body in bodies:
            house.source.put(feed, body)
            await house.poll()
            house.clock.push(hours=2)


def everything(store: Store, *feeds: Feed) -> House:
    watch = made_watch("alles", " OR ".join(title.split()[0] for title in (*NEWS, LATER)))
    return House(store, feeds=feeds or (made_feed(first_run=QUIET),), watches=(watch,), clock=FakeClock())


def told(store: Store) -> list[str]:
    placed = (store.stories.entry(alert.entry_ids[0]) for alert in store.ledger.alerts())
    return [one.entry.title for one in placed if one is not None]


@pytest.mark.parametrize("spelled", [case[1] for case in SPELLINGS], ids=[case[0] for case in SPELLINGS])
def test_old_news_in_a_new_spelling_does_not_ring_and_news_beside_it_does(
    store: Store, spelled: Callable[..., str]
) -> None:
    asyncio.run(polled(everything(store), steady(*NEWS), spelled(*reversed(NEWS)), spelled(LATER, *NEWS)))
    assert told(store) == [LATER]


def test_names_that_change_at_every_poll_are_distrusted_and_news_still_rings(store: Store) -> None:
    bodies = [
        rss(*(entry(title, f"/{abs(hash(title))}", guid=f"{poll}-{n}") for n, title in enumerate(NEWS)))
        for poll in range(4)
    ]
    late = rss(entry(LATER, "/storch", guid="9-9"), *(entry(title, f"/{abs(hash(title))}", guid="9") for title in NEWS))
    asyncio.run(polled(everything(store), *bodies, late))
    (state,) = store.feeds.states()
    assert state.habits.distrusted == ("guid",)
    assert told(store) == [LATER]


def test_a_guid_used_again_rings_for_the_new_article(store: Store) -> None:
    first = rss(*(entry(title, f"/{n}", guid=f"platz-{n}") for n, title in enumerate(NEWS)))
    second = rss(
        entry(LATER, "/storch", guid="platz-0"), *(entry(NEWS[n], f"/{n}", guid=f"platz-{n}") for n in range(1, 5))
    )
    asyncio.run(polled(everything(store), first, second, second))
    assert told(store) == [LATER]


def test_an_edited_article_is_a_revision_and_no_new_entry(store: Store) -> None:
    edited = NEWS[0].replace("liegt", "lag")
    asyncio.run(
        polled(
            everything(store),
            rss(entry(NEWS[0], "/faehre", guid="g1")),
            rss(entry(edited, "/faehre", guid="g1")),
        )
    )
    (placed,) = store.stories.recent(MORNING - timedelta(days=1))
    assert placed.entry.title == edited


def test_a_feed_under_a_new_address_and_name_tells_no_old_news_and_no_summary(store: Store) -> None:
    asyncio.run(polled(everything(store), steady(*NEWS)))
    moved = made_feed("neues-blatt", first_run=FirstRun("all"))
    asyncio.run(polled(everything(store, moved), steady(*NEWS), steady(LATER, *NEWS), feed="neues-blatt"))
    assert told(store) == [LATER]
