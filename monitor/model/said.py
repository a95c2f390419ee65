"""A sentence of ours to the operator, which knows how it was put together: so it can be said in another language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta


class Said(str):
    """As a string it is the English sentence. `template` is that without what was filled in, which `parts` holds: words
    of the world, numbers, moments, spans of time, and sentences that are `Said` themselves."""

    __slots__ = ("parts", "template")
    template: str
    parts: Mapping[str, object]


def said(template: str, **parts: object) -> Said:
    """The template with its braces filled in."""
    sentence = Said(template.format(**{name: _plain(part) for name, part in parts.items()}))
    sentence.template, sentence.parts = template, parts
    return sentence


def spoken(span: timedelta) -> str:
    """A duration for people: `90 s`, `15 min`, `4 h`, `2 d`."""
    seconds = round(span.total_seconds())
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size or seconds == size:
            return f"{round(seconds / size, 1):g} {unit}"
    return f"{seconds} s"


def _plain(part: object) -> object:
    """As the log has it, which is English and knows no time zone but UTC."""
    if isinstance(part, datetime):
        return f"{part:%Y-%m-%d %H:%M} UTC"
    return spoken(part) if isinstance(part, timedelta) else part
