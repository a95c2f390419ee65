"""Whether a query makes sense: one that can never match is as much a mistake as one that always does, and neither is quiet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from monitor.errors import QueryError
from monitor.text.fold import fold
from monitor.text.languages import LANGUAGES, language
from monitor.text.languages.codes import iso639_1
from monitor.text.words import words
from monitor.topics.expressions import fits_anything
from monitor.topics.table import LONGEST_WORD
from monitor.topics.tree import And, Field, Node, Not, Or, Phrase, Regex, Same, Word, nodes, place

_BELOW = ("lead", "text")
"""Fields under the headline; what is asked of them can't stand in it."""
_EVERYWHERE = ("de", "en")
"""Whose common words a watch has to fear that names no language."""
_BEST_BELOW, _BEST_BELOW_ALONE = 0.8, 0.75
"""The best score of what stands under the headline, for several parts and for one."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a watch says beside its query, as far as it can keep the query from ever matching."""

    languages: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    within: str = ""
    min_score: float = 0.0


def make_sense(tree: Node, bounds: Bounds, is_notion: Callable[[str], bool]) -> None:
    """Raises QueryError, with the place, for a query that can never match, or that nearly every text matches."""
    for look in (_contradiction, _two_languages, _out_of_field, _apart, _too_much_asked, _too_long):
        found = look(tree, bounds)
        if found is not None:
            where, what, hint = found
            start, end = place(where)
            raise QueryError(f"this can never match: {what}", start=start, end=end, hint=hint)
    common = _always(tree, bounds.languages or _EVERYWHERE, is_notion)
    if common is not None:
        start, end = place(common)
        raise QueryError(
            f"this matches nearly every text: {_said(common)} stands in most of them",
            start=start,
            end=end,
            hint="add a word that says what it is about, or name the watch's languages:",
        )


_Fault = tuple[Node, str, str] | None


def _contradiction(tree: Node, bounds: Bounds) -> _Fault:
    """`a -a`: what must be there must not be there."""
    for node in nodes(tree):
        if not isinstance(node, And):
            continue
        refused = [word for part in node.parts if isinstance(part, Not) for word in _alternatives(part.part)]
        for part in node.parts:
            against = next((other for other in refused if _refuses(other, part)), None)
            if against is not None and not isinstance(part, Not):
                return against, f"{_said(against)} is wanted and excluded", "leave out one of the two"
    return None


def _refuses(excluded: Node, part: Node) -> bool:
    """Whether no text that satisfies the part can be without what is excluded."""
    if isinstance(part, Or):
        return all(_refuses(excluded, each) for each in part.parts)
    if isinstance(part, And | Same):
        return any(_refuses(excluded, each) for each in part.parts)
    if isinstance(part, Field) and not isinstance(excluded, Field):
        return part.name in ("title", *_BELOW) and _refuses(excluded, part.part)
    if isinstance(excluded, Word) and isinstance(part, Word):
        same = fold(excluded.text) == fold(part.text)
        return same and (excluded.fuzzy or not part.fuzzy) and excluded.prefix == part.prefix
    if isinstance(excluded, Word) and isinstance(part, Phrase):
        return fold(excluded.text) in {word.form for word in words(part.text)}
    return excluded == part


def _two_languages(tree: Node, bounds: Bounds) -> _Fault:
    """`lang:de lang:en`, `lang:deutsch` (wherever it stands), or a language that the watch leaves out."""
    for node in nodes(tree):
        if isinstance(node, Field) and node.name == "lang" and isinstance(node.part, Word | Phrase):
            code = node.part.text
            if len(code) != 2 or not code.isalpha():
                known = iso639_1(code.casefold())
                hint = f"did you mean lang:{known}?" if known else "languages have two letters: lang:de"
                return node, f"{code} is no language code", hint
    for part, wanted in _required(tree, "lang"):
        if bounds.languages and wanted.casefold() not in bounds.languages:
            return part, f"the watch only looks at {', '.join(bounds.languages)}", "make lang: and languages: agree"
    codes = {wanted.casefold() for _, wanted in _required(tree, "lang")}
    if len(codes) > 1:
        *_, (last, _) = _required(tree, "lang")
        return last, "a text is in one language", "write (lang:de OR lang:en)"
    return None


