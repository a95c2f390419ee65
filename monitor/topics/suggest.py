"""What a query could say besides: other words for its words, spellings, what the past tells along with it, each tried out.

Every proposal is a whole query, tried on past entries: what it would find that the query as it stands does not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from math import log

from monitor.model import Entry, Kind, Match, Placement, Watch
from monitor.text.fold import fold
from monitor.text.stem import stem
from monitor.text.words import words
from monitor.topics.concepts import EITHER, GAP, GAP_WIDTH
from monitor.topics.index import Index
from monitor.topics.query import parse, terms
from monitor.topics.reading import guess_language
from monitor.topics.shipped import TABLES, groups
from monitor.topics.tree import And, Node, Or, Phrase, Same, Word

BASE = "as it stands"
MOST_COMPANY = 12
"""Words of the past that are tried."""
_TOGETHER = 2
"""Entries in which a word must stand beside the query's."""
_SHORTEST = 3
_EXAMPLES = 2

Concepts = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change, tried out."""

    kind: str
    """`synonym`, `spelling`, `in company` (a word that the past tells along with the query's) or `manner`."""
    what: str
    """For people: what is new."""
    query: str
    """Ready to paste."""
    option: str = ""
    """A line that the watch needs besides: `strictness: wide`."""
    adds: int = 0
    """Past entries that it finds beyond those of the query."""
    examples: tuple[str, ...] = ()
    """Headlines of some of them."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What the past has to say about a query."""

    looked: int
    found: int
    forms: Mapping[str, Mapping[str, int]]
    """By part of the query: how the entries write it, and how often."""
    proposals: tuple[Proposal, ...]
    """Those that would find something first, the most first."""


def suggest(query: str, concepts: Concepts, past: Sequence[Entry], thesaurus: Concepts | None = None) -> Suggestions:
    """Try changes of the query on past entries. `thesaurus`: further synonyms by word. Raises QueryError."""
    tree = parse(query)
    spoken = {entry.language or guess_language(f"{entry.title} {entry.lead[:400]}") for entry in past}
    drafts = [*_manners(tree), *_spellings(tree), *_synonyms(tree, concepts, thesaurus or {}, spoken)]
    found, tried = _tried(tree, drafts, concepts, past)
    company = _company(tree, [match.placement.entry for match in found], past, spoken)
    _, with_company = _tried(tree, _in_company(tree, company), concepts, past)
    proposals = sorted([*tried, *_best_of_each(with_company)], key=lambda each: (-each.adds, each.kind, each.what))
    return Suggestions(len(past), len(found), _forms(found), tuple(proposals))


# ------------------------------------------------------------------ what is tried


def _manners(tree: Node) -> Iterator[Proposal]:
    query = str(tree)
    yield Proposal("manner", "words anywhere in the article, other spellings", query, "strictness: wide")
    yield Proposal("manner", "words anywhere in the article", query, "within: article")


def _spellings(tree: Node) -> Iterator[Proposal]:
    for word in _words_of(tree):
        if not word.fuzzy and not word.prefix:
            other = replace(word, fuzzy=True)
            yield Proposal("spelling", f"{word.text} in another spelling", str(_with(tree, word, other)))


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
        fold(each): each for group in (*own, *shipped, *named) for each in group if not (GAP in each and EITHER in each)
    }
    return [each for folded, each in found.items() if folded != wanted]


def _in_company(tree: Node, company: Sequence[str]) -> Iterator[Proposal]:
    """Each word in the place of each part: where it fits best is found out by trying."""
    parts = tree.parts if isinstance(tree, And) else (tree,)
    for other in company:
        for part in parts if len(parts) > 1 else ():
            if isinstance(part, Word | Phrase):
                either = Or((part, _node(other)))
                yield Proposal("in company", f"{other} beside {part}", str(_with(tree, part, either)), option=other)


