"""Every figure of how well we judge, printed and written to `docs/quality.md`: what `make quality` runs.

    python bench/quality.py [--data DIR] [--print]

DIR holds `dedup/` and `topics/`; it is `$DEPESCHE_SHARED/data`, else `data` beside the checkout. Where it is absent,
nothing is measured and nothing written, and the reason is said.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "quality.md"
BEGIN, END = "<!-- measured: {name} -->", "<!-- end -->"
MEASURED = (
    ("stories_quality", "dedup"),
    ("updates", "dedup"),
    ("stories", "dedup"),
    ("topics_quality", "topics"),
    ("topics", "dedup"),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    base = Path(os.environ.get("DEPESCHE_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--data", type=Path, default=base / "data")
    parser.add_argument("--print", action="store_true", dest="only", help="leave the page as it is")
    chosen = parser.parse_args()
    page = PAGE.read_text(encoding="utf-8")
    for name, folder in MEASURED:
        data = chosen.data / folder
        if not data.is_dir():
            print(f"{name}: skipped, the development data is absent: {data}")
            continue
        told = measured(name, data)
        print(f"== {name}\n{told}\n")
        page = replaced(page, name, told)
    if not chosen.only:
        PAGE.write_text(page, encoding="utf-8")
    return 0


def measured(name: str, data: Path) -> str:
    """What one bench prints, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench", name, "--data", str(data)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip("\n")


def replaced(page: str, name: str, told: str) -> str:
    """The page with the measured block of that name made new; what people wrote around it stays."""
    begin = BEGIN.format(name=name)
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(END)
    return f"{before}{begin}\n```text\n{told}\n```\n{END}{after}"


if __name__ == "__main__":
    raise SystemExit(main())
