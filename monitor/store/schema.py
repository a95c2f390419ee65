"""The tables, once for SQLite and PostgreSQL: what is kept, under which key, and what is looked up by which index.

Times are integer microseconds since 1970 in UTC (no database then has an opinion on time zones), truths are 0 or 1
with a CHECK, lists are JSON in text. `next_at = 0` is "at once", so that what is due is one range of one index.
A change here needs a migration in `migrations/versions` and a new `REVISION`; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, Integer, UniqueConstraint

from monitor.store.columns import Id, Real, Words, count, maybe_when, table, when, words
from monitor.store.columns import metadata as metadata

REVISION = "0004"
"""The newest migration: a store with another one is upgraded, or is newer than we are."""

APPLICATION_ID = 0x44455045
"""`DEPE`, in the header of our SQLite files: a database without it is somebody else's."""

VERSION_TABLE = "depesche_version"

feed = table(
    "feed",
    Column("id", Words, primary_key=True),
    words("lane"),
    words("address"),
    count("configured"),
    count("position"),
    words("url"),
    when("next_at"),
    maybe_when("looked_at"),
    words("etag"),
    words("last_modified"),
    words("validated_url"),
    words("body_hash"),
    count("failures"),
    words("last_error"),
    maybe_when("failing_since"),
    maybe_when("wait_until"),
    words("note"),
    words("title"),
    words("habits"),
    maybe_when("paused_at"),
    CheckConstraint("configured IN (0, 1)", name="feed_configured"),
)
Index("feed_due", feed.c.configured, feed.c.next_at)
Index("feed_lane", feed.c.lane)

article = table(
    "article",
    Column("entry_id", Words, primary_key=True),
    words("feed_id"),
    words("url"),
    count("attempts"),
    when("next_at"),
    words("lane"),
    count("quiet"),
    Column("state", Words, nullable=False, server_default="wanted"),
    maybe_when("lease_until"),
    words("note"),
    CheckConstraint("quiet IN (0, 1)", name="article_quiet"),
    CheckConstraint("state IN ('wanted', 'read', 'given up')", name="article_state"),
)
Index("article_due", article.c.state, article.c.next_at)
Index("article_url", article.c.url)

lane = table("lane", Column("id", Words, primary_key=True), when("free_at"), words("token"), when("until"))

entry = table(
    "entry",
    Column("id", Words, primary_key=True),
    words("feed_id"),
    words("story_id"),
    words("url"),
    words("title"),
    words("summary"),
    words("content"),
    words("text_hash"),
    words("language"),
    words("publisher"),
    maybe_when("published"),
    maybe_when("updated"),
    when("seen_at"),
    when("at"),
    words("authors"),
    words("tags"),
    words("identities"),
    words("kind"),
    count("certain"),
    words("guard"),
    Column("score", Real, nullable=False, server_default="0"),
    words("because"),
    CheckConstraint("certain IN (0, 1)", name="entry_certain"),
)
Index("entry_at", entry.c.at, entry.c.id)
Index("entry_story", entry.c.story_id)
Index("entry_url", entry.c.url)
Index("entry_seen", entry.c.seen_at)

identity = table(
    "identity",
    Column("feed_id", Words, primary_key=True),
    Column("key", Words, primary_key=True),
    words("entry_id"),
    when("last_listed_at"),
)
Index("identity_listed", identity.c.last_listed_at)

revision = table(
    "revision",
    Column("id", Id, primary_key=True, autoincrement=True),
    words("entry_id"),
    when("replaced_at"),
    words("title"),
    words("summary"),
    words("content"),
    words("kind"),
    words("guard"),
    words("because"),
)
Index("revision_entry", revision.c.entry_id)

story = table("story", Column("id", Words, primary_key=True), when("begun_at"), when("latest_at"))
Index("story_latest", story.c.latest_at)

match = table(
    "match",
    Column("entry_id", Words, primary_key=True),
    Column("watch_id", Words, primary_key=True),
    Column("score", Real, nullable=False, server_default="0"),
    words("because"),
    words("hits"),
    words("passed"),
    words("asked"),
    words("inherited"),
)

