"""A feed on disk, and what may be wrong with it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from monitor.errors import FeedError, NotAFeed, Unreachable
from monitor.feeds.sources.file import FileSource
from tests.feeds.making import NOW, a_feed, a_state, rss


async def test_a_file_is_read_by_path_and_by_address(tmp_path: Path) -> None:
    path = tmp_path / "ein feed.xml"
    path.write_bytes(rss("Eins"))
    for url in (str(path), path.as_uri()):
        fetched = await FileSource().fetch(a_feed(url), a_state(url), NOW)
        assert (fetched.body, fetched.url) == (rss("Eins"), url)


async def test_what_is_wrong_with_a_file_is_one_line(tmp_path: Path) -> None:
    empty = tmp_path / "leer.xml"
    empty.touch()
    cases: list[tuple[str, type[FeedError]]] = [
        (str(tmp_path / "fehlt.xml"), Unreachable),
        (str(tmp_path), Unreachable),
        (str(empty), NotAFeed),
        ("x\0y", Unreachable),
    ]
    for url, kind in cases:
        with pytest.raises(kind) as caught:
            await FileSource().fetch(a_feed(url), a_state(url), NOW)
        assert "\n" not in str(caught.value)


async def test_pipes_into_which_nobody_writes_hold_up_neither_other_feeds_nor_the_end(tmp_path: Path) -> None:
    """More of them than the pool has threads: once they held all of these, no feed was read any more, and no stop ended."""
    pipe = tmp_path / "rohr"
    os.mkfifo(pipe)
    source = FileSource(longest=0.2)
    asked = [source.fetch(a_feed(str(pipe)), a_state(str(pipe)), NOW) for _ in range(40)]
    found = await asyncio.gather(*asked, return_exceptions=True)
    assert {type(one) for one in found} == {Unreachable}
    assert await asyncio.wait_for(asyncio.to_thread(lambda: "free"), 5) == "free"
    writer = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
    os.close(writer)  # the threads end, and what they bring comes to nobody


async def test_a_pipe_with_a_writer_is_read_like_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "rohr"
    os.mkfifo(pipe)
    writing = asyncio.create_task(asyncio.to_thread(pipe.write_bytes, rss("Eins")))
    assert (await FileSource().fetch(a_feed(str(pipe)), a_state(str(pipe)), NOW)).body == rss("Eins")
    await writing
