"""What the config says of obeying, proxies and certificates reaches the questions that are asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.app.look import read_once
from monitor.app.plan import Plan, plan
from monitor.errors import ConfigError
from tests.feeds.making import NOW, rss
from tests.servers import FeedServer


def planned(folder: Path, text: str) -> Plan:
    path = folder / "config.yaml"
    path.write_text(text + "\nwatches:\n  - name: mond\n    query: Mond\nchannels:\n  log:\n    console: true\n")
    return plan(path)


def test_a_feeds_own_words_reach_it(tmp_path: Path) -> None:
    made = planned(
        tmp_path,
        "feeds:\n"
        "  - url: https://blatt.example/feed\n    obey: false\n    ca: eigene/ca.pem\n"
        "    proxy: http://ich:kennwort@proxy.example:3128\n"
        "  - https://kurier.example/feed\n",
    )
    blatt, kurier = made.feeds
    assert (blatt.obey, blatt.proxy) == (False, "http://ich:kennwort@proxy.example:3128")
    assert blatt.ca == str(tmp_path / "eigene" / "ca.pem"), "relative to the config, wherever the command was called"
    assert (kurier.obey, kurier.proxy, kurier.ca) == (True, "", "")
    assert "kennwort" in made.secrets
    assert "kennwort" not in repr(made)


async def test_the_global_proxy_is_the_way_of_all_questions(tmp_path: Path) -> None:
    with FeedServer() as proxy:
        proxy.put("http://blatt.example/feed", rss("Der Mond ist aufgegangen"))
        planned(tmp_path, f"proxy: http://127.0.0.1:{proxy.port}\nfeeds: [http://blatt.example/feed]")
        reading = await read_once("http://blatt.example/feed", tmp_path / "config.yaml", NOW)
        assert [entry.title for entry in reading.entries] == ["Der Mond ist aufgegangen"]
        assert [asked.path for asked in proxy.log] == ["http://blatt.example/feed"]


@pytest.mark.parametrize(
    "text",
    [
        "proxy: gopher://geheim.example:70\nfeeds: [http://blatt.example/feed]",
        "feeds:\n  - url: http://blatt.example/feed\n    proxy: socks9://geheim.example:70",
    ],
)
def test_a_proxy_that_is_none_is_a_fault_of_the_config_at_its_place(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigError, match="proxy: is no address of a proxy") as caught:
        planned(tmp_path, text)
    assert "config.yaml:" in str(caught.value)
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(("every", "warned"), [("1s", True), ("4m", True), ("5m", False)])
@pytest.mark.parametrize("host", ["blatt.example", "127.0.0.1:9"])
def test_short_intervals_are_warned_about_except_at_home(tmp_path: Path, every: str, warned: bool, host: str) -> None:
    made = planned(
        tmp_path, f"allow_networks: [127.0.0.0/8]\nfeeds:\n  - url: http://{host}/feed\n    every: {every}\n"
    )
    at_home = host.startswith("127")
    assert any("every" in warning for warning in made.warnings) is (warned and not at_home)
    shortest, longest = made.feeds[0].every
    assert longest == (shortest if at_home else 4 * shortest), "nothing is stretched at home"
