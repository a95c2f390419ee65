"""Draws docs/terminal.svg, the README's picture: a real `depesche demo`, as its terminal showed it.

Run it after a change of the demo or of the messages: python docs/picture.py
"""

from __future__ import annotations

import re
import subprocess
import sys
from html import escape
from pathlib import Path

WIDTH, LINE, LEFT, TOP, COLUMNS = 900, 19, 18, 46, 104
HERE = Path(__file__).resolve().parent
INK = {"●": "#8ec07c", "▶": "#83a598", "$": "#d5c4a1"}
"""Colour by a line's first sign."""


def lines() -> list[str]:
    """What the demo prints, without blank lines in messages and with a port that does not change."""
    said = subprocess.run(
        [sys.executable, "-m", "monitor", "demo", "--speed", "2"],
        capture_output=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    ).stdout
    said = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8000", said)
    kept = [line for line in said.splitlines() if line.strip() and not re.fullmatch(r"\s*#[0-9a-f]{6}", line)]
    return ["$ depesche demo", *(line if len(line) <= COLUMNS else line[: COLUMNS - 1] + "…" for line in kept)]


def drawn(text: list[str]) -> str:
    """The lines as an SVG terminal."""
    rows = "\n".join(
        f'<text x="{LEFT}" y="{TOP + LINE * at}" fill="{INK.get(line.strip()[:1], "#ebdbb2")}">{escape(line)}</text>'
        for at, line in enumerate(text)
    )
    height = TOP + LINE * len(text)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="depesche demo in a terminal">
<rect width="{WIDTH}" height="{height}" rx="8" fill="#282828"/>
<g fill="#504945"><circle cx="20" cy="18" r="5"/><circle cx="38" cy="18" r="5"/><circle cx="56" cy="18" r="5"/></g>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="13.5" xml:space="preserve">
{rows}
</g>
</svg>
"""


if __name__ == "__main__":
    (HERE / "terminal.svg").write_text(drawn(lines()), encoding="utf-8")
