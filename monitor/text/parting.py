"""Where a compound may fall into its parts, as far as its letters can tell: `Wirtschaft` is no `Haft`, `Antwort` no `Ort`.

There is no list of all words to look them up in. But what stands before a part must end as words of the language end, no part
begins inside a suffix (`Ausstel|lung`) or inside an umlaut, and what a verb's prefix alone stands before is another word.
"""

from __future__ import annotations

import unicodedata

from monitor.text.fold import fold
from monitor.text.languages.base import Language

_LONGEST_PREFIX = 4
"""Longer ones are words of their own: an `Unterwelt` is a world."""


def may_part(form: str, cut: int, surface: str, known: Language) -> bool:
    """Whether a folded word, written as `surface`, may fall into two before the letter `cut`."""
    before = form[:cut]
    if (before in known.prefixes and cut <= _LONGEST_PREFIX) or not _ends_well(before, known):
        return False
    if form.endswith(known.suffixes) and _within_suffix(form, cut, known):
        return False
    return surface.isascii() or cut not in _inside_letters(surface)


def _ends_well(before: str, known: Language) -> bool:
    """Whether a word may end so: a vowel or one consonant, or several that are known to close one."""
    end = before.rstrip("bcdfghjklmnpqrstvwxz")
    closing = before[len(end) :]
    return closing in known.closings or (len(closing) < 2 and closing not in known.never_last) or not known.closings


def _within_suffix(form: str, cut: int, known: Language) -> bool:
    return any(form.endswith(suffix) and cut >= len(form) - len(suffix) for suffix in known.suffixes)


def _inside_letters(surface: str) -> set[int]:
    """The places in the folded word that lie inside one letter of the written one: between the `a` and the `e` of an `ä`."""
    inside: set[int] = set()
    at = 0
    for letter in unicodedata.normalize("NFC", surface):
        size = len(fold(letter))
        inside.update(range(at + 1, at + size))
        at += size
    return inside
