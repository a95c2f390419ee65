"""Tells a feed's entries apart: new, revised or known, by what the store knows under their identities.

Feeds lie about identity in two ways, and the words tell: a guid that is used again for another article (the words are
quite other ones: a new entry), and a site that gives all its articles new names at once (the words are the old ones).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from hashlib import blake2b

from monitor.model import Entry
from monitor.store.base import Recognised
from monitor.store.storable import storable

HINT = "words:"
"""An identity of this kind does not make an entry known by itself."""
RELISTED = timedelta(hours=12)
"""So old may the note grow that an identity is still listed: a feed asked each minute need not write it each minute."""
_MASS = 3
"""Entries at least, and half of what is listed: then it is the site that changed, and not the news."""
_ALIKE, _SAME_TEASER = 0.2, 0.6
"""Share of the longer words of the shorter text that the other one has: of the titles, and of all. An article that got
another headline keeps most of its teaser; two of one desk share its phrases and little else."""
_WORD = re.compile(r"[^\W_]{4,}")


@dataclass(frozen=True, slots=True)
class Known:
    """What an identity leads to. `text_hash` is None when the entry itself was dropped by retention."""

    entry_id: str
    text_hash: str | None
    story_id: str


Wordings = Callable[[Sequence[str]], Mapping[str, str]]
"""Title and, below it, summary of stored entries, by id; asked only when identities contradict each other."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """An entry with its identities as the store spells them, and what they lead to."""

    entry: Entry
    keys: tuple[str, ...]
    found: Known | None


@dataclass(slots=True)
class _Told:
    """Entries told apart so far."""

    fresh: list[_Listed] = field(default_factory=list)
    revised: list[tuple[Entry, str]] = field(default_factory=list)
    known: list[Entry] = field(default_factory=list)
    renamed: list[tuple[Entry, tuple[str, ...]]] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    """Ids of stored entries that are listed."""


def recognised(
    entries: Sequence[Entry], known: Mapping[str, Known], text_hash: Callable[[Entry], str], wordings: Wordings
) -> Recognised:
    """Each entry once: the first of those that share an identity counts, the others are known."""
    told = _Told()
    met: set[str] = set()
    for listed in _without_reused_names(entries, known, text_hash, wordings):
        found = listed.found
        # Two entries that lead to one stored entry are one as well, else they would revise each other for ever.
        marks = {*listed.keys, f"entry {found.entry_id}"} if found else set(listed.keys)
        again = not met.isdisjoint(marks)
        met |= marks
        if again:
            told.known.append(listed.entry)
        elif found is None:
            told.fresh.append(listed)
        else:
            _place_found(told, listed, found, known, text_hash)
    _keep_renamed_quiet(told, known, len(entries))
    return Recognised(
        fresh=tuple(listed.entry for listed in told.fresh),
        revised=tuple(told.revised),
        known=tuple(told.known),
        renamed=tuple(told.renamed),
    )


def wording(entry: Entry) -> str:
    """The text whose change is a revision: other gaps between the same words are none."""
    return "\x00".join([_even(storable(part)) for part in (entry.title, entry.summary, entry.content)])


def _even(text: str) -> str:
    """The text with one blank for each gap; clean entries have no other gaps than blanks and ends of lines."""
    line = text.replace("\n", " ")
    if line.isprintable() and "  " not in line and line[:1] != " " and line[-1:] != " ":
        return line
    return " ".join(text.split())


def _place_found(
    told: _Told, listed: _Listed, found: Known, known: Mapping[str, Known], text_hash: Callable[[Entry], str]
) -> None:
    told.taken.add(found.entry_id)
    if found.text_hash is not None and found.text_hash != text_hash(listed.entry):
        told.revised.append((replace(listed.entry, id=found.entry_id), found.story_id))
        return
    told.known.append(listed.entry)
    new = tuple(key for key in listed.keys if key not in known and key.startswith(("guid:", "link:")))
    if new:
        told.renamed.append((replace(listed.entry, id=found.entry_id), new))


def _keep_renamed_quiet(told: _Told, known: Mapping[str, Known], count: int) -> None:
    """Most of a feed is new by name, while its words are known: the site gave new names, and nothing has happened."""
    hinted = [(listed, hint) for listed in told.fresh if (hint := _hinted(listed.entry, known, told.taken)) is not None]
    if len(hinted) < _MASS or 2 * len(hinted) < count:
        return
    gone = {id(listed) for listed, _ in hinted}
    told.fresh = [listed for listed in told.fresh if id(listed) not in gone]
    for listed, hint in hinted:
        told.known.append(listed.entry)
        told.renamed.append((replace(listed.entry, id=hint.entry_id), listed.keys))


def _hinted(entry: Entry, known: Mapping[str, Known], taken: set[str]) -> Known | None:
    hints = (known.get(storable(key)) for key in entry.identities if key.startswith(HINT))
    return next((hint for hint in hints if hint is not None and hint.entry_id not in taken), None)


def _without_reused_names(
    entries: Sequence[Entry], known: Mapping[str, Known], text_hash: Callable[[Entry], str], wordings: Wordings
) -> list[_Listed]:
    plain = [tuple(storable(key) for key in entry.identities if not key.startswith(HINT)) for entry in entries]
    doubtful = {
        number: doubts
        for number, (entry, keys) in enumerate(zip(entries, plain, strict=True))
        if (doubts := _doubtful(entry, keys, known, text_hash))
    }
    words = wordings(list(dict.fromkeys(each.entry_id for each in doubtful.values()))) if doubtful else {}
    listed = []
    for number, (entry, keys) in enumerate(zip(entries, plain, strict=True)):
        doubt = doubtful.get(number)
        if doubt is not None and not _one_article(f"{entry.title}\n{entry.summary}", words.get(doubt.entry_id, "")):
            keys = tuple(key for key in keys if key not in known or known[key].entry_id != doubt.entry_id)
            entry = replace(entry, id=_another_id(entry.id, keys), identities=(*keys, *_hints(entry)))
        listed.append(_Listed(entry, keys, _strongest(keys, known)))
    return listed


def _doubtful(
    entry: Entry, keys: Sequence[str], known: Mapping[str, Known], text_hash: Callable[[Entry], str]
) -> Known | None:
    """The stored entry to which the guid leads, when the link leads elsewhere or nowhere and the text is another."""
    links = [key for key in keys if key.startswith("link:")]
    found = next((known[key] for key in keys if key.startswith("guid:") and key in known), None)
    if found is None or found.text_hash is None or not links:
        return None
    elsewhere = all(key not in known or known[key].entry_id != found.entry_id for key in links)
    return found if elsewhere and found.text_hash != text_hash(entry) else None


def _one_article(text: str, other: str) -> bool:
    return _alike(text.partition("\n")[0], other.partition("\n")[0], _ALIKE) or _alike(text, other, _SAME_TEASER)


def _alike(text: str, other: str, share: float) -> bool:
    mine, theirs = set(_WORD.findall(text.casefold())), set(_WORD.findall(other.casefold()))
    least = min(len(mine), len(theirs))
    return not least or len(mine & theirs) >= share * least


def _hints(entry: Entry) -> tuple[str, ...]:
    return tuple(key for key in entry.identities if key.startswith(HINT))


def _another_id(taken: str, keys: Sequence[str]) -> str:
    """The id that the entry would have had, was given to the article that its guid named before."""
    return blake2b("\n".join((taken, *keys[:1])).encode(errors="replace"), digest_size=8).hexdigest()


def _strongest(keys: Sequence[str], known: Mapping[str, Known]) -> Known | None:
    """The strongest identity that still has its entry; else any that is known."""
    found = [known[key] for key in keys if key in known]
    return next((each for each in found if each.text_hash is not None), found[0] if found else None)
