"""A watch that the operator mutes beside the daemon: what it matches is kept, and nobody hears of it."""

from __future__ import annotations

from pathlib import Path

from monitor.model import FirstRun
from tests.daemons import rss
from tests.fakes import FakeSource
from tests.house import CALL, House, file_store, listed, made_entry, made_feed


async def test_a_muted_watch_matches_and_tells_nobody_until_it_is_unmuted(tmp_path: Path) -> None:
    async with House(file_store(tmp_path)) as house:
        house.store.control.mute(["anruf"], house.clock())
        heard = house.hear(made_entry(CALL))
        assert ([match.watch_id for match in heard.matches], heard.alerts) == (["anruf"], ())
        house.store.control.unmute(["anruf"])
        other = made_entry("Adler und Brandt: Telefonat über die Fischerei in der Nordsee beendet", "zwei")
        assert [alert.watch_id for alert in house.hear(other).alerts] == ["anruf"]


async def test_the_summary_of_a_first_look_leaves_a_muted_watch_out(tmp_path: Path) -> None:
    papers = FakeSource()
    papers.put("abendblatt", rss(listed(CALL, 1)))
    async with House(file_store(tmp_path), feeds=[made_feed(first_run=FirstRun())], source=papers) as house:
        await house.poll()
        house.store.control.mute(["anruf"], house.clock())
        house.clock.push(minutes=5)
        assert house.release() == ()
        assert house.store.ledger.held("first-look") == (), "it is over, and not saved up for later"


async def test_a_paused_feed_is_not_polled_and_goes_on_where_it_was(tmp_path: Path) -> None:
    papers = FakeSource()
    papers.put("abendblatt", rss(listed(CALL, 1)))
    async with House(file_store(tmp_path), source=papers) as house:
        house.store.control.pause(["abendblatt"], house.clock())
        assert await house.poll() == []
        house.store.control.resume(["abendblatt"])
        assert [polled.fresh for polled in await house.poll()] == [1]
