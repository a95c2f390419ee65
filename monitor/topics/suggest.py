"""What a query could say besides: other words for its words, spellings, what the past tells along with it, each tried out.

Every proposal is a whole query, tried on past entries: what it would find that the query as it stands does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from monitor.model import Entry, Match
from monitor.text.fold import fold
from monitor.text.words import words
from monitor.topics.company import company
from monitor.topics.concepts import EITHER, GAP, GAP_WIDTH
from monitor.topics.lexer import QUOTES
from monitor.topics.query import parse
from monitor.topics.reading import guess_language
from monitor.topics.shipped import TABLES, groups
from monitor.topics.spelt import alike, bare
from monitor.topics.tree import OPERATORS, And, Field, Node, Not, Or, Phrase, Same, Word
from monitor.topics.trial import Concepts, Proposal, Trial

FEWER = "fewer words"
SPELLING = "spelling"
_WIDE = "strictness: wide"
_TEXTS = ("title", "lead", "text")
"""Fields that hold words."""
_ORDER = ("synonym", "manner", "in company", SPELLING, FEWER)
"""Of their use: the first say the same in other words, the last look for something else."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What the past has to say about a query."""

    looked: int
    found: int
    forms: Mapping[str, Mapping[str, int]]
    """By part of the query: how the entries write it, and how often."""
    proposals: tuple[Proposal, ...]
    """Those that would find something first, the likeliest kind first, and of each the most first."""


def suggest(query: str, concepts: Concepts, past: Sequence[Entry], thesaurus: Concepts | None = None) -> Suggestions:
    """Try changes of the query on past entries. `thesaurus`: further synonyms by word. Raises QueryError."""
    tree = parse(query)
    spoken = {entry.language or guess_language(f"{entry.title} {entry.lead[:400]}") for entry in past}
    drafts = [*_manners(tree), *_spellings(tree), *_synonyms(tree, concepts, thesaurus or {}, spoken)]
    trial = Trial(tree, [*drafts, *_fewer(tree)], concepts, past)
    tried = [each for each in trial.proposals if each.kind != FEWER or not trial.found]
    tried = [*_doubted(tried, alike([word.text for word in _words_of(tree)], concepts, past))]
    beside = company(tree, trial.found, past, spoken) if _together(tree) else {}
    likely = _likely(_in_company(tree, beside), beside, trial)
    return Suggestions(len(past), len(trial.found), _forms(query, trial.found), (*_ordered([*tried, *likely]),))


# ------------------------------------------------------------------ what is tried


def _manners(tree: Node) -> Iterator[Proposal]:
    query = str(tree)
    yield Proposal("manner", "words anywhere in the article, other spellings", query, _WIDE)
    yield Proposal("manner", "words anywhere in the article", query, "within: article")


def _spellings(tree: Node) -> Iterator[Proposal]:
    for word in _words_of(tree):
        if not word.fuzzy and not word.prefix:
            other = replace(word, text=bare(word.text), fuzzy=True)
            what = f"{word.text} in another spelling"
            yield Proposal(SPELLING, what, str(_with(tree, word, other)), option=word.text)


def _synonyms(tree: Node, concepts: Concepts, thesaurus: Concepts, spoken: Set[str]) -> Iterator[Proposal]:
    for word in _words_of(tree):
        for other in _alternatives(word.text, concepts, thesaurus, spoken):
            either = Or((word, _node(other)))
            yield Proposal("synonym", f"{other} for {word.text}", str(_with(tree, word, either)))


def _alternatives(word: str, concepts: Concepts, thesaurus: Concepts, spoken: Set[str]) -> list[str]:
    """Words of the groups in which this one stands without opening them, in the languages of the past, and of the thesaurus."""
    wanted = fold(word)
    own = [list(group) for name, group in concepts.items() if wanted in map(fold, group) and fold(name) != wanted]
    tables = [code for code in TABLES if not code or not spoken or code in spoken]
    ours = [group for code in tables for group in groups(code)]
    shipped = [[*group.triggers, *group.others] for group in ours if wanted in map(fold, group.others)]
    named = [list(group) for name, group in thesaurus.items() if fold(name) == wanted]
    found = {
        fold(each): each
        for group in (*own, *shipped, *named)
        for each in group
        if words(each) and not (GAP in each and EITHER in each)
    }
    return [each for folded, each in found.items() if folded != wanted]


def _together(tree: Node) -> list[Node]:
    """The parts that must all be found; none where one alone must."""
    parts = tree.parts if isinstance(tree, And) else ()
    wanted: list[Node] = [part for part in parts if not isinstance(part, Not)]
    return wanted if len(wanted) > 1 else []


