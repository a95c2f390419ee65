"""From what a format said to entries that the rest of the house may trust: plain text, one address, a sane date, a name.

Identity (POLLING 44, 45): the guid, else the link, else the text; a key that several different items of one feed share
names none of them, nor one of a kind that the feed has proved to be careless with (`Habits.distrusted`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import blake2b

from monitor.feeds.language import language_of
from monitor.feeds.links import canonical, identity_of, key_of
from monitor.feeds.plain import one_line, paragraphs
from monitor.feeds.tails import without_tails
from monitor.feeds.titles import Manner, bare_title, manner_of
from monitor.feeds.wrapped import unwrapped
from monitor.model import Entry, Feed, Habits, RawEntry, RawFeed

TITLE, SUMMARY, CONTENT, NAME = 300, 4_000, 60_000, 120
"""Characters that are kept."""
_FROM_SUMMARY = 120
_TELLING = 100
"""Characters from which two undated texts hardly agree by chance."""
_WORDY = 30
"""Characters from which the words alone hint at an entry."""
_EARLIEST = 1990
_TOLERATED = timedelta(days=1)
"""A clock may be wrong, a zone missing; a date further ahead than this is not when something was published."""
_NOTHING = Manner()
_UNTAUGHT = Habits()


@dataclass(frozen=True, slots=True)
class _Draft:
    """An item's clean text, before the whole feed has told which of its keys name it."""

    raw: RawEntry
    link: str
    named: str
    """The title in which only what we know everywhere is left out: it must not change while a feed is being learned."""
    title: str
    summary: str
    content: str
    outlet: str
    language: str


@dataclass(frozen=True, slots=True)
class _Keys:
    """What could name an item; empty: it has none of that kind."""

    guid: str
    link: str
    dated: str
    undated: str
    words: str


def clean(raw: RawFeed, feed: Feed, now: datetime, habits: Habits = _UNTAUGHT) -> tuple[Entry, ...]:
    """The feed's entries in its own order, each once; those without any text and address are left out.

    `habits` are what the feed has taught: which of its identities are worthless, what it glues to its titles.
    """
    raw = unwrapped(raw)
    site = one_line(raw.title, NAME) or feed.name
    drafts = [draft for draft in _drafts(raw, feed, habits) if draft.title]
    tongue = _common([draft.language for draft in drafts])
    home = identity_of(raw.link)
    keyed = [(draft, _keys(draft, home)) for draft in drafts]
    shared = _shared([keys for _, keys in keyed])
    entries: list[Entry] = []
    known: set[str] = set()
    for draft, keys in keyed:
        identities = _identities(draft, keys, shared, habits.distrusted)
        strong = {key for key in identities if not key.startswith("words:")}
        if known.isdisjoint(strong):
            entries.append(_entry(draft, identities, feed, site, tongue, now))
        known |= strong
    return tuple(entries)


def entry_id(feed_id: str, identity: str) -> str:
    """16 characters that name an entry for good, made from its feed and its first identity."""
    return blake2b(f"{feed_id}\n{identity}".encode(), digest_size=8).hexdigest()


# ------------------------------------------------------------------ text


def _drafts(raw: RawFeed, feed: Feed, habits: Habits) -> list[_Draft]:
    base = _base(raw, feed)
    outlets = [one_line(one.publisher, NAME) for one in raw.entries]
    titles = [_named(one.title, outlet) for one, outlet in zip(raw.entries, outlets, strict=True)]
    manner = manner_of(titles, (feed.url, raw.link), Manner(habits.suffix, habits.kickers))
    return [
        _draft(one, titles[number], outlets[number], manner, base, (one.language, raw.language), feed.language)
        for number, one in enumerate(raw.entries)
    ]


def _named(title: str, outlet: str) -> str:
    """Search feeds glue the outlet to the title: "Title - Outlet"."""
    title = one_line(title, TITLE)
    return bare_title(title.removesuffix(f" - {outlet}") if outlet else title, _NOTHING)


def _draft(
    one: RawEntry, named: str, outlet: str, manner: Manner, base: str, claims: tuple[str, ...], language: str
) -> _Draft:
    link = canonical(one.link, base)
    summary = without_tails(paragraphs(one.summary, SUMMARY))
    content = without_tails(paragraphs(one.content, CONTENT))
    named = named or one_line(summary or content, _FROM_SUMMARY) or one_line(link, TITLE)
    title = bare_title(named, manner) if manner != _NOTHING else named
    return _Draft(
        raw=one,
        link=link,
        named=named,
        title=title,
        summary=summary,
        content="" if content == summary else content,
        outlet=outlet,
        language=language or language_of(claims, f"{title} {summary or content[:600]}"),
    )


