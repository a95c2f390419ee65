"""Tries changes of a query on past entries: what each finds that the query as it stands does not, and by which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from monitor.model import Entry, Hit, Kind, Match, Placement, Watch
from monitor.topics.because import bracketed
from monitor.topics.index import Index
from monitor.topics.tree import And, Node, Not

BASE = "as it stands"
_REST = "rest "
_EXAMPLES = 2
_AROUND = 30
"""Characters shown beside what stands below a headline."""
_WORDS = 6
"""Of what stands in the new entries, the commonest."""

Concepts = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change, tried out."""

    kind: str
    """`synonym`, `spelling`, `manner`, `in company` (a word that the past tells along with the query's), `fewer words`."""
    what: str
    """For people: what is new."""
    query: str
    """Ready to paste."""
    option: str = ""
    """A line that the watch needs besides: `strictness: wide`."""
    added: frozenset[str] = frozenset()
    """Past entries (ids) that it finds beyond those of the query."""
    words: Mapping[str, int] = field(default_factory=dict)
    """What stands there for the query's parts and was not found before, and in how many of them: by this it is judged."""
    examples: tuple[str, ...] = ()
    """Headlines of some of them, what was found in brackets."""
    again: bool = False
    """Adds no more than one that stands before it."""
    doubtful: bool = False
    """What it adds is most likely another word, and not another spelling."""

    @property
    def adds(self) -> int:
        """How many past entries it finds beyond those of the query."""
        return len(self.added)


class Trial:
    """The past, looked through once for the query and its changes; further changes look only where they could add."""

    def __init__(self, tree: Node, drafts: Sequence[Proposal], concepts: Concepts, past: Sequence[Entry]) -> None:
        self._concepts, self._past = concepts, past
        rests = [Watch(f"{_REST}{n}", _REST, rest, within="article") for n, rest in enumerate(_rests(tree))]
        self.found: list[Match] = []
        self.proposals: tuple[Proposal, ...] = ()
        """The first changes, each with what it adds."""
        self._open: list[Entry] = []
        """What holds all of the query's parts but one."""
        added: dict[str, list[Match]] = {}
        for matches in self._matches([Watch(BASE, BASE, str(tree)), *rests, *_watches(drafts)], past):
            if matches[0].watch_id == BASE:
                self.found.append(matches[0])
                continue
            if matches[0].watch_id.startswith(_REST):
                self._open.append(matches[0].placement.entry)
            for match in matches:
                added.setdefault(match.watch_id, []).append(match)
        self.proposals = self._counted(drafts, added)

    def further(self, drafts: Sequence[Proposal], words: Iterable[str]) -> tuple[Proposal, ...]:
        """The same for changes that put one of `words` beside a part."""
        added: dict[str, list[Match]] = {}
        for matches in self._matches(_watches(drafts), [*self._open, *self._compounds([*map(str.casefold, words)])]):
            for match in matches:
                added.setdefault(match.watch_id, []).append(match)
        return self._counted(drafts, added)

    def _compounds(self, ends: Sequence[str]) -> list[Entry]:
        """Where such a word may stand in a compound with a part: there neither stands alone."""
        known = {*(entry.id for entry in self._open), *(match.placement.entry.id for match in self.found)}
        unknown = [entry for entry in self._past if entry.id not in known]
        texts = [f"{entry.title} {entry.summary} {entry.content}".casefold() for entry in unknown]
        return [entry for entry, text in zip(unknown, texts, strict=True) if any(end in text for end in ends)]

    def _matches(self, watches: Sequence[Watch], entries: Iterable[Entry]) -> Iterator[tuple[Match, ...]]:
        """Of the entries that any of them cares about."""
        index = Index(watches, self._concepts)
        return filter(None, (index.match(Placement(entry, "", Kind.NEW)) for entry in entries))

    def _counted(self, drafts: Sequence[Proposal], added: Mapping[str, Sequence[Match]]) -> tuple[Proposal, ...]:
        known = {hit.text.casefold() for match in self.found for hit in match.hits}
        return tuple(_with_what_it_adds(each, added.get(str(n), ()), known) for n, each in enumerate(drafts))


def _rests(tree: Node) -> Iterator[str]:
    """The query without one of its parts, for each of them."""
    parts = tree.parts if isinstance(tree, And) else ()
    for part in parts:
        rest = [each for each in parts if each is not part]
        if not all(isinstance(each, Not) for each in rest):
            yield str(And(tuple(rest)))


def _watches(drafts: Sequence[Proposal]) -> list[Watch]:
    return [_watch(str(n), each) for n, each in enumerate(drafts)]


def _watch(name: str, proposal: Proposal) -> Watch:
    watch = Watch(name, name, proposal.query)
    key, _, value = proposal.option.partition(": ")
    if key == "strictness":
        return replace(watch, strictness=value)
    return replace(watch, within=value) if key == "within" else watch


def _with_what_it_adds(proposal: Proposal, matches: Sequence[Match], known: Container[str]) -> Proposal:
    new = {
        match.placement.entry.id: [hit for hit in match.hits if hit.text.casefold() not in known] for match in matches
    }
    words = Counter(text for hits in new.values() for text in dict.fromkeys(hit.text for hit in hits))
    told = sorted(matches, key=lambda match: not any(hit.field == "title" for hit in new[match.placement.entry.id]))
    examples = dict.fromkeys(_headline(match.placement.entry, new[match.placement.entry.id]) for match in told)
    return replace(
        proposal, added=frozenset(new), words=dict(words.most_common(_WORDS)), examples=(*examples,)[:_EXAMPLES]
    )


def _headline(entry: Entry, hits: Sequence[Hit]) -> str:
    """The headline with brackets around what is new in it; where nothing is, the words below that hold it behind it."""
    titled = [hit for hit in hits if hit.field == "title"]
    if titled or not hits:
        return bracketed(entry.title, titled)
    first = hits[0]
    text = entry.summary if first.field == "summary" else entry.content
    told = text.rfind(" ", 0, max(0, first.start - _AROUND)) + 1
    ends = text.find(" ", first.end + _AROUND)
    around = bracketed(text[:ends] if ends > 0 else text, [hit for hit in hits if hit == first])[told:]
    return f"{entry.title} … {around}"
