"""The ways of naming a feed other than by its address: an overview page, a news search."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from monitor.config.faults import refuse

WAYS = ("url", "page", "google_news", "bing_news")

# Markets that a search is made for when only the language is known; the country is the larger market's.
COUNTRIES = {"de": "DE", "en": "US", "fr": "FR", "es": "ES", "it": "IT", "nl": "NL", "pt": "PT", "pl": "PL", "ru": "RU"}


def addressed(given: object) -> object:
    """A feed's mapping with `url` worked out from the one way in which it is named; anything else is left as it is."""
    if not isinstance(given, Mapping):
        return given
    named = [way for way in WAYS if given.get(way)]
    if len(named) > 1:
        raise refuse(f"is named twice: by {' and '.join(named)}", "keep one of them")
    if given.get("links") and named != ["page"]:
        raise refuse("has links: without page:", "links: chooses the article links of an overview page")
    if not named or named == ["url"]:
        return given
    way = named[0]
    rest = {key: value for key, value in given.items() if key not in WAYS}
    if way == "page":
        return {**rest, "url": given["page"], "page": True}
    words = given[way]
    if not isinstance(words, str):
        return {**rest, way: words, "url": "https://invalid.invalid/"}
    return {"name": f"{SEARCHES[way]}: {words}"[:200], **rest, way: words, "url": _search(way, words, given)}


SEARCHES = {"google_news": "Google News", "bing_news": "Bing News"}


def _search(way: str, words: str, given: Mapping[str, object]) -> str:
    """The address of a search's feed. Source: the feeds that the two services link from their result pages."""
    language = str(given.get("language") or "de")[:2].lower()
    country = str(given.get("country") or COUNTRIES.get(language, "US")).upper()
    if way == "google_news":
        asked = {"q": words, "hl": language, "gl": country, "ceid": f"{country}:{language}"}
        return "https://news.google.com/rss/search?" + urlencode(asked)
    asked = {"q": words, "format": "rss", "setlang": language, "cc": country}
    return "https://www.bing.com/news/search?" + urlencode(asked)
