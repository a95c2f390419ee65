"""When a feed wants to be left alone (RSS 0.91 and 2.0 `skipHours`, `skipDays`), which feedparser does not keep."""

from __future__ import annotations

import re

_HOURS = re.compile(rb"<skipHours\b[^>]{0,100}>(.{0,2000}?)</skipHours", re.DOTALL)
_DAYS = re.compile(rb"<skipDays\b[^>]{0,100}>(.{0,2000}?)</skipDays", re.DOTALL)
_HOUR = re.compile(rb"<hour\b[^>]{0,100}>\s{0,20}(\d{1,2})\s{0,20}<")
_DAY = re.compile(rb"<day\b[^>]{0,100}>\s{0,20}(\w{3})")
_NAMES = (b"mon", b"tue", b"wed", b"thu", b"fri", b"sat", b"sun")


def skips(body: bytes) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Hours (0 to 24, GMT) and days (Monday is 0), junk left out; the body in an ASCII-like encoding."""
    if b"<skip" not in body:
        return (), ()  # as with nearly all, for a hundredth of the price
    hours, days = _HOURS.search(body), _DAYS.search(body)
    numbers = {int(hour) for hour in _HOUR.findall(hours.group(1))} if hours else set()
    names = {day.lower() for day in _DAY.findall(days.group(1))} if days else set()
    return tuple(sorted(hour for hour in numbers if hour <= 24)), tuple(
        number for number, name in enumerate(_NAMES) if name in names
    )
