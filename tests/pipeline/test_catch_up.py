"""What a busy feed dropped between two looks is fetched from history, politely, judged as ever, and accounted for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.alerts.trouble import OPERATOR
from monitor.errors import BadAnswer, FeedError, Unreachable
from monitor.model import Alert, Feed, FeedState, Fetched, Occasion
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.fakes import MORNING
from tests.house import RAIN, House, file_store, listed, made_feed

CALLS = [f"Telefonat Nummer {number}: Adler und Brandt sprechen über Hafen {number}" for number in range(60)]
URL = "https://abendblatt.example/feed"
FEED = made_feed(private=True)
"""Inside `allow_networks`, so that no test waits for a pause."""


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


@dataclass
class Site:
    """Answers addresses, not feeds; what it does not know is 404."""

    pages: dict[str, str | FeedError] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def fetch(self, feed: Feed, state: FeedState, now: datetime) -> Fetched:
        self.asked.append(state.url)
        answer = self.pages.get(state.url, BadAnswer("it answered 404", status=404))
        if isinstance(answer, FeedError):
            raise answer
        after = replace(state, validated_url=state.url, body_hash=str(hash(answer)))
        body = None if after.body_hash == state.body_hash else answer.encode()
        return Fetched(feed.id, state.url, 200, body, (), after)

    async def close(self) -> None:
        """Nothing is held open."""


def page(*numbers: int, wordpress: bool = True) -> str:
    """A page that lists these, each published so many minutes after eight."""
    items = "".join(listed(f"{CALLS[n]}", n, at=MORNING + timedelta(minutes=n)) for n in numbers)
    generator = "<generator>https://wordpress.org/?v=6.9</generator>" if wordpress else ""
    return f'<rss version="2.0"><channel><title>Abendblatt</title>{generator}{items}</channel></rss>'


def second(number: int) -> str:
    return f"{URL}?paged={number}"


def told(house: House) -> list[Alert]:
    alerts = house.store.ledger.alerts(limit=100, watch_id=OPERATOR)
    return [alert for alert in reversed(alerts) if alert.story_id != "daily"]


def entries(house: House) -> int:
    return sum(1 for _ in house.store.stories.recent(MORNING - timedelta(days=9)))


async def looked(house: House, site: Site, *, then: int = 40) -> None:
    """A first look, and a while in which the feed runs on."""
    site.pages[URL] = page(2, 1, 0)
    await house.poll()
    house.clock.push(minutes=then)


async def test_a_gap_is_filled_until_a_page_shares_with_what_is_known(store: Store) -> None:
    site = Site()
    async with House(store, feeds=[FEED], source=site, operator=["phone"]) as house:
        await looked(house, site)
        site.pages |= {URL: page(12, 11, 10), second(2): page(9, 8, 7), second(3): page(6, 5, 4, 3, 2)}
        site.asked.clear()
        (polled,) = await house.poll()
        assert site.asked == [URL, second(2), second(3)], "and no page further"
        assert polled.fresh == 10
        assert entries(house) == 13
        (note,) = told(house)
        assert note.occasion is Occasion.RECOVERY
        assert "7 entries were recovered" in note.text
        (state,) = store.feeds.states()
        assert not state.habits.gap
        assert state.habits.troubles == ()


async def test_what_was_recovered_rings_as_if_it_had_been_polled(store: Store) -> None:
    site = Site()
    async with House(store, feeds=[FEED], source=site) as house:
        await looked(house, site)
        before = len(store.ledger.alerts(limit=100, watch_id="anruf"))
        site.pages |= {URL: page(12, 11, 10), second(2): page(9, 8, 2)}
        await house.poll()
        assert len(store.ledger.alerts(limit=100, watch_id="anruf")) > before


async def test_history_older_than_the_gap_rings_nobody(store: Store) -> None:
    site = Site()
    old = listed("Telefonat im Archiv: Adler und Brandt vor Wochen", 99, at=MORNING - timedelta(days=20))
    async with House(store, feeds=[FEED], source=site) as house:
        await looked(house, site)
        site.pages |= {URL: page(12, 11, 10), second(2): page(9).replace("</channel>", f"{old}</channel>")}
        await house.poll()
        (placed,) = store.stories.find("https://abendblatt.example/99")
        assert store.ledger.alerts_of(placed.entry.id) == ()
        (note,) = told(house)
        assert note.occasion is Occasion.RECOVERY, "the page reaches back beyond the last look: nothing is missing"


async def test_five_pages_are_the_most_and_then_the_operator_hears_what_is_unknown(store: Store) -> None:
    site = Site()
    async with House(store, feeds=[FEED], source=site, operator=["phone"]) as house:
        await looked(house, site, then=90)
        site.pages |= {URL: page(59, 58, 57)}
        site.pages |= {second(n): page(59 - 3 * n, 58 - 3 * n, 57 - 3 * n) for n in range(2, 12)}
        site.asked.clear()
        await house.poll()
        assert len(site.asked) == 6
        (note,) = told(house)
        assert note.occasion is Occasion.TROUBLE
        assert "15 entries were recovered" in note.text
        assert "not known" in note.text
        assert not store.feeds.states()[0].habits.gap, "it is given up, not tried for ever"


async def test_the_end_of_the_archive_is_the_end_of_the_gap() -> None:
    site = Site()
    async with House(MemoryStore(), feeds=[FEED], source=site) as house:
        await looked(house, site)
        site.pages |= {URL: page(12, 11, 10), second(2): page(9, 8, 7)}
        await house.poll()
        assert site.asked[-1] == second(3), "which is 404: there is nothing older"
        (note,) = told(house)
        assert note.occasion is Occasion.RECOVERY


async def test_without_history_a_gap_of_unknown_size_remains() -> None:
    site = Site()
    async with House(MemoryStore(), feeds=[FEED], source=site, robots=True) as house:
        await looked(house, site)
        site.pages[URL] = page(12, 11, 10, wordpress=False)
        await house.poll()
        assert site.asked[-1] == "https://abendblatt.example/robots.txt", "no address is guessed"
        (note,) = told(house)
        assert note.occasion is Occasion.TROUBLE
        assert "0 entries were recovered" in note.text


SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{}</urlset>"""
NAMED = "<url><loc>https://abendblatt.example/{0}</loc><news:news><news:title>{1}</news:title></news:news></url>"


