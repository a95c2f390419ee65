"""`depesche notify-test`: a real message to a real receiver, and a plain word when it fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.making import GOOD, run, written
from tests.receivers import Reply, Webhook


def config(folder: Path, *urls: str) -> str:
    named = "".join(f"  c{number}: {{url: '{url}'}}\n" for number, url in enumerate(urls))
    return written(folder, GOOD.partition("channels:")[0] + "channels:\n" + named)


def test_all_channels_or_the_one_that_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Webhook() as first, Webhook() as second:
        path = config(tmp_path, first.url, second.url)
        assert run("notify-test", "--config", path) == 0
        assert (len(first.posts), len(second.posts)) == (1, 1)
        assert first.posts[0].json["title"]
        assert run("notify-test", "c1", "--config", path) == 0
        assert (len(first.posts), len(second.posts)) == (1, 2)
    assert capsys.readouterr().err.splitlines() == ["c0[0]: sent", "c1[0]: sent", "c1[0]: sent"]
    assert not (tmp_path / "depesche.db").exists(), "it is outside of the outbox"


def test_a_receiver_that_fails_is_named_and_the_others_get_theirs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Webhook() as broken, Webhook() as sound:
        broken.always(Reply(503))
        secret = broken.url.replace("json://", "json://nutzer:ganzgeheim@")
        assert run("notify-test", "--config", config(tmp_path, secret, sound.url)) == 1
        assert len(sound.posts) == 1
    said = capsys.readouterr().err
    assert "c0[0]: failed: " in said
    assert "c1[0]: sent" in said
    assert "ganzgeheim" not in said


def test_an_unknown_channel_is_a_matter_of_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("notify-test", "fax", "--config", written(tmp_path)) == 2
    assert capsys.readouterr().err.splitlines() == [
        "depesche: there is no channel 'fax'",
        "          known are: schirm",
    ]
