"""From a claimed delivery to the record of what it says: chosen, cleaned, bounded and worded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from monitor.alerts.messages.phrase import Phrase, phrase, words_of
from monitor.alerts.messages.telling import Group, Source, Story, Telling
from monitor.alerts.plain import block, cut, one_line
from monitor.alerts.wording import Wording
from monitor.model import Alert, Entry, Hit, Occasion, Outgoing, Part

TITLE_LIMIT = 200
LEAD_LIMIT = 500
WHY_LIMIT = 300
OTHERS = 10
STORIES = 200
"""Stories that a list can hold at all; how many it shows is a matter of the receiver's room."""
_NAME = 100
_PUBLISHER = 80
_NOTES = frozenset({Occasion.TROUBLE, Occasion.RECOVERY, Occasion.TEST})
_LISTS = frozenset({Occasion.SUMMARY, Occasion.DIGEST})
_UPDATE = "update: "


@dataclass(frozen=True, slots=True)
class Voice:
    """How we speak: the words and the time zone."""

    words: Wording
    zone: ZoneInfo


def gather(outgoing: Outgoing, voice: Voice) -> Telling:
    """The record of a delivery's message. Never raises for what entries hold."""
    alert = outgoing.alert
    groups = () if alert.occasion in _NOTES else _groups(outgoing, voice)
    count = sum(len(group.stories) for group in groups)
    left_out = max(len(set(alert.entry_ids)) - count, 0) if alert.occasion is Occasion.SUMMARY else 0
    watch = one_line(outgoing.watch_name, _NAME) or (groups[0].watch if len(groups) == 1 else "")
    label = _label(alert, voice.words)
    about = _about(alert, watch, groups, count + left_out, voice.words)
    return Telling(
        occasion=alert.occasion.value,
        label=label,
        title=one_line(_title(alert, label, about, watch), TITLE_LIMIT),
        about=about,
        watch=watch,
        why="" if alert.occasion in _LISTS else _why(alert.because, outgoing.hits, voice.words) if groups else "",
        groups=groups,
        count=count + left_out,
        more=voice.words.and_more(left_out),
        priority="high" if alert.occasion is Occasion.TROUBLE else alert.priority,
        key=alert.key,
        mark=mark(alert.key),
        time=voice.words.when(alert.created_at, voice.zone),
        text=_note(alert, voice.words),
        missed=_missed(outgoing.delivery.instead_of, voice.words),
    )


def _missed(channel: str, words: Wording) -> str:
    return words.missed.replace("{channel}", one_line(channel, _NAME)) if channel else ""


def mark(key: str) -> str:
    """A short sign of the key, by which a person recognises a message that came twice."""
    return "#" + hashlib.sha256(key.encode()).hexdigest()[:6]


def _groups(outgoing: Outgoing, voice: Voice) -> tuple[Group, ...]:
    alert, words = outgoing.alert, words_of(hit.text for hit in outgoing.hits)
    if alert.occasion is Occasion.DIGEST:
        return _collected(outgoing.parts, voice)
    if alert.occasion is Occasion.SUMMARY:
        newest = sorted(outgoing.entries, key=_newness, reverse=True)[:STORIES]
        stories = tuple(_story(alert, (entry,), (), words, voice) for entry in newest)
    elif outgoing.entries:
        stories = (_story(alert, outgoing.entries, outgoing.story, words, voice),)
    else:  # retention took the text: better a bare message than none
        stories = ()
    return (_group(one_line(outgoing.watch_name, _NAME), stories, voice),) if stories else ()


def _group(watch: str, stories: tuple[Story, ...], voice: Voice) -> Group:
    return Group(watch, stories, voice.words.counted(len(stories)))


