"""What an entry looks like to the judge of stories: its words, numbers, names and states, taken out once."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote

from monitor.model import Entry
from monitor.stories.quantities import Quantity, moments, quantities
from monitor.stories.sources import host_and_path, house_of
from monitor.stories.status import Status, standing
from monitor.stories.vocabulary import (
    BEGINS,
    COUNTS,
    DATES,
    STATES,
    SUMS_UP,
    Vocabulary,
    all_done,
    one_by_one,
    parted,
    sums_up,
    vocabulary,
    written_words,
)
from monitor.text.fold import fold
from monitor.text.words import WORD

_TITLE_CHARS = 300
_LEAD_CHARS = 500
_LEAD_TERMS = 40
_NOTHING = frozenset[str]()
_LEAST_EXACT = 12
"""Characters that a headline without words must have to be recognised by its exact text."""
_KICKER = re.compile(r"^([^:|]{2,40}?)(?::\s*|\s*\|\s+)(?=\S)")
KICKER_SALIENCE = 0.6
_SUFFIX = re.compile(r"\s+[-|–—]\s+([^-|–—]{2,40})$")
_BEFORE_A_PLACE = frozenset("in bei aus nahe near at from im".split())
_PLACE = re.compile(
    r"\b(?:in|bei|aus|nahe|near|at|from)\s+(?:der |dem |den |the )?([A-ZÄÖÜ][\w'’]+(?:[- ][A-ZÄÖÜ][\w'’]+)?)"
    r"|\bim\s+((?:Nord|Süd|Ost|West)\w*)"
)


class Traits(NamedTuple):
    """One entry as the judge sees it. Words are terms: folded, stemmed, and spelt by their sound."""

    entry_id: str
    at: float
    """Seconds since 1970, UTC."""
    publisher: str
    address: int
    """A mark of the address, to tell whether two are the same; 0: there is none."""
    ordered: str
    """Its terms in alphabetical order, for fuzzy comparison."""
    title: dict[str, float]
    """Term → salience: 1, less for a kicker."""
    lead: frozenset[str]
    """Terms of summary and beginning of the text that are not in the title."""
    slug: frozenset[str]
    """Terms of the address's last part that are in neither."""
    names: frozenset[str]
    """Terms that stand capitalised within the headline."""
    places: frozenset[str]
    quantities: tuple[Quantity, ...]
    lead_numbers: frozenset[str]
    moments: frozenset[str]
    """Dates, weekdays, times of day and versions."""
    status: tuple[Status, ...]
    lead_status: tuple[Status, ...]
    digest: bool = False
    """Whether the headline calls itself a round-up of several matters."""
    house: str = ""
    """Whose habits its headline follows; empty: nobody knows, and it may be anybody's."""


def traits(entry: Entry) -> Traits:
    """The traits of an entry; the same entry always gives the same."""
    known = vocabulary(entry.language)
    headline = without_publisher(entry.title[: _TITLE_CHARS * 4], entry.publisher)[:_TITLE_CHARS]
    found = written_words(headline)
    title = _title_terms(headline, found, known)
    told = known.told(found)
    does = all_done(told)
    forms = _forms(found) if does else ()
    lead_text = entry.lead[:_LEAD_CHARS]
    below = written_words(lead_text) if lead_text else []
    lead = frozenset([t for t in known.said(below) if t not in title][:_LEAD_TERMS]) if below else _NOTHING
    told_below = known.told(below) if below else []
    does_below = all_done(told_below)
    slug = [t for t in _slug_terms(entry.url, known) if t not in title and t not in lead]
    return Traits(
        entry_id=entry.id,
        at=entry.at.timestamp(),
        publisher=fold(entry.publisher).strip(),
        address=hash(entry.url) if entry.url else 0,
        ordered=" ".join(sorted(title)),
        title=title,
        lead=lead,
        slug=frozenset(slug) if slug else _NOTHING,
        names=_names(headline, found, known),
        places=_places(headline, known) if not _BEFORE_A_PLACE.isdisjoint(found) else _NOTHING,
        quantities=quantities(forms) if does & COUNTS else (),
        lead_numbers=frozenset([w.form for w in told_below if w.form[0].isdigit()])
        if does_below & COUNTS
        else _NOTHING,
        moments=moments(headline, forms) if does & DATES else _NOTHING,
        status=_status(headline, found, forms, does, known),
        lead_status=_status(lead_text, below, (), does_below, known),
        digest=bool(does & SUMS_UP) and sums_up(forms),
        house=house_of(entry) if entry.publisher or entry.url else "",
    )


