"""What is known of each language: one data file a language, and the table that names them."""

from __future__ import annotations

from monitor.text.languages.base import Language
from monitor.text.languages.de import GERMAN
from monitor.text.languages.en import ENGLISH
from monitor.text.languages.es import SPANISH
from monitor.text.languages.fr import FRENCH
from monitor.text.languages.it import ITALIAN
from monitor.text.languages.nl import DUTCH
from monitor.text.languages.pl import POLISH
from monitor.text.languages.pt import PORTUGUESE
from monitor.text.languages.ru import RUSSIAN

LANGUAGES: dict[str, Language] = {
    "de": GERMAN,
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
    "pl": POLISH,
    "ru": RUSSIAN,
}

UNKNOWN = Language(code="", snowball="")


def language(code: str) -> Language:
    """The language of an ISO 639-1 code; for others one that knows nothing and leaves words as they are."""
    return LANGUAGES.get(code, UNKNOWN)
