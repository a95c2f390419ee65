"""People bring words with them, from other programs and from their own language: each gets an answer that leads on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import BaseModel

from monitor.config import load
from monitor.config.channels import ChannelConfig
from monitor.config.elsewhere import OTHER_NAMES
from monitor.config.feeds import FeedConfig
from monitor.config.shape import LATER, Config
from monitor.config.watches import WatchConfig

BEGIN = """\
feeds:
  - {{url: https://one.example/feed, name: Eins{feed}}}
  - {{url: https://two.example/feed, name: Zwei}}
watches:
  - {{name: Wahl, query: Wahl{watch}}}
channels:
  handy: {channel}
{config}
"""
Told = Callable[..., tuple[list[str], list[str]]]


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """Faults and warnings of a config with something added to a feed, a watch, a channel or its end."""
    monkeypatch.chdir(tmp_path)

    def load_with(
        feed: str = "", watch: str = "", channel: str = "{console: true}", config: str = "", **environ: str
    ) -> tuple[list[str], list[str]]:
        text = BEGIN.format(feed=feed, watch=watch, channel=channel, config=config)
        Path("config.yaml").write_text(text, encoding="utf-8")
        loaded = load("config.yaml", environ)
        return [str(each) for each in loaded.faults], [str(each) for each in loaded.warnings]

    return load_with


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ({"feed": ", interval: 5m"}, "2:49: feeds[0].interval: unknown key 'interval'; write every: 15m"),
        ({"feed": ", lang: de"}, "unknown key 'lang'; write language:"),
        ({"feed": ", cookies: x"}, "unknown key 'cookies'; write headers: {Cookie: "),
        ({"watch": ", keywords: [a]"}, "unknown key 'keywords'; write query:"),
        ({"watch": ", exclude: [a]"}, "unknown key 'exclude'; write none:"),
        ({"watch": ", channels: [handy]"}, "unknown key 'channels'; write notify:"),
        ({"channel": "{type: ntfy, topic: x}"}, "unknown key 'type'; an address says it all, such as"),
        ({"channel": "{webhook: 'https://a.example'}"}, "unknown key 'webhook'; write url: jsons://HOST/PATH"),
        ({"config": "logging: debug"}, "unknown key 'logging'; write logs: {level: debug}"),
        ({"config": "database: x"}, "unknown key 'database'; write store:"),
    ],
    ids=str,
)
def test_a_key_that_other_programs_have_is_answered_with_ours(told: Told, given: dict[str, str], hint: str) -> None:
    faults, _ = told(**given)
    assert any(hint in fault for fault in faults), faults


def test_no_answer_is_given_for_a_key_that_there_is() -> None:
    ours: dict[str, type[BaseModel]] = {
        "feed": FeedConfig,
        "watch": WatchConfig,
        "channel": ChannelConfig,
        "config": Config,
    }
    assert OTHER_NAMES.keys() == ours.keys()
    for section, names in OTHER_NAMES.items():
        assert not names.keys() & (ours[section].model_fields.keys() | LATER[section]), section


def test_what_is_not_indented_below_its_section_is_led_back_there(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(
        "feeds: [https://one.example/feed]\nwatches: [{name: Wahl, query: Wahl}]\n"
        "channels:\nconsole: {console: true}\nhandy: {console: true}\n",
        encoding="utf-8",
    )
    faults = [str(fault) for fault in load(str(path), {}).faults]
    for name, line in (("console", 4), ("handy", 5)):
        said = f":{line}:1: {name}: unknown key '{name}'; if it belongs to channels: above, indent it by two spaces"
        assert any(fault.endswith(said) for fault in faults), faults


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"watch": ", min_score: 5"}, "watches[0].min_score: is too big; write at most 1"),
        ({"watch": ", min_score: -1"}, "watches[0].min_score: is too small; write at least 0"),
        ({"config": "concurrency: 5000"}, "concurrency: is too big; write at most 1000"),
        ({"config": "locale: deutsch"}, "locale: 'deutsch' is none of the possible values; write 'de' or 'en'"),
        (
            {"config": "logs: {format: xml}"},
            "'xml' is none of the possible values; write 'auto', 'text', 'json' or 'journal'",
        ),
        ({"channel": "true"}, "channels.handy: must be a mapping; write handy: {console: true}, or {url: "),
        ({"channel": "me@example.org"}, "channels.handy: must be a mapping; write handy: {url: …} with an address"),
        ({"channel": "{url: me@example.org}"}, "write mailto://USER:PASSWORD@HOST?to=ADDRESS"),
        ({"channel": "{url: ntfy.sh/thema}"}, "write SCHEME://…, such as ntfy://ntfy.sh/TOPIC"),
        (
            {"config": "store: depesche.db"},
            "store.url: is no address: it does not begin with a scheme; write sqlite:///",
        ),
        ({"config": "proxy: proxy.example.org"}, "write SCHEME://…, such as http://HOST:PORT"),
        ({"config": "heartbeat: hc-ping.com/x"}, "heartbeat.url: is no address of the web; begin it with https://"),
    ],
    ids=str,
)
def test_the_hint_is_one_for_just_this_value(told: Told, given: dict[str, str], said: str) -> None:
    faults, _ = told(**given)
    assert any(said in fault for fault in faults), faults


def test_two_feeds_of_one_name_are_warned_about(told: Told) -> None:
    _, warnings = told(config="", feed="")
    assert warnings == []
    Path("config.yaml").write_text(
        Path("config.yaml").read_text(encoding="utf-8").replace("name: Zwei", "name: Eins"), encoding="utf-8"
    )
    loaded = load("config.yaml", {})
    assert [str(each) for each in loaded.warnings] == [
        "config.yaml:3:43: feeds[1].name: the name 'Eins' is feeds[0]'s too (config.yaml:2:43); "
        "give each its own: messages and commands can't tell them apart"
    ]


def test_a_variable_without_braces_is_warned_about_where_there_is_one(told: Told) -> None:
    address = "{url: 'mailto://me:$MAIL_WORD@example.org'}"
    faults, warnings = told(channel=address, MAIL_WORD="geheim1")
    assert faults == []
    assert [line.partition(": ")[2] for line in warnings] == [
        "channels.handy.url: $MAIL_WORD stays as it is written; the value of the variable is ${MAIL_WORD}"
    ]
    assert told(channel=address)[1] == [], "a password may hold a dollar sign, and must not be shown then"
