"""What a message says in our own words: its title, what is new, why it matched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from monitor.alerts.messages.telling import Group, Story
from monitor.alerts.plain import block, cut, one_line
from monitor.alerts.wording import Wording
from monitor.model import OF_A_STORY, Alert, Hit, Occasion

NOTES = frozenset({Occasion.TROUBLE, Occasion.RECOVERY, Occasion.TEST})
"""Occasions on which we speak of ourselves."""
TITLE_LIMIT = 200
WHY_LIMIT = 300
NAME_LIMIT = 100
_UPDATE = "update: "


def label_of(alert: Alert, words: Wording) -> str:
    """The occasion in words: `Update (cancelled)`, `Now 5 sources`."""
    match alert.occasion:
        case Occasion.UPDATE:
            return words.update + _changed(alert.because, words)
        case Occasion.SPREAD:
            return words.spread.replace("{sources}", words.told_by(alert.step))
        case Occasion.SUMMARY:
            return words.digest
        case Occasion.DIGEST:
            return words.batches.get(alert.story_id.partition(":")[0], words.digest)
        case _:
            return str(getattr(words, alert.occasion.value))


def _changed(because: Iterable[str], words: Wording) -> str:
    guards = [one_line(reason.removeprefix(_UPDATE), 40) for reason in because if reason.startswith(_UPDATE)]
    named = ", ".join(words.guards.get(guard, guard) for guard in dict.fromkeys(guards))
    return f" ({named})" if named else ""


def title_of(alert: Alert, label: str, about: str, watch: str) -> str:
    """The line that says it all: what it is about, after the occasion where that is news."""
    if alert.occasion in (Occasion.FIRST, Occasion.SUMMARY):
        return about
    usual = watch and alert.story_id.partition(":")[0] in ("digest", "group", "updates")
    return about if alert.occasion is Occasion.DIGEST and usual else f"{label}: {about}"


def about_of(alert: Alert, watch: str, groups: Sequence[Group], count: int, words: Wording) -> str:
    """What it is about, whatever the occasion."""
    if alert.occasion in NOTES:
        return one_line(alert.title, TITLE_LIMIT) or ("Depesche" if alert.occasion is Occasion.TEST else alert.story_id)
    items = words.counted(count)
    if alert.occasion is Occasion.SUMMARY:
        return words.summary.replace("{items}", items).replace("{watch}", watch)
    if alert.occasion is Occasion.DIGEST:
        if count == 1:
            return _told(groups[0].stories[0])
        return f"{watch}: {items}" if watch else words.collected.format(items=items, topics=words.number(len(groups)))
    return str(groups[0].stories[0].headline) if groups else one_line(alert.title) or watch


def _told(story: Story) -> str:
    return f"{story.label}: {story.headline}" if story.label else str(story.headline)


def note_of(alert: Alert, words: Wording) -> str:
    """The lines of a message about ourselves; empty for all others."""
    if alert.occasion not in NOTES:
        return ""
    return block(alert.text, 4000) or (words.test_body if alert.occasion is Occasion.TEST else "")


def missed_of(channel: str, words: Wording) -> str:
    """That another channel could not deliver it; empty where none was meant to."""
    return words.missed.replace("{channel}", one_line(channel, NAME_LIMIT)) if channel else ""


def why_of(because: Iterable[str], hits: Sequence[Hit], words: Wording) -> str:
    """The words that were found, each where it stood first, and the story that stands for those that were not; without
    either, the reasons as the rules gave them."""
    because = tuple(because)
    story = next((_of_a_story(reason, words) for reason in because if reason.startswith(OF_A_STORY)), "")
    first: dict[str, Hit] = {}
    for hit in hits:
        first.setdefault(one_line(hit.text, 40).casefold(), hit)
    found: dict[str, list[str]] = {}
    for word, hit in first.items():
        if word and not any(_holds(other, hit) for other in first.values()):
            found.setdefault(hit.field, []).append(one_line(hit.text, 40))
    words_found = ", ".join(_found_in(field, texts, words) for field, texts in found.items())
    told = "; ".join(part for part in (story, words_found) if part)
    reasons = (one_line(reason, 120) for reason in because if not reason.startswith(_UPDATE))
    return cut(told or "; ".join(dict.fromkeys(reason for reason in reasons if reason)), WHY_LIMIT)


def _holds(one: Hit, other: Hit) -> bool:
    """Whether a hit stands within a longer one, which says as much: `Warnstreik` in `Warnstreik an: Bahn`."""
    inside = one.field == other.field and one.start <= other.start and other.end <= one.end
    return inside and one.end - one.start > other.end - other.start


def _of_a_story(reason: str, words: Wording) -> str:
    headline = one_line(reason.removeprefix(OF_A_STORY)[1:-1], 120)
    return words.inherited.replace("{headline}", words.quoted(headline))


def _found_in(field: str, texts: Sequence[str], words: Wording) -> str:
    told = ", ".join(words.quoted(text) for text in texts[:6])
    return f"{told} {words.places.get(field, '')}".rstrip()
