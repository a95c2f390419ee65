"""What speaks against two entries being the same, and what says that a story has moved on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from monitor.stories.quantities import WEEKDAYS, Quantity, any_alike
from monitor.stories.series import Frame, differ
from monitor.stories.stage import moved
from monitor.stories.states import BESIDE
from monitor.stories.status import Status
from monitor.stories.terms import by_sound, terms
from monitor.stories.traits import Traits
from monitor.text.fold import fold

_MINUTES = 60.0
_SAME_PUBLISHER_WITHIN = 30 * _MINUTES
_NEXT_EDITION_AFTER = 18 * 60 * _MINUTES
_SWAPPED, _SWAPPED_ELSEWHERE = 0.35, 0.45
"""One name in place of another, and nothing else changed: a house that does so may but write it better."""
_STRANGERS = 0.45
"""Each has its names, and none in common: all that they share is how such things are told."""
_FRAME = 3
"""Words of such a telling at most, where there are more they tell one matter."""
_WENT_ON = 0.1
"""What it says for two headlines of one name that the later tells the next state, and nothing speaks against it."""
_PART = 4
"""Letters that a word must have to be known again within another."""
_SPELT_ALIKE = 75
"""Of 100: from here on two names are one in two spellings."""
_PIECE_OF_A_SERIES = 0.6
NEW_NUMBER = "new number"
_VAGUE = frozenset("hundert tausend million milliard dutsend hundred thousand milion bilion dosen".split())
"""Terms of numbers that every paper rounds in its own way …"""
_NAMELESS = _VAGUE.union(*(terms(day, code) for code in ("de", "en") for day in WEEKDAYS))
"""… and of days, which are asked about by themselves."""


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason against. With `guard`, the story may have moved on instead; a weight below nothing speaks for it."""

    name: str
    weight: float
    detail: str
    guard: str = ""
    onward: bool = False
    """Both headlines tell how the matter stands, and the later one tells the next state."""


def objections(a: Traits, b: Traits, closeness: float, series: Sequence[Frame] = ()) -> tuple[Objection, ...]:
    """All reasons against `a` (later) being the same as `b` (earlier), in the order in which they are told.

    `series`: those that `a` belongs to.
    """
    found = (
        _status(a, b),
        _state_alone(a, b),
        _numbers(a, b),
        _moments(a, b),
        _places(a, b),
        _names(a, b, closeness),
        _text(a, b),
        _digest(a, b),
        _edition(a, b, closeness),
        _publisher(a, b, closeness),
        _series(a, b, series) if series else None,
    )
    told = tuple(objection for objection in found if objection is not None)
    return (replace(told[0], weight=-_WENT_ON),) if len(told) == 1 and _goes_on(told[0], a, b) else told


def _goes_on(told: Objection, a: Traits, b: Traits) -> bool:
    """Whether one matter that both name has only come from one state to another: "gesperrt", "wieder geöffnet"."""
    if not told.onward:
        return False
    said = _said(a) | _said(b)
    return bool((a.names & b.names) - said) and not (_strange(a, b, said) and _strange(b, a, said))


def guard_between(now: Traits, before: Traits) -> Objection | None:
    """What says that one and the same entry, its text changed, tells of a matter that has moved on."""
    return next((o for o in objections(now, before, 1.0) if o.guard), None)


def _status(a: Traits, b: Traits) -> Objection | None:
    status = moved(a.status, b.status, b.lead_status)
    if status is None or (status.meaning in BESIDE and _was_foretold(status, b)):
        return None
    before = ", ".join([str(known) for known in b.status if known.axis == status.axis])
    weight = 0.0 if status.meaning in BESIDE else 0.03
    detail = f"{status.state} (“{status.said}”) against {before or 'nothing'}"
    return Objection("status", weight, detail, status.state, bool(before))


def _was_foretold(status: Status, b: Traits) -> bool:
    """Whether the earlier headline has the words that decide it: "will 900 Stellen streichen", "streicht 900 Stellen"."""
    said = [by_sound(fold(word)) for word in status.said.split() if len(word) >= _PART]
    return bool(said) and all(
        any(word == term or (len(term) >= _PART and word.startswith(term)) for term in b.title) for word in said
    )


def _state_alone(a: Traits, b: Traits) -> Objection | None:
    """The same has befallen two matters: "Bahnstreik abgesagt", "Streik bei der Post abgesagt"."""
    same = {one.meaning for one in a.status if one.meaning not in BESIDE} & {other.meaning for other in b.status}
    if not same:
        return None
    said = [by_sound(fold(word)) for one in (*a.status, *b.status) if one.meaning in same for word in one.said.split()]
    common = {term for term in a.title.keys() & b.title.keys() if not any(word.startswith(term) for word in said)}
    if common or len(a.title) < 2 or len(b.title) < 2:
        return None
    return Objection("state", 0.25, f"nothing in common but that both are {min(state for _, state in same)}")


def _numbers(a: Traits, b: Traits) -> Objection | None:
    if not a.quantities or not b.quantities:
        return None
    values_a, values_b = {q.value for q in a.quantities}, {q.value for q in b.quantities}
    if values_a & values_b or values_a & b.lead_numbers or values_b & a.lead_numbers:
        return None
    if any_alike(a.quantities, b.quantities):
        return None
    units = {q.unit for q in a.quantities if q.unit} & {q.unit for q in b.quantities if q.unit}
    detail = f"{_told(a.quantities)} against {_told(b.quantities)}"
    return Objection("numbers", 0.06 if units else 0.1, detail, NEW_NUMBER)