def _entry(draft: _Draft, identities: tuple[str, ...], feed: Feed, site: str, tongue: str, now: datetime) -> Entry:
    published, updated = _moment(draft.raw.published), _moment(draft.raw.updated)
    claimed = published or updated
    ahead = claimed is not None and claimed > now + _TOLERATED
    return Entry(
        id=entry_id(feed.id, identities[0]),
        feed_id=feed.id,
        identities=identities,
        url=draft.link,
        title=draft.title,
        summary=draft.summary,
        content=draft.content,
        language=draft.language or tongue,
        publisher=draft.outlet or site,
        published=now if ahead else claimed,
        # what the feed claimed is remembered here, so that people can see why an entry counts as published today
        updated=updated or (claimed if ahead else None),
        seen_at=now,
        authors=_names(draft.raw.authors, 20),
        tags=_names(draft.raw.tags, 50),
    )


def _common(languages: Sequence[str]) -> str:
    """What most entries are in, for those too short to tell; empty when the feed is a mixture."""
    known = Counter(filter(None, languages)).most_common(2)
    return known[0][0] if len(known) == 1 or (known and known[0][1] >= 4 * known[1][1]) else ""


def _base(raw: RawFeed, feed: Feed) -> str:
    """What relative links are relative to: the feed's own address, or its site's where a file was read."""
    return feed.url if "://" in feed.url and not feed.url.startswith("file:") else canonical(raw.link)


def _names(names: tuple[str, ...], most: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in names if (name := _name(one))))[:most] if names else ()


@lru_cache(maxsize=1 << 12)
def _name(text: str) -> str:
    """Cached: a feed has the same ten authors and sections for ever."""
    return one_line(text, NAME)


def _moment(moment: datetime | None) -> datetime | None:
    return moment if moment is not None and moment.year >= _EARLIEST else None


# ------------------------------------------------------------------ identity


def _keys(draft: _Draft, home: str) -> _Keys:
    """Every key that could name this item. `home` is the site's own address, which names none."""
    guid, link = _guid(draft.raw.guid, home), key_of(draft.link)
    published = _moment(draft.raw.published) or _moment(draft.raw.updated)
    text = _text(draft)
    words = " ".join(text[: _FROM_SUMMARY + TITLE].casefold().split())
    return _Keys(
        guid=f"guid:{guid}" if guid and guid != link else "",
        link=f"link:{link}" if link and link != home else "",
        dated=_digest("text:", f"{text}\n{published.isoformat()}") if published else "",
        undated="" if published and (guid or link) else _digest("text:", text),
        words=_digest("words:", words) if len(words) >= _WORDY else "",
    )


def _digest(kind: str, text: str) -> str:
    return kind + blake2b(text.encode(errors="replace"), digest_size=12).hexdigest()


def _guid(guid: str, home: str) -> str:
    """Trimmed; an address in its stable spelling, so that a site may turn to https; the site's own address is none."""
    guid = one_line(guid, 1_000)
    if not guid[:8].lower().startswith(("http://", "https://")):
        return guid
    address = key_of(canonical(guid))
    return "" if address and address == home else address or guid


def _identities(draft: _Draft, keys: _Keys, shared: frozenset[str], distrusted: tuple[str, ...]) -> tuple[str, ...]:
    """The keys that name this item alone, strongest first; the last one (`words:`) is a hint only.

    The text is one of them only if it says enough: "Weather report", undated, is a new item every day. Where the text is
    all that there is, its date is left out of it, since a site that gives no names gives no steady dates either.
    """
    names = [
        key
        for kind, key in (("guid", keys.guid), ("link", keys.link))
        if key and key not in shared and kind not in distrusted
    ]
    telling = len(draft.named) + len(draft.summary) >= _TELLING
    text = (keys.dated or (keys.undated if telling else "")) if names else _only_text(draft, keys, telling, shared)
    if text and (not names or text not in shared):
        names.append(text)
    if keys.words and keys.words not in shared:
        names.append(keys.words)
    return tuple(names)


def _only_text(draft: _Draft, keys: _Keys, telling: bool, shared: frozenset[str]) -> str:
    undated = keys.undated or _digest("text:", _text(draft))
    return undated if (telling and undated not in shared) or not keys.dated else keys.dated


def _text(draft: _Draft) -> str:
    return f"{draft.named}\n{draft.summary[:500]}"


def _shared(keyed: Sequence[_Keys]) -> frozenset[str]:
    """The keys that stand for different items in one feed, and so for none: a guid or link with several texts, a text
    with several guids or links."""
    stands_for: dict[str, set[str]] = defaultdict(set)
    for keys in keyed:
        for key in filter(None, (keys.guid, keys.link)):
            stands_for[key].add(keys.dated or keys.undated)
        for key in filter(None, (keys.dated, keys.undated, keys.words)):
            stands_for[key].add(keys.guid or keys.link or keys.dated)
    return frozenset(key for key, items in stands_for.items() if len(items) > 1)
