"""Deliveries that are put off, in a plain dict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.model import Alert, Judged, Spoken
from monitor.store.memory.ledger import MemoryLedger
from monitor.store.memory.tables import Out, Tables
from monitor.store.waiting import PutOff

UNDERWAY = ("pending", "sending", "sent", "dead")


class MemoryWaiting:
    """`Waiting` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def open(self) -> dict[tuple[str, str], datetime]:
        found: dict[tuple[str, str], datetime] = {}
        for out in self._tables.outbox.values():
            if out.row.state == "held" and out.row.next_at is not None:
                place = (out.row.channel, out.row.batch)
                found[place] = min(found.get(place, out.row.next_at), out.row.next_at)
        return found

    def due(self, now: datetime, kinds: Sequence[str] = ()) -> tuple[PutOff, ...]:
        def wanted(out: Out) -> bool:
            is_due = out.row.next_at is not None and out.row.next_at <= now
            return out.row.state == "held" and (is_due or out.row.batch.partition(":")[0] in kinds)

        return self._rows(wanted)

    def expired(self, now: datetime) -> tuple[PutOff, ...]:
        def wanted(out: Out) -> bool:
            late = out.expires_at is not None and out.expires_at <= now
            return late and out.row.state == "pending" and not out.row.instead_of

        return self._rows(wanted)

    def spoken(self, since: datetime) -> tuple[Spoken, ...]:
        found: dict[tuple[str, str], datetime] = {}
        for out in self._tables.outbox.values():
            if out.row.state in UNDERWAY and out.row.created_at > since:
                place = (out.row.alert_key, out.row.channel)
                found[place] = min(found.get(place, out.row.created_at), out.row.created_at)
        in_order = sorted(found.items(), key=lambda one: (one[1], one[0]))
        watches = self._tables.alerts
        return tuple(Spoken(watches[key].alert.watch_id, channel, at) for (key, channel), at in in_order)

    def put_off(self, delivery_ids: Sequence[int], batch: str, until: datetime) -> None:
        def change(out: Out) -> Out:
            return replace(out, row=replace(out.row, state="held", batch=batch, next_at=until))

        self._change(delivery_ids, ("held", "pending"), change)

    def let_go(self, delivery_ids: Sequence[int], now: datetime) -> None:
        def change(out: Out) -> Out:
            late = out.expires_at is not None and out.expires_at <= now
            row = replace(out.row, state="pending", next_at=now, created_at=now)
            return replace(out, row=row, expires_at=None if late else out.expires_at)

        self._change(delivery_ids, ("held",), change)

    def collect(self, delivery_ids: Sequence[int], judged: Judged, note: str = "") -> tuple[Alert, ...]:
        def change(out: Out) -> Out:
            return replace(out, row=replace(out.row, state="collected", next_at=None, last_error=note))

        with self._tables.journal.transaction():
            new = MemoryLedger(self._tables).commit(judged)
            self._change(delivery_ids, ("held",), change)
        return new

    def _change(self, delivery_ids: Sequence[int], states: Sequence[str], change: Callable[[Out], Out]) -> None:
        with self._tables.journal.transaction():
            for number in delivery_ids:
                out = self._tables.outbox.get(number)
                if out is not None and out.row.state in states:
                    self._tables.outbox.put(number, change(out))

    def _rows(self, wanted: Callable[[Out], bool]) -> tuple[PutOff, ...]:
        rows = sorted((out for out in self._tables.outbox.values() if wanted(out)), key=lambda out: out.row.delivery_id)
        return tuple(
            PutOff(
                out.row.delivery_id,
                self._tables.alerts[out.row.alert_key].alert,
                out.row.channel,
                out.row.target,
                out.row.batch,
                out.row.instead_of,
            )
            for out in rows
        )
