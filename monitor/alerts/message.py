"""Makes of a claimed delivery what a person gets to read: one line for the title, a short plain text, the link, the key."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from zoneinfo import ZoneInfo

from monitor.alerts.channels.base import Message
from monitor.alerts.plain import block, cut, one_line
from monitor.alerts.wording import Wording, wording
from monitor.model import Entry, Hit, Occasion, Outgoing

TITLE_LIMIT = 200
LEAD_LIMIT = 500
LIST_LIMIT = 10
"""Entries that a summary lists; the rest are counted."""


def compose(outgoing: Outgoing, *, locale: str, zone: ZoneInfo) -> Message:
    """The message of one delivery, worded in `locale` (`de` or `en`), with times in `zone`.

    Plain text throughout: the channel escapes for its medium. Never raises for what entries hold.
    """
    words = wording(locale)
    alert = outgoing.alert
    match alert.occasion:
        case Occasion.SUMMARY:
            title, parts = _summary(outgoing, words, zone)
        case Occasion.TROUBLE | Occasion.RECOVERY | Occasion.TEST:
            title, parts = _ours(outgoing, words, zone)
        case _:
            title, parts = _story(outgoing, words, zone)
    link = _link(outgoing.entries[0]) if outgoing.entries and alert.occasion is not Occasion.SUMMARY else ""
    parts = [*parts, link, mark(alert.key)]
    priority = "high" if alert.occasion is Occasion.TROUBLE else "normal"
    return Message(
        key=alert.key,
        title=one_line(title, TITLE_LIMIT),
        body="\n\n".join(part for part in parts if part),
        link=link,
        priority=priority,
    )


def mark(key: str) -> str:
    """A short sign of the key, by which a person recognises a message that came twice."""
    return "#" + hashlib.sha256(key.encode()).hexdigest()[:6]


def _story(outgoing: Outgoing, words: Wording, zone: ZoneInfo) -> tuple[str, list[str]]:
    if not outgoing.entries:  # retention took the text: better a bare message than none
        return one_line(outgoing.alert.title) or outgoing.watch_name, [_why(outgoing, words)]
    entry, *others = outgoing.entries
    title = _headline(entry, words)
    if outgoing.alert.occasion is Occasion.UPDATE:
        title = f"{words.update}{_changed(outgoing.alert.because, words)}: {title}"
    also = _listed(others, words, zone)
    parts = [
        _source(entry, words, zone),
        block(cut(one_line(entry.lead, 2 * LEAD_LIMIT), LEAD_LIMIT)),
        _why(outgoing, words),
        f"{words.others}:\n{also}" if also else "",
    ]
    return title, parts


def _summary(outgoing: Outgoing, words: Wording, zone: ZoneInfo) -> tuple[str, list[str]]:
    count = len(outgoing.alert.entry_ids) or len(outgoing.entries)
    title = words.summary.replace("{count}", str(count)).replace("{watch}", one_line(outgoing.watch_name, 100))
    newest = sorted(outgoing.entries, key=lambda entry: entry.at, reverse=True)
    return title, [_listed(newest, words, zone, count), _why(outgoing, words)]


def _ours(outgoing: Outgoing, words: Wording, zone: ZoneInfo) -> tuple[str, list[str]]:
    alert = outgoing.alert
    if alert.occasion is Occasion.TEST:
        return f"{words.test}: {alert.title or 'Depesche'}", [block(alert.text, 4000) or words.test_body]
    label = words.trouble if alert.occasion is Occasion.TROUBLE else words.recovery
    when = alert.created_at.astimezone(zone).strftime(words.time)
    return f"{label}: {alert.title or alert.story_id}", [block(alert.text, 4000), when]


def _headline(entry: Entry, words: Wording) -> str:
    return one_line(entry.title, TITLE_LIMIT) or cut(one_line(entry.lead, 1000), 100) or words.untitled


def _source(entry: Entry, words: Wording, zone: ZoneInfo) -> str:
    when = entry.at.astimezone(zone).strftime(words.time)
    return " · ".join(part for part in (one_line(entry.publisher, 80), when) if part)


def _why(outgoing: Outgoing, words: Wording) -> str:
    reasons = [one_line(reason, 120) for reason in outgoing.alert.because if not reason.startswith("update: ")]
    told = "; ".join(dict.fromkeys(reason for reason in reasons if reason)) or _found(outgoing.hits)
    watch = one_line(outgoing.watch_name, 100)
    return f"{words.why}: {watch}" + (f" – {cut(told, 300)}" if told else "")


def _found(hits: Sequence[Hit]) -> str:
    return ", ".join(dict.fromkeys(f"“{one_line(hit.text, 40)}”" for hit in hits[:8]))


def _changed(because: Sequence[str], words: Wording) -> str:
    guards = [one_line(reason.removeprefix("update: "), 40) for reason in because if reason.startswith("update: ")]
    named = ", ".join(words.guards.get(guard, guard) for guard in guards)
    return f" ({named})" if named else ""


def _listed(entries: Sequence[Entry], words: Wording, zone: ZoneInfo, count: int = 0) -> str:
    lines = [
        f"• {_headline(entry, words)}\n  {_source(entry, words, zone)}\n  {_link(entry)}".rstrip()
        for entry in entries[:LIST_LIMIT]
    ]
    rest = max(count, len(entries)) - len(lines)
    if rest > 0:
        lines.append(words.more.replace("{count}", str(rest)))
    return "\n".join(lines)


def _link(entry: Entry) -> str:
    """The address as one word, and only if it is one that a browser may follow."""
    url = "".join(one_line(entry.url, len(entry.url) + 1).split())
    return url if len(url) <= 2000 and url.lower().startswith(("http://", "https://")) else ""
