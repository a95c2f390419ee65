"""What was decided, and the one commit that makes it true."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Select, select, tuple_

from monitor.model import Alert, Forebear, Held, Judged, Match, Occasion, Told, Watch
from monitor.store.adopting import KnownWatch, adopted
from monitor.store.schema import alert, entry, held, match, opinion, telling, watch
from monitor.store.sql.articles import save_wanted
from monitor.store.sql.connection import Database
from monitor.store.sql.dialect import insert
from monitor.store.sql.feeds import save_state
from monitor.store.sql.lineage import own_matches
from monitor.store.sql.rows import AnyRow, alert_of, held_of, hits_of, moment, placement_of, words
from monitor.store.sql.saving import mark_released, save_decision, save_matches, save_placements

SLICE = 400
"""Pairs in one question."""


class SqlLedger:
    """`Ledger` in SQL."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with self._database.writing():
            yield

    def adopt(self, watches: Sequence[Watch]) -> dict[str, str]:
        with self._database.writing() as connection:
            known = [KnownWatch(row.id, row.goes_by, row.name, row.query) for row in connection.execute(select(watch))]
            found = adopted(watches, known)
            made = insert(connection, watch)
            upsert = made.on_conflict_do_update(
                index_elements=[watch.c.id],
                set_={name: made.excluded[name] for name in ("goes_by", "name", "query")},
            )
            if found:
                connection.execute(upsert, [asdict(each) for each in found.values()])
        return {config_id: each.id for config_id, each in found.items()}

    def told(self, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Told]:
        wanted = list(dict.fromkeys(pairs))
        said: dict[tuple[str, str], list[AnyRow]] = defaultdict(list)
        kept: dict[tuple[str, str], int] = {}
        moved = bool(wanted) and bool(self._rows(select(opinion.c.id).limit(1)))
        for start in range(0, len(wanted), SLICE):
            some = wanted[start : start + SLICE]
            for row in self._rows(_alerts_to(some)):
                said[row.watch_id, row.story_id].append(row)
            for row in self._rows(_alerts_that_moved(some)) if moved else ():
                said[row.watch_id, row.now_of].append(row)
            for row in self._rows(_held_for(some)):
                kept[row.watch_id, row.story_id] = row.since
        return {pair: _told(pair, said[pair], kept.get(pair)) for pair in wanted if said[pair] or pair in kept}

    def commit(self, judged: Judged) -> tuple[Alert, ...]:
        with self._database.writing() as connection:
            save_placements(connection, judged.placements)
            save_matches(connection, judged.matches, judged.decision.passed)
            save_wanted(connection, judged.articles)
            new = save_decision(connection, judged)
            if judged.feed_state is not None:
                save_state(connection, judged.feed_state)
        return new

    def held(self, group: str) -> tuple[Held, ...]:
        question = select(held).where(held.c.released == 0, held.c.group == group)
        rows = self._rows(question.order_by(held.c.since, held.c.watch_id, held.c.story_id))
        return tuple(map(held_of, rows))

    def release(self, rows: Sequence[Held], judged: Judged) -> tuple[Alert, ...]:
        with self._database.writing() as connection:
            new = self.commit(judged)
            mark_released(connection, rows)
        return new

    def alerts(self, *, limit: int = 50, watch_id: str = "") -> tuple[Alert, ...]:
        question = select(alert).order_by(alert.c.created_at.desc(), alert.c.key.desc()).limit(limit)
        if watch_id:
            question = question.where(alert.c.watch_id == watch_id)
        return tuple(map(alert_of, self._rows(question)))

    def alerts_of(self, entry_id: str) -> tuple[Alert, ...]:
        question = select(alert).join(telling, telling.c.alert_key == alert.c.key)
        question = question.where(telling.c.entry_id == entry_id).order_by(alert.c.created_at, alert.c.key)
        return tuple(map(alert_of, self._rows(question)))

    def matches_of(self, entry_id: str) -> tuple[Match, ...]:
        placed = self._rows(select(entry).where(entry.c.id == entry_id))
        if not placed:
            return ()
        placement = placement_of(placed[0])
        rows = self._rows(select(match).where(match.c.entry_id == entry_id).order_by(match.c.watch_id))
        return tuple(
            Match(row.watch_id, placement, row.score, words(row.because), hits_of(row.hits), row.asked, row.inherited)
            for row in rows
        )

    def passed_of(self, entry_id: str) -> dict[str, str]:
        question = select(match.c.watch_id, match.c.passed).where(match.c.entry_id == entry_id, match.c.passed != "")
        return {row.watch_id: row.passed for row in self._rows(question)}

    def forebears(self, story_ids: Sequence[str], since: datetime) -> dict[str, tuple[Forebear, ...]]:
        wanted = list(dict.fromkeys(story_ids))
        found: dict[str, list[Forebear]] = defaultdict(list)
        for start in range(0, len(wanted), SLICE):
            for row in self._rows(own_matches(wanted[start : start + SLICE], since)):
                found[row.story_id].append(Forebear(row.watch_id, row.asked, row.score, row.entry_id, row.title))
        return {story_id: tuple(forebears) for story_id, forebears in found.items()}

    def held_of(self, entry_id: str) -> tuple[Held, ...]:
        question = select(held).where(held.c.entry_id == entry_id)
        return tuple(map(held_of, self._rows(question.order_by(held.c.since, held.c.watch_id, held.c.story_id))))

    def _rows(self, question: Select[*tuple[object, ...]]) -> list[AnyRow]:
        with self._database.reading() as connection:
            return list(connection.execute(question))