async def test_the_sitemap_that_robots_txt_names_fills_a_gap_of_a_feed_without_history(store: Store) -> None:
    site = Site()
    site.pages |= {
        "https://abendblatt.example/robots.txt": "User-agent: *\nSitemap: https://abendblatt.example/karten/news.xml",
        "https://abendblatt.example/karten/news.xml": SITEMAP.format(
            "".join(NAMED.format(number, CALLS[number]) for number in (9, 8, 7, 2))
        ),
    }
    async with House(store, feeds=[FEED], source=site, robots=True) as house:
        await looked(house, site)
        site.pages[URL] = page(12, 11, 10, wordpress=False)
        await house.poll()
        assert site.asked[-1] == "https://abendblatt.example/karten/news.xml"
        assert entries(house) == 3 + 3 + 3, "what it lists of before the gap is known"


async def test_a_page_that_fails_is_tried_again_at_the_next_poll_even_if_the_feed_stands_still(store: Store) -> None:
    site = Site()
    async with House(store, feeds=[FEED], source=site) as house:
        await looked(house, site)
        site.pages |= {URL: page(12, 11, 10), second(2): Unreachable("cut")}
        (polled,) = await house.poll()
        assert polled.error is None, "the feed itself is well"
        assert store.feeds.states()[0].habits.gap
        assert told(house) == []
        site.pages[second(2)] = page(9, 8, 2)
        house.clock.push(minutes=10)
        await house.poll()
        assert entries(house) == 8
        assert len(told(house)) == 1
        house.clock.push(hours=1)
        site.asked.clear()
        await house.poll()
        assert site.asked == [URL]


