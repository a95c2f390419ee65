"""What an entry looks like to the judge of stories: its words, numbers, names and states, taken out once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from monitor.model import Entry
from monitor.stories.quantities import Quantity, is_moment, is_number, moments, quantities
from monitor.stories.sources import house_of
from monitor.stories.status import Status, status_of
from monitor.stories.terms import NO_SPACES, terms
from monitor.text.fold import fold
from monitor.text.words import WORD, words

_TITLE_CHARS = 300
_LEAD_CHARS = 500
_LEAD_TERMS = 40
_NOTHING = frozenset[str]()
_LEAST_EXACT = 12
"""Characters that a headline without words must have to be recognised by its exact text."""
_GLUED = re.compile(r"([a-zäöüß]{3})([A-ZÄÖÜ][a-zäöüß]{2})")
"""Where a kicker lost its space on the way ("PlusPop: …"); names that are written so lose nothing by being parted."""
_KICKER = re.compile(r"^([^:|]{2,40}?)(?::\s*|\s*\|\s+)(?=\S)")
KICKER_SALIENCE = 0.6
_SUFFIX = re.compile(r"\s+[-|–—]\s+([^-|–—]{2,40})$")
_DIGEST = frozenset(
    "newsblog meldungen kurzmeldungen nachrichtenueberblick tagesrueckblick wochenrueckblick presseschau morgenlage"
    " briefing roundup newsletter".split()
)
_DIGEST_PHRASE = "das war der tag"
_PLACE = re.compile(
    r"\b(?:in|bei|aus|nahe|near|at|from)\s+(?:der |dem |den |the )?([A-ZÄÖÜ][\w'’]+(?:[- ][A-ZÄÖÜ][\w'’]+)?)"
    r"|\bim\s+((?:Nord|Süd|Ost|West)\w*)"
)


class _Heard(NamedTuple):
    """A written word with all that it tells by itself: the same word is heard once, however often it is read."""

    form: str
    terms: tuple[str, ...]
    capital: bool
    status: Status | None
    counts: bool
    dates: bool
    telling: bool
    """Whether it counts, dates, or names a status: most words do none of it."""


_TELLING, _COUNTS, _DATES = attrgetter("telling"), attrgetter("counts"), attrgetter("dates")
_RUN = re.compile(rf"(?:{NO_SPACES.pattern})+|{WORD.pattern}")


@dataclass(frozen=True, slots=True)
class Traits:
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
    status: frozenset[Status]
    lead_status: frozenset[Status]
    digest: bool = False
    """Whether the headline calls itself a round-up of several matters."""
    house: str = ""
    """Whose habits its headline follows; empty: nobody knows, and it may be anybody's."""


@lru_cache(maxsize=128)
def traits(entry: Entry) -> Traits:
    """The traits of an entry; the same entry always gives the same."""
    language = entry.language
    headline = without_publisher(entry.title[: _TITLE_CHARS * 4], entry.publisher)[:_TITLE_CHARS]
    starts, heard = _listen(headline, language)
    forms = tuple([word.form for word in heard])
    telling = any(map(_TELLING, heard))
    title = _title_terms(headline, starts, heard)
    lead_text = entry.lead[:_LEAD_CHARS]
    below = _listen(lead_text, language)[1] if lead_text else []
    lead = frozenset([t for word in below for t in word.terms if t not in title][:_LEAD_TERMS]) if below else _NOTHING
    slug = frozenset([t for t in _slug_terms(entry.url, language) if t not in title and t not in lead])
    return Traits(
        entry_id=entry.id,
        at=entry.at.timestamp(),
        publisher=fold(entry.publisher).strip(),
        address=hash(entry.url) if entry.url else 0,
        ordered=" ".join(sorted(title)),
        title=title,
        lead=lead,
        slug=slug,
        names=_names(headline, heard),
        places=_places(headline, language),
        quantities=quantities(forms) if telling and any(map(_COUNTS, heard)) else (),
        lead_numbers=frozenset([word.form for word in below if word.form[0].isdigit()]) if below else _NOTHING,
        moments=moments(headline, forms) if telling and any(map(_DATES, heard)) else _NOTHING,
        status=frozenset([word.status for word in heard if word.status]) if telling else frozenset(),
        lead_status=frozenset([word.status for word in below if word.status]) if below else frozenset(),
        digest=not _DIGEST.isdisjoint(forms) or _DIGEST_PHRASE in " ".join(forms),
        house=house_of(entry) if entry.publisher or entry.url else "",
    )


def _listen(text: str, language: str) -> tuple[list[int], list[_Heard]]:
    """Where words begin, and what each tells; characters without spaces between them are taken together."""
    if text.isascii() or not NO_SPACES.search(text):
        found = [(match.start(), match.group()) for match in WORD.finditer(text)]
    else:
        found = [(match.start(), match.group()) for match in _RUN.finditer(text)]
    return [start for start, _ in found], [_hear(written, language) for _, written in found]


@lru_cache(maxsize=1 << 17)
def _hear(written: str, language: str) -> _Heard:
    form = fold(written) or written
    status, counts, dates = status_of(form), is_number(form), is_moment(form)
    parts = _GLUED.sub(r"\1 \2", written).split() if len(written) > 6 else ()
    return _Heard(
        form,
        tuple([t for part in parts for t in terms(fold(part), language)]) if len(parts) > 1 else terms(form, language),
        written[0].isupper(),
        status,
        counts,
        dates,
        counts or dates or status is not None,
    )


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


def _title_terms(headline: str, starts: list[int], heard: list[_Heard]) -> dict[str, float]:
    kicker = _KICKER.match(headline)
    if kicker:
        found = _less_for_kicker(kicker.end(), starts, heard)
    else:
        found = dict.fromkeys([t for word in heard for t in word.terms], 1.0)
    if not found and len(exact := fold(headline).strip()) >= _LEAST_EXACT:
        found["=" + exact.replace(" ", "_")] = 1.0
    return found


def _less_for_kicker(kicker_end: int, starts: list[int], heard: list[_Heard]) -> dict[str, float]:
    found: dict[str, float] = {}
    for start, word in zip(starts, heard, strict=True):
        salience = KICKER_SALIENCE if start < kicker_end else 1.0
        for t in word.terms:
            if found.get(t, 0.0) < salience:
                found[t] = salience
    return found


def _names(headline: str, heard: list[_Heard]) -> frozenset[str]:
    if headline.isupper():
        return frozenset()
    return frozenset([t for word in heard if word.capital for t in word.terms if len(t) > 1])


def _places(headline: str, language: str) -> frozenset[str]:
    return frozenset(
        [t for found in _PLACE.findall(headline) for word in words(" ".join(found)) for t in terms(word.form, language)]
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
