"""Days of the week as people and cron write them: `mon-fri`, `sat, sun`, `fri-mon`, `1-5`, `*/2`.

Numbers are cron's: 0 and 7 are Sunday, 1 is Monday. What comes out counts as `date.weekday()` does: 0 is Monday.
"""

from __future__ import annotations

import re

_NAMES = (
    "monday mon mo montag",
    "tuesday tue tues tu di dienstag",
    "wednesday wed we mi mittwoch",
    "thursday thu thur thurs th do donnerstag",
    "friday fri fr freitag",
    "saturday sat sa samstag sonnabend",
    "sunday sun su so sonntag",
)
_NUMBERS = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
_CRON = {str(number): (number - 1) % 7 for number in range(8)}
_WEEK = 7
_ITEM = re.compile(r"(?P<begin>\w+|\*)(?:-(?P<end>\w+))?(?:/(?P<step>[1-7]))?")


def weekdays(text: str) -> frozenset[int]:
    """The days that a list of days and ranges means. Raises ValueError with a sentence for people."""
    found: set[int] = set()
    for item in re.split(r"\s*,\s*", text.strip().casefold()):
        found |= _days(re.sub(r"\s*-\s*", "-", item))
    return frozenset(found)


def _days(item: str) -> set[int]:
    said = _ITEM.fullmatch(item)
    if said is None:
        raise ValueError(f"{item!r} is no weekday")
    begin, end, step = said["begin"], said["end"], said["step"]
    if begin == "*":
        if end:
            raise ValueError(f"{item!r} is no range of weekdays")
        # Cron's week begins on Sunday, so that every second day is Sunday, Tuesday, Thursday, Saturday.
        return {(number - 1) % _WEEK for number in range(0, _WEEK, int(step or 1))}
    if step and not end:
        raise ValueError(f"{item!r}: a step needs a range, such as mon-fri/2")
    if end is None:
        return {_day(begin)}
    first, last = _day(begin), _day(end)
    # `0-7` and `sun-sun` begin and end on the same day: the one is the whole week, the other a day.
    length = _WEEK - 1 if (begin, end) in (("0", "7"), ("7", "0")) else (last - first) % _WEEK
    return {(first + offset) % _WEEK for offset in range(0, length + 1, int(step or 1))}


def _day(word: str) -> int:
    found = _CRON.get(word, _NUMBERS.get(word))
    if found is None:
        raise ValueError(f"{word!r} is no weekday")
    return found
