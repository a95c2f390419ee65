"""Decisions in plain dicts, with the same safety net as the tables' unique keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime

from monitor.model import MOST_TOLD, Alert, Delivery, Forebear, Held, Judged, Match, Occasion, Placement, Told, Watch
from monitor.store.adopting import adopted
from monitor.store.memory.articles import want
from monitor.store.memory.feeds import remember
from monitor.store.memory.tables import KeptHeld, KnownIdentity, Out, Tables, ToldAlert
from monitor.store.outbox import OutboxRow


class MemoryLedger:
    """`Ledger` in memory."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def transaction(self) -> AbstractContextManager[None]:
        return self._tables.journal.transaction()

    def adopt(self, watches: Sequence[Watch]) -> dict[str, str]:
        found = adopted(watches, self._tables.watches.values())
        with self.transaction():
            for each in found.values():
                self._tables.watches.put(each.id, each)
        return {config_id: each.id for config_id, each in found.items()}

    def told(self, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Told]:
        found = ((pair, self._told(pair)) for pair in dict.fromkeys(pairs))
        return {pair: told for pair, told in found if told is not None}

    def commit(self, judged: Judged) -> tuple[Alert, ...]:
        with self.transaction():
            for placement in judged.placements:
                self._place(placement)
            why = {(each.watch_id, each.entry_id): each.why for each in judged.decision.passed}
            for match in judged.matches:
                self._match(match)
                pair = (match.watch_id, match.placement.entry.id)
                self._tables.passed.put(pair, why.get(pair, ""))
            want(self._tables, judged.articles)
            new = self._decide(judged)
            if judged.feed_state is not None:
                remember(self._tables, judged.feed_state)
        return new

    def held(self, group: str) -> tuple[Held, ...]:
        kept = self._tables.held.values()
        return _oldest_first(each.held for each in kept if each.held.group == group and not each.released)

    def release(self, rows: Sequence[Held], judged: Judged) -> tuple[Alert, ...]:
        with self.transaction():
            new = self.commit(judged)
            for row in rows:
                kept = self._tables.held.get((row.watch_id, row.story_id))
                if kept is not None:
                    self._tables.held.put((row.watch_id, row.story_id), replace(kept, released=True))
        return new

    def alerts(self, *, limit: int = 50, watch_id: str = "") -> tuple[Alert, ...]:
        wanted = (each.alert for each in self._tables.alerts.values() if watch_id in ("", each.alert.watch_id))
        return tuple(sorted(wanted, key=_alert_order, reverse=True)[:limit])

    def alerts_of(self, entry_id: str) -> tuple[Alert, ...]:
        telling = (each.alert for each in self._tables.alerts.values() if entry_id in each.alert.entry_ids)
        return tuple(sorted(telling, key=_alert_order))

    def matches_of(self, entry_id: str) -> tuple[Match, ...]:
        placed = self._tables.entries.get(entry_id)
        found = self._tables.matches.get(entry_id) or ()
        if placed is None:
            return ()
        return tuple(replace(each, placement=placed) for each in sorted(found, key=lambda match: match.watch_id))

    def passed_of(self, entry_id: str) -> dict[str, str]:
        rows = self._tables.passed.items()
        return {watch_id: why for (watch_id, about), why in rows if about == entry_id and why}

    def forebears(self, story_ids: Sequence[str], since: datetime) -> dict[str, tuple[Forebear, ...]]:
        found = {story_id: self._forebears(story_id, since) for story_id in story_ids}
        return {story_id: forebears for story_id, forebears in found.items() if forebears}

    def _forebears(self, story_id: str, since: datetime) -> tuple[Forebear, ...]:
        told = [self._tables.entries[each].entry for each in self._tables.by_story.get(story_id) or ()]
        by_watch: dict[str, list[Forebear]] = {}
        for entry in sorted(told, key=lambda each: (each.at, each.id), reverse=True):
            for match in self._tables.matches.get(entry.id) or () if entry.at >= since else ():
                if match.asked:
                    own = Forebear(match.watch_id, match.asked, match.score, entry.id, entry.title)
                    by_watch.setdefault(match.watch_id, []).append(own)
        newest = (each for some in by_watch.values() for each in some[:MOST_TOLD])
        return tuple(sorted(newest, key=lambda each: (each.entry_id, each.watch_id)))

    def held_of(self, entry_id: str) -> tuple[Held, ...]:
        return _oldest_first(each.held for each in self._tables.held.values() if each.held.entry_id == entry_id)

    def _told(self, pair: tuple[str, str]) -> Told | None:
        keys = {*(self._tables.told.get(pair) or ()), *self._moved_to(pair)}
        said = sorted((self._tables.alerts[key] for key in keys), key=lambda each: _alert_order(each.alert))
        kept = self._tables.held.get(pair)
        begun = [each.alert.created_at for each in said] + ([] if kept is None else [kept.held.since])
        if not begun:
            return None
        return Told(
            watch_id=pair[0],
            story_id=pair[1],
            first_at=min(begun),
            updates=tuple(
                sorted(
                    each.alert.until or each.alert.created_at for each in said if each.alert.occasion is Occasion.UPDATE
                )
            ),
            guards=tuple(dict.fromkeys(guard for each in said for guard in each.guards)),
            spread=max((each.alert.step for each in said if each.alert.occasion is Occasion.SPREAD), default=0),
            backs=sum(1 for each in said if each.alert.occasion is Occasion.BACK),
        )

    def _moved_to(self, pair: tuple[str, str]) -> Iterable[str]:
        """Alerts of other stories on entries that people have since moved to this one: they told this one, too."""
        members = set(self._tables.by_story.get(pair[1]) or ()) if len(self._tables.opinions) else set()
        return [
            each.alert.key
            for each in (self._tables.alerts.values() if members else ())
            if each.alert.watch_id == pair[0] and not members.isdisjoint(each.alert.entry_ids)
        ]

    def _place(self, placement: Placement) -> None:
        entry, old = placement.entry, self._tables.entries.get(placement.entry.id)
        if placement.revises and old is not None:
            kept = replace(
                entry, feed_id=old.entry.feed_id, identities=old.entry.identities,
                published=old.entry.published, seen_at=old.entry.seen_at,
            )  # fmt: skip
            self._tables.entries.put(entry.id, replace(old, entry=kept))
            self._tables.revised.put(entry.id, entry.seen_at)
        elif not placement.revises and old is None:
            self._tables.entries.put(entry.id, placement)
            members = self._tables.by_story.get(placement.story_id) or ()
            self._tables.by_story.put(placement.story_id, (*members, entry.id))
        for key in entry.identities:
            known = self._tables.identities.get((entry.feed_id, key)) or KnownIdentity(entry.id, entry.seen_at)
            listed = max(known.last_listed_at, entry.seen_at)
            self._tables.identities.put((entry.feed_id, key), replace(known, last_listed_at=listed))

    def _match(self, match: Match) -> None:
        entry_id = match.placement.entry.id
        others = (each for each in self._tables.matches.get(entry_id) or () if each.watch_id != match.watch_id)
        self._tables.matches.put(entry_id, (*others, match))

    def _decide(self, judged: Judged) -> tuple[Alert, ...]:
        placed = (*(each.placement for each in judged.matches), *judged.placements)
        guards = {each.entry.id: each.guard for each in placed if each.guard}
        new: dict[str, Alert] = {}
        for alert in judged.decision.alerts:
            if alert.key not in self._tables.alerts:
                new[alert.key] = alert
                self._tell(alert, guards)
        for delivery in judged.decision.deliveries:
            if delivery.alert_key in new:
                self._send(delivery, new[delivery.alert_key])
        for held in judged.decision.held:
            if (held.watch_id, held.story_id) not in self._tables.held:
                self._tables.held.put((held.watch_id, held.story_id), KeptHeld(held))
        return tuple(new.values())

    def _tell(self, alert: Alert, guards: dict[str, str]) -> None:
        said = tuple(dict.fromkeys(guards[id_] for id_ in alert.entry_ids if id_ in guards))
        self._tables.alerts.put(alert.key, ToldAlert(alert, said))
        pair = (alert.watch_id, alert.story_id)
        self._tables.told.put(pair, (*(self._tables.told.get(pair) or ()), alert.key))

    def _send(self, delivery: Delivery, alert: Alert) -> None:
        rows = (out.row for out in self._tables.outbox.values() if out.row.alert_key == alert.key)
        if (delivery.channel, delivery.target) in {(row.channel, row.target) for row in rows}:
            return
        number = (self._tables.outbox.latest() or 0) + 1
        row = OutboxRow(
            delivery_id=number,
            alert_key=alert.key,
            channel=delivery.channel,
            target=delivery.target,
            state="held" if delivery.batch else "pending",
            attempts=0,
            next_at=delivery.until or alert.created_at,
            last_error="",
            created_at=alert.created_at,
            sent_at=None,
            batch=delivery.batch,
        )
        self._tables.outbox.put(number, Out(row, alert.story_id, expires_at=delivery.expires_at))


def _alert_order(alert: Alert) -> tuple[datetime, str]:
    return alert.created_at, alert.key


def _oldest_first(rows: Iterable[Held]) -> tuple[Held, ...]:
    return tuple(sorted(rows, key=lambda held: (held.since, held.watch_id, held.story_id)))
