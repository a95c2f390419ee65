"""Language codes as the world writes them (`deu`, `de-DE`, `ger`) as ISO 639-1."""

from __future__ import annotations

# Source: the ISO 639-2/639-3 code tables of the Library of Congress; both the terminology and bibliographic forms.
_THREE_LETTERS = {
    "deu": "de", "ger": "de", "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "nld": "nl", "dut": "nl",
    "por": "pt", "pol": "pl", "rus": "ru", "ukr": "uk", "ces": "cs", "cze": "cs", "slk": "sk", "slo": "sk", "slv": "sl",
    "hrv": "hr", "srp": "sr", "bos": "bs", "hun": "hu", "ron": "ro", "rum": "ro", "bul": "bg", "ell": "el", "gre": "el",
    "tur": "tr", "ara": "ar", "heb": "he", "fas": "fa", "per": "fa", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko",
    "vie": "vi", "tha": "th", "hin": "hi", "swe": "sv", "dan": "da", "nor": "no", "nob": "nb", "fin": "fi", "est": "et",
    "lav": "lv", "lit": "lt", "cat": "ca", "eus": "eu", "baq": "eu", "glg": "gl", "ind": "id", "msa": "ms", "may": "ms",
}  # fmt: skip


def iso639_1(code: str) -> str:
    """The two-letter code of a language tag, in lower case; what is no language code gives an empty string."""
    primary = code.strip().lower().replace("_", "-").split("-")[0]
    if len(primary) == 2 and primary.isalpha() and primary.isascii():
        return primary
    return _THREE_LETTERS.get(primary, "")
