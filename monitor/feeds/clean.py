"""From what a format said to entries that the rest of the house may trust: plain text, one address, a sane date, a name.

Identity (POLLING 44, 45): the guid, else the link, else the text; a key that several different items of one feed share
names none of them.
"""

from __future__ import annotations

from base64 import b32encode
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import blake2b

from monitor.feeds.language import language_of
from monitor.feeds.links import canonical, identity_of
from monitor.feeds.plain import one_line, paragraphs
from monitor.model import Entry, Feed, RawEntry, RawFeed

TITLE, SUMMARY, CONTENT, NAME = 300, 4_000, 60_000, 120
"""Characters that are kept."""
_FROM_SUMMARY = 120
_TELLING = 100
"""Characters from which two undated texts hardly agree by chance."""
_EARLIEST = 1990
_TOLERATED = timedelta(days=1)
"""A clock may be wrong, a zone missing; a date further ahead than this says nothing."""


def clean(raw: RawFeed, feed: Feed, now: datetime) -> tuple[Entry, ...]:
    """The feed's entries in its own order, each once; those without any text and address are left out."""
    site = one_line(raw.title, NAME) or feed.name
    drafts = [_entry(one, raw, feed, site, now) for one in raw.entries]
    tongue = _common([draft.language for draft in drafts])
    told = [(one, draft) for one, draft in zip(raw.entries, drafts, strict=True) if draft.title]
    keyed = [(draft, _keys(one, draft, raw)) for one, draft in told]
    shared = _shared(keyed)
    entries: list[Entry] = []
    known: set[str] = set()
    for draft, keys in keyed:
        identities = _identities(draft, keys, shared)
        if known.isdisjoint(identities):
            name = entry_id(feed.id, identities[0])
            entries.append(replace(draft, id=name, identities=identities, language=draft.language or tongue))
        known.update(identities)
    return tuple(entries)


def entry_id(feed_id: str, identity: str) -> str:
    """16 characters that name an entry for good, made from its feed and its first identity."""
    return b32encode(blake2b(f"{feed_id}\n{identity}".encode(), digest_size=10).digest()).decode().lower()


def _entry(one: RawEntry, raw: RawFeed, feed: Feed, site: str, now: datetime) -> Entry:
    """All but id and identities, which need the whole feed."""
    link = canonical(one.link, _base(raw, feed))
    summary, content = paragraphs(one.summary, SUMMARY), paragraphs(one.content, CONTENT)
    outlet = one_line(one.publisher, NAME)
    named = one_line(one.title, TITLE)
    # search feeds glue the outlet to the title: "Title - Outlet"
    title = (
        (named.removesuffix(f" - {outlet}") if outlet else named)
        or one_line(summary or content, _FROM_SUMMARY)
        or one_line(link, TITLE)
    )
    return Entry(
        id="",
        feed_id=feed.id,
        identities=(),
        url=link,
        title=title,
        summary=summary,
        content="" if content == summary else content,
        language=feed.language or language_of((one.language, raw.language), f"{title} {summary or content[:600]}"),
        publisher=outlet or site,
        published=_moment(one.published, now) or _moment(one.updated, now),
        updated=_moment(one.updated, now),
        seen_at=now,
        authors=_names(one.authors, 20),
        tags=_names(one.tags, 50),
    )


def _common(languages: list[str]) -> str:
    """What most entries are in, for those too short to tell; empty when the feed is a mixture."""
    known = Counter(filter(None, languages)).most_common(2)
    return known[0][0] if len(known) == 1 or (known and known[0][1] >= 4 * known[1][1]) else ""


def _base(raw: RawFeed, feed: Feed) -> str:
    """What relative links are relative to: the feed's own address, or its site's where a file was read."""
    return feed.url if "://" in feed.url and not feed.url.startswith("file:") else canonical(raw.link)


def _names(names: tuple[str, ...], most: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in names if (name := one_line(one, NAME))))[:most]


def _moment(moment: datetime | None, now: datetime) -> datetime | None:
    if moment is None or moment.year < _EARLIEST or moment > now + _TOLERATED:
        return None
    return moment


def _keys(one: RawEntry, draft: Entry, raw: RawFeed) -> tuple[str, ...]:
    """Every key that could name this item, strongest first."""
    guid, link = _guid(one.guid, raw), identity_of(draft.url)
    dated = one.published.isoformat() if one.published else ""
    text = "\n".join((draft.title, draft.summary[:500], dated))
    keys = (
        f"guid:{guid}" if guid else "",
        f"link:{link}" if link and link != identity_of(raw.link) else "",
        f"text:{blake2b(text.encode(), digest_size=12).hexdigest()}",
    )
    return tuple(key for key in keys if key)


def _guid(guid: str, raw: RawFeed) -> str:
    """Trimmed; an address in its stable spelling, so that a site may turn to https; the site's own address is none."""
    guid = one_line(guid, 1_000)
    address = identity_of(guid) if guid.lower().startswith(("http://", "https://")) else ""
    if address and address == identity_of(raw.link):
        return ""
    return address or guid


def _identities(draft: Entry, keys: tuple[str, ...], shared: frozenset[str]) -> tuple[str, ...]:
    """The keys that name this item alone. The text is one of them only if it says enough: "Weather report", undated,
    is a new item every day."""
    *strong, text = keys
    names = tuple(key for key in strong if key not in shared)
    telling = draft.published is not None or len(draft.title) + len(draft.summary) >= _TELLING
    return (*names, text) if not names or (telling and text not in shared) else names


def _shared(keyed: list[tuple[Entry, tuple[str, ...]]]) -> frozenset[str]:
    """The keys that stand for different items in one feed, and so for none: a guid or link with several texts, a text
    with several guids or links."""
    stands_for: dict[str, set[str]] = defaultdict(set)
    for _, (*strong, text) in keyed:
        for key in strong:
            stands_for[key].add(text)
        stands_for[text].update(strong[:1])
    return frozenset(key for key, items in stands_for.items() if len(items) > 1)
