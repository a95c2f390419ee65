"""`depesche test`: what a query would have found in what is already known, before anyone writes it into a config."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.looking import under_way
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.since import since_of
from monitor.cli.speech import counted
from monitor.errors import QueryError, UsageError

if TYPE_CHECKING:
    from monitor.config.shape import Config
    from monitor.model import Entry, Hit, Match
    from monitor.topics.index import Index

__test__ = False
"""Named after the command, not a test."""
_NEVER = datetime(1, 1, 2, tzinfo=UTC)
_AROUND = 60
"""Characters shown before and behind a hit of a long text."""

ABOUT = 'As in a watch: words that must all be there, OR, -word, "a phrase", "near words"~8, tele*, title:word, brackets. What it can say besides: docs/queries.md. If it begins with a -, write -- before it.'
QueryArgument = Annotated[list[str], typer.Argument(metavar="[QUERY]", help=ABOUT)]
LikeOption = Annotated[
    str, typer.Option("--like", metavar="TEXT|URL", help="What is like this article; alone, or beside a query.")
]
SinceOption = Annotated[str, typer.Option("--since", metavar="TIME", help="How far back in the store: 24h, 7d, 4w.")]
ItemsOption = Annotated[
    str, typer.Option("--items", metavar="FILE", help="Instead of the store: recorded items, as for replay.")
]
UrlOption = Annotated[str, typer.Option("--url", metavar="URL", help="Instead of the store: a feed, asked once.")]
LimitOption = Annotated[int, typer.Option("--limit", min=1, help="How many to show at most.")]


def command(
    words: QueryArgument = [],  # noqa: B006 - typer only reads it
    like: LikeOption = "",
    since: SinceOption = "7d",
    items: ItemsOption = "",
    url: UrlOption = "",
    limit: LimitOption = 20,
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Try a query on the past.

    Shows what it would have matched among the entries in the store, in recorded items or in a feed: best first, the words that did it in brackets. The config's concepts count. Sends nothing, stores nothing, works beside a running daemon.
    """
    query = " ".join(words)
    if items and url:
        raise UsageError("--items and --url exclude each other", hint="give one of them, or neither for the store")
    if not query and not like:
        raise UsageError("there is nothing to try", hint="give a query, or --like with a text or an address")
    from monitor.app.tongue import worded
    from monitor.app.zone import zone_in

    from_store = not (items or url)
    settings = settings_for(config, from_store=from_store)
    index = _index(query, like, settings, config, from_store=from_store)
    with under_way(worded("looking for it", settings.locale)):
        if from_store:
            from monitor.cli.followed import found_in_store

            matches, looked = found_in_store(index, since_of(since), config)
        else:
            matches, looked = _found(index, entries_of(since, items, url, config))
    matches.sort(key=_rank)
    zone = zone_in(settings)
    for match in matches[:limit]:
        print(_as_json(match) if json_lines else _as_text(match, zone))
    say = partial(worded, locale=settings.locale)
    print(_summed_up(matches, looked, limit, since if from_store else "", say), file=sys.stderr)
    doubt(query, settings.locale)


def _summed_up(matches: Sequence[Match], looked: int, limit: int, since: str, say: Callable[[str], str]) -> str:
    """How many were found, of what; where nothing was, what to try next."""
    told = say(f"{len(matches)} of {counted(looked, 'entry', 'entries')} would match")
    told += say(f" in the last {since}") * bool(since) + say(f", {limit} shown") * (len(matches) > limit)
    further = ["--since looks further back"] * bool(since) + ["`depesche suggest` tries other words"] * bool(looked)
    return told if matches or not further else f"{told}; {', '.join(map(say, further))}"


def settings_for(config: Path | None, *, from_store: bool) -> Config:
    """Those of the config: the one that names the store, or the one that was given."""
    from monitor.app.examine import settings_of
    from monitor.app.plan import plan

    return plan(config).config if from_store else settings_of(config)


def _index(query: str, like: str, settings: Config, config: Path | None, *, from_store: bool) -> Index:
    from monitor.cli.example import example
    from monitor.model import Watch
    from monitor.topics.index import Index

    if query:
        validated(query, settings.concepts, settings.locale)
    examples = (example(like, config, from_store=from_store),) if like else ()
    return Index([Watch("test", "test", query, like=examples)], settings.concepts)


