"""robots.txt by RFC 9309, and how seldom it is asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import BadAnswer, FeedError, Unreachable
from monitor.feeds.robots import Robots, Rules, borrowed
from tests.fakes import FakeSource
from tests.feeds.making import NOW, a_feed

SITE = "https://blatt.example"

CASES = (
    # what it proves, the file, the path, may we
    ("no rules: everything", "", "/a", True),
    ("a rule for all", "User-agent: *\nDisallow: /", "/a", False),
    ("our own group hides the one for all", "User-agent: *\nDisallow: /\nUser-agent: depesche\nAllow: /", "/a", True),
    ("the name is met in any case", "User-agent: DEPESCHE\nDisallow: /", "/a", False),
    ("a version behind the name is overlooked", "User-agent: Depesche/9.1\nDisallow: /", "/a", False),
    ("a name that only begins like ours is another's", "User-agent: dep\nDisallow: /", "/a", True),
    ("a name that goes on after ours too", "User-agent: depeschebot\nDisallow: /", "/a", True),
    ("the longest rule wins", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
    ("also when it forbids", "User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", False),
    ("between equals, Allow", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", True),
    ("a star stands for anything", "User-agent: *\nDisallow: /*/druck", "/politik/druck/7", False),
    ("a dollar ends the path", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
    ("and only there", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", True),
    ("several names share a group", "User-agent: x\nUser-agent: depesche\nDisallow: /", "/a", False),
    ("groups of one name are one", "User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", False),
    ("another's rules are not ours", "User-agent: x\nDisallow: /\n\nUser-agent: *\nDisallow: /b", "/a", True),
    ("an empty rule forbids nothing", "User-agent: *\nDisallow:", "/a", True),
    ("comments are none of it", "User-agent: * # all\nDisallow: /a # here", "/a", False),
    ("the file itself is always open", "User-agent: *\nDisallow: /", "/robots.txt", True),
    ("an HTML page in its place says nothing", "<!doctype html><title>Disallow: /</title>", "/a", True),
)


@pytest.mark.parametrize(("text", "path", "may"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_rules(text: str, path: str, may: bool) -> None:
    assert Rules(text).allow(SITE + path) is may


def test_sitemaps_are_named_once_and_only_web_addresses() -> None:
    text = (
        "Sitemap: https://a.example/s.xml\nsitemap: https://a.example/s.xml\nSitemap: file:///etc/passwd\nSitemap: /x"
    )
    assert Rules(text).sitemaps == ("https://a.example/s.xml",)


def test_many_names_times_many_rules_stay_small() -> None:
    names = "\n".join(f"User-agent: b{number}" for number in range(12_000))
    rules = "\n".join(f"Disallow: /{number}" for number in range(12_000))
    judged = Rules(f"{names}\n{rules}\nUser-agent: *\nDisallow: /zu\n{names}")
    assert not judged.allow(SITE + "/zu")
    assert len(judged._parsed._user_agents) == 2


@given(st.binary(max_size=400))
def test_any_file_gives_rules(body: bytes) -> None:
    rules = Rules(body.decode("utf-8", errors="replace"))
    assert rules.allow(SITE + "/a") in (True, False)
    assert isinstance(rules.sitemaps, tuple)


def robots(*answers: bytes | str | FeedError) -> tuple[Robots, FakeSource]:
    source = FakeSource(slowness=0)
    source.put("blatt", *answers)
    return Robots(source), source


async def test_a_site_is_asked_once_a_day() -> None:
    asker, source = robots("User-agent: *\nDisallow: /innen")
    page = SITE + "/innen/1"
    for later in (timedelta(), timedelta(hours=1), timedelta(hours=23)):
        assert not await asker.allowed(page, a_feed(), NOW + later)
        assert await asker.allowed(SITE + "/aussen", a_feed(), NOW + later)
    assert len(source.asked) == 1
    await asker.allowed(page, a_feed(), NOW + timedelta(hours=24))
    assert len(source.asked) == 2


async def test_each_origin_has_its_own() -> None:
    asker, source = robots("User-agent: *\nDisallow: /")
    for page in ("https://a.example/x", "http://a.example/x", "https://a.example:8443/x", "https://a.example/y"):
        await asker.allowed(page, a_feed(), NOW)
    assert len(source.asked) == 3


@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_a_site_without_a_file_allows_everything(status: int) -> None:
    asker, source = robots(BadAnswer("no", status=status))
    assert await asker.allowed(SITE + "/a", a_feed(), NOW)
    assert await asker.allowed(SITE + "/b", a_feed(), NOW)
    assert len(source.asked) == 1


@pytest.mark.parametrize("trouble", [BadAnswer("ill", status=503), BadAnswer("ill", status=429), Unreachable("cut")])
async def test_a_site_that_is_ill_is_left_alone_for_now(trouble: FeedError) -> None:
    asker, source = robots(trouble, "User-agent: *\nAllow: /")
    for _ in range(3):
        with pytest.raises(Unreachable):
            await asker.allowed(SITE + "/a", a_feed(), NOW)
    assert len(source.asked) == 1
    assert await asker.allowed(SITE + "/a", a_feed(), NOW + timedelta(hours=1))


def test_secrets_stay_with_their_host() -> None:
    feed = a_feed("https://blatt.example/feed", headers=(("Authorization", "Basic x"),), private=True)
    assert borrowed(feed, SITE + "/artikel/1").headers == feed.headers
    other = borrowed(feed, "https://anders.example/artikel/1")
    assert (other.headers, other.private, other.id) == ((), False, feed.id)
