"""The seam: a channel hands one message to one receiver. To add one: one file here, one line in `__init__.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Message:
    """What a person gets to read. All plain text on one rule: the channel escapes for its medium, not the writer."""

    key: str
    """The alert's key: goes with the message wherever the medium has a place for it."""
    title: str
    """One line."""
    body: str
    link: str = ""
    priority: str = "normal"


class Channel(Protocol):
    """One receiver: one Apprise URL, the console, a file."""

    name: str
    """As the config calls it; safe to log."""

    def send(self, message: Message, timeout: float) -> None:
        """Hand over within `timeout` seconds; returning means that the receiver has it.

        Blocking: the caller gives it a thread. Raises `DeliveryError`, which says whether trying again can help,
        and never holds a secret.
        """
        ...
