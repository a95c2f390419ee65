"""From a config to what would run: every wish arrives where it is acted upon, and no secret leaves by the way."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from monitor.app.examine import examine
from monitor.app.plan import Plan, plan
from monitor.app.zone import local_zone
from monitor.errors import ConfigError
from monitor.model import Feed

CONFIG = """\
allow_networks: [192.0.2.0/24]
timezone: Europe/Berlin
every: 20m
first_run: last 3
feeds:
  - {url: "https://zeitung.example/feed", name: Zeitung, tags: [lokal], every: 10m..2h, headers: {X-Key: geheim-7781}}
  - {url: "https://news.zeitung.example/zwei", first_run: all, obey: false, full_text: true}
  - {page: "https://magazin.example/alle", links: "article h2 a"}
  - {google_news: Bahnstreik, language: de, country: AT}
  - {url: "http://192.0.2.7:8080/eins", every: 2s, id: eins}
  - {url: "http://192.0.2.7:8080/zwei", every: 2s, id: zwei}
  - {url: "https://aus.example/feed", enabled: false}
watches:
  - {name: Alles, query: Rathaus}
  - {name: Ort, id: ort, query: Hafen, notify: [post], feeds: [Zeitung], tags: [lokal]}
  - {name: Stumm, any: [Streik, Ausstand], none: [Fußball], enabled: false}
channels:
  c: {console: true}
  post: {urls: ["json://127.0.0.1/a?+X-Token=geheim-4242", "mailto://ich:geheim-9000@example.org?to=a@example.org,b@example.org"]}
  wache: {file: wache.log}
operator: [wache]
"""


@pytest.fixture
def made(tmp_path: Path) -> Plan:
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG, encoding="utf-8")
    return plan(path)


def by_name(made: Plan) -> dict[str, Feed]:
    return {feed.name: feed for feed in made.feeds}


def test_feeds_arrive_with_all_that_was_said_of_them(made: Plan) -> None:
    feeds = by_name(made)
    assert "aus.example/feed" not in feeds
    paper = feeds["Zeitung"]
    assert (paper.id, paper.every) == ("https://zeitung.example/feed", (timedelta(minutes=10), timedelta(hours=2)))
    assert (paper.tags, paper.first_run.mode, paper.first_run.last) == (("lokal",), "last", 3)
    assert dict(paper.headers) == {"X-Key": "geheim-7781"}
    second = feeds["news.zeitung.example/zwei"]
    assert (second.obey, second.full_text, second.first_run.mode) == (False, True, "all")
    assert second.every == (timedelta(minutes=20), timedelta(minutes=80)), (
        "a single value is stretched at most fourfold"
    )
    page = feeds["magazin.example/alle"]
    assert (page.page, page.links) == (True, "article h2 a")
    assert "ceid=AT%3Ade" in feeds["Google News: Bahnstreik"].url


def test_one_site_is_one_lane_and_a_private_host_has_several(made: Plan) -> None:
    feeds = {feed.id: feed for feed in made.feeds}
    assert feeds["https://zeitung.example/feed"].lane == feeds["https://news.zeitung.example/zwei"].lane
    private = (feeds["eins"], feeds["zwei"])
    assert all(feed.private and feed.lane.startswith("192.0.2.7:8080") for feed in private)
    assert private[0].every == (timedelta(seconds=2), timedelta(seconds=2)), "no stretching there"


def test_watches_know_their_channels_feeds_and_words(made: Plan) -> None:
    everything, place, muted = made.watches
    assert everything.notify == ("c", "post"), "all but the operator's"
    assert (place.id, place.notify, place.feeds, place.tags) == (
        "ort",
        ("post",),
        ("https://zeitung.example/feed",),
        ("lokal",),
    )
    assert (muted.enabled, muted.query) == (False, "(Streik OR Ausstand) AND NOT Fußball")


def test_each_recipient_is_a_target_and_relative_files_lie_beside_the_config(made: Plan, tmp_path: Path) -> None:
    assert made.targets == {"c": 1, "post": 3, "wache": 1}
    assert made.config.channels["wache"].file == str(tmp_path / "wache.log")
    assert str(made.zone) == "Europe/Berlin"


def test_every_secret_is_known_to_the_log_and_shown_by_nobody(made: Plan) -> None:
    for secret in ("geheim-7781", "geheim-4242", "geheim-9000"):
        assert secret in made.secrets
        assert secret not in repr(made)


def test_faults_of_all_rooms_come_together_and_warnings_stop_nothing(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    spoilt = CONFIG.replace("query: Rathaus", "query: Rathaus AND").replace("json://", "jsno://").replace("20m", "gern")
    path.write_text(spoilt, encoding="utf-8")
    found = examine(path)
    keys = [line.split(": ")[1] for line in found.faults]
    assert keys == ["every", "watches[0].query", "channels.post.urls[0]"]
    assert all(line.startswith(f"{path}:") for line in found.faults)
    assert "geheim" not in "".join(found.faults)
    with pytest.raises(ConfigError):
        plan(path)
    path.write_text(CONFIG, encoding="utf-8")
    warned = examine(path)
    assert warned.faults == ()
    assert [line for line in warned.warnings if "feeds[1].obey" in line]


@pytest.mark.parametrize(("named", "zone"), [("Europe/Vienna", "Europe/Vienna"), ("Nowhere/Land", "UTC")])
def test_the_systems_zone_is_found_or_it_is_utc(monkeypatch: pytest.MonkeyPatch, named: str, zone: str) -> None:
    monkeypatch.setenv("TZ", named)
    assert str(local_zone()) == zone
