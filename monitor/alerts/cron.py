"""What a cron expression means, field by field, written out so that no scheduler can read it otherwise.

The five fields are those of crontab(5): minute, hour, day of the month, month, day of the week. Two traps are closed
here: cron counts weekdays from Sunday (APScheduler from Monday), and where both kinds of day are restricted, cron takes
either (APScheduler both).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from monitor.text.weekdays import weekdays

NAMED: Mapping[str, str] = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
}
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
"""Days of a month, where it hasn't 31."""
_ITEM = re.compile(r"(?P<begin>\w+|\*)(?:-(?P<end>\w+))?(?:/(?P<step>[0-9]{1,2}))?")


@dataclass(frozen=True, slots=True)
class Cron:
    """When it fires: at any combination of minute, hour and month on a day that `days` or `weekdays` allow.

    `days` and `weekdays` are None where the expression leaves them open; given both, a day needs one of them only.
    """

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: tuple[int, ...] | None
    months: tuple[int, ...]
    weekdays: tuple[int, ...] | None
    """0 is Monday, as `date.weekday()` counts."""


def cron(expression: str) -> Cron:
    """Read `0 7 * * mon-fri`, or a name such as `@daily`. Raises ValueError with a sentence for people."""
    fields = NAMED.get(expression.strip().lower(), expression).split()
    if len(fields) != 5:
        raise ValueError("has not five fields: minute, hour, day, month, weekday")
    minute, hour, day, month, weekday = fields
    found = Cron(
        minutes=_numbers("minute", minute, 0, 59),
        hours=_numbers("hour", hour, 0, 23),
        days=None if day == "*" else _numbers("day", day, 1, 31),
        months=_numbers("month", month, 1, 12, _MONTHS),
        weekdays=None if weekday == "*" else tuple(sorted(weekdays(weekday))),
    )
    if found.days and not found.weekdays and min(found.days) > max(_LONGEST.get(each, 31) for each in found.months):
        raise ValueError("names a day that never comes")
    return found


def _numbers(name: str, text: str, least: int, most: int, names: Mapping[str, int] | None = None) -> tuple[int, ...]:
    found: set[int] = set()
    for item in text.split(","):
        said = _ITEM.fullmatch(item)
        if said is None:
            raise ValueError(f"{item!r} is no {name}")
        begin, end = said["begin"], said["end"]
        step = int(said["step"] or 1)
        if step < 1 or (said["step"] and begin != "*" and end is None) or (begin == "*" and end):
            raise ValueError(f"{item!r} is no {name}: a step needs * or a range")
        first = least if begin == "*" else _number(name, begin, least, most, names)
        last = most if begin == "*" else first if end is None else _number(name, end, least, most, names)
        if last < first:
            raise ValueError(f"{item!r} is no {name}: the range ends before it begins")
        found.update(range(first, last + 1, step))
    return tuple(sorted(found))


def _number(name: str, word: str, least: int, most: int, names: Mapping[str, int] | None) -> int:
    number = (names or {}).get(word.lower())
    if number is None and re.fullmatch(r"[0-9]{1,2}", word):
        number = int(word)
    if number is None or not least <= number <= most:
        raise ValueError(f"{word!r} is no {name} (from {least} to {most})")
    return number
