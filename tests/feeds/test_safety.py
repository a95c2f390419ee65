"""Attacks that work on a naive client; what matters is what the attacked server saw, and that the poll ended in time."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import brotli
import pytest
import trustme
import zstandard
from aiohttp.abc import AbstractResolver, ResolveResult

from monitor.errors import AddressRefused, FeedError, NotAFeed, TooMuch, Unreachable, Untrusted
from monitor.feeds.sources.guard import guard_of
from monitor.feeds.sources.http import HttpSource
from monitor.feeds.sources.names import Names
from monitor.feeds.sources.proxies import complaint, looks_private
from monitor.model import Fetched
from tests.feeds.making import NOW, a_feed, a_state, rss
from tests.servers import Answer, FeedServer

BODY = rss("Der Mond ist aufgegangen", "Die Bahn kommt pünktlich")


@asynccontextmanager
async def asking(**how: object) -> AsyncIterator[HttpSource]:
    source = HttpSource(**{"allow_networks": ("127.0.0.0/8", "localhost"), "total": 5.0, **how})  # type: ignore[arg-type]
    try:
        yield source
    finally:
        await source.close()


async def ask(source: HttpSource, url: str, **how: object) -> Fetched:
    return await source.fetch(a_feed(url, **how), a_state(url), NOW)


# ------------------------------------------------------------------ packed bodies


def _zstd_bomb() -> bytes:
    return zstandard.ZstdCompressor(level=1).compress(bytes(400_000_000))


BOMBS = {
    "gzip": lambda: gzip.compress(bytes(60_000_000), 1),
    "deflate": lambda: zlib.compress(bytes(60_000_000), 1),
    "br": lambda: brotli.compress(bytes(60_000_000), quality=1),
    "zstd": _zstd_bomb,
}


@pytest.mark.parametrize(("name", "bomb"), BOMBS.items(), ids=BOMBS)
async def test_a_bomb_costs_no_more_than_the_cap(name: str, bomb: Callable[[], bytes]) -> None:
    with FeedServer() as server:
        server.put("/feed", bomb(), headers={"Content-Encoding": name})
        async with asking(total=30.0, packed_limit=1_000_000, unpacked_limit=2_000_000) as source:
            began = time.process_time()
            with pytest.raises(TooMuch):
                await ask(source, server.url("/feed"))
    assert time.process_time() - began < 2


PACKINGS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.ZstdCompressor().compress,
}


@pytest.mark.parametrize(("name", "pack"), PACKINGS.items(), ids=PACKINGS)
async def test_what_is_offered_is_decoded_in_pieces_of_any_size_and_a_cut_is_noticed(
    name: str, pack: Callable[[bytes], bytes]
) -> None:
    packed = pack(BODY)
    with FeedServer() as server:
        server.put("/whole", packed, headers={"Content-Encoding": name})
        server.put("/drops", packed, headers={"Content-Encoding": name}, drip=0.001)
        server.put("/cut", packed[:-9], headers={"Content-Encoding": name})
        server.put("/noise", packed[:20] + b"\xff" * 40 + packed[60:], headers={"Content-Encoding": name})
        async with asking() as source:
            for path in ("/whole", "/drops"):
                assert (await ask(source, server.url(path))).body == BODY
            for path in ("/cut", "/noise"):
                with pytest.raises(Unreachable):
                    await ask(source, server.url(path))


# ------------------------------------------------------------------ time


class Hanging(AbstractResolver):
    """A name server that never answers."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        await asyncio.Event().wait()
        return []

    async def close(self) -> None: ...


async def test_a_name_server_that_hangs_ends_with_the_poll() -> None:
    async with asking(resolver=Hanging(), total=0.3) as source:
        with pytest.raises(Unreachable, match=r"0\.3 s"):
            await ask(source, "http://haengt.example/feed")


async def test_names_that_hang_hold_up_neither_threads_of_others_nor_the_end() -> None:
    let_go = threading.Event()

    def hangs(host: str, port: int, family: socket.AddressFamily) -> list[ResolveResult]:
        let_go.wait(20)
        raise OSError("too late")

    names = Names(hangs, at_once=40, longest=0.2)
    began = time.monotonic()
    stuck = [asyncio.create_task(names.resolve(f"{n}.example", 80)) for n in range(60)]
    assert await asyncio.to_thread(lambda: "free") == "free"
    results = await asyncio.gather(*stuck, return_exceptions=True)
    await names.close()
    assert time.monotonic() - began < 5
    assert {type(result) for result in results} == {OSError}
    let_go.set()


async def test_names_are_looked_up_by_the_system() -> None:
    found = await Names().resolve("localhost", 80, socket.AF_UNSPEC)
    assert {one["host"] for one in found} & {"127.0.0.1", "::1"}
    with pytest.raises(OSError):
        await Names().resolve("x" * 80 + ".example", 80)