async def test_a_crash_in_the_middle_goes_on_where_what_was_read_no_longer_counts_as_known(store: Store) -> None:
    site = Site()
    async with House(store, feeds=[FEED], source=site) as house:
        await looked(house, site)
        site.pages |= {URL: page(12, 11, 10), second(2): page(9, 8, 7), second(3): Unreachable("killed here")}
        await house.poll()
    site.pages[second(3)] = page(6, 5, 4, 3, 2)
    house.clock.push(minutes=10)
    async with House(store, feeds=[FEED], source=site, clock=house.clock) as again:
        await again.poll()
        assert entries(again) == 13, "page two is known now, yet it did not end the search"
        (note,) = told(again)
        assert note.occasion is Occasion.RECOVERY


async def test_history_that_fails_for_a_day_is_given_up() -> None:
    site = Site()
    async with House(MemoryStore(), feeds=[FEED], source=site) as house:
        await looked(house, site)
        site.pages |= {URL: page(12, 11, 10), second(2): Unreachable("cut")}
        await house.poll()
        house.clock.push(hours=25)
        await house.poll()
        assert [note.occasion for note in told(house) if ":gap" in note.story_id] == [Occasion.TROUBLE]
        assert not house.store.feeds.states()[0].habits.gap


async def test_many_gaps_of_one_feed_are_one_message_a_day() -> None:
    site = Site()
    async with House(MemoryStore(), feeds=[FEED], source=site) as house:
        await looked(house, site)
        for start in (10, 20, 30, 40):
            site.pages[URL] = page(start + 2, start + 1, start, wordpress=False)
            await house.poll()
            house.clock.push(minutes=90)
        assert len(told(house)) == 1


async def test_a_new_address_with_other_entries_is_a_first_look_and_no_gap(store: Store) -> None:
    site = Site()
    quiet = replace(FEED, first_run=replace(FEED.first_run, mode="nothing"))
    async with House(store, feeds=[quiet], source=site) as house:
        await looked(house, site)
        moved = replace(quiet, url="https://abendblatt.example/neu")
        house.feeds[quiet.id] = moved
        store.feeds.sync((moved,), house.clock())
        site.pages[moved.url] = page(22, 21, 20)
        (polled,) = await house.poll()
        assert polled.fresh == 3
        assert told(house) == []
        assert store.ledger.alerts(watch_id="anruf") == (), "`first_run: nothing` holds for the new address"


async def test_a_feed_under_another_name_and_address_goes_on_as_before_too(store: Store) -> None:
    site = Site()
    async with House(store, feeds=[FEED], source=site) as house:
        await looked(house, site)
        for number in range(3, 9):
            site.pages[URL] = page(number, number - 1, number - 2)
            await house.poll()
            house.clock.push(minutes=40)
        (state,) = store.feeds.states()
        assert state.habits.rhythm > 0
        moved = replace(FEED, id="neu", url="https://abendblatt.example/neu")
        house.feeds[moved.id] = moved
        store.feeds.sync((moved,), house.clock())
        site.pages[moved.url] = page(8, 7, 6)
        (polled,) = await house.poll()
        assert polled.fresh == 0
        (after,) = store.feeds.states()
        assert after.habits.rhythm >= state.habits.rhythm, "it still knows how seldom there is news"
        assert after.habits.new_at == state.habits.new_at


async def test_a_new_address_with_the_same_entries_goes_on_as_before(store: Store) -> None:
    site = Site()
    quiet = replace(FEED, first_run=replace(FEED.first_run, mode="nothing"))
    async with House(store, feeds=[quiet], source=site) as house:
        await looked(house, site)
        moved = replace(quiet, url="https://abendblatt.example/neu")
        house.feeds[quiet.id] = moved
        store.feeds.sync((moved,), house.clock())
        site.pages[moved.url] = page(20, 2, 1)
        (polled,) = await house.poll()
        assert polled.fresh == 1
        assert len(store.ledger.alerts(watch_id="anruf")) == 1, "what is new rings: the feed is known"


async def test_an_overlap_is_no_gap_whatever_else_is_new() -> None:
    site = Site()
    async with House(MemoryStore(), feeds=[FEED], source=site) as house:
        await looked(house, site)
        site.pages[URL] = page(20, 19, 18, 17, 2) + f"<!-- {RAIN} -->"
        await house.poll()
        assert site.asked == [URL, URL]
        assert told(house) == []
