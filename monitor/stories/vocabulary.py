"""The written words of a language, each heard once: what it gives to compare, and what it tells besides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from monitor.stories.lexicon import Cue, Saying, cue_of
from monitor.stories.quantities import is_moment, is_number
from monitor.stories.states import AXES
from monitor.stories.terms import NO_SPACES, terms
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.text.words import WORD

MOST = 1 << 16
"""Words remembered of a language; beyond them the older half is forgotten, and heard anew if it is met again."""
_GLUED = re.compile(r"([a-zäöüß]{3})([A-ZÄÖÜ][a-zäöüß]{2})")
"""Where a kicker lost its space on the way ("PlusPop: …"); names that are written so lose nothing by being parted."""
_RUN = re.compile(rf"(?:{NO_SPACES.pattern})+|{WORD.pattern}")
_LATIN = r"[A-Za-zªµºÀ-ÖØ-öø-ɏ²³¹¼½¾]"
_LATIN_WORD = re.compile(rf"{_LATIN}+(?:['’]{_LATIN}+)?[0-9]*|[0-9]+(?:{_LATIN}+|(?:[.,:][0-9]+)*)")
_NOT_LATIN = re.compile("[^\0-¬®-ɏ\u2010-\u2027\u2030-\u205e€]")
"""Where there is none of these, `_LATIN_WORD` finds what `WORD` finds, in half the time."""
_DIGEST = frozenset(
    "newsblog meldungen kurzmeldungen nachrichtenueberblick tagesrueckblick wochenrueckblick presseschau morgenlage"
    " briefing roundup newsletter".split()
)
_DIGEST_PHRASE = "das war der tag"
_DIGEST_WORDS = _DIGEST | {"war"}
_NOTHING = frozenset[str]()


class Told(NamedTuple):
    """What a word tells besides being one: most tell nothing."""

    form: str
    cue: Cue | None
    states: bool
    """Whether it tells by itself how things stand."""
    ends: frozenset[str]
    """Words with which the phrases that it begins may tell it."""
    counts: bool
    dates: bool


class Vocabulary(dict[str, str]):
    """Written word → its terms with a space between them, for words that were met; others are heard when asked for."""

    def __init__(self, code: str) -> None:
        """`code`: ISO 639-1, empty for any language that is not known."""
        super().__init__()
        self.code = code
        self._telling: dict[str, Told] = {}

    def __missing__(self, written: str) -> str:
        form = fold(written) or written
        cue, counts, dates = cue_of(form, self.code), is_number(form), is_moment(form)
        if cue is not None or counts or dates or form in _DIGEST_WORDS:
            self._telling[written] = Told(form, cue, cue is not None and _states(cue.says), _ends(cue), counts, dates)
        said = self[written] = " ".join([t for part in parted(written) for t in self.terms(fold(part) or part)])
        return said

    def terms(self, form: str) -> tuple[str, ...]:
        """The terms of a folded word."""
        return terms(form, self.code)

    def said(self, found: Iterable[str]) -> list[str]:
        """The terms of some written words, in order."""
        return " ".join(map(self.__getitem__, found)).split()

    def told(self, found: Iterable[str]) -> list[Told]:
        """What those of some words tell that tell anything; they must have been asked for what they say."""
        telling = self._telling
        return [] if telling.keys().isdisjoint(found) else [telling[word] for word in found if word in telling]

    def cues(self, found: Iterable[str]) -> list[Cue | None]:
        """For each of some words, which must have been asked for what they say, what it has to do with how things stand."""
        telling = self._telling
        return [telling[word].cue if word in telling else None for word in found]

    def later_half(self) -> Vocabulary:
        """The words that were heard last."""
        kept = Vocabulary(self.code)
        kept.update(islice(list(self.items()), len(self) // 2, None))
        kept._telling = {word: told for word, told in list(self._telling.items()) if word in kept}
        return kept


_KNOWN = {code: Vocabulary(code) for code in ("", *LANGUAGES)}


def vocabulary(language: str) -> Vocabulary:
    """The words of a language, with room for one more text."""
    code = language if language in _KNOWN else ""
    if len(_KNOWN[code]) > MOST:
        # A new one: whoever is just reading with the old one is not disturbed.
        _KNOWN[code] = _KNOWN[code].later_half()
    return _KNOWN[code]


def written_words(text: str) -> list[str]:
    """The words of a text as they stand there; characters without spaces between them are taken together."""
    if text.isascii() or not _NOT_LATIN.search(text):
        return _LATIN_WORD.findall(text)
    return (_RUN if NO_SPACES.search(text) else WORD).findall(text)


def parted(written: str) -> tuple[str, ...] | list[str]:
    """A word, or the two that it was before they were glued together."""
    if len(written) <= 6 or written[1:].islower():
        return (written,)
    return _GLUED.sub(r"\1 \2", written).split()


def may_stand(told: Iterable[Told], forms: tuple[str, ...]) -> bool:
    """Whether a text of these folded words can tell how things stand at all: most can't, and that is found here at once."""
    return any(word.states or not word.ends.isdisjoint(forms) for word in told)


def _states(says: Iterable[Saying]) -> bool:
    return any(saying.meaning[0] in AXES for saying in says)


def _ends(cue: Cue | None) -> frozenset[str]:
    """The last words of the phrases that tell a state."""
    return frozenset([phrase.last for phrase in cue.phrases if _states(phrase.says)]) if cue else _NOTHING


def sums_up(forms: tuple[str, ...]) -> bool:
    """Whether a headline of these folded words calls itself a round-up."""
    return not _DIGEST.isdisjoint(forms) or _DIGEST_PHRASE in " ".join(forms)
