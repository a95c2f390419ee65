"""Makes a query ready to be asked: words become numbers of the vocabulary, concepts their synonyms, fields their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES
from monitor.text.names import spelled_out
from monitor.text.verbs import verb_forms
from monitor.text.words import words
from monitor.topics.compiled import All, Any_, Close, Leaf, Meta, None_, Pattern, Ready, Run, Split, Way
from monitor.topics.concepts import EITHER, GAP, GAP_WIDTH, Concepts
from monitor.topics.shipped.persons import GIVEN, OF_MANY
from monitor.topics.table import PARTIES, Atom
from monitor.topics.tree import And, Field, Node, Not, Or, Phrase, Regex, Same, Word
from monitor.topics.vocabulary import Vocabulary

META = ("author", "source", "tag", "lang", "url")
_COMPOUND_REACH = 12
"""Words between `Streik` and `Bahn` that may still be a Bahnstreik."""
_WHOLE_SENTENCE = 1 << 20
"""More words than a sentence has."""
_SHORTEST_PART = 4
_SHORTEST_BEGUN = 3
"""Letters of what a compound begins with: `Zug` in `Zugverspätung`."""
_LONGEST_ACRONYM = 3
"""`WHO`, `US`, `KI`: asked in capitals, they are found in capitals; longer ones are also written `Nato`."""
_WHOLE_NAME = 2
_NAMED_BY = (4, 3, 2)
"""Words that may name a notion together, most first."""
_COMPOUNDING = frozenset(code for code, known in LANGUAGES.items() if known.compounds)
_PARTING = frozenset(code for code, known in LANGUAGES.items() if known.particles)
"""Languages whose verbs come apart."""
_LITTLE = frozenset[str]().union(*(known.stop_words for known in LANGUAGES.values()))
_LINKS = frozenset[str]().union(*(known.links for known in LANGUAGES.values()))


class Compiler:
    """Turns trees into what is asked of an entry, filling the vocabulary on the way."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        concepts: Concepts,
        strictness: str = "normal",
        only: tuple[str, ...] = (),
        careless: bool = False,
    ) -> None:
        """`careless`: the query is written without any capital, so that each of its words may be a name or a noun."""
        self._vocabulary = vocabulary
        self._concepts = concepts
        self._strictness = strictness
        self._only = only
        self._careless = careless
        self._leaves: dict[tuple[Node, str, bool], Leaf] = {}
        self._together: dict[tuple[Ready, ...], All] = {}

    def compile(self, node: Node, field: str = "", beside: bool = False) -> Ready:
        """The query ready to be asked; `beside`: it is one part of several."""
        if isinstance(node, And):
            telling = self._by_surname(self._telling([*self._joined(node.parts)]))
            beside = beside or sum(_says_something(part[0]) for part in telling) > 1
            parts = tuple(self._part(part, field, beside) for part in telling)
            return self._together.setdefault(parts, All(parts))
        if isinstance(node, Or):
            return Any_(tuple(self.compile(part, field, beside) for part in node.parts))
        if isinstance(node, Not):
            return None_(self.compile(node.part, field))
        if isinstance(node, Field):
            return self.compile(node.part, node.name, beside)
        if field in META and isinstance(node, Word | Phrase):
            return Meta(field, (node.text,))
        if (node, field, beside) not in self._leaves:
            self._leaves[node, field, beside] = self._leaf(node, field, beside)
        return self._leaves[node, field, beside]

    def _telling(self, parts: Sequence[tuple[Node, ...]]) -> Sequence[tuple[Node, ...]]:
        """The parts without the little words that only join them: `Streik bei der Bahn` asks for two words."""
        if self._strictness == "exact":
            return parts
        telling = [part for part in parts if len(part) > 1 or not self._only_joins(part[0])]
        return telling if any(not isinstance(part[0], Not) for part in telling) else parts

    def _by_surname(self, parts: Sequence[tuple[Node, ...]]) -> Sequence[tuple[Node, ...]]:
        """The parts without a given name before a surname, where the query says something else too: a headline about `Greta
        Lindquist Hafen` names her by her surname alone. Who asks for the person only means her by both."""
        if self._strictness == "exact" or sum(_says_something(part[0]) for part in parts) <= _WHOLE_NAME:
            return parts
        return [
            part
            for part, next_one in pairwise((*parts, ()))
            if not (self._is_given(part) and self._is_surname(next_one))
        ]

    def _is_given(self, part: tuple[Node, ...]) -> bool:
        return fold(self._name(part)) in GIVEN

    def _is_surname(self, part: tuple[Node, ...]) -> bool:
        word = self._name(part)
        return word.isalpha() and fold(word) not in GIVEN | OF_MANY | _LITTLE

    def _name(self, part: tuple[Node, ...]) -> str:
        """The word that a part is, if it may be a person's name: a `dean` is none, nor what the user's list gives a meaning."""
        word = _plain(part[0]) if len(part) == 1 else ""
        return word if (word[:1].isupper() or self._careless) and not self._concepts.is_thing(word) else ""

    def _joined(self, parts: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
        """The parts one by one, but words that name a notion together (`power outage`, `coup d'État`) together."""
        at = 0
        while at < len(parts):
            size = next((size for size in _NAMED_BY if self._is_named_by(parts[at : at + size], size)), 1)
            yield parts[at : at + size]
            at += size

    def _is_named_by(self, parts: tuple[Node, ...], size: int) -> bool:
        if len(parts) < size or self._strictness == "exact":
            return False
        plain = [*filter(None, map(_plain, parts))]
        return len(plain) == size and self._concepts.is_notion(" ".join(plain))

    def _part(self, together: tuple[Node, ...], field: str, beside: bool) -> Ready:
        if len(together) == 1:
            return self.compile(together[0], field, beside)
        name = " ".join(str(part) for part in together)
        each = tuple(self.compile(part, field) for part in together if not self._only_joins(part))
        return Any_((All(each), self.compile(Word(name), field, beside)))

    def _only_joins(self, part: Node) -> bool:
        word = _plain(part)
        return word.islower() and fold(word) in _LINKS and not self._concepts.is_notion(word)

    def _leaf(self, node: Word | Phrase | Regex | Same, field: str, beside: bool) -> Leaf:
        if isinstance(node, Same):
            groups = tuple(self._either(part) for part in node.parts)
            ways: tuple[Way, ...] = (Close(groups, _WHOLE_SENTENCE),)
            return Leaf(str(And(node.parts)), ways, frozenset(), frozenset(), field, self._only)
        if isinstance(node, Regex):
            return Leaf(str(node), (Pattern(node.text),), frozenset(), frozenset(), field, self._only)
        ways = self._ways(node, beside)
        words = frozenset(way.atoms[0] for way in ways if isinstance(way, Run) and len(way.atoms) == 1)
        others = tuple(way for way in ways if not isinstance(way, Run) or len(way.atoms) > 1)
        noun = isinstance(node, Word) and not node.prefix and self._strictness != "exact"
        return Leaf(node.text, others, words, self._modifiers(node), field, self._only, noun)

    def _modifiers(self, node: Word | Phrase) -> frozenset[int]:
        if isinstance(node, Phrase) or node.fuzzy or node.prefix or self._strictness == "exact":
            return frozenset()
        return frozenset(
            self._vocabulary.number(Atom(fold(word), "modifier", language=code))
            for word, code in self._concepts.synonyms(self._written(node.text))
            if len(word) >= _SHORTEST_PART and word.isalpha() and word.istitle()
        )

    def _written(self, text: str) -> str:
        """The word with the capital that a careless query left out, unless it is no name: `розыск` sounds like Российский."""
        return text.capitalize() if self._careless and not self._concepts.is_no_name(text) else text

    def _either(self, node: Node) -> tuple[Way, ...]:
        """The ways of a word or phrase, or of any of several."""
        if isinstance(node, Or):
            return tuple(way for part in node.parts for way in self._either(part))
        assert isinstance(node, Word | Phrase)
        return self._ways(node)

    def _ways(self, node: Word | Phrase, beside: bool = False) -> tuple[Way, ...]:
        if isinstance(node, Phrase):
            return (self._phrase(node),)
        if node.fuzzy or node.prefix:
            own = self._run(node.text, "fuzzy" if node.fuzzy else "prefix")
            known = self._concepts.synonyms(node.text) if node.fuzzy else ()
            return tuple(dict.fromkeys((own, *(way for synonym in known for way in self._inflected(*synonym)))))
        if self._strictness == "exact":
            return (self._run(node.text, "exact"),)
        ways: list[Way] = []
        if self._strictness == "wide":
            ways.append(self._run(node.text, "fuzzy"))
            if len(node.text) > _SHORTEST_PART:
                ways.append(self._run(node.text, "prefix"))
        written = self._written(node.text)
        for synonym in self._concepts.synonyms(written, small=node.text.islower(), beside=beside):
            ways.extend(self._inflected(*synonym))
        if beside and written[:1].isupper() and written.isalpha():
            ways.append(self._run(written, "beginning"))
        ways.extend(self._taken_apart(node.text))
        return tuple(dict.fromkeys(ways))

    def _phrase(self, node: Phrase) -> Way:
        if node.slop is None:
            return self._run(node.text, "exact")
        surfaces = [node.text[word.start : word.end] for word in words(node.text)]
        return Close(tuple(tuple(self._inflected(self._written(surface))) for surface in surfaces), node.slop)

    def _inflected(self, text: str, code: str = "") -> list[Run | Split | Close]:
        """A word in any form, or several words in any form one after another; in entries of one language, or of all."""
        if self._strictness == "exact":
            return [self._run(text, "exact", code)]
        if GAP in text and len(parts := [part for part in text.split(GAP) if words(part)]) > 1:
            return [Close(tuple(self._any_of(part, code) for part in parts), GAP_WIDTH)]
        run = self._run(text, "inflected", code)
        if not run.atoms:  # a mere sign in the user's list, or nothing before a `/`
            return []
        ways: list[Run | Split | Close] = [run]
        form = fold(text).strip()
        for each in _PARTING if not code else _PARTING.intersection({code}):
            forms = verb_forms(form, each)
            if forms.split and (text[:1].islower() or self._careless):  # `Aussagen` are nothing that one says … out
                verb = self._vocabulary.number(Atom(form, "split", language=code))
                ways.append(Split(verb, self._vocabulary.number(Atom(forms.particle, "exact", language=code))))
        return ways

    def _any_of(self, texts: str, code: str) -> tuple[Way, ...]:
        """What stands on one side of a gap: a word, or any of several."""
        return tuple(way for text in texts.split(EITHER) for way in self._inflected(text.strip(), code))

    def _run(self, text: str, way: str, code: str = "") -> Run:
        found = words(text)
        last = len(found) - 1
        atoms = []
        for at, word in enumerate(found):
            surface = text[word.start : word.end]
            own = way if at == last or way == "exact" else "inflected"
            if (
                own == "inflected"
                and len(surface) <= _LONGEST_ACRONYM
                and surface.isalpha()
                and surface.isupper()
                and len(surface) > 1
            ):
                atoms.append(Atom(surface, "acronym", language=code))
            elif own == "inflected" and not self._careless and (party := _party(surface)):
                atoms.append(Atom(party, "party", language=code))
            else:
                name = own in ("inflected", "fuzzy") and surface[0].isupper()
                atoms.append(Atom(word.form, own, name, spelled_out(surface) if name else "", code))
        return Run(tuple(self._vocabulary.number(atom) for atom in atoms), _most_telling([word.form for word in found]))

    def _taken_apart(self, text: str) -> list[Close]:
        """`Bahnstreik` as a Streik near the Bahn, where both halves are notions that we know, and the whole is none."""
        form = fold(text)
        if self._concepts.is_notion(form, _COMPOUNDING):
            return []
        for cut in range(_SHORTEST_BEGUN, len(form) - _SHORTEST_PART + 1):
            halves = (form[:cut], form[cut:])
            if form.isalpha() and all(self._concepts.is_notion(half, _COMPOUNDING) for half in halves):
                groups = tuple(
                    tuple(way for word in self._concepts.synonyms(half.capitalize()) for way in self._inflected(*word))
                    for half in halves
                )
                return [Close(groups, _COMPOUND_REACH)]
        return []


def _plain(node: Node) -> str:
    """The word that a node is, if it is one and nothing else is said of it."""
    return node.text if isinstance(node, Word) and not node.fuzzy and not node.prefix else ""


def _party(surface: str) -> str:
    """Which one is named, if it is written like one: `Grünen`, `Linke`."""
    form = fold(surface).removesuffix("n") if surface[:1].isupper() else ""
    return form if form in PARTIES else ""


def _most_telling(forms: Sequence[str]) -> int:
    """The place of the word that the fewest texts hold: no little one, and rather a long one."""
    return max(range(len(forms)), key=lambda at: (forms[at] not in _LITTLE, len(forms[at])), default=0)


def _says_something(node: Node) -> bool:
    """Whether the part is looked for in the text, and so says what the others mean."""
    return not isinstance(node, Not) and not (isinstance(node, Field) and node.name in META)
