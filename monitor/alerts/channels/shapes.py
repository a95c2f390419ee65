"""What each service takes: which format is safe there, how much of it, and what it counts. Literal tables.

A service gets markup only where Apprise's plugin was seen to carry it through unharmed; all others get plain text,
which Apprise escapes for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from monitor.alerts.channels.base import Shape

MACHINES: Final = frozenset({"json", "jsons", "xml", "xmls", "form", "forms"})
MAIL: Final = frozenset({"mailto", "mailtos"})
_PAGES: Final = MAIL | frozenset(
    "sendgrid mailgun ses o365 azure sparkpost resend postmark smtp2go brevo mailersend sendpulse".split()
)
"""Mail by other roads: a whole page in HTML."""
_MARKDOWN: Final = frozenset(
    "discord slack ntfy ntfys gotify gotifys mmost mmosts zulip rocket rockets wxteams webex gchat"
    " workflow workflows".split()
)
"""CommonMark, which Apprise turns into the dialect of the service where it has one."""
_TAGS: Final = frozenset({"tgram", "pover", "matrix", "matrixs"})
"""A few tags of HTML. (Matrix takes Markdown too, but Apprise cuts it short after turning it into HTML.)"""
UNBROKEN: Final = frozenset({"matrix", "matrixs"})
"""Where a line ends at a tag only; the others' plugins keep the ends of lines in HTML."""
_FORCED: Final = frozenset("ntfy ntfys gotify gotifys mmost mmosts zulip".split())
"""Their plugins take Markdown only if it is named with the address."""
_UNITS: Final = {
    "tgram": "utf16",  # Bot API: "1-4096 characters after entities parsing", counted as its entities are
    "discord": "utf16",  # never fewer than Discord counts itself
    "ntfy": "bytes",
    "ntfys": "bytes",
    "matrix": "bytes",  # an event is limited to 65,536 bytes
    "matrixs": "bytes",
}
_ROOM: Final = {
    "ntfy": 3900,  # the server makes an attachment of what is longer than 4,096 bytes
    "ntfys": 3900,
    "slack": 2900,  # a block of text holds 3,000 characters
    "matrix": 20_000,  # text and HTML both go into one event
    "matrixs": 20_000,
}
_PAGE_ROOM: Final = 90_000
"""Bytes: Gmail cuts a page at 102 kB."""
_DIALECT: Final = 0.92
"""What is left of the room where Apprise escapes once more for the service's own dialect."""
_OWN_TITLE: Final = frozenset({"ntfy", "ntfys", "gotify", "gotifys", "pover", "zulip", "slack"})
"""Of the services that take markup, those with a good place for a title."""
_QUIET_PLACES: Final = MACHINES | _PAGES | frozenset({"pover", "ntfy", "ntfys", "gotify", "gotifys"})
"""No rooms full of people there."""


def takes(scheme: str, plugin: Any) -> tuple[str, ...]:
    """The formats that a channel may name for this service, its usual one first."""
    declared = {each.value for each in plugin._formats()}
    usual = usual_of(scheme)
    known = [usual, "text"]
    known += ["markdown"] if scheme in _MARKDOWN or "markdown" in declared else []
    known += ["html"] if "html" in declared else []
    return tuple(dict.fromkeys("html" if each == "mail" else each for each in known))


def usual_of(scheme: str) -> str:
    """The format that a service gets unless the config says otherwise."""
    tables = (("mail", _PAGES), ("markdown", _MARKDOWN), ("html", _TAGS))
    return next((kind for kind, services in tables if scheme in services), "text")


def format_of(scheme: str, parsed: Mapping[str, Any], wanted: str) -> str:
    """The format to write in: the channel's own word, else that of the address, else the usual one."""
    named = wanted or str(parsed.get("format") or "")
    if not named:
        return usual_of(scheme)
    return "mail" if named == "html" and scheme in _PAGES else named


def forced(scheme: str, kind: str) -> dict[str, str]:
    """What the plugin has to be told so that it lets this format through."""
    return {"format": "markdown"} if kind == "markdown" and scheme in _FORCED else {}


def shape_of(scheme: str, plugin: Any, kind: str) -> Shape:
    """The room for a message in that format."""
    if scheme in MACHINES:
        return Shape(kind)
    title, body = int(plugin.title_maxlen), int(plugin.body_maxlen)
    if kind == "mail":
        return Shape(kind, min(title, 200), _PAGE_ROOM, "bytes")
    marked = kind in ("markdown", "html")
    if marked and scheme not in _OWN_TITLE:
        title = 0
    room = min(body, _ROOM.get(scheme, 20_000))
    if plugin.overflow_amalgamate_title and title > 0:
        room -= min(title, 200) + 4  # title and body share one room there
    room = int(room * _DIALECT) if marked else room - 2
    return Shape(kind, min(title, 200), max(room, 20), _UNITS.get(scheme, "characters"), scheme not in _QUIET_PLACES)
