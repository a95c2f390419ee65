"""German."""

from __future__ import annotations

from monitor.text.languages.base import Language

GERMAN = Language(
    code="de",
    snowball="german",
    stop_words=frozenset(
        """ab aber als am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine dem den der des dich die
        dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas fuer gegen
        gewesen habe haben hat hatte hatten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden
        jeder jedes jetzt kann kein keine koennen machen man mehr mein mit muss nach nicht noch nun nur ob oder ohne sehr
        seit sich sie sind so soll sollen sollte ueber um und uns unser unter vom von vor war waren was wegen weil wenn wer
        werden wie wieder will wir wird wo wollen worden wurde wurden zu zum zur zwischen""".split()
    ),
    irregular=(
        ("tote", "tod"),
        ("toter", "tod"),
        ("toten", "tod"),
        ("tot", "tod"),
        ("kriege", "krieg"),
        ("visa", "visum"),
        ("boni", "bonus"),
        ("themen", "thema"),
        ("firmen", "firma"),
        ("konten", "konto"),
        ("viren", "virus"),
        ("kommata", "komma"),
        ("risiken", "risiko"),
        ("museen", "museum"),
        ("praxen", "praxis"),
        ("krisen", "krise"),
        ("daten", "datum"),
        ("saeue", "sau"),
        ("generaele", "general"),
        ("banken", "bank"),
    ),
    rewrites=(
        ("in innen", r"^(.{3,}(?:er|ent|ist|or|ant|eur|eut|aer))in(?:nen)?$", r"\1"),
        ("innen", r"^(.{4,})innen$", r"\1in"),
        ("iert ierte ierten iertet ierend iere ierst", r"^(.{3,})ier(?:t|te|ten|tet|end|e|st)$", r"\1ieren"),
        ("ismus ismen", r"^(.{3,})ism(?:us|en)$", r"\1ism"),
        ("ium iums ien", r"^(.{3,}i)(?:um|ums|en)$", r"\1"),
        ("ski skij skyj sky skis skijs skyjs skys", r"^(.{3,})sk(?:i|ij|yj|y)s?$", r"\1ski"),
        ("js ps ws ys vs", r"^(.{3,}[jpwyv])s$", r"\1"),
    ),
    endings=("s", "es", "ses", "sen", "se", "e", "en", "n", "nen"),
    strong_verbs=(
        ("rufen", "rief", "gerufen"),
        ("treten", "trat", "getreten"),
        ("sterben", "starb", "gestorben"),
        ("nehmen", "nahm", "genommen"),
        ("greifen", "griff", "gegriffen"),
        ("fallen", "fiel", "gefallen"),
        ("brechen", "brach", "gebrochen"),
        ("schlagen", "schlug", "geschlagen"),
        ("schiessen", "schoss", "geschossen"),
        ("schliessen", "schloss", "geschlossen"),
        ("sprechen", "sprach", "gesprochen"),
        ("treffen", "traf", "getroffen"),
        ("geben", "gab", "gegeben"),
        ("heben", "hob", "gehoben"),
        ("steigen", "stieg", "gestiegen"),
        ("sinken", "sank", "gesunken"),
        ("lassen", "liess", "gelassen"),
        ("kommen", "kam", "gekommen"),
        ("gehen", "ging", "gegangen"),
        ("stehen", "stand", "gestanden"),
        ("bringen", "brachte", "gebracht"),
        ("finden", "fand", "gefunden"),
        ("halten", "hielt", "gehalten"),
        ("fahren", "fuhr", "gefahren"),
        ("fliegen", "flog", "geflogen"),
        ("fliehen", "floh", "geflohen"),
        ("verlieren", "verlor", "verloren"),
        ("gewinnen", "gewann", "gewonnen"),
        ("werfen", "warf", "geworfen"),
        ("ziehen", "zog", "gezogen"),
        ("schreiben", "schrieb", "geschrieben"),
        ("beben", "bebte", "gebebt"),
        ("entlassen", "entliess", "entlassen"),
        ("erschiessen", "erschoss", "erschossen"),
        ("betreten", "betrat", "betreten"),
        ("zuruecktreten", "trat", "zurueckgetreten"),
    ),
    present_stems=(("nehmen", "nimm"), ("halten", "hael"), ("treten", "tritt"), ("lassen", "laess")),
    particles=tuple(
        """ab an auf aus bei ein fest frei her hin los mit nach nieder statt teil um vor weg weiter wieder zu zurueck
        zusammen""".split()
    ),
    infinitives=("ieren", "en", "ern", "eln"),
    compounds=True,
    subordinators=frozenset(
        """dass der die das den dem deren dessen weil wenn ob als wie wo wobei obwohl nachdem bevor damit um sodass aber
        sondern und oder welche welcher welches so sagte sagt heisst teilte so wer was worauf wonach denn""".split()
    ),
)
