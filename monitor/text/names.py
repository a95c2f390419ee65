"""How a name sounds, whoever wrote it down: one key for Selenskyj, Selenskij, Zelensky and Зеленский.

Built on the transliteration tables of German, English and French newsrooms (Duden, BGN/PCGN), not on a phonetic code:
vowels stay, only what those tables write differently is made one.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезиклмнопрстуфыэіґ", "abvgdeziklmnoprstufyeig", strict=True)),
        "ё": "yo",
        "ж": "x",
        "й": "y",
        "х": "h",
        "ц": "s",
        "ч": "x",
        "ш": "x",
        "щ": "x",
        "ъ": "",
        "ь": "",
        "ю": "yu",
        "я": "ya",
        "ї": "yi",
        "є": "ye",
    }
)
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"schtsch|shch|chtch|szcz|tsch|tch|dsch|dzh|sch|sh|zh|cz|sz|ch(?=[eiuoay])|sj(?=[aeiou])|j(?=[ei]n)", "x"),
        (r"(?:kh|ch|gh|h)", "h"),
        (r"ph|ff", "f"),
        (r"w", "v"),
        (r"ou", "u"),
        (r"(?:tz|ts|z|c(?=[eiy])|ss)", "s"),
        (r"ck|c|q", "k"),
        (r"ks", "k"),
        (r"ae", "e"),
        (r"sk(?:yy|iy|ij|yj|ii|iej|i|y|j|iyi|oy|oi|oj|aya|aja)?$", "ski"),
        (r"(?:iy|ij|yj|yy|ii|y|j|i|ej|ey|ei)$", "i"),
        (r"j|i(?=[aeou])", "y"),
        (r"y(?=[^aeou]|$)", "i"),
        (r"(?<=[aeiou])ie|ye|ie", "e"),
        (r"off$|of$|ow$|ev$|ew$", "ov"),
        (r"ine$", "in"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=1 << 14)
def sound(form: str) -> str:
    """The key of a folded name: equal for what is likely the same name in another transliteration."""
    key = form.translate(_CYRILLIC)
    for pattern, replacement in _RULES:
        key = pattern.sub(replacement, key)
    return key
