"""docs/config.md documents every key, and each of its examples loads; the schema describes what the loader takes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from monitor.config import load, schema
from monitor.config.channels import ChannelConfig
from monitor.config.feeds import Auth, FeedConfig
from monitor.config.shape import Config, HeartbeatConfig, StoreConfig
from monitor.config.watches import WatchConfig
from tests.needs import ROOT

TEXT = (ROOT / "docs/config.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
SECRETS = ("FEED_PASSWORD", "NTFY_TOPIC", "MAIL_PASSWORD", "HC_ID")
MODELS = (FeedConfig, WatchConfig, ChannelConfig, StoreConfig, HeartbeatConfig, Auth, Config)


def section(title: str) -> str:
    return re.split(r"^## ", TEXT, flags=re.MULTILINE)[[*re.findall(r"^## (.*)$", TEXT, re.MULTILINE)].index(title) + 1]


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_every_example_loads(tmp_path: Path, number: int) -> None:
    (tmp_path / "secrets").mkdir()
    for name in ("secrets/token", "mail-url"):
        (tmp_path / name).write_text("json://localhost/\n")
    path = tmp_path / "config.yaml"
    path.write_text(BLOCKS[number], encoding="utf-8")
    loaded = load(str(path), {**dict.fromkeys(SECRETS, "x"), "CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert (list(map(str, loaded.faults)), list(map(str, loaded.warnings))) == ([], [])
    assert loaded.config.feeds


SECTIONS = [(FeedConfig, "feeds"), (WatchConfig, "watches"), (ChannelConfig, "channels")]


@pytest.mark.parametrize(("model", "title"), SECTIONS)
def test_every_key_of_a_part_has_its_row(model: type[FeedConfig | WatchConfig | ChannelConfig], title: str) -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", section(title), re.MULTILINE)) == set(model.model_fields)


def test_every_key_of_the_top_has_its_row_or_section() -> None:
    rows = set(re.findall(r"^\| `(\w+)` \|", section("Everything else"), re.MULTILINE))
    assert rows | {"feeds", "concepts", "watches", "channels"} == set(Config.model_fields)


def test_the_examples_use_every_key() -> None:
    used = "\n".join(BLOCKS)
    for model in MODELS:
        for key in model.model_fields:
            assert re.search(rf"\b{key}:", used), key


def test_the_schema_is_json_and_describes_every_key() -> None:
    made = json.loads(json.dumps(schema()))
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["additionalProperties"] is False
    assert set(made["properties"]) == set(Config.model_fields)
    for model in MODELS[:-1]:
        part = made["$defs"][model.__name__]
        whole = part.get("anyOf", [part])[-1]
        assert set(whole["properties"]) == set(model.model_fields)
        assert all(each.get("description") for each in whole["properties"].values())
