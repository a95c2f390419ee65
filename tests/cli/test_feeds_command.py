"""`depesche feeds` and `watches`: what is shown, what is asked of the daemon, what is changed in the config."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.app.beside import beside
from monitor.model import FeedState, Judged
from monitor.store.sql.opening import open_store
from tests.cli.making import run, written
from tests.daemons import item, rss
from tests.servers import FeedServer
from tests.store.making import entry, judged, placed

NOW = datetime.now(UTC)
CONFIG = """\
# what I read
allow_networks: [127.0.0.1]
feeds:
  - {url: "https://abendblatt.example/feed", name: Abendblatt, every: 5m}
  - {url: "https://bote.example/feed", name: Bote}   # slow
  - {url: "https://merkur.example/feed", name: Merkur}
  - {url: "https://aus.example/feed", name: Altes, enabled: false}

# ---- what I care for
watches:
  - {name: Anruf, query: "Telefonat Adler Brandt"}
  - {name: Hafen, query: "hafen"}
channels:
  schirm: {console: true}
"""
IDS = [f"https://{name}.example/feed" for name in ("abendblatt", "bote", "merkur")]


@pytest.fixture
def config(tmp_path: Path) -> str:
    """A config whose daemon has run: one feed is well, one fails, one was asked to be left alone."""
    path = written(tmp_path, CONFIG)
    made = beside(Path(path))
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="depesche run")
    store.feeds.sync(made.feeds, NOW)
    store.ledger.adopt(made.watches)
    minutes = timedelta(minutes=1)
    store.feeds.save(FeedState(IDS[0], IDS[0], next_at=NOW + 9 * minutes, looked_at=NOW - 3 * minutes))
    failing = {"failures": 4, "failing_since": NOW - 50 * minutes, "last_error": "503 Service Unavailable"}
    store.feeds.save(FeedState(IDS[1], IDS[1], next_at=NOW + 30 * minutes, **failing))  # type: ignore[arg-type] # as named
    waits = {"wait_until": NOW + 2 * timedelta(days=1), "looked_at": NOW - 5 * minutes}
    store.feeds.save(FeedState(IDS[2], IDS[2], next_at=NOW + 2 * timedelta(days=1), **waits))  # type: ignore[arg-type] # as above
    for number in range(14):
        store.ledger.commit(
            Judged(placements=(placed(entry(f"e{number}", feed_id=IDS[0], seen=NOW - number * minutes)),))
        )
    found = judged(placed(entry("m", feed_id=IDS[0], seen=NOW - minutes)))
    store.ledger.commit(
        Judged(found.placements, tuple(each.__class__("Hafen", each.placement, 1.0, ()) for each in found.matches))
    )
    store.close()
    return path


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_the_list_says_how_each_feed_does(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("feeds", "list", "--json", "--config", config) == 0
    rows = lines(capsys.readouterr().out)
    assert [(row["name"], row["health"]) for row in rows] == [
        ("Abendblatt", "ok"), ("Bote", "failing"), ("Merkur", "waiting"), ("Altes", "off"),
    ]  # fmt: skip
    assert (rows[0]["pace"], rows[0]["entries_a_day"]) == (720, round(15 / 7, 2))
    assert (rows[1]["failures"], rows[1]["error"]) == (4, "503 Service Unavailable")
    assert run("feeds", "list", "--config", config) == 0
    said = capsys.readouterr().out
    assert "failing ×4" in said
    assert "503 Service Unavailable" in said
    assert run("feeds", "list", "bote", "--json", "--config", config) == 0
    assert len(lines(capsys.readouterr().out)) == 1


def test_a_feed_that_asks_for_more_patience_than_the_config_says_so(
    config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with beside(Path(config)).store("a test") as store:
        slow = NOW + timedelta(minutes=90)
        store.feeds.save(
            FeedState(IDS[0], IDS[0], next_at=slow, looked_at=NOW, note="the feed asks to be read every 90 min")
        )
    assert run("feeds", "list", "--config", config) == 0
    assert "90 min  2.1    the feed asks to be read every 90 min" in capsys.readouterr().out


def test_a_config_that_never_ran_lists_its_feeds_and_makes_no_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, CONFIG)
    assert run("feeds", "list", "--json", "--config", path) == 0
    assert {str(row["health"]) for row in lines(capsys.readouterr().out)} == {"new", "off"}
    assert run("watches", "list", "--config", path) == 0
    assert run("feeds", "pause", "bote", "--config", path) == 1
    assert not (tmp_path / "depesche.db").exists()


def test_a_pause_is_heeded_and_ended(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("feeds", "pause", "abend", "Bote", "--config", config) == 0
    said = capsys.readouterr().err
    assert "Abendblatt is paused (no daemon is running" in said
    assert run("feeds", "list", "--json", "--config", config) == 0
    rows = lines(capsys.readouterr().out)
    assert [row["health"] for row in rows] == ["paused", "paused", "waiting", "off"]
    assert run("feeds", "resume", "abend", "Bote", "--config", config) == 0
    capsys.readouterr()
    assert run("feeds", "list", "--json", "--config", config) == 0
    assert [row["health"] for row in lines(capsys.readouterr().out)] == ["ok", "failing", "waiting", "off"]


def test_polled_now_is_what_may_be(config: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run("feeds", "poll", "abend", "bote", "merkur", "altes", "--config", config) == 1
    said = capsys.readouterr().err
    assert "Abendblatt is polled now" in said
    assert "Bote is polled now" in said
    assert "merkur.example/feed is not asked: its server wants to be left alone until" in said
    assert "aus.example/feed is not asked: the daemon does not know it yet" in said
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="depesche run")
    assert {state.feed_id for lease in store.feeds.claim(NOW, timedelta(1), 9) for state in lease.states} == set(
        IDS[:2]
    )
    store.close()


def test_the_list_of_watches_counts_and_a_muted_one_is_marked(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("watches", "pause", "hafen", "--config", config) == 0
    assert "Hafen is muted" in capsys.readouterr().err
    assert run("watches", "list", "--json", "--config", config) == 0
    rows = lines(capsys.readouterr().out)
    assert [(row["name"], row["state"], row["matches"]) for row in rows] == [
        ("Anruf", "on", {"24h": 0, "7d": 0}), ("Hafen", "muted", {"24h": 1, "7d": 1}),
    ]  # fmt: skip
    assert run("watches", "list", "--config", config) == 0
    assert "muted 0 s" in capsys.readouterr().out
    assert run("watches", "resume", "hafen", "--config", config) == 0
    capsys.readouterr()
    assert run("watches", "list", "--json", "--config", config) == 0
    assert [row["state"] for row in lines(capsys.readouterr().out)] == ["on", "on"]


# ------------------------------------------------------------------ the config


def test_a_feed_is_found_shown_and_added_where_the_others_stand(
    config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with FeedServer() as server:
        server.put("/feed", rss(item("Sturm an der Küste", "http://127.0.0.1/1"), title="Küstenbote"))
        url = server.url("/feed")
        assert run("feeds", "add", url, "--tag", "see", "--config", config, "--dry-run") == 0
        out = capsys.readouterr()
        assert "Sturm an der Küste" in out.err
        assert f'+  - {{url: "{url}", name: Küstenbote, tags: [see]}}\n' in out.out or "+  - {url:" in out.out
        assert Path(config).read_text() == CONFIG, "a dry run changes nothing"
        assert run("feeds", "add", url, "--tag", "see", "--config", config) == 0
        after = Path(config).read_text()
        assert len(after.splitlines()) == len(CONFIG.splitlines()) + 1
        assert beside(Path(config)).feeds[-1].name == "Küstenbote"
        assert run("feeds", "add", url, "--config", config) == 2, "it is there already"
        assert "is there already: Küstenbote" in capsys.readouterr().err


def test_where_no_feed_is_nothing_is_added(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    with FeedServer() as server:
        server.put("/page", "<html><p>no feed here</p></html>")
        assert run("feeds", "add", server.url("/page"), "--config", config) == 1
    assert "no feed was found" in capsys.readouterr().err
    assert Path(config).read_text() == CONFIG


def test_an_address_is_taken_as_it_is_when_asked(config: str) -> None:
    assert run("feeds", "add", "neu.example/feed", "--unasked", "--every", "5m..1h", "--config", config) == 0
    assert run("feeds", "add", "neu.example/news", "--page", "--name", "Neu: Seite", "--config", config) == 0
    feeds = beside(Path(config)).feeds
    assert [(feed.url, feed.page, feed.name) for feed in feeds[-2:]] == [
        ("https://neu.example/feed", False, "neu.example/feed"), ("https://neu.example/news", True, "Neu: Seite"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["feeds", "add", "neu.example", "--unasked", "--every", "soon"], "is no duration"),
        (["watches", "add", "Neu", "(offen"], "watches[2].query"),
        (["watches", "add", "Neu", "x", "--notify", "handi"], "unknown channel 'handi'"),
        (["watches", "add", "Hafen", "x"], "Hafen"),
        (["feeds", "remove", "nirgends"], "the config has no feed 'nirgends'"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_a_change_that_would_break_the_config_is_not_made(
    asked: list[str], said: str, config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*asked, "--config", config) == 2
    err = capsys.readouterr().err
    assert said in err
    assert ".new" not in err, "faults are named in the file that the user knows"
    assert Path(config).read_text() == CONFIG
    assert [path.name for path in Path(config).parent.iterdir() if path.name.endswith(".new")] == []


def test_what_is_removed_leaves_the_comments(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("feeds", "remove", "merkur", "--config", config) == 0
    assert run("watches", "remove", "anruf", "--config", config) == 0
    gone = [line for line in CONFIG.splitlines() if "Merkur" in line or "Anruf" in line]
    assert Path(config).read_text().splitlines() == [line for line in CONFIG.splitlines() if line not in gone]


def test_a_watch_is_added_with_all_that_was_said(config: str) -> None:
    more = ["--notify", "schirm", "--tag", "see", "--strictness", "exact"]
    assert run("watches", "add", "Sturm: Küste", 'sturm AND ("hohe see" OR küste)', *more, "--config", config) == 0
    watch = beside(Path(config)).watches[-1]
    assert (watch.name, watch.query) == ("Sturm: Küste", 'sturm AND ("hohe see" OR küste)')
    assert (watch.notify, watch.tags, watch.strictness) == (("schirm",), ("see",), "exact")


def test_a_query_that_means_something_else_than_it_looks_like_is_added_with_a_word_about_it(
    config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("watches", "add", "Sturm", "sturm or orkan", "--dry-run", "--config", config) == 0
    assert "'or' is no operator here; OR, in capitals, is the operator" in capsys.readouterr().err


def test_mode_and_link_of_the_file_stay(config: str, tmp_path: Path) -> None:
    real = tmp_path / "real.yaml"
    Path(config).rename(real)
    real.chmod(0o640)
    Path(config).symlink_to(real)
    assert run("watches", "add", "Neu", "sturm", "--config", config) == 0
    assert Path(config).is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert "Neu" in real.read_text()


def test_a_feed_of_an_included_file_is_removed_there(config: str, tmp_path: Path) -> None:
    (tmp_path / "more.yaml").write_text(
        "feeds:\n  # by mail\n  - https://mehr.example/feed\n  - https://noch.example/feed\n"
    )
    Path(config).write_text("include: [more.yaml]\n" + CONFIG)
    assert run("feeds", "remove", "mehr.example", "--config", config) == 0
    assert (tmp_path / "more.yaml").read_text() == "feeds:\n  # by mail\n  - https://noch.example/feed\n"
    assert run("feeds", "remove", "bote", "--config", config) == 0
    assert "Bote" not in Path(config).read_text()


def test_a_config_with_faults_is_mended_first(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path(config).write_text(CONFIG.replace("every: 5m", "every: often"))
    assert run("watches", "add", "Neu", "sturm", "--config", config) == 2
    assert "mend this first" in capsys.readouterr().err
