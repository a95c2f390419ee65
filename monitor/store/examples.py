"""The articles that watches have as examples, kept so that a start needs no network and a site is asked once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KnownExample:
    """An article as it was read at its address; it outlives the entry that it may have come with."""

    address: str
    title: str
    text: str
    language: str
    """ISO 639-1, or empty."""
    read_at: datetime


class Examples(Protocol):
    """Articles by the address that a watch names."""

    def known(self, addresses: Sequence[str]) -> dict[str, KnownExample]:
        """Those of them that are kept, by address."""
        ...

    def keep(self, example: KnownExample) -> None:
        """From now on it is known, in place of what was kept at that address."""
        ...
