"""From a site's address to its feed, with a server's log as witness."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import FeedError, NotAFeed
from monitor.feeds.answer import Answer, due_children, read_answer
from monitor.feeds.base import FEED, Wanted
from monitor.feeds.discover import MOST_ASKED, Asking, Found, every_feed
from monitor.feeds.formats import read
from monitor.feeds.pace import after_answer
from monitor.feeds.robots import Robots
from monitor.feeds.sources.http import HttpSource
from monitor.model import Feed, FeedState, RawFeed
from tests.feeds.making import NOW, a_feed, rss
from tests.servers import FeedServer

HTML = {"Content-Type": "text/html"}


async def read_here(body: bytes, headers: tuple[tuple[str, str], ...], url: str, wanted: Wanted = FEED) -> RawFeed:
    return read(body, headers, url, wanted)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as server:
        yield server


def page(head: str = "", body: str = "") -> str:
    return f"<!doctype html><html><head><title>Blatt</title>{head}</head><body>{body}</body></html>"


def link(href: str, title: str = "") -> str:
    return f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{href}">'


async def poll(server: FeedServer, state: FeedState | None = None, **how: object) -> Answer:
    """One poll of the site's address, as the daemon does it."""
    feed = feed_at(server, **how)
    state = state or FeedState(feed.id, feed.url)
    source = HttpSource(allow_networks=("127.0.0.1/32",))
    try:
        fetched = await source.fetch(feed, state, NOW)
        return await read_answer(fetched, Asking(source, read_here), feed, state, NOW)
    finally:
        await source.close()


def feed_at(server: FeedServer, **how: object) -> Feed:
    return a_feed(server.url("/"), private=True, **how)


def paths(server: FeedServer) -> list[str]:
    return [asked.path for asked in server.log]


async def test_a_named_feed_is_found_and_its_address_learned(server: FeedServer) -> None:
    server.put("/", page(link("/comments", "Kommentare") + link("/feed")), headers=HTML)
    server.put("/feed", rss("Eins", "Zwei"), headers={"ETag": '"1"'})
    answer = await poll(server)
    assert answer.raw is not None
    assert [one.title for one in answer.raw.entries] == ["Eins", "Zwei"]
    assert paths(server) == ["/", "/feed"]
    feed = feed_at(server)
    after = after_answer(answer.state, feed, answer.fetched, answer.raw, NOW, 0.5)
    assert (after.url, after.etag, after.validated_url) == (server.url("/feed"), '"1"', server.url("/feed"))
    assert "found at" in after.note
    assert feed.url == server.url("/")


async def test_from_then_on_only_the_feed_is_asked(server: FeedServer) -> None:
    server.put("/", page(link("/feed")), headers=HTML)
    server.put("/feed", rss("Eins"), headers={"ETag": '"1"'})
    first = await poll(server)
    after = after_answer(first.state, feed_at(server), first.fetched, first.raw, NOW, 0.5)
    second = await poll(server, after)
    assert (second.raw, second.fetched.status) == (None, 304)
    assert paths(server) == ["/", "/feed", "/feed"]


async def test_a_named_feed_that_is_none_is_passed_over(server: FeedServer) -> None:
    server.put("/", page(link("/kaputt") + link("/seite") + link("/feed")), headers=HTML)
    server.put("/seite", page(), headers=HTML)
    server.put("/feed", rss("Eins"))
    assert (await poll(server)).state.url == server.url("/feed")
    assert paths(server) == ["/", "/kaputt", "/seite", "/feed"]


async def test_without_a_name_the_usual_places_are_asked_until_one_answers(server: FeedServer) -> None:
    server.put("/", page(), headers=HTML)
    server.put("/rss.xml", rss("Eins"))
    assert (await poll(server)).state.url == server.url("/rss.xml")
    assert paths(server) == ["/", "/feed", "/rss", "/rss.xml"]


async def test_the_sites_sitemap_is_the_last_resort(server: FeedServer) -> None:
    server.put("/", page(), headers=HTML)
    server.put("/robots.txt", f"Sitemap: {server.url('/alle.xml')}\nSitemap: {server.url('/news.xml')}")
    news = "<news:news><news:title>Der Titel</news:title></news:news>"
    server.put("/news.xml", f"<urlset><url><loc>{server.url('/a')}</loc>{news}</url></urlset>")
    answer = await poll(server)
    assert answer.raw is not None
    assert (answer.raw.kind, answer.raw.entries[0].title) == ("sitemap", "Der Titel")
    assert answer.state.url == server.url("/news.xml")
    assert len(server.log) <= MOST_ASKED + 1


