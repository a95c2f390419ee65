"""What a story hands on: which matches are an entry's own, by which query, and which are inherited."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Matches from before hand nothing on: nobody wrote down by which query they were found."""
    for name in ("asked", "inherited"):
        op.add_column("match", sa.Column(name, sa.Text(), nullable=False, server_default=""))
