"""Who tells a story, each house once: eight papers with one copy are one voice, an aggregator is none of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from urllib.parse import urlsplit

from monitor.model import Entry, Placement
from monitor.stories.houses import AGGREGATORS, HOUSE_OF
from monitor.text.fold import fold

_SECOND_LEVEL = frozenset("ac co com edu gov ne net or org".split())
"""Labels under which a country gives names away: of `example.co.uk` three labels are the site, not two."""
_PLAIN = re.compile(r"https?://([a-z0-9.-]+)((?:/[^?#\s]*)?)(?:[?#]\S*)?\Z", re.ASCII)
_SECTIONS = frozenset("online news nachrichten zeitung rss feed com de at ch net org".split())
"""What a name may end in and be the same name."""


@dataclass(frozen=True, slots=True)
class Source:
    """One independent voice of a story."""

    house: str
    """What makes two tellings one voice: the house, else the site's name."""
    name: str
    """As people read it: the publisher of its first telling."""
    placements: tuple[Placement, ...]
    """Its tellings, oldest first."""

    @property
    def first_at(self) -> datetime:
        return self.placements[0].entry.at


@dataclass(frozen=True, slots=True)
class Headline:
    """What a story was called from a time on."""

    at: datetime
    title: str
    name: str


def house_of(entry: Entry) -> str:
    """Whose voice this is: the house of its site, the site's name, or the publisher's where the address is another's."""
    host = host_and_path(entry.url)[0]
    return _house_behind(host) or _bare(entry.publisher) or host or entry.feed_id


@lru_cache(maxsize=1 << 12)
def _house_behind(host: str) -> str:
    """The house of a host, else the name of its site; empty for one that tells what others say, and for none."""
    for site in _parents(host):
        if site in HOUSE_OF:
            return HOUSE_OF[site]
    return "" if not host or any(site in AGGREGATORS for site in _parents(host)) else _site(host)


def sources(placements: Sequence[Placement]) -> tuple[Source, ...]:
    """The independent voices of one story, in the order in which they began to tell it; doubtful tellings count too."""
    voices: dict[str, list[Placement]] = {}
    for placement in sorted(placements, key=lambda each: (each.entry.at, each.entry.id)):
        voices.setdefault(house_of(placement.entry), []).append(placement)
    return tuple(
        Source(house, told[0].entry.publisher or told[0].entry.feed_id, tuple(told)) for house, told in voices.items()
    )


def headlines(placements: Sequence[Placement]) -> tuple[Headline, ...]:
    """The story's headlines as they came, each wording once."""
    told: dict[str, Headline] = {}
    for placement in sorted(placements, key=lambda each: (each.entry.at, each.entry.id)):
        entry = placement.entry
        told.setdefault(fold(entry.title), Headline(entry.at, entry.title, entry.publisher or entry.feed_id))
    return tuple(told.values())


def host_and_path(url: str) -> tuple[str, str]:
    """The two parts of an address that tell something; empty where it has none."""
    if not url:
        return "", ""
    plain = _PLAIN.match(url)
    if plain is not None:  # most are, and there is nothing to be parsed then
        return plain[1].rstrip("."), plain[2]
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").rstrip("."), parts.path
    except ValueError:
        return "", ""


def _parents(host: str) -> tuple[str, ...]:
    """`www.a.example`, `a.example`."""
    labels = host.split(".")
    return tuple(".".join(labels[start:]) for start in range(max(1, len(labels) - 1)))


def _site(host: str) -> str:
    """The name of a site without what stands around it: `zeitung` of `www.zeitung.example`."""
    labels = host.split(".")
    if len(labels) < 2 or labels[-1].isdigit() or ":" in host:
        return host
    cut = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return labels[-cut]


@lru_cache(maxsize=1 << 12)
def _bare(name: str) -> str:
    """A publisher's name as its site might be called: `Anzeiger` of `Anzeiger Online`."""
    words = fold(name).replace(".", " ").split()
    while len(words) > 1 and words[-1] in _SECTIONS:
        words.pop()
    return "-".join(words[1:] if len(words) > 1 and words[0] in ("der", "die", "das", "the") else words)