def _best_of_each(proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """For each word the place in which it adds most; while trying, `option` carried the word."""
    for word in dict.fromkeys(each.option for each in proposals):
        best = max((each for each in proposals if each.option == word), key=lambda each: each.adds)
        if best.adds:
            yield replace(best, option="")


# ------------------------------------------------------------------ trying


def _tried(
    tree: Node, drafts: Sequence[Proposal] | Iterator[Proposal], concepts: Concepts, past: Sequence[Entry]
) -> tuple[list[Match], list[Proposal]]:
    """The matches of the query as it stands, and the proposals with what each adds. One pass for them all."""
    proposals = list(drafts)
    watches = [Watch(BASE, BASE, str(tree)), *(_watch(str(n), each) for n, each in enumerate(proposals))]
    index = Index(watches, concepts)
    found: list[Match] = []
    added: dict[str, list[str]] = {}
    for entry in past:
        matches = index.match(Placement(entry, "", Kind.NEW))
        stands = [match for match in matches if match.watch_id == BASE]
        found += stands
        if not stands:
            for match in matches:
                added.setdefault(match.watch_id, []).append(entry.title)
    return found, [_counted(each, added.get(str(n), [])) for n, each in enumerate(proposals)]


def _watch(name: str, proposal: Proposal) -> Watch:
    watch = Watch(name, name, proposal.query)
    key, _, value = proposal.option.partition(": ")
    if key == "strictness":
        return replace(watch, strictness=value)
    return replace(watch, within=value) if key == "within" else watch


def _counted(proposal: Proposal, titles: Sequence[str]) -> Proposal:
    return replace(proposal, adds=len(titles), examples=tuple(dict.fromkeys(titles))[:_EXAMPLES])


# ------------------------------------------------------------------ what the past tells


def _company(tree: Node, found: Sequence[Entry], past: Sequence[Entry], spoken: Set[str]) -> list[str]:
    """Words that stand beside the query's far more often than elsewhere, the most telling first."""
    asked = {stem(fold(word), code) for code in ("", *spoken) for term in terms(tree) for word in term.text.split()}
    near, everywhere, written = Counter[str](), Counter[str](), dict[str, Counter[str]]()
    ids = {entry.id for entry in found}
    for entry in past:
        text = f"{entry.title}. {entry.summary}"
        surfaces = {stem(word.form, entry.language): text[word.start : word.end] for word in words(text)}
        everywhere.update(surfaces.keys())
        if entry.id in ids:
            near.update(surfaces.keys())
            for key, surface in surfaces.items():
                written.setdefault(key, Counter())[surface] += 1
    telling = [
        (_surprise(count, len(found), everywhere[key], len(past)), key)
        for key, count in near.items()
        if count >= _TOGETHER and key not in asked and len(key) >= _SHORTEST and not key.isdigit()
    ]
    telling.sort(key=lambda pair: (-pair[0], pair[1]))
    return [written[key].most_common(1)[0][0] for surprise, key in telling[:MOST_COMPANY] if surprise > 0]


def _surprise(near: int, found: int, everywhere: int, looked: int) -> float:
    """How much the word says of the query: Dunning's log-likelihood of its share here against its share at large."""
    expected = everywhere * found / max(looked, 1)
    return near * log(near / expected) if near > expected > 0 else 0.0


def _forms(found: Sequence[Match]) -> dict[str, dict[str, int]]:
    forms: dict[str, Counter[str]] = {}
    for match in found:
        for part, text in {(hit.part, hit.text) for hit in match.hits}:
            forms.setdefault(part, Counter())[text] += 1
    return {part: dict(counts.most_common()) for part, counts in forms.items()}


# ------------------------------------------------------------------ trees


def _words_of(node: Node) -> list[Word]:
    """The words that must or may stand in an entry's text; those that must not are left alone."""
    match node:
        case Word():
            return [node]
        case And() | Or() | Same():
            return [word for part in node.parts for word in _words_of(part)]
        case _:
            return []


def _node(text: str) -> Node:
    if GAP in text:
        return Phrase(" ".join(text.replace(GAP, " ").split()), GAP_WIDTH)
    return Word(text) if len(words(text)) == 1 and text.isalnum() else Phrase(text)


def _with(node: Node, old: Node, new: Node) -> Node:
    """The tree with `new` in the place of `old` (the very node, not its like)."""
    if node is old:
        return new
    match node:
        case And() | Or() | Same():
            return replace(node, parts=tuple(_with(part, old, new) for part in node.parts))
        case _:
            return node
