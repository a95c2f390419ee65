"""Entries as the journal takes them, heard on a real socket; and lines with priorities where it is away."""

from __future__ import annotations

import logging
import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.cli.journal import LONGEST, JournalHandler
from monitor.cli.log_events import Redactor


class Journal:
    """Listens where journald would, and reads its protocol."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "socket")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self._socket.settimeout(2)

    def next(self) -> dict[str, str]:
        """The fields of the next entry."""
        rest, fields = self._socket.recv(1_000_000), {}
        while rest:
            name, _, rest = rest.partition(b"\n")
            (size,) = struct.unpack("<Q", rest[:8])
            value, rest = rest[8 : 8 + size], rest[8 + size :]
            assert rest[:1] == b"\n"
            rest = rest[1:]
            fields[name.decode()] = value.decode()
        return fields

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    listening = Journal(tmp_path)
    yield listening
    listening.close()


def record(message: str, level: int = logging.WARNING, **fields: object) -> logging.LogRecord:
    made = logging.LogRecord("depesche.x", level, "x.py", 1, message, (), None)
    vars(made).update(fields)
    return made


def test_an_entry_has_its_fields_and_its_priority(journal: Journal) -> None:
    handler = JournalHandler(Redactor(["geheim"]), journal.address)
    handler.handle(record("feed failed", feed="Abendblatt", error="geheim is wrong", **{"new-er": 3}))
    assert journal.next() == {
        "MESSAGE": 'feed failed  feed=Abendblatt error="*** is wrong" new-er=3',
        "PRIORITY": "4",
        "SYSLOG_IDENTIFIER": "depesche",
        "LOGGER": "depesche.x",
        "DEPESCHE_EVENT": "feed failed",
        "DEPESCHE_FEED": "Abendblatt",
        "DEPESCHE_ERROR": "*** is wrong",
        "DEPESCHE_NEW_ER": "3",
    }
    handler.close()


@pytest.mark.parametrize(
    ("level", "priority"),
    [(logging.DEBUG, "7"), (logging.INFO, "6"), (logging.WARNING, "4"), (logging.ERROR, "3"), (logging.CRITICAL, "2")],
)
def test_each_level_has_the_priority_that_syslog_gives_it(journal: Journal, level: int, priority: str) -> None:
    handler = JournalHandler(Redactor(), journal.address)
    handler.handle(record("x", level))
    assert journal.next()["PRIORITY"] == priority
    handler.close()


def test_a_value_can_not_smuggle_in_a_field(journal: Journal) -> None:
    handler = JournalHandler(Redactor(), journal.address)
    handler.handle(record("x", title="a\nPRIORITY=0\nMESSAGE=all is lost"))
    entry = journal.next()
    assert entry["PRIORITY"] == "4"
    assert entry["DEPESCHE_TITLE"].startswith("a\nPRIORITY")
    assert "\n" not in entry["MESSAGE"]
    handler.close()


def test_an_endless_value_is_cut_and_the_entry_arrives(journal: Journal) -> None:
    handler = JournalHandler(Redactor(), journal.address)
    handler.handle(record("x", title="ä\udc80" * 1_000_000))
    assert len(journal.next()["DEPESCHE_TITLE"]) <= LONGEST * len("\\udc80")
    handler.close()


def test_without_a_journal_each_line_begins_with_its_priority(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = JournalHandler(Redactor(), str(tmp_path / "nobody"))
    try:
        raise ValueError("one\ntwo")
    except ValueError:
        failed = record("surprise", logging.ERROR)
        failed.exc_info = sys.exc_info()
    handler.handle(failed)
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "<3>surprise"
    assert len(lines) > 2
    assert all(line.startswith("<3>") for line in lines)
    handler.close()
