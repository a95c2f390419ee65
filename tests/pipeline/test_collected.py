"""What is put off and how it leaves, through the whole house, on two stores; a new store object stands for `kill -9`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import DeliveryError
from monitor.model import Limit, Manner, Occasion, Quiet, Schedule, Silence, Watch, When
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.fakes import FakeChannel, FakeClock
from tests.house import House, file_store, made_entry, made_feed, made_watch

BERLIN = "Europe/Berlin"
NIGHT = Quiet(((22 * 60, 7 * 60),), frozenset(range(7)), BERLIN)
DAILY = Schedule("0 7 * * *", BERLIN)
EVENING = datetime(2026, 3, 2, 20, 58, tzinfo=UTC)
"""Two minutes before ten at night in Berlin."""
HOUR = timedelta(hours=1)
NEWS = (
    "Reederei Nordwind verkauft Fähren nach Island",
    "Zirkus Kolibri schlägt Zelte am Stadtpark auf",
    "Forscher finden Meteoriten in der Wüste Gobi",
    "Bäckerei Sommer gewinnt Preis für Roggenbrot",
    "Schachklub Turm feiert hundertjähriges Bestehen",
)
ALL = made_watch("alles", "Nordwind OR Kolibri OR Meteoriten OR Roggenbrot OR Schachklub")
FEEDS = (made_feed(), made_feed("kurier"), made_feed("bote"))


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def house(store: Store, watch: Watch = ALL, *, manner: Manner | None = None, clock: FakeClock | None = None) -> House:
    phone = FakeChannel()
    manners = {"phone": manner} if manner else {}
    return House(
        store,
        feeds=FEEDS,
        watches=(watch,),
        channels={"phone": [phone]},
        manners=manners,
        clock=clock or FakeClock(EVENING),
    )


def hear(one: House, *numbers: int, feed: str = "abendblatt") -> None:
    for number in numbers:
        one.hear(made_entry(NEWS[number], f"n{number}-{one.clock():%d%H%M%S}", feed=feed, at=one.clock()))


def sent(one: House) -> list[str]:
    (phone,) = one.channels["phone"]
    assert isinstance(phone, FakeChannel)
    found = [message.key.split("/")[2] for message in phone.sent]
    return [occasion for occasion in found if occasion not in ("trouble", "recovery")]


def bodies(one: House) -> str:
    (phone,) = one.channels["phone"]
    assert isinstance(phone, FakeChannel)
    return "\n".join(f"{message.title}\n{message.body}" for message in phone.sent)


async def test_the_first_of_a_group_leaves_at_once_and_its_followers_as_one(store: Store) -> None:
    async with house(store, replace(ALL, group=timedelta(seconds=30))) as one:
        hear(one, 0, 1)
        one.clock.push(seconds=10)
        hear(one, 2)
        one.let_go()
        await one.deliver()
        assert sent(one) == ["first"]
        one.clock.push(seconds=20)
        assert one.let_go() == 1
        assert one.let_go() == 0, "once"
        await one.deliver()
    assert sent(one) == ["first", "digest"]
    assert all(title in bodies(one) for title in NEWS[:3])


async def test_an_open_group_survives_a_kill_and_once_closes_it(tmp_path: Path) -> None:
    watch = replace(ALL, group=HOUR)
    store = file_store(tmp_path)
    async with house(store, watch) as one:
        hear(one, 0, 1, 2)
    store.close()
    store = file_store(tmp_path)
    async with house(store, watch) as two:
        assert two.let_go() == 0
        assert two.let_go(at_once=True) == 1
        await two.deliver()
        assert sent(two) == ["first", "digest"]
        hear(two, 3)
        assert store.waiting.open(), "the message of the group begins the next one"
    store.close()


async def test_quiet_hours_hold_and_release_as_one(store: Store) -> None:
    async with house(store, manner=Manner(quiet=(NIGHT,))) as one:
        hear(one, 0)
        one.clock.push(hours=1)
        hear(one, 1, 2)
        one.let_go()
        await one.deliver()
        assert sent(one) == ["first"], "what came before ten"
        one.clock.push(hours=8)
        assert one.let_go() == 0
        one.clock.push(minutes=2)
        assert one.let_go() == 1
        await one.deliver()
    assert sent(one) == ["first", "digest"]


async def test_a_channel_whose_quiet_ends_later_is_told_all_the_same(store: Store) -> None:
    """The same two stories leave one channel at seven and the other at eight: two alerts, each receiver told once."""
    longer = Quiet(((22 * 60, 8 * 60),), frozenset(range(7)), BERLIN)
    phone, mail = FakeChannel(), FakeChannel()
    watch = replace(ALL, notify=("phone", "mail"))
    manners = {"phone": Manner(quiet=(NIGHT,)), "mail": Manner(quiet=(longer,))}
    channels = {"phone": [phone], "mail": [mail]}
    clock = FakeClock(EVENING + HOUR)
    async with House(store, feeds=FEEDS, watches=(watch,), channels=channels, manners=manners, clock=clock) as one:
        hear(one, 0, 1)
        told = []
        for hours in (0, 9, 1):
            clock.push(hours=hours)
            one.let_go()
            await one.deliver()
            told.append((len(phone.sent), len(mail.sent)))
    assert told == [(0, 0), (1, 0), (1, 1)]
    for message in (*phone.sent, *mail.sent):
        assert all(headline in message.body for headline in NEWS[:2])


async def test_one_story_of_the_night_comes_as_itself(store: Store) -> None:
    async with house(store, manner=Manner(quiet=(NIGHT,))) as one:
        one.clock.push(hours=1)
        hear(one, 1)
        one.clock.push(hours=9)
        one.let_go()
        await one.deliver()
    assert sent(one) == ["first"]


async def test_what_is_urgent_rings_in_the_night(store: Store) -> None:
    async with house(store, replace(ALL, priority="high"), manner=Manner(quiet=(NIGHT,))) as one:
        one.clock.push(hours=1)
        hear(one, 1)
        await one.deliver()
    assert sent(one) == ["first"]


async def test_a_group_that_ends_in_the_night_waits_for_the_morning(store: Store) -> None:
    watch = replace(ALL, group=timedelta(minutes=5))
    async with house(store, watch, manner=Manner(quiet=(NIGHT,))) as one:
        hear(one, 0, 1, 2)
        one.clock.push(minutes=5)
        assert one.let_go() == 0
        assert {batch for _, batch in store.waiting.open()} == {"quiet"}
        one.clock.push(hours=9)
        assert one.let_go() == 1


async def test_a_digest_that_was_missed_leaves_at_the_next_start_and_once(tmp_path: Path) -> None:
    store = file_store(tmp_path)
    async with house(store, replace(ALL, digest=DAILY)) as one:
        hear(one, 0, 1)
        await one.deliver()
        assert sent(one) == []
    store.close()
    store = file_store(tmp_path)
    async with house(store, replace(ALL, digest=DAILY), clock=FakeClock(EVENING + 60 * HOUR)) as two:
        assert two.let_go() == 1
        assert two.let_go() == 0
        await two.deliver()
        assert sent(two) == ["digest"]
        (alert,) = (each for each in store.ledger.alerts() if each.occasion is Occasion.DIGEST)
        assert len(alert.collects) == 2
        assert alert.watch_id == "alles"
    store.close()


async def test_a_digest_of_one_story_is_a_digest_and_of_none_is_nothing(store: Store) -> None:
    async with house(store, replace(ALL, digest=DAILY)) as one:
        one.clock.push(hours=12)
        assert one.let_go() == 0
        hear(one, 0)
        one.clock.push(hours=24)
        assert one.let_go() == 1
        await one.deliver()
    assert sent(one) == ["digest"]


async def test_a_digest_due_in_quiet_hours_waits_for_their_end(store: Store) -> None:
    watch = replace(ALL, digest=Schedule("0 23 * * *", BERLIN))
    async with house(store, watch, manner=Manner(quiet=(NIGHT,))) as one:
        hear(one, 0)
        one.clock.push(hours=2)
        assert one.let_go() == 0
        one.clock.push(hours=8)
        assert one.let_go() == 1
        await one.deliver()
        assert sent(one) == ["digest"], "and stays a digest"
        assert store.ledger.alerts()[0].story_id.startswith("digest:")


async def test_beyond_the_limit_all_comes_as_one_when_there_is_room(store: Store) -> None:
    async with house(store, replace(ALL, limit=Limit(2, HOUR))) as one:
        hear(one, 0)
        one.clock.push(minutes=20)
        hear(one, 1, 2, 3)
        await one.deliver()
        assert sent(one) == ["first", "first"]
        one.clock.push(minutes=40)
        assert one.let_go() == 1
        hear(one, 4)
        await one.deliver()
        assert sent(one) == ["first", "first", "digest"], "and the next waits again"


async def test_news_that_grew_too_old_come_as_one_summary_when_the_channel_works_again(store: Store) -> None:
    async with house(store, manner=Manner(expire=2 * HOUR)) as one:
        (phone,) = one.channels["phone"]
        assert isinstance(phone, FakeChannel)
        phone.troubles.extend(DeliveryError("no answer") for _ in range(6))
        hear(one, 0, 1)
        for _ in range(6):
            one.clock.push(minutes=50)
            one.let_go()
            await one.deliver()
        hear(one, 2)
        for _ in range(8):
            one.clock.push(minutes=20)
            one.let_go()
            await one.deliver()
    assert sorted(sent(one)) == ["digest", "first"]
    assert bodies(one).count(NEWS[0]) == bodies(one).count(NEWS[1]) == bodies(one).count(NEWS[2]) == 1


async def test_what_grew_too_old_goes_to_the_digest_where_there_is_one(store: Store) -> None:
    watch = replace(ALL, priority="high")
    async with house(store, watch, manner=Manner(expire=HOUR, digest=DAILY)) as one:
        (phone,) = one.channels["phone"]
        assert isinstance(phone, FakeChannel)
        phone.troubles.append(DeliveryError("no answer", retry_after=4 * 3600))
        hear(one, 0)
        await one.deliver()
        one.clock.push(hours=1)
        assert one.let_go() == 0
        assert [batch for _, batch in store.waiting.open()] == ["digest"]
        one.clock.push(hours=9, minutes=5)
        one.let_go()
        await one.deliver()
    assert sent(one) == ["digest"]


async def test_what_a_watch_waits_for_that_is_muted_by_then_is_not_told_and_says_so(store: Store) -> None:
    async with house(store, replace(ALL, digest=DAILY)) as one:
        hear(one, 0)
        store.control.mute(["alles"], one.clock())
        one.clock.push(hours=24)
        assert one.let_go() == 0
        (row,) = store.outbox.rows()
        assert (row.state, row.last_error) == ("collected", "not told: the watch was muted when its time came")


async def test_a_silence_holds_from_the_next_item_on_and_what_it_covers_is_counted(store: Store) -> None:
    async with house(store) as one:
        number = store.silences.add(Silence(one.clock(), words="Zirkus", until=one.clock() + HOUR))
        source = store.silences.add(Silence(one.clock(), source="KURIER.example"))
        hear(one, 0, 1)
        hear(one, 2, feed="kurier")
        one.clock.push(hours=1)
        hear(one, 3)
        await one.deliver()
        assert len(sent(one)) == 2
        assert store.silences.counts() == {number: 1, source: 1}
        hear(one, 1, feed="bote")
        assert len(store.ledger.alerts()) == 4, "the story counts as told, and is not made up for"


async def test_a_story_that_spreads_rings_at_the_third_house(store: Store) -> None:
    async with house(store, replace(ALL, when=When(spread=(3,)))) as one:
        for feed in ("abendblatt", "kurier", "kurier", "bote"):
            hear(one, 2, feed=feed)
            one.clock.push(minutes=5)
        await one.deliver()
    assert sent(one) == ["first", "spread"]


async def test_a_narrow_watch_silences_the_broad_one_in_whatever_slice(store: Store) -> None:
    narrow = made_watch("schmal", "Meteoriten Gobi", "phone", quiets=("alles",))
    phone = FakeChannel()
    async with House(
        store, feeds=FEEDS, watches=(ALL, narrow), channels={"phone": [phone]}, clock=FakeClock(EVENING)
    ) as one:
        hear(one, 2)
        hear(one, 2, feed="bote")
        await one.deliver()
        assert [message.key for message in phone.sent] == [
            each.key for each in store.ledger.alerts() if each.watch_id == "schmal"
        ]
        assert [each.muted for each in store.ledger.alerts(watch_id="alles")] == ["quiets:schmal"]


async def test_a_silence_that_somebody_wrote_by_hand_and_wrongly_stops_nothing(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    async with house(store) as one:
        store.silences.add(Silence(one.clock(), words="Zirkus AND ("))
        hear(one, 0, 1)
        await one.deliver()
    assert sent(one) == ["first", "first"]
    assert [record.getMessage() for record in caplog.records].count("a silence can't be read") == 1