def _collected(parts: Sequence[Part], voice: Voice) -> tuple[Group, ...]:
    """The alerts of a digest by watch; of those about one story, the newest tells it and brings the others along."""
    watches: dict[str, dict[str, list[Part]]] = {}
    names: dict[str, str] = {}
    for part in (one for told in parts[:STORIES] for one in _taken_apart(told)):
        names.setdefault(part.alert.watch_id, one_line(part.watch_name, _NAME) or "Depesche")
        watches.setdefault(part.alert.watch_id, {}).setdefault(part.alert.story_id, []).append(part)
    return tuple(
        _group(names[watch], tuple(_retold(about, voice) for about in stories.values()), voice)
        for watch, stories in watches.items()
    )


def _taken_apart(part: Part) -> Sequence[Part]:
    """A summary is one part for each of its entries: they are stories of their own."""
    if part.alert.occasion is not Occasion.SUMMARY:
        return (part,)
    return [
        replace(
            part, alert=replace(part.alert, story_id=f"{part.alert.story_id}/{entry.id}"), entries=(entry,), hits=()
        )
        for entry in sorted(part.entries, key=_newness, reverse=True)
    ]


def _retold(about: Sequence[Part], voice: Voice) -> Story:
    newest = max(about, key=lambda part: (part.alert.created_at, part.alert.key))
    if not newest.entries:
        return _noted(newest.alert, voice)
    updates = [part.alert for part in about if part.alert.occasion is Occasion.UPDATE]
    because = tuple(reason for alert in updates for reason in alert.because)
    alert = replace(newest.alert, because=because) if newest.alert in updates else newest.alert
    entries = (*newest.entries, *(entry for part in about if part is not newest for entry in part.entries))
    return _story(alert, entries, newest.story, words_of(hit.text for hit in newest.hits), voice)


def _noted(alert: Alert, voice: Voice) -> Story:
    """A line for what has no entry: a note of ours, or an alert whose text retention took."""
    told = Phrase(one_line(alert.title, TITLE_LIMIT) or voice.words.untitled)
    when = voice.words.when(alert.created_at, voice.zone)
    return Story(_label(alert, voice.words), told, phrase(alert.text, LEAD_LIMIT), "", when, "", "")


def _story(
    alert: Alert, entries: Sequence[Entry], tellers: Sequence[Entry], words: Iterable[str], voice: Voice
) -> Story:
    """`entries`: what the alert tells of, the most telling first; `tellers`: all that the story holds so far."""
    entry, marked = entries[0], tuple(words)
    ordinary = alert.occasion in (Occasion.FIRST, Occasion.SUMMARY)
    others = _others(entry, entries[1:], tellers)
    sources = max(_sources(entry, others), alert.step if alert.occasion is Occasion.SPREAD else 1)
    return Story(
        label="" if ordinary else _label(alert, voice.words),
        headline=headline(entry, voice.words, marked),
        lead=phrase(entry.lead, LEAD_LIMIT, marked),
        publisher=one_line(entry.publisher, _PUBLISHER),
        time=voice.words.when(entry.at, voice.zone),
        link=link_of(entry),
        earlier=_earlier(entry, tellers, voice.words) if alert.occasion is Occasion.UPDATE else "",
        others=tuple(_source(other, voice) for other in others[:OTHERS]),
        sources=sources,
        told_by=voice.words.told_by(sources) if sources > 1 else "",
    )


def headline(entry: Entry, words: Wording, marked: Iterable[str] = ()) -> Phrase:
    """The entry's title; without one the beginning of its text."""
    return Phrase(one_line(entry.title, TITLE_LIMIT) or cut(one_line(entry.lead, 1000), 100) or words.untitled, marked)


def link_of(entry: Entry) -> str:
    """The address as one word, and only if it is one that a browser may follow."""
    url = "".join(one_line(entry.url, len(entry.url) + 1).split())
    return url if len(url) <= 2000 and url.lower().startswith(("http://", "https://")) else ""


