"""What a story as a whole says of a headline that resembles one of it: that it turns the story, or that it was told already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.model import Evidence, Reason, Verdict
from monitor.stories.guards import NEW_NUMBER
from monitor.stories.member import Member
from monitor.stories.stage import told_last, turned
from monitor.stories.traits import Traits


def by_the_story(entry: Traits, evidence: Evidence, core: Sequence[Member]) -> Evidence:
    """The evidence, with the story's say: how things stand is asked of it as a whole, not of the headline most alike."""
    if evidence.verdict is Verdict.UPDATE:
        return _unless_told(entry, evidence, core)
    turn = turned(entry.status, [(m.at, m.status) for m in core if m.at <= entry.at], entry.at)
    if turn is None:
        return evidence
    reason = Reason("status", 0.0, f"{turn.state} (“{turn.said}”) against what the story had come to")
    return replace(evidence, verdict=Verdict.UPDATE, guard=turn.state, reasons=(*evidence.reasons, reason))


def _unless_told(entry: Traits, evidence: Evidence, core: Sequence[Member]) -> Evidence:
    """The evidence, but for a state that the story has come to already."""
    said = next((status for status in reversed(entry.status) if status.state == evidence.guard), None)
    earlier = sorted((m for m in core if m.at <= entry.at), key=lambda m: m.at, reverse=True)
    if said is None or not told_last(said, [member.status for member in earlier]):
        return evidence
    other = next((NEW_NUMBER for reason in evidence.reasons if reason.name == "numbers"), "")
    reasons = (*evidence.reasons, Reason("known", 0.0, f"the story has come to “{said.state}” already"))
    verdict = Verdict.UPDATE if other else Verdict.DUPLICATE
    return replace(evidence, verdict=verdict, guard=other, reasons=reasons)
