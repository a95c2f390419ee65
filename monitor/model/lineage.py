"""What the entries of a story hand on to those that follow: who told it, and whom a watch found by their own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

OF_A_STORY = "of a story that matched before: "
"""How the reason of an inherited match begins; the headline follows in quotation marks."""

MOST_TOLD = 300
"""Tellings of a story that say what it is about, the newest: ten thousand copies in a minute must not hold up the judge."""


@dataclass(frozen=True, slots=True)
class Telling:
    """That an entry is told in a story."""

    entry_id: str
    at: datetime
    """`Entry.at`"""
    certain: bool


@dataclass(frozen=True, slots=True)
class Forebear:
    """A match of an entry by its own words, as what its story hands on to later tellings."""

    watch_id: str
    asked: str
    """`Match.asked`"""
    score: float
    entry_id: str
    title: str
    """The entry's headline."""
