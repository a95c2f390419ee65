"""Articles: the teaser is silent, its page is asked for politely, and what only the page says rings once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from monitor.errors import BadAnswer, FeedError, StoreUnavailable, Unreachable
from monitor.model import Entry, Feed, FeedState, Fetched, FirstRun, RawEntry, RawFeed, Watch
from monitor.pipeline.articles import ArticleReader, Web
from monitor.pipeline.judge import Heard
from monitor.pipeline.once import article_round
from monitor.store.articles import ArticleRow
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.fakes import MORNING, FakeClock
from tests.house import House, file_store, made_entry, made_feed, made_watch

TITLE = "Hafen: Hoffnung auf ein Ende des Streits"
TEASER = made_entry(TITLE, "hafen", text="Die Lage ist besser als gedacht.")
TEXT = (
    "Der Hafen bleibt vorerst offen, teilte die Verwaltung am Dienstag mit, nachdem 200 Meter Kaimauer geprüft wurden.\n"
    "Ministerin Adler und Konsul Brandt wollen noch in dieser Woche ein Telefonat führen, um den Vertrag zu retten.\n"
)
FULL = made_feed(full_text=True)


@dataclass
class Site:
    """Serves pages by address: a text, or errors and then a text. Notes who was asked, and whether two at once."""

    pages: dict[str, list[str | FeedError]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    agents: list[Feed] = field(default_factory=list)
    running: Counter[str] = field(default_factory=Counter)
    crowded: set[str] = field(default_factory=set)
    forbidden: set[str] = field(default_factory=set)
    held: asyncio.Event | None = None

    def put(self, url: str, *answers: str | FeedError) -> None:
        self.pages[url] = list(answers)

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        host = feed.url.split("/")[2]
        self.asked.append(feed.url)
        self.agents.append(feed)
        self.running[host] += 1
        if self.running[host] > 1:
            self.crowded.add(host)
        try:
            await self.held.wait() if self.held else await asyncio.sleep(0.001)
        finally:
            self.running[host] -= 1
        queue = self.pages[feed.url]
        answer = queue.pop(0) if len(queue) > 1 else queue[0]
        if isinstance(answer, FeedError):
            raise answer
        return Fetched(feed.id, feed.url, 200, answer.encode(), (), state)

    async def close(self) -> None:
        """Nothing is held open."""

    async def permitted(self, url: str, feed: Feed, now: datetime) -> bool:
        return url not in self.forbidden


async def as_text(body: bytes, headers: tuple[tuple[str, str], ...], url: str) -> RawFeed:
    """A page is its text here; finding it is tested with the formats."""
    return RawFeed(entries=(RawEntry(link=url, content=body.decode()),), kind="article")


class Desk:
    """A house whose feed asks for full texts, with the reader of its articles."""

    def __init__(
        self, store: Store, site: Site, *, feeds: Sequence[Feed] = (FULL,), watches: Sequence[Watch] = (), clock: FakeClock | None = None
    ) -> None:  # fmt: skip
        self.house = House(store, feeds=feeds, watches=watches or (made_watch(),), clock=clock)
        self.store, self.clock = store, self.house.clock
        self.heard: list[Heard] = []
        web = Web(site, site.permitted, as_text, self.clock)
        self.polled: frozenset[str] = frozenset()
        self.reader = ArticleReader(
            store, self.house.clerk, self.house.judge, web, self.house.feeds, self.heard.append, lambda: self.polled
        )
        store.articles.break_claims()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.reader.stop()
        await self.house.__aexit__(kind, error, at)

    async def read(self) -> None:
        await asyncio.wait_for(article_round(self.reader), 10)

    def row(self, entry: Entry = TEASER) -> ArticleRow:
        row = self.store.articles.of(entry.id)
        assert row is not None
        return row


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def site() -> Site:
    made = Site()
    made.put(TEASER.url, TEXT)
    return made


async def test_the_alert_comes_with_the_article_and_exactly_once(store: Store, site: Site) -> None:
    async with Desk(store, site) as desk:
        assert desk.house.hear(TEASER).alerts == ()
        assert desk.row().state == "wanted"
        await desk.read()
        (alert,) = desk.heard[0].alerts
        assert alert.entry_ids == (TEASER.id,)
        assert [hit.field for match in desk.heard[0].matches for hit in match.hits] == ["content"] * 3
        assert desk.row().state == "read"
        await desk.read()
        again = desk.house.hear(TEASER)
        assert (again.fresh, again.revised, again.alerts) == (0, 0, ()), "the feed still lists the teaser"
        assert len(site.asked) == 1
    placed = store.stories.entry(TEASER.id)
    assert placed is not None
    assert placed.entry.content == TEXT.strip()
    assert len(store.ledger.alerts()) == 1


async def test_a_story_told_by_its_teaser_is_not_told_again_by_its_article(store: Store, site: Site) -> None:
    watches = (made_watch("hafen", "Hafen Streit"), made_watch())
    async with Desk(store, site, watches=watches) as desk:
        assert [alert.watch_id for alert in desk.house.hear(TEASER).alerts] == ["hafen"]
        await desk.read()
        assert [alert.watch_id for alert in desk.heard[0].alerts] == ["anruf"], "its new numbers are no update"


async def test_a_changed_teaser_is_a_revision_that_keeps_the_article(store: Store, site: Site) -> None:
    async with Desk(store, site) as desk:
        desk.house.hear(TEASER)
        await desk.read()
        heard = desk.house.hear(replace(TEASER, summary="Die Lage ist viel besser als gedacht."))
        assert (heard.revised, heard.alerts) == (1, ())
        assert [match.watch_id for match in heard.matches] == ["anruf"]
        placed = store.stories.entry(TEASER.id)
        assert placed is not None
        assert placed.entry.content == TEXT.strip()


async def test_a_crash_between_the_teaser_and_its_article_loses_and_doubles_nothing(tmp_path: Path, site: Site) -> None:
    store = file_store(tmp_path)
    first = Desk(store, site)
    first.house.hear(TEASER)
    store.articles.claim(MORNING, timedelta(minutes=3), 5)
    store.close()  # killed with the claim in its hands
    for tries in range(2):
        store = file_store(tmp_path)
        async with Desk(store, site, clock=first.clock) as desk:
            desk.house.hear(TEASER)
            await desk.read()
            assert len(desk.heard) == (1 if tries == 0 else 0)
        assert len(store.ledger.alerts()) == 1
        store.close()
    assert site.asked == [TEASER.url]


async def test_a_store_that_refuses_the_article_gets_it_again(
    store: Store, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Desk(store, site) as desk:
        desk.house.hear(TEASER)

        def refuses(*_: object) -> None:
            raise StoreUnavailable("the disk is full")

        with monkeypatch.context() as patch:
            patch.setattr(type(store.ledger), "commit", refuses)
            await desk.read()
        assert desk.row().state == "wanted"
        assert desk.heard == []
        desk.clock.push(minutes=5)
        await desk.read()
        assert len(desk.heard[0].alerts) == 1


@pytest.mark.parametrize(
    ("entry", "feed", "watches", "reason"),
    [
        (TEASER, made_feed(), (made_watch(),), "the feed does not ask for it"),
        (TEASER, FULL, (made_watch("hafen", "Hafen"),), "every watch has matched the teaser already"),
        (TEASER, FULL, (made_watch(enabled=False),), "nobody watches"),
        (TEASER, FULL, (made_watch(feeds=("kurier",)),), "nobody watches this feed"),
        (TEASER, FULL, (made_watch(tags=("hafen",)),), "nobody watches what it is tagged with"),
    ],
)
async def test_a_page_that_can_change_nothing_is_not_asked_for(
    entry: Entry, feed: Feed, watches: Sequence[Watch], reason: str, site: Site
) -> None:
    async with Desk(MemoryStore(), site, feeds=(feed,), watches=watches) as desk:
        desk.house.hear(entry)
        await desk.read()
        assert site.asked == [], reason


@pytest.mark.parametrize(
    ("mode", "read"), [("all", True), ("since", True), ("last", True), ("nothing", False), ("summary", True)]
)
async def test_a_first_look_reads_no_more_than_it_tells(mode: str, read: bool, site: Site) -> None:
    feed = replace(FULL, first_run=FirstRun(mode, last=1))
    async with Desk(MemoryStore(), site, feeds=(feed,)) as desk:
        judge, now = desk.house.judge, desk.clock()
        treatments = judge.treatments(feed, (TEASER,), FeedState(feed.id, feed.url), now)
        judge.hear(feed, (TEASER,), treatments, None, now)
        await desk.read()
        assert bool(site.asked) is read


async def test_articles_of_a_first_look_join_its_one_summary(store: Store, site: Site) -> None:
    feed = replace(FULL, first_run=FirstRun("summary"))
    old = replace(TEASER, id="old", identities=("guid:old",), published=MORNING - timedelta(days=2))
    loud = made_entry("Telefonat: Adler spricht mit Brandt über Gold", "gold")
    unread = made_entry("Konzert im Stadtpark fällt aus", "konzert")
    site.put(unread.url, BadAnswer("gone", status=404))
    site.put(loud.url, TEXT)
    async with Desk(store, site, feeds=(feed,)) as desk:
        judge, now = desk.house.judge, desk.clock()
        entries = (TEASER, old, loud, unread)
        state = FeedState(feed.id, feed.url)
        after = replace(state, looked_at=now)
        judge.hear(feed, entries, judge.treatments(feed, entries, state, now), after, now)
        assert desk.house.release() == (), "articles are still to be read"
        await desk.read()
        assert [alert for heard in desk.heard for alert in heard.alerts] == []
        assert old.url not in site.asked or site.asked.count(TEASER.url) == 1
        (alert,) = desk.house.release()
        assert alert.occasion.value == "summary"
        assert set(alert.entry_ids) == {TEASER.id, loud.id}
        assert desk.house.release() == ()


async def test_a_summary_does_not_wait_for_articles_for_ever(store: Store, site: Site) -> None:
    feed = replace(FULL, first_run=FirstRun("summary"))
    loud = made_entry("Telefonat: Adler spricht mit Brandt über Gold", "gold")
    async with Desk(store, site, feeds=(feed,)) as desk:
        judge, now = desk.house.judge, desk.clock()
        state = FeedState(feed.id, feed.url)
        treatments = judge.treatments(feed, (TEASER, loud), state, now)
        judge.hear(feed, (TEASER, loud), treatments, replace(state, looked_at=now), now)
        desk.clock.push(minutes=3)
        (alert,) = desk.house.release()
        assert alert.entry_ids == (loud.id,)


@pytest.mark.parametrize(
    ("error", "tries", "note"),
    [
        (BadAnswer("the page answers 404", status=404), 1, "404"),
        (BadAnswer("the page answers 410", status=410), 1, "410"),
        (Unreachable("no answer"), 3, "no answer"),
        (BadAnswer("the page answers 503", status=503), 3, "503"),
        (RuntimeError("a bug"), 3, "unexpected RuntimeError"),
    ],
)
async def test_failures_are_tried_again_a_few_times_and_given_up_with_their_reason(
    error: FeedError, tries: int, note: str, store: Store
) -> None:
    class Broken(Site):
        async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
            self.asked.append(feed.url)
            raise error

    site = Broken()
    async with Desk(store, site) as desk:
        desk.house.hear(TEASER)
        for _ in range(24):
            await desk.read()
            desk.clock.push(hours=1)
        assert len(site.asked) == tries
        assert (desk.row().state, desk.row().attempts) == ("given up", tries)
        assert note in desk.row().note


async def test_an_outage_of_a_while_costs_patience_and_no_article(store: Store, site: Site) -> None:
    site.put(TEASER.url, Unreachable("no answer"), TEXT)
    async with Desk(store, site) as desk:
        desk.house.hear(TEASER)
        await desk.read()
        assert desk.heard == []
        desk.clock.push(minutes=11)
        await desk.read()
        assert len(desk.heard[0].alerts) == 1


async def test_what_robots_txt_forbids_is_never_asked_for(site: Site) -> None:
    site.forbidden.add(TEASER.url)
    async with Desk(MemoryStore(), site) as desk:
        desk.house.hear(TEASER)
        await desk.read()
        assert site.asked == []
        assert desk.row().state == "given up"
        assert "robots.txt" in desk.row().note


async def test_a_page_that_is_not_the_article_is_given_up_and_changes_nothing(site: Site) -> None:
    site.put(
        TEASER.url, "Bitte melden Sie sich an, um weiterzulesen. Noch kein Abonnement? Jetzt Angebote ansehen. " * 2
    )
    async with Desk(MemoryStore(), site) as desk:
        desk.house.hear(TEASER)
        await desk.read()
        assert desk.row().state == "given up"
        placed = desk.store.stories.entry(TEASER.id)
        assert placed is not None
        assert placed.entry == TEASER


def many(count: int, paper: str = "abendblatt") -> list[Entry]:
    return [made_entry(f"Hafen, Teil {number} der Reihe", f"teil-{number:02}", feed=paper) for number in range(count)]


async def test_each_site_is_asked_one_page_at_a_time_and_several_sites_at_once(site: Site) -> None:
    feeds = (FULL, made_feed("kurier", full_text=True))
    async with Desk(MemoryStore(), site, feeds=feeds) as desk:
        for feed in feeds:
            entries = many(12, feed.id)
            for entry in entries:
                site.put(entry.url, TEXT)
            desk.house.hear(*entries)
        await desk.read()
        assert len(site.asked) == 24
        assert site.crowded == set()
        assert {url.split("/")[2] for url in site.asked[:2]} == {"abendblatt.example", "kurier.example"}


async def test_the_pause_lies_between_two_pages_and_after_the_last(site: Site) -> None:
    feed = replace(FULL, pause=timedelta(seconds=0.05))
    async with Desk(MemoryStore(), site, feeds=(feed,)) as desk:
        entries = many(3)
        for entry in entries:
            site.put(entry.url, TEXT)
        desk.house.hear(*entries)
        began = asyncio.get_running_loop().time()
        await desk.read()
        assert asyncio.get_running_loop().time() - began >= 3 * 0.05


async def test_a_lane_in_which_feeds_are_polled_is_left_alone(site: Site) -> None:
    async with Desk(MemoryStore(), site) as desk:
        desk.house.hear(TEASER)
        desk.polled = frozenset({FULL.lane})
        await desk.read()
        assert site.asked == []
        desk.polled = frozenset()
        await desk.read()
        assert site.asked == [TEASER.url]


async def test_a_site_that_says_too_many_requests_is_left_in_peace_as_a_whole(site: Site) -> None:
    entries = many(3)
    for entry in entries:
        site.put(entry.url, BadAnswer("slower, please", status=429, retry_after=1800), TEXT)
    async with Desk(MemoryStore(), site) as desk:
        desk.house.hear(*entries)
        await desk.read()
        desk.clock.push(minutes=29)
        await desk.read()
        assert len(site.asked) == 1
        desk.clock.push(minutes=2)
        await desk.read()
        assert len(site.asked) > 1


async def test_a_page_listed_by_two_feeds_is_asked_for_once(store: Store, site: Site) -> None:
    other = made_feed("kurier", full_text=True)
    twin = replace(made_entry(TITLE, "hafen", feed="kurier", text="Die Lage ist besser."), url=TEASER.url)
    async with Desk(store, site, feeds=(FULL, other)) as desk:
        desk.house.hear(TEASER)
        await desk.read()
        desk.house.hear(twin)
        await desk.read()
        assert site.asked == [TEASER.url]
        assert desk.row(twin).state == "read"
    assert len(store.ledger.alerts()) == 1


async def test_the_users_secrets_go_to_the_feeds_own_host_only(site: Site) -> None:
    feed = replace(FULL, headers=(("Authorization", "token"),))
    abroad = replace(made_entry(TITLE, "abroad"), url="https://anderswo.example/hafen")
    site.put(abroad.url, TEXT)
    async with Desk(MemoryStore(), site, feeds=(feed,)) as desk:
        desk.house.hear(TEASER, abroad)
        await desk.read()
    assert {one.url: one.headers for one in site.agents} == {TEASER.url: feed.headers, abroad.url: ()}


async def test_a_feed_that_wants_no_articles_any_more_gets_none(store: Store, site: Site) -> None:
    desk = Desk(store, site)
    desk.house.hear(TEASER)
    async with Desk(store, site, feeds=(made_feed(),)) as later:
        await later.read()
        assert site.asked == []
        assert later.row().state == "given up"
    desk.house.clerk.close()


async def test_a_stop_gives_up_what_is_under_way_and_begins_nothing(site: Site) -> None:
    site.held = asyncio.Event()
    async with Desk(MemoryStore(), site) as desk:
        desk.house.hear(TEASER)
        assert await desk.reader.tick() == 1
        await asyncio.sleep(0.05)
        await desk.reader.stop()
        assert desk.reader.busy == 0
        assert await desk.reader.tick() == 0
        assert desk.row().state == "wanted"
