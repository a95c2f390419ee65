"""Made-up deliveries, one for each occasion: to try templates on, and to show what messages look like."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from monitor.model import Alert, Delivery, Entry, Hit, Occasion, Outgoing, Part

OCCASIONS = tuple(Occasion)


class _Piece(NamedTuple):
    publisher: str
    headline: str
    lead: str
    hours: float


class _Scene(NamedTuple):
    """A small invented world: two watches, one story with its tellers, some more news, a trouble."""

    watch: str
    other_watch: str
    tellers: tuple[_Piece, ...]
    update: _Piece
    further: tuple[_Piece, ...]
    words: tuple[str, ...]
    trouble: tuple[str, str]
    recovery: tuple[str, str]


_GERMAN = _Scene(
    watch="Seilbahn am Fluss",
    other_watch="Wildkatzen",
    tellers=(
        _Piece("Uferblatt", "Seilbahn über den Fluss: Stadtrat stimmt zu", "Die Seilbahn soll 2029 fahren.", 5.0),
        _Piece("Hafenkurier", "Grünes Licht für die Seilbahn", "Zwölf Kabinen, sechs Minuten Fahrt.", 4.2),
        _Piece(
            "Flussbote",
            "Stadtrat beschließt Seilbahn über den Fluss",
            "Nach vier Stunden Debatte ist es entschieden: Die Seilbahn verbindet ab 2029 die Altstadt mit dem Hafen. "
            "Zwölf Kabinen schweben dann in sechs Minuten über den Fluss, die Fahrt kostet so viel wie ein Busticket.",
            0.4,
        ),
    ),
    update=_Piece(
        "Flussbote",
        "Gericht stoppt Seilbahn über den Fluss",
        "Das Verwaltungsgericht hat den Bau der Seilbahn vorerst gestoppt. Geprüft wird, ob die Stützen den Brutplatz "
        "der Eisvögel stören. Die Stadt will Beschwerde einlegen.",
        0.1,
    ),
    further=(
        _Piece("Waldpost", "Wildkatze mit drei Jungen gefilmt", "Eine Kamera am Hochsitz hat sie aufgenommen.", 1.5),
        _Piece("Hügelanzeiger", "Neue Brücke für Wildkatzen eröffnet", "Die Grünbrücke ist fünfzig Meter breit.", 9.0),
    ),
    words=("Seilbahn", "Fluss"),
    trouble=(
        "Der Feed „Hafenkurier“ antwortet nicht",
        "Seit drei Stunden kommt von hafenkurier.example nichts als Fehler 503.\nNächster Versuch in 30 Minuten.",
    ),
    recovery=("Der Feed „Hafenkurier“ antwortet wieder", "Nach vier Stunden. Es fehlt nichts."),
)

_ENGLISH = _Scene(
    watch="Cable car",
    other_watch="Wildcats",
    tellers=(
        _Piece(
            "Riverside Post", "Cable car across the river: council says yes", "The cable car is to run in 2029.", 5.0
        ),
        _Piece("Harbour Courier", "Green light for the cable car", "Twelve cabins, a ride of six minutes.", 4.2),
        _Piece(
            "River Herald",
            "Council approves cable car across the river",
            "After four hours of debate it is decided: from 2029 a cable car will link the old town with the harbour. "
            "Twelve cabins will float across the river in six minutes, for the price of a bus ticket.",
            0.4,
        ),
    ),
    update=_Piece(
        "River Herald",
        "Court halts cable car across the river",
        "The administrative court has halted work on the cable car for now. It wants to know whether the pylons would "
        "disturb the kingfishers that nest there. The city will appeal.",
        0.1,
    ),
    further=(
        _Piece("Forest Mail", "Wildcat filmed with three kittens", "A camera at a hunting stand recorded them.", 1.5),
        _Piece("Hill Gazette", "New bridge for wildcats opens", "The green bridge is fifty metres wide.", 9.0),
    ),
    words=("cable car", "river"),
    trouble=(
        "The feed “Harbour Courier” does not answer",
        "For three hours harbour-courier.example has answered nothing but 503.\nNext try in 30 minutes.",
    ),
    recovery=("The feed “Harbour Courier” answers again", "After four hours. Nothing is missing."),
)


def sample(occasion: Occasion, locale: str, now: datetime) -> Outgoing:
    """A delivery such as the rules would decide at `now`, in the language's own small world."""
    scene = _GERMAN if locale == "de" else _ENGLISH
    if occasion in (Occasion.TROUBLE, Occasion.RECOVERY, Occasion.TEST):
        return _note(occasion, scene, now)
    if occasion is Occasion.DIGEST:
        return _digest(scene, now)
    tellers = tuple(_entry(piece, now) for piece in scene.tellers)
    newest = tellers[-1]
    if occasion is Occasion.SUMMARY:
        return _row(_alert(occasion, now, tellers), scene, tellers)
    if occasion in (Occasion.UPDATE, Occasion.BACK):
        newest = _entry(scene.update, now)
    return _row(_alert(occasion, now, (newest,)), scene, (newest,), tellers)


