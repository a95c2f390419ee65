"""What telling with manners and running for years need: silences, pauses, words for searching, upkeep."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    _upkeep()
    _words()
    _receivers()
    _manners()
    _opinions()
    _examples()


def _manners() -> None:
    op.add_column("match", sa.Column("passed", sa.Text(), nullable=False, server_default=""))
    for name in ("priority", "collects", "muted"):
        op.add_column("alert", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("alert", sa.Column("until", Id))
    some = sa.text("muted != ''")
    op.create_index("alert_muted", "alert", ["muted"], sqlite_where=some, postgresql_where=some)
    states = "state IN ('held', 'collected', 'pending', 'sending', 'sent', 'dead', 'dropped')"
    with op.batch_alter_table("delivery", table_kwargs={"sqlite_strict": True}) as delivery:
        delivery.add_column(sa.Column("batch", sa.Text(), nullable=False, server_default=""))
        delivery.add_column(sa.Column("expires_at", Id))
        delivery.drop_constraint("delivery_state", type_="check")
        delivery.create_check_constraint("delivery_state", states)
    op.create_index("delivery_expiry", "delivery", ["state", "expires_at"])
    op.create_index("delivery_created", "delivery", ["created_at"])
    op.create_table(
        "silence",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        *(sa.Column(name, sa.Text(), nullable=False, server_default="") for name in ("watch_id", "story_id", "source")),
        sa.Column("words", sa.Text(), nullable=False, server_default=""),
        sa.Column("since", Id, nullable=False, server_default="0"),
        sa.Column("until", Id),
        sa.Column("ended_at", Id),
        sa.Column("author", sa.Text(), nullable=False, server_default=""),
        sa.Column("comment", sa.Text(), nullable=False, server_default=""),
        sqlite_strict=True,
    )


def _upkeep() -> None:
    op.add_column("feed", sa.Column("paused_at", Id))
    op.add_column("watch", sa.Column("muted_at", Id))
    op.create_index("alert_story", "alert", ["story_id"])
    op.create_table(
        "chore",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("done_at", Id, nullable=False, server_default="0"),
        sqlite_strict=True,
    )


def _words() -> None:
    op.create_table(
        "searchable",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("entry_id", sa.Text(), nullable=False),
        sqlite_strict=True,
    )
    op.create_index("searchable_entry", "searchable", ["entry_id"], unique=True)
    if op.get_bind().dialect.name == "sqlite":
        # Words come folded and parted by spaces, so that all that is left to do is to part them again.
        op.execute("CREATE VIRTUAL TABLE searched USING fts5(words, content='', tokenize='ascii')")
    else:
        op.execute("CREATE TABLE searched (id bigint PRIMARY KEY, words tsvector NOT NULL)")
        op.execute("CREATE INDEX searched_words ON searched USING gin (words)")


def _receivers() -> None:
    op.add_column("delivery", sa.Column("instead_of", sa.Text(), nullable=False, server_default=""))
    op.add_column("delivery", sa.Column("handed_at", Id))
    op.create_table(
        "backoff",
        sa.Column("channel", sa.Text(), primary_key=True),
        sa.Column("target", sa.Integer(), primary_key=True),
        sa.Column("since", Id, nullable=False, server_default="0"),
        sa.Column("until", Id, nullable=False, server_default="0"),
        sa.Column("failures", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("error", sa.Text(), nullable=False, server_default=""),
        sqlite_strict=True,
    )
    op.create_table(
        "life",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("began_at", Id, nullable=False, server_default="0"),
        sa.Column("ended_at", Id),
        sqlite_strict=True,
    )


def _opinions() -> None:
    op.create_table(
        "opinion",
        sa.Column("id", Id, primary_key=True, autoincrement=True),
        sa.Column("entry_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("other_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("same", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("said_at", Id, nullable=False, server_default="0"),
        sa.Column("moved", sa.Text(), nullable=False, server_default=""),
        sa.Column("from_story", sa.Text(), nullable=False, server_default=""),
        sa.Column("to_story", sa.Text(), nullable=False, server_default=""),
        sa.Column("author", sa.Text(), nullable=False, server_default=""),
        sa.Column("comment", sa.Text(), nullable=False, server_default=""),
        sa.Column("withdraws", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("withdrawn", sa.Integer(), nullable=False, server_default="0"),
        sa.CheckConstraint("same IN (0, 1)", name="opinion_same"),
        sa.CheckConstraint("withdrawn IN (0, 1)", name="opinion_withdrawn"),
        sqlite_strict=True,
    )


def _examples() -> None:
    op.create_table(
        "example",
        sa.Column("address", sa.Text(), primary_key=True),
        *(sa.Column(name, sa.Text(), nullable=False, server_default="") for name in ("title", "text", "language")),
        sa.Column("read_at", Id, nullable=False, server_default="0"),
        sqlite_strict=True,
    )
