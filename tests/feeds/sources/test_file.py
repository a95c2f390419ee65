"""A feed on disk, and what may be wrong with it."""

from __future__ import annotations

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