def _fewer(tree: Node) -> Iterator[Proposal]:
    """For a query that finds nothing: which part is too much."""
    for part in _together(tree):
        rest = tuple(each for each in tree.parts if each is not part) if isinstance(tree, And) else ()
        yield Proposal(FEWER, f"without {part}", str(And(rest) if len(rest) > 1 else rest[0]))


def _in_company(tree: Node, beside: Mapping[str, int]) -> Iterator[Proposal]:
    """Each word in the place of each part: where it fits best is found out by trying."""
    for other in beside:
        for part in _together(tree):
            if isinstance(part, Word | Phrase):
                either = Or((part, _node(other)))
                yield Proposal("in company", f"{other} beside {part}", str(_with(tree, part, either)), option=other)


def _likely(drafts: Iterator[Proposal], beside: Mapping[str, int], trial: Trial) -> Iterator[Proposal]:
    """For each word the place where it fits best, if it stands with the whole query as often as with the rest of it.

    A word that adds more than that is a wider matter, not another word for this one. While trying, `option` carries the word.
    """
    tried = [each for each in trial.further([*drafts], beside) if 0 < each.adds <= beside[each.option]]
    tried = [each for each in tried if _itself(each.option, each.words)]
    for word in dict.fromkeys(each.option for each in tried):
        best = max((each for each in tried if each.option == word), key=lambda each: each.adds)
        yield replace(best, option="")


def _itself(word: str, found: Iterable[str]) -> bool:
    """Whether the word is among them by itself: a `Friedhof` says nothing of a Hof."""
    begins = word.casefold()[: max(3, len(word) - 2)]
    return any(each.casefold().startswith(begins) for each in found)


def _doubted(proposals: Sequence[Proposal], likely: Container[str]) -> Iterator[Proposal]:
    """The same; in doubt is the spelling of a word whose like is none, and the widest manner if it adds mostly that."""
    doubt = {entry for each in proposals if each.kind == SPELLING and each.option not in likely for entry in each.added}
    for each in proposals:
        if each.kind == SPELLING:
            yield replace(each, option="", doubtful=each.option not in likely)
        else:
            yield replace(each, doubtful=each.option == _WIDE and 2 * len(each.added & doubt) > each.adds)


def _ordered(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """The likeliest kind first, of each the most first; what adds nothing, last."""
    known: set[frozenset[str]] = set()
    for each in sorted(proposals, key=_rank):
        yield replace(each, again=each.adds > 0 and each.added in known)
        known.add(each.added)


def _rank(proposal: Proposal) -> tuple[bool, bool, int, int, str]:
    """The widest manner stands behind the single changes that it is made of."""
    widest = proposal.option == _WIDE or proposal.kind == FEWER
    return not proposal.adds, widest, _ORDER.index(proposal.kind), -proposal.adds, proposal.what


# ------------------------------------------------------------------ what is told


def _forms(query: str, found: Sequence[Match]) -> dict[str, dict[str, int]]:
    """By part, in the order of the query."""
    forms: dict[str, Counter[str]] = {}
    for match in found:
        for part, text in dict.fromkeys((hit.part, hit.text) for hit in match.hits):
            forms.setdefault(part, Counter())[text] += 1
    return {part: dict(forms[part].most_common()) for part in sorted(forms, key=lambda part: (query.find(part), part))}


# ------------------------------------------------------------------ trees


def _words_of(node: Node) -> list[Word]:
    """The words that must or may stand in an entry's text; those that must not are left alone."""
    match node:
        case Word():
            return [node]
        case And() | Or() | Same():
            return [word for part in node.parts for word in _words_of(part)]
        case Field() if node.name in _TEXTS:
            return _words_of(node.part)
        case _:
            return []


def _node(text: str) -> Node:
    if GAP in text:
        return Phrase(" ".join(text.replace(GAP, " ").split()), GAP_WIDTH)
    if len(words(text)) == 1 and text.isalnum() and text not in OPERATORS:
        return Word(text)
    return Phrase(" ".join(text.translate(QUOTES).replace('"', " ").split()))


def _with(node: Node, old: Node, new: Node) -> Node:
    """The tree with `new` in the place of `old` (the very node, not its like)."""
    if node is old:
        return new
    match node:
        case And() | Or() | Same():
            return replace(node, parts=tuple(_with(part, old, new) for part in node.parts))
        case Field() if node.name in _TEXTS:
            return replace(node, part=_with(node.part, old, new))
        case _:
            return node
