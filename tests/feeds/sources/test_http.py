"""Manners and safety of one question, with the log of a real server as the witness."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from monitor.errors import AddressRefused, BadAnswer, FeedError, NotAFeed, TooMuch, Unreachable
from monitor.feeds.sources.http import HttpSource
from tests.feeds.making import NOW, a_feed, a_state, rss
from tests.servers import Answer, FeedServer

BODY = rss("Der Mond ist aufgegangen", "Die Bahn kommt pünktlich")


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as running:
        yield running


@asynccontextmanager
async def asking(**how: object) -> AsyncIterator[HttpSource]:
    source = HttpSource(**{"allow_networks": ("127.0.0.0/8", "localhost"), "total": 5.0, **how})  # type: ignore[arg-type]
    try:
        yield source
    finally:
        await source.close()


# ------------------------------------------------------------------ manners


async def test_validators_come_back_byte_for_byte(server: FeedServer) -> None:
    odd = {"ETag": 'W/"a b-gzip"', "Last-Modified": "Thursday, 1 Jan 1970 00:00:00 +0000"}
    server.put("/feed", BODY, headers=odd)
    url = server.url("/feed")
    async with asking() as source:
        first = await source.fetch(a_feed(url), a_state(url), NOW)
        second = await source.fetch(a_feed(url), first.state, NOW)
    assert (first.status, first.body) == (200, BODY)
    assert (second.status, second.body) == (304, None)
    before, after = server.log
    assert "if-none-match" not in before.headers
    assert "if-modified-since" not in before.headers
    assert after.headers["if-none-match"] == odd["ETag"]
    assert after.headers["if-modified-since"] == odd["Last-Modified"]
    assert second.state.etag == odd["ETag"]


async def test_same_bytes_are_no_news_but_their_new_validators_are_kept(server: FeedServer) -> None:
    server.script("/feed", Answer(BODY, headers={"ETag": '"1"'}), Answer(BODY, headers={"Last-Modified": "now"}))
    url = server.url("/feed")
    async with asking() as source:
        first = await source.fetch(a_feed(url), a_state(url), NOW)
        second = await source.fetch(a_feed(url), first.state, NOW)
    assert (second.status, second.body) == (200, None)
    assert (second.state.etag, second.state.last_modified) == ("", "now")


async def test_validators_belong_to_the_address_that_gave_them(server: FeedServer) -> None:
    server.redirect("/old", "/new", 301)
    server.put("/new", BODY, headers={"ETag": '"n"'})
    url = server.url("/old")
    async with asking() as source:
        first = await source.fetch(a_feed(url), a_state(url), NOW)
        second = await source.fetch(a_feed(url), first.state, NOW)
    assert (first.url, second.status) == (server.url("/new"), 304)
    assert [("if-none-match" in asked.headers) for asked in server.asked("/old")] == [False, False]
    assert server.asked("/new")[1].headers["if-none-match"] == '"n"'


async def test_we_say_who_we_are_and_carry_nothing_else(server: FeedServer) -> None:
    server.put("/feed", BODY, headers={"Set-Cookie": "id=1"})
    url = server.url("/feed")
    async with asking(contact="https://example.org/us") as source:
        await source.fetch(a_feed(url), a_state(url), NOW)
        await source.fetch(a_feed(url), a_state(url), NOW)
    for asked in server.log:
        assert asked.method == "GET"
        assert asked.headers["user-agent"].startswith("depesche/")
        assert asked.headers["user-agent"].endswith("(+https://example.org/us)")
        assert asked.headers["accept"].startswith("application/atom+xml")
        assert asked.headers["accept-encoding"] == "gzip, deflate, br, zstd"
        assert not {"cookie", "referer", "pragma", "cache-control"} & set(asked.headers)


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [
        (429, {"Retry-After": "120"}, 120.0),
        (503, {"Retry-After": "Sun, 22 Nov 2026 12:10:00 GMT"}, 600.0),
        (503, {"Retry-After": "soon"}, None),
        (302, {"Retry-After": "60", "Location": "/elsewhere"}, 60.0),
        (410, {}, None),
        (500, {}, None),
        (304, {}, None),
        (206, {}, None),
    ],
)
async def test_what_is_no_success_says_so_with_the_wish_to_wait(
    server: FeedServer, status: int, headers: dict[str, str], seconds: float | None
) -> None:
    server.put("/feed", BODY, status=status, headers=headers)
    url = server.url("/feed")
    async with asking() as source:
        with pytest.raises(BadAnswer) as caught:
            await source.fetch(a_feed(url), a_state(url), NOW)
    assert (caught.value.status, caught.value.retry_after) == (status, seconds)
    assert len(server.log) == 1


async def test_the_servers_wish_for_freshness_is_handed_on(server: FeedServer) -> None:
    server.put("/feed", BODY, headers={"Cache-Control": "public, max-age=900", "Age": "300"})
    url = server.url("/feed")
    async with asking() as source:
        fetched = await source.fetch(a_feed(url), a_state(url), NOW)
    assert fetched.fresh_for == timedelta(minutes=10)


LETTERS = [
    ("as they should be", "/K%C3%BCche?%C3%BC", "/K%C3%BCche?%C3%BC"),
    ("as UTF-8", "/Küche?ü", "/K%C3%BCche?%C3%BC"),
    ("as Latin 1, by old sites: the bytes that they sent", "/K\udcfcche?\udcfc", "/K%FCche?%FC"),
    ("a blank", "/die Küche", "/die%20K%C3%BCche"),
]


@pytest.mark.parametrize(("location", "asked"), [case[1:] for case in LETTERS], ids=[case[0] for case in LETTERS])
async def test_a_redirect_keeps_every_letter_of_its_target(server: FeedServer, location: str, asked: str) -> None:
    """Letters that were no UTF-8 fell out of it, and another page was asked for."""
    server.redirect("/feed", location)
    server.put(asked, BODY)
    url = server.url("/feed")
    async with asking() as source:
        fetched = await source.fetch(a_feed(url), a_state(url), NOW)
    assert (fetched.body, server.log[-1].path) == (BODY, asked)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_followed_and_the_final_address_is_told(server: FeedServer, status: int) -> None:
    server.redirect("/a/old", "../b/new?x=1", status)
    server.put("/b/new", BODY)
    url = server.url("/a/old")
    async with asking() as source:
        fetched = await source.fetch(a_feed(url), a_state(url), NOW)
    assert fetched.url == server.url("/b/new?x=1")
    assert fetched.body == BODY


async def test_circles_and_endless_chains_end(server: FeedServer) -> None:
    server.redirect("/a", "/b")
    server.redirect("/b", "/a")
    for step in range(20):
        server.redirect(f"/{step}", f"/{step + 1}")
    server.put("/nowhere", status=302)
    async with asking() as source:
        for path, words in (("/a", "circle"), ("/0", "more than 10"), ("/nowhere", "nowhere")):
            with pytest.raises(BadAnswer, match=words):
                await source.fetch(a_feed(server.url(path)), a_state(server.url(path)), NOW)
    assert len(server.asked("/11")) == 0


async def test_a_users_token_stays_with_its_host(server: FeedServer) -> None:
    with FeedServer() as other:
        server.redirect("/feed", other.url("/feed"))
        other.put("/feed", BODY)
        url = server.url("/feed")
        feed = a_feed(url, headers=(("Authorization", "Bearer geheim"), ("Cookie", "a=b")))
        async with asking() as source:
            await source.fetch(feed, a_state(url), NOW)
        assert server.log[0].headers["authorization"] == "Bearer geheim"
        assert not {"authorization", "cookie"} & set(other.log[0].headers)


async def test_a_users_header_replaces_ours_however_it_is_spelled(server: FeedServer) -> None:
    server.put("/feed", BODY)
    url = server.url("/feed")
    async with asking() as source:
        await source.fetch(a_feed(url, headers=(("accept", "text/x-own"), ("X-Key", "1"))), a_state(url), NOW)
        await source.fetch(a_feed(url, user_agent="Eigen/1"), a_state(url), NOW)
    first, second = server.log
    assert (first.headers["accept"], first.headers["x-key"]) == ("text/x-own", "1")
    assert second.headers["user-agent"] == "Eigen/1"


# ------------------------------------------------------------------ safety

HOSTILE = (
    "http://127.0.0.1:{port}/secret",
    "http://localhost:{port}/secret",
    "http://2130706433:{port}/secret",
    "http://0x7f000001:{port}/secret",
    "http://127.1:{port}/secret",
    "http://0:{port}/secret",
    "http://[::1]:{port}/secret",
    "http://[::ffff:127.0.0.1]:{port}/secret",
    "http://[::127.0.0.1]:{port}/secret",
    "http://[64:ff9b::7f00:1]:{port}/secret",
    "http://example.org@127.0.0.1:{port}/secret",
    "http://①②⑦.⓪.⓪.①:{port}/secret",
    "file:///etc/passwd",
    "gopher://127.0.0.1:{port}/secret",
)


@pytest.mark.parametrize("hostile", HOSTILE)
async def test_no_spelling_of_a_private_address_is_asked(server: FeedServer, hostile: str) -> None:
    server.put("/secret", BODY)
    url = hostile.format(port=server.port)
    async with asking(allow_networks=()) as source:
        with pytest.raises((AddressRefused, Unreachable)):
            await source.fetch(a_feed(url), a_state(url), NOW)
    assert server.log == []


@pytest.mark.parametrize("hostile", HOSTILE)
async def test_no_redirect_leads_to_a_private_address(server: FeedServer, hostile: str) -> None:
    """The first hop is allowed by name, the second is judged by itself."""
    server.put("/secret", BODY)
    with FeedServer() as gate:
        gate.redirect("/feed", hostile.format(port=server.port).replace("localhost", "localhost.localdomain"))
        url = f"http://allowed.example:{gate.port}/feed"
        async with asking(allow_networks=("allowed.example",), resolver=Resolver("127.0.0.1")) as source:
            with pytest.raises((AddressRefused, Unreachable)):
                await source.fetch(a_feed(url), a_state(url), NOW)
        assert len(gate.log) == 1
    assert server.log == []


class Resolver(AbstractResolver):
    """Names resolve to these addresses in turn; the last one stays."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = list(addresses)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        address = self.addresses.pop(0) if len(self.addresses) > 1 else self.addresses[0]
        return [ResolveResult(hostname=host, host=address, port=port, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None: ...


async def test_a_name_that_turns_private_is_refused_at_the_socket(server: FeedServer) -> None:
    server.put("/feed", BODY)
    url = f"http://rebind.example:{server.port}/feed"
    async with asking(allow_networks=(), resolver=Resolver("192.0.2.1", "127.0.0.1"), connect=0.2, total=1.0) as source:
        for _ in range(3):
            with pytest.raises(FeedError):
                await source.fetch(a_feed(url), a_state(url), NOW)
    assert server.log == []


async def test_a_redirect_to_another_port_or_scheme_is_refused(server: FeedServer) -> None:
    server.redirect("/port", "http://93.184.215.14:6379/")
    server.redirect("/file", "file:///etc/passwd")
    async with asking() as source:
        for path in ("/port", "/file"):
            with pytest.raises(AddressRefused):
                await source.fetch(a_feed(server.url(path)), a_state(server.url(path)), NOW)


async def test_a_host_allowed_by_name_is_asked(server: FeedServer) -> None:
    server.put("/feed", BODY)
    url = f"http://localhost:{server.port}/feed"
    async with asking(allow_networks=("localhost",)) as source:
        assert (await source.fetch(a_feed(url), a_state(url), NOW)).body == BODY


async def test_no_error_tells_a_secret(server: FeedServer) -> None:
    secrets = f"http://user:passwort@127.0.0.1:{server.port}/feed?token=geheim"
    async with asking() as source:
        with pytest.raises(BadAnswer) as missing:
            await source.fetch(a_feed(secrets), a_state(secrets), NOW)
    async with asking(allow_networks=()) as source:
        with pytest.raises(AddressRefused) as refused:
            await source.fetch(a_feed(secrets), a_state(secrets), NOW)
    for error in (missing.value, refused.value):
        assert "geheim" not in str(error)
        assert "passwort" not in str(error)


# ------------------------------------------------------------------ bounds

CUT = [
    ("a bomb of zeros", Answer(bytes(40_000_000), packed=True), TooMuch),
    ("too large", Answer(b"x" * 300_000), TooMuch),
    ("a slow loris", Answer(b"x" * 2000, drip=0.05), Unreachable),
    ("silence", Answer(b"x", delay=3.0), Unreachable),
    ("a reset", Answer(reset=True), Unreachable),
    ("cut off", Answer(b"x" * 2000, cut_at=100), Unreachable),
    ("cut off while packed", Answer(BODY, packed=True, cut_at=30), Unreachable),
    ("damaged", Answer(b"\x1f\x8b" + b"x" * 50, headers={"Content-Encoding": "gzip"}), Unreachable),
    ("not offered", Answer(b"x", headers={"Content-Encoding": "compress"}), NotAFeed),
    ("empty", Answer(b"  \n"), NotAFeed),
    ("a header beyond its bound", Answer(BODY, headers={"X-Long": "x" * 70_000}), FeedError),
    ("countless headers", Answer(BODY, headers={f"X-{n}": "x" * 50 for n in range(3_000)}), FeedError),
    ("many headers", Answer(BODY, headers={f"X-{n}": "x" * 8_000 for n in range(12)}), FeedError),
]


@pytest.mark.parametrize(("answer", "kind"), [case[1:] for case in CUT], ids=[case[0] for case in CUT])
async def test_hostile_answers_end_early_as_errors_of_the_feed(
    server: FeedServer, answer: Answer, kind: type[FeedError]
) -> None:
    server.script("/feed", answer)
    url = server.url("/feed")
    # Short only where time is what ends it: a machine with much else to do takes a while to pack forty megabytes.
    patience = 0.7 if answer.drip or answer.delay else 30.0
    async with asking(total=patience, packed_limit=200_000, unpacked_limit=400_000) as source:
        with pytest.raises(kind):
            await source.fetch(a_feed(url), a_state(url), NOW)


async def test_a_size_that_is_announced_is_told_beside_the_bound(server: FeedServer) -> None:
    server.script("/feed", Answer(b"x" * 2_600_000))
    url = server.url("/feed")
    async with asking(packed_limit=1_000_000) as source:
        with pytest.raises(TooMuch, match=r"announces 2\.6 MB, and 1\.0 MB are the most that is read") as refused:
            await source.fetch(a_feed(url), a_state(url), NOW)
    assert "shorter feed" in refused.value.hint


async def test_packed_bodies_are_read_even_when_the_header_is_missing(server: FeedServer) -> None:
    import gzip
    import zlib

    server.put("/said", BODY, packed=True)
    server.put("/unsaid", gzip.compress(BODY))
    server.put("/deflate", zlib.compress(BODY), headers={"Content-Encoding": "deflate"})
    server.put("/raw", zlib.compress(BODY)[2:-4], headers={"Content-Encoding": "deflate"})
    server.put("/twice", gzip.compress(BODY[:99]) + gzip.compress(BODY[99:]), headers={"Content-Encoding": "x-gzip"})
    server.put("/plain", BODY, headers={"Content-Encoding": "gzip"})
    async with asking() as source:
        for path in ("/said", "/unsaid", "/deflate", "/raw", "/twice", "/plain"):
            url = server.url(path)
            assert (await source.fetch(a_feed(url), a_state(url), NOW)).body == BODY, path


async def test_a_refused_connection_is_one_clear_line() -> None:
    with FeedServer() as gone:
        url = gone.url("/feed")
    async with asking() as source:
        with pytest.raises(Unreachable, match="no connection"):
            await source.fetch(a_feed(url), a_state(url), NOW)
