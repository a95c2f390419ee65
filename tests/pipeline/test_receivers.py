"""A receiver that fails is left alone as a whole and probed by one message; others stand in for it; nothing is lost."""

from __future__ import annotations

import hashlib
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.alerts.channels.base import Channel, Message, Shape
from monitor.alerts.retry import LONGEST_PAUSE
from monitor.alerts.routes import NOBODY, Routes
from monitor.errors import DeliveryError
from monitor.model import Manner, Quiet, Schedule
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from monitor.store.outbox import OutboxRow
from tests.fakes import FakeChannel
from tests.house import CALL, House, file_store, made_entry, made_watch

LETTERS = str.maketrans("0123456789", "ghijklmnop")
NAMES = ("Lenz", "Witwe", "Bergwacht", "Orgel", "Regatta", "Zirkus", "Molkerei", "Glocke")


@dataclass
class Door:
    """A receiver that is well or not, as told; counts every knock. `refuses`: one message that it never takes."""

    name: str = "phone"
    well: bool = True
    refuses: str = ""
    refusal: DeliveryError = field(default_factory=lambda: DeliveryError("answered 500"))
    away: DeliveryError = field(default_factory=lambda: DeliveryError("no connection", down=True))
    knocks: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    shape: Shape = field(default_factory=Shape)

    def send(self, message: Message, timeout: float) -> None:
        self.knocks.append(message.title)
        if not self.well:
            raise self.away
        if self.refuses and self.refuses in message.title:
            raise self.refusal
        self.sent.append(message.title)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def house_of(store: Store, routes: Routes = NOBODY, notify: tuple[str, ...] = (), **channels: Channel) -> House:
    told = notify or tuple(name for name in channels if name != "desk")
    channels.setdefault("desk", FakeChannel("desk"))
    return House(
        store,
        channels={name: [channel] for name, channel in channels.items()},
        watches=(made_watch("anruf", "Telefonat", *told),),
        operator=["desk"],
        routes=routes,
        patience={"phone": timedelta(hours=24)},
    )


def ring(house: House, *names: str) -> None:
    for name in names or NAMES:
        mark = hashlib.sha256(name.encode()).hexdigest().translate(LETTERS)
        house.hear(made_entry(f"{name} Telefonat {mark[:7]} {mark[7:16]} {mark[16:22]} {mark[22:31]}", name))


def states(house: House) -> dict[str, int]:
    """Rows of the watch's channels by state."""
    return dict(Counter(row.state for row in rows(house)))


def rows(house: House) -> list[OutboxRow]:
    return [row for row in house.store.outbox.rows() if row.channel != "desk"]


async def wait_until_probed(house: House) -> None:
    house.clock.now = max(one.until for one in house.store.outbox.backoffs())
    await house.deliver()


async def test_many_rows_cause_one_probe_a_pause_and_not_a_try_each(store: Store) -> None:
    phone = Door(well=False)
    async with house_of(store, phone=phone) as house:
        ring(house)
        await house.deliver()
        assert len(phone.knocks) == 1, "the first failure speaks for all of them"
        for knocks in range(2, 7):
            await house.deliver()
            house.clock.push(seconds=1)
            await house.deliver()
            assert len(phone.knocks) == knocks - 1, "nobody knocks before its time"
            await wait_until_probed(house)
            assert len(phone.knocks) == knocks, "one knock a pause"
        assert len(set(phone.knocks[:6])) == 6, "another message each time: none bars the way"
        phone.well = True
        await wait_until_probed(house)
        await house.deliver()
        assert states(house) == {"sent": len(NAMES)}
        assert store.outbox.backoffs() == ()
    assert len(phone.sent) == len(set(phone.sent)) == len(NAMES)


async def test_the_pause_grows_to_ten_minutes_and_not_beyond(store: Store) -> None:
    phone = Door(well=False)
    async with house_of(store, phone=phone) as house:
        ring(house)
        pauses = []
        await house.deliver()
        for _ in range(12):
            (backoff,) = store.outbox.backoffs()
            pauses.append((backoff.until - house.clock()).total_seconds())
            await wait_until_probed(house)
        (backoff,) = store.outbox.backoffs()
    assert pauses == sorted(pauses)
    assert pauses[0] < 15
    assert pauses[-1] == LONGEST_PAUSE * 0.5, "the dice say one half"
    assert backoff.failures == 13


