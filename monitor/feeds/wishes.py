"""What a server wishes about being asked again, read from its headers; junk is no wish."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,12})", re.IGNORECASE)
_LONGEST = 10 * 366 * 86400
"""Seconds; larger numbers say only "very long" and must not overflow a date."""


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds from `now` by a Retry-After header in either form (RFC 9110 10.2.3)."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(min(int(value[:12]), _LONGEST))
    at = http_date(value)
    return max(0.0, (at - now).total_seconds()) if at is not None else None


def fresh_for(headers: dict[str, str], now: datetime) -> timedelta | None:
    """How long the answer stays fresh (RFC 9111 4.2): max-age less Age, else Expires less Date; None: no wish."""
    control = headers.get("cache-control", "")
    if "no-cache" in control.lower() or "no-store" in control.lower():
        return None
    found = _MAX_AGE.search(control)
    seconds = _by_max_age(found.group(1), headers) if found else _by_expires(headers, now)
    return timedelta(seconds=min(seconds, _LONGEST)) if seconds > 0 else None


def http_date(value: str) -> datetime | None:
    """A date of HTTP, in UTC; None for anything else."""
    try:
        at = parsedate_to_datetime(value)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _by_max_age(max_age: str, headers: dict[str, str]) -> float:
    age = headers.get("age", "").strip()
    return float(int(max_age) - (int(age[:12]) if age.isascii() and age.isdigit() else 0))


def _by_expires(headers: dict[str, str], now: datetime) -> float:
    expires = http_date(headers.get("expires", ""))
    if expires is None:
        return 0.0
    return (expires - (http_date(headers.get("date", "")) or now)).total_seconds()
