"""How a name sounds, whoever wrote it down: common keys for Selenskyj, Selenskij, Zelensky and Зеленский.

Built on how German, English, French and Dutch newsrooms transliterate (Duden, BGN/PCGN), not on a phonetic code: vowels
stay, only what those tables write differently is made one. `ch` and `j` are read in two ways, so a name has up to two keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from operator import eq
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
_HISSING = str.maketrans(
    {"š": "sh", "Š": "Sh", "ş": "sh", "Ş": "Sh", "ș": "sh", "Ș": "Sh", "č": "ch", "Č": "Ch", "ž": "zh", "Ž": "Zh"}
)
"""What a hook over or under a letter says, which folding takes away."""
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
    ("s", r"(?<=s)[iy](?=u)", ""),
    ("sk", r"sk(?:[iy]{1,2}|oy|oi|aya|aia|a)?$", "ski"),
    ("-i -y", r"(?:[iy]{2}|y|ey|ei|i)$", "i"),
    ("i", r"i(?=[aeou])", "y"),
    ("y", r"y(?=[^aeou]|$)", "i"),
    ("ye", "ye", "e"),
    ("ie", "ie", "e"),
    ("-f -ev", r"(?:off|of|ev|ef)$", "ov"),
    ("-ine", r"ine$", "in"),
    ("-ovova", "ovova$", "ova"),
    ("h", r"(?<=[^aeiou])h(?=[^aeiou]|$)|(?<=a)h(?=[^aeiou])", ""),
)
"""(letters or -endings without which the rule has no work, pattern, replacement), in order; mere letters are replaced as such."""
_FRAME = str.maketrans("pfw", "vvv", "acdeghijkoqstuxyz")
"""Drops all letters but those that no rule adds or drops; of `p`, `f`, `v` and `w` one may become another."""
_FULLER_FRAME = str.maketrans("pfw", "vvv", "acehijkoqsuxyz")
"""The same for names in which no rule touches a stop: fewer of them look like another."""
_STOP_MAY_FALL = re.compile("d[sz]|t[csz]|g(?:h|ch|kh)")
"""Where a rule may take away a `d`, a `t` or a `g`; elsewhere they stay, and no rule adds one."""
_VOWEL = "a"
_OPENS = {
    **dict.fromkeys("aeiouy", _VOWEL),
    "c": "hksx",
    "d": "dx",
    "g": "gh",
    "j": _VOWEL + "x",
    "k": "hk",
    "p": "fp",
    "q": "k",
    "s": "sx",
    "t": "stx",
    "w": "v",
    "z": "sx",
}
"""The letters, any vowel as `a`, that the key of a name with this first letter may begin with; others keep theirs."""


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
    return frozenset(key for latin in written for key in _keys(_heard(latin)))


class Echoes:
    """The names that could sound like one of some keys, told by letters that all spellings share: a tenth of the cost."""

    def __init__(self, keys: Iterable[str]) -> None:
        known = [(_VOWEL if key[0] in "aeiouy" else key[0], key) for key in keys if key]
        self._marks = {(first, _single(key.translate(_FRAME))) for first, key in known}
        self._fuller_marks = {(first, _single(key.translate(_FULLER_FRAME))) for first, key in known}

    def admit(self, form: str) -> bool:
        """Whether a folded name could have one of the keys: False is certain, True is not."""
        if not form.isascii() or not form.isalpha():
            return True
        letters, marks = _FULLER_FRAME, self._fuller_marks
        if _STOP_MAY_FALL.search(form):
            letters, marks = _FRAME, self._marks
        frame = _single(form.translate(letters))
        for first in _OPENS.get(form[0], form[0]):  # noqa: SIM110 - a generator would take as long as all the rest
            if (first, frame) in marks:
                return True
        return False


def spelled_out(surface: str) -> str:
    """A name with its hooks written as letters, folded (`Aršinov` as `arshinov`); empty for one without hooks."""
    written = "" if surface.isascii() else surface.translate(_HISSING)
    return fold(written) if written != surface else ""


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
    if not any(map(eq, key, key[1:])):
        return key
    return key[0] + "".join([letter for before, letter in pairwise(key) if before != letter])


def _key(form: str, rules: tuple[_Rule, ...]) -> str:
    for needs, endings, pattern, replacement in rules:
        if form.endswith(endings) if endings else needs in form:
            form = form.replace(needs, replacement) if pattern is None else pattern.sub(replacement, form)
    return form
