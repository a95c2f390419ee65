"""The words that say how things stand (planned, cancelled, denied …): they tell a matter that moved on from a copy.

An *axis* is a question ("does it take place?"), a *state* one of its answers. A word ending in `*` stands for all
words that begin so; all are in folded spelling.
"""

from __future__ import annotations

from typing import NamedTuple


class Status(NamedTuple):
    """One answer to one question, as a text's words give it."""

    axis: str
    state: str


_WORDS: dict[tuple[str, str], str] = {
    (
        "takes place",
        "planned",
    ): """angesetzt* anberaumt* geplant* vereinbart* angekuendigt* ankuendig* terminiert* scheduled
        planned announced arranged""",
    (
        "takes place",
        "cancelled",
    ): """abgesagt* absage absagen gestrichen* entfaellt storniert* abgeblasen* geplatzt* platzt
        cancelled canceled cancels cancel scrapped scraps axed""",
    (
        "takes place",
        "postponed",
    ): """verschoben* verschiebt verschieben vertagt* vertagen aufgeschoben* postponed postpones
        postpone delayed delays adjourned""",
    ("truth", "confirmed"): "bestaetigt* bestaetigen bestaetigung confirmed confirms confirm",
    (
        "truth",
        "denied",
    ): """dementiert* dementi dementieren bestreitet bestritten* widerspricht denied denies deny rebuts
        disputes""",
    ("life", "dead"): """tot tote toter gestorben* stirbt verstorben* getoetet* dies died dead killed""",
    ("life", "alive"): """lebt ueberlebt* lebend* alive survives survived""",
    ("court", "charged"): "angeklagt* anklage beschuldigt* charged indicted accused",
    ("court", "convicted"): "verurteilt* schuldig convicted guilty sentenced jailed",
    ("court", "cleared"): "freigesprochen* freispruch acquitted cleared exonerated",
    ("custody", "arrested"): "verhaftet* festgenommen* festnahme arrested arrests detained",
    ("custody", "released"): "freigelassen* freilassung entlassen* released freed frees",
    ("talks", "agreed"): "geeinigt* einigung einigen einig agreed agreement agree agrees",
    ("talks", "failed"): "gescheitert* scheitert scheitern abgebrochen* failed fails collapsed collapse",
    ("vote", "approved"): "beschlossen* beschliesst verabschiedet* gebilligt* billigt approved approves passed passes",
    ("vote", "rejected"): "abgelehnt* ablehnung lehnt verworfen* rejected rejects rejected blocked blocks",
    ("search", "missing"): "vermisst* verschollen* missing",
    ("search", "found"): "gefunden* wiedergefunden* aufgetaucht* found",
    ("trend", "up"): "steigt steigen gestiegen* klettert anstieg rises rise rising climbs gains jumps surges higher",
    (
        "trend",
        "down",
    ): "faellt fallen gefallen* sinkt sinken gesunken* rueckgang falls fall falling drops slips slides lower",
    ("fight", "begins"): "ausgebrochen* begonnen* gestartet* begun begins started starts",
    ("fight", "over"): "beendet* geloescht* beigelegt* ended ends over extinguished",
    ("door", "open"): "geoeffnet* oeffnet wiedereroeffnet* reopens reopened opens",
    ("door", "closed"): "gesperrt* geschlossen* schliesst closed closes shuts",
}

_EXACT: dict[str, Status] = {}
_BEGINNINGS: dict[str, Status] = {}
for _key, _list in _WORDS.items():
    for _word in _list.split():
        (_BEGINNINGS if _word.endswith("*") else _EXACT)[_word.rstrip("*")] = Status(*_key)
_LENGTHS = sorted({len(beginning) for beginning in _BEGINNINGS}, reverse=True)
_SHORTEST = _LENGTHS[-1]
_STARTS = frozenset(beginning[:_SHORTEST] for beginning in _BEGINNINGS)

MOVES = frozenset(
    {"cancelled", "postponed", "denied", "confirmed", "convicted", "cleared", "released", "failed", "found", "rejected"}
)
"""States that are news by themselves: one text naming them while the earlier one is silent means it moved on."""


def status_of(form: str) -> Status | None:
    """The status that a folded word names, if any."""
    exact = _EXACT.get(form)
    if exact is not None or len(form) < 7 or form[:_SHORTEST] not in _STARTS:
        return exact
    for length in _LENGTHS:
        status = _BEGINNINGS.get(form[:length])
        if status is not None and len(form) - length <= 2:
            return status
    return None


def moved(new: frozenset[Status], old: frozenset[Status], old_elsewhere: frozenset[Status]) -> Status | None:
    """The status in which the new text has moved on from the old one; None: they agree, or say nothing.

    `old_elsewhere` is what the old text's lead says: a status that stands there already is no news.
    """
    for status in sorted(new):
        if status in old or status in old_elsewhere:
            continue
        opposite = any(known.axis == status.axis for known in old)
        if opposite or status.state in MOVES:
            return status
    return None
