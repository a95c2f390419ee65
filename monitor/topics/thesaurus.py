"""Synonyms out of a MyThes thesaurus, the kind that office suites use: only the words that somebody asks for are kept.

A `.dat` file names its encoding in the first line; then for each word a line `word|N` and N lines of one meaning each,
`(noun)|first synonym|second synonym (generic term)`. Source: the MyThes package's description of its data layout.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from monitor.text.fold import fold

LONGEST = 3
"""Words of a synonym; what is longer is an explanation."""
MOST = 40
"""Synonyms kept of a word."""

_REMARK = re.compile(r"\s*\([^()]*\)\s*")
_UNWANTED = ("antonym", "similar term", "related term", "generic term", "Oberbegriff", "Unterbegriff", "Antonym")
"""Remarks behind a word that says something else than the word itself."""


def encoding_of(first_line: bytes) -> str:
    """The encoding that the file names; UTF-8 where it names none that Python knows."""
    name = first_line.decode("ascii", "replace").strip()
    try:
        "".encode(name)
    except (LookupError, UnicodeError):
        return "utf-8"
    return name


def synonyms(lines: Iterable[str], wanted: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What the thesaurus has for these words, by the word as it was asked for; `lines` without the first.

    Words that it does not have are absent. A line that is no part of the layout is passed over.
    """
    asked = {fold(word): word for word in wanted}
    found: dict[str, list[str]] = {}
    current, left = "", 0
    for line in lines:
        head, bar, rest = line.rstrip("\r\n").partition("|")
        if left and bar:
            left -= 1
            if current:
                found[current] += _listed(rest)
        elif rest.isdigit():
            left = int(rest)
            current = asked.get(fold(head), "")
            found.setdefault(current, [])
    return {word: _unique(word, others) for word, others in found.items() if word and _unique(word, others)}


def _listed(meanings: str) -> list[str]:
    kept = (part for part in meanings.split("|") if not any(f"({remark}" in part for remark in _UNWANTED))
    bare = (_REMARK.sub(" ", part).strip() for part in kept)
    return [part for part in bare if part and len(part.split()) <= LONGEST]


def _unique(word: str, others: Sequence[str]) -> tuple[str, ...]:
    return tuple({fold(each): each for each in reversed(others) if fold(each) != fold(word)}.values())[::-1][:MOST]