async def test_a_site_without_a_feed_says_so_after_a_dozen_questions(server: FeedServer) -> None:
    server.put("/", page("".join(link(f"/f{number}") for number in range(50))), headers=HTML)
    with pytest.raises(NotAFeed):
        await poll(server)
    assert len(server.log) <= MOST_ASKED + 7


async def test_a_site_that_has_enough_of_us_is_left_alone(server: FeedServer) -> None:
    server.put("/", page(link("/feed")), headers=HTML)
    server.put("/feed", status=429)
    with pytest.raises(NotAFeed):
        await poll(server)
    assert paths(server) == ["/", "/feed"]


async def test_a_feed_that_became_a_page_is_a_trouble_and_no_search(server: FeedServer) -> None:
    server.put("/", page(link("/feed")), headers=HTML)
    server.put("/feed", rss("Eins"))
    known = FeedState("blatt", server.url("/"), looked_at=NOW, validated_url=server.url("/"))
    with pytest.raises(NotAFeed):
        await poll(server, known)
    assert paths(server) == ["/"]


async def test_a_found_feed_that_is_gone_is_searched_for_again(server: FeedServer) -> None:
    server.put("/", page(link("/neu")), headers=HTML)
    server.put("/neu", rss("Eins"))
    old = server.url("/alt")
    known = FeedState("blatt", server.url("/"), looked_at=NOW, validated_url=old)
    known = replace(known, habits=replace(known.habits, moved_to=old))
    assert (await poll(server, known)).state.url == server.url("/neu")


async def test_an_overview_page_is_read_itself(server: FeedServer) -> None:
    teaser = '<article><h2><a href="/n/der-neue-kai-ist-fertig">Der neue Kai ist fertig</a></h2></article>'
    server.put("/", page(link("/feed"), teaser), headers=HTML)
    answer = await poll(server, page=True)
    assert answer.raw is not None
    assert (answer.raw.kind, answer.raw.entries[0].title) == ("page", "Der neue Kai ist fertig")
    assert paths(server) == ["/"]


async def test_the_users_tokens_stay_with_the_host_that_they_are_for(server: FeedServer) -> None:
    with FeedServer() as other:
        server.put("/", page(link(other.url("/feed"))), headers=HTML)
        other.put("/feed", rss("Eins"))
        await poll(server, headers=(("Authorization", "Basic geheim"),))
        assert "authorization" in server.log[0].headers
        assert "authorization" not in other.log[0].headers


async def test_between_two_questions_there_is_a_rest(server: FeedServer) -> None:
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)

    server.put("/", page(), headers=HTML)
    server.put("/rss", rss("Eins"))
    source = HttpSource(allow_networks=("127.0.0.1/32",))
    feed = a_feed(server.url("/"), pause=timedelta(seconds=3))
    try:
        found = await every_feed(Asking(source, read_here, rest), feed, NOW)
    finally:
        await source.close()
    assert [one.how for one in found] == ["usual place"]
    assert rests == [3.0, 3.0]


async def everything(server: FeedServer) -> list[Found]:
    source = HttpSource(allow_networks=("127.0.0.1/32",))
    try:
        return list(await every_feed(Asking(source, read_here), feed_at(server), NOW))
    finally:
        await source.close()


async def test_all_feeds_of_a_site_are_listed_best_first(server: FeedServer) -> None:
    server.put("/", page(link("/comments/feed/") + link("/feed"), '<a href="/sport.rss">Sport</a>'), headers=HTML)
    for path in ("/feed", "/comments/feed/", "/sport.rss"):
        server.put(path, rss("Eins"))
    found = await everything(server)
    assert [(one.url, one.how) for one in found] == [
        (server.url("/feed"), "declared"),
        (server.url("/sport.rss"), "linked"),
        (server.url("/comments/feed/"), "declared"),
    ]


async def test_a_feeds_own_address_is_itself(server: FeedServer) -> None:
    server.put("/", rss("Eins"))
    assert [one.how for one in await everything(server)] == ["itself"]


# ------------------------------------------------------------------ an index of sitemaps


def index(server: FeedServer, *rows: tuple[str, str]) -> str:
    files = "".join(f"<sitemap><loc>{server.url(path)}</loc><lastmod>{day}</lastmod></sitemap>" for path, day in rows)
    return f"<sitemapindex>{files}</sitemapindex>"


def urls(*rows: tuple[str, str]) -> str:
    return f"<urlset>{''.join(f'<url><loc>https://a.example/{n}</loc><lastmod>{day}</lastmod></url>' for n, day in rows)}</urlset>"