def _told(found: tuple[Quantity, ...]) -> str:
    return ", ".join(quantity.value for quantity in found[:3])


def _moments(a: Traits, b: Traits) -> Objection | None:
    for kind, weight in (
        ("version", 0.5),
        ("part", 0.5),
        ("date", 0.45),
        ("clock", 0.5),
        ("year", 0.2),
        ("weekday", 0.15),
    ):
        of_a = {m for m in a.moments if m.startswith(kind)}
        of_b = {m for m in b.moments if m.startswith(kind)}
        if of_a and of_b and not of_a & of_b:
            return Objection("dates", weight, f"{', '.join(sorted(of_a))} against {', '.join(sorted(of_b))}")
    return None


def _places(a: Traits, b: Traits) -> Objection | None:
    only_a = [p for p in a.places if p not in b.title and p not in b.lead and not _akin(p, b.title)]
    only_b = [p for p in b.places if p not in a.title and p not in a.lead and not _akin(p, a.title)]
    if not only_a or not only_b:
        return None
    return Objection("places", 0.3, f"{', '.join(sorted(only_a))} against {', '.join(sorted(only_b))}")


def _names(a: Traits, b: Traits, closeness: float) -> Objection | None:
    if closeness < 0.4:
        return None
    said = _said(a) | _said(b)
    strange_a, strange_b = _strange(a, b, said), _strange(b, a, said)
    if not strange_a or not strange_b or len(a.title) + len(b.title) > 24:
        return None
    common = len(a.title.keys() & b.title.keys())
    own_a, own_b = len(a.title) - common, len(b.title) - common
    strangers = a.names.isdisjoint(b.names) and common <= _FRAME
    if common < 2 or max(own_a, own_b) > (3 if strangers else 2):
        return None
    telling = _tells_names(a) and _tells_names(b)
    if own_a == own_b == 1:
        rewritten = not telling or (a.publisher and a.publisher == b.publisher)
        weight = _SWAPPED if rewritten else _SWAPPED_ELSEWHERE
    else:
        weight = _STRANGERS if strangers and telling else 0.25
    return Objection("names", weight, f"{', '.join(strange_a[:3])} against {', '.join(strange_b[:3])}")


def _tells_names(one: Traits) -> bool:
    """Whether its capitals tell names: Where Every Word Has One They Don't."""
    return len(one.names) < len(one.title)


def _strange(one: Traits, other: Traits, said: frozenset[str]) -> list[str]:
    """The names of one headline that the other knows nothing of, in no spelling. `said`: what tells how things stand."""
    own = [name for name in one.names if name not in other.title and name not in other.lead and name not in said]
    return sorted([name for name in own if name not in _NAMELESS and not _akin(name, other.title)])


def _said(one: Traits) -> frozenset[str]:
    """The terms of a headline by which it says how things stand."""
    words = [by_sound(fold(word)) for status in one.status for word in status.said.split()]
    return frozenset([term for term in one.title if any(word.startswith(term) for word in words)])


def _akin(name: str, others: dict[str, float]) -> bool:
    """Whether some other word is this one in another spelling or a part of it."""
    start, long = name[:_PART], len(name) >= _PART
    for other in others:
        if other[:_PART] == start or (long and len(other) >= _PART and (other in name or name in other)):
            return True
    return process.extractOne(name, list(others), scorer=fuzz.ratio, score_cutoff=_SPELT_ALIKE) is not None


def _text(a: Traits, b: Traits) -> Objection | None:
    """A headline of a word or two that heads everything proves nothing; the text below it has to agree."""
    shortest = min(a.title, b.title, key=len)
    if len(shortest) > 3 or (a.address and a.address == b.address) or any(term.startswith("=") for term in shortest):
        return None
    both = min(len(a.lead), len(b.lead))
    if both >= 4 and len(a.lead & b.lead) < 0.2 * both:
        return Objection("text", 0.7, "the same short headline over other text")
    if len(shortest) < 2 and both < 4:
        return Objection("text", 0.65, "a headline of one word proves nothing")
    return None


def _digest(a: Traits, b: Traits) -> Objection | None:
    """A round-up names what happened without telling it: no report of one of its matters is the same."""
    if a.digest == b.digest:
        return None
    return Objection("round-up", 0.8, "one of the two sums up several matters")


def _edition(a: Traits, b: Traits, closeness: float) -> Objection | None:
    apart = abs(a.at - b.at)
    if not a.publisher or a.publisher != b.publisher or apart < _NEXT_EDITION_AFTER or closeness < 0.8:
        return None
    if a.address and a.address == b.address:
        return None
    return Objection("edition", 0.1, "the same headline of one publisher on another day")


def _publisher(a: Traits, b: Traits, closeness: float) -> Objection | None:
    if not a.publisher or a.publisher != b.publisher or closeness >= 0.8 or abs(a.at - b.at) > _SAME_PUBLISHER_WITHIN:
        return None
    if a.address and a.address == b.address:
        return None
    return Objection("publisher", 0.08, "two pieces of one publisher minutes apart")


def _series(a: Traits, b: Traits, series: Sequence[Frame]) -> Objection | None:
    """Two pieces of one series, each with a filling of its own: the same frame is a habit, and no likeness."""
    if a.house != b.house or (a.address and a.address == b.address):
        return None
    for frame in series:
        now, before = frame.filled(a.title), frame.filled(b.title)
        if now and before and differ(now, before):
            detail = f"“{frame}”: {', '.join(sorted(now))} against {', '.join(sorted(before))}"
            return Objection("series", _PIECE_OF_A_SERIES, detail)
    return None
