"""Which parts of an Apprise URL are secrets, so that no log line and no error ever shows one.

The address of a webhook *is* its password with most services, so the rule errs towards secrecy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, quote, unquote, urlsplit

_OPEN_HOST = frozenset(
    {"json", "jsons", "xml", "xmls", "form", "forms", "mailto", "mailtos", "ntfy", "ntfys", "gotify", "http", "https"}
)
"""Services whose host is a host; with most others it is a token."""
_OPEN_PATH = frozenset({"json", "jsons", "xml", "xmls", "form", "forms", "mailto", "mailtos"})
_OPEN_KEYS = frozenset(
    "to from name cc bcc reply smtp mode format overflow verify redirect rto cto method priority retry wait tz emojis "
    "image footer tts avatar thread silent preview store optional".split()
)
_SHORTEST = 6
"""Shorter parts would blank out ordinary words all over the logs."""
MASK = "***"


def secrets_of(url: str) -> tuple[str, ...]:
    """All strings of the URL that must not be shown, each as written and decoded, longest first."""
    try:
        parts = urlsplit(url)
        user, password, host = parts.username or "", parts.password or "", parts.netloc.rpartition("@")[2]
    except ValueError:  # not even a URL: then all of it may be one
        return (url,) if len(url) >= _SHORTEST else ()
    scheme = parts.scheme.lower()
    found = [password]
    # `ntfy://TOPIC` has no server in it: the topic is all that there is to know.
    if scheme not in _OPEN_HOST or ("ntfy" in scheme and not parts.path.strip("/")):
        found += _long([host, *host.split(":")])
    if scheme not in _OPEN_PATH or not password:
        found += _long([] if "mailto" in scheme else [user])
    found += _path(scheme, parts.path + ("#" + parts.fragment if parts.fragment else ""))
    found += [value for key, value in parse_qsl(parts.query) if key not in _OPEN_KEYS]
    return _spellings(found)


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text with every secret masked."""
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text


def _path(scheme: str, path: str) -> list[str]:
    if "mailto" in scheme:
        return []
    segments = path.split("/")
    if scheme in _OPEN_PATH:
        return [segment for segment in segments if _like_a_token(unquote(segment))]
    return _long(segments)


def _like_a_token(segment: str) -> bool:
    mixed = bool(re.search(r"\d", segment)) or (segment != segment.lower() and segment != segment.title())
    return len(segment) >= 20 or (len(segment) >= 8 and mixed)


def _long(parts: Iterable[str]) -> list[str]:
    return [part for part in parts if len(part) >= _SHORTEST]


def _spellings(found: Iterable[str]) -> tuple[str, ...]:
    spelled = {
        spelling
        for part in found
        for spelling in (part, unquote(part), quote(unquote(part), safe=""), quote(unquote(part), safe=":/"))
        if len(spelling) >= 3
    }
    return tuple(sorted(spelled, key=lambda part: (-len(part), part)))