@pytest.mark.parametrize(
    "answer",
    [Answer(b"x" * 5000, drip=0.02), Answer(BODY, delay=5), Answer(BODY, packed=True, drip=0.2)],
    ids=["a byte at a time", "silence", "a packed byte at a time"],
)
async def test_no_answer_however_slow_outlasts_the_total(answer: Answer) -> None:
    with FeedServer() as server:
        server.script("/feed", answer)
        async with asking(total=0.5) as source:
            began = time.monotonic()
            with pytest.raises(Unreachable, match="no whole answer"):
                await ask(source, server.url("/feed"))
            assert time.monotonic() - began < 2


async def test_headers_that_drip_end_with_the_total() -> None:
    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(b"HTTP/1.1 200 OK\r\n")
            for number in range(1000):
                writer.write(f"X-{number}: y\r\n".encode())
                await writer.drain()
                await asyncio.sleep(0.02)
        except ConnectionError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(drip, "127.0.0.1", 0)
    async with server, asking(total=0.4) as source:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(FeedError):
            await ask(source, f"http://127.0.0.1:{port}/feed")


async def test_redirects_share_one_deadline() -> None:
    with FeedServer() as server:
        for step in range(9):
            server.put(f"/{step}", status=302, headers={"Location": f"/{step + 1}"}, delay=0.2)
        async with asking(total=0.5) as source:
            with pytest.raises(Unreachable):
                await ask(source, server.url("/0"))
        assert len(server.log) <= 4


# ------------------------------------------------------------------ certificates


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[FeedServer]:
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(trust)
    with FeedServer(trust) as server:
        server.put("/feed", BODY)
        yield server


async def test_a_certificate_of_nobody_we_know_is_refused(secure: FeedServer) -> None:
    async with asking() as source:
        with pytest.raises(Untrusted, match="certificate"):
            await ask(source, secure.url("/feed"))
    assert secure.log == [], "no word was said to a stranger"


async def test_a_certificate_of_an_authority_that_the_user_names_is_trusted(
    secure: FeedServer, authority: trustme.CA, tmp_path: Path
) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "own.pem"))
    async with asking() as source:
        fetched = await ask(source, secure.url("/feed"), ca=str(tmp_path / "own.pem"))
        assert fetched.body == BODY
        with pytest.raises(Untrusted):
            await ask(source, secure.url("/feed"))
    assert len(secure.log) == 1


async def test_a_certificate_for_another_host_is_refused(authority: trustme.CA, tmp_path: Path) -> None:
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("blatt.example").configure_cert(trust)
    authority.cert_pem.write_to_path(str(tmp_path / "own.pem"))
    with FeedServer(trust) as server:
        async with asking() as source:
            with pytest.raises(Untrusted):
                await ask(source, server.url("/feed"), ca=str(tmp_path / "own.pem"))
        assert server.log == []


@pytest.mark.parametrize("text", [None, "", "kein Zertifikat"])
async def test_a_file_without_certificates_is_named(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "own.pem"
    if text is not None:
        path.write_text(text)
    async with asking() as source:
        with pytest.raises(Unreachable) as caught:
            await ask(source, "https://127.0.0.1:1/feed", ca=str(path))
    assert str(path) in caught.value.hint


async def test_https_is_never_left_for_http(secure: FeedServer, authority: trustme.CA, tmp_path: Path) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "own.pem"))
    with FeedServer() as plain:
        plain.put("/feed", BODY)
        secure.redirect("/feed", plain.url("/feed"), 301)
        async with asking() as source:
            with pytest.raises(AddressRefused, match="https to http"):
                await ask(source, secure.url("/feed"), ca=str(tmp_path / "own.pem"))
        assert plain.log == []


async def test_http_where_https_was_asked_is_no_secure_connection() -> None:
    with FeedServer() as plain:
        async with asking() as source:
            with pytest.raises(Unreachable):
                await ask(source, plain.url("/feed").replace("http:", "https:"))
        assert plain.log == []


# ------------------------------------------------------------------ proxies


async def test_an_http_proxy_is_asked_for_names_that_we_never_resolve() -> None:
    with FeedServer() as proxy:
        proxy.put("http://blatt.example/feed", BODY, headers={"ETag": '"1"'})
        async with asking(
            allow_networks=(), proxy=f"http://ich:geheim@127.0.0.1:{proxy.port}", resolver=Hanging()
        ) as source:
            fetched = await ask(source, "http://blatt.example/feed")
        assert fetched.body == BODY
        assert [one.path for one in proxy.log] == ["http://blatt.example/feed"]
        assert proxy.log[0].headers["proxy-authorization"].startswith("Basic ")
        assert "authorization" not in proxy.log[0].headers


INWARD = (
    *("http://127.0.0.1/", "http://0x7f000001/", "http://2130706433/", "http://127.1/", "http://[::1]/"),
    *("http://169.254.169.254/latest", "http://metadata.google.internal/", "http://localhost/", "http://router/"),
    *(
        "http://drucker.local/",
        "http://①②⑦.⓪.⓪.①/",
        "http://[::ffff:10.0.0.1]/",
        "http://0177.0.0.1/",
        "http://10.0.0.1./",
    ),
)


