"""The words by which one language says how things stand, ready to be looked up; made from its lines on first use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from monitor.stories.states import AXES, BESIDE, LINES
from monitor.text.fold import fold
from monitor.text.languages import language
from monitor.text.verbs import verb_forms
from monitor.text.words import words

Meaning = tuple[str, str]
"""Axis and state; of the lines without an axis their name and nothing."""
NOT, REFUSED, OPEN, SILENT = "not", "refused", "open", "silent"
GAP, END = "…", "."
_LIKELY = ("de", "en")
"""What most feeds are in."""
_ADJECTIVAL = ("e", "er", "en", "es", "em")
_ITEM = re.compile(r"\s*,\s*")
_STEM, _TAIL = 4, 4
"""So many letters of a beginning or an ending tell at once that a word is none of them."""
_MORE = 3
"""Letters that may follow a beginning."""
_NOTHING = frozenset[str]()


class Saying(NamedTuple):
    """What a word or phrase says. `aside`: only in passing, as something that is known."""

    meaning: Meaning
    aside: bool = False


class Phrase(NamedTuple):
    """What has to follow a first word, and what they say together."""

    rest: tuple[str, ...]
    last: str
    """Its last word: where that is absent nobody need look for the others."""
    says: tuple[Saying, ...]
    split: bool = False
    """A verb whose particle, the last word, ends the clause."""

    @property
    def beside(self) -> bool:
        """Whether its words may say something else besides: "Ermittlungen gegen X eingestellt" awaits, and is dropped."""
        return all(saying.meaning in BESIDE for saying in self.says)


class Cue(NamedTuple):
    """What one word says by itself, and what it may begin."""

    says: tuple[Saying, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    lasts: frozenset[str] = _NOTHING
    """The last words of all of `phrases`: few headlines have one, and then none of them is looked for."""


@dataclass(slots=True)
class Lexicon:
    """Forms are folded; `phrases` lie under their first word, the longest first."""

    words: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    participles: set[str] = field(default_factory=set)
    """Those of `words` that tell in passing what was before, when they are inflected."""
    beginnings: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    endings: dict[str, tuple[Saying, ...]] = field(default_factory=dict)
    phrases: dict[str, tuple[Phrase, ...]] = field(default_factory=dict)
    loose: frozenset[str] = frozenset()
    """Particles of verbs that are no word by themselves: they needn't end the clause."""
    reaching: set[str] = field(default_factory=set)
    """Infinitives with an inner `zu`: what is denied or left open before their comma holds for them."""
    stems: set[str] = field(default_factory=set)
    tails: set[str] = field(default_factory=set)

    def cue(self, form: str) -> Cue | None:
        """What the word says or may begin; None, as for most: nothing."""
        phrases = self.phrases.get(form, ())
        lasts = frozenset([phrase.last for phrase in phrases]) if phrases else _NOTHING
        says = self.words.get(form)
        if says is not None and any(saying.meaning not in BESIDE for saying in says):
            return Cue(says, phrases, lasts)
        found = (self._inflected(form) or self._compound(form)) if len(form) > _STEM else None
        if found is not None:
            return Cue((*(says or ()), *found.says), phrases, lasts)
        return Cue(says or (), phrases, lasts) if says or phrases else None

    def _inflected(self, form: str) -> Cue | None:
        if form[:_STEM] not in self.stems:
            return None
        for cut in (1, 2):
            if form[:-cut] in self.participles and form[-cut:] in _ADJECTIVAL:
                return Cue(tuple(Saying(one.meaning, True) for one in self.words[form[:-cut]]))
        for end in range(len(form), max(_STEM, len(form) - _MORE) - 1, -1):
            says = self.beginnings.get(form[:end])
            if says is not None:
                return Cue(says)
        return None

    def _compound(self, form: str) -> Cue | None:
        if form[-_TAIL:] not in self.tails:
            return None
        says = next((says for ending, says in self.endings.items() if form.endswith(ending)), None)
        return Cue(says) if says is not None else None


def cue_of(form: str, code: str) -> Cue | None:
    """What a word has to do with how things stand; the first lexicon decides that knows it."""
    for known in lexicons(code):
        cue = known.cue(form)
        if cue is not None:
            return cue
    return None


@lru_cache(maxsize=len(LINES) + 1)
def lexicons(code: str) -> tuple[Lexicon, ...]:
    """Where the words of a language are looked up: those of an unknown one are taken for German, else for English."""
    return tuple(lexicon(known) for known in ((code,) if code in LINES else _LIKELY))


