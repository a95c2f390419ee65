"""How a name sounds, whoever wrote it down: common keys for Selenskyj, Selenskij, Zelensky and Зеленский.

Built on how German, English, French and Dutch newsrooms transliterate (Duden, BGN/PCGN), not on a phonetic code: vowels
stay, only what those tables write differently is made one. `ch` and `j` are read in two ways, so a name has up to two keys.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CYRILLIC = str.maketrans(
    dict(zip("абвгдезиклмнопрстуфыэіґй", "abvgdeziklmnoprstufyeigy", strict=True))
    | {"ё": "yo", "ж": "x", "х": "h", "ц": "s", "ч": "x", "ш": "x", "щ": "x", "ъ": "", "ь": "", "ю": "yu", "я": "ya"}
    | {"ї": "yi", "є": "ye"}
)
_ADJECTIVE = re.compile(r"(?:(?<=[нк])(?:ого|ому|ыи|ои|ии)|(?<=ск)(?:им|ом|ая|ую))$")
_CASE = re.compile(r"(?<=[бвгджзклмнпрстфхц])(?:а|у|ым|ом|е)$")
"""Russian cases of names; folding has made и of й."""
_GERMAN_READING = ((r"ch", "h"), (r"zj", "x"), (r"j", "y"))
_ROMANCE_READING = ((r"ch", "x"), (r"[zs]?j(?=[aeiou])", "x"), (r"j", "y"))
_BEFORE = ((r"schtsch|shch|chtch|stsj|sjtsj|szcz|tsch|tch|tsj|dsch|dzh|sch|sh|zh|cz|sz", "x"),)
_AFTER = (
    (r"kh|gh", "h"),
    (r"ph|ff", "f"),
    (r"w", "v"),
    (r"ou|oe|ue", "u"),
    (r"tz|ts|z|c(?=[eiy])|ss", "s"),
    (r"ck|c|q", "k"),
    (r"ae", "e"),
    (r"(?<=s)[iy](?=u)", ""),
    (r"sk(?:[iy]{1,2}|oy|oi|aya|aia|a)?$", "ski"),
    (r"(?:[iy]{2}|y|ey|ei|i)$", "i"),
    (r"i(?=[aeou])", "y"),
    (r"y(?=[^aeou]|$)", "i"),
    (r"ye|ie", "e"),
    (r"(?:off|of|ev|ef)$", "ov"),
    (r"ine$", "in"),
    (r"(?<=[^aeiou])h(?=[^aeiou]|$)|(?<=a)h(?=[^aeiou])", ""),
    (r"(.)\1+", r"\1"),
)


def _compiled(*groups: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), replacement) for group in groups for pattern, replacement in group)


_READINGS = (_compiled(_BEFORE, _GERMAN_READING, _AFTER), _compiled(_BEFORE, _ROMANCE_READING, _AFTER))


@lru_cache(maxsize=1 << 14)
def sounds(form: str) -> frozenset[str]:
    """The keys of a folded name; two names that share one are likely the same in another transliteration."""
    written = {form}
    if "а" <= form[:1] <= "я":
        written = {bare.translate(_CYRILLIC) for bare in (form, _CASE.sub("", form), _ADJECTIVE.sub("ии", form))}
    return frozenset(_key(latin, rules) for latin in written for rules in _READINGS)


def _key(form: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, replacement in rules:
        form = pattern.sub(replacement, form)
    return form