def _row(alert: Alert, scene: _Scene, entries: tuple[Entry, ...], story: tuple[Entry, ...] = ()) -> Outgoing:
    hits = _hits(entries[0], scene.words) if entries else ()
    row = Outgoing(0, Delivery(alert.key, ""), alert, scene.watch, entries, hits, 0, None, alert.created_at)
    return replace(row, story=story)


def _note(occasion: Occasion, scene: _Scene, now: datetime) -> Outgoing:
    told = {Occasion.TROUBLE: scene.trouble, Occasion.RECOVERY: scene.recovery}
    title, text = told.get(occasion, ("", ""))
    alert = Alert("operator", "feed:sample", occasion, 1, now, (), (), title=title, text=text)
    return Outgoing(0, Delivery(alert.key, ""), alert, "", (), (), 0, None, now)


def _digest(scene: _Scene, now: datetime) -> Outgoing:
    tellers = tuple(_entry(piece, now) for piece in scene.tellers)
    update = _entry(scene.update, now)
    later = replace(_alert(Occasion.UPDATE, now, (update,)), watch_id="cable-car", story_id="cable-car")
    parts = [Part(later, scene.watch, (update,), _hits(update, scene.words), tellers)]
    for number, piece in enumerate(scene.further):
        entry = _entry(piece, now)
        alert = Alert("wildcats", f"wildcats-{number}", Occasion.FIRST, 1, entry.at, (entry.id,), ())
        parts.append(Part(alert, scene.other_watch, (entry,)))
    collects = tuple(part.alert.key for part in parts)
    alert = Alert("", "digest:sample", Occasion.DIGEST, 1, now, (), (), collects=collects)
    return replace(Outgoing(0, Delivery(alert.key, ""), alert, "", (), (), 0, None, now), parts=tuple(parts))


def _alert(occasion: Occasion, now: datetime, entries: tuple[Entry, ...]) -> Alert:
    because = ("update: cancelled",) if occasion is Occasion.UPDATE else ()
    step = 3 if occasion is Occasion.SPREAD else 1
    return Alert("sample", "sample", occasion, step, now, tuple(entry.id for entry in entries), because)


def _entry(piece: _Piece, now: datetime) -> Entry:
    name = piece.publisher.lower().replace("ü", "ue").replace(" ", "-")
    at = now - timedelta(hours=piece.hours)
    return Entry(
        id=f"{name}-{int(piece.hours * 10)}",
        feed_id=name,
        identities=(),
        url=f"https://{name}.example/{int(piece.hours * 10)}",
        title=piece.headline,
        summary=piece.lead,
        content="",
        language="",
        publisher=piece.publisher,
        published=at,
        updated=None,
        seen_at=at,
    )


def _hits(entry: Entry, words: tuple[str, ...]) -> tuple[Hit, ...]:
    texts = (("title", entry.title), ("summary", entry.summary))
    return tuple(
        Hit(word, field, at, at + len(word), text[at : at + len(word)])
        for field, text in texts
        for word in words
        if (at := text.find(word)) >= 0
    )
