"""Whether a matter has moved on: which state is news after which, of a pair of texts and of a story as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf

from monitor.stories.lexicon import Meaning
from monitor.stories.states import AWAITED, AXES, BACK, BESIDE, DECIDED, DISTURBED, IMPLIED, KIN, WANTS
from monitor.stories.status import Mood, Status

_LATE = 6 * 3600.0
"""So long (seconds) papers print what has been overtaken."""
_MARKED = [(axis, state) for axis, told in AXES.items() for state in told.split(", ")]
MOVES = frozenset((axis, state.rstrip("!")) for axis, state in _MARKED if state.endswith("!"))
"""What is news by itself: one text naming it while the earlier one is silent means that the matter moved on."""
_STARTS = frozenset((axis, state.rstrip("-")) for axis, state in _MARKED if state.endswith("-"))
"""Where a matter begins: a text that still tells so is late, and no step on."""
_ORDER = {(axis, state.rstrip("!-")): place for place, (axis, state) in enumerate(_MARKED)}
"""Earlier stages of an axis stand first."""
_AFTER = {DECIDED: {AWAITED}, BACK: {AWAITED, DISTURBED}}
_OVER = ("takes place", "over")
_KIN = {one: frozenset().union(*(group for group in KIN if one in group)) - {one} for group in KIN for one in group}
_NOTHING: frozenset[Meaning] = frozenset()


def moved(new: Sequence[Status], old: Sequence[Status], old_elsewhere: Sequence[Status]) -> Status | None:
    """The status in which the new text has moved on from the old one, the last that it says; None: they agree, or say nothing.

    `old_elsewhere` is what the old text's lead says: a status that stands there already is no news.
    """
    facts = [status for status in new if status.mood is Mood.FACT]
    fired = [status for status in facts if _is_news(status, facts, old, old_elsewhere)]
    named = [status for status in fired if status.meaning not in BESIDE]
    as_before = {status.said for status in facts if status.meaning not in BESIDE and _is_told(status, old)}
    fired = [status for status in named or fired if status.said not in as_before]  # "geplatzt" is failed, and cancelled
    by_themselves = [status for status in fired if status.meaning in MOVES]
    telling = [status for status in by_themselves if status.meaning != _OVER]  # "freed: the siege is over"
    return next(reversed(telling or by_themselves or fired), None)


def turned(new: Sequence[Status], told: Sequence[tuple[float, Sequence[Status]]], at: float) -> Status | None:
    """The state in which a story turns, or turns back, by a text of the time `at` that resembles an earlier one of it.

    `told`: the time (seconds) of each of its texts, and how things stood by it. What was told before it turned the last
    time, and is told again within hours, is a late copy.
    """
    facts = [status for status in new if status.mood is Mood.FACT and status.meaning not in _STARTS | BESIDE]
    for status in reversed(facts):
        since = max((then for then, text in told if _is_told(status, text)), default=-inf)
        last = max(
            ((then, known) for then, text in told for known in text if _is_contrary(status, known)), default=None
        )
        if last is None or last[0] <= since or at - since < _LATE or _goes_on(status, facts):
            continue
        if _ORDER[status.meaning] > _ORDER[last[1].meaning] or last[1].meaning in MOVES:
            return status
    return None


def _is_contrary(status: Status, known: Status) -> bool:
    kin = _KIN.get(status.meaning, _NOTHING)
    same_axis = known.axis == status.axis and known.meaning != status.meaning
    return same_axis and known.mood is Mood.FACT and known.meaning not in kin


def _goes_on(status: Status, facts: Sequence[Status]) -> bool:
    """Whether the same text tells a later stage, too."""
    return any(other.axis == status.axis and _ORDER[other.meaning] > _ORDER[status.meaning] for other in facts)


def _wants(told: Sequence[Status]) -> bool:
    return any(known.meaning == AWAITED and known.said.lower() in WANTS for known in told)


def _is_told(status: Status, old: Sequence[Status]) -> bool:
    return any(known.meaning == status.meaning and known.mood is not Mood.OPEN for known in old)


def told_last(status: Status, texts: Iterable[Sequence[Status]]) -> bool:
    """Whether, of several texts with the latest first, the first that tells anything on the axis tells this state."""
    for text in texts:
        told = {known.meaning for known in text if known.axis == status.axis and known.mood is not Mood.OPEN}
        if told:
            return status.meaning in told or not told.isdisjoint(_KIN.get(status.meaning, _NOTHING))
    return False


def _is_news(status: Status, facts: Sequence[Status], old: Sequence[Status], old_elsewhere: Sequence[Status]) -> bool:
    told = {known.meaning for known in old if known.mood is not Mood.OPEN}
    if _wants(old):
        told.discard(DECIDED)  # "will Stellen streichen"
    if status.meaning in {IMPLIED.get(meaning) for meaning in told}:
        return False
    kin = _KIN.get(status.meaning, _NOTHING)
    others = {meaning for meaning in told - kin if meaning[0] == status.axis and meaning != status.meaning}
    if status.meaning in told or (not others and not kin.isdisjoint(told)):
        return False
    if not others and _is_told(status, old_elsewhere):
        return False
    if status.meaning in MOVES:
        return True
    if status.meaning in BESIDE:
        return not others.isdisjoint(_AFTER.get(status.meaning, ())) and not _wants(facts)
    return bool(others) and not _goes_on(status, facts) and status.meaning not in _STARTS
