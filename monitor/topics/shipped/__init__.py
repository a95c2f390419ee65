"""Notions of the news that every watch may use: one data file a language, written here, and the table that joins them."""

from __future__ import annotations

from monitor.topics.shipped.de import GERMAN
from monitor.topics.shipped.en import ENGLISH
from monitor.topics.shipped.names import NAMES


def groups(text: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """The groups of a data file, one a line: words that open the group, `|`, words that only belong to it; by commas."""
    found = []
    for line in text.strip().splitlines():
        triggers, _, others = line.partition("|")
        found.append((_listed(triggers), _listed(others)))
    return tuple(found)


def _listed(part: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in part.split(",") if word.strip())


SHIPPED = (*groups(GERMAN), *groups(ENGLISH), *groups(NAMES))
