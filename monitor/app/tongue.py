"""What is said of a query, in the language of the config: English as it is written where it is said, and beside it German.

`{}` stands for what is filled in: words of the query, numbers, and pieces that the table has too.
"""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.errors import QueryError

GERMAN = {
    # what is wrong with it, and what to do
    "the query is empty": "die Anfrage ist leer",
    "there is no word in this query": "in dieser Anfrage steht kein Wort",
    "write the words that an article must hold": "die Wörter schreiben, die in einem Artikel stehen müssen",
    "the query is longer than {} characters": "die Anfrage ist länger als {} Zeichen",
    "too many terms: {}, allowed {}": "zu viele Begriffe: {}, erlaubt sind {}",
    "split it into several watches": "auf mehrere Themen verteilen",
    "only things that must not appear": "nur, was nicht vorkommen darf",
    "add at least one word that must appear": "mindestens ein Wort ergänzen, das vorkommen muss",
    "one side of OR only says what must not appear": "eine Seite von OR sagt nur, was nicht vorkommen darf",
    "leave out the OR, or add a word to this side that must appear": (
        "das OR weglassen, oder auf dieser Seite ein Wort ergänzen, das vorkommen muss"
    ),
    "a bracket is closed that was never opened": "eine Klammer geht zu, die nie aufging",
    "remove it, or add a (": "weglassen, oder eine ( ergänzen",
    "a bracket is opened and never closed": "eine Klammer geht auf und nie zu",
    "add a )": "eine ) ergänzen",
    "brackets nested deeper than {}": "mehr als {} Klammern ineinander",
    "write it flatter": "flacher schreiben",
    "an empty group": "eine leere Gruppe",
    "put words between the brackets": "Wörter in die Klammern schreiben",
    "{}: needs a value": "{}: braucht einen Wert",
    'write {}:word or {}:"a phrase"': '{}:Wort oder {}:"eine Wendung" schreiben',
    "a value holds a letter or a digit": "ein Wert enthält einen Buchstaben oder eine Ziffer",
    "a field inside a field": "ein Feld in einem Feld",
    "write the fields side by side": "die Felder nebeneinander schreiben",
    "nothing follows {}": "nach {} kommt nichts",
    "nothing stands before {}": "vor {} steht nichts",
    "{} in quotes or small letters is a word": "{} in Anführungszeichen oder klein geschrieben ist ein Wort",
    "an empty phrase": "eine leere Wendung",
    "put words between the quotes": "Wörter zwischen die Anführungszeichen schreiben",
    "same_sentence(…) takes words, phrases and OR": "same_sentence(…) nimmt Wörter, Wendungen und OR",
    "put fields, -, groups of groups and expressions beside it": (
        "Felder, -, Gruppen in Gruppen und Ausdrücke daneben schreiben"
    ),
    "a * without a word": "ein * ohne Wort",
    "put it at its end: tele*": "ans Ende eines Wortes setzen: tele*",
    "a prefix this short finds nearly everything": "ein so kurzer Wortanfang findet fast alles",
    "give at least {} letters": "mindestens {} Buchstaben angeben",
    "an expression is opened and never closed": "ein Ausdruck fängt an und hört nie auf",
    "add a / at its end": "am Ende ein / ergänzen",
    "a quote is opened and never closed": "ein Anführungszeichen geht auf und nie zu",
    'add a " at the end of the phrase': 'am Ende der Wendung ein " ergänzen',
    "a nearness of more than 999 words": "eine Nähe von mehr als 999 Wörtern",
    "use a smaller number": "eine kleinere Zahl nehmen",
    "a field is written in small letters: {}:": "ein Feld wird klein geschrieben: {}:",
    "write {}:word; as a word, put it in quotes": "{}:Wort schreiben; als Wort in Anführungszeichen setzen",
    "{}: is a key of the watch, beside its query:": "{}: ist ein Schlüssel des Themas, neben query:",
    "to try one, depesche test --like": "zum Ausprobieren: depesche test --like",
    "docs/queries.md tells what a watch adds": "docs/queries.md sagt, was ein Thema noch kann",
    "there is no field {}: a watch looks at what is new": "ein Feld {} gibt es nicht: ein Thema sieht sich an, was neu ist",
    "there is no field {}": "ein Feld {} gibt es nicht",
    "depesche test --since 30d tries it on the past": "depesche test --since 30d probiert es am Vergangenen",
    "did you mean {}:? fields: {}": "{}: gemeint? Felder sind {}",
    "a ~ stands right behind a word or a phrase": "ein ~ steht gleich hinter einem Wort oder einer Wendung",
    'write Meier~ or "these words"~8': 'Meier~ oder "diese Wörter"~8 schreiben',
    "a * stands at the end of a word only, a ? nowhere": "ein * steht nur am Ende eines Wortes, ein ? nirgends",
    r"a word is found in any inflection; else write tele* or /tele\w+n/, or put it in quotes as it stands": (
        r"ein Wort wird in jeder Beugung gefunden; sonst tele* oder /tele\w+n/ schreiben, oder es wörtlich in Anführungszeichen"
    ),
    "a ~ behind a word takes no number": "ein ~ hinter einem Wort hat keine Zahl",
    'write {}~; a number belongs behind a phrase: "these words"~8': (
        '{}~ schreiben; eine Zahl gehört hinter eine Wendung: "diese Wörter"~8'
    ),
    "no part of a query weighs more than others": "kein Teil einer Anfrage wiegt mehr als andere",
    "leave out the ^ and its number": "das ^ und seine Zahl weglassen",
    "an expression has no flags": "ein Ausdruck hat keine Schalter",
    "end it with its /; capitals make no difference in it anyway": (
        "mit dem / enden lassen; auf Groß und Klein kommt es darin ohnehin nicht an"
    ),
    "same_sentence takes words in brackets": "same_sentence nimmt Wörter in Klammern",
    "write same_sentence(Putin Trump)": "same_sentence(Putin Trump) schreiben",
    "an expression longer than {} characters": "ein Ausdruck von mehr als {} Zeichen",
    "shorten it": "kürzen",
    "an expression that fits everywhere": "ein Ausdruck, der überall passt",
    "let it demand a letter": "einen Buchstaben verlangen lassen",
    "no expression that RE2 can read ({})": "kein Ausdruck, den RE2 lesen kann ({})",
    "docs/queries.md has an example": "docs/queries.md hat ein Beispiel",
    "a ( of the expression is never closed": "eine ( des Ausdrucks geht nie zu",
    "a ) of the expression closes nothing": "eine ) des Ausdrucks schließt nichts",
    "a [ of the expression is never closed": "eine [ des Ausdrucks geht nie zu",
    "as a sign of the text it is written with a backslash: {}": (
        "als Zeichen des Textes wird es mit einem Rückstrich geschrieben: {}"
    ),
    "before {} stands nothing to repeat": "vor {} steht nichts, was sich wiederholt",
    "{} repeats what is repeated": "{} wiederholt, was sich schon wiederholt",
    "{} repeats too often": "{} wiederholt zu oft",
    "1000 times at most, the smaller number first": "höchstens 1000-mal, die kleinere Zahl zuerst",
    "RE2 knows no {}": "RE2 kennt kein {}",
    "such as [a-z] or [0-9], the smaller sign first": "etwa [a-z] oder [0-9], das kleinere Zeichen zuerst",
    "it looks neither ahead nor back: write two parts, word -word": (
        "es sieht weder voraus noch zurück: zwei Teile schreiben, Wort -Wort"
    ),
    "known are {} and their like; nothing refers back, as {} would": (
        "bekannt sind {} und ihresgleichen; nichts verweist zurück, wie es {} täte"
    ),
    "concepts stand for each other in a circle: {}": "Begriffe stehen im Kreis füreinander: {}",
    "remove one of the references": "einen der Verweise streichen",
    "this can never match: {}": "das kann nie zutreffen: {}",
    "{} is wanted and excluded": "{} ist verlangt und ausgeschlossen",
    "leave out one of the two": "eins von beiden weglassen",
    "{} is no language code": "{} ist kein Sprachkürzel",
    "did you mean lang:{}?": "lang:{} gemeint?",
    "languages have two letters: lang:de": "Sprachen haben zwei Buchstaben: lang:de",
    "the watch only looks at {}": "das Thema sieht sich nur {} an",
    "make lang: and languages: agree": "lang: und languages: in Einklang bringen",
    "a text is in one language": "ein Text ist in einer Sprache",
    "write (lang:de OR lang:en)": "(lang:de OR lang:en) schreiben",
    "make the field and fields: agree": "das Feld und fields: in Einklang bringen",
    "within: {} can't reach from the headline to the text": "within: {} reicht nicht von der Überschrift in den Text",
    "use within: article, or one field": "within: article nehmen, oder ein Feld",
    "under a headline no score is above {}": "unter einer Überschrift ist keine Wertung über {}",
    "lower min_score: {}, or look at titles too": "min_score: {} senken, oder auch Überschriften ansehen",
    "no word has more than {} letters": "kein Wort hat mehr als {} Buchstaben",
    "shorten it, or write its beginning with a *": "kürzen, oder seinen Anfang mit * schreiben",
    "this matches nearly every text: {} stands in most of them": "das passt auf fast jeden Text: {} steht in den meisten",
    "add a word that says what it is about, or name the watch's languages:": (
        "ein Wort ergänzen, das sagt, worum es geht, oder die languages: des Themas nennen"
    ),
    # what is warned about
    "{} is no operator here": "{} ist hier kein Operator",
    "OR, in capitals, is the operator": "der Operator ist OR, groß geschrieben",
    "words side by side must all be there; AND, in capitals, says it too": (
        "Wörter nebeneinander müssen alle da sein; AND, groß geschrieben, sagt dasselbe"
    ),
    "write -WORD, or NOT in capitals": "-WORT schreiben, oder NOT, groß",
    'nearness is written "these words"~8': 'Nähe schreibt man "diese Wörter"~8',
    "{} is one word here": "{} ist hier ein Wort",
    "write ({})": "({}) schreiben",
    "put a blank between words that must all be there, OR between others": (
        "zwischen Wörter, die alle da sein müssen, ein Leerzeichen setzen, zwischen andere OR"
    ),
    "a * in front does nothing": "ein * am Anfang bewirkt nichts",
    "a word finds by itself the compounds that end with it": (
        "ein Wort findet von selbst die Zusammensetzungen, die damit enden"
    ),
    "{} is read as {}": "{} wird als {} gelesen",
    "write /{}/": "/{}/ schreiben",
    "{} is no quotation mark here": "{} ist hier kein Anführungszeichen",
    'a phrase stands in "…"': 'eine Wendung steht in "…"',
    "{} is a word here": "{} ist hier ein Wort",
    "as a field it is written without a blank: {}:word": "als Feld ohne Leerzeichen schreiben: {}:Wort",
    "{} is taken for words": "{} gilt als Wörter",
    "fields are {}": "Felder sind {}",
    "{} stands twice, and counts once": "{} steht doppelt da und zählt einmal",
    'as a name: "{}"': 'als Name: "{}"',
    "{} is looked for word for word": "{} wird Wort für Wort gesucht",
    "write it as the watch's query:": "als query: des Themas schreiben",
    # what is proposed
    "finds {} of 1 past entry": "findet {} von einem früheren Eintrag",
    "finds {} of {} past entries": "findet {} von {} früheren Einträgen",
    "synonym: {} for {}": "anderes Wort: {} für {}",
    "manner: words anywhere in the article, other spellings": (
        "weiter gefasst: Wörter irgendwo im Artikel, andere Schreibweisen"
    ),
    "manner: words anywhere in the article": "weiter gefasst: Wörter irgendwo im Artikel",
    "spelling: {} in another spelling": "Schreibweise: {} anders geschrieben",
    "in company: {} beside {}": "kommt mit vor: {} neben {}",
    "fewer words: without {}": "weniger Wörter: ohne {}",
    "{}   with {}": "{}   mit {}",
    "by": "durch",
    "e.g. {}": "z. B. {}",
    "Nothing that was tried would have found more.": "Nichts von dem, was versucht wurde, hätte mehr gefunden.",
    "1 other change would add nothing more, or most likely other words (--all shows them)": (
        "1 andere Änderung brächte nichts dazu oder wohl nur andere Wörter (--all zeigt sie)"
    ),
    "{} other changes would add nothing more, or most likely other words (--all shows them)": (
        "{} andere Änderungen brächten nichts dazu oder wohl nur andere Wörter (--all zeigt sie)"
    ),
    "{} of 1 entry would match": "{} von einem Eintrag würde passen",
    "1 of {} entries would match": "1 von {} Einträgen würde passen",
    "{} of {} entries would match": "{} von {} Einträgen würden passen",
    " in the last {}": " (die letzten {})",
    ", {} shown": ", {} davon gezeigt",
    "--since looks further back": "--since sieht weiter zurück",
    "`depesche suggest` tries other words": "`depesche suggest` versucht andere Wörter",
    "looking for it": "wird gesucht",
    "trying other words": "andere Wörter werden versucht",
}

