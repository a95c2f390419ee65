"""Channels by name and tag, `handy, else post`, fall-backs: what they mean, and every way that leads nowhere, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import load
from monitor.config.ways import way, ways

TAGS = {"handy": ("laut",), "uhr": ("laut",), "post": (), "buch": ()}

CONFIG = """\
feeds: [https://one.example/feed]
watches:
  - {name: Wahl, query: Wahl, notify: NOTIFY}
channels:
  handy: {url: "ntfy://ntfy.example/a", tags: [laut]HANDY}
  post: {url: "json://127.0.0.1/b"POST}
  buch: {file: a.logBUCH}
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("handy", ("handy",)),
        ("handy, else post", ("handy", "post")),
        ("handy,else  post , ELSE buch", ("handy", "post", "buch")),
        ("elsewhere", ("elsewhere",)),
    ],
)
def test_a_way_reads_as_it_is_said(text: str, names: tuple[str, ...]) -> None:
    assert way(text) == names


@pytest.mark.parametrize(
    ("notify", "meant"),
    [
        (["handy"], (("handy",),)),
        (["handy, else post", "buch"], (("handy", "post"), ("buch",))),
        (["laut"], (("handy",), ("uhr",))),
        (["laut, else post"], (("handy", "post"), ("uhr", "post"))),
        (["laut", "handy, else post"], (("handy", "post"), ("uhr",))),
        (["nobody"], ()),
        ([], ()),
    ],
)
def test_a_tag_means_all_that_have_it_and_a_channel_is_told_once(
    notify: list[str], meant: tuple[tuple[str, ...], ...]
) -> None:
    assert ways(notify, TAGS) == meant


def told(folder: Path, **more: str) -> list[str]:
    text = CONFIG
    for name in ("NOTIFY", "HANDY", "POST", "BUCH"):
        text = text.replace(name, more.get(name.lower(), "handy" if name == "NOTIFY" else ""))
    path = folder / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return [str(fault).removeprefix(f"{folder}/") for fault in load(str(path), {}).faults]


@pytest.mark.parametrize(
    "sound",
    [
        {"notify": '["handy, else post"]'},
        {"notify": '"laut, else buch, else post"'},
        {"handy": ", fallback: post, after: 90s", "post": ", fallback: buch"},
        {"notify": "laut", "handy": ", fallback: post, after: 0"},
        {"handy": ", ca: own.pem"},
    ],
)
def test_what_is_sound_loads(tmp_path: Path, sound: dict[str, str]) -> None:
    assert told(tmp_path, **sound) == []


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"notify": '["hady"]'}, "config.yaml:3:40: watches[0].notify[0]: unknown channel 'hady'; did you mean 'handy'?"),
        (
            {"notify": '["handy, else pots"]'},
            "config.yaml:3:40: watches[0].notify[0]: unknown channel 'pots'; did you mean 'post'?",
        ),
        (
            {"notify": '["handy, else laut"]'},
            "config.yaml:3:40: watches[0].notify[0]: unknown channel 'laut'; known are buch, handy, post",
        ),
        (
            {"notify": '["handy, else post, else handy"]'},
            "config.yaml:3:40: watches[0].notify[0]: comes back to 'handy'; name each channel once",
        ),
        (
            {"handy": ", fallback: bruch"},
            "config.yaml:5:65: channels.handy.fallback: unknown channel 'bruch'; did you mean 'buch'?",
        ),
        (
            {"handy": ", fallback: handy"},
            "config.yaml:5:65: channels.handy.fallback: goes round in a circle: handy → handy; "
            "let the last one have no fallback",
        ),
        ({"post": ", tags: [buch]"}, "config.yaml:6:44: channels.post.tags[0]: the tag 'buch' is the name of a channel too; choose another word"),
        ({"handy": ", after: soon"}, "config.yaml:5:62: channels.handy.after: 'soon' is no duration; write a number and a unit, such as 90s, 10m, 2h, 1d or 1h30m"),
    ],
)  # fmt: skip
def test_what_leads_nowhere_is_named_with_its_place(tmp_path: Path, more: dict[str, str], fault: str) -> None:
    assert told(tmp_path, **more) == [fault]


def test_a_circle_is_named_at_each_of_its_parts(tmp_path: Path) -> None:
    found = told(tmp_path, handy=", fallback: post", post=", fallback: buch", buch=", fallback: handy")
    assert [line.split(": ")[1] for line in found] == [
        f"channels.{name}.fallback" for name in ("handy", "post", "buch")
    ]
    assert "handy → post → buch → handy" in found[0]


def test_leading_into_a_circle_of_others_is_not_ones_own_fault(tmp_path: Path) -> None:
    found = told(tmp_path, handy=", fallback: post", post=", fallback: buch", buch=", fallback: post")
    assert [line.split(": ")[1] for line in found] == ["channels.post.fallback", "channels.buch.fallback"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("heartbeat: https://beat.example/token", ""),
        ("heartbeat: {url: 'https://beat.example/${BEAT}', every: 30s}", ""),
        ("heartbeat: ntfy://beat.example/token", "heartbeat.url: is no address of the web"),
        ("heartbeat: {url: 'https://'}", "heartbeat.url: is no address of the web"),
        ("heartbeat: {every: 1m}", "heartbeat.url: is missing"),
        ("heartbeat: {url: 'https://beat.example/x', every: 0}", "beats more often than every second"),
        ("heartbeat: {url: 'https://beat.example/x', evry: 5m}", "unknown key 'evry'; did you mean 'every'?"),
    ],
)
def test_the_heartbeats_address_is_one_of_the_web_and_a_secret(tmp_path: Path, line: str, fault: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("feeds: [https://one.example/feed]\nwatches: [{name: W, query: W}]\n"
                    f"channels: {{c: {{console: true}}}}\n{line}\n", encoding="utf-8")  # fmt: skip
    loaded = load(str(path), {"BEAT": "geheimnis"})
    found = "\n".join(map(str, loaded.faults))
    assert (fault in found) if fault else not found
    assert "config.yaml:4" in found or not fault
    assert "token" not in found
    if not fault:
        assert "geheimnis" not in repr(loaded.config)
