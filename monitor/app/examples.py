"""The examples of watches: texts as they stand in the config, articles as the store has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.config.watches import WatchConfig
from monitor.feeds.language import language_of
from monitor.model import Example, Watch
from monitor.store.base import Store
from monitor.text.sentences import sentences
from monitor.topics.alike import FEWEST
from monitor.topics.example import profile

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LONGEST_TITLE = 200


def is_address(given: str) -> bool:
    """Whether an example is the address of an article, not its text."""
    return bool(_ADDRESS.fullmatch(given.strip()))


def fault_of(given: str) -> str:
    """What is wrong with an example, as a part of a sentence; empty when nothing is."""
    if _SCHEME.match(given.strip()):
        return "" if is_address(given) else "is no address of a web page: http:// or https:// and no spaces"
    if len(example_of_text(given).terms) < FEWEST:
        return f"has fewer than {FEWEST} words that tell it from other articles"
    return ""


def example_of(given: str, title: str, text: str, language: str) -> Example:
    """An article as an example: with the words that tell it from others."""
    return Example(given, title, profile(title, text, language, _share))


def example_of_text(given: str, languages: Sequence[str] = ()) -> Example:
    """A text as an example: its first line, or its first sentence, is the headline."""
    text = given.strip()
    title, _, rest = text.partition("\n")
    if len(title) > _LONGEST_TITLE:
        first, end = next(iter(sentences(text)), (0, len(text)))
        title, rest = text[first:end], text[end:]
    return example_of(given, title, rest, language_of(tuple(languages), text))


def examples_of(watch: WatchConfig) -> tuple[Example, ...]:
    """Those of a configured watch; what has an address waits for `resolved`."""
    return tuple(
        Example(given.strip()) if is_address(given) else example_of_text(given, watch.languages) for given in watch.like
    )


def addresses_of(watches: Iterable[Watch]) -> tuple[str, ...]:
    """Addresses of articles that watches name as examples, each once."""
    wanted = (each.given for watch in watches if watch.enabled for each in watch.like if is_address(each.given))
    return tuple(dict.fromkeys(wanted))


def resolved(store: Store, watches: Sequence[Watch]) -> tuple[Watch, ...]:
    """The watches with the articles that the store has; examples that nobody has read yet stay without words."""
    addresses = addresses_of(watches)
    if not addresses:
        return tuple(watches)
    known = {
        address: example_of(address, kept.title, kept.text, kept.language)
        for address, kept in store.examples.known(addresses).items()
    }
    for address in addresses:
        if address not in known and (found := store.stories.find(address)):
            entry = found[0].entry
            known[address] = example_of(address, entry.title, f"{entry.summary}\n{entry.content}", entry.language)
    return tuple(
        replace(watch, like=tuple(known.get(each.given, each) for each in watch.like)) if watch.like else watch
        for watch in watches
    )


def _share(form: str, code: str) -> float:
    """How often a word is written, as what is known of stories has it."""
    from monitor.stories.terms import term
    from monitor.stories.weights import share_of

    return share_of(term(form, code))
