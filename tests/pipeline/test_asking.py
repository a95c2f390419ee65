"""An overview page is asked for only where robots.txt lets us; a feed that the user named is asked for in any case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import AddressRefused, BadAnswer, FeedError, Unreachable
from monitor.feeds.discover import Asking
from monitor.feeds.robots import Robots
from monitor.model import Feed, FeedState, Fetched
from monitor.pipeline.asking import answer_to
from tests.fakes import MORNING
from tests.house import made_feed, read_here

PAGE = replace(made_feed(), url="https://gold.example/magazin", page=True, pause=timedelta(seconds=2))
OVERVIEW = "".join(
    f'<article><h2><a href="/magazin/{word}-{number}-steigt-weiter">Der {word} steigt den Tag {number} weiter an</a></h2></article>'
    for number, word in enumerate(("Preis", "Kurs", "Wert", "Handel", "Absatz"))
)


class Site:
    """Answers addresses."""

    def __init__(self, robots: str | FeedError) -> None:
        self.robots = robots
        self.asked: list[str] = []

    async def fetch(self, feed: Feed, state: FeedState, now: object) -> Fetched:
        address = state.url or feed.url
        self.asked.append(address.removeprefix("https://gold.example"))
        answer = self.robots if address.endswith("/robots.txt") else f"<html><body>{OVERVIEW}</body></html>"
        if isinstance(answer, FeedError):
            raise answer
        kind = (("content-type", "text/html"),)
        return Fetched(feed.id, address, 200, answer.encode(), kind, replace(state, validated_url=address))

    async def close(self) -> None:
        """Nothing is held open."""


async def ask(site: Site, feed: Feed, rests: list[float]) -> int:
    async def rest(seconds: float) -> None:
        rests.append(seconds)

    asking = Asking(site, read_here, rest, robots=Robots(site))
    state = FeedState(feed.id, feed.url)
    for _ in range(2):
        answer = await answer_to(asking, feed, state, MORNING)
    assert answer.raw is not None
    return len(answer.raw.entries)


async def test_a_page_that_may_be_read_is_read_with_a_pause_after_the_first_question() -> None:
    site, rests = Site("User-agent: *\nDisallow: /innen"), list[float]()
    assert await ask(site, PAGE, rests) == 5
    assert site.asked == ["/robots.txt", "/magazin", "/magazin"]
    assert rests[-1:] == [2.0]


async def test_a_page_that_may_not_be_read_is_never_asked_for() -> None:
    site = Site("User-agent: *\nDisallow: /magazin")
    with pytest.raises(AddressRefused, match=r"robots\.txt"):
        await ask(site, PAGE, [])
    assert site.asked == ["/robots.txt"]


async def test_a_site_that_cannot_say_now_is_asked_later() -> None:
    site = Site(BadAnswer("it answered 503", status=503))
    with pytest.raises(Unreachable):
        await ask(site, PAGE, [])
    assert site.asked == ["/robots.txt"]


async def test_a_feed_that_the_user_named_is_nobody_elses_business() -> None:
    site = Site("User-agent: *\nDisallow: /")
    feed = replace(PAGE, page=False, url="https://gold.example/feed")
    with pytest.raises(FeedError):
        await ask(site, feed, [])  # it is a page here, and what it names may not be looked at
    assert site.asked[0] == "/feed"
