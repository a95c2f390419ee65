"""The manners of docs/manners.md, rule by rule, with the log of a real server as the witness."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from monitor.errors import BadAnswer, NotAFeed, Unreachable
from monitor.feeds.sources.http import HttpSource
from monitor.model import Feed
from tests.feeds.making import NOW, a_feed, rss
from tests.feeds.reading import Reader
from tests.needs import ROOT
from tests.servers import Answer, FeedServer

OLD = rss("Der Mond ist aufgegangen", "Die Bahn kommt pünktlich")
NEW = rss("Der Mond ist aufgegangen", "Die Bahn kommt pünktlich", "Der Zoo hat wieder Eisbären")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
EVERY = (10 * MINUTE, 10 * MINUTE)
TAGGED = {"ETag": '"1"', "Last-Modified": "Sun, 22 Nov 2026 08:00:00 GMT"}


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as running:
        yield running


@asynccontextmanager
async def reading(server: FeedServer, path: str = "/feed", **how: object) -> AsyncIterator[Reader]:
    source = HttpSource(allow_networks=("127.0.0.0/8",), total=5.0)
    feed: Feed = a_feed(server.url(path), **{"every": EVERY, "private": True, **how})
    try:
        yield Reader(source, feed)
    finally:
        await source.close()


def validators(server: FeedServer, path: str = "/feed") -> list[tuple[str | None, str | None]]:
    return [(one.headers.get("if-none-match"), one.headers.get("if-modified-since")) for one in server.asked(path)]


# ------------------------------------------------------------------ 1–11 conditional requests


async def test_1_2_both_validators_come_back_byte_for_byte(server: FeedServer) -> None:
    odd = {"ETag": 'W/"x-gzip", "y"', "Last-Modified": "Do, 01 Jan 1970 00:00:01"}
    server.put("/feed", OLD, headers=odd)
    async with reading(server) as reader:
        await reader.poll()
        await reader.next()
    assert validators(server) == [(None, None), (odd["ETag"], odd["Last-Modified"])]


async def test_2_a_validator_that_can_not_come_back_as_it_was_is_not_sent_as_something_else(server: FeedServer) -> None:
    """Latin 1 in an `ETag` (RFC 9110 8.8.3 allows it): what came back was a tag without that letter."""
    dated = {"Last-Modified": "Sun, 22 Nov 2026 08:00:00 GMT"}
    latin = '"K\udcfcche"'
    server.script(
        "/feed",
        Answer(OLD, headers={"ETag": latin, **dated}),
        Answer(OLD, headers={"ETag": '"Küche"', **dated}),
        Answer(status=304, headers={"ETag": latin}),
        Answer(OLD),
    )
    async with reading(server) as reader:
        await reader.poll()
        for _ in range(3):
            await reader.next()
    modified, as_logged = dated["Last-Modified"], '"Küche"'.encode().decode("latin-1")
    assert validators(server) == [(None, None), (None, modified), (as_logged, modified), (None, modified)]


async def test_3_4_each_whole_answer_replaces_both_though_the_bytes_are_the_same(server: FeedServer) -> None:
    server.script(
        "/feed",
        Answer(OLD, headers=TAGGED),
        Answer(OLD, headers={"ETag": '"2"'}),
        Answer(OLD, headers={"Last-Modified": TAGGED["Last-Modified"]}),
        Answer(OLD),
        Answer(OLD, headers={"Date": "Sun, 22 Nov 2026 09:00:00 GMT"}),
    )
    async with reading(server) as reader:
        await reader.poll()
        for _ in range(4):
            await reader.next()
    assert validators(server) == [
        (None, None),
        (TAGGED["ETag"], TAGGED["Last-Modified"]),
        ('"2"', None),
        (None, TAGGED["Last-Modified"]),
        (None, None),
    ]


async def test_5_a_304_renews_validators_and_freshness(server: FeedServer) -> None:
    renewed = {"ETag": '"1b"', "Cache-Control": "max-age=7200"}
    server.script("/feed", Answer(OLD, headers=TAGGED), Answer(status=304, headers=renewed), Answer(OLD))
    async with reading(server) as reader:
        await reader.poll()
        await reader.next()
        assert reader.wait == 2 * HOUR
        await reader.next()
    assert validators(server)[2] == ('"1b"', TAGGED["Last-Modified"])


SPOILED = {
    "cut off": Answer(NEW, headers={"ETag": '"bad"'}, cut_at=120),
    "empty": Answer(b" ", headers={"ETag": '"bad"'}),
    "undecodable": Answer(b"\x1f\x8bno gzip at all", headers={"ETag": '"bad"', "Content-Encoding": "gzip"}),
    "a page": Answer(b"<!doctype html><title>Wartung</title><p>Bitte warten", headers={"ETag": '"bad"'}),
    "a login": Answer(b"<html><form>Passwort</form></html>", headers={"ETag": '"bad"', "Content-Type": "text/html"}),
    "a failure": Answer(NEW, status=500, headers={"ETag": '"bad"'}),
}


@pytest.mark.parametrize("spoiled", SPOILED.values(), ids=SPOILED)
async def test_6_25_validators_of_spoiled_answers_are_not_kept_and_nothing_is_lost(
    server: FeedServer, spoiled: Answer
) -> None:
    server.script("/feed", Answer(OLD, headers=TAGGED), spoiled, Answer(NEW, headers={"ETag": '"bad"'}))
    async with reading(server) as reader:
        await reader.poll()
        assert (await reader.next()).failures == 1
        assert reader.error is not None
        await reader.next()
    assert validators(server)[2] == (TAGGED["ETag"], TAGGED["Last-Modified"]), "those of the last good answer"
    assert len(reader.titles) == 3
    assert reader.state.failures == 0


async def test_7_validators_belong_to_the_final_address(server: FeedServer) -> None:
    server.script("/feed", *(Answer(status=302, headers={"Location": to}) for to in ("/a", "/a", "/b")))
    server.put("/a", OLD, headers={"ETag": '"a"'})
    server.put("/b", NEW, headers={"ETag": '"b"'})
    async with reading(server) as reader:
        await reader.poll()
        await reader.next()
        await reader.next()
    assert validators(server) == [(None, None)] * 3
    assert validators(server, "/a") == [(None, None), ('"a"', None)]
    assert validators(server, "/b") == [(None, None)]
    assert len(reader.titles) == 3


async def test_9_after_a_week_of_304_the_whole_is_asked_for_once(server: FeedServer) -> None:
    stuck = Answer(status=304)
    server.script("/feed", Answer(OLD, headers=TAGGED), *[stuck] * 3, Answer(NEW, headers=TAGGED), stuck)
    async with reading(server, every=(2 * DAY, 2 * DAY)) as reader:
        await reader.poll()
        for _ in range(5):
            await reader.next()
    given = (TAGGED["ETag"], TAGGED["Last-Modified"])
    assert validators(server) == [(None, None), given, given, given, (None, None), given]
    assert len(reader.titles) == 3, "what the stuck validator hid has come"


async def test_10_a_delta_is_asked_for_with_a_tag_only_and_taken_for_a_part(server: FeedServer) -> None:
    part = rss("Der Zoo hat wieder Eisbären")
    server.script(
        "/feed",
        Answer(OLD, headers={"Last-Modified": "gestern"}),
        Answer(NEW[:-1] + b" >", headers=TAGGED),
        Answer(part, status=226, headers={"IM": "feed", "ETag": '"2"'}),
        Answer(NEW, headers=TAGGED),
    )
    async with reading(server) as reader:
        await reader.poll()
        await reader.next()
        await reader.next()
        assert reader.fetched is not None
        assert (reader.fetched.status, reader.fetched.partial) == (226, True)
        await reader.next()
    assert [one.headers.get("a-im") for one in server.log] == [None, None, "feed", "feed"]
    assert server.log[3].headers["if-none-match"] == '"2"', "the tag is that of the whole"


@pytest.mark.parametrize("manipulation", ["vcdiff", "gzip"])
async def test_10_a_delta_that_nobody_asked_for_is_an_error(server: FeedServer, manipulation: str) -> None:
    server.script("/feed", Answer(OLD, headers=TAGGED), Answer(NEW, status=226, headers={"IM": manipulation}))
    async with reading(server) as reader:
        await reader.poll()
        await reader.next()
    assert isinstance(reader.error, BadAnswer)


# ------------------------------------------------------------------ 12–19 how often


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, 10 * MINUTE),
        ({"Cache-Control": "max-age=3600"}, HOUR),
        ({"Cache-Control": "max-age=3600", "Age": "600"}, 50 * MINUTE),
        ({"Cache-Control": "max-age=3600", "Age": "9999"}, 10 * MINUTE),
        ({"Cache-Control": "s-maxage=3600"}, 10 * MINUTE),
        ({"Cache-Control": "max-age=0, must-revalidate"}, 10 * MINUTE),
        ({"Cache-Control": "no-cache, max-age=3600"}, 10 * MINUTE),
        ({"Cache-Control": "max-age=31536000"}, DAY),
        ({"Cache-Control": "max-age=99999999999999999999"}, DAY),
        ({"Cache-Control": "max-age=gern"}, 10 * MINUTE),
        ({"Expires": "Sun, 22 Nov 2026 14:00:00 GMT"}, 2 * HOUR),
        ({"Expires": "Sun, 22 Nov 2026 14:00:00 GMT", "Cache-Control": "max-age=60"}, 10 * MINUTE),
        ({"Expires": "0"}, 10 * MINUTE),
        ({"Expires": "-1", "Pragma": "no-cache"}, 10 * MINUTE),
    ],
)
async def test_13_the_servers_freshness_is_waited_for(
    server: FeedServer, headers: dict[str, str], wait: timedelta
) -> None:
    server.put("/feed", OLD, headers={"Date": "Sun, 22 Nov 2026 12:00:00 GMT", **headers})
    async with reading(server) as reader:
        await reader.poll()
    assert reader.wait == wait


SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'


@pytest.mark.parametrize(
    ("head", "wait"),
    [
        ("<ttl>90</ttl>", 90 * MINUTE),
        ("<ttl>5</ttl>", 10 * MINUTE),
        ("<ttl>0</ttl>", 10 * MINUTE),
        ("<ttl>-60</ttl>", 10 * MINUTE),
        ("<ttl>bald</ttl>", 10 * MINUTE),
        ("<ttl>9999999</ttl>", DAY),
        (f"<sy:updatePeriod {SY}>hourly</sy:updatePeriod><sy:updateFrequency {SY}>2</sy:updateFrequency>", 30 * MINUTE),
        (f"<sy:updatePeriod {SY}>yearly</sy:updatePeriod>", DAY),
        ("<skipHours><hour>12</hour><hour>13</hour></skipHours>", 2 * HOUR),
        ("<skipDays><day>Sunday</day></skipDays>", 12 * HOUR),
        ("<skipHours>" + "".join(f"<hour>{n}</hour>" for n in range(24)) + "</skipHours>", 10 * MINUTE),
        ("<skipHours><hour>77</hour><hour>x</hour></skipHours>", 10 * MINUTE),
    ],
)
async def test_14_the_feeds_own_wish_is_a_lower_bound_that_outlives_a_304(
    server: FeedServer, head: str, wait: timedelta
) -> None:
    server.script("/feed", Answer(rss("Der Mond", head=head), headers=TAGGED), Answer(status=304))
    async with reading(server) as reader:
        await reader.poll()
        assert reader.wait == wait
        await reader.poll()
        assert reader.wait == wait, "a 304 does not say it again"


async def test_13_14_a_feed_told_not_to_obey_hears_no_wishes_but_a_retry_after(server: FeedServer) -> None:
    eager = rss("Der Mond", head="<ttl>600</ttl><skipDays><day>Sunday</day></skipDays>")
    server.script(
        "/feed",
        Answer(eager, headers={"Cache-Control": "max-age=7200"}),
        Answer(status=429, headers={"Retry-After": "5400"}),
    )
    async with reading(server, obey=False) as reader:
        await reader.poll()
        assert reader.wait == 10 * MINUTE
        await reader.next()
        assert reader.wait == 90 * MINUTE


async def test_15_the_reason_is_told(server: FeedServer) -> None:
    server.put("/feed", OLD, headers={"Cache-Control": "max-age=14400"})
    async with reading(server) as reader:
        await reader.poll()
    assert "the server says that nothing changes for 4 h" in reader.state.note


# ------------------------------------------------------------------ 20–25 being told to wait or to go


@pytest.mark.parametrize("status", [429, 503, 301])
@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("7200", 2 * HOUR),
        ("Sun, 22 Nov 2026 15:00:00 GMT", 3 * HOUR),
        ("Sun, 22 Nov 2020 15:00:00 GMT", 10 * MINUTE),
        ("später", 10 * MINUTE),
        ("-5", 10 * MINUTE),
        ("1e9", 10 * MINUTE),
        ("", 10 * MINUTE),
        ("99999999999999999999", timedelta(days=7)),
    ],
)
async def test_20_retry_after_in_both_forms_and_junk(
    server: FeedServer, status: int, value: str, wait: timedelta
) -> None:
    server.put("/feed", status=status, headers={"Retry-After": value, "Location": "/none"})
    async with reading(server) as reader:
        await reader.poll()
    assert reader.wait == wait


TROUBLES: dict[str, Callable[[FeedServer], None]] = {
    "404": lambda server: server.put("/feed", status=404),
    "500": lambda server: server.put("/feed", status=500),
    "a reset": lambda server: server.put("/feed", reset=True),
    "no feed": lambda server: server.put("/feed", "<html>ach</html>"),
}


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
async def test_22_24_patience_doubles_to_its_cap_never_ends_and_is_forgotten(
    server: FeedServer, trouble: Callable[[FeedServer], None]
) -> None:
    trouble(server)
    async with reading(server, private=False) as reader:
        await reader.poll()
        waits = [reader.wait]
        for _ in range(11):
            await reader.next()
            waits.append(reader.wait)
        assert waits[:4] == [10 * MINUTE, 20 * MINUTE, 40 * MINUTE, 80 * MINUTE]
        assert waits[-1] == DAY, "a feed is never given up"
        assert len(server.log) <= 2 * 12, "at most one second try at once, for a connection that was cut"
        server.put("/feed", OLD)
        await reader.next()
        assert (reader.wait, reader.state.failures, len(reader.titles)) == (10 * MINUTE, 0, 2)


async def test_23_gone_means_stop_after_a_second_look(server: FeedServer) -> None:
    server.put("/feed", status=410)
    async with reading(server) as reader:
        await reader.poll()
        assert reader.wait == DAY
        await reader.next()
        assert reader.wait == timedelta(days=30)
        assert "gone" in reader.state.note
        server.put("/feed", OLD)
        await reader.next()
        assert len(reader.titles) == 2, "and one that comes back is read again"


@pytest.mark.parametrize(
    ("status", "headers", "hint"),
    [
        (401, {}, "login"),
        (403, {}, "wall"),
        (403, {"cf-mitigated": "challenge"}, "only its owner can let us in"),
    ],
)
async def test_24_a_closed_door_gets_a_long_back_off_and_a_hint(
    server: FeedServer, status: int, headers: dict[str, str], hint: str
) -> None:
    server.put("/feed", status=status, headers=headers)
    async with reading(server, private=False) as reader:
        await reader.poll()
        assert reader.wait == 6 * HOUR
        assert reader.error is not None
        assert hint in reader.error.hint
        await reader.next()
    first, second = server.log
    assert first.headers["user-agent"] == second.headers["user-agent"], "no disguise"


# ------------------------------------------------------------------ 26–29 redirects


async def moves(reader: Reader, polls: int, apart: timedelta) -> list[str]:
    """The addresses to ask after each poll."""
    found = []
    for _ in range(polls):
        await reader.poll()
        found.append(reader.state.url)
        reader.now += apart
    return found


@pytest.mark.parametrize("status", [301, 308])
async def test_28_a_permanent_move_is_believed_once_it_has_held(server: FeedServer, status: int) -> None:
    server.redirect("/feed", "/new", status)
    server.put("/new", OLD, headers=TAGGED)
    async with reading(server) as reader:
        old, new = server.url("/feed"), server.url("/new")
        assert await moves(reader, 6, timedelta(hours=6)) == [old] * 4 + [new] * 2
        assert f"moved for good to {new}: write that address into the config" in reader.state.note
    assert len(server.asked("/feed")) == 5
    assert len(server.asked("/new")) == 6
    assert validators(server, "/new")[-1] == (TAGGED["ETag"], TAGGED["Last-Modified"])


async def test_28_five_polls_in_a_minute_prove_nothing(server: FeedServer) -> None:
    server.redirect("/feed", "/new", 301)
    server.put("/new", OLD)
    async with reading(server) as reader:
        assert set(await moves(reader, 8, timedelta(seconds=10))) == {server.url("/feed")}


@pytest.mark.parametrize("status", [302, 303, 307])
async def test_27_29_one_temporary_hop_and_nothing_is_learned(server: FeedServer, status: int) -> None:
    server.redirect("/feed", "/between", 301)
    server.redirect("/between", "/new", status)
    server.put("/new", OLD)
    async with reading(server) as reader:
        assert set(await moves(reader, 8, DAY)) == {server.url("/feed")}


async def test_28_a_move_to_what_is_no_feed_is_not_learned(server: FeedServer) -> None:
    server.redirect("/feed", "/wartung", 301)
    server.put("/wartung", "<!doctype html><html><p>Wir bauen um</html>")
    async with reading(server) as reader:
        assert set(await moves(reader, 8, DAY)) == {server.url("/feed")}
        assert isinstance(reader.error, NotAFeed)


async def test_28_a_learned_address_that_fails_is_doubted(server: FeedServer) -> None:
    server.redirect("/feed", "/new", 301)
    server.put("/new", OLD)
    async with reading(server) as reader:
        assert (await moves(reader, 6, DAY))[-1] == server.url("/new")
        server.put("/new", status=410)
        server.put("/feed", NEW)
        await reader.poll()
        assert (reader.state.url, reader.wait) == (server.url("/feed"), 10 * MINUTE)
        await reader.next()
        assert len(reader.titles) == 3


async def test_33_a_poll_is_one_get(server: FeedServer) -> None:
    server.put("/feed", OLD)
    async with reading(server) as reader:
        await reader.poll()
        reader.now += DAY
        await reader.poll()
    assert [one.method for one in server.log] == ["GET", "GET"]
    assert [one.path for one in server.log] == ["/feed", "/feed"], "no favicon, no query that defeats a cache"


async def test_an_unreachable_feed_keeps_its_validators(server: FeedServer) -> None:
    server.script("/feed", Answer(OLD, headers=TAGGED), *[Answer(reset=True)] * 2, Answer(OLD, headers=TAGGED))
    async with reading(server) as reader:
        await reader.poll()
        await reader.next()
        assert isinstance(reader.error, Unreachable)
        await reader.next()
    assert validators(server)[3] == (TAGGED["ETag"], TAGGED["Last-Modified"])


def test_the_day_of_these_tests_is_a_sunday() -> None:
    assert datetime(2026, 11, 22, 12, tzinfo=NOW.tzinfo) == NOW
    assert NOW.weekday() == 6


def test_every_rule_is_in_the_docs_and_names_a_test_that_exists() -> None:
    page = (ROOT / "docs" / "manners.md").read_text()
    rows = re.findall(r"^\| (\d+) \|.*\| ((?:`[^`]+` ?)+) ?\|$", page, re.MULTILINE)
    assert {int(number) for number, _ in rows} == {*range(1, 38), *range(44, 49)}
    for number, named in [(number, named) for number, tests in rows for named in re.findall("`([^`]+)`", tests)]:
        path, _, name = named.rpartition("::") if "::" in named else ("", "", named)
        file = ROOT / (path or (name if name.endswith(".py") else "tests/feeds/test_manners.py"))
        assert file.is_file(), number
        assert name.endswith(".py") or f"def {name}(" in file.read_text(), f"{number}: {named}"
