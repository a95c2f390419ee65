"""The tables, once for SQLite and PostgreSQL: what is kept, under which key, and what is looked up by which index.

Times are integer microseconds since 1970 in UTC (no database then has an opinion on time zones), truths are 0 or 1
with a CHECK, lists are JSON in text. `next_at = 0` is "at once", so that what is due is one range of one index.
A change here needs a migration in `migrations/versions` and a new `REVISION`; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Dialect,
    Double,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from monitor.store.storable import storable

REVISION = "0003"
"""The newest migration: a store with another one is upgraded, or is newer than we are."""

APPLICATION_ID = 0x44455045
"""`DEPE`, in the header of our SQLite files: a database without it is somebody else's."""

VERSION_TABLE = "depesche_version"

Id = BigInteger().with_variant(Integer, "sqlite")
Real: TypeEngine[float] = Double().with_variant(REAL, "sqlite")


class Words(TypeDecorator[str]):
    """Text from the world: what no database can keep is replaced, so that one odd entry doesn't stop the rest."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Words, nullable=False, server_default="")


def _when(name: str) -> Column[int]:
    return Column(name, Id, nullable=False, server_default="0")


def _maybe_when(name: str) -> Column[int]:
    return Column(name, Id)


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def _table(name: str, *parts: Column[int] | Column[str] | Column[float] | CheckConstraint | UniqueConstraint) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


feed = _table(
    "feed",
    Column("id", Words, primary_key=True),
    _text("lane"),
    _text("address"),
    _count("configured"),
    _count("position"),
    _text("url"),
    _when("next_at"),
    _maybe_when("looked_at"),
    _text("etag"),
    _text("last_modified"),
    _text("validated_url"),
    _text("body_hash"),
    _count("failures"),
    _text("last_error"),
    _maybe_when("failing_since"),
    _maybe_when("wait_until"),
    _text("note"),
    _text("title"),
    _text("habits"),
    _maybe_when("paused_at"),
    CheckConstraint("configured IN (0, 1)", name="feed_configured"),
)
Index("feed_due", feed.c.configured, feed.c.next_at)
Index("feed_lane", feed.c.lane)

article = _table(
    "article",
    Column("entry_id", Words, primary_key=True),
    _text("feed_id"),
    _text("url"),
    _count("attempts"),
    _when("next_at"),
    _text("lane"),
    _count("quiet"),
    Column("state", Words, nullable=False, server_default="wanted"),
    _maybe_when("lease_until"),
    _text("note"),
    CheckConstraint("quiet IN (0, 1)", name="article_quiet"),
    CheckConstraint("state IN ('wanted', 'read', 'given up')", name="article_state"),
)
Index("article_due", article.c.state, article.c.next_at)
Index("article_url", article.c.url)

lane = _table("lane", Column("id", Words, primary_key=True), _when("free_at"), _text("token"), _when("until"))

entry = _table(
    "entry",
    Column("id", Words, primary_key=True),
    _text("feed_id"),
    _text("story_id"),
    _text("url"),
    _text("title"),
    _text("summary"),
    _text("content"),
    _text("text_hash"),
    _text("language"),
    _text("publisher"),
    _maybe_when("published"),
    _maybe_when("updated"),
    _when("seen_at"),
    _when("at"),
    _text("authors"),
    _text("tags"),
    _text("identities"),
    _text("kind"),
    _count("certain"),
    _text("guard"),
    Column("score", Real, nullable=False, server_default="0"),
    _text("because"),
    CheckConstraint("certain IN (0, 1)", name="entry_certain"),
)
Index("entry_at", entry.c.at, entry.c.id)
Index("entry_story", entry.c.story_id)
Index("entry_url", entry.c.url)
Index("entry_seen", entry.c.seen_at)

identity = _table(
    "identity",
    Column("feed_id", Words, primary_key=True),
    Column("key", Words, primary_key=True),
    _text("entry_id"),
    _when("last_listed_at"),
)
Index("identity_listed", identity.c.last_listed_at)

revision = _table(
    "revision",
    Column("id", Id, primary_key=True, autoincrement=True),
    _text("entry_id"),
    _when("replaced_at"),
    _text("title"),
    _text("summary"),
    _text("content"),
    _text("kind"),
    _text("guard"),
    _text("because"),
)
Index("revision_entry", revision.c.entry_id)

story = _table("story", Column("id", Words, primary_key=True), _when("begun_at"), _when("latest_at"))
Index("story_latest", story.c.latest_at)

match = _table(
    "match",
    Column("entry_id", Words, primary_key=True),
    Column("watch_id", Words, primary_key=True),
    Column("score", Real, nullable=False, server_default="0"),
    _text("because"),
    _text("hits"),
    _text("passed"),
)

watch = _table(
    "watch",
    Column("id", Words, primary_key=True),
    _text("goes_by"),
    _text("name"),
    _text("query"),
    _maybe_when("muted_at"),
)

held = _table(
    "held",
    Column("watch_id", Words, primary_key=True),
    Column("story_id", Words, primary_key=True),
    _text("entry_id"),
    _text("group"),
    _when("since"),
    _text("because"),
    _count("released"),
    CheckConstraint("released IN (0, 1)", name="held_released"),
)
Index("held_waiting", held.c.released, held.c.group)
Index("held_entry", held.c.entry_id)

alert = _table(
    "alert",
    Column("key", Words, primary_key=True),
    _text("watch_id"),
    _text("story_id"),
    _text("occasion"),
    _count("step"),
    _when("created_at"),
    _text("entry_ids"),
    _text("because"),
    _text("title"),
    _text("text"),
    _text("guards"),
    _text("priority"),
    _text("collects"),
    _text("muted"),
    _maybe_when("until"),
)
Index("alert_told", alert.c.watch_id, alert.c.story_id)
Index("alert_created", alert.c.created_at)
ALERT_MUTED = Index("alert_muted", alert.c.muted)
"""Of those alone that were kept back: `upgrading` says so for the database at hand, since SQLAlchemy would load the other
one's dialect (2 MB) only to hear it."""
Index("alert_story", alert.c.story_id)

