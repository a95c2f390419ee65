"""A text of the world, clean and bounded, that knows which of its words were looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from monitor.alerts.plain import cut, one_line

_MOST_WORDS = 30


class Phrase(str):
    """One line of plain text. As a string it is just that; `pieces` tells the words that matched from the rest."""

    __slots__ = ("_words",)
    _words: tuple[str, ...]

    def __new__(cls, text: str, words: Iterable[str] = ()) -> Phrase:
        phrase = super().__new__(cls, text)
        phrase._words = tuple(words)
        return phrase

    @property
    def pieces(self) -> Iterator[tuple[str, bool]]:
        """The text in pieces, each with whether it is a word that was looked for; together they are the text."""
        end = 0
        for found in _found(self, self._words):
            if found.start() > end:
                yield self[end : found.start()], False
            yield found[0], True
            end = found.end()
        if end < len(self):
            yield self[end:], False

    def cut(self, limit: int) -> Phrase:
        """At most `limit` characters, cut after a word."""
        return Phrase(cut(str(self), limit) if limit > 0 else "", self._words)


def phrase(text: str, limit: int, words: Iterable[str] = ()) -> Phrase:
    """The text as one clean line of at most `limit` characters."""
    return Phrase(one_line(text, limit), words)


def words_of(found: Iterable[str]) -> tuple[str, ...]:
    """The words that were found, clean, each once, as they stood in the text."""
    return tuple(dict.fromkeys(word for text in found if (word := one_line(text, 60))))[:_MOST_WORDS]


def _found(text: str, words: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """Whole words where the text has them so, else parts of words: a match may lie inside a compound."""
    whole = [rf"(?<!\w){re.escape(word)}(?!\w)" for word in words]
    inside = [re.escape(word) for word, bounded in zip(words, whole, strict=True) if not re.search(bounded, text)]
    patterns = sorted(whole, key=len, reverse=True) + sorted(inside, key=len, reverse=True)
    return re.finditer("|".join(patterns), text) if patterns else iter(())
