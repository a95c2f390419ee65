"""What sites hang onto a text that is none of its news: "Read more", "appeared first on", "2 hours ago"."""

from __future__ import annotations

import re

_LOOKED_AT = 300
"""Characters at the end of a text in which such a tail stands."""
_MORE = re.compile(
    r"(?:^|(?<=[.!?…:;)\]”“\"»’\n])|(?<=\.\.\.))\s*[\[(<]?\s*(?:»|›|→|>|&gt;)*\s*"
    r"(?:hier )?(?:(?:jetzt )?weiterlesen|mehr lesen|lesen sie (?:hier )?(?:mehr|weiter)|mehr dazu|mehr zum thema|zum artikel"
    r"|read more|read the full (?:story|article)|continue reading|full story|more\b(?=\W*$)|lire la suite|lire plus"
    r"|leer más|seguir leyendo|leggi tutto|continua a leggere|lees (?:meer|verder)|czytaj (?:dalej|więcej)"
    r"|ler mais|leia mais|continuar lendo|читать далее|подробнее)\b[^.!?\n]{0,120}[\])]?\s*[.…»›→>]*\s*$",
    re.IGNORECASE,
)
_FIRST_ON = re.compile(
    r"(?:^|\s)(?:(?:the post|der beitrag|der artikel|l’article|l'article|la entrada|l’articolo|o post|wpis)\b[^\n]{0,250}?"
    r"(?:(?:appeared|was) first (?:published )?on|erschien zuerst (?:auf|bei|in)|ist zuerst (?:auf|bei) [^\n]{1,80} erschienen"
    r"|est apparu en premier sur|se publicó primero en|proviene da|apareceu primeiro em|pochodzi z serwisu)[^\n]*)$",
    re.IGNORECASE,
)
_HINTS = (
    *(
        "weiterlesen",
        "lesen",
        "mehr",
        "artikel",
        "more",
        "story",
        "article",
        "reading",
        "suite",
        "lire plus",
        "leer más",
    ),
    *("leyendo", "tutto", "leggere", "meer", "verder", "dalej", "więcej", "mais", "lendo", "далее", "подробнее"),
)
"""One of these is in every invitation: looked for first, since a pattern for all of them costs more than all the rest."""
_FIRST_HINTS = (" first ", "zuerst", "premier sur", "primero en", "proviene da", "primeiro em", "pochodzi z")
_CUT = re.compile(r"\s*(?:\[(?:…|\.\.\.|&hellip;)\]|\((?:…|\.\.\.)\))\s*$")
_SPAN = (
    r"(?:vor (?:etwa |rund |ca\. )?(?:\d+|eine[rm]|zwei|drei) (?:sekunden?|minuten?|min\.?|stunden?|std\.?|tage?n?|wochen?)"
    r"|(?:\d+|an?|one) (?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago"
    r"|il y a (?:\d+|une?) (?:secondes?|minutes?|heures?|jours?)|hace (?:\d+|una?) (?:segundos?|minutos?|horas?|días?))"
)
_AGO_IN_FRONT = re.compile(rf"{_SPAN}(?: ?[|·•–—:-] ?|\n|(?-i:(?=[A-ZÄÖÜ„“])))", re.IGNORECASE)
_AGO_BEHIND = re.compile(rf"(?: ?[|·•–—] ?| - |\n|, |(?<=[.!?…”“\"»]) ?){_SPAN}$", re.IGNORECASE)
_SENTENCE_ENDS = frozenset('.?!“”"')


def without_tails(text: str) -> str:
    """The text without what only invites to the site; never less than nothing, and the same when done again."""
    while text:
        shorter = _once(text)
        if shorter == text:
            break
        text = shorter
    return text


def without_ago(text: str) -> str:
    """The text without "2 hours ago" before or behind it; inside of a sentence, and alone, it stays."""
    ends = f"{text[:30]}\n{text[-30:]}".lower()
    if not (
        "vor " in ends or " ago" in ends or "il y a " in ends or "hace " in ends
    ):  # spelled out: it is met 3 times an entry
        return text
    found = _AGO_IN_FRONT.match(text)
    if found is not None:
        text = text[found.end() :].lstrip() or text
    found = _AGO_BEHIND.search(text, max(0, len(text) - 60))
    return text[: found.start()] or text if found else text


def _once(text: str) -> str:
    head, end = text[:-_LOOKED_AT], text[-_LOOKED_AT:]
    if end[-1] in ")]":
        end = _CUT.sub("…", end)
    if any(hint in end for hint in _FIRST_HINTS):
        end = _FIRST_ON.sub("", end)
    open_end = bool(end) and (end[-1] not in _SENTENCE_ENDS or end.endswith(".."))
    if open_end and _invites(end[-160:].lower()):
        end = _MORE.sub("", end)
    return without_ago((head + end).rstrip())


def _invites(end: str) -> bool:
    return any(hint in end for hint in _HINTS)
