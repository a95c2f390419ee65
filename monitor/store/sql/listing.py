"""Which identities may go: those that their feed has not listed for long, although it was asked."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, or_, select, update

from monitor.store.schema import entry, feed, identity

UNCHANGED = int(timedelta(days=7).total_seconds()) * 1_000_000
"""A feed that answers "not modified" still lists what it listed last. So rarely is that written down."""


def still_as_it_was(connection: Connection) -> None:
    """Of feeds that answered, but said nothing new for a while: what they listed last, they list still."""
    last = func.max(identity.c.last_listed_at).label("last")
    listed = select(identity.c.feed_id, last).group_by(identity.c.feed_id).subquery()
    unchanged = (
        select(listed.c.feed_id, listed.c.last, feed.c.looked_at)
        .join(feed, feed.c.id == listed.c.feed_id)
        .where(feed.c.configured == 1, feed.c.looked_at > listed.c.last + UNCHANGED)
    )
    for row in connection.execute(unchanged).all():
        same = and_(identity.c.feed_id == row.feed_id, identity.c.last_listed_at == row.last)
        connection.execute(update(identity).where(same).values(last_listed_at=row.looked_at))


def forget(connection: Connection, before: int) -> int:
    """Drop identities without an entry that were last listed before that time; how many.

    A feed that has not answered since (paused, or out of order) may list them still: its identities wait for it.
    A feed that the config has left, and of which nothing is known any more, is forgotten itself: should it come back,
    it is looked at for the first time.
    """
    stays = exists().where(feed.c.id == identity.c.feed_id, feed.c.configured == 1, _silent(before))
    gone = and_(
        identity.c.last_listed_at < before,
        or_(identity.c.entry_id == "", ~exists().where(entry.c.id == identity.c.entry_id)),
        ~stays,
    )
    count = connection.execute(delete(identity).where(gone)).rowcount
    unknown = ~exists().where(identity.c.feed_id == feed.c.id)
    connection.execute(delete(feed).where(feed.c.configured == 0, _silent(before), unknown))
    return count


def _silent(before: int) -> ColumnElement[bool]:
    return or_(feed.c.looked_at.is_(None), feed.c.looked_at < before)
