"""What is known of each language: one data file a language, and the table that names them."""

from __future__ import annotations

from monitor.text.languages.base import Language
from monitor.text.languages.de import GERMAN
from monitor.text.languages.en import ENGLISH

LANGUAGES: dict[str, Language] = {
    "de": GERMAN,
    "en": ENGLISH,
}

UNKNOWN = Language(code="", snowball="")


def language(code: str) -> Language:
    """The language of an ISO 639-1 code; for others one that knows nothing and leaves words as they are."""
    return LANGUAGES.get(code, UNKNOWN)
