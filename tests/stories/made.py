"""Entries made for the tests of this room."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.model import Entry

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def entry(
    title: str,
    summary: str = "",
    *,
    ident: str = "",
    hours: float = 0.0,
    language: str = "de",
    publisher: str = "",
    url: str = "",
    content: str = "",
) -> Entry:
    at = NOON + timedelta(hours=hours)
    return Entry(
        ident or f"{title}@{hours}/{publisher}",
        "f",
        (),
        url,
        title,
        summary,
        content,
        language,
        publisher,
        at,
        None,
        at,
    )
