"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Real: sa.types.TypeEngine[float] = sa.Double().with_variant(sa.REAL, "sqlite")


def upgrade() -> None:
    _feed()
    _lane()
    _entry()
    _identity()
    _revision()
    _story()
    _match()
    _watch()
    _held()
    _alert()
    _telling()
    _delivery()


def _feed() -> None:
    op.create_table(
        "feed",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("lane", sa.Text(), nullable=False, server_default=""),
        sa.Column("address", sa.Text(), nullable=False, server_default=""),
        sa.Column("configured", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("position", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("url", sa.Text(), nullable=False, server_default=""),
        sa.Column("next_at", Id, nullable=False, server_default="0"),
        sa.Column("looked_at", Id),
        sa.Column("etag", sa.Text(), nullable=False, server_default=""),
        sa.Column("last_modified", sa.Text(), nullable=False, server_default=""),
        sa.Column("validated_url", sa.Text(), nullable=False, server_default=""),
        sa.Column("body_hash", sa.Text(), nullable=False, server_default=""),
        sa.Column("failures", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("last_error", sa.Text(), nullable=False, server_default=""),
        sa.Column("failing_since", Id),
        sa.Column("wait_until", Id),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint("configured IN (0, 1)", name="feed_configured"),
        sqlite_strict=True,
    )
    op.create_index("feed_due", "feed", ["configured", "next_at"])
    op.create_index("feed_lane", "feed", ["lane"])


def _lane() -> None:
    op.create_table(
        "lane",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("free_at", Id, nullable=False, server_default="0"),
        sa.Column("token", sa.Text(), nullable=False, server_default=""),
        sa.Column("until", Id, nullable=False, server_default="0"),
        sqlite_strict=True,
    )


def _entry() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("feed_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("story_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("url", sa.Text(), nullable=False, server_default=""),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.Column("summary", sa.Text(), nullable=False, server_default=""),
        sa.Column("content", sa.Text(), nullable=False, server_default=""),
        sa.Column("text_hash", sa.Text(), nullable=False, server_default=""),
        sa.Column("language", sa.Text(), nullable=False, server_default=""),
        sa.Column("publisher", sa.Text(), nullable=False, server_default=""),
        sa.Column("published", Id),
        sa.Column("updated", Id),
        sa.Column("seen_at", Id, nullable=False, server_default="0"),
        sa.Column("at", Id, nullable=False, server_default="0"),
        sa.Column("authors", sa.Text(), nullable=False, server_default=""),
        sa.Column("tags", sa.Text(), nullable=False, server_default=""),
        sa.Column("identities", sa.Text(), nullable=False, server_default=""),
        sa.Column("kind", sa.Text(), nullable=False, server_default=""),
        sa.Column("certain", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("guard", sa.Text(), nullable=False, server_default=""),
        sa.Column("score", Real, nullable=False, server_default="0"),
        sa.Column("because", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint("certain IN (0, 1)", name="entry_certain"),
        sqlite_strict=True,
    )
    op.create_index("entry_at", "entry", ["at", "id"])
    op.create_index("entry_seen", "entry", ["seen_at"])
    op.create_index("entry_story", "entry", ["story_id"])
    op.create_index("entry_url", "entry", ["url"])


def _identity() -> None:
    op.create_table(
        "identity",
        sa.Column("feed_id", sa.Text(), primary_key=True),
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("entry_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("last_listed_at", Id, nullable=False, server_default="0"),
        sqlite_strict=True,
    )
    op.create_index("identity_listed", "identity", ["last_listed_at"])


def _revision() -> None:
    op.create_table(
        "revision",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("entry_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("replaced_at", Id, nullable=False, server_default="0"),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.Column("summary", sa.Text(), nullable=False, server_default=""),
        sa.Column("content", sa.Text(), nullable=False, server_default=""),
        sa.Column("kind", sa.Text(), nullable=False, server_default=""),
        sa.Column("guard", sa.Text(), nullable=False, server_default=""),
        sa.Column("because", sa.Text(), nullable=False, server_default=""),
        sqlite_strict=True,
    )
    op.create_index("revision_entry", "revision", ["entry_id"])


def _story() -> None:
    op.create_table(
        "story",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("begun_at", Id, nullable=False, server_default="0"),
        sa.Column("latest_at", Id, nullable=False, server_default="0"),
        sqlite_strict=True,
    )
    op.create_index("story_latest", "story", ["latest_at"])


def _match() -> None:
    op.create_table(
        "match",
        sa.Column("entry_id", sa.Text(), primary_key=True),
        sa.Column("watch_id", sa.Text(), primary_key=True),
        sa.Column("score", Real, nullable=False, server_default="0"),
        sa.Column("because", sa.Text(), nullable=False, server_default=""),
        sa.Column("hits", sa.Text(), nullable=False, server_default=""),
        sqlite_strict=True,
    )


def _watch() -> None:
    op.create_table(
        "watch",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("goes_by", sa.Text(), nullable=False, server_default=""),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("query", sa.Text(), nullable=False, server_default=""),
        sqlite_strict=True,
    )


def _held() -> None:
    op.create_table(
        "held",
        sa.Column("watch_id", sa.Text(), primary_key=True),
        sa.Column("story_id", sa.Text(), primary_key=True),
        sa.Column("entry_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("group", sa.Text(), nullable=False, server_default=""),
        sa.Column("since", Id, nullable=False, server_default="0"),
        sa.Column("because", sa.Text(), nullable=False, server_default=""),
        sa.Column("released", sa.Integer(), nullable=False, server_default="0"),
        sa.CheckConstraint("released IN (0, 1)", name="held_released"),
        sqlite_strict=True,
    )
    op.create_index("held_entry", "held", ["entry_id"])
    op.create_index("held_waiting", "held", ["released", "group"])


def _alert() -> None:
    op.create_table(
        "alert",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("watch_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("story_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("occasion", sa.Text(), nullable=False, server_default=""),
        sa.Column("step", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("created_at", Id, nullable=False, server_default="0"),
        sa.Column("entry_ids", sa.Text(), nullable=False, server_default=""),
        sa.Column("because", sa.Text(), nullable=False, server_default=""),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.Column("text", sa.Text(), nullable=False, server_default=""),
        sa.Column("guards", sa.Text(), nullable=False, server_default=""),
        sqlite_strict=True,
    )
    op.create_index("alert_created", "alert", ["created_at"])
    op.create_index("alert_told", "alert", ["watch_id", "story_id"])


def _telling() -> None:
    op.create_table(
        "telling",
        sa.Column("entry_id", sa.Text(), primary_key=True),
        sa.Column("alert_key", sa.Text(), primary_key=True),
        sqlite_strict=True,
    )
    op.create_index("telling_alert", "telling", ["alert_key"])


def _delivery() -> None:
    op.create_table(
        "delivery",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("alert_key", sa.Text(), nullable=False, server_default=""),
        sa.Column("channel", sa.Text(), nullable=False, server_default=""),
        sa.Column("target", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("story_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("state", sa.Text(), nullable=False, server_default=""),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("next_at", Id),
        sa.Column("lease_until", Id),
        sa.Column("last_error", sa.Text(), nullable=False, server_default=""),
        sa.Column("first_try_at", Id),
        sa.Column("created_at", Id, nullable=False, server_default="0"),
        sa.Column("sent_at", Id),
        sa.UniqueConstraint("alert_key", "channel", "target", name="delivery_once"),
        sa.CheckConstraint("state IN ('pending', 'sending', 'sent', 'dead', 'dropped')", name="delivery_state"),
        sqlite_strict=True,
    )
    op.create_index("delivery_due", "delivery", ["state", "next_at"])
    op.create_index("delivery_order", "delivery", ["story_id", "channel", "target", "id"])
