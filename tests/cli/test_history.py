"""`depesche history`: past entries by their words, from a store that a daemon filled."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from monitor.store.sql.opening import open_store
from tests.cli.making import GOOD, run, written
from tests.store.making import entry, judged, placed

NOW = datetime.now(UTC)
SECOND = '  - {url: "https://bote.example/feed", name: Bote}\n'


@pytest.fixture
def config(tmp_path: Path) -> str:
    """A config whose store remembers four entries, one of them found by the watch."""
    from monitor.model import Judged, Watch

    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="test")
    store.ledger.adopt([Watch("früher", "Früher", "Telefonat Adler Brandt")])
    of = "https://abendblatt.example/feed"
    rows = [
        ("a", "Neuer Vertrag für den Hafen von Müllheim", of, timedelta(hours=1)),
        ("b", "Hafenfest beginnt mit Regen", of, timedelta(days=3)),
        ("c", "Vertrag neu, Hafen alt", "https://bote.example/feed", timedelta(minutes=5)),
    ]
    store.ledger.commit(
        Judged(
            placements=tuple(
                placed(entry(key, title=title, feed_id=feed, seen=NOW - age)) for key, title, feed, age in rows
            )
        )
    )
    found = judged(placed(entry("d", title="Telefonat im Hafen", feed_id=of, seen=NOW - timedelta(days=9))))
    store.ledger.commit(
        Judged(found.placements, tuple(m.__class__("früher", m.placement, 1.0, ()) for m in found.matches))
    )
    store.past.take_in(2)
    store.close()
    return written(tmp_path, GOOD.replace("watches:", SECOND + "watches:"))


def titles(text: str) -> list[str]:
    return [line[18:] for line in text.splitlines() if not line.startswith(" ")]


def test_times_are_those_of_the_configs_zone(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = Path(config)
    path.write_text("timezone: Asia/Kathmandu\n" + path.read_text("utf-8"), "utf-8")
    assert run("history", "neuer vertrag", "--json", "--config", config) == 0
    record = json.loads(capsys.readouterr().out)
    at = datetime.fromisoformat(record["published"] or record["seen"]).astimezone(ZoneInfo("Asia/Kathmandu"))
    assert run("history", "neuer vertrag", "--config", config) == 0
    assert capsys.readouterr().out.startswith(f"{at:%Y-%m-%d %H:%M}  Neuer Vertrag")


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (["hafen"], "cad"),
        (["HAFEN*"], "cabd"),
        (["muellheim"], "a"),
        (["hafen", "vertrag"], "ca"),
        (["neuer vertrag"], "a"),
        (["hafen", "--without", "neuer"], "cd"),
        (["hafen*", "--since", "2d"], "ca"),
        (["hafen", "--feed", "bote"], "c"),
        (["hafen", "--feed", "Bote", "--feed", "https://abendblatt.example/feed"], "cad"),
        (["hafen*", "--watch", "anruf"], "d"),
        (["hafen*", "--limit", "2"], "ca"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_what_is_found(asked: list[str], found: str, config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("history", *asked, "--json", "--config", config) == 0
    assert "".join(json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()) == found


def test_people_get_two_lines_an_entry(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("history", "muellheim", "--config", config) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"{NOW - timedelta(hours=1):%Y-%m-%d %H:%M}  Neuer Vertrag für den Hafen von Müllheim"
    assert second.strip() == "Abendblatt · https://anzeiger.example/a"


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (["nirgendwo"], 1, "Nothing was found."),
        (["!!"], 2, "the search has no word"),
        (["hafen", "--since", "gestern"], 2, "--since 'gestern' is no duration"),
        (["hafen", "--since", ""], 2, "--since says nothing"),
        (["hafen", "--feed", "Botte"], 2, "the config has no feed 'Botte'"),
        (["hafen", "--feed", "example"], 2, "can mean 2 of the feeds"),
        (["hafen", "--watch", "Anruff"], 2, "did you mean 'Anruf'?"),
    ],
)
def test_what_can_not_be_found_is_said(
    asked: list[str], code: int, said: str, config: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("history", *asked, "--config", config) == code
    out = capsys.readouterr()
    assert said in out.out + out.err


def test_where_nothing_was_ever_remembered_no_database_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("history", "hafen", "--config", written(tmp_path)) == 1
    assert "nothing is remembered yet" in capsys.readouterr().err
    assert not (tmp_path / "depesche.db").exists()


def test_the_secrets_of_channels_are_not_needed(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = Path(config)
    path.write_text(
        path.read_text() + "  post: {url: {credential: apprise}}\n  handy: {url: 'ntfy://x/${UNSET_TOPIC}'}\n"
    )
    assert run("history", "muellheim", "--config", config) == 0
