"""Deliveries in a plain dict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.model import Backoff, Delivery, Outcome, Outgoing, Settled
from monitor.store.memory.outgoing import outgoing_of
from monitor.store.memory.tables import Out, Tables
from monitor.store.outbox import OutboxRow

STATE = {Outcome.SENT: "sent", Outcome.RETRY: "pending", Outcome.DEAD: "dead", Outcome.DROPPED: "dropped"}
SETTLED = ("sent", "dead", "dropped", "collected")


class MemoryOutbox:
    """`Outbox` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def claim(
        self, now: datetime, lease: timedelta, limit: int, busy: Sequence[tuple[str, int]] = ()
    ) -> tuple[Outgoing, ...]:
        firsts = [out for out in self._firsts() if _due(out, now)]
        resting = dict(self._tables.backoffs.items())
        probed = [place for place, one in resting.items() if one.until <= now and place not in busy]
        due = [out for place in probed for out in _probe(firsts, place)]
        due += [out for out in firsts if _place(out) not in busy and _place(out) not in resting][: limit - len(due)]
        due.sort(key=lambda out: out.row.delivery_id)
        with self._tables.journal.transaction():
            for out in due:
                row = replace(out.row, state="sending")
                self._tables.outbox.put(row.delivery_id, replace(out, row=row, lease_until=now + lease))
        return tuple(outgoing_of(self._tables, replace(out, lease_until=now + lease)) for out in due)

    def settle(self, settled: Settled) -> None:
        out = self._tables.outbox.get(settled.delivery_id)
        if out is None or not out.unsettled:
            return
        tried = settled.outcome is not Outcome.DROPPED
        row = replace(
            out.row,
            state=STATE[settled.outcome],
            attempts=out.row.attempts + int(tried),
            next_at=settled.next_at or settled.at if settled.outcome is Outcome.RETRY else None,
            last_error=settled.error,
            sent_at=settled.at if settled.outcome is Outcome.SENT else None,
        )
        first = out.first_try_at or (settled.at if tried else None)
        with self._tables.journal.transaction():
            self._tables.outbox.put(row.delivery_id, replace(out, row=row, first_try_at=first, lease_until=None))
            if settled.outcome is Outcome.SENT:
                self._drop_others(out)

    def back_off(self, backoff: Backoff) -> None:
        with self._tables.journal.transaction():
            self._tables.backoffs.put((backoff.channel, backoff.target), backoff)

    def recovered(self, channel: str, target: int) -> Backoff | None:
        was = self._tables.backoffs.get((channel, target))
        if was is not None:
            with self._tables.journal.transaction():
                self._tables.backoffs.drop((channel, target))
        return was

    def backoffs(self) -> tuple[Backoff, ...]:
        return tuple(one for _, one in sorted(self._tables.backoffs.items()))

    def failing(
        self, channel: str, before: datetime, *, unreplaced: bool = False, limit: int = 100
    ) -> tuple[Outgoing, ...]:
        rows = (out for out in self._in_order() if out.unsettled and out.row.channel == channel)
        wanted = [out for out in rows if not (unreplaced and out.handed_at is not None)]
        failing = [out for out in wanted if (since := self._failing_since(out)) is not None and since <= before]
        return tuple(outgoing_of(self._tables, out) for out in failing[:limit])

    def stand_in(self, delivery_id: int, deliveries: Sequence[Delivery], now: datetime) -> int:
        out = self._tables.outbox.get(delivery_id)
        if out is None:
            return 0
        with self._tables.journal.transaction():
            self._tables.outbox.put(delivery_id, replace(out, handed_at=now))
            return sum(self._substitute(out, each, now) for each in deliveries)

    def unclaim(self, delivery_ids: Sequence[int]) -> None:
        with self._tables.journal.transaction():
            for number in delivery_ids:
                out = self._tables.outbox.get(number)
                if out is not None and out.row.state == "sending":
                    row = replace(out.row, state="pending")
                    self._tables.outbox.put(number, replace(out, row=row, lease_until=None))

    def break_claims(self) -> None:
        self.unclaim([number for number, out in self._tables.outbox.items() if out.row.state == "sending"])

    def resend(self, alert_key: str, now: datetime) -> int:
        settled = [out for out in self._in_order() if out.row.alert_key == alert_key and out.row.state in SETTLED]
        with self._tables.journal.transaction():
            for out in settled:
                if out.row.instead_of:
                    self._tables.outbox.drop(out.row.delivery_id)
                else:
                    self._anew(out, now)
        return sum(not out.row.instead_of for out in settled)

    def retry(self, delivery_ids: Sequence[int], now: datetime) -> int:
        chosen = [out for out in self._chosen(delivery_ids) if out.row.state in ("held", "pending", "dead", "dropped")]
        with self._tables.journal.transaction():
            for out in chosen:
                self._anew(out, now)
                self.recovered(out.row.channel, out.row.target)
        return len(chosen)

    def drop(self, delivery_ids: Sequence[int]) -> int:
        chosen = [out for out in self._chosen(delivery_ids) if out.row.state not in ("sent", "dropped")]
        with self._tables.journal.transaction():
            for out in chosen:
                row = replace(out.row, state="dropped", next_at=None)
                self._tables.outbox.put(row.delivery_id, replace(out, row=row, lease_until=None))
        return len(chosen)

    def outgoing(self, delivery_ids: Sequence[int]) -> tuple[Outgoing, ...]:
        return tuple(outgoing_of(self._tables, out) for out in self._chosen(delivery_ids))

    def next_due(self) -> datetime | None:
        waits = ((out, self._tables.backoffs.get(_place(out))) for out in self._firsts())
        times = (max(at, rest.until) if rest else at for out, rest in waits if (at := out.wants_at) is not None)
        return min(times, default=None)

    def rows(
        self, *, states: Sequence[str] = (), channel: str = "", ids: Sequence[int] = (), limit: int = 100
    ) -> tuple[OutboxRow, ...]:
        found = self._rows(
            lambda row: (
                (not states or row.state in states)
                and channel in ("", row.channel)
                and (not ids or row.delivery_id in ids)
            )
        )
        return tuple(reversed(found))[:limit]

    def of_alert(self, alert_key: str) -> tuple[OutboxRow, ...]:
        return tuple(self._rows(lambda row: row.alert_key == alert_key))

    def count(self) -> dict[str, int]:
        return dict(Counter(out.row.state for out in self._tables.outbox.values()))

    def _in_order(self) -> list[Out]:
        return sorted(self._tables.outbox.values(), key=lambda out: out.row.delivery_id)

    def _chosen(self, delivery_ids: Sequence[int]) -> list[Out]:
        return [out for out in self._in_order() if out.row.delivery_id in set(delivery_ids)]

    def _rows(self, wanted: Callable[[OutboxRow], bool]) -> list[OutboxRow]:
        return [out.row for out in self._in_order() if wanted(out.row)]

    def _firsts(self) -> Iterable[Out]:
        """The unsettled rows that no earlier one of their story holds up, oldest first. No story, no order."""
        met: set[tuple[str, str, int]] = set()
        for out in self._in_order():
            if not out.unsettled:
                continue
            place = (out.story_id, out.row.channel, out.row.target)
            if not out.story_id or place not in met:
                yield out
            met.add(place)

    def _failing_since(self, out: Out) -> datetime | None:
        rest = self._tables.backoffs.get(_place(out))
        held_up = [max(rest.since, out.row.created_at)] if rest else []
        return min((*held_up, *([out.first_try_at] if out.first_try_at else ())), default=None)

    def _anew(self, out: Out, now: datetime) -> None:
        row = replace(out.row, state="pending", attempts=0, next_at=now, sent_at=None, batch="")
        anew = replace(out, row=row, first_try_at=None, lease_until=None, handed_at=None, expires_at=None)
        self._tables.outbox.put(row.delivery_id, anew)

    def _substitute(self, out: Out, delivery: Delivery, now: datetime) -> bool:
        """Add a row that stands in for this one, unless the alert goes there already."""
        taken = {(row.channel, row.target) for row in self.of_alert(out.row.alert_key)}
        if (delivery.channel, delivery.target) in taken:
            return False
        row = OutboxRow(
            delivery_id=max(number for number, _ in self._tables.outbox.items()) + 1,
            alert_key=out.row.alert_key,
            channel=delivery.channel,
            target=delivery.target,
            state="held" if delivery.batch else "pending",
            attempts=0,
            # At once means: also for a round that looks at what was due when it began.
            next_at=delivery.until or out.row.created_at,
            last_error="",
            created_at=now,
            sent_at=None,
            instead_of=delivery.instead_of,
            batch=delivery.batch,
        )
        self._tables.outbox.put(row.delivery_id, Out(row, out.story_id))
        return True

    def _drop_others(self, sent: Out) -> None:
        """One of a row and its substitutes has arrived: the reader has the news, and the rest are not needed."""
        whose = sent.row.instead_of or (sent.row.channel if sent.handed_at is not None else "")
        for out in self._in_order() if whose else ():
            original = out.row.channel == whose and out.handed_at is not None
            same = out.row.alert_key == sent.row.alert_key and out.row.delivery_id != sent.row.delivery_id
            if same and out.untold and (original or out.row.instead_of == whose):
                why = f"delivered to {sent.row.channel} instead"
                row = replace(out.row, state="dropped", next_at=None, last_error=why)
                self._tables.outbox.put(row.delivery_id, replace(out, row=row, lease_until=None))


def _place(out: Out) -> tuple[str, int]:
    return (out.row.channel, out.row.target)


def _due(out: Out, now: datetime) -> bool:
    """Its time has come, and it is not too old to be pushed."""
    late = out.row.state == "pending" and out.expires_at is not None and out.expires_at <= now
    return not late and out.wants_at is not None and out.wants_at <= now


def _probe(due: Sequence[Out], place: tuple[str, int]) -> list[Out]:
    """The one row by which a receiver that failed is asked whether it is well again."""
    here = [out for out in due if _place(out) == place]
    return sorted(here, key=lambda out: (out.row.attempts, out.row.delivery_id))[:1]
