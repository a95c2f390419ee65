"""Calling the command in this process, as far as its own `main`, and configs for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.cli import main

GOOD = """\
feeds:
  - {url: "https://abendblatt.example/feed", name: Abendblatt, every: 5m}
watches:
  - {name: Anruf, query: "Telefonat Adler Brandt"}
channels:
  schirm: {console: true}
"""


def written(folder: Path, text: str | bytes = GOOD, name: str = "config.yaml") -> str:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def run(*arguments: str) -> int:
    """The exit code of the command. Anything but an orderly end fails the test with its traceback."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["depesche", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
    return int(ended.value.code or 0)
