"""Release what was put off: quiet hours that end, digests whose hour has come, groups, limits, and what grew too old.

All that leaves a channel together is one message with a key of its own, made from what it tells of and of whom: a
release that is cut off is repeated as a whole or not at all, and what was missed while we were down leaves at the start.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from monitor.alerts.course import AS_USUAL, DIGEST, GROUP, LATE, LIMIT, QUIET, room_at
from monitor.alerts.digest import collection
from monitor.alerts.quiet import quiet_until
from monitor.model import Decision, Delivery, Judged, Manner, Outcome, Settled, Watch
from monitor.pipeline.schedule import next_time
from monitor.store.base import PutOff, Store

Receiver = tuple[str, int]
"""A channel and the number of its target."""


@dataclass(frozen=True, slots=True)
class Ways:
    """By which rules things are released: the config as it is now, not as it was when they were put off."""

    watches: Mapping[str, Watch]
    channels: Mapping[str, Manner] = field(default_factory=dict)


def release_due(store: Store, ways: Ways, now: datetime, *, at_once: bool = False) -> int:
    """Send what is due, each channel's together; how many messages that made. `at_once` closes open groups.

    Runs in the clerk's thread, in one transaction.
    """
    kinds = (GROUP,) if at_once else ()
    if not store.waiting.due(now, kinds) and not store.waiting.expired(now):
        return 0
    with store.ledger.transaction():
        _gather_late(store, ways, now)
        rows = store.waiting.due(now, kinds)
        batches: dict[tuple[Receiver, str], list[PutOff]] = defaultdict(list)
        for row in _wanted(store, ways, rows):
            batches[(row.channel, row.target), _kind(row)].append(row)
        leaving = {place: batch for place, batch in batches.items() if _may_leave(store, ways, *place, batch, now)}
        return sum(_leave(store, ways, rows, batch, now) for batch, rows in _together(leaving))


def _gather_late(store: Store, ways: Ways, now: datetime) -> None:
    """What could not be delivered in time goes to the channel's next digest, or waits until the channel works again."""
    for row in store.waiting.expired(now):
        watch = ways.watches.get(row.alert.watch_id)
        schedule = (watch.digest if watch else None) or ways.channels.get(row.channel, AS_USUAL).digest
        until = next_time(schedule, now) if schedule is not None else now
        store.waiting.put_off([row.delivery_id], DIGEST if schedule is not None else LATE, until)


def _wanted(store: Store, ways: Ways, rows: Iterable[PutOff]) -> Iterable[PutOff]:
    """All but what watches wait for that are muted or gone: that is not made up for later."""
    for row in rows:
        watch = ways.watches.get(row.alert.watch_id)
        if not row.alert.collects and (watch is None or not watch.enabled):
            why = "muted" if watch is not None else "gone"
            store.waiting.collect([row.delivery_id], Judged(), f"not told: the watch was {why} when its time came")
        else:
            yield row


def _kind(row: PutOff) -> str:
    """Digests and the end of quiet hours are one message where they meet. What tells of several already (a substitute
    that was asleep when it came) leaves by itself."""
    if row.alert.collects:
        return row.alert.key
    return QUIET if row.batch == DIGEST else row.batch


def _may_leave(store: Store, ways: Ways, receiver: Receiver, batch: str, rows: Sequence[PutOff], now: datetime) -> bool:
    """Whether nothing else keeps it back: put off anew otherwise, for the end of the quiet or for room."""
    ids = [row.delivery_id for row in rows]
    if batch == LATE and _failing(store, receiver):
        return False
    until = _quiet(ways, receiver[0], rows, now)
    if until is not None:
        for row in rows:
            store.waiting.put_off([row.delivery_id], DIGEST if row.batch == DIGEST else QUIET, until)
        return False
    if batch.startswith(f"{GROUP}:"):
        watch = ways.watches.get(rows[0].alert.watch_id)
        limit = watch.limit if watch is not None else None
        spoken = store.waiting.spoken(now - limit.span) if limit is not None else ()
        own = [one.at for one in spoken if watch and (one.watch_id, one.channel) == (watch.id, receiver[0])]
        room = room_at(limit, own, now)
        if room is not None:
            store.waiting.put_off(ids, f"{LIMIT}:{rows[0].alert.watch_id}", room)
            return False
    return True


def _failing(store: Store, receiver: Receiver) -> bool:
    """Whether the receiver is known to fail while something else is tried that will show when it works again."""
    if receiver not in {(one.channel, one.target) for one in store.outbox.backoffs()}:
        return False
    tried = store.outbox.rows(states=("pending", "sending"), channel=receiver[0], limit=1000)
    return any(row.target == receiver[1] for row in tried)


def _quiet(ways: Ways, channel: str, rows: Sequence[PutOff], now: datetime) -> datetime | None:
    watches = [watch for row in rows if (watch := ways.watches.get(row.alert.watch_id)) is not None]
    if any(watch.priority == "high" for watch in watches):
        return None
    manner = ways.channels.get(channel, AS_USUAL)
    return quiet_until((*manner.quiet, *(quiet for watch in watches for quiet in watch.quiet)), now)


def _together(leaving: Mapping[tuple[Receiver, str], list[PutOff]]) -> Iterable[tuple[str, list[PutOff]]]:
    """Batches that tell the same to several receivers are one alert."""
    same: dict[tuple[str, tuple[str, ...]], list[PutOff]] = defaultdict(list)
    for (_, batch), rows in leaving.items():
        name = DIGEST if any(row.batch == DIGEST for row in rows) else batch
        same[name, tuple(sorted(row.alert.key for row in rows))] += rows
    for (batch, _), rows in same.items():
        yield batch, rows


def _leave(store: Store, ways: Ways, rows: Sequence[PutOff], batch: str, now: datetime) -> int:
    """One alert goes by itself, under its own key; several, and what a schedule collects, as one that tells of all."""
    ids = [row.delivery_id for row in rows]
    alerts = {row.alert.key: row.alert for row in rows}
    if len(alerts) == 1 and batch not in (DIGEST, LATE):
        store.waiting.let_go(ids, now)
        return 1
    told = collection(alerts.values(), batch, tuple(ways.watches), now, ids)
    receivers = dict.fromkeys((row.channel, row.target) for row in rows)
    deliveries = tuple(Delivery(told.key, channel, target) for channel, target in receivers)
    store.waiting.collect(ids, Judged(decision=Decision((told,), deliveries)), f"told in {told.key}")
    _give_up_replaced(store, rows, f"told in {told.key}", now)
    return 1


def _give_up_replaced(store: Store, rows: Sequence[PutOff], note: str, now: datetime) -> None:
    """What a row stood in for that is told in one message with others: it must not come again when its own channel
    works again."""
    for row in rows:
        for other in store.outbox.of_alert(row.alert.key) if row.instead_of else ():
            if other.channel == row.instead_of and other.state == "pending":
                store.outbox.settle(Settled(other.delivery_id, Outcome.DROPPED, now, note))
