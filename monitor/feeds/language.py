"""Which language an entry is in: the claim in its ISO 639-1 form, checked against the words and letters themselves.

Counting the little words of nine languages costs 5 µs an entry and no memory; a trained detector with its tables costs a
hundred times both, and is no better on a headline of eight words.
"""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.text.languages import LANGUAGES

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
_SPELLED = {
    "de": "für über nach können müssen würde wäre größte täglich jährlich mit sagt seine dass einen wurden",
    "en": "says said after over been has would could should more when about who their its his against been",
    "fr": "été après très déjà où à même être cela entre vers selon ses deux",
    "es": "más también está según después qué años sobre entre los las una hasta desde contra",
    "it": "è più perché anche della dello delle degli gli nel nella sono dal dalla alla",
    "pt": "não é são até também mais após ao aos das dos uma foi pelo pela num",
    "nl": "het een niet van voor ook naar zijn werd worden heeft bij maar",
    "pl": "się są był była będzie może już przez oraz także jest nie dla",
    "ru": "что это как для по из от был была были также уже после",
}
"""Frequent words in the spelling of the street; the lists of `monitor.text` hold them folded."""
_AKIN = {
    "pl": ("cs", "sk", "hr", "sl"),
    "ru": ("uk", "bg", "be", "sr", "mk", "kk"),
    "de": ("da", "sv", "no", "nb", "nn", "lb", "fy"),
    "nl": ("af", "fy", "da", "sv", "no", "nb"),
}
"""Languages that a claim may mean while their little words look like another's."""
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("uk", re.compile("[іїєґ]", re.I)),
)
_LETTERS = 4
"""Letters of a script that make a text one of it."""
_LOOKED_AT = 400
"""Characters: more of a text makes nothing surer."""
_SURE, _ENOUGH = 4.0, 1.5
_CLEARLY = 2.0
_MOSTLY = 0.6
"""Share of the little words that the claimed language has: enough to look no further."""
_NONE: frozenset[str] = frozenset()


def language_of(claims: tuple[str, ...], text: str) -> str:
    """The first claim that is one, unless the words say clearly otherwise (a German blog on English software)."""
    claim = next((code for code in map(code_of, claims) if code), "")
    words = set(text[:_LOOKED_AT].lower().split()) & _LITTLE.keys()
    if words and len(words & _OWN.get(claim, _NONE)) >= max(2, _MOSTLY * len(words)):
        return claim
    if words:
        found, most, next_most = _weighed(words)
        needed = _SURE if claim else _ENOUGH
        if found != claim and most >= needed and most >= _CLEARLY * next_most and claim not in _AKIN.get(found, ()):
            return found if claim or found != "ru" else _cyrillic(text)
        return claim
    return claim if claim or text.isascii() else _script(text)


@lru_cache(maxsize=1 << 10)
def code_of(claim: str) -> str:
    """ISO 639-1 from `de-AT`, `de_DE`, `deu`, `German`; empty when it is none of these."""
    head = re.split(r"[-_.@,;\s]", claim.strip().lower(), maxsplit=1)[0]
    if len(head) == 2 and head.isascii() and head.isalpha():
        return head
    return _LONG.get(head, "")


def _weighed(words: set[str]) -> tuple[str, float, float]:
    """The language that most of these little words speak for, its points and the next one's: a word that several
    languages share counts for each a part."""
    points: dict[str, float] = {}
    for word in words:
        spoken = _LITTLE[word]
        for code in spoken:
            points[code] = points.get(code, 0.0) + 1 / len(spoken)
    (first, most), (_, second) = sorted((*points.items(), ("", 0.0)), key=lambda each: -each[1])[:2]
    return first, most, second


def _cyrillic(text: str) -> str:
    return "uk" if len(_SCRIPTS[-1][1].findall(text[:_LOOKED_AT])) >= _LETTERS else "ru"


def _script(text: str) -> str:
    start = text[:_LOOKED_AT]
    return next((code for code, letters in _SCRIPTS if len(letters.findall(start)) >= _LETTERS), "")


def _little_words() -> dict[str, tuple[str, ...]]:
    spoken: dict[str, list[str]] = {}
    for code, spelled in _SPELLED.items():
        for word in {*spelled.split(), *LANGUAGES[code].stop_words}:
            if len(word) > 1:  # one letter is an initial as often as a word
                spoken.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in spoken.items()}


_LITTLE = _little_words()
_OWN = {code: frozenset(word for word, spoken in _LITTLE.items() if code in spoken) for code in _SPELLED}
