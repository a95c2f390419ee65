"""Deliveries in a plain dict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.model import Delivery, Outcome, Outgoing, Settled
from monitor.store.base import OutboxRow
from monitor.store.memory.tables import Out, Tables

STATE = {Outcome.SENT: "sent", Outcome.RETRY: "pending", Outcome.DEAD: "dead", Outcome.DROPPED: "dropped"}


class MemoryOutbox:
    """`Outbox` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def claim(
        self, now: datetime, lease: timedelta, limit: int, busy: Sequence[tuple[str, int]] = ()
    ) -> tuple[Outgoing, ...]:
        free = (out for out in self._firsts() if (out.row.channel, out.row.target) not in busy)
        due = [out for out in free if out.wants_at is not None and out.wants_at <= now][:limit]
        with self._tables.journal.transaction():
            for out in due:
                row = replace(out.row, state="sending")
                self._tables.outbox.put(row.delivery_id, replace(out, row=row, lease_until=now + lease))
        return tuple(self._outgoing(out, now + lease) for out in due)

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
        rows = [out for out in self._tables.outbox.values() if out.row.alert_key == alert_key and not out.unsettled]
        with self._tables.journal.transaction():
            for out in rows:
                row = replace(out.row, state="pending", attempts=0, next_at=now, sent_at=None)
                self._tables.outbox.put(row.delivery_id, replace(out, row=row, first_try_at=None))
        return len(rows)

    def next_due(self) -> datetime | None:
        return min((out.wants_at for out in self._firsts() if out.wants_at is not None), default=None)

    def rows(self, *, states: Sequence[str] = (), limit: int = 100) -> tuple[OutboxRow, ...]:
        newest = self._rows(lambda row: not states or row.state in states)
        return tuple(reversed(newest))[:limit]

    def of_alert(self, alert_key: str) -> tuple[OutboxRow, ...]:
        return tuple(self._rows(lambda row: row.alert_key == alert_key))

    def count(self) -> dict[str, int]:
        return dict(Counter(out.row.state for out in self._tables.outbox.values()))

    def _rows(self, wanted: Callable[[OutboxRow], bool]) -> list[OutboxRow]:
        rows = (out.row for out in self._tables.outbox.values())
        return sorted((row for row in rows if wanted(row)), key=lambda row: row.delivery_id)

    def _firsts(self) -> Iterable[Out]:
        """The unsettled rows that no earlier one of their story holds up, oldest first. No story, no order."""
        met: set[tuple[str, str, int]] = set()
        unsettled = (out for out in self._tables.outbox.values() if out.unsettled)
        for out in sorted(unsettled, key=lambda each: each.row.delivery_id):
            place = (out.story_id, out.row.channel, out.row.target)
            if not out.story_id or place not in met:
                yield out
            met.add(place)

    def _outgoing(self, out: Out, until: datetime) -> Outgoing:
        alert = self._tables.alerts[out.row.alert_key].alert
        entries = (self._tables.entries.get(id_) for id_ in alert.entry_ids)
        watch = self._tables.watches.get(alert.watch_id)
        matches = self._tables.matches.get(alert.entry_ids[0]) if alert.entry_ids else ()
        return Outgoing(
            delivery_id=out.row.delivery_id,
            delivery=Delivery(out.row.alert_key, out.row.channel, out.row.target),
            alert=alert,
            watch_name="" if watch is None else watch.name,
            entries=tuple(each.entry for each in entries if each is not None),
            hits=next((each.hits for each in matches or () if each.watch_id == alert.watch_id), ()),
            attempts=out.row.attempts,
            first_try_at=out.first_try_at,
            lease_until=until,
        )
