"""The seam: a channel hands one message to one receiver. To add one: one file here, one line in `__init__.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Shape:
    """What a receiver takes: the format, and how much of it."""

    format: str = "text"
    """`text`, `markdown` (CommonMark), `html` (the few tags that chats know) or `mail` (a whole page)."""
    title: int = 200
    """How long a title may be; 0: it has no place for one, so the body begins with it."""
    body: int = 20_000
    unit: str = "characters"
    """What the receiver counts: `characters`, `utf16` (units of UTF-16) or `bytes` (of UTF-8)."""
    rooms: bool = False
    """There a word such as `@everyone` rings people."""


@dataclass(frozen=True, slots=True)
class Message:
    """What a person gets to read. Title and `plain` are plain text; the body is written and escaped as `format` says."""

    key: str
    """The alert's key: goes with the message wherever the medium has a place for it."""
    title: str
    """One line."""
    body: str
    link: str = ""
    priority: str = "normal"
    format: str = "text"
    """As in `Shape`."""
    plain: str = ""
    """The body as plain text where `format` is another: the alternative of a mail."""
    headed: bool = False
    """The body begins with the title, for a receiver that has no other place for it."""
    thread: str = ""
    """The key of the message that this one follows up, at the same receiver; empty: it begins a thread."""


class Channel(Protocol):
    """One receiver: one Apprise URL, the console, a file."""

    name: str
    """As the config calls it; safe to log."""
    shape: Shape
    """What it takes: messages are written to that measure."""

    def send(self, message: Message, timeout: float) -> None:
        """Hand over within `timeout` seconds; returning means that the receiver has it.

        Blocking: the caller gives it a thread. Raises `DeliveryError`, which says whether trying again can help,
        and never holds a secret.
        """
        ...
