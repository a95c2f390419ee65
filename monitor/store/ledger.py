"""What was decided and told."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from monitor.model import Alert, Forebear, Held, Judged, Match, Told, Watch


class Ledger(Protocol):
    """What was decided, and the one commit that makes it true."""

    def transaction(self) -> AbstractContextManager[None]:
        """All calls inside see one state and become true together when the block ends; an exception undoes all."""
        ...

    def adopt(self, watches: Sequence[Watch]) -> dict[str, str]:
        """Tell which store id each configured watch goes by: {watch.id of the config: id in the store}.

        A watch whose id is unknown, while exactly one known watch with the same query is no longer configured, is
        that one renamed, and keeps its id. Saves names and queries.
        """
        ...

    def told(self, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Told]:
        """What each (watch id, story id) has been told; pairs that were told nothing are absent.

        What was told of an entry goes with it when people move it to another story: that story was told then.
        """
        ...

    def commit(self, judged: Judged) -> tuple[Alert, ...]:
        """Save entries, identities, stories, matches, held rows, alerts, their outbox rows and the feed's state.

        An alert whose key exists, or a held row that exists for (watch, story), is left out with its deliveries:
        the safety net under the rules. Returns the alerts that are new. A placement with `revises` replaces the
        text of the entry and keeps the old one as a revision.
        """
        ...

    def held(self, group: str) -> tuple[Held, ...]:
        """Rows of a group that have not been released, oldest first."""
        ...

    def release(self, rows: Sequence[Held], judged: Judged) -> tuple[Alert, ...]:
        """Save `judged` (the alert that tells of them all) and mark the rows as told, in one change."""
        ...

    def alerts(self, *, limit: int = 50, watch_id: str = "") -> tuple[Alert, ...]:
        """What was told, newest first."""
        ...

    def alerts_of(self, entry_id: str) -> tuple[Alert, ...]:
        """Alerts that tell of this entry, oldest first."""
        ...

    def matches_of(self, entry_id: str) -> tuple[Match, ...]:
        """Matches of an entry as they were found."""
        ...

    def passed_of(self, entry_id: str) -> dict[str, str]:
        """Watch id → why its match of the entry rang nobody; matches that are told or held are absent."""
        ...

    def forebears(self, story_ids: Sequence[str], since: datetime) -> dict[str, tuple[Forebear, ...]]:
        """By story, the matches by their own words of its entries with `Entry.at` ≥ since, by entry and watch: for each
        watch those of the newest `MOST_TOLD`. Stories without one are absent."""
        ...

    def held_of(self, entry_id: str) -> tuple[Held, ...]: ...
