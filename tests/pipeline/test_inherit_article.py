"""Full texts and following: what is only followed is still read, and an article decides by its own words."""

from __future__ import annotations

from datetime import timedelta

from monitor.model import ArticleWanted, Decision, Judged, Kind, Match, Placement, RawEntry, RawFeed
from monitor.store.memory import MemoryStore
from tests.fakes import MORNING
from tests.house import CALL, House, made_entry, made_feed

AGAIN = "Hafenvertrag: Ministerin Adler und Konsul vereinbaren Telefonat"
ARTICLE = (
    "Ministerin Adler und Konsul Brandt haben ein Telefonat über den Hafenvertrag vereinbart. Das Gespräch der beiden soll am "
    "Donnerstag stattfinden, wie ihre Sprecher am Abend mitteilten; zuletzt hatten sie im Herbst miteinander geredet."
)
SILENT = (
    "Die Ministerin und der Konsul haben sich über den Hafenvertrag verständigt. Über Einzelheiten wollen sie in der kommenden "
    "Woche reden, wie ihre Sprecher am Abend mitteilten; zuletzt hatten sie im Herbst miteinander verhandelt."
)


def house(**more: object) -> House:
    feeds = (made_feed("abendblatt"), made_feed("kurier", full_text=True))
    return House(MemoryStore(), feeds=feeds, **more)  # type: ignore[arg-type] # as the cases say


def hear(one: House, title: str, feed: str, hours: float) -> tuple[Match, ...]:
    one.clock.now = MORNING + timedelta(hours=hours)
    return one.hear(made_entry(title, "x", feed=feed, at=one.clock.now)).matches


def read(one: House, text: str) -> tuple[tuple[Match, ...], int]:
    """The article of the courier's entry comes: its matches, and how many alerts that makes."""
    placed = one.store.stories.entry("kurier-x")
    assert placed is not None
    wanted = ArticleWanted(placed.entry.id, "kurier", placed.entry.url)
    page = RawFeed(entries=(RawEntry(title=placed.entry.title, content=text),))
    heard = one.judge.hear_article(one.feeds["kurier"], wanted, page, one.clock())
    return heard.matches, len(heard.alerts)


def test_what_is_only_followed_is_read_and_its_own_words_take_over() -> None:
    one = house()
    hear(one, CALL, "abendblatt", 0)
    (followed,) = hear(one, AGAIN, "kurier", 1)
    assert followed.inherited == "abendblatt-x"
    wanted = one.store.articles.of("kurier-x")
    assert wanted is not None, "an article may say more than its story"
    (match,), alerts = read(one, ARTICLE)
    assert (match.inherited, bool(match.asked), alerts) == ("", True, 0)
    (kept,) = one.store.ledger.matches_of("kurier-x")
    assert (kept.score, kept.asked, kept.inherited) == (match.score, match.asked, "")


def test_an_article_without_the_words_is_followed_as_its_teaser_was_and_rings_nobody() -> None:
    one = house()
    hear(one, CALL, "abendblatt", 0)
    hear(one, AGAIN, "kurier", 1)
    (match,), alerts = read(one, SILENT)
    assert (match.inherited, alerts) == ("abendblatt-x", 0)


def test_an_article_whose_place_is_doubtful_is_not_followed_however_sure_its_reading_is() -> None:
    one = house()
    (own,) = hear(one, CALL, "abendblatt", 0)
    entry = made_entry(AGAIN, "x", feed="kurier", at=MORNING + timedelta(hours=1))
    unsure = Placement(entry, own.placement.story_id, Kind.DUPLICATE, certain=False)
    one.store.ledger.commit(Judged(placements=(unsure,), decision=Decision()))
    one.window.absorb([unsure])
    one.clock.push(hours=1)
    assert read(one, SILENT) == ((), 0)
