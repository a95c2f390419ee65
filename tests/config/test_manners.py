"""Occasions, quiet hours, limits and digests in a config: what is read, and each fault with its place."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from monitor.app.examine import examine
from monitor.app.manners import manners_of
from monitor.app.plan import plan
from monitor.config.manners import SPREADS
from monitor.errors import ConfigError
from monitor.model import Limit, Manner, Quiet, Schedule, Watch, When

EVERY_DAY = frozenset(range(7))
NIGHT = ((22 * 60, 7 * 60),)
HEAD = """\
timezone: Europe/Berlin
feeds: [https://a.example/feed]
"""


def read(folder: Path, watch: str = "", channel: str = "", top: str = "") -> tuple[Watch, dict[str, Manner]]:
    text = f"{HEAD}watches:\n  - name: Bahn\n    query: Bahn\n{indented(watch, 4)}channels:\n  schirm:\n    console: true\n"
    (folder / "config.yaml").write_text(f"{text}{indented(channel, 4)}{indented(top, 0)}", encoding="utf-8")
    made = plan(folder / "config.yaml")
    return made.watches[0], manners_of(made.config)


def indented(text: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


def faults(folder: Path, **parts: str) -> str:
    with pytest.raises(ConfigError) as caught:
        read(folder, **parts)
    (line,) = caught.value.lines
    return line.partition("config.yaml:")[2]


def test_what_says_nothing_rings_as_ever(tmp_path: Path) -> None:
    watch, manners = read(tmp_path)
    assert (watch.when, watch.priority, watch.quiet, watch.digest) == (When(), "normal", (), None)
    assert manners == {}


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("quiet: 22:00-07:00", (Quiet(NIGHT, EVERY_DAY, "Europe/Berlin"),)),
        ("quiet: '22:00-07:00'", (Quiet(NIGHT, EVERY_DAY, "Europe/Berlin"),)),
        ("quiet: 22-7", (Quiet(NIGHT, EVERY_DAY, "Europe/Berlin"),)),
        ("quiet: [22:00–07:00, 13:00-14:30]", (
            Quiet(NIGHT, EVERY_DAY, "Europe/Berlin"), Quiet(((780, 870),), EVERY_DAY, "Europe/Berlin"))),
        ("quiet: {hours: 22:00-07:00, days: mon-fri, timezone: America/New_York}", (
            Quiet(NIGHT, frozenset(range(5)), "America/New_York"),)),
        ("quiet: {hours: [0:00-24:00], days: [sat, 0]}", (Quiet(((0, 1440),), frozenset({5, 6}), "Europe/Berlin"),)),
        ("quiet: {hours: 22:00-07:00, days: 7}", (Quiet(NIGHT, frozenset({6}), "Europe/Berlin"),)),
        ("quiet: off", ()),
        ("quiet: []", ()),
    ],
)  # fmt: skip
def test_quiet_hours_are_read_as_they_stand(tmp_path: Path, text: str, quiet: tuple[Quiet, ...]) -> None:
    assert read(tmp_path, watch=text)[0].quiet == quiet
    assert read(tmp_path, channel=text)[1].get("schirm", Manner()).quiet == quiet


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("when: first", When(update=False)),
        ("when: [first, update]", When()),
        ("when: [first, spread: 5]", When(update=False, spread=(5,))),
        ("when: [update, spread: [10, 3, 3]]", When(first=False, spread=(3, 10))),
        ("when: [first, spread, back]", When(update=False, spread=SPREADS, back=timedelta(days=2))),
        ("when: {spread: 2, back: 6h}", When(first=False, update=False, spread=(2,), back=timedelta(hours=6))),
    ],
)
def test_occasions(tmp_path: Path, text: str, when: When) -> None:
    assert read(tmp_path, watch=text)[0].when == when


def test_the_other_manners_of_a_watch(tmp_path: Path) -> None:
    text = "priority: High\ngroup: 30s\nlimit: 10/h\ndigest: '0 7 * * mon-fri'\nexpire: 12h\nmax_age: 2d"
    watch, _ = read(tmp_path, watch=text)
    assert watch == Watch(
        "Bahn", "Bahn", "Bahn", ("schirm",), priority="high", group=timedelta(seconds=30),
        limit=Limit(10, timedelta(hours=1)), digest=Schedule("0 7 * * mon-fri", "Europe/Berlin"),
        expire=timedelta(hours=12), max_age=timedelta(days=2),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "limit"),
    [("3/30m", Limit(3, timedelta(minutes=30))), ("20/d", Limit(20, timedelta(days=1))), ("1 per h", Limit(1, timedelta(hours=1)))],
)  # fmt: skip
def test_limits(tmp_path: Path, text: str, limit: Limit) -> None:
    assert read(tmp_path, channel=f"limit: {text}")[1]["schirm"].limit == limit


def test_a_channel_follows_its_own_word_else_that_at_the_top(tmp_path: Path) -> None:
    top = "quiet: 22:00-07:00\ndigest: '@daily'\nexpire: 12h"
    daily, night = Schedule("@daily", "Europe/Berlin"), Quiet(NIGHT, EVERY_DAY, "Europe/Berlin")
    assert read(tmp_path, top=top)[1] == {"schirm": Manner((night,), daily, None, timedelta(hours=12))}
    assert read(tmp_path, top=top, channel="quiet: off\ndigest: off\nexpire: 0")[1] == {}


@pytest.mark.parametrize(
    ("parts", "place", "word"),
    [
        ({"watch": "quiet: nachts"}, "6:12", "are no hours"),
        ({"watch": "quiet: 22:00"}, "6:12", "are no hours"),
        ({"watch": "quiet: 1320"}, "6:12", "are no hours"),
        ({"watch": "quiet: 22:00-25:00"}, "6:12", "0:00 to 24:00"),
        ({"watch": "quiet: 22:70-07:00"}, "6:12", "0:00 to 24:00"),
        ({"watch": "quiet: 07:00-07:00"}, "6:12", "whole days"),
        ({"watch": "quiet: {days: mon}"}, "6:12", "no hours"),
        ({"watch": "quiet: {hours: 1-2, days: someday}"}, "6:12", "weekday"),
        ({"watch": "quiet: {hours: 1-2, day: mon}"}, "6:12", "'day'"),
        ({"watch": "quiet: {hours: 1-2, timezone: Berlin}"}, "6:12", "time zone"),
        ({"watch": "quiet: 0:00-24:00"}, "6:12", "all week long"),
        ({"channel": "quiet: [0:00-12:00, 12:00-24:00]"}, "9:12", "all week long"),
        ({"top": "quiet: 0-24"}, "9:8", "all week long"),
        ({"watch": "when: []"}, "6:11", "no occasion"),
        ({"watch": "when: second"}, "6:11", "is no occasion"),
        ({"watch": "when: [first, spread: viele]"}, "6:11", "numbers"),
        ({"watch": "when: [spread: 1]"}, "6:11", "numbers"),
        ({"watch": "when: [first: 3]"}, "6:11", "no value"),
        ({"watch": "when: [back: 7d]"}, "6:11", "a story is open for 3d"),
        ({"watch": "when: [back: 3w]"}, "6:11", "14d"),
        ({"watch": "when: [back]", "top": "stories: {window: 2d}"}, "6:11", "a story is open for 2d"),
        ({"watch": "when: [back: bald]"}, "6:11", "no duration"),
        ({"watch": "when: digest"}, "6:11", "digest: '0 7 * * *'"),
        ({"watch": "limit: 10"}, "6:12", "no limit"),
        ({"watch": "limit: 0/h"}, "6:12", "no limit"),
        ({"watch": "limit: 10/y"}, "6:12", "no limit"),
        ({"channel": "limit: viel"}, "9:12", "no limit"),
        ({"watch": "priority: urgent"}, "6:15", "none of low, normal, high"),
        ({"watch": "group: bald"}, "6:12", "no duration"),
        ({"watch": "expire: -1h"}, "6:13", "no duration"),
        ({"watch": "max_age: alt"}, "6:14", "no duration"),
        ({"watch": "digest: täglich"}, "6:13", "five fields"),
        ({"watch": "digest: 0 7 * * 8"}, "6:13", "weekday"),
        ({"watch": "digest: 7"}, "6:13", "cron"),
        ({"channel": "digest: 0 25 * * *"}, "9:13", "hour"),
        ({"top": "digest: 0 7 31 2 *"}, "9:9", "never comes"),
        ({"watch": "quiets: [Zug]"}, "6:14", "unknown watch 'Zug'"),
        ({"watch": "quiets: [Bahn]"}, "6:14", "silences itself"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, parts: dict[str, str], place: str, word: str) -> None:
    line = faults(tmp_path, **parts)
    assert line.startswith(f"{place}: "), line
    assert word in line


def test_watches_may_not_silence_one_another_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(
        f"{HEAD}watches:\n"
        "  - {name: a, query: x, quiets: [b]}\n"
        "  - {name: b, query: x, quiets: [c]}\n"
        "  - {name: c, query: x, quiets: [a], id: drei}\n"
        "channels: {schirm: {console: true}}\n"
    )
    found = examine(tmp_path / "config.yaml").faults
    assert [fault.partition("config.yaml:")[2][:4] for fault in found] == ["4:34", "5:34", "6:34"]
    assert all("in turn" in fault for fault in found)


def test_whom_a_watch_silences_goes_by_its_identity(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(
        f"{HEAD}watches:\n"
        "  - {name: Breit, id: breit, query: x}\n"
        "  - {name: Schmal, query: x, quiets: [Breit, breit]}\n"
        "channels: {schirm: {console: true}}\n"
    )
    assert plan(tmp_path / "config.yaml").watches[1].quiets == ("breit",)