watch = table(
    "watch",
    Column("id", Words, primary_key=True),
    words("goes_by"),
    words("name"),
    words("query"),
    maybe_when("muted_at"),
)

held = table(
    "held",
    Column("watch_id", Words, primary_key=True),
    Column("story_id", Words, primary_key=True),
    words("entry_id"),
    words("group"),
    when("since"),
    words("because"),
    count("released"),
    CheckConstraint("released IN (0, 1)", name="held_released"),
)
Index("held_waiting", held.c.released, held.c.group)
Index("held_entry", held.c.entry_id)

alert = table(
    "alert",
    Column("key", Words, primary_key=True),
    words("watch_id"),
    words("story_id"),
    words("occasion"),
    count("step"),
    when("created_at"),
    words("entry_ids"),
    words("because"),
    words("title"),
    words("text"),
    words("guards"),
    words("priority"),
    words("collects"),
    words("muted"),
    maybe_when("until"),
)
Index("alert_told", alert.c.watch_id, alert.c.story_id)
Index("alert_created", alert.c.created_at)
ALERT_MUTED = Index("alert_muted", alert.c.muted)
"""Of those alone that were kept back: `upgrading` says so for the database at hand, since SQLAlchemy would load the other
one's dialect (2 MB) only to hear it."""
Index("alert_story", alert.c.story_id)

silence = table(
    "silence",
    Column("id", Id, primary_key=True, autoincrement=True),
    words("watch_id"),
    words("story_id"),
    words("source"),
    words("words"),
    when("since"),
    maybe_when("until"),
    maybe_when("ended_at"),
    words("author"),
    words("comment"),
)

telling = table("telling", Column("entry_id", Words, primary_key=True), Column("alert_key", Words, primary_key=True))
Index("telling_alert", telling.c.alert_key)

delivery = table(
    "delivery",
    Column("id", Id, primary_key=True, autoincrement=True),
    words("alert_key"),
    words("channel"),
    count("target"),
    words("story_id"),
    words("state"),
    count("attempts"),
    maybe_when("next_at"),
    maybe_when("lease_until"),
    words("last_error"),
    maybe_when("first_try_at"),
    when("created_at"),
    maybe_when("sent_at"),
    words("batch"),
    maybe_when("expires_at"),
    words("instead_of"),
    maybe_when("handed_at"),
    CheckConstraint(
        "state IN ('held', 'collected', 'pending', 'sending', 'sent', 'dead', 'dropped')", name="delivery_state"
    ),
    UniqueConstraint("alert_key", "channel", "target", name="delivery_once"),
)
Index("delivery_due", delivery.c.state, delivery.c.next_at)
Index("delivery_expiry", delivery.c.state, delivery.c.expires_at)
Index("delivery_created", delivery.c.created_at)
Index("delivery_order", delivery.c.story_id, delivery.c.channel, delivery.c.target, delivery.c.id)

backoff = table(
    "backoff",
    Column("channel", Words, primary_key=True),
    Column("target", Integer, primary_key=True),
    when("since"),
    when("until"),
    count("failures"),
    words("error"),
)

life = table("life", Column("id", Id, primary_key=True, autoincrement=True), when("began_at"), maybe_when("ended_at"))

searchable = table(
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

opinion = table(
    "opinion",
    Column("id", Id, primary_key=True, autoincrement=True),
    words("entry_id"),
    words("other_id"),
    count("same"),
    when("said_at"),
    words("moved"),
    words("from_story"),
    words("to_story"),
    words("author"),
    words("comment"),
    count("withdraws"),
    count("withdrawn"),
    CheckConstraint("same IN (0, 1)", name="opinion_same"),
    CheckConstraint("withdrawn IN (0, 1)", name="opinion_withdrawn"),
)

example = table(
    "example",
    Column("address", Words, primary_key=True),
    words("title"),
    words("text"),
    words("language"),
    when("read_at"),
)

chore = table("chore", Column("name", Words, primary_key=True), when("done_at"))