def _out_of_field(tree: Node, bounds: Bounds) -> _Fault:
    """`text:Streik` in a watch that only looks at titles."""
    if not bounds.fields:
        return None
    for part in _parts(tree):
        if isinstance(part, Field) and part.name in ("title", *_BELOW):
            same_zone = [name for name in bounds.fields if (name == "title") is (part.name == "title")]
            if not same_zone:
                return (
                    part,
                    f"the watch only looks at {' and '.join(bounds.fields)}",
                    "make the field and fields: agree",
                )
    return None


def _apart(tree: Node, bounds: Bounds) -> _Fault:
    """`title:Streik text:Bahn` within one sentence."""
    if not bounds.within or bounds.within == "article":
        return None
    zones = [(part, part.name == "title") for part in _parts(tree) if isinstance(part, Field) and part.name != "lang"]
    zones = [(part, titled) for part, titled in zones if part.name in ("title", *_BELOW)]
    other = next((part for part, titled in zones if titled is not zones[0][1]), None)
    if other is None:
        return None
    return (
        other,
        f"within: {bounds.within} can't reach from the headline to the text",
        "use within: article, or one field",
    )


def _too_much_asked(tree: Node, bounds: Bounds) -> _Fault:
    """A score that only headlines reach, asked of what stands below them."""
    parts = [part for part in _parts(tree) if not isinstance(part, Not)]
    below = bounds.fields and "title" not in bounds.fields
    below = below or all(isinstance(part, Field) and part.name in _BELOW for part in parts)
    best = _BEST_BELOW if len(parts) > 1 else _BEST_BELOW_ALONE
    if not below or bounds.min_score <= best:
        return None
    return (
        tree,
        f"under a headline no score is above {best}",
        f"lower min_score: {bounds.min_score:g}, or look at titles too",
    )


def _too_long(tree: Node, bounds: Bounds) -> _Fault:
    """A word of more letters than any that is read."""
    for part in _parts(tree):
        inner = part.part if isinstance(part, Field) and part.name in ("title", *_BELOW) else part
        if isinstance(inner, Word | Phrase) and any(len(word.form) > LONGEST_WORD for word in words(inner.text)):
            return inner, f"no word has more than {LONGEST_WORD} letters", "shorten it, or write its beginning with a *"
    return None


def _always(tree: Node, codes: Sequence[str], is_notion: Callable[[str], bool]) -> Node | None:
    """The word that makes nearly every text match, if there is one."""
    if isinstance(tree, Or):
        return next((found for part in tree.parts if (found := _always(part, codes, is_notion))), None)
    if isinstance(tree, And):
        wanted = [part for part in tree.parts if not isinstance(part, Not)]
        # `die` alone may be the English verb; beside `der` it is not
        common = [_always(part, codes, is_notion if len(wanted) == 1 else _nothing) for part in wanted]
        return common[0] if common and all(common) else None
    if isinstance(tree, Field):
        return _always(tree.part, codes, is_notion) if tree.name == "text" else None
    if isinstance(tree, Regex):
        return tree if fits_anything(tree.text) else None
    if not isinstance(tree, Word) or tree.text.isupper() or is_notion(tree.text):
        return None
    return tree if any(fold(tree.text) in language(code).stop_words for code in codes if code in LANGUAGES) else None


def _nothing(word: str) -> bool:
    return False


def _parts(tree: Node) -> tuple[Node, ...]:
    """What must be there, all of it."""
    return tree.parts if isinstance(tree, And) else (tree,)


def _required(tree: Node, name: str) -> Iterator[tuple[Field, str]]:
    for part in _parts(tree):
        if isinstance(part, Field) and part.name == name and isinstance(part.part, Word | Phrase):
            yield part, part.part.text


def _alternatives(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, Or) else (node,)


def _said(node: Node) -> str:
    return f"“{node}”"
