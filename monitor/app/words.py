"""Synonyms out of the thesaurus files that the config names, for the words that its watches use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from monitor.config.shape import Config
from monitor.errors import ConfigError
from monitor.model import Watch
from monitor.topics.query import parse, terms
from monitor.topics.thesaurus import encoding_of, synonyms
from monitor.topics.tree import Word


def thesaurus_of(config: Config, queries: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """By word of these queries; empty where no file is named. Raises ConfigError for a file that can't be read."""
    if not config.thesaurus:
        return {}
    asked = {term.text for query in queries for term in terms(parse(query)) if isinstance(term, Word)}
    found: dict[str, tuple[str, ...]] = {}
    for path in config.thesaurus if asked else ():
        for word, others in _read(path, asked).items():
            found[word] = (*found.get(word, ()), *others)
    return found


def widened(config: Config, watches: Sequence[Watch]) -> tuple[Watch, ...]:
    """The watches, those of strictness `wide` with the synonyms of their words. Raises ConfigError as above."""
    wide = [watch.query for watch in watches if watch.strictness == "wide" and watch.query]
    found = thesaurus_of(config, wide)
    return tuple(
        replace(watch, synonyms=_of(watch, found)) if watch.strictness == "wide" else watch for watch in watches
    )


def _of(watch: Watch, found: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    asked = {term.text for term in terms(parse(watch.query))} if watch.query else set()
    return tuple((word, others) for word, others in found.items() if word in asked)


def _read(path: str, asked: Iterable[str]) -> dict[str, tuple[str, ...]]:
    try:
        with open(path, "rb") as lines:
            encoding = encoding_of(lines.readline(100))
            return synonyms((line.decode(encoding, "replace") for line in lines), asked)
    except OSError as error:
        raise ConfigError((f"thesaurus: {path} can't be read: {error.strerror}",)) from error
