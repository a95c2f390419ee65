"""How to be told: occasions, quiet hours, limits and digests, as people write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

from monitor.config import durations
from monitor.config.faults import did_you_mean, refuse, shown
from monitor.config.values import time_zone
from monitor.model import Limit, Quiet, When
from monitor.text.weekdays import weekdays

SPREADS = (3, 5, 10, 20, 50, 100)
"""Numbers of independent sources at which a spreading story rings, where the watch names none."""
BACK = timedelta(days=2)
"""The silence after which a story counts as returned, where the watch names none."""
LONGEST_BACK = timedelta(days=14)
"""As long as a story can be open to further tellings at most (`stories.window`)."""
EVERY_DAY = frozenset(range(7))
OFF = "off"

_HOURS = re.compile(r"([0-9]{1,2})(?::([0-9]{2}))?\s*[-–]\s*([0-9]{1,2})(?::([0-9]{2}))?")
_LIMIT = re.compile(r"([0-9]{1,6})\s*(?:/|per)\s*([0-9wdhms]+)")
_OCCASIONS = ("first", "update", "spread", "back")
_QUIET_KEYS = ("hours", "days", "timezone")


def quiet_hours(given: object) -> tuple[Quiet, ...]:
    """Read `22:00-07:00`, `{hours: 22:00-07:00, days: mon-fri, timezone: Europe/Berlin}`, a list of such, or `off`.

    The zone is empty where none is named.
    """
    if given == OFF:
        return ()
    return tuple(_quiet(each) for each in (given if isinstance(given, list | tuple) else [given]))


def _quiet(given: object) -> Quiet:
    if isinstance(given, Quiet):
        return given
    if not isinstance(given, Mapping):
        return Quiet((_stretch(given),), EVERY_DAY, "")
    for key in given:
        if key not in _QUIET_KEYS:
            raise refuse(
                f"unknown key {shown(str(key))!r} in quiet hours",
                did_you_mean(str(key), _QUIET_KEYS, "known are hours, days, timezone"),
            )
    if "hours" not in given:
        raise refuse("says no hours", "write {hours: 22:00-07:00, days: mon-fri}")
    hours = given["hours"]
    stretches = tuple(_stretch(each) for each in (hours if isinstance(hours, list | tuple) else [hours]))
    return Quiet(stretches, _days(given.get("days")), _zone(given.get("timezone")))


def _stretch(given: object) -> tuple[int, int]:
    said = _HOURS.fullmatch(given.strip()) if isinstance(given, str) else None
    if said is None:
        raise refuse(f"{shown(str(given))!r} are no hours", "write begin and end: 22:00-07:00")
    begin, end = (int(said[at]) * 60 + int(said[at + 1] or 0) for at in (1, 3))
    if max(int(said[2] or 0), int(said[4] or 0)) > 59 or begin >= 24 * 60 or end > 24 * 60:
        raise refuse(f"{shown(str(given))!r} are no hours", "hours go from 0:00 to 24:00")
    if begin == end:
        raise refuse(f"{shown(str(given))!r} begins when it ends", "for whole days write 0:00-24:00")
    return begin, end


def _days(given: object) -> frozenset[int]:
    if given is None:
        return EVERY_DAY
    words = [str(each) for each in given] if isinstance(given, list | tuple) else [str(given)]
    try:
        return weekdays(",".join(words))
    except ValueError as error:
        raise refuse(str(error), "such as mon-fri, or sat, sun") from None


def _zone(given: object) -> str:
    return "" if given is None else time_zone(given)


def limit(given: object) -> Limit:
    """Read `10/h`, `3/30m`, `20/1d`."""
    said = _LIMIT.fullmatch(given.strip().lower()) if isinstance(given, str) else None
    if said is not None:
        span = f"1{said[2]}" if said[2] in durations.SECONDS else said[2]
        try:
            found = Limit(int(said[1]), durations.duration(span))
        except ValueError:
            found = Limit(0, timedelta(0))
        if found.count and timedelta(0) < found.span <= timedelta(days=7):
            return found
    raise refuse(f"{shown(str(given))!r} is no limit", "write a number and a time, at most a week: 10/h, 3/30m, 20/d")


def when(given: object) -> When:
    """Read `[first, update, spread: 5]`: the occasions, some with a number or a time of their own."""
    items = given if isinstance(given, list | tuple) else [given]
    found = When(first=False, update=False)
    for item in items:
        pairs = item.items() if isinstance(item, Mapping) else [(item, None)]
        for name, value in pairs:
            found = _occasion(found, str(name), value)
    if found == When(first=False, update=False):
        raise refuse("names no occasion", f"write some of {', '.join(_OCCASIONS)}")
    return found


def _occasion(found: When, name: str, value: object) -> When:
    if name == "first" and value is None:
        return replace(found, first=True)
    if name == "update" and value is None:
        return replace(found, update=True)
    if name == "spread":
        return replace(found, spread=SPREADS if value is None else _numbers(value))
    if name == "back":
        return replace(found, back=BACK if value is None else _silence(value))
    if name in _OCCASIONS:
        raise refuse(f"{name} takes no value", f"write {name} alone")
    hint = (
        "digests have a key of their own: digest: '0 7 * * *'"
        if name == "digest"
        else f"write some of {', '.join(_OCCASIONS)}"
    )
    raise refuse(f"{shown(name)!r} is no occasion", did_you_mean(name, _OCCASIONS, hint))


def _numbers(value: object) -> tuple[int, ...]:
    given = value if isinstance(value, list | tuple) else [value]
    numbers = [each for each in given if isinstance(each, int) and not isinstance(each, bool) and 2 <= each <= 10_000]
    if not given or len(numbers) < len(given):
        raise refuse("spread: takes numbers of independent sources", "such as spread: 5, or spread: [3, 10]")
    return tuple(sorted(set(numbers)))


def _silence(value: object) -> timedelta:
    try:
        silence = durations.duration(str(value))
    except ValueError as error:
        raise refuse(f"back: {shown(str(value))!r} {error}", durations.HINT) from None
    if not timedelta(hours=1) <= silence < LONGEST_BACK:
        raise refuse(f"back: {shown(str(value))!r} is no such silence", "from 1h to 14d")
    return silence


def _schedule(given: object) -> str:
    """A cron expression as text; `alerts.cron` says what is wrong with it."""
    if isinstance(given, str) and given.strip():
        return " ".join(given.split())
    raise refuse("is no cron expression", "write five fields in quotes, such as '0 7 * * mon-fri'")


_HOURS_SCHEMA = {"type": "string", "pattern": r"^[0-9]{1,2}(:[0-9]{2})?\s*[-–]\s*[0-9]{1,2}(:[0-9]{2})?$|^off$"}
_QUIET_SCHEMA = {
    "anyOf": [
        _HOURS_SCHEMA,
        {
            "type": "object",
            "properties": {
                "hours": {"anyOf": [_HOURS_SCHEMA, {"type": "array", "items": _HOURS_SCHEMA}]},
                "days": {"type": ["string", "integer", "array"]},
                "timezone": {"type": "string"},
            },
            "required": ["hours"],
            "additionalProperties": False,
        },
    ]
}
_WHEN_SCHEMA = {
    "anyOf": [
        {"type": "string", "enum": list(_OCCASIONS)},
        {"type": "object", "properties": {"spread": {"type": ["integer", "array"]}, "back": {"type": "string"}}},
    ]
}


def _or_list(schema: Mapping[str, object]) -> dict[str, object]:
    return {"anyOf": [schema, {"type": "array", "items": schema}]}


QuietHours = Annotated[tuple[Quiet, ...], BeforeValidator(quiet_hours), WithJsonSchema(_or_list(_QUIET_SCHEMA))]
RateLimit = Annotated[
    Limit, BeforeValidator(limit), WithJsonSchema({"type": "string", "pattern": r"^[0-9]+\s*(/|per)\s*[0-9]*[wdhms]$"})
]
Occasions = Annotated[When, BeforeValidator(when), WithJsonSchema(_or_list(_WHEN_SCHEMA))]
CronText = Annotated[str, BeforeValidator(_schedule), WithJsonSchema({"type": "string"})]
