"""Why a feed can't be read, in the operator's language: what we ourselves say of it. What a server says stays as it is."""

from __future__ import annotations

import re

GERMAN = {
    # what happened, at the end of a line that begins with an address
    "its name can't be resolved": "der Name ist nicht aufzulösen",
    "its certificate can't be trusted": "dem Zertifikat ist nicht zu trauen",
    "no secure connection can be made": "keine sichere Verbindung möglich",
    "its proxy can't be reached": "der Proxy ist nicht zu erreichen",
    "no connection in time": "keine Verbindung in der Zeit",
    "the connection was cut": "die Verbindung brach ab",
    "the answer is no proper HTTP": "die Antwort ist kein richtiges HTTP",
    "no way through its proxy": "kein Weg durch den Proxy",
    "this is an HTML page, not a feed": "das ist eine HTML-Seite, kein Feed",
    "the packed answer was cut off": "die gepackte Antwort brach ab",
    "this page is empty": "die Seite ist leer",
    "the answer is empty": "die Antwort ist leer",
    "no format knows this": "kein Format kennt das",
    "this is no feed that we can read": "das ist kein Feed, den wir lesen können",
    "the feed is nested too deep": "der Feed ist zu tief verschachtelt",
    "the JSON is broken": "das JSON ist kaputt",
    # what can be done
    "the feed wants a login: give `headers` or an address with a token": (
        "der Feed verlangt eine Anmeldung: `auth` oder `headers` angeben, oder eine Adresse mit Schlüssel"
    ),
    "often a wall against programs: ask the site, or set `user_agent` for this feed": (
        "oft eine Sperre gegen Programme: die Seite fragen, oder für diesen Feed `user_agent` setzen"
    ),
    "has the feed moved?": "ist der Feed umgezogen?",
    "the site says that it is gone for good: remove the feed, or find its new address": (
        "die Seite sagt, dass es ihn nicht mehr gibt: den Feed streichen oder seine neue Adresse suchen"
    ),
    "too many requests from here: raise `every` for this site's feeds": (
        "zu viele Anfragen von hier: `every` für die Feeds dieser Seite vergrößern"
    ),
    "usually passes; the next poll asks again": "geht meist vorbei; der nächste Abruf fragt wieder",
    "a wall against programs stands before this site; only its owner can let us in": (
        "vor dieser Seite steht eine Sperre gegen Programme; nur wer sie betreibt, kann uns einlassen"
    ),
    "if this is your own network, name it in `allow_networks`": (
        "wenn das das eigene Netz ist: in `allow_networks` nennen"
    ),
    "look for the feed's own address on the site": "auf der Seite nach der Adresse des Feeds suchen",
    "ask the site for a shorter feed, or look for one of a section": (
        "die Seite um einen kürzeren Feed bitten, oder den eines Ressorts nehmen"
    ),
}
"""Ends of our own sentences."""

_CAUSES = {"de": GERMAN}
_SHAPES = {
    "de": (
        (r"(\S+) answered (\d{3})", r"\1 antwortet mit \2"),
        (r"(\S+) answered with an empty body", r"\1 antwortet ohne Inhalt"),
        (r"(\S+) gave no whole answer in (\S+) s", r"\1 gab in \2 s keine ganze Antwort"),
        (
            r"(\S+) leads to (\S+), which is not a public address",
            r"\1 führt zu \2, und das ist keine öffentliche Adresse",
        ),
        (
            r"(\S+) announces (\S+) MB, and (\S+) MB are the most that is read",
            r"\1 kündigt \2 MB an, und mehr als \3 MB werden nicht gelesen",
        ),
    )
}
"""Whole sentences of ours around an address."""


def caused(text: str, locale: str) -> str:
    """A cause in that language, alone or in brackets; what is none of ours is as it is."""
    language = locale[:2]
    bare = text[2:-1] if text.startswith(" (") and text.endswith(")") else ""
    if bare:
        return f" ({caused(bare, locale)})"
    for pattern, shape in _SHAPES.get(language, ()):
        if found := re.fullmatch(pattern, text):
            return found.expand(shape)
    for english, other in _CAUSES.get(language, {}).items():
        if text == english or text.endswith((f": {english}", f", {english}")):
            return text.removesuffix(english) + other
    return text
