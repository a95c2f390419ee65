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
