"""How urgent a message is, in the words of each service: a literal table.

What the channel's address says holds for ordinary messages; a message of `high` priority is raised above it, one of
`low` priority lowered below it, and an address that asks for more than that keeps its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from monitor.alerts.channels.shapes import MAIL

_COMMON: Final = ("low", "high")
_TWO_STEPS: Final = ("normal", "high")
PRIORITIES: Final[Mapping[str, tuple[str, str]]] = {
    **dict.fromkeys(("ntfy", "ntfys", "pover", "gotify", "gotifys", "join", "prowl", "psafer", "psafers"), _COMMON),
    **dict.fromkeys(("opsgenie", "spush", "simplepush", "growl", "lauther", "jira"), _COMMON),
    **dict.fromkeys(("exotel", "smseagle", "smseagles", "gorush", "gorushs"), _TWO_STEPS),
    **dict.fromkeys(("lametric", "lametrics"), ("info", "warning")),
    "pinglet": ("silent", "urgent"),
}
"""Service → what Apprise calls a low and a high priority there. Other services have none, or no grades that fit."""
_ORDER: Final = ("min", "low", "default", "high", "max")
"""ntfy's, which are words; the others' are numbers to Apprise, rising."""

Parsed = Mapping[str, Any]


def graded(scheme: str, parsed: Parsed, plugin_of: Callable[[Parsed], Any]) -> dict[str, Parsed]:
    """The arguments of the plugin for each priority that differs from the ordinary one."""
    words = PRIORITIES.get(scheme)
    if words is None:
        return {}
    usual = plugin_of(parsed)
    made: dict[str, Parsed] = {}
    for grade, word, sign in (("low", words[0], -1), ("high", words[1], 1)):
        changed = {**parsed, "priority": word}
        if usual.priority is None or sign * (_rank(plugin_of(changed)) - _rank(usual)) > 0:
            made[grade] = changed
    return made


def mail_headers(scheme: str, priority: str) -> dict[str, str]:
    """What mail programs show as important or not."""
    if scheme not in MAIL or priority not in ("low", "high"):
        return {}
    return {"Importance": priority, "X-Priority": {"low": "5", "high": "1"}[priority]}


def _rank(plugin: Any) -> float:
    """Where a plugin's priority stands among those of its service."""
    given = plugin.priority
    if isinstance(given, (int, float)):
        return float(given)
    if given in _ORDER:
        return float(_ORDER.index(given) - _ORDER.index("default"))
    return {"silent": -1.0, "info": -1.0, "high": 1.0, "warning": 1.0, "urgent": 1.0, "critical": 2.0}.get(given, 0.0)
