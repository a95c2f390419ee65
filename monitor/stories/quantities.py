"""Numbers with what they count, and the dates, times and versions of a headline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from monitor.stories.amounts import ABOUT, HEDGES, PARTS, SCALES, Amount, amount, mean_the_same

_NUMBER_WORDS = {
    **{
        w: str(n)
        for n, w in enumerate("null ein zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf".split())
        if n != 1
    },
    **{
        w: str(n)
        for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
        if n > 1
    },
}
WEEKDAYS = {
    w: n
    for names in (
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
    for n, w in enumerate(names.split())
} | {"sonnabend": 5}
_MONTHS = {
    w: n
    for names in (
        "januar februar maerz april mai juni juli august september oktober november dezember",
        "january february march april may june july august september october november december",
    )
    for n, w in enumerate(names.split(), 1)
}
_CLOCK = re.compile(
    r"\b([01]?\d|2[0-3])[:.]([0-5]\d)\s*(?:Uhr|h\b|am\b|pm\b)|\b([01]?\d|2[0-3])\s+Uhr\b|\b([01]?\d|2[0-3]):([0-5]\d)\b(?!\s*(?:gegen|against))"
)
_DATE = re.compile(r"\b([0-3]?\d)\.\s?([01]?\d)\.(?:\s?(?:20)?\d\d\b)?|\b(20\d\d)-([01]\d)-([0-3]\d)\b")
_VERSION = re.compile(
    r"\b[A-Za-z][\w]*[ -]v?(\d+\.\d+(?:\.\d+)*)\b(?!\s*(?:Prozent|percent|%|Mio|Mrd|Million|Milliard|Billion|Euro|Dollar))"
)


_SERIAL = frozenset("folge teil episode ausgabe nummer nr staffel kapitel part issue season chapter".split())
_DATED = frozenset({*WEEKDAYS, *_MONTHS, *_SERIAL})
_DIGIT = re.compile(r"\d")
_NUMBERED = re.compile(r"\((\d|1\d)\)\s*$")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


class Quantity(NamedTuple):
    """A number and the word that it counts: ("3", "tote")."""

    value: str
    unit: str
    hedge: str = ""
    """How it is not meant exactly: `>` more than, `<` nearly, `~` about."""

    def amount(self) -> Amount | None:
        """What it means."""
        return amount(self.value, self.unit, self.hedge)


def quantities(forms: tuple[str, ...]) -> tuple[Quantity, ...]:
    """The numbers of a headline in order, given its folded words; years and dates are `moments`, not these."""
    found = []
    for place, form in enumerate(forms):
        value = _value(form)
        if value is None or _is_year(form):
            continue
        rest = forms[place + 1 : place + 3]
        unit = rest[0] if rest else ""
        if unit in SCALES:
            value, unit = f"{value} {SCALES[unit]}", rest[1] if len(rest) > 1 else ""
        hedge = next((HEDGES[word] for word in forms[max(0, place - 2) : place] if word in HEDGES), "")
        if unit in PARTS and value.isdigit():
            value, unit, hedge = f"{100 * int(value) / PARTS[unit]:.2g}", "prozent", ABOUT
        if unit not in _MONTHS and unit != "uhr":
            found.append(Quantity(value, unit, hedge))
    return tuple(found)


def any_alike(some: Iterable[Quantity], others: Iterable[Quantity]) -> bool:
    """Whether two headlines have a number in common, be it rounded or measured in another way."""
    theirs = [found for other in others if (found := other.amount()) is not None]
    ours = [found for one in some if (found := one.amount()) is not None]
    return any(mean_the_same(one, other) for one in ours for other in theirs)


def is_number(form: str) -> bool:
    """Whether a folded word may be a quantity."""
    return _value(form) is not None


def is_moment(form: str) -> bool:
    """Whether a folded word may be part of what `moments` finds."""
    return form in _DATED or (not form.isalpha() and any(map(str.isdigit, form)))


def _value(form: str) -> str | None:
    if not form[0].isdigit():
        return _NUMBER_WORDS.get(form)
    if _GROUPED.fullmatch(form):
        return form.replace(",", "").replace(".", "")
    return form.replace(",", ".").rstrip(".") if not form[-1].isalpha() else form


def _is_year(form: str) -> bool:
    return len(form) == 4 and form[:2] in ("19", "20") and form.isdigit()


def moments(text: str, forms: tuple[str, ...]) -> frozenset[str]:
    """What pins a headline down: `weekday 3`, `date 24.12`, `clock 20:00`, `year 2025`, `version 17.2`, `part 3`."""
    found = {f"year {form}" for form in forms if _is_year(form)}
    if not _DATED.isdisjoint(forms):
        found |= _spoken_moments(forms)
    if _DIGIT.search(text):
        found |= _written_moments(text)
    return frozenset(found)


def _spoken_moments(forms: tuple[str, ...]) -> set[str]:
    found = {f"weekday {WEEKDAYS[form]}" for form in forms if form in WEEKDAYS}
    for one, two in pairwise(forms):
        if one in _SERIAL and two.isdigit():
            found.add(f"part {int(two)}")
        elif two in _MONTHS and one.isdigit():
            found.add(f"date {int(one)}.{_MONTHS[two]}")
        elif one in _MONTHS and two.isdigit() and len(two) <= 2:
            found.add(f"date {int(two)}.{_MONTHS[one]}")
    return found


def _written_moments(text: str) -> set[str]:
    found = set()
    dotted = "." in text
    if dotted or "-" in text:
        for day, month, _year, month2, day2 in _DATE.findall(text):
            found.add(f"date {int(day or day2)}.{int(month or month2)}")
    if dotted or ":" in text or "Uhr" in text:
        for hour, minute, full, hour2, minute2 in _CLOCK.findall(text):
            found.add(f"clock {int(hour or full or hour2)}:{minute or minute2 or '00'}")
    if ")" in text:
        found.update(f"part {part}" for part in _NUMBERED.findall(text))
    if dotted:
        found.update(f"version {version}" for version in _VERSION.findall(text))
    return found
