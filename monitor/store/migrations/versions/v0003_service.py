"""What telling with manners and running for years need: silences, pauses, words for searching, upkeep."""

from __future__ import annotations

import sqlalchemy as sa

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Id = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    pass
