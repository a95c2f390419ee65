"""The demo's play: three invented papers, one invented evening, told in seconds."""

from __future__ import annotations

from dataclasses import dataclass

PAPERS = {"kurier": "Abendkurier", "bote": "Der Bote", "wire": "Nordwire English"}

CONFIG = """\
locale: {locale}
allow_networks: [127.0.0.1]
every: 1s
first_run: all
feeds:
  - {{url: "{base}/kurier.xml", name: Abendkurier, language: de}}
  - {{url: "{base}/bote.xml", name: Der Bote, language: de}}
  - {{url: "{base}/wire.xml", name: Nordwire English, language: en}}
concepts:
  telefonat: [Telefonat, Telefongespräch, telefonieren, Anruf, anrufen, "am Telefon"]
watches:
  - {{name: Telefonat Putin–Trump, query: telefonat Putin Trump}}
  - {{name: Streik bei der Bahn, query: Bahnstreik OR (Streik Bahn)}}
channels:
  terminal: {{console: true}}
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """At `second` of the play, `paper` publishes. `aside` tells the audience what to look for."""

    second: float
    paper: str
    title: str
    teaser: str
    aside: str = ""


SCENES = (
    Scene(
        0,
        "kurier",
        "Hafenfest lockt Tausende an die Elbe",
        "Bei Sonne und Wind feierten die Besucher bis in den Abend.",
    ),
    Scene(
        0, "bote", "Putin gratuliert, Telefonat Merz–Macron, Trump tobt: Das war der Tag", "Die Meldungen im Überblick."
    ),
    Scene(0, "wire", "Central bank keeps its main rate", "Borrowing costs stay where they are, the governors said."),
    Scene(
        3,
        "kurier",
        "Kreml: Telefonat zwischen Putin und Trump für Donnerstag angesetzt",
        "Die Präsidenten wollen am Donnerstag über eine Waffenruhe sprechen, teilte Sprecher Peskow in Moskau mit.",
        "Three papers listed other news first: a round-up with the same words in it rang nobody. Now the real thing.",
    ),
    Scene(
        6,
        "bote",
        "Putin und Trump wollen am Donnerstag telefonieren – Kreml nennt Termin",
        "Über eine Waffenruhe wollen die Präsidenten am Donnerstag sprechen, wie Sprecher Peskow in Moskau mitteilte.",
        "Another paper tells the same in other words: no second alert.",
    ),
    Scene(
        9,
        "kurier",
        "Kreml: Telefonat zwischen Putin und Trump für Donnerstag abgesagt",
        "Das für Donnerstag geplante Gespräch der Präsidenten findet nicht statt, teilte Sprecher Peskow in Moskau mit.",
        "Called off. 92 % the same letters as the first headline, and real news: an update.",
    ),
    Scene(
        12,
        "bote",
        "Lokführer kündigen Warnstreik an: Bahn streicht Fernzüge am Freitag",
        "Die Gewerkschaft ruft zum Ausstand auf; die Bahn rechnet mit Ausfällen in ganz Deutschland.",
        "Another watch: the headline says Warnstreik and Bahn.",
    ),
)

APPLAUSE = 4.0
"""Seconds between the last scene and the curtain, at any speed: polling has its own pace, a second or two."""
