"""Headlines without what a site glues to them: its own name behind, labels in front, the hour, a kicker without a gap.

Learned from the feed where possible: a tail that most of its titles share and that names the outlet, a front that is
glued to many of them. A tail that could be a topic ("… | Ukraine") is never taken away, since somebody may watch it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from monitor.feeds.tails import without_ago

_MARKS = (" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " // ")
_MARK = re.compile(r" (?:[|\-–—·•]|::|//) ")
"""Any of them: most titles have none."""
_LONGEST_TAIL = 40
_ENOUGH = 3
_MOST, _MANY = 0.5, 0.3
"""Share of the titles that makes a tail, or a front, the feed's own."""
_OUTLET = re.compile(
    r"\b(?:online|news|nachrichten|zeitung|tageblatt|anzeiger|fernsehen|radio|magazin|times|herald|tribune|gazette)\b"
    r"|\b[\w-]{2,}\.(?:de|com|net|org|at|ch|eu|tv|info|co\.uk|fr|it|es|nl|pl|pt|ru)\b",
    re.IGNORECASE,
)
_KNOWN_TAIL = re.compile(
    r" (?:\||-|–|—|·) (?:heise online|heise Developer|n-tv NACHRICHTEN|n-?tv\.de|SZ\.de|Süddeutsche\.de|DER SPIEGEL|SPIEGEL ONLINE"
    r"|ZEIT ONLINE|DIE ZEIT|tagesschau\.de|FAZ\.NET|FOCUS online|stern\.de|BILD\.de|DER STANDARD|derStandard\.at|NZZ"
    r"|t-online|RND|BBC News|CNN|Reuters|AP News|The Guardian|The New York Times|Le Monde\.fr|EL PAÍS)$"
)
_SECTION = re.compile(
    r" (?:\||-|–|—|·) (?:Politik|Wirtschaft|Panorama|Sport|Kultur|Wissen|Digital|Medien|Karriere|Reise|Auto|Gesellschaft"
    r"|Meinung|Geld|Ausland|Inland|Netzwelt|Wissenschaft|Leben|Stil|Gesundheit|Bayern|München|Politics|Business|World)$"
)
_LABEL = re.compile(
    r"(?:(?:SZ[ -]Plus|SZ[ -]Magazin|Exklusiv|SPIEGEL\+|WELTplus|WELT\+|FAZ\+|heise\+|Bezahlinhalt)"
    r"(?: ?[|:–-] ?|(?=[A-ZÄÖÜ0-9„“\"»«‚‘])))+"
)
_GLUED_COLON = re.compile(r"([^:]{2,80}[^\W\d_A-ZÄÖÜ]|[^:]{2,80}[\d“”\"»«)’?!%]):(?=[A-ZÄÖÜ„“\"»‚](?!nnen\b))")
_GLUED_FRONT = re.compile(r"([A-ZÄÖÜ][^A-ZÄÖÜ:„“]{1,9}(?: [A-ZÄÖÜ][a-zäöüß]{2,9})?[a-zäöüß+])(?=[A-ZÄÖÜ„“])(\S+)")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a feed dresses its titles."""

    suffix: str = ""
    kickers: tuple[str, ...] = ()


def manner_of(titles: Sequence[str], addresses: Iterable[str], known: Manner) -> Manner:
    """What these titles show of it, and what is known already. `addresses` are the feed's and its site's."""
    suffix = _shared_tail(titles, addresses) or known.suffix
    return Manner(suffix, tuple(dict.fromkeys((*known.kickers, *_shared_fronts(titles)))))


def bare_title(title: str, manner: Manner) -> str:
    """The headline alone; a title that would be nothing without its trimmings keeps them."""
    while True:
        shorter = _once(title, manner)
        if shorter == title:
            return title
        title = shorter


def _once(title: str, manner: Manner) -> str:
    found = _LABEL.match(title)
    if found is not None and found.end() < len(title):
        title = title[found.end() :].lstrip()
    for front in manner.kickers:
        if title.startswith(front) and title[len(front) : len(front) + 1].isupper():
            title = title[len(front) :]
    if ":" in title:
        title = _GLUED_COLON.sub(r"\1: ", title, count=1)
    return without_ago(_without_tail(title, manner.suffix))


def _without_tail(title: str, suffix: str) -> str:
    if suffix and title.endswith(suffix):
        shorter = title[: -len(suffix)].rstrip()
    elif _MARK.search(title):
        found = _KNOWN_TAIL.search(title)
        shorter = title[: found.start()].rstrip() if found else title
    else:
        return title
    return (_SECTION.sub("", shorter) if shorter != title else shorter) or title


def _shared_tail(titles: Sequence[str], addresses: Iterable[str]) -> str:
    tails = Counter(filter(None, map(_tail, titles)))
    if not tails:
        return ""
    tail, count = tails.most_common(1)[0]
    common = count >= _ENOUGH and count >= _MOST * len(titles)
    return tail if common and _names_outlet(tail, addresses) else ""


def _tail(title: str) -> str:
    if _MARK.search(title) is None:
        return ""
    start = max(title.rfind(mark) for mark in _MARKS)
    return title[start:] if start > 0 and len(title) - start <= _LONGEST_TAIL else ""


def _names_outlet(tail: str, addresses: Iterable[str]) -> bool:
    squeezed = _squeezed(tail)
    labels = (label for address in addresses for label in (urlsplit(address).hostname or "").split(".")[:-1])
    return _OUTLET.search(tail) is not None or any(
        len(label) > 2 and (label in squeezed or squeezed in label) for label in map(_squeezed, labels) if squeezed
    )


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _shared_fronts(titles: Sequence[str]) -> tuple[str, ...]:
    """Fronts such as `Plus` in "PlusDer Kanzler": glued to many titles, and each time to another word (which `Mac` in
    "MacBook" is not)."""
    followed: dict[str, list[str]] = {}
    for title in titles:
        found = _GLUED_FRONT.match(title)
        if found is not None:
            followed.setdefault(found[1], []).append(found[2])
    least = max(_ENOUGH + 1, _MANY * len(titles))
    return tuple(
        front for front, words in followed.items() if len(words) >= least and len({*words}) >= 0.8 * len(words)
    )
