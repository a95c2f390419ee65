"""Whether two entries are the same story, asked outside of any stream: what `depesche compare` answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from monitor.model import Entry, Evidence, Reason, Verdict
from monitor.stories.as_written import as_written
from monitor.stories.likeness import likeness
from monitor.stories.meaning import ACROSS, SURE_ACROSS, Meaning
from monitor.stories.traits import traits
from monitor.stories.weights import Weights
from monitor.stories.window import SPAN

NOTHING = Reason("nothing in common", 0.0, "no rare word, and spelt otherwise")


def compare(
    first: Entry,
    second: Entry,
    *,
    weights: Weights | None = None,
    span: timedelta = SPAN,
    shift: float = 0.0,
    meaning: Meaning | None = None,
    across: bool = False,
) -> Evidence:
    """The judgement on a pair, the later against the earlier; further apart than the window they are different.

    A caller that lacks a time gives both entries the same one. `weights`: what a stream taught, else a cold start.
    `shift`: how much more likeness a user wants. `meaning`: a model to ask near the border, and of two languages where
    `across` says that they can be one story.
    """
    if first.at > second.at:
        first, second = second, first
    told = weights if weights is not None else Weights()

    def alike() -> float:
        return meaning.closeness(second.title, [first.title])[0] if meaning is not None else 0.0

    evidence = likeness(
        traits(second), traits(first), told, span.total_seconds(), shift, alike if meaning is not None else None
    )
    if across and evidence.verdict is Verdict.DIFFERENT and first.language and second.language != first.language:
        evidence = _across(evidence, alike())
    reasons = as_written(evidence.reasons, (second, first)) or (NOTHING,)
    evidence = replace(evidence, reasons=reasons)
    apart = second.at - first.at
    if apart <= span:
        return evidence
    hours = round(apart / timedelta(hours=1))
    reason = Reason("window", -1.0, f"{hours} hours apart, the window is {round(span / timedelta(hours=1))}")
    return Evidence(Verdict.DIFFERENT, 0.0, True, (reason, *evidence.reasons))


def _across(evidence: Evidence, close: float) -> Evidence:
    """The evidence on reports in two languages, whose words have little in common: the model says, unless a guard does."""
    if close < ACROSS or any(reason.weight < 0 for reason in evidence.reasons):
        return evidence
    reason = Reason("meaning", round(close, 3), f"{close:.2f} alike in another language")
    return Evidence(Verdict.DUPLICATE, round(close, 4), close >= SURE_ACROSS, (*evidence.reasons, reason))