silence = _table(
    "silence",
    Column("id", Id, primary_key=True, autoincrement=True),
    _text("watch_id"),
    _text("story_id"),
    _text("source"),
    _text("words"),
    _when("since"),
    _maybe_when("until"),
    _maybe_when("ended_at"),
    _text("author"),
    _text("comment"),
)

telling = _table("telling", Column("entry_id", Words, primary_key=True), Column("alert_key", Words, primary_key=True))
Index("telling_alert", telling.c.alert_key)

delivery = _table(
    "delivery",
    Column("id", Id, primary_key=True, autoincrement=True),
    _text("alert_key"),
    _text("channel"),
    _count("target"),
    _text("story_id"),
    _text("state"),
    _count("attempts"),
    _maybe_when("next_at"),
    _maybe_when("lease_until"),
    _text("last_error"),
    _maybe_when("first_try_at"),
    _when("created_at"),
    _maybe_when("sent_at"),
    _text("batch"),
    _maybe_when("expires_at"),
    _text("instead_of"),
    _maybe_when("handed_at"),
    CheckConstraint(
        "state IN ('held', 'collected', 'pending', 'sending', 'sent', 'dead', 'dropped')", name="delivery_state"
    ),
    UniqueConstraint("alert_key", "channel", "target", name="delivery_once"),
)
Index("delivery_due", delivery.c.state, delivery.c.next_at)
Index("delivery_expiry", delivery.c.state, delivery.c.expires_at)
Index("delivery_created", delivery.c.created_at)
Index("delivery_order", delivery.c.story_id, delivery.c.channel, delivery.c.target, delivery.c.id)

backoff = _table(
    "backoff",
    Column("channel", Words, primary_key=True),
    Column("target", Integer, primary_key=True),
    _when("since"),
    _when("until"),
    _count("failures"),
    _text("error"),
)

life = _table(
    "life", Column("id", Id, primary_key=True, autoincrement=True), _when("began_at"), _maybe_when("ended_at")
)

searchable = _table(
    "searchable", Column("id", Id, primary_key=True, autoincrement=True), Column("entry_id", Words, nullable=False)
)
Index("searchable_entry", searchable.c.entry_id, unique=True)

SEARCHED = "searched"
SEARCHED_TABLE = {
    "sqlite": ("CREATE VIRTUAL TABLE searched USING fts5(words, content='', tokenize='ascii')",),
    "postgresql": (
        "CREATE TABLE searched (id bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE INDEX searched_words ON searched USING gin (words)",
    ),
}
"""The words of the entries in `searchable`, by its id: a virtual table of SQLite's FTS5 that keeps no text, in PostgreSQL
a table of tsvectors. Each is spelled by hand, here and in its migration. The words are those of `past.terms`: when that changes, a
migration must empty both tables, and they are filled again by and by."""

opinion = _table(
    "opinion",
    Column("id", Id, primary_key=True, autoincrement=True),
    _text("entry_id"),
    _text("other_id"),
    _count("same"),
    _when("said_at"),
    _text("moved"),
    _text("from_story"),
    _text("to_story"),
    _text("author"),
    _text("comment"),
    _count("withdraws"),
    _count("withdrawn"),
    CheckConstraint("same IN (0, 1)", name="opinion_same"),
    CheckConstraint("withdrawn IN (0, 1)", name="opinion_withdrawn"),
)

example = _table(
    "example",
    Column("address", Words, primary_key=True),
    _text("title"),
    _text("text"),
    _text("language"),
    _when("read_at"),
)

chore = _table("chore", Column("name", Words, primary_key=True), _when("done_at"))
