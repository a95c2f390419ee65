"""The words of messages in the languages that we speak: a table for each, German first."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Wording:
    """All fixed words of a message. Names in braces are filled in by `message`, never by the world's text."""

    update: str
    summary: str
    trouble: str
    recovery: str
    test: str
    why: str
    more: str
    others: str
    time: str
    """A strftime pattern."""
    test_body: str
    untitled: str
    guards: dict[str, str] = field(default_factory=dict)
    """What the named guards are called; one that is missing here is called by its own name."""


GERMAN = Wording(
    update="Neu dazu",
    summary="{watch}: {count} Meldungen der letzten Zeit",
    trouble="Störung",
    recovery="Behoben",
    test="Probe",
    why="Warum",
    more="… und {count} weitere",
    others="Auch dazu",
    time="%d.%m.%Y %H:%M",
    test_body="Diese Nachricht ist eine Probe. Wenn sie angekommen ist, stimmt die Einrichtung.",
    untitled="(ohne Titel)",
    guards={
        "agreed": "geeinigt",
        "alive": "am Leben",
        "approved": "beschlossen",
        "arrested": "festgenommen",
        "begins": "begonnen",
        "cancelled": "abgesagt",
        "charged": "angeklagt",
        "cleared": "freigesprochen",
        "closed": "geschlossen",
        "confirmed": "bestätigt",
        "convicted": "verurteilt",
        "dead": "tot",
        "denied": "dementiert",
        "down": "gefallen",
        "failed": "gescheitert",
        "found": "gefunden",
        "missing": "vermisst",
        "new number": "neue Zahl",
        "open": "geöffnet",
        "over": "beendet",
        "planned": "geplant",
        "postponed": "verschoben",
        "rejected": "abgelehnt",
        "released": "freigelassen",
        "up": "gestiegen",
    },
)

ENGLISH = Wording(
    update="Update",
    summary="{watch}: {count} recent items",
    trouble="Trouble",
    recovery="Recovered",
    test="Test",
    why="Why",
    more="… and {count} more",
    others="Also on this",
    time="%d %b %Y %H:%M",
    test_body="This message is a test. If it has arrived, the channel is set up well.",
    untitled="(untitled)",
)

WORDINGS = {
    "de": GERMAN,
    "en": ENGLISH,
}


def wording(locale: str) -> Wording:
    """The wording of a locale such as `de` or `de_AT.UTF-8`; what we don't speak is German."""
    return WORDINGS.get(locale.replace("-", "_").split("_")[0].lower(), GERMAN)
