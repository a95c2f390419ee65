"""Many watches, one pass over the entry: from the words that it holds to the watches that could care, and to those that do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from monitor.errors import QueryError
from monitor.model import Entry, Forebear, Match, Placement, Watch
from monitor.topics.alike import Meaning, ready
from monitor.topics.because import Account
from monitor.topics.compiled import All, Any_, Ready
from monitor.topics.compiler import Compiler
from monitor.topics.concepts import Concepts
from monitor.topics.conditions import Conditions
from monitor.topics.evaluate import Answer, Found, Inquiry, Lacking
from monitor.topics.inherited import inherited, sign
from monitor.topics.query import parse
from monitor.topics.reading import Reading
from monitor.topics.sense import Bounds, make_sense
from monitor.topics.tree import Node
from monitor.topics.vocabulary import Vocabulary

_UNBOUND = Bounds()
_ORDER = itemgetter(0)


@dataclass(frozen=True, slots=True)
class WhyNot:
    """What one watch makes of an entry: `matched` with the reasons for it, or the reasons against."""

    watch_id: str
    watch_name: str
    matched: bool
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A watch, and what it asks within which bounds."""

    watch: Watch
    query: Ready
    within: str
    sign: str

    @property
    def choosy(self) -> bool:
        """Whether the watch looks at some entries only, whatever they hold."""
        return bool(self.watch.languages or self.watch.feeds or self.watch.tags)


class _Question(NamedTuple):
    """What one watch asks, or several ask alike: it is answered once for all of them."""

    query: Ready
    within: str
    asked_by: Sequence[tuple[int, _Asked]]
    """With the number of each among the watches."""
    choosy: bool
    """Whether one of them is."""


def validate(query: str, concepts: Mapping[str, Sequence[str]], bounds: Bounds = _UNBOUND) -> None:
    """Raises QueryError, with the place and a hint, when a watch with this query could not be used, or would be of no use."""
    known = Concepts(concepts)
    tree = parse(query)
    Compiler(Vocabulary(), known).compile(tree)
    make_sense(tree, bounds, known.is_notion)


class Index:
    """The enabled watches, compiled once. Raises QueryError at the first query that can't be read."""

    def __init__(
        self, watches: Sequence[Watch], concepts: Mapping[str, Sequence[str]], meaning: Meaning | None = None
    ) -> None:
        """`meaning` is a model that is asked of what is nearly like a watch's example."""
        self._meaning = meaning
        self._vocabulary = Vocabulary()
        known = Concepts(concepts)
        named = known.only_named()
        compilers: dict[tuple[str, tuple[str, ...], bool], Compiler] = {}
        of_examples: dict[tuple[str, ...], Compiler] = {}
        self._asked = []
        for watch in watches:
            if watch.enabled:
                manner = watch.strictness, watch.fields, not any(map(str.isupper, watch.query))
                one = compilers.setdefault(manner, Compiler(self._vocabulary, known, *manner))
                other = of_examples.setdefault(watch.fields, Compiler(self._vocabulary, named, "normal", watch.fields))
                if watch.synonyms:
                    one = Compiler(self._vocabulary, known.also(watch.synonyms), *manner)
                within = watch.within or ("article" if watch.strictness == "wide" else "")
                self._asked.append(_Asked(watch, _ready(watch, one, other, meaning), within, sign(watch)))
        self._named = {asked.watch.id: asked for asked in self._asked}
        self._questions = _questions(self._asked)
        self._conditions = Conditions([question.query for question in self._questions])

    def __len__(self) -> int:
        return len(self._asked)

    def match(self, placement: Placement, feed_tags: Sequence[str] = ()) -> tuple[Match, ...]:
        """The watches that care about the entry, in the order of the config."""
        if not self._asked:
            return ()
        reading = Reading(placement.entry, self._vocabulary, feed_tags)
        inquiry, account = Inquiry(reading, self._meaning), Account(reading)
        found: list[tuple[int, Match]] = []
        for number in self._conditions.candidates(reading.held):
            query, within, asked_by, choosy = self._questions[number]
            if choosy:
                asked_by = [each for each in asked_by if not _excluded(each[1].watch, reading, feed_tags)]
            answer = inquiry.ask(query, within) if asked_by else None
            if not isinstance(answer, Found):
                continue
            score = round(answer.score, 2)
            if caring := [each for each in asked_by if score >= each[1].watch.min_score]:
                because, hits = account.because(answer), account.hits(answer)
                for at, asked in caring:
                    found.append((at, Match(asked.watch.id, placement, score, because, hits, asked.sign)))
        return tuple([match for _, match in sorted(found, key=_ORDER)])

    def asks(self, watch_id: str) -> str:
        """The sign of a watch's query, as its matches have it in `asked`; empty for a watch that is not here."""
        asked = self._named.get(watch_id)
        return asked.sign if asked is not None else ""

    def inherit(
        self, placement: Placement, forebears: Mapping[str, Forebear], feed_tags: Sequence[str] = ()
    ) -> tuple[Match, ...]:
        """The watches (ids) that did not match the entry but take it from its story, of those that might."""
        reading = Reading(placement.entry, self._vocabulary, feed_tags)
        inquiry, account = Inquiry(reading, self._meaning), Account(reading)
        found = []
        for watch_id, forebear in forebears.items():
            answer = _inherited(self._named[watch_id], inquiry, reading, placement, forebear, feed_tags)
            if isinstance(answer, Found):
                itself = forebear.entry_id == placement.entry.id
                asked, score = forebear.asked if itself else "", round(answer.score, 2)
                because, hits = account.because(answer), account.hits(answer)
                found.append(Match(watch_id, placement, score, because, hits, asked, forebear.entry_id))
        return tuple(found)

    def why_not_inherited(
        self, placement: Placement, forebears: Mapping[str, Forebear], feed_tags: Sequence[str] = ()
    ) -> dict[str, tuple[str, ...]]:
        """By watch, why it does not take the entry from its story; those that do are absent."""
        reading = Reading(placement.entry, self._vocabulary, feed_tags)
        inquiry = Inquiry(reading, self._meaning, every=True)
        answers = {
            watch_id: _inherited(self._named[watch_id], inquiry, reading, placement, forebear, feed_tags)
            for watch_id, forebear in forebears.items()
        }
        return {watch_id: answer.reasons for watch_id, answer in answers.items() if isinstance(answer, Lacking)}

    def explain(self, entry: Entry, feed_tags: Sequence[str] = ()) -> tuple[WhyNot, ...]:
        """For each enabled watch why it matches the entry, or why not."""
        reading = Reading(entry, self._vocabulary, feed_tags)
        inquiry = Inquiry(reading, self._meaning, every=True)
        return tuple(_explained(asked, inquiry, reading, feed_tags) for asked in self._asked)


