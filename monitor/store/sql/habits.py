"""A feed's habits as JSON in one column: learned things change shape more often than a schema should."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from typing import Any

from monitor.model import Habits
from monitor.store.sql.rows import maybe_micros, maybe_moment, micros, moment

_TIMES = frozenset({"new_at", "whole_at", "moved_since", "renamed_at"})
_LISTS = frozenset({"distrusted", "kickers", "skip_hours", "skip_days"})
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
_KNOWN = {field.name: field.default for field in fields(Habits)}


def habits_text(habits: Habits) -> str:
    """Only what is not as at the beginning; empty for a feed that has taught nothing."""
    kept: dict[str, Any] = {
        name: value
        for name, usual in _KNOWN.items()
        if (value := getattr(habits, name)) is not usual and value != usual
    }
    for name in _TIMES & kept.keys():
        kept[name] = maybe_micros(kept[name])
    if "troubles" in kept:
        kept["troubles"] = [[name, micros(since)] for name, since in kept["troubles"]]
    return _ENCODE(kept) if kept else ""


def habits_of(text: str) -> Habits:
    """What was learned; what another version wrote and this one does not know is left out."""
    if not text:
        return Habits()
    kept = {name: value for name, value in json.loads(text).items() if name in _KNOWN}
    times: dict[str, datetime | None] = {name: maybe_moment(kept[name]) for name in _TIMES & kept.keys()}
    lists = {name: tuple(kept[name]) for name in _LISTS & kept.keys()}
    troubles = tuple((name, moment(since)) for name, since in kept.get("troubles", ()))
    return Habits(**{**kept, **times, **lists, "troubles": troubles})
