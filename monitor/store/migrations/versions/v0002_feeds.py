"""What feeds have taught us, and the queue of articles to fetch."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.add_column("feed", sa.Column("habits", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "article",
        sa.Column("entry_id", sa.Text(), primary_key=True),
        sa.Column("feed_id", sa.Text(), nullable=False, server_default=""),
        sa.Column("url", sa.Text(), nullable=False, server_default=""),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("next_at", Id, nullable=False, server_default="0"),
        sa.Column("lane", sa.Text(), nullable=False, server_default=""),
        sa.Column("quiet", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("state", sa.Text(), nullable=False, server_default="wanted"),
        sa.Column("lease_until", Id),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.CheckConstraint("quiet IN (0, 1)", name="article_quiet"),
        sa.CheckConstraint("state IN ('wanted', 'read', 'given up')", name="article_state"),
        sqlite_strict=True,
    )
    op.create_index("article_due", "article", ["state", "next_at"])
    op.create_index("article_url", "article", ["url"])
