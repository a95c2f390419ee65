"""`depesche opml`: out of the config and back into one, with nothing lost and nothing executed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from monitor.config.feeds import FeedConfig
from monitor.config.load import load
from tests.cli.making import run, written

CONFIG = """\
include: [conf.d/*.yaml]
feeds:
  - "https://abendblatt.example/feed"
  - {url: "https://bote.example/rss?a=1&b=2", name: 'Der "Bote" <b>& Söhne</b>', tags: [politik, "a,b", "/c", "50%"], id: bote}
  - {page: "https://gold.example/magazin/", links: 'article > h2 a[href*="/n/"]', every: 5m..1h30m, language: de}
  - {url: "https://kurz.example/f", full_text: true, headers: {X-Token: ganzgeheim}}
  - "file:///tmp/feed.xml"
watches: [{name: Anruf, query: Telefonat}]
channels: {schirm: {console: true}}
"""


def feeds_of(path: str) -> list[FeedConfig]:
    found = load(path, {}, running=False)
    assert found.faults == ()
    return list(found.config.feeds)


def test_what_is_exported_comes_back_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config, file = written(tmp_path, CONFIG), str(tmp_path / "feeds.opml")
    before = feeds_of(config)
    assert run("opml", "export", file, "--config", config) == 0
    assert "4 feeds exported, 1 files left out" in capsys.readouterr().err
    assert "ganzgeheim" not in Path(file).read_text()
    assert run("opml", "import", file, "--write", str(tmp_path / "conf.d" / "neu.yaml")) == 0
    bare = CONFIG.partition("feeds:")[0] + CONFIG[CONFIG.index("watches:") :]
    after = feeds_of(written(tmp_path, bare))
    kept = [feed.model_copy(update={"headers": {}}) for feed in before if feed.url.startswith("https")]
    assert after == kept


def test_standard_output_is_a_list_or_yaml(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("opml", "export", "-", "--config", written(tmp_path, CONFIG)) == 0
    file = written(tmp_path, capsys.readouterr().out, "x.opml")
    assert run("opml", "import", file) == 0
    assert len(yaml.safe_load(capsys.readouterr().out)["feeds"]) == 4


def test_variables_in_a_strangers_list_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = '<opml version="2.0"><body><outline text="x" xmlUrl="https://a.example/?t=${HOME}"/></body></opml>'
    target = tmp_path / "conf.d" / "neu.yaml"
    assert run("opml", "import", written(tmp_path, text, "x.opml"), "--write", str(target)) == 0
    config = written(tmp_path, CONFIG.partition("feeds:")[0] + CONFIG[CONFIG.index("watches:") :])
    loaded = load(config, {"HOME": "/heim"}, running=True)
    assert [feed.url for feed in loaded.config.feeds] == ["https://a.example/?t=${HOME}"]


BOMB = '<!DOCTYPE opml [<!ENTITY a "aaaa">]><opml><body><outline xmlUrl="https://a.example/" text="&a;"/></body></opml>'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (BOMB, "entities"),
        ("<html/>", "no OPML"),
        ("<opml><body/></opml>", "lists no feed"),
        ("<opml><body>", "well-formed"),
    ],
)
def test_what_can_not_be_imported(text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("opml", "import", written(tmp_path, text, "x.opml")) == 2
    assert words in capsys.readouterr().err


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = '<opml><body><outline text="x" xmlUrl="https://a.example/"/></body></opml>'
    there = written(tmp_path, "feeds: []\n", "da.yaml")
    assert run("opml", "import", written(tmp_path, text, "x.opml"), "--write", there) == 2
    assert Path(there).read_text() == "feeds: []\n"
    assert "is there already" in capsys.readouterr().err


def test_a_missing_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("opml", "import", str(tmp_path / "nichts.opml")) == 2
    assert "can't be read" in capsys.readouterr().err