_AROUND = (GERMAN["this can never match: {}"],)
"""What is filled in there is a sentence of ours; elsewhere it may be anybody's word."""
_TABLES = {"de": GERMAN}


def worded(text: str, locale: str) -> str:
    """The sentence in that language; one that is none of ours is as it is."""
    table = _TABLES.get(locale[:2], {})
    if not table or text in table:
        return table.get(text, text)
    for shape, other in _shapes(locale[:2]):
        if found := shape.fullmatch(text):
            pieces = found.groups()
            return other.format(*([worded(piece, locale) for piece in pieces] if other in _AROUND else pieces))
    return text


def in_tongue(error: QueryError, locale: str) -> QueryError:
    """The same error, in that language."""
    said = worded(str(error), locale)
    return QueryError(said, start=error.start, end=error.end, hint=worded(error.hint, locale))


@lru_cache(maxsize=len(_TABLES))
def _shapes(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with something to fill in; those first that begin in their own words, and say most."""
    table = {english: other for english, other in _TABLES[language].items() if "{}" in english}
    ordered = sorted(table, key=lambda english: (english.startswith("{}"), -len(english.replace("{}", ""))))
    return tuple(
        (re.compile("(.+?)".join(map(re.escape, english.split("{}"))), re.DOTALL), table[english])
        for english in ordered
    )