@pytest.mark.parametrize("url", INWARD)
async def test_a_proxy_is_not_asked_for_what_is_plainly_private(url: str) -> None:
    with FeedServer() as proxy:
        proxy.put("http://blatt.example/feed", status=302, headers={"Location": url})
        async with asking(allow_networks=(), proxy=f"http://127.0.0.1:{proxy.port}") as source:
            for address in (url, "http://blatt.example/feed"):
                with pytest.raises(AddressRefused):
                    await ask(source, address)
        assert [one.path for one in proxy.log] == ["http://blatt.example/feed"]


def test_names_and_addresses_of_the_open_world_are_for_the_proxy_to_judge() -> None:
    for host in ("blatt.example", "1.1.1.1", "2606:4700:4700::1111", "www.local.example", "xn--bltter-bua.example"):
        assert not looks_private(host, guard_of(())), host
    assert not looks_private("drucker.local", guard_of(("drucker.local",)))
    assert not looks_private("10.0.0.1", guard_of(("10.0.0.0/8",)))


@pytest.mark.parametrize("proxy", ["ftp://x:1", "blatt.example:80", "http://:80", "socks5://x:99999", "http://[::1"])
def test_what_is_no_proxy_is_refused_without_telling_it(proxy: str) -> None:
    assert complaint(proxy)
    assert proxy not in complaint(proxy)


def test_what_is_a_proxy_is_taken() -> None:
    for proxy in (
        "http://proxy.example:3128",
        "https://ich:wort@proxy.example",
        "socks5://[::1]:1080",
        "socks5h://x:1",
    ):
        assert complaint(proxy) == ""


class Socks:
    """A SOCKS5 proxy for one server, whatever name it is asked for; the names are its log."""

    def __init__(self, port: int) -> None:
        self.names: list[str] = []
        self._port = port

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly((await reader.readexactly(2))[1])
        writer.write(b"\x05\x00")
        *_, kind = await reader.readexactly(4)
        assert kind == 3, "a name, unresolved"
        self.names.append((await reader.readexactly((await reader.readexactly(1))[0])).decode())
        await reader.readexactly(2)
        onward, back = await asyncio.open_connection("127.0.0.1", self._port)
        writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
        await asyncio.gather(_pump(reader, back), _pump(onward, writer))


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    try:
        while data := await source.read(65536):
            sink.write(data)
            await sink.drain()
    except ConnectionError:
        pass
    finally:
        sink.close()


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
async def test_a_socks_proxy_resolves_names_itself(scheme: str) -> None:
    with FeedServer() as server:
        server.put("/feed", BODY)
        socks = Socks(server.port)
        listening = await asyncio.start_server(socks.serve, "127.0.0.1", 0)
        async with listening, asking(allow_networks=(), resolver=Hanging()) as source:
            proxy = f"{scheme}://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
            assert (await ask(source, "http://blatt.example/feed", proxy=proxy)).body == BODY
            with pytest.raises(AddressRefused):
                await ask(source, "http://127.0.0.1/feed", proxy=proxy)
        assert socks.names == ["blatt.example"]
        assert len(server.log) == 1


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_a_proxy_that_is_away_is_an_error_of_the_feed(scheme: str) -> None:
    with FeedServer() as gone:
        port = gone.port
    async with asking(allow_networks=(), proxy=f"{scheme}://ich:geheim@127.0.0.1:{port}", total=2.0) as source:
        with pytest.raises(Unreachable) as caught:
            await ask(source, "http://blatt.example/feed?token=geheim")
    assert "geheim" not in str(caught.value)


# ------------------------------------------------------------------ the shape of answers


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(b"\x00" * 3000), FeedError),
        (Answer(BODY, headers={"Content-Encoding": "gzip, gzip, gzip"}), NotAFeed),
        (Answer(BODY, headers={"X": "y" * 20_000}), FeedError),
        (Answer(BODY, headers={f"X-{n}": "y" * 900 for n in range(100)}), TooMuch),
        (Answer(status=302, headers={"Location": "http://[::1"}), FeedError),
        (Answer(status=302, headers={"Location": "//\\\\x:y@/"}), FeedError),
        (Answer(status=302, headers={"Location": "javascript:alert(1)"}), AddressRefused),
        (Answer(status=302, headers={"Location": "http://127.0.0.1:22/"}), FeedError),
        (Answer(status=101), FeedError),
        (Answer(status=600), FeedError),
    ],
)
async def test_no_shape_of_an_answer_is_more_than_an_error_of_the_feed(answer: Answer, kind: type[FeedError]) -> None:
    with FeedServer() as server:
        server.script("/feed", answer)
        async with asking(total=1.0) as source:
            try:
                fetched = await ask(source, server.url("/feed"))
            except kind:
                return
    assert fetched.body is not None, "null bytes are the parser's affair"
    assert not fetched.body.strip(b"\x00")
