"""What people write who know other query languages: refused by name, with what says it here, where it would quietly mean
something else. A word that no text holds makes a watch that never rings, and nobody is told why."""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from monitor.errors import QueryError
from monitor.topics.tree import FIELDS

_OURS = {
    "title": "titel titles headline headlines heading subject intitle allintitle überschrift schlagzeile betreff",
    "lead": "teaser summary description abstract vorspann zusammenfassung",
    "text": "content body fulltext intext allintext inhalt volltext",
    "author": "autor autorin creator writer byline",
    "source": "quelle site domain publisher host feed medium",
    "lang": "language sprache",
    "url": "adresse link inurl allinurl",
    "tag": "tags category categories label labels keyword keywords schlagwort kategorie rubrik",
}
_MEANT = {name: ours for ours, names in _OURS.items() for name in names.split()}
_OF_THE_WATCH = ("feeds", "fields", "languages", "like", "min_score", "strictness", "within")
_OF_TIME = ("after", "before", "date", "since", "until", "when", "published", "datum")

_INSIDE = re.compile(r"\w[*?]+\w")
_NUMBERED = re.compile(r"\w~[\d.]+$")
_WEIGHED = re.compile(r"\S\^[\d.]+$")
_FLAGGED = re.compile(r"/.+/[gimsux]{1,4}$")
_SHORTEST_NEAR = 3
"""Letters from which on a name that differs by one is taken for a slip."""


def refuse_name(name: str, start: int) -> None:
    """Raises QueryError where `name:` is no field of ours, and a person meant one. Any other word with a colon is a word."""
    end, small = start + len(name), name.lower()
    if small in FIELDS:
        raise QueryError(
            f"a field is written in small letters: {small}:",
            start=start,
            end=end,
            hint=f"write {small}:word; as a word, put it in quotes",
        )
    if small in _OF_THE_WATCH:
        hint = "to try one, depesche test --like" if small == "like" else "docs/queries.md tells what a watch adds"
        raise QueryError(f"{small}: is a key of the watch, beside its query:", start=start, end=end + 1, hint=hint)
    if small in _OF_TIME:
        raise QueryError(
            f"there is no field {small!r}: a watch looks at what is new",
            start=start,
            end=end,
            hint="depesche test --since 30d tries it on the past",
        )
    meant = _MEANT.get(small) or (_near(small) if name == small else "")
    if meant:
        raise QueryError(
            f"there is no field {name!r}",
            start=start,
            end=end,
            hint=f"did you mean {meant}:? fields: {', '.join(FIELDS)}",
        )


def _near(name: str) -> str:
    if len(name) < _SHORTEST_NEAR:
        return ""
    return next((known for known in FIELDS if OSA.distance(name, known) == 1), "")


def refuse_signs(text: str, start: int) -> None:
    """Raises QueryError where a word carries a sign that means something elsewhere, and nothing here."""
    end = start + len(text)
    if text.isalnum() or "://" in text:  # most words carry no sign
        return
    if text.startswith("~"):
        raise QueryError(
            "a ~ stands right behind a word or a phrase", start=start, end=end, hint='write Meier~ or "these words"~8'
        )
    if found := _INSIDE.search(text):
        raise QueryError(
            "a * stands at the end of a word only, a ? nowhere",
            start=start + found.start() + 1,
            end=start + found.end() - 1,
            hint=r"a word is found in any inflection; else write tele* or /tele\w+n/, or put it in quotes as it stands",
        )
    if found := _NUMBERED.search(text):
        raise QueryError(
            "a ~ behind a word takes no number",
            start=start + found.start() + 1,
            end=end,
            hint=f'write {text[: found.start() + 1]}~; a number belongs behind a phrase: "these words"~8',
        )
    if found := _WEIGHED.search(text):
        raise QueryError(
            "no part of a query weighs more than others",
            start=start + found.start() + 1,
            end=end,
            hint="leave out the ^ and its number",
        )
    _refuse_shape(text, start)


def _refuse_shape(text: str, start: int) -> None:
    """Raises QueryError where a word as a whole looks like what it is not."""
    end = start + len(text)
    if _FLAGGED.match(text):
        raise QueryError(
            "an expression has no flags",
            start=start + text.rindex("/") + 1,
            end=end,
            hint="end it with its /; capitals make no difference in it anyway",
        )
    if text.casefold() == "same_sentence":
        raise QueryError(
            "same_sentence takes words in brackets", start=start, end=end, hint="write same_sentence(Putin Trump)"
        )
