"""From a claimed delivery to the record of what it says: chosen, cleaned, bounded and worded."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from monitor.alerts.messages.phrase import Phrase, phrase, words_of
from monitor.alerts.messages.sentences import (
    NAME_LIMIT,
    NOTES,
    TITLE_LIMIT,
    about_of,
    label_of,
    missed_of,
    note_of,
    title_of,
    why_of,
)
from monitor.alerts.messages.telling import Group, Source, Story, Telling
from monitor.alerts.plain import cut, one_line
from monitor.alerts.wording import Wording
from monitor.model import Alert, Entry, Occasion, Outgoing, Part

LEAD_LIMIT = 500
OTHERS = 10
STORIES = 200
"""Stories that a list can hold at all; how many it shows is a matter of the receiver's room."""
_PUBLISHER = 80
_LISTS = frozenset({Occasion.SUMMARY, Occasion.DIGEST})


@dataclass(frozen=True, slots=True)
class Voice:
    """How we speak: the words and the time zone."""

    words: Wording
    zone: ZoneInfo


def gather(outgoing: Outgoing, voice: Voice) -> Telling:
    """The record of a delivery's message. Never raises for what entries hold."""
    alert = outgoing.alert
    groups = () if alert.occasion in NOTES else _groups(outgoing, voice)
    count = sum(len(group.stories) for group in groups)
    left_out = max(len(set(alert.entry_ids)) - count, 0) if alert.occasion is Occasion.SUMMARY else 0
    watch = one_line(outgoing.watch_name, NAME_LIMIT) or (groups[0].watch if len(groups) == 1 else "")
    label = label_of(alert, voice.words)
    about = about_of(alert, watch, groups, count + left_out, voice.words)
    return Telling(
        occasion=alert.occasion.value,
        label=label,
        title=one_line(title_of(alert, label, about, watch), TITLE_LIMIT),
        about=about,
        watch=watch,
        why="" if alert.occasion in _LISTS else why_of(alert.because, outgoing.hits, voice.words) if groups else "",
        groups=groups,
        count=count + left_out,
        more=voice.words.and_more(left_out),
        priority="high" if alert.occasion is Occasion.TROUBLE else alert.priority,
        key=alert.key,
        mark=mark(alert.key),
        time=voice.words.when(alert.created_at, voice.zone),
        text=note_of(alert, voice.words),
        missed=missed_of(outgoing.delivery.instead_of, voice.words),
    )


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
    return (_group(one_line(outgoing.watch_name, NAME_LIMIT), stories, voice),) if stories else ()


def _group(watch: str, stories: tuple[Story, ...], voice: Voice) -> Group:
    return Group(watch, stories, voice.words.counted(len(stories)))


def _collected(parts: Sequence[Part], voice: Voice) -> tuple[Group, ...]:
    """The alerts of a digest by watch; of those about one story, the newest tells it and brings the others along."""
    watches: dict[str, dict[str, list[Part]]] = {}
    names: dict[str, str] = {}
    for part in (one for told in parts[:STORIES] for one in _taken_apart(told)):
        names.setdefault(part.alert.watch_id, one_line(part.watch_name, NAME_LIMIT) or "Depesche")
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
    return Story(label_of(alert, voice.words), told, phrase(alert.text, LEAD_LIMIT), "", when, "", "")


def _story(
    alert: Alert, entries: Sequence[Entry], tellers: Sequence[Entry], words: Iterable[str], voice: Voice
) -> Story:
    """`entries`: what the alert tells of, the most telling first; `tellers`: all that the story holds so far."""
    entry, marked = entries[0], tuple(words)
    ordinary = alert.occasion in (Occasion.FIRST, Occasion.SUMMARY)
    others = _others(entry, entries[1:], tellers)
    sources = max(_sources(entry, others), alert.step if alert.occasion is Occasion.SPREAD else 1)
    return Story(
        label="" if ordinary else label_of(alert, voice.words),
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
