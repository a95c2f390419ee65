"""When to speak: the rules in the order in which they are asked; the first that answers decides."""

from __future__ import annotations

from typing import Final

from monitor.alerts.rules.back import back
from monitor.alerts.rules.base import Case, Rule, Ruling, Treatment, says_new
from monitor.alerts.rules.first import first
from monitor.alerts.rules.spread import spread
from monitor.alerts.rules.update import update

RULES: Final[tuple[Rule, ...]] = (
    first,
    update,
    back,
    spread,
)

__all__ = ["RULES", "Case", "Rule", "Ruling", "Treatment", "says_new"]