async def test_a_retry_after_holds_for_the_whole_receiver(store: Store) -> None:
    phone = Door(well=False, away=DeliveryError("answered 429", retry_after=90.0))
    async with house_of(store, phone=phone) as house:
        ring(house)
        await house.deliver()
        house.clock.push(seconds=89)
        await house.deliver()
        assert len(phone.knocks) == 1
        phone.well = True
        house.clock.push(seconds=6)
        await house.deliver()
    assert len(phone.sent) == len(NAMES)


async def test_one_message_that_nobody_takes_holds_up_no_other(store: Store) -> None:
    phone = Door(refuses="Lenz")
    async with house_of(store, phone=phone) as house:
        ring(house)
        await house.deliver()
        assert len(phone.sent) == len(NAMES) - 1
        for hour in range(30):
            house.clock.push(hours=1)
            ring(house, f"Neues{hour}")
            await house.deliver()
            assert len(phone.sent) == len(NAMES) + hour, "what is new goes out at once"
        assert states(house) == {"sent": len(NAMES) + 29, "dead": 1}
    assert store.outbox.backoffs() == ()


async def test_two_messages_refused_in_a_row_are_the_receivers_fault(store: Store) -> None:
    phone = Door(well=False, away=DeliveryError("answered 500"))
    async with house_of(store, phone=phone) as house:
        ring(house)
        await house.deliver()
        assert len(phone.knocks) == 2
        (backoff,) = store.outbox.backoffs()
        assert backoff.error == "answered 500"


async def test_a_message_that_got_through_clears_the_suspicion(store: Store) -> None:
    phone = Door(refuses="Lenz")
    async with house_of(store, phone=phone) as house:
        ring(house, "Lenz")
        await house.deliver()
        ring(house, "Witwe")
        await house.deliver()
        phone.refuses = "Orgel"
        ring(house, "Orgel")
        await house.deliver()
        assert store.outbox.backoffs() == (), "two refusals, but not in a row"


async def test_a_refusal_for_good_says_that_the_receiver_answers(store: Store) -> None:
    phone = Door(well=False)
    async with house_of(store, phone=phone) as house:
        ring(house, "Lenz", "Witwe")
        await house.deliver()
        phone.well, phone.refuses, phone.refusal = True, "Telefonat", DeliveryError("answered 401", permanent=True)
        await wait_until_probed(house)
        assert store.outbox.backoffs() == ()
        assert states(house)["dead"] >= 1


async def test_a_channel_in_trouble_holds_up_no_other(store: Store) -> None:
    phone, post = Door(well=False), FakeChannel("post")
    async with house_of(store, phone=phone, post=post) as house:
        ring(house)
        await house.deliver()
        assert len(post.sent) == len(NAMES)
        assert len(phone.knocks) == 1


