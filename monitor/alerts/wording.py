"""The words of messages in the languages that we speak: a table for each, German first; and their ways with numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Wording:
    """All fixed words of a message. Names in braces are filled in by `say`, never by the world's text."""

    language: str
    first: str
    """What stands small above a headline that is told for the first time."""
    update: str
    spread: str
    back: str
    digest: str
    summary: str
    collected: str
    """What a list is about, when several watches tell something."""
    one: str
    many: str
    """How many things a list tells of."""
    source: str
    sources: str
    trouble: str
    recovery: str
    test: str
    why: str
    before: str
    """In front of the headline that an update supersedes."""
    read: str
    more: str
    others: str
    important: str
    sign: str
    quotes: tuple[str, str]
    time: str
    """A strftime pattern of numbers only; `{month}` is filled in from `months`."""
    months: tuple[str, ...]
    thousands: str
    point: str
    """Between a number and its fraction."""
    test_body: str
    untitled: str
    missed: str
    """Of a message that stands in: which channel could not deliver it."""
    batches: dict[str, str]
    """What a list is called by the reason for collecting it; one that is missing here is a digest."""
    inherited: str
    """Why a telling matched that lacks the words: the headline of its story that had them, in quotation marks."""
    places: dict[str, str]
    """Where a word was found, by the entry's field."""
    guards: dict[str, str] = field(default_factory=dict)
    """What the named guards are called; one that is missing here is called by its own name."""

    def when(self, moment: datetime, zone: ZoneInfo) -> str:
        """Date and time in that zone, as the language writes them."""
        local = moment.astimezone(zone)
        return local.strftime(self.time).replace("{month}", self.months[local.month - 1])

    def number(self, count: int) -> str:
        """A number with its thousands set apart."""
        return f"{count:,}".replace(",", self.thousands)

    def counted(self, count: int) -> str:
        """`1 item`, `1,200 items`."""
        return self.one if count == 1 else self.many.replace("{count}", self.number(count))

    def told_by(self, count: int) -> str:
        """`1 source`, `5 sources`."""
        return self.source if count == 1 else self.sources.replace("{count}", self.number(count))

    def and_more(self, count: int) -> str:
        """What is left out of a list; nothing for nothing."""
        return self.more.replace("{count}", self.number(count)) if count > 0 else ""

    def quoted(self, word: str) -> str:
        """The word in the language's quotation marks."""
        return f"{self.quotes[0]}{word}{self.quotes[1]}"


GERMAN = Wording(
    language="de",
    first="Neu",
    update="Neu dazu",
    spread="Jetzt {sources}",
    back="Wieder da",
    digest="Überblick",
    summary="{watch}: {items} der letzten Zeit",
    collected="{items} zu {topics} Themen",
    one="1 Meldung",
    many="{count} Meldungen",
    source="1 Quelle",
    sources="{count} Quellen",
    trouble="Störung",
    recovery="Behoben",
    test="Probe",
    why="Warum",
    before="Bisher",
    read="Weiterlesen",
    more="… und {count} weitere",
    others="Auch dazu",
    important="Wichtig",
    sign="Zeichen",
    quotes=("„", "“"),
    time="%d.%m.%Y, %H:%M Uhr",
    months=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    thousands=".",
    point=",",
    test_body="Diese Nachricht ist eine Probe. Wenn sie angekommen ist, stimmt die Einrichtung.",
    untitled="(ohne Titel)",
    missed="Bei „{channel}“ war das nicht zuzustellen, darum hier.",
    batches={
        "quiet": "Nach der Ruhezeit",
        "late": "Nachgereicht",
        "limit": "Gesammelt",
        "updates": "Neu dazu",
        "group": "Mehreres",
    },
    inherited="aus einer Geschichte, die schon passte: {headline}",
    places={"title": "in der Überschrift", "summary": "im Vorspann", "content": "im Text"},
    guards={
        "abandoned": "Suche eingestellt",
        "agreed": "geeinigt",
        "alive": "am Leben",
        "appointed": "ernannt",
        "appealed": "Berufung eingelegt",
        "approved": "beschlossen",
        "arrested": "festgenommen",
        "averted": "abgewendet",
        "awaited": "steht bevor",
        "back": "wieder im Lot",
        "begins": "ausgebrochen",
        "begun": "begonnen",
        "broken": "gebrochen",
        "cancelled": "abgesagt",
        "charged": "angeklagt",
        "cleared": "freigesprochen",
        "closed": "geschlossen",
        "confirmed": "bestätigt",
        "contained": "unter Kontrolle",
        "convicted": "verurteilt",
        "dead": "tot",
        "decided": "entschieden",
        "denied": "dementiert",
        "dismissed": "entlassen",
        "disturbed": "gestört",
        "down": "gefallen",
        "dropped": "Verfahren eingestellt",
        "escaped": "entkommen",
        "expelled": "ausgewiesen",
        "failed": "gescheitert",
        "found": "gefunden",
        "goes ahead": "findet statt",
        "ill": "krank oder verletzt",
        "hearsay": "Gerücht",
        "imposed": "verhängt",
        "in force": "in Kraft",
        "insolvent": "insolvent",
        "interrupted": "unterbrochen",
        "lifted": "aufgehoben",
        "missing": "vermisst",
        "new number": "neue Zahl",
        "on sale": "im Handel",
        "open": "geöffnet",
        "out": "ausgefallen",
        "over": "beendet",
        "overturned": "Urteil aufgehoben",
        "planned": "geplant",
        "postponed": "verschoben",
        "recalled": "zurückgerufen",
        "recovered": "außer Gefahr",
        "rejected": "abgelehnt",
        "released": "freigelassen",
        "reopened": "wieder offen",
        "rescued": "gerettet",
        "resigned": "zurückgetreten",
        "restored": "wiederhergestellt",
        "resumed": "wieder aufgenommen",
        "running": "kandidiert",
        "signed": "unterzeichnet",
        "stays": "bleibt im Amt",
        "suspended": "ausgesetzt",
        "under way": "im Gang",
        "up": "gestiegen",
        "withdrawn": "zurückgezogen",
    },
)

ENGLISH = Wording(
    language="en",
    first="New",
    update="Update",
    spread="Now {sources}",
    back="Back in the news",
    digest="Digest",
    summary="{watch}: {items} of late",
    collected="{items} on {topics} topics",
    one="1 item",
    many="{count} items",
    source="1 source",
    sources="{count} sources",
    trouble="Trouble",
    recovery="Recovered",
    test="Test",
    why="Why",
    before="Before",
    read="Read on",
    more="… and {count} more",
    others="Also on this",
    important="Important",
    sign="Sign",
    quotes=("“", "”"),
    time="%-d {month} %Y, %H:%M",
    months=tuple("January February March April May June July August September October November December".split()),
    thousands=",",
    point=".",
    test_body="This message is a test. If it has arrived, the channel is set up well.",
    untitled="(untitled)",
    missed="Could not be delivered to “{channel}”, so it comes here.",
    batches={
        "quiet": "After quiet hours",
        "late": "Belated",
        "limit": "Collected",
        "updates": "Updates",
        "group": "Several",
    },
    inherited="of a story that matched before: {headline}",
    places={"title": "in the headline", "summary": "in the lead", "content": "in the text"},
)

WORDINGS = {
    "de": GERMAN,
    "en": ENGLISH,
}


def wording(locale: str) -> Wording:
    """The wording of a locale such as `de` or `de_AT.UTF-8`; what we don't speak is German."""
    return WORDINGS.get(locale.replace("-", "_").split("_")[0].lower(), GERMAN)