def _alerts_to(pairs: Sequence[tuple[str, str]]) -> Select[*tuple[object, ...]]:
    names = ("watch_id", "story_id", "occasion", "step", "created_at", "until", "guards")
    columns = [alert.c[name] for name in names]
    asked = tuple_(alert.c.watch_id, alert.c.story_id).in_(pairs)
    return select(*columns).where(asked).order_by(alert.c.created_at, alert.c.key)


def _alerts_that_moved(pairs: Sequence[tuple[str, str]]) -> Select[*tuple[object, ...]]:
    """Alerts of other stories that tell of entries which people have since moved to these: they told these, too."""
    names = ("key", "watch_id", "occasion", "step", "created_at", "until", "guards")
    columns = [*(alert.c[name] for name in names), entry.c.story_id.label("now_of")]
    told = telling.join(alert, alert.c.key == telling.c.alert_key).join(entry, entry.c.id == telling.c.entry_id)
    asked = tuple_(alert.c.watch_id, entry.c.story_id).in_(pairs)
    question = select(*columns).select_from(told).where(asked, alert.c.story_id != entry.c.story_id)
    return question.distinct().order_by(alert.c.created_at, alert.c.key)


def _held_for(pairs: Sequence[tuple[str, str]]) -> Select[*tuple[object, ...]]:
    asked = tuple_(held.c.watch_id, held.c.story_id).in_(pairs)
    return select(held.c.watch_id, held.c.story_id, held.c.since).where(asked)


def _told(pair: tuple[str, str], rows: Sequence[AnyRow], held_since: int | None) -> Told:
    """`rows` are the alerts."""
    begun = [row.created_at for row in rows] + ([] if held_since is None else [held_since])
    return Told(
        watch_id=pair[0],
        story_id=pair[1],
        first_at=moment(min(begun)),
        updates=tuple(
            sorted(moment(row.until or row.created_at) for row in rows if row.occasion == Occasion.UPDATE.value)
        ),
        guards=tuple(dict.fromkeys(guard for row in rows for guard in words(row.guards))),
        spread=max((row.step for row in rows if row.occasion == Occasion.SPREAD.value), default=0),
        backs=sum(1 for row in rows if row.occasion == Occasion.BACK.value),
    )
