"""The examples that a watch gives of itself: headlines that it must find and others that it must not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime

from monitor.app.examples import examples_of, is_address
from monitor.config.load import Loaded
from monitor.config.watches import WatchConfig
from monitor.errors import QueryError
from monitor.model import Entry, Watch
from monitor.topics.index import Index

_WHENEVER = datetime(2000, 1, 1, tzinfo=UTC)


def expectations(loaded: Loaded, at: int, watch: WatchConfig, concepts: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """One fault for each example that goes wrong; none where the query itself can't be read, for that is said already.

    A watch whose example has an address can't be tried: nothing is asked for here.
    """
    if not (watch.expect_match or watch.expect_no_match) or any(map(is_address, watch.like)):
        return
    try:
        index = Index([_rule(watch)], concepts)
    except QueryError:
        return
    for key, wanted in (("expect_match", True), ("expect_no_match", False)):
        for number, headline in enumerate(getattr(watch, key)):
            (why,) = index.explain(_entry(headline))
            if why.matched is not wanted:
                what = f"the watch {'matches' if why.matched else 'does not match'} this headline: {'; '.join(why.reasons)}"
                yield str(loaded.fault(("watches", at, key, number), what, "change the query or the example"))


def _rule(watch: WatchConfig) -> Watch:
    """What the watch asks of words; feeds, tags and languages are no matter of a headline."""
    return Watch(
        id=watch.identity,
        name=watch.name,
        query=watch.query_text(),
        strictness=watch.strictness,
        within=watch.within,
        fields=watch.fields,
        min_score=watch.min_score,
        like=examples_of(watch),
    )


def _entry(headline: str) -> Entry:
    return Entry(
        id="", feed_id="", identities=(), url="", title=headline, summary="", content="", language="", publisher="",
        published=None, updated=None, seen_at=_WHENEVER,
    )  # fmt: skip