def validated(query: str, concepts: Mapping[str, Sequence[str]], locale: str) -> None:
    """Raises QueryError, worded in that language, after showing the place in the query."""
    from monitor.app.tongue import in_tongue
    from monitor.topics.index import validate
    from monitor.topics.query import caret

    try:
        validate(query, concepts)
    except QueryError as error:
        print(caret(query, error), file=sys.stderr)
        raise in_tongue(error, locale) from error


def doubt(query: str, locale: str) -> None:
    """Say what of a query looks like an operator and is none, each with what to write."""
    from monitor.app.operators import foreign
    from monitor.app.tongue import worded

    for what, hint in foreign(query):
        print(f"{worded(what, locale)}; {worded(hint, locale)}", file=sys.stderr)


def _found(index: Index, entries: Iterable[Entry]) -> tuple[list[Match], int]:
    """The matches, and how many entries were looked at."""
    from monitor.model import Kind, Placement

    found: list[Match] = []
    looked = 0
    for entry in entries:
        looked += 1
        found += index.match(Placement(entry, "", Kind.NEW))
    return found, looked


def _rank(match: Match) -> tuple[float, float]:
    """Best first, and among equals the newest."""
    published = match.placement.entry.published
    return -match.score, -(published or _NEVER).timestamp()


def entries_of(since: str, items: str, url: str, config: Path | None) -> Iterator[Entry]:
    """What there is to look at: recorded items, a feed, or the store."""
    if items:
        return _recorded(items)
    return iter(_asked(url, config)) if url else _remembered(since, config)


def _remembered(since: str, config: Path | None) -> Iterator[Entry]:
    from monitor.app.outside import open_store
    from monitor.app.plan import plan

    after = since_of(since)
    store = open_store(plan(config), hold=False, command="depesche test")
    try:
        yield from (placement.entry for placement in store.stories.recent(after))
    finally:
        store.close()


def _recorded(items: str) -> Iterator[Entry]:
    from monitor.cli.clock import now
    from monitor.cli.items import recorded

    return (item.entry(str(item.id), item.at or now()) for item in recorded(items))


def _asked(url: str, config: Path | None) -> tuple[Entry, ...]:
    import asyncio

    from monitor.app.look import read_once
    from monitor.cli.clock import now

    return asyncio.run(read_once(url, config, now())).entries


def _as_text(match: Match, zone: tzinfo) -> str:
    from monitor.topics.because import bracketed

    entry = match.placement.entry
    when = f"{entry.published.astimezone(zone):%Y-%m-%d %H:%M}" if entry.published else "no date".ljust(16)
    title = " ".join(bracketed(entry.title, [hit for hit in match.hits if hit.field == "title"]).split())
    lines = [f"{match.score:.2f}  {when}  {title}"]
    below = next((hit for hit in match.hits if hit.field != "title"), None)
    lines += [f"{'':24}{_excerpt(match, below)}"] if below else []
    lines += [f"{'':24}{part}" for part in (entry.url, "; ".join(match.because)) if part]
    return "\n".join(lines)


def _excerpt(match: Match, hit: Hit) -> str:
    """The text around a hit, with every hit in it marked."""
    from monitor.topics.because import bracketed

    text = str(getattr(match.placement.entry, hit.field))
    first, last = max(0, hit.start - _AROUND), min(len(text), hit.end + _AROUND)
    first = max(first, text.find(" ", first, hit.start) + 1) if first else 0  # whole words
    last = max(hit.end, text.rfind(" ", hit.end, last)) if last < len(text) else last
    inside = [each for each in match.hits if each.field == hit.field and first <= each.start and each.end <= last]
    marked = bracketed(text[:last], inside)[first:]
    return "…" * bool(first) + " ".join(marked.split()) + "…" * (last < len(text))


def _as_json(match: Match) -> str:
    entry = match.placement.entry
    hits = [{"part": hit.part, "field": hit.field, "start": hit.start, "end": hit.end} for hit in match.hits]
    told = {"id": entry.id, "title": entry.title, "url": entry.url, "score": match.score}
    return json.dumps({**told, "because": list(match.because), "hits": hits}, ensure_ascii=False)