def _others(entry: Entry, beside: Sequence[Entry], tellers: Sequence[Entry]) -> list[Entry]:
    """What the alert tells of beside the entry, and each other publisher's newest telling; the newest first."""
    chosen = {one.id: one for one in beside}
    heard = {_teller(entry), *map(_teller, beside)}
    for other in sorted(tellers, key=_newness, reverse=True):
        if _teller(other) not in heard:
            heard.add(_teller(other))
            chosen[other.id] = other
    chosen.pop(entry.id, None)
    return sorted(chosen.values(), key=_newness, reverse=True)


def _newness(entry: Entry) -> tuple[datetime, str]:
    return entry.at, entry.id


def _source(entry: Entry, voice: Voice) -> Source:
    told = str(headline(entry, voice.words))
    when = voice.words.when(entry.at, voice.zone)
    return Source(told, one_line(entry.publisher, _PUBLISHER), when, link_of(entry))


def _sources(entry: Entry, others: Iterable[Entry]) -> int:
    return len({_teller(entry), *map(_teller, others)})


def _teller(entry: Entry) -> str:
    return one_line(entry.publisher, _PUBLISHER).casefold() or entry.feed_id


def _earlier(entry: Entry, tellers: Sequence[Entry], words: Wording) -> str:
    """The headline of the newest telling before this one, if it says something else."""
    before = [one for one in tellers if one.id != entry.id and one.at <= entry.at]
    told = str(headline(max(before, key=_newness), words)) if before else ""
    return "" if told == str(headline(entry, words)) else told


def _label(alert: Alert, words: Wording) -> str:
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


def _title(alert: Alert, label: str, about: str, watch: str) -> str:
    if alert.occasion in (Occasion.FIRST, Occasion.SUMMARY):
        return about
    usual = watch and alert.story_id.partition(":")[0] in ("digest", "group", "updates")
    return about if alert.occasion is Occasion.DIGEST and usual else f"{label}: {about}"


def _told(story: Story) -> str:
    return f"{story.label}: {story.headline}" if story.label else str(story.headline)


def _about(alert: Alert, watch: str, groups: Sequence[Group], count: int, words: Wording) -> str:
    """What it is about, whatever the occasion."""
    if alert.occasion in _NOTES:
        return one_line(alert.title, TITLE_LIMIT) or ("Depesche" if alert.occasion is Occasion.TEST else alert.story_id)
    items = words.counted(count)
    if alert.occasion is Occasion.SUMMARY:
        return words.summary.replace("{items}", items).replace("{watch}", watch)
    if alert.occasion is Occasion.DIGEST:
        if count == 1:
            return _told(groups[0].stories[0])
        return f"{watch}: {items}" if watch else words.collected.format(items=items, topics=words.number(len(groups)))
    return str(groups[0].stories[0].headline) if groups else one_line(alert.title) or watch


def _note(alert: Alert, words: Wording) -> str:
    if alert.occasion not in _NOTES:
        return ""
    return block(alert.text, 4000) or (words.test_body if alert.occasion is Occasion.TEST else "")


def _why(because: Iterable[str], hits: Sequence[Hit], words: Wording) -> str:
    """The words that were found, each where it stood first; without any, the reasons as the rules gave them."""
    found: dict[str, list[str]] = {}
    known: set[str] = set()
    for hit in hits:
        word = one_line(hit.text, 40)
        if word and word.casefold() not in known:
            known.add(word.casefold())
            found.setdefault(hit.field, []).append(word)
    told = ", ".join(_found_in(field, texts, words) for field, texts in found.items())
    reasons = (one_line(reason, 120) for reason in because if not reason.startswith(_UPDATE))
    return cut(told or "; ".join(dict.fromkeys(reason for reason in reasons if reason)), WHY_LIMIT)


def _found_in(field: str, texts: Sequence[str], words: Wording) -> str:
    told = ", ".join(words.quoted(text) for text in texts[:6])
    return f"{told} {words.places.get(field, '')}".rstrip()
