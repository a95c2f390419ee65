"""`depesche explain`: an entry's way in the words and the time of whoever asks, and of every watch why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.store.sql.opening import open_store
from tests.cli.making import run, written
from tests.house import CALL
from tests.store.making import entry, judged, placed

CONFIG = """\
timezone: Asia/Tokyo
feeds: ["https://abendblatt.example/feed"]
watches:
  - {name: Anruf, query: "Telefonat Adler Brandt", enabled: false}
  - {name: Fern, query: '"Brandt Adler"~0', fields: [title]}
  - {name: Unten, query: "text:Adler"}
channels: {schirm: {console: true}}
"""


@pytest.fixture
def config(tmp_path: Path) -> str:
    """Of a store that holds one entry, the call."""
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=False, command="a test")
    store.ledger.commit(judged(placed(entry("call", title=CALL))))
    store.close()
    return written(tmp_path, CONFIG)


def test_of_every_watch_it_is_said_why_not_of_a_muted_one_too(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "call", "--config", config) == 0
    said = capsys.readouterr().out
    assert "Anruf: muted in the config (enabled: false); would match: Telefonat: " in said
    assert "Fern: no match: Brandt Adler: " in said
    assert "words apart, allowed 0" in said
    assert "Unten: no match: Adler stands in the title, wanted in text" in said
    assert " JST" in said
    assert "UTC" not in said


def test_what_is_not_known_can_be_looked_for(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "https://abendblatt.example/nichts", "--config", config) == 1
    out, err = capsys.readouterr()
    assert "is known" in out
    assert "depesche history" in err
