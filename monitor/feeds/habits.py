"""What a feed teaches about itself: which of its names for articles are worth nothing, what it glues to its titles.

Pure: habits in, habits out. `learn` looks at what a feed lists, before it is cleaned; `learn_names` at what the store made
of it. Nothing is concluded from fewer than three items, so that an odd day teaches nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.feeds.plain import one_line
from monitor.feeds.titles import Manner, manner_of
from monitor.model import Feed, Habits, RawEntry, RawFeed

_FEW = 3
_SOON = timedelta(days=7)
"""A site that renames its articles twice within this time does so all the time, and not for a new system."""
_LOOKED_AT = 60
_MOST_KICKERS = 8


def learn(habits: Habits, raw: RawFeed, feed: Feed) -> Habits:
    """What these entries show: the titles' trimmings, and names that stand for several of them."""
    entries = raw.entries[:_LOOKED_AT]
    titles = [one_line(entry.title, 300) for entry in entries]
    known = Manner(habits.suffix, habits.kickers)
    manner = manner_of(titles, (feed.url, raw.link), known)
    shared = _kinds_shared(entries)
    if manner == known and shared <= set(habits.distrusted):
        return habits
    return replace(
        habits,
        suffix=manner.suffix,
        kickers=manner.kickers[:_MOST_KICKERS],
        distrusted=_with(habits.distrusted, shared),
    )


def inherited(old: Habits) -> Habits:
    """Of a feed that has got another address: how often and how much it lists, and how it names and dresses its
    articles. What was known of the old address itself, and the troubles there, end with it."""
    gone = Habits()
    return replace(
        old,
        whole_at=gone.whole_at,
        moved_to=gone.moved_to,
        moved_since=gone.moved_since,
        moved_seen=gone.moved_seen,
        gap=gone.gap,
        troubles=gone.troubles,
        wait=gone.wait,
        skip_hours=gone.skip_hours,
        skip_days=gone.skip_days,
    )


def learn_names(habits: Habits, listed: int, renamed: Sequence[Sequence[str]], now: datetime) -> Habits:
    """What it shows that known entries came under names never seen: `renamed` has these names, entry by entry.

    Once may be a new system of the site. Twice within a week, and that kind of name is worth nothing here.
    """
    kinds = [{name.partition(":")[0] for name in names} for names in renamed]
    changed = {kind for kind in ("guid", "link") if _most(sum(kind in each for each in kinds), listed)}
    if not changed:
        return habits
    again = habits.renamed_at is not None and now - habits.renamed_at <= _SOON
    return replace(habits, renamed_at=now, distrusted=_with(habits.distrusted, changed if again else ()))


def _kinds_shared(entries: Sequence[RawEntry]) -> set[str]:
    """Kinds of name that most items have in common with another one: all with one link, all with one guid."""
    return {kind for kind in ("guid", "link") if _most(_sharing(entries, kind), len(entries))}


def _sharing(entries: Sequence[RawEntry], kind: str) -> int:
    titles: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        name = (entry.guid if kind == "guid" else entry.link).strip()
        if name:
            titles[name].add(entry.title)
    return sum(len(each) for each in titles.values() if len(each) > 1)


def _most(count: int, listed: int) -> bool:
    return count >= _FEW and 2 * count >= listed


def _with(distrusted: tuple[str, ...], kinds: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({*distrusted, *kinds}))
