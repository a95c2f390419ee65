"""What there is to do now, on every engine: whoever would find something is named, and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from monitor.model import ArticleWanted, Decision, Delivery, Judged
from monitor.store.base import Due, Store
from tests.store.making import MINUTE, NOON, alert, entry, feed, held, judged, matched, placed

HOUR = 60 * MINUTE


def told(store: Store, *rows: Delivery) -> None:
    one = placed(entry("a"))
    store.ledger.commit(Judged((one,), (matched(one),), Decision((alert("a"),), rows)))


def delivery(batch: str = "", after: timedelta | None = None, expires: timedelta | None = None) -> Delivery:
    return Delivery(
        alert("a").key,
        "post",
        0,
        batch,
        None if after is None else NOON + after,
        None if expires is None else NOON + expires,
    )


def a_feed(store: Store) -> None:
    store.feeds.sync([feed("anzeiger")], NOON)


def a_paused_feed(store: Store) -> None:
    a_feed(store)
    store.control.pause(["anzeiger"], NOON)


def a_feed_of_later(store: Store) -> None:
    store.feeds.sync([feed("anzeiger")], NOON, [120.0])


def a_message_on_its_way(store: Store) -> None:
    told(store, delivery())
    store.outbox.claim(NOON, HOUR, 5)


def a_first_look(store: Store) -> None:
    one = placed(entry("a"))
    store.ledger.commit(Judged((one,), (matched(one),), Decision(held=(held("a"),))))


def a_first_look_that_was_told(store: Store) -> None:
    a_first_look(store)
    store.ledger.release([held("a")], Judged())


def an_article(store: Store) -> None:
    one = placed(entry("a"))
    wanted = ArticleWanted("a", "anzeiger", one.entry.url, lane="anzeiger.example")
    store.ledger.commit(Judged(placements=(one,), articles=(wanted,)))


def an_article_that_was_read(store: Store) -> None:
    an_article(store)
    store.articles.settle("a", "given up")


Arrange = Callable[[Store], None]


@pytest.mark.parametrize(
    ("arranged", "due"),
    [
        pytest.param(lambda _: None, Due(), id="an empty store"),
        pytest.param(a_feed, Due(feeds=True), id="a new feed"),
        pytest.param(a_feed_of_later, Due(), id="a feed that is due later"),
        pytest.param(a_paused_feed, Due(), id="a feed that is paused"),
        pytest.param(lambda store: told(store, delivery()), Due(messages=True), id="a message"),
        pytest.param(a_message_on_its_way, Due(messages=True), id="a message on its way"),
        pytest.param(lambda store: told(store, delivery("quiet", HOUR)), Due(), id="put off until later"),
        pytest.param(lambda store: told(store, delivery("quiet", -MINUTE)), Due(releases=True), id="its time has come"),
        pytest.param(
            lambda store: told(store, delivery(expires=-MINUTE)), Due(messages=True, releases=True), id="too old"
        ),
        pytest.param(a_first_look, Due(releases=True), id="held by a first look"),
        pytest.param(a_first_look_that_was_told, Due(), id="a first look that is over"),
        pytest.param(an_article, Due(articles=True), id="an article"),
        pytest.param(an_article_that_was_read, Due(), id="an article that is done with"),
        pytest.param(lambda store: store.ledger.commit(judged(placed(entry("a")))), Due(), id="an entry, untold"),
    ],
)
def test_the_agenda_names_who_has_something_to_do(store: Store, arranged: Arrange, due: Due) -> None:
    arranged(store)
    assert store.agenda.due(NOON) == due


def test_whoever_is_not_named_would_find_nothing(store: Store) -> None:
    a_feed_of_later(store)
    told(store, delivery("quiet", HOUR), delivery(expires=HOUR))
    for minute in range(-5, 70, 5):
        now = NOON + minute * MINUTE
        due = store.agenda.due(now)
        assert due.feeds == bool(store.feeds.overdue(now))
        assert due.releases == bool(store.waiting.due(now) or store.waiting.expired(now))
