"""What there is to say in one message, clean and worded, whatever the format: the one record that templates see."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.alerts.messages.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody else who tells the same story."""

    headline: str
    publisher: str
    time: str
    link: str

    @property
    def byline(self) -> str:
        """Who and when, in one line."""
        return " · ".join(part for part in (self.publisher, self.time) if part)


@dataclass(frozen=True, slots=True)
class Story:
    """One story, as one of its tellers puts it. Texts are one clean line each, or empty."""

    label: str
    """What is new about it, in words: `Update (cancelled)`; empty for a first sighting."""
    headline: Phrase
    lead: Phrase
    publisher: str
    time: str
    """In the user's zone and the language's way."""
    link: str
    """http or https, or empty."""
    earlier: str
    """The headline that an update supersedes."""
    others: tuple[Source, ...] = ()
    """One for each other publisher, the newest first."""
    sources: int = 1
    """How many independent sources tell it by now, this one among them."""
    told_by: str = ""
    """The same in words; empty for a single one."""

    @property
    def byline(self) -> str:
        """Who and when, in one line."""
        return " · ".join(part for part in (self.publisher, self.time) if part)


@dataclass(frozen=True, slots=True)
class Group:
    """The stories of one watch, the newest first."""

    watch: str
    stories: tuple[Story, ...]
    items: str
    """How many there are, in words."""


@dataclass(frozen=True, slots=True)
class Telling:
    """All that a message can say. `groups` is empty for a note of our own; `text` is empty for everything else."""

    occasion: str
    """`first`, `update`, `spread`, `back`, `digest`, `summary`, `trouble`, `recovery` or `test`."""
    label: str
    """The occasion in words."""
    title: str
    """One line that says it all: a mail's subject."""
    about: str
    """The title of a list or of a note of our own without the occasion; empty where a story has its headline."""
    watch: str
    why: str
    """Why it matched, in words; empty where several watches speak."""
    groups: tuple[Group, ...]
    count: int
    """Stories in all, those that are left out among them."""
    more: str
    """What the list leaves out, in words; empty: nothing."""
    priority: str
    key: str
    mark: str
    """The short sign of the key."""
    time: str
    """When it was decided."""
    text: str = ""
    """Of a note of our own: some lines of plain text."""
    missed: str = ""
    """In words, that another channel could not deliver this and this one stands in for it."""

    @property
    def single(self) -> Story | None:
        """The story, where the message tells of one; None for a list and for a note of our own."""
        listed = self.occasion in ("digest", "summary")
        return None if listed or not self.groups else self.groups[0].stories[0]
