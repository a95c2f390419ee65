"""What an entry looks like to the judge of stories: its words, numbers, names and states, taken out once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from monitor.model import Entry
from monitor.stories.quantities import Quantity, moments, quantities
from monitor.stories.status import Status, status_words
from monitor.stories.terms import terms
from monitor.text.fold import fold
from monitor.text.words import Word, words

_TITLE_CHARS = 300
_LEAD_CHARS = 500
_LEAD_TERMS = 40
_LEAST_EXACT = 12
"""Characters that a headline without words must have to be recognised by its exact text."""
_KICKER = re.compile(r"^([^:|]{2,40}?)(?::\s*|\s*\|\s+)(?=\S)")
_KICKER_SALIENCE = 0.6
_SUFFIX = re.compile(r"\s+[-|–—]\s+([^-|–—]{2,40})$")
_PLACE = re.compile(
    r"\b(?:in|bei|aus|nahe|near|at|from)\s+(?:der |dem |den |the )?([A-ZÄÖÜ][\w'’]+(?:[- ][A-ZÄÖÜ][\w'’]+)?)"
)


_Heard = tuple[Word, tuple[str, ...]]
"""A word of the headline and its terms."""


@dataclass(frozen=True, slots=True)
class Traits:
    """One entry as the judge sees it. Words are terms: folded, stemmed, and spelt by their sound."""

    entry_id: str
    at: float
    """Seconds since 1970, UTC."""
    publisher: str
    url: str
    language: str
    plain: str
    """The folded headline without the publisher's name."""
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
    status: frozenset[Status]
    lead_status: frozenset[Status]


@lru_cache(maxsize=128)
def traits(entry: Entry) -> Traits:
    """The traits of an entry; the same entry always gives the same."""
    language = entry.language
    headline = without_publisher(entry.title[: _TITLE_CHARS * 4], entry.publisher)[:_TITLE_CHARS]
    heard = [(word, terms(word.form, language)) for word in _phrases(words(headline))]
    forms = tuple(word.form for word, _ in heard)
    title = _title_terms(headline, heard)
    lead_text = entry.lead[:_LEAD_CHARS]
    below = tuple(word.form for word in _phrases(words(lead_text))) if lead_text else ()
    lead = frozenset([t for form in below for t in terms(form, language) if t not in title][:_LEAD_TERMS])
    slug = frozenset(t for t in _slug_terms(entry.url, language) if t not in title and t not in lead)
    return Traits(
        entry_id=entry.id,
        at=entry.at.timestamp(),
        publisher=fold(entry.publisher).strip(),
        url=entry.url,
        language=language,
        plain=" ".join(forms),
        ordered=" ".join(sorted(title)),
        title=title,
        lead=lead,
        slug=slug,
        names=_names(headline, heard),
        places=_places(headline, language),
        quantities=quantities(forms),
        lead_numbers=frozenset(form for form in below if form[0].isdigit()),
        moments=moments(headline, forms),
        status=status_words(forms),
        lead_status=status_words(below),
    )


def _phrases(found: tuple[Word, ...]) -> Iterator[Word]:
    """The words; characters that follow each other where no spaces are written are taken together."""
    run: list[Word] = []
    for word in found:
        alone = len(word.form) == 1 and word.form > "\u3040"
        if run and not (alone and run[-1].end == word.start):
            yield Word("".join(part.form for part in run), run[0].start, run[-1].end)
            run = []
        if alone:
            run.append(word)
        else:
            yield word
    if run:
        yield Word("".join(part.form for part in run), run[0].start, run[-1].end)


def without_publisher(title: str, publisher: str) -> str:
    """The headline without " - Publisher" at its end: what aggregators append, and what many papers do themselves."""
    match = _SUFFIX.search(title) if " - " in title or "|" in title or " – " in title or " — " in title else None
    if match is None:
        return title
    tail, head = match.group(1).strip(), title[: match.start()]
    same = (fold(tail) and fold(tail) in fold(publisher)) or fold(publisher).split(".")[0] == fold(tail)
    if same or (
        len(words(head)) >= 4 and _looks_like_a_name(tail) and "–" not in match.group() and "—" not in match.group()
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


def _title_terms(headline: str, heard: list[_Heard]) -> dict[str, float]:
    kicker = _KICKER.match(headline)
    kicker_end = kicker.end() if kicker else 0
    found: dict[str, float] = {}
    for word, its_terms in heard:
        salience = _KICKER_SALIENCE if word.start < kicker_end else 1.0
        for t in its_terms:
            if found.get(t, 0.0) < salience:
                found[t] = salience
    if not found and len(exact := fold(headline).strip()) >= _LEAST_EXACT:
        found["=" + exact] = 1.0
    return found


def _names(headline: str, heard: list[_Heard]) -> frozenset[str]:
    if headline.isupper():
        return frozenset()
    return frozenset(
        [t for word, its_terms in heard if headline[word.start].isupper() for t in its_terms if len(t) > 1]
    )


def _places(headline: str, language: str) -> frozenset[str]:
    return frozenset(
        [t for place in _PLACE.findall(headline) for word in words(place) for t in terms(word.form, language)]
    )


def _slug_terms(url: str, language: str) -> list[str]:
    if url.count("-") < 2:
        return []
    try:
        path = urlsplit(url).path
    except ValueError:
        return []
    parts = [part for part in unquote(path).split("/") if part.count("-") >= 2]
    if not parts:
        return []
    forms = (word.form for word in words(parts[-1].rsplit(".", 1)[0].replace("_", "-")))
    return [t for form in forms if form.isalpha() and len(form) > 2 for t in terms(form, language)]