async def test_more_rows_than_a_claim_holds_delay_no_other_channel(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from monitor.pipeline import deliver

    monkeypatch.setattr(deliver, "BATCH", 3)
    phone, post = FakeChannel("phone"), FakeChannel("post")
    async with house_of(store, phone=phone, post=post, notify=("phone",)) as house:
        ring(house)
        house.watches["anruf"] = made_watch("anruf", "Telefonat", "post")
        house.rules.watches["anruf"] = house.watches["anruf"]  # type: ignore[index] # the house's own dict
        ring(house, "Zuletzt")
        await house.deliverer.tick()
        await house.deliverer.settle()
        assert len(post.sent) == 1, "in the same tick, though three of the other's rows filled the claim"


async def test_when_a_receiver_stays_away_all_that_waited_is_given_up_in_its_time(store: Store) -> None:
    phone, desk = Door(well=False), FakeChannel("desk")
    async with house_of(store, phone=phone, desk=desk) as house:
        ring(house)
        await house.deliver()
        house.clock.push(hours=20)
        ring(house, "Spät")
        await house.deliver()
        for _ in range(60):
            await wait_until_probed(house)
        house.clock.push(hours=5)
        await house.deliver()
        assert store.outbox.count()["dead"] == len(NAMES), "not one a probe: all of them"
        late = store.outbox.rows(channel="phone", states=["pending"])
        assert len(late) == 1, "what came later has its own day"
        assert all("given up after" in row.last_error for row in store.outbox.rows(states=["dead"]))
    away = [message.title for message in desk.sent if "failing for" in message.title]
    dead = [message.title for message in desk.sent if "can't deliver" in message.title]
    assert (len(away), len(dead)) == (1, 1), "the operator hears of it once each"


async def test_the_operator_hears_of_the_end_too_and_of_hiccups_nothing(store: Store) -> None:
    phone, desk = Door(well=False), FakeChannel("desk")
    async with house_of(store, phone=phone, desk=desk) as house:
        ring(house, "Lenz")
        await house.deliver()
        phone.well = True
        await wait_until_probed(house)
        assert desk.sent == []
        phone.well = False
        ring(house, "Witwe")
        await house.deliver()
        house.clock.push(hours=2)
        await house.deliver()
        phone.well = True
        await wait_until_probed(house)
        await house.deliver()
    assert ["failing for 2 h" in desk.sent[0].title, "works again" in desk.sent[1].title] == [True, True]


# ------------------------------------------------------------------ substitutes

REFUSED = DeliveryError("answered 404", permanent=True)
POST = Routes(fallbacks={"phone": "post"}, after={"phone": timedelta(minutes=5)})


async def test_at_a_dead_letter_the_fall_back_takes_over_at_once(store: Store) -> None:
    phone = FakeChannel("phone", troubles=deque([DeliveryError("answered 401", permanent=True)]))
    post = FakeChannel("post")
    async with house_of(store, POST, ("phone",), phone=phone, post=post) as house:
        ring(house, "Lenz")
        await house.deliver()
        found = {row.channel: (row.state, row.instead_of) for row in rows(house)}
    assert found == {"phone": ("dead", ""), "post": ("sent", "phone")}
    (message,) = post.sent
    assert "phone" in message.body, "it says for whom it stands in"
    assert message.key == store.outbox.rows(channel="phone")[0].alert_key


async def test_after_its_patience_the_fall_back_takes_over_and_the_original_is_given_up_when_that_arrived(
    store: Store,
) -> None:
    phone, post = Door(well=False), FakeChannel("post")
    async with house_of(store, POST, ("phone",), phone=phone, post=post) as house:
        ring(house)
        await house.deliver()
        house.clock.push(minutes=4)
        await house.deliver()
        assert post.sent == []
        house.clock.push(minutes=2)
        await house.deliver()
        assert len(post.sent) == len(NAMES), "those that were never tried, too: their receiver is away"
        phone.well = True
        house.clock.push(hours=1)
        await house.deliver()
        ring(house, "Danach")
        await house.deliver()
    assert [title for title in phone.sent if "Danach" not in title] == [], "nobody reads the same twice"
    assert len(phone.sent) == 1


async def test_when_both_are_away_the_first_that_is_back_delivers(store: Store) -> None:
    phone, post = Door(well=False), Door("post", well=False)
    async with house_of(store, POST, ("phone",), phone=phone, post=post) as house:
        ring(house, "Lenz")
        await house.deliver()
        house.clock.push(minutes=6)
        await house.deliver()
        assert states(house) == {"pending": 2}
        phone.well = True
        await wait_until_probed(house)
        assert states(house) == {"sent": 1, "dropped": 1}
    assert (len(phone.sent), len(post.sent)) == (1, 0)


async def test_what_waits_since_before_the_start_is_tried_before_anybody_stands_in(store: Store) -> None:
    phone, post = FakeChannel("phone"), FakeChannel("post")
    async with house_of(store, POST, ("phone",), phone=phone, post=post) as house:
        ring(house, "Lenz")
        house.clock.push(hours=3)
        await house.deliver()
    assert (len(phone.sent), len(post.sent)) == (1, 0)


async def test_a_chain_is_followed_to_its_end_and_never_round(store: Store) -> None:
    final = [DeliveryError("answered 404", permanent=True)]
    doors = {name: FakeChannel(name, troubles=deque(final)) for name in ("phone", "post", "pager")}
    routes = Routes(fallbacks={"phone": "post", "post": "pager", "pager": "phone"})
    async with house_of(store, routes, ("phone",), **doors) as house:
        ring(house, "Lenz")
        for _ in range(5):
            await house.deliver()
        found = {row.channel: (row.state, row.instead_of) for row in rows(house)}
    assert found == {"phone": ("dead", ""), "post": ("dead", "phone"), "pager": ("dead", "phone")}


async def test_a_watch_names_its_own_way(store: Store) -> None:
    phone = FakeChannel("phone", troubles=deque([DeliveryError("answered 404", permanent=True)] * 2))
    post, pager = FakeChannel("post"), FakeChannel("pager")
    routes = Routes(fallbacks={"phone": "post"}, by_watch={("anruf", "phone"): ("pager",)})
    async with house_of(store, routes, ("phone",), phone=phone, post=post, pager=pager) as house:
        ring(house, "Lenz")
        await house.deliver()
    assert (len(post.sent), len(pager.sent)) == (0, 1)


NIGHT = Quiet(hours=((0, 20 * 60),), days=frozenset(range(7)))
"""Quiet from midnight to eight in the evening, so that the clock of these tests begins in it."""
ASLEEP = replace(POST, quiet={"post": (NIGHT,)})


async def until_the_evening(house: House) -> None:
    house.clock.now = house.clock.now.replace(hour=20, minute=0, second=1)
    house.let_go()
    await house.deliver()


async def test_a_substitute_is_not_rung_in_its_own_quiet_hours(store: Store) -> None:
    phone, post = FakeChannel("phone", troubles=deque([REFUSED])), FakeChannel("post")
    async with house_of(store, ASLEEP, ("phone",), phone=phone, post=post) as house:
        ring(house, "Lenz")
        await house.deliver()
        (row,) = store.outbox.rows(channel="post")
        assert (row.state, row.batch, row.instead_of) == ("held", "quiet", "phone")
        assert post.sent == []
        await until_the_evening(house)
    (message,) = post.sent
    assert message.key == row.alert_key, "alone, it leaves under its own key"
    assert "phone" in message.body


async def test_what_a_substitute_has_slept_through_comes_as_one_message_and_not_again_by_its_own_channel(
    store: Store,
) -> None:
    phone, post = Door(well=False), FakeChannel("post")
    async with house_of(store, ASLEEP, ("phone",), phone=phone, post=post) as house:
        ring(house, "Lenz", "Witwe")
        await house.deliver()
        house.clock.push(minutes=6)
        await house.deliver()
        await until_the_evening(house)
        assert len(post.sent) == 1
        assert [row.state for row in store.outbox.rows(channel="phone")] == ["dropped", "dropped"]
        phone.well = True
        await wait_until_probed(house)
    assert phone.sent == [], "nobody reads the same twice"


async def test_if_the_own_channel_is_well_before_the_substitute_wakes_up_that_is_enough(store: Store) -> None:
    phone, post = Door(well=False), FakeChannel("post")
    async with house_of(store, ASLEEP, ("phone",), phone=phone, post=post) as house:
        ring(house, "Lenz")
        await house.deliver()
        house.clock.push(minutes=6)
        await house.deliver()
        phone.well = True
        await wait_until_probed(house)
        await until_the_evening(house)
    assert (len(phone.sent), post.sent) == (1, [])


async def test_what_is_high_wakes_the_substitute_too(store: Store) -> None:
    phone, post, desk = FakeChannel("phone", troubles=deque([REFUSED])), FakeChannel("post"), FakeChannel("desk")
    doors: dict[str, list[Channel]] = {"phone": [phone], "post": [post], "desk": [desk]}
    watch = made_watch("anruf", "Telefonat", "phone", priority="high")
    async with House(store, channels=doors, watches=(watch,), operator=["desk"], routes=ASLEEP) as house:
        ring(house, "Lenz")
        await house.deliver()
    assert len(post.sent) == 1


async def test_what_the_operator_is_told_wakes_the_substitute_too(store: Store) -> None:
    desk, post = FakeChannel("desk", troubles=deque([REFUSED])), FakeChannel("post")
    routes = Routes(fallbacks={"desk": "post"}, quiet={"post": (NIGHT,)})
    async with house_of(store, routes, ("post",), desk=desk, post=post) as house:
        house.operator.trouble("feed:bote", "A feed is gone", "It said so.", house.clock(), house.clock())
        await house.deliver()
    assert any("A feed is gone" in message.title for message in post.sent)


async def test_a_digest_of_several_watches_waits_for_its_substitute_and_leaves_by_itself(store: Store) -> None:
    phone, post, desk = Door(well=False), FakeChannel("post"), FakeChannel("desk")
    doors: dict[str, list[Channel]] = {"phone": [phone], "post": [post], "desk": [desk]}
    hourly = Schedule("0 9 * * *", "UTC")
    watches = [made_watch(name, name, "phone", digest=hourly) for name in ("lenz", "witwe")]
    watches.append(made_watch("orgel", "orgel", "post"))
    manners = {"post": Manner(quiet=(NIGHT,))}
    made = House(store, channels=doors, watches=watches, operator=["desk"], routes=ASLEEP, manners=manners)
    async with made as house:
        ring(house, "Lenz", "Witwe", "Orgel")
        house.clock.push(hours=1, seconds=1)
        assert house.let_go() == 1
        await house.deliver()
        house.clock.push(minutes=6)
        await house.deliver()
        assert post.sent == []
        await until_the_evening(house)
    assert sorted("Orgel" in message.title for message in post.sent) == [False, True], "the digest, and the other one"
    (digest,) = [message for message in post.sent if "Orgel" not in message.title]
    assert "Lenz" in digest.body
    assert "Witwe" in digest.body


async def test_whom_the_alert_reaches_anyway_gets_it_once(store: Store) -> None:
    phone = FakeChannel("phone", troubles=deque([DeliveryError("answered 404", permanent=True)]))
    post = FakeChannel("post")
    async with house_of(store, POST, ("phone", "post"), phone=phone, post=post) as house:
        ring(house, "Lenz")
        await house.deliver()
    assert len(post.sent) == 1
    assert "phone" not in post.sent[0].body


async def test_a_crash_between_the_dead_letter_and_its_substitute_is_not_possible(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = FakeChannel("phone", troubles=deque([DeliveryError("answered 404", permanent=True)]))
    post = FakeChannel("post")

    class PowerCutError(BaseException):
        """Nobody catches it."""

    def cut(*_: object) -> int:
        raise PowerCutError

    house = house_of(store, POST, ("phone",), phone=phone, post=post)
    ring(house, "Lenz")
    with monkeypatch.context() as patch:
        patch.setattr(type(store.outbox), "stand_in", cut)
        async with house:
            await house.deliver()
    assert [row.state for row in store.outbox.rows()] == ["sending"], "nothing of it has happened"
    async with house_of(store, POST, ("phone",), phone=phone, post=post) as house:
        phone.troubles.append(DeliveryError("answered 404", permanent=True))
        await house.deliver()
    assert len(post.sent) == 1


async def test_a_follow_up_names_the_first_message_of_its_story(store: Store) -> None:
    phone = FakeChannel("phone")
    async with house_of(store, phone=phone) as house:
        (first,) = house.hear(made_entry(CALL)).alerts
        await house.deliver()
        from dataclasses import replace

        from monitor.model import Decision, Delivery, Judged

        later = replace(first, step=first.step + 1)
        store.ledger.commit(Judged(decision=Decision((later,), (Delivery(later.key, "phone"),))))
        await house.deliver()
    assert [message.thread for message in phone.sent] == ["", first.key]
