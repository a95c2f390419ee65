"""How a name sounds, whoever wrote it down: common keys for Selenskyj, Selenskij, Zelensky and Зеленский.

Built on how German, English, French and Dutch newsrooms transliterate (Duden, BGN/PCGN), not on a phonetic code: vowels
stay, only what those tables write differently is made one. `ch` and `j` are read in two ways, so a name has up to two keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from monitor.text.fold import fold

_CYRILLIC = str.maketrans(
    dict(zip("абвгдезиклмнопрстуфыэіґй", "abvgdeziklmnoprstufyeigy", strict=True))
    | {"ё": "yo", "ж": "x", "х": "h", "ц": "s", "ч": "x", "ш": "x", "щ": "x", "ъ": "", "ь": "", "ю": "yu", "я": "ya"}
    | {"ї": "yi", "є": "ye"}
)
_ADJECTIVE = re.compile(r"(?:(?<=[нк])(?:ого|ому|ыи|ои|ии)|(?<=ск)(?:им|ом|ая|ую))$")
_CASE = re.compile(r"(?<=[бвгджзклмнпрстфхц])(?:а|у|ым|ом|е)$")
"""Russian cases of names; folding has made и of й."""
_HISSING = {
    "š": "sh",
    "Š": "Sh",
    "ş": "sh",
    "Ş": "Sh",
    "ș": "sh",
    "Ș": "Sh",
    "č": "ch",
    "Č": "Ch",
    "ž": "zh",
    "Ž": "Zh",
}
"""What a hook over or under a letter says, which folding takes away."""
_SPELLED = str.maketrans(_HISSING)
_HOOKED = frozenset(_HISSING)
_GERMAN_READING = (("ch", "ch", "h"), ("zj", "zj", "x"), ("j", "j", "y"))
_ROMANCE_READING = (("ch", "ch", "x"), ("j", r"[zs]?j(?=[aeiou])", "x"), ("j", "j", "y"))
_HISSES = "schtsch shch chtch stsj sjtsj szcz tsch tch tsj dsch dzh sch sh zh cz sz"
_HISSING_SOUND = re.compile("ch|sh|zh|cz|sz|sj")
"""In each of them is one of these."""
_BEFORE = tuple((hiss, hiss, "x") for hiss in _HISSES.split())
_AFTER = (
    ("kh", "kh", "h"),
    ("gh", "gh", "h"),
    ("ph", "ph", "f"),
    ("ff", "ff", "f"),
    ("w", "w", "v"),
    ("ou", "ou", "u"),
    ("oe", "oe", "u"),
    ("ue", "ue", "u"),
    ("tz", "tz", "s"),
    ("ts", "ts", "s"),
    ("z", "z", "s"),
    ("c", r"c(?=[eiy])", "s"),
    ("ss", "ss", "s"),
    ("ck", "ck", "k"),
    ("c", "c", "k"),
    ("q", "q", "k"),
    ("ae", "ae", "e"),
    ("siu", "siu", "su"),
    ("syu", "syu", "su"),
    ("sk", r"sk(?:[iy]{1,2}|oy|oi|aya|aia|a)?$", "ski"),
    ("-i -y", r"(?:[iy]{2}|y|ey|ei|i)$", "i"),
    ("i", r"i(?=[aeou])", "y"),
    ("y", r"y(?=[^aeou]|$)", "i"),
    ("ye", "ye", "e"),
    ("ie", "ie", "e"),
    ("-f -ev", r"(?:off|of|ev|ef)$", "ov"),
    ("-ine", r"ine$", "in"),
    ("-ovova", "ovova$", "ova"),
    ("h", r"h(?:(?<=[^aeiou]h)(?![aeiou])|(?<=ah)(?=[^aeiou]))", ""),
)
"""(letters or -endings without which the rule has no work, pattern, replacement), in order; mere letters are replaced as such."""
_FRAME = bytes.maketrans(b"oupfw", b"uuvvv")
"""In the frame of a name these stand for one another: whatever a rule makes of one of them is another."""
_UNSTEADY = b"cehijkqsxyz"
"""Letters that rules add, drop and make of others; no frame tells of them."""
_UNSTEADY_WITH_STOPS = _UNSTEADY + b"dgt"
_STOP_MAY_FALL = re.compile("d[sz]|t[csz]|gk?c?h")
"""Where a rule may take away a `d`, a `t` or a `g`; elsewhere they stay, and no rule adds one."""
_TURNING_ENDS = tuple("ka ca qa aya aia aja ova owa oi oy oj ef ev ew ff hf ph pch pgh pkh pgch pgkh".split())
"""Ends, as written, of which a rule may make one with another frame."""
_TWICE = re.compile(r"(.)\1+")


class _Rule(NamedTuple):
    needs: str
    endings: tuple[str, ...]
    pattern: re.Pattern[str] | None
    replacement: str


def _rules(*groups: tuple[tuple[str, str, str], ...]) -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            needs,
            tuple(needs.replace("-", "").split()) if needs[0] == "-" else (),
            None if pattern == needs else re.compile(pattern),
            replacement,
        )
        for group in groups
        for needs, pattern, replacement in group
    )


_FIRST = _rules(_BEFORE)
_READINGS = (_rules(_GERMAN_READING, _AFTER), _rules(_ROMANCE_READING, _AFTER))


@lru_cache(maxsize=1 << 12)
def sounds(form: str) -> frozenset[str]:
    """The keys of a folded name; two names that share one are likely the same in another transliteration."""
    written = {form}
    if "а" <= form[:1] <= "я":
        written = {bare.translate(_CYRILLIC) for bare in (form, _CASE.sub("", form), _ADJECTIVE.sub("ии", form))}
    return frozenset([key for latin in written for key in _keys(_heard(latin))])


class Echoes:
    """The names that could sound like one of some keys, told by their frames: the letters that all spellings share, in order."""

    def __init__(self, keys: Iterable[str]) -> None:
        told = [key for key in keys if key.isascii() and key.isalpha()]
        self._frames = {_frame(key, _UNSTEADY) for key in told}
        self._without_stops = {_frame(key, _UNSTEADY_WITH_STOPS) for key in told}

    def admit(self, form: str) -> bool:
        """Whether a folded name could have one of the keys, or one with an `s` behind it: False is certain, True is not."""
        if not form.isascii() or not form.isalpha() or form.endswith(_TURNING_ENDS):
            return True
        if "ae" in form:
            form = form.replace("ae", "e")
        if _STOP_MAY_FALL.search(form):
            return _frame(form, _UNSTEADY_WITH_STOPS) in self._without_stops
        return _frame(form, _UNSTEADY) in self._frames


def _frame(form: str, dropped: bytes) -> str:
    """The letters of a name or its key without some, each run of the same as one."""
    return _single(form.encode().translate(_FRAME, dropped).decode())


def spelled_out(surface: str) -> str:
    """A name with its hooks written as letters, folded (`Aršinov` as `arshinov`); empty for one without hooks."""
    if surface.isascii() or _HOOKED.isdisjoint(surface):
        return ""
    return fold(surface.translate(_SPELLED))


def _heard(form: str) -> str:
    """With each hissing sound as an x."""
    return _key(form, _FIRST) if _HISSING_SOUND.search(form) else form


def _keys(form: str) -> tuple[str, ...]:
    """By both readings, where they can differ."""
    if "ch" in form or "j" in form:
        return tuple(_single(_key(form, rules)) for rules in _READINGS)
    return (_single(_key(form, _READINGS[0])),)


def _single(key: str) -> str:
    """Doubled letters sound like one."""
    return _TWICE.sub(_once, key) if _TWICE.search(key) else key


def _once(run: re.Match[str]) -> str:
    return run[1]


def _key(form: str, rules: tuple[_Rule, ...]) -> str:
    for needs, endings, pattern, replacement in rules:
        if form.endswith(endings) if endings else needs in form:
            form = form.replace(needs, replacement) if pattern is None else pattern.sub(replacement, form)
    return form
