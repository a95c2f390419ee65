"""A feed that has moved for good is asked in its new site's lane, and in its old one when the new place fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import BadAnswer
from monitor.model import Feed, FeedState, Fetched
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.house import RAIN, House, file_store, listed, made_feed

BODY = f'<rss version="2.0"><channel><title>Abendblatt</title>{listed(RAIN, 1)}</channel></rss>'
OLD, NEW = "https://abendblatt.example/feed", "https://feeds.anderswo.example/abendblatt"
FEED = replace(made_feed(), url=OLD, lane="abendblatt.example", every=(timedelta(hours=6), timedelta(hours=6)))


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


class Moving:
    """The old address redirects for good; the new one answers until it is gone."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.gone = False

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        self.asked.append(state.url)
        if self.gone and state.url == NEW:
            raise BadAnswer("it answered 404", status=404)
        after = replace(state, validated_url=NEW)
        return Fetched(feed.id, NEW, 200, BODY.encode(), (), after, moved_to=NEW if state.url == OLD else "")

    async def close(self) -> None:
        """Nothing is held open."""


async def test_the_lane_follows_the_address_there_and_back(store: Store) -> None:
    site = Moving()
    async with House(store, feeds=[FEED], source=site) as house:
        while site.asked[-1:] != [NEW]:
            await house.poll()
            house.clock.push(hours=8)
            assert len(site.asked) < 20, "five redirects on more than a day are a move"
        assert lanes(house) == ["anderswo.example"]
        site.gone = True
        await house.poll()
        house.clock.push(hours=48)
        assert lanes(house) == ["abendblatt.example"]


def lanes(house: House) -> list[str]:
    now = house.clock() + timedelta(days=3)
    leases = house.store.feeds.claim(now, timedelta(minutes=1), 9)
    for lease in leases:
        house.store.feeds.release(lease, now - timedelta(days=3))
    return [lease.lane for lease in leases]
