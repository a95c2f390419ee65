"""The two channels that need no account: a terminal and a file."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path

import pytest

from monitor.alerts.channels import CHANNELS
from monitor.alerts.channels.base import Message
from monitor.alerts.channels.console import Console
from monitor.alerts.channels.file import File
from monitor.errors import DeliveryError

MESSAGE = Message("k", "Alte Brücke \x1b[31mgesperrt\nheute", "Zeile eins\x07\n\nhttps://example.org/x")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_plain_text_without_control_characters() -> None:
    stream = io.StringIO()
    Console("screen", stream).send(MESSAGE, 1)
    assert stream.getvalue() == "● Alte Brücke [31mgesperrt heute\n  Zeile eins\n\n  https://example.org/x\n\n"


def test_a_terminal_gets_our_own_styles_and_nobody_elses() -> None:
    stream = Terminal()
    Console("screen", stream).send(MESSAGE, 1)
    assert stream.getvalue().startswith("\x1b[1m● Alte Brücke [31mgesperrt heute\x1b[0m\n")
    assert "\x1b[31m" not in stream.getvalue()


def test_a_terminal_of_few_letters_gets_question_marks() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    Console("screen", stream).send(MESSAGE, 1)
    assert b"Alte Br?cke" in raw.getvalue()


def test_a_closed_console_may_come_back() -> None:
    stream = io.StringIO()
    stream.close()
    with pytest.raises(DeliveryError) as caught:
        Console("screen", stream).send(MESSAGE, 1)
    assert not caught.value.permanent


def test_a_file_is_made_for_its_owner_and_grows_by_blocks(tmp_path: Path) -> None:
    path = tmp_path / "alerts.txt"
    (target,) = CHANNELS["file"]("log", [str(path)])
    target.send(MESSAGE, 1)
    target.send(Message("k2", "Zweite", "Text"), 1)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text(encoding="utf-8").split("\n\n")[-2] == "Zweite\nText"


def test_a_file_that_was_moved_away_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "alerts.txt"
    target = File("log", path)
    target.send(MESSAGE, 1)
    path.rename(tmp_path / "alerts.1")
    target.send(Message("k2", "Zweite", "Text"), 1)
    assert path.read_text(encoding="utf-8") == "Zweite\nText\n\n"


def test_blocks_of_many_writers_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "alerts.txt"
    writers = [
        threading.Thread(target=File("log", path).send, args=(Message("k", name * 50, name * 5000), 1))
        for name in "abcdefgh"
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    blocks = path.read_text(encoding="utf-8").split("\n\n")[:-1]
    assert sorted(blocks) == [f"{name * 50}\n{name * 5000}" for name in "abcdefgh"]


def test_what_can_not_be_written_is_named_and_may_pass(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError, match="can't be written") as caught:
        File("log", tmp_path / "missing" / "alerts.txt").send(MESSAGE, 1)
    assert not caught.value.permanent
    assert caught.value.hint


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
def test_a_full_disk_may_pass() -> None:
    with pytest.raises(DeliveryError, match="No space left"):
        File("log", Path("/dev/full")).send(MESSAGE, 1)


def test_the_console_writes_where_it_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    CHANNELS["console"]("screen", [])[0].send(Message("k", "out", "x"), 1)
    CHANNELS["console"]("screen", ["stderr"])[0].send(Message("k", "err", "x"), 1)
    shown = capsys.readouterr()
    assert "● out" in shown.out
    assert "● err" in shown.err
