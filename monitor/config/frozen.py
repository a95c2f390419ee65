"""What every mapping of a config is: frozen, and without a key that nobody knows."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Shape(BaseModel):
    """Frozen, and nothing unknown gets in."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