@lru_cache(maxsize=len(LINES))
def lexicon(code: str) -> Lexicon:
    """The words of a language."""
    made = Lexicon()
    for saying, item in items(LINES[code]):
        _add(made, item, saying, code)
    says = {each: each for each in made.words.values()}
    made.words = {form: says[each] for form, each in made.words.items()}
    once: dict[Phrase, Phrase] = {}  # 'sagt' and 'sagte' begin the same: half a megabyte less
    for first, found in made.phrases.items():
        made.phrases[first] = tuple([once.setdefault(phrase, phrase) for phrase in _longest_first(found)])
    made.stems = {word[:_STEM] for word in (*made.participles, *made.beginnings)}
    made.tails = {ending[-_TAIL:] for ending in made.endings}
    return made


def items(lines: str) -> Iterator[tuple[Saying, str]]:
    """The items of a language file, each with what it says. Raises ValueError for a line that no axis has."""
    for line in lines.replace("\n  ", " ").strip().split("\n"):
        name, _, listed = line.partition(" | ")
        axis, _, named = (part.strip() for part in name.partition(":"))
        state = named.removeprefix("(").removesuffix(")")
        known = state in states(axis) if axis in AXES else axis in (NOT, REFUSED, OPEN, SILENT) and not state
        if not known or not listed:
            raise ValueError(f"no such axis or state: {line[:60]}")
        for item in _ITEM.split(listed.strip()):
            yield Saying((axis, state), named != state), item


def states(axis: str) -> tuple[str, ...]:
    """The states of an axis, earlier stages first."""
    return tuple(state.rstrip("!-") for state in AXES[axis].split(", "))


def _add(made: Lexicon, item: str, saying: Saying, code: str) -> None:
    if "/" in item and " " not in item:
        for word in item.split("/"):
            _add(made, word, saying, code)
    elif "|" in item:
        _add_verb(made, item, saying, code)
    elif item.endswith("^"):
        _add_forms(made, verb_forms.__wrapped__(fold(item[:-1]), code).joined, saying)
    elif " " in item:
        for choice in product(*(token.split("/") for token in item.split())):
            _add_phrase(made, choice, saying)
    elif item.startswith("*"):
        _say(made.endings, fold(item[1:].rstrip("*")), saying)
    elif item.endswith("*"):
        _say(made.beginnings, fold(item[:-1]), saying)
    else:
        form = fold(item.rstrip("~"))
        _say(made.words, form, saying)
        if item.endswith("~"):
            made.participles.add(form)


def _add_phrase(made: Lexicon, tokens: tuple[str, ...], saying: Saying) -> None:
    if any(sign in token for token in tokens for sign in "*~|"):
        raise ValueError(f"a phrase has plain words only: {' '.join(tokens)}")
    forms = [form for token in tokens for form in ([token] if token in (GAP, END) else [w.form for w in words(token)])]
    last = next(form for form in reversed(forms) if form not in (GAP, END))
    made.phrases[forms[0]] = (*made.phrases.get(forms[0], ()), Phrase(tuple(forms[1:]), last, (saying,)))


def _add_verb(made: Lexicon, item: str, saying: Saying, code: str) -> None:
    particle, base = fold(item).split("|")
    # Not through its cache: the forms go into this table, once, and the sets would stay for nothing.
    forms = verb_forms.__wrapped__(particle + base, code)
    if particle not in language(code).stop_words:
        made.loose |= {particle}
    made.reaching.add(f"{particle}zu{base}")
    _add_forms(made, forms.joined, saying)
    for form in forms.split:
        made.phrases[form] = (*made.phrases.get(form, ()), Phrase((GAP, particle), particle, (saying,), split=True))


def _add_forms(made: Lexicon, joined: frozenset[str], saying: Saying) -> None:
    participles = {form for form in joined if form + "er" in joined and form + "es" in joined}
    inflected = {form + ending for form in participles for ending in _ADJECTIVAL}
    made.participles |= participles
    for form in joined - inflected:
        _say(made.words, form, saying)


def _longest_first(found: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Each phrase once, with all that its lines say of it; of those with as many words, the one without a gap first."""
    merged: dict[tuple[str, ...], Phrase] = {}
    for phrase in found:
        known = merged.get(phrase.rest, phrase)
        merged[phrase.rest] = known._replace(says=tuple(dict.fromkeys((*known.says, *phrase.says))))
    return tuple(
        sorted(merged.values(), key=lambda phrase: (phrase.rest.count(GAP) - len(phrase.rest), len(phrase.rest)))
    )


def _say(table: dict[str, tuple[Saying, ...]], form: str, saying: Saying) -> None:
    if saying not in table.get(form, ()):
        table[form] = (*table.get(form, ()), saying)
