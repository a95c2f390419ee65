"""Whether two papers mean the same amount: the one rounds, the other counts; the one has hectares, the other acres."""

from __future__ import annotations

import re
from math import floor, log10
from typing import NamedTuple

MORE, LESS, ABOUT = ">", "<", "~"
_HEDGES = {
    MORE: "mehr ueber gut uebersteigt more over exceed exceeds plus mas oltre piu meer ruim mais ponad wiecej более свыше",
    LESS: "fast knapp beinahe unter weniger nearly almost below under less casi pres presque quasi bijna quase prawie почти",
    ABOUT: "rund etwa ca circa ungefaehr about around some roughly approximately environ unos unas cerca ongeveer okolo около",
}
HEDGES = {word: hedge for hedge, words in _HEDGES.items() for word in words.split()}
"""Words that stand before a number which isn't meant exactly."""
_SCALES = {
    ("thousand", 1e3): "tausend thousand thousands k tsd mil tys",
    ("million", 1e6): "million millionen millions mio mn mln m millon millones milhao milhoes milione milioni miljoen",
    ("billion", 1e9): "milliarde milliarden mrd bn billion billions miliardi miliardo milliard milliards miljard mld",
    ("trillion", 1e12): "billionen trillion trillions",
}
SCALES = {word: name for (name, _), words in _SCALES.items() for word in words.split()}
"""Words behind a number that it is to be multiplied by, and how reasons call them: a German `Milliarde` is a billion."""
_TIMES = {word: times for (_, times), words in _SCALES.items() for word in words.split()}
_MEASURES = {
    ("mass", 1.0): "kg kilo kilos kilogramm kilogram kilograms",
    ("mass", 1000.0): "tonne tonnen tonnes t",
    ("mass", 0.4536): "pfund lb lbs",
    ("area", 1.0): "hektar hectare hectares ha",
    ("area", 100.0): "quadratkilometer quadratkilometern",
    ("area", 0.4047): "acre acres",
    ("area", 0.714): "fussballfelder",
    ("length", 1.0): "kilometer kilometern kilometre kilometres km",
    ("length", 1.609): "meile meilen mile miles",
    ("length", 0.001): "meter metern metre metres",
    ("time", 1.0): "monat monate monaten month months",
    ("time", 12.0): "jahr jahre jahren year years",
    ("hours", 1.0): "stunde stunden hour hours",
    ("hours", 24.0): "tag tage tagen day days",
    ("hours", 168.0): "woche wochen week weeks",
}
_UNITS = {word: measure for measure, words in _MEASURES.items() for word in words.split()}
PARTS = {
    **dict.fromkeys("drittel third thirds".split(), 3),
    **dict.fromkeys("viertel quarters".split(), 4),
    **dict.fromkeys("fuenftel fifths".split(), 5),
    **dict.fromkeys("zehntel tenths".split(), 10),
}
"""What a number may count of a whole, which other papers give in per cent."""
_WRITTEN = re.compile(r"(\d+(?:\.\d+)?)\s?([a-z\u0400-\u04ff]*)")
_ROUNDED, _BEYOND, _CONVERTED, _LARGE = 0.1, 0.2, 0.1, 1000
"""How far from each other two numbers may be that mean the same, as a share; from `_LARGE` on whole numbers are rounded, too."""


class Amount(NamedTuple):
    """A number as a headline means it."""

    value: float
    of: str
    """Which measure it is of; empty: it counts something."""
    hedge: str
    written: float
    """Its figures as they stand there: 2.9 of 2.9 million."""


def amount(value: str, unit: str, hedge: str) -> Amount | None:
    """What a number in a headline means: `2.9 mill`, `43m`, `500kg`; None: it is no amount at all."""
    found = _WRITTEN.fullmatch(value)
    if found is None:
        return None
    written, tail = float(found[1]), found[2]
    if tail and tail not in _TIMES and tail not in _UNITS:
        return None
    unit = tail if tail in _UNITS else unit
    of, times = _UNITS.get(unit, ("", 1.0))
    return Amount(written * _TIMES.get(tail, 1.0) * times, of, hedge, written)


def mean_the_same(one: Amount, other: Amount) -> bool:
    """Whether they may be one number: equal, rounded, hedged or measured otherwise."""
    if one.of and other.of and one.of != other.of:
        return False
    if one.value == other.value:
        return True
    apart = abs(one.value - other.value) / max(one.value, other.value)
    if one.hedge or other.hedge:
        return _hedged(one, other, apart) or _hedged(other, one, apart)
    converted = one.of == other.of != "" and one.value / one.written != other.value / other.written
    return (converted and apart <= _CONVERTED) or _rounds(one, other) or _rounds(other, one)


def _hedged(rough: Amount, exact: Amount, apart: float) -> bool:
    """Whether the rough one, which says that it is not exact, is as good as the other. It has fewer figures."""
    if not rough.hedge or _figures(rough.written) > _figures(exact.written):
        return False
    if rough.hedge == ABOUT:
        return apart <= _ROUNDED
    return apart <= _BEYOND and (exact.value > rough.value) == (rough.hedge == MORE)


def _rounds(rough: Amount, exact: Amount) -> bool:
    """Whether the rough one is the other, rounded: 2.9 million of 2.91, 43 of 42.7. Small whole numbers are never rounded."""
    if exact.written == int(exact.written) and exact.value < _LARGE:
        return False
    figures = _figures(rough.written)
    if figures >= _figures(exact.written) or not exact.value:
        return False
    place = floor(log10(exact.value)) - max(figures, len(str(int(rough.written))) if rough.written < _LARGE else 0) + 1
    step = 10.0**place
    return abs(round(exact.value / step) * step - rough.value) < step / 1000


def _figures(number: float) -> int:
    """Its figures that count: 2 of 12,000 and of 5.9."""
    return max(1, len(f"{number:.6f}".rstrip("0").replace(".", "").strip("0")))
