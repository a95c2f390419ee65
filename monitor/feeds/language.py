"""Which language an entry is in: the claim in its ISO 639-1 form, checked lightly against the words themselves."""

from __future__ import annotations

import re

_LONG = {
    "deu": "de",
    "ger": "de",
    "eng": "en",
    "fra": "fr",
    "fre": "fr",
    "spa": "es",
    "ita": "it",
    "nld": "nl",
    "dut": "nl",
    "por": "pt",
    "pol": "pl",
    "ces": "cs",
    "cze": "cs",
    "rus": "ru",
    "ukr": "uk",
    "tur": "tr",
    "swe": "sv",
    "dan": "da",
    "nor": "no",
    "fin": "fi",
    "hun": "hu",
    "ron": "ro",
    "rum": "ro",
    "ell": "el",
    "gre": "el",
    "jpn": "ja",
    "zho": "zh",
    "chi": "zh",
    "kor": "ko",
    "ara": "ar",
    "heb": "he",
    "hin": "hi",
    "german": "de",
    "deutsch": "de",
    "english": "en",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
}
_GERMAN = frozenset(
    "der die das und ist nicht ein eine einen einem einer mit für auf von dem den des im zu zum zur sich auch nach bei"
    " wird werden wurde sind hat haben aus über vor gegen durch als wie noch nur kann soll will mehr bis beim vom wegen"
    " zwischen unter oder aber dass weil wenn sein seine ihre am".split()
)
_ENGLISH = frozenset(
    "the and of to is are was were has have been for with from by at it its that this these those his her their they"
    " after over as on not but will would could should can about into than more who which when what how he she we you"
    " says said be an".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_SURE = 5
_MUCH_MORE = 4


def language_of(claims: tuple[str, ...], text: str) -> str:
    """The first claim that is one, unless the words say clearly otherwise (a German blog on English software)."""
    claim = next((code for code in map(code_of, claims) if code), "")
    if claim not in ("", "de", "en"):
        return claim
    german, english = _counts(text)
    most, least, found = (german, english, "de") if german >= english else (english, german, "en")
    needed = _SURE if claim else 2
    return found if most >= needed and most >= _MUCH_MORE * least else claim


def code_of(claim: str) -> str:
    """ISO 639-1 from `de-AT`, `de_DE`, `deu`, `German`; empty when it is none of these."""
    head = re.split(r"[-_.@,;\s]", claim.strip().lower(), maxsplit=1)[0]
    if len(head) == 2 and head.isascii() and head.isalpha():
        return head
    return _LONG.get(head, "")


def _counts(text: str) -> tuple[int, int]:
    found = _WORD.findall(text[:600].lower())
    return sum(map(_GERMAN.__contains__, found)), sum(map(_ENGLISH.__contains__, found))
