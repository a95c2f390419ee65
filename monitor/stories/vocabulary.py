"""The written words of a language, each heard once: what it gives to compare, and what it tells besides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from monitor.stories.lexicon import Cue, Phrase, Saying, cue_of, lexicons
from monitor.stories.quantities import is_moment, is_number
from monitor.stories.states import AXES, LINES
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


COUNTS, DATES, STATES, BEGINS, SUMS_UP = 1, 2, 4, 8, 16
"""What a word may do: count, date, tell how things stand, begin or end a phrase that tells it, call a headline a round-up."""


class Told(NamedTuple):
    """What a word tells besides being one: most tell nothing."""

    form: str
    does: int
    """Any of `COUNTS`, `DATES`, `STATES`, `BEGINS` and `SUMS_UP`, added."""
    cue: Cue | None = None
    ends: frozenset[str] = frozenset()
    """The last words of the phrases that it begins and that tell how things stand."""


class Vocabulary(dict[str, str]):
    """Written word → its terms with a space between them, for words that were met; others are heard when asked for."""

    def __init__(self, code: str) -> None:
        """`code`: ISO 639-1, empty for any language that is not known."""
        super().__init__()
        self.code = code
        self._telling: dict[str, Told] = {}

    def __missing__(self, written: str) -> str:
        form = fold(written) or written
        cue = cue_of(form, self.code)
        does = COUNTS * is_number(form) + DATES * is_moment(form) + SUMS_UP * (form in _DIGEST_WORDS)
        if cue is not None or does or form in _last_words(self.code):
            ends = frozenset(_ends(cue.phrases)) if cue is not None else _NOTHING
            does += STATES * (cue is not None and _states(cue.says)) + BEGINS * bool(ends)
            self._telling[written] = Told(form, does, cue, ends or _NOTHING)
        said = self[written] = " ".join([t for part in parted(written) for t in self.terms(fold(part) or part)])
        return said

    def terms(self, form: str) -> tuple[str, ...]:
        """The terms of a folded word."""
        return terms(form, self.code)

    def said(self, found: Iterable[str]) -> list[str]:
        """The terms of some written words, in order."""
        return one_by_one(list(filter(None, map(self.__getitem__, found))))

    def told(self, found: Iterable[str]) -> list[Told]:
        """What those of some words tell that tell anything; they must have been asked for what they say."""
        telling = self._telling
        return [telling[word] for word in found if word in telling]

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


def one_by_one(said: list[str]) -> list[str]:
    """The terms that some words give, one by one."""
    # Few words give several. Those of the others stay the very strings that every table knows them by.
    return " ".join(said).split() if " " in "".join(said) else said


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


def all_done(told: Iterable[Told]) -> int:
    """What some words do together. Few texts have both ends of a phrase: where none has, nothing is begun."""
    does = 0
    for word in told:
        does |= word.does
    if does & BEGINS:
        forms = [word.form for word in told]
        for word in told:
            if word.ends and not word.ends.isdisjoint(forms):
                return does
        does -= BEGINS
    return does


def _states(says: Iterable[Saying]) -> bool:
    return any(saying.meaning[0] in AXES for saying in says)


def _ends(phrases: Iterable[Phrase]) -> Iterator[str]:
    """The last words of those that tell how things stand."""
    return (phrase.last for phrase in phrases if _states(phrase.says))


@lru_cache(maxsize=len(LINES) + 1)
def _last_words(code: str) -> frozenset[str]:
    """All words in which phrases may end that tell how things stand."""
    begun = [phrases for known in lexicons(code) for phrases in known.phrases.values()]
    return frozenset([last for phrases in begun for last in _ends(phrases)])


def sums_up(forms: tuple[str, ...]) -> bool:
    """Whether a headline of these folded words calls itself a round-up."""
    return not _DIGEST.isdisjoint(forms) or _DIGEST_PHRASE in " ".join(forms)