async def test_of_an_index_the_newest_files_are_read(server: FeedServer) -> None:
    rows = [(f"/s{number}.xml", f"2026-11-{10 + number}") for number in range(6)]
    server.put("/", index(server, *rows), headers={"ETag": '"1"'})
    for number in range(6):
        server.put(f"/s{number}.xml", urls((f"neu-{number}", "2026-11-21"), (f"alt-{number}", "2020-01-01")))
    answer = await poll(server)
    assert answer.raw is not None
    assert paths(server) == ["/", "/s5.xml", "/s4.xml", "/s3.xml"]
    assert [one.link.rpartition("/")[2] for one in answer.raw.entries] == ["neu-5", "neu-4", "neu-3"]
    assert (answer.fetched.state.etag, answer.fetched.state.body_hash) == ("", "")


async def test_files_that_have_not_changed_since_the_last_look_are_not_asked(server: FeedServer) -> None:
    server.put("/", index(server, ("/neu.xml", "2026-11-22"), ("/alt.xml", "2026-11-01")))
    server.put("/neu.xml", urls(("a-b", "2026-11-22")))
    await poll(server, FeedState("blatt", server.url("/"), looked_at=NOW - timedelta(hours=1)))
    assert paths(server) == ["/", "/neu.xml"]


async def test_an_index_in_which_nothing_changed_is_no_news_and_no_trouble(server: FeedServer) -> None:
    server.put("/", index(server, ("/alt.xml", "2026-11-01")))
    answer = await poll(server, FeedState("blatt", server.url("/"), looked_at=NOW))
    assert (answer.raw, paths(server)) == (None, ["/"])


async def test_one_file_that_is_missing_costs_only_itself(server: FeedServer) -> None:
    server.put("/", index(server, ("/weg.xml", "2026-11-22"), ("/da.xml", "2026-11-21")))
    server.put("/da.xml", urls(("a-b", "2026-11-21")))
    answer = await poll(server)
    assert answer.raw is not None
    assert len(answer.raw.entries) == 1


async def test_an_index_of_which_nothing_can_be_had_is_a_trouble(server: FeedServer) -> None:
    server.put("/", index(server, ("/weg.xml", "2026-11-22")))
    with pytest.raises(FeedError):
        await poll(server)


def test_files_that_name_news_are_the_ones() -> None:
    raw = RawFeed(children=(("https://a.example/s9.xml", NOW), ("https://a.example/news.xml", None)), kind="sitemap")
    assert due_children(raw, None) == ("https://a.example/news.xml",)


def test_without_dates_the_last_of_the_list_are_the_newest() -> None:
    raw = RawFeed(children=tuple((f"https://a.example/{n}", None) for n in range(9)), kind="sitemap")
    assert [address[-1] for address in due_children(raw, NOW)] == ["8", "7", "6"]


async def resolved(server: FeedServer, source: HttpSource, **how: object) -> Answer:
    feed = feed_at(server, **how)
    state = FeedState(feed.id, feed.url)
    fetched = await source.fetch(feed, state, NOW)
    return await read_answer(fetched, Asking(source, read_here, robots=Robots(source)), feed, state, NOW)


async def test_where_robots_txt_keeps_us_out_nothing_is_looked_for(server: FeedServer) -> None:
    server.put("/", page(link("/innen/feed") + link("/aussen/feed")), headers=HTML)
    server.put("/robots.txt", "User-agent: *\nDisallow: /innen/", headers={"Content-Type": "text/plain"})
    server.put("/innen/feed", rss("Eins"))
    server.put("/aussen/feed", rss("Zwei"))
    source = HttpSource(allow_networks=("127.0.0.1/32",))
    try:
        answer = await resolved(server, source)
    finally:
        await source.close()
    assert answer.raw is not None
    assert [one.title for one in answer.raw.entries] == ["Zwei"]
    assert paths(server) == ["/", "/robots.txt", "/aussen/feed"], "and it is asked once"


async def test_a_site_whose_robots_txt_is_ill_is_searched_another_time(server: FeedServer) -> None:
    server.put("/", page(link("/feed")), headers=HTML)
    server.put("/robots.txt", "", status=503)
    server.put("/feed", rss("Eins"))
    source = HttpSource(allow_networks=("127.0.0.1/32",))
    try:
        with pytest.raises(NotAFeed):
            await resolved(server, source)
    finally:
        await source.close()
    assert "/feed" not in paths(server)
