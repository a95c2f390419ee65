"""Whether two entries are the same story, asked outside of any stream: what `depesche compare` answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.model import Entry, Evidence, Reason, Verdict
from monitor.stories.likeness import likeness
from monitor.stories.traits import traits
from monitor.stories.weights import Weights
from monitor.stories.window import SPAN

NOTHING = Reason("nothing in common", 0.0, "no rare word, and spelt otherwise")


def compare(first: Entry, second: Entry, *, weights: Weights | None = None, span: timedelta = SPAN) -> Evidence:
    """The judgement on a pair, the later against the earlier; further apart than the window they are different.

    A caller that lacks a time gives both entries the same one. `weights`: what a stream taught, else a cold start.
    """
    if first.at > second.at:
        first, second = second, first
    evidence = likeness(
        traits(second), traits(first), weights if weights is not None else Weights(), span.total_seconds()
    )
    if not evidence.reasons:
        evidence = replace(evidence, reasons=(NOTHING,))
    apart = second.at - first.at
    if apart <= span:
        return evidence
    hours = round(apart / timedelta(hours=1))
    reason = Reason("window", -1.0, f"{hours} hours apart, the window is {round(span / timedelta(hours=1))}")
    return Evidence(Verdict.DIFFERENT, 0.0, True, (reason, *evidence.reasons))
