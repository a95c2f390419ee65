"""What Depesche says of itself to the operator, in the languages that we speak: English as it is written where it is
said, and beside it the others. A test finds every sentence of the house here."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from monitor.alerts.causes import caused
from monitor.alerts.wording import ENGLISH, WORDINGS
from monitor.errors import FeedError
from monitor.model import Said, spoken

GERMAN = {
    # of a feed
    "Feed “{feed}” can't be read": "Feed „{feed}“ ist nicht zu lesen",
    "Feed “{feed}” is gone for good": "Feed „{feed}“ gibt es nicht mehr",
    "Feed “{feed}” wants a login": "Feed „{feed}“ verlangt eine Anmeldung",
    "Feed “{feed}” is no feed any more": "Feed „{feed}“ ist kein Feed mehr",
    "Feed “{feed}” has no certificate that can be trusted": "Feed „{feed}“ hat kein Zertifikat, dem zu trauen ist",
    "{error}{hint}. Since {since}, the last poll failed; {note}.": "{error}{hint}. Der Abruf am {since} ist misslungen.",
    "{error}{hint}. Since {since}, {count} polls in a row failed; {note}.": (
        "{error}{hint}. Seit {since} sind {count} Abrufe nacheinander misslungen."
    ),
    "Feed “{feed}” can be read again": "Feed „{feed}“ ist wieder zu lesen",
    "It could not for {span}.": "Er war es {span} lang nicht.",
    "Feed “{feed}” brings news again": "Feed „{feed}“ bringt wieder Neues",
    "{count} new entries.": "{count} neue Einträge.",
    "One new entry.": "Ein neuer Eintrag.",
    "Feed “{feed}” has fallen silent": "Feed „{feed}“ ist verstummt",
    "Nothing new since {since}, though it usually brings something every {rhythm}. It answers; has the site moved its news "
    "to another feed?": (
        "Nichts Neues seit {since}, obwohl er sonst alle {rhythm} etwas bringt. Er antwortet; stehen die Nachrichten der "
        "Seite jetzt in einem anderen Feed?"
    ),
    "Feed “{feed}” lists almost nothing": "Feed „{feed}“ listet fast nichts mehr",
    "Feed “{feed}” lists far more than usual": "Feed „{feed}“ listet viel mehr als sonst",
    "{count} entries, where it usually lists {usual}.": "{count} Einträge, sonst sind es {usual}.",
    "Feed “{feed}” is as long as usual again": "Feed „{feed}“ ist wieder so lang wie sonst",
    "It lists {count} entries.": "Er listet {count} Einträge.",
    "Feed “{feed}” has moved to another site": "Feed „{feed}“ ist auf eine andere Seite umgezogen",
    "It is answered by {site} now, no longer by {before}. Is that the same feed?": (
        "Jetzt antwortet {site}, nicht mehr {before}. Ist das noch derselbe Feed?"
    ),
    "Feed “{feed}” is back where it was": "Feed „{feed}“ ist wieder, wo er war",
    "It answers from {site} again.": "Er kommt wieder von {site}.",
    "Feed “{feed}” is damaged": "Feed „{feed}“ ist beschädigt",
    "{flaw}. It could still be read; entries or letters may be missing.": (
        "{flaw}. Er war noch zu lesen; Einträge oder Buchstaben können fehlen."
    ),
    "Feed “{feed}” is sound again": "Feed „{feed}“ ist wieder heil",
    "It was damaged since {since}.": "Beschädigt war er seit {since}.",
    "A gap in feed “{feed}” is filled": "Eine Lücke in Feed „{feed}“ ist gefüllt",
    "Feed “{feed}” may have lost entries": "Aus Feed „{feed}“ können Einträge verloren sein",
    "The feed listed nothing that it had listed at {since}, so entries came and went unseen. History has been read: "
    "{count} entries were recovered and nothing is missing.": (
        "Der Feed listete nichts mehr von dem, was er am {since} gelistet hatte; Einträge kamen und gingen also ungesehen. "
        "Die Geschichte der Seite wurde gelesen: {count} Einträge sind nachgeholt, und nichts fehlt."
    ),
    "The feed listed nothing that it had listed at {since}, so entries came and went unseen. {count} entries were recovered "
    "from history; how many are missing is not known. It is asked every {every} at most: lower `every` if that happens "
    "often.": (
        "Der Feed listete nichts mehr von dem, was er am {since} gelistet hatte; Einträge kamen und gingen also ungesehen. "
        "{count} Einträge sind aus der Geschichte der Seite nachgeholt; wie viele fehlen, ist nicht bekannt. Er wird "
        "höchstens alle {every} gefragt: Wenn das öfter geschieht, hilft ein kleineres `every`."
    ),
    # of a site and of our network
    "The network is back": "Das Netz ist wieder da",
    "Feeds can be reached again.": "Feeds sind wieder zu erreichen.",
    "Sites answer again.": "Seiten antworten wieder.",
    "{site} can be read again": "{site} ist wieder zu lesen",
    "“{feed}” is the first of its feeds to answer.": "„{feed}“ antwortet als erster ihrer Feeds.",
    "{text} It lasted {span}.": "{text} Es dauerte {span}.",
    "No site can be reached": "Keine Seite ist zu erreichen",
    "No site has answered since {since}: {sites}. Most likely it is our own network or name server.": (
        "Keine Seite hat seit {since} geantwortet: {sites}. Wahrscheinlich liegt es am eigenen Netz oder Namensdienst."
    ),
    "{names} and {count} more": "{names} und {count} weitere",
    "{site} can't be read": "{site} ist nicht zu lesen",
    "{count} of its feeds fail since {since}. “{feed}”: {text}": (
        "{count} ihrer Feeds misslingen seit {since}. „{feed}“: {text}"
    ),
    # of a channel
    "{count} notes on feeds and channels": "{count} Hinweise zu Feeds und Kanälen",
    "Channel '{channel}' can't deliver": "Kanal „{channel}“ kann nicht zustellen",
    "{error}. First lost: “{subject}” ({key}). `depesche outbox` lists what was lost and tries it again.": (
        "{error}. Zuerst verloren: „{subject}“ ({key}). `depesche outbox` zeigt, was verloren ist, und versucht es noch einmal."
    ),
    "Channel '{channel}' has been failing for {span}": "Kanal „{channel}“ nimmt seit {span} nichts an",
    "{error}. Its messages wait: `depesche outbox` lists them. One of them is tried now and then.": (
        "{error}. Seine Nachrichten warten: `depesche outbox` zeigt sie. Ab und zu wird eine davon versucht."
    ),
    "Channel '{channel}' works again": "Kanal „{channel}“ geht wieder",
    "What has waited for {span} is sent now.": "Was {span} lang gewartet hat, geht jetzt hinaus.",
    "The template of channel '{channel}' fails": "Die Vorlage von Kanal „{channel}“ versagt",
    "It failed: {fault}. Until it is mended, messages go out in our own words, as plain text.": (
        "Sie hat versagt: {fault}. Bis sie geheilt ist, gehen Nachrichten in unseren eigenen Worten hinaus, als reiner Text."
    ),
    "It failed in line {line}: {fault}. Until it is mended, messages go out in our own words, as plain text.": (
        "Sie hat in Zeile {line} versagt: {fault}. Bis sie geheilt ist, gehen Nachrichten in unseren eigenen Worten hinaus, "
        "als reiner Text."
    ),
    # of the store, its disk and the daemon
    "The store refuses what it is given": "Der Speicher nimmt nichts an",
    "Since {since}: {why}\nNothing that was saved is lost. It is tried again, ever more slowly; until it works, nothing new "
    "is noticed and nothing else is told.": (
        "Seit {since}: {why}\nNichts, was gespeichert war, ist verloren. Es wird weiter versucht, immer seltener; bis es "
        "gelingt, wird nichts Neues bemerkt und nichts anderes gemeldet."
    ),
    "The store works again": "Der Speicher geht wieder",
    "It had refused for {span}: {why}": "Er hatte {span} lang nichts angenommen: {why}",
    "The store's disk is nearly full": "Die Platte des Speichers ist fast voll",
    "{room} are left on the disk of the store. `depesche vacuum` and `keep:` may help.": (
        "{room} sind auf der Platte des Speichers noch frei. `depesche vacuum` und `keep:` können helfen."
    ),
    "The store's disk has room again": "Auf der Platte des Speichers ist wieder Platz",
    "{room} are left.": "{room} sind frei.",
    "The store fits again": "Der Speicher passt wieder",
    "It has {size} of {most}.": "Er hat {size} von {most}.",
    "The store was at its bound": "Der Speicher war an seiner Grenze",
    "It had {before}, max_size is {most}; entries older than {days} days were forgotten, and it has {after}.": (
        "Er hatte {before}, max_size ist {most}; was älter als {days} Tage war, ist vergessen, und er hat {after}."
    ),
    "The store is bigger than it may be": "Der Speicher ist größer, als er sein darf",
    "It had {before}, max_size is {most}; even with entries of {days} days only it has {after}: make max_size bigger.": (
        "Er hatte {before}, max_size ist {most}; auch mit Einträgen von nur {days} Tagen hat er {after}: max_size muss größer "
        "werden."
    ),
    "Depesche did not end in good order": "Depesche hat nicht ordentlich geendet",
    "Depesche has crashed {count} times within an hour": "Depesche ist in einer Stunde {count}-mal abgestürzt",
    "The run that began at {began} ended without a word: a crash, kill -9 or a power cut. Nothing was lost: what was decided "
    "is sent now, and what was not is polled again. The log from before may say more.": (
        "Der Lauf, der am {began} begann, endete ohne ein Wort: ein Absturz, kill -9 oder ein Stromausfall. Nichts ist "
        "verloren: Was entschieden war, geht jetzt hinaus, was nicht, wird noch einmal geholt. Das Protokoll von vorher sagt "
        "vielleicht mehr."
    ),
    # of the config and its examples
    "The config is good again": "Die Konfiguration ist wieder in Ordnung",
    "What it says now is in force.": "Es gilt, was jetzt darin steht.",
    "The changed config has faults and is not used": "Die geänderte Konfiguration hat Fehler und gilt nicht",
    "{faults}\nThe config before stays in force.": "{faults}\nEs gilt weiter die vorige.",
    "{faults}\n… and {count} more\nThe config before stays in force.": (
        "{faults}\n… und {count} weitere\nEs gilt weiter die vorige."
    ),
    "An example can't be read": "Ein Beispiel ist nicht zu lesen",
    "{address}: {error}. The watches that name it find nothing by it; it is tried again.": (
        "{address}: {error}. Die Themen, die es nennen, finden dadurch nichts; es wird weiter versucht."
    ),
    "An example was read at last": "Ein Beispiel ist endlich gelesen",
    "{address}: the watches that name it find its like now.": (
        "{address}: Die Themen, die es nennen, finden jetzt, was ihm gleicht."
    ),
}

NOTES = {"de": GERMAN}
"""By language; what is missing stays English."""


def worded(text: str, locale: str, zone: ZoneInfo) -> str:
    """The sentence in that language, with the times of that zone; what nobody has put together by `said` is as it is."""
    if not isinstance(text, Said):
        return text
    template = NOTES.get(locale[:2], {}).get(text.template, text.template)
    return template.format(**{name: _part(part, locale, zone) for name, part in text.parts.items()})


def _part(part: object, locale: str, zone: ZoneInfo) -> object:
    words = WORDINGS.get(locale[:2], ENGLISH)
    if isinstance(part, datetime):
        return words.when(part, zone)
    if isinstance(part, timedelta):
        return spoken(part).replace(".", words.point)
    if isinstance(part, Said):
        return worded(part, locale, zone)
    return caused(str(part), locale) if isinstance(part, str | FeedError) else part