def _forms(found: list[str]) -> tuple[str, ...]:
    return tuple([fold(word) or word for word in found])


def _status(text: str, found: list[str], forms: tuple[str, ...], does: int, known: Vocabulary) -> tuple[Status, ...]:
    """How things stand; `forms` are folded here, where they aren't yet."""
    if not does & (STATES | BEGINS):
        return ()
    return standing(text, found, forms or _forms(found), known.cues(found), known.code)


def without_publisher(title: str, publisher: str) -> str:
    """The headline without " - Publisher" at its end: what aggregators append, and what many papers do themselves."""
    match = _SUFFIX.search(title) if " - " in title or "|" in title or " – " in title or " — " in title else None
    if match is None:
        return title
    tail, head = match.group(1).strip(), title[: match.start()]
    same = (fold(tail) and fold(tail) in fold(publisher)) or fold(publisher).split(".")[0] == fold(tail)
    if same or (
        len(head.split()) >= 4 and _looks_like_a_name(tail) and "–" not in match.group() and "—" not in match.group()
    ):
        return head
    return title


def _looks_like_a_name(tail: str) -> bool:
    parts = tail.split()
    return (
        len(parts) <= 4
        and not any(char.isdigit() for char in tail)
        and all(not p[:1].islower() or "." in p for p in parts)
    )


def _title_terms(headline: str, found: list[str], known: Vocabulary) -> dict[str, float]:
    kicker = _KICKER.match(headline) if ":" in headline or "|" in headline else None
    if kicker:
        # No word reaches from a kicker into the rest; of a time of day ("20:15") the kicker has the first number, at most.
        before = len(written_words(headline[: kicker.end()]))
        title = dict.fromkeys(known.said(found[:before]), KICKER_SALIENCE)
        title.update(dict.fromkeys(known.said(found[before:]), 1.0))
    else:
        title = dict.fromkeys(known.said(found), 1.0)
    if not title and len(exact := fold(headline).strip()) >= _LEAST_EXACT:
        title["=" + exact.replace(" ", "_")] = 1.0
    return title


def _names(headline: str, found: list[str], known: Vocabulary) -> frozenset[str]:
    if headline.isupper():
        return _NOTHING
    named = [said for word in found if word[0].isupper() and len(said := known[word]) > 1]
    return frozenset(one_by_one(named)) if named else _NOTHING


def _places(headline: str, known: Vocabulary) -> frozenset[str]:
    named = _PLACE.findall(headline)
    if not named:
        return _NOTHING
    return frozenset([t for word in WORD.findall(" ".join(map(" ".join, named))) for t in _terms(word, known)])


def _slug_terms(url: str, known: Vocabulary) -> list[str]:
    if url.count("-") < 2:
        return []
    parts = [part for part in unquote(host_and_path(url)[1]).split("/") if part.count("-") >= 2]
    if not parts:
        return []
    found = WORD.findall(parts[-1].rsplit(".", 1)[0].replace("_", "-"))
    return [t for word in found if (form := fold(word)).isalpha() and len(form) > 2 for t in _terms(word, known)]


def _terms(word: str, known: Vocabulary) -> tuple[str, ...]:
    """The terms of a word that is not to be parted, whatever its capitals."""
    return known.terms(fold(word)) if len(parted(word)) > 1 else tuple(known[word].split())