def _questions(asked: Sequence[_Asked]) -> list[_Question]:
    """Each question once, with all who ask it."""
    by_query: dict[tuple[Ready, str], list[tuple[int, _Asked]]] = {}
    for number, each in enumerate(asked):
        by_query.setdefault((each.query, each.within), []).append((number, each))
    return [
        _Question(query, within, askers, any(asked.choosy for _, asked in askers))
        for (query, within), askers in by_query.items()
    ]


def _ready(watch: Watch, compiler: Compiler, of_examples: Compiler, meaning: Meaning | None) -> Ready:
    """What the watch asks: its query, an article like one of its examples, or both."""
    wanted = [compiler.compile(_parsed(watch))] if watch.query or not watch.like else []
    if watch.like:
        by_meaning = meaning is not None
        each = tuple(ready(one, of_examples, watch.strictness, by_meaning=by_meaning) for one in watch.like)
        wanted.append(each[0] if len(each) == 1 else Any_(each))
    return wanted[0] if len(wanted) == 1 else All(tuple(wanted))


def _parsed(watch: Watch) -> Node:
    try:
        return parse(watch.query)
    except QueryError as error:
        named = QueryError(f"watch {watch.name!r}: {error}", start=error.start, end=error.end, hint=error.hint)
        raise named from error


def _answer(asked: _Asked, inquiry: Inquiry) -> Answer:
    """The entry's answer, by the watch's own bounds."""
    return _enough(inquiry.ask(asked.query, asked.within), asked)


def _inherited(
    asked: _Asked,
    inquiry: Inquiry,
    reading: Reading,
    placement: Placement,
    forebear: Forebear,
    feed_tags: Sequence[str],
) -> Answer:
    """The answer of the entry's story, by the same bounds."""
    if excluded := _excluded(asked.watch, reading, feed_tags):
        return Lacking((excluded,))
    return _enough(inherited(asked.query, asked.watch, inquiry, reading, placement, forebear), asked)


def _enough(answer: Answer, asked: _Asked) -> Answer:
    if isinstance(answer, Found) and round(answer.score, 2) < asked.watch.min_score:
        return Lacking((f"score {answer.score:.2f}, wanted {asked.watch.min_score:.2f}",))
    return answer


def _excluded(watch: Watch, reading: Reading, feed_tags: Sequence[str]) -> str:
    """Why the watch does not look at such entries; empty when it does."""
    if watch.languages and reading.code not in watch.languages:
        return f"language is {reading.code or 'unknown'}, wanted {', '.join(watch.languages)}"
    if watch.feeds and reading.entry.feed_id not in watch.feeds:
        return "feed excluded"
    if watch.tags and not set(watch.tags) & set(feed_tags):
        return f"feed has no tag of {', '.join(watch.tags)}"
    return ""


def _explained(asked: _Asked, inquiry: Inquiry, reading: Reading, feed_tags: Sequence[str]) -> WhyNot:
    watch = asked.watch
    excluded = _excluded(watch, reading, feed_tags)
    if excluded:
        return WhyNot(watch.id, watch.name, False, 0.0, (excluded,))
    answer = _answer(asked, inquiry)
    if isinstance(answer, Found):
        return WhyNot(watch.id, watch.name, True, round(answer.score, 2), Account(reading).because(answer))
    return WhyNot(watch.id, watch.name, False, 0.0, answer.reasons)
