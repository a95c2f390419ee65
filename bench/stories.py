"""How fast entries are placed in stories, how much memory the window takes, and what its short cuts cost.

    python bench/stories.py [--data DIR] [--sample 1000]

Real headlines with their clock compressed until the window is full, then made-up ones for a window five times as large.
The data lies in DIR, else in `$DEPESCHE_SHARED/data/dedup`, else beside the checkout; it is never part of it.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.stories_quality import entry, placed, rows  # noqa: E402
from monitor.cli.garbage import collect_seldom  # noqa: E402
from monitor.model import Entry  # noqa: E402
from monitor.stories.likeness import weigh  # noqa: E402
from monitor.stories.place import place  # noqa: E402
from monitor.stories.traits import traits  # noqa: E402
from monitor.stories.window import Window  # noqa: E402

START = datetime(2026, 1, 1, tzinfo=UTC)
SLICE = 50
MEASURED = 3000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    base = Path(os.environ.get("DEPESCHE_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--data", type=Path, default=base / "data" / "dedup")
    parser.add_argument("--sample", type=int, default=1000, help="items judged a second time without short cuts")
    parser.add_argument("--made-up", action="store_true", help="only the large window of made-up headlines")
    chosen = parser.parse_args()
    source = chosen.data / "scale_stream_unlabelled.jsonl.gz"
    if not source.exists():
        print(f"stories: skipped, the development data is absent: {source}")
        return 0
    gold = rows(source)
    titles = [(row["title"], row["lang"]) for row in gold]
    if chosen.made_up:
        measure("made-up headlines", made(titles, 200_000 + MEASURED), 200_000)
        return 0
    window = measure("headlines of three countries", titles, 40_000)
    if chosen.sample:
        compare_with_all(window, titles[-chosen.sample :])
    # In a process of its own: what the first window gave back would be filled again, and not be counted.
    again = [sys.executable, "-m", "bench", "stories", "--data", str(chosen.data), "--made-up"]
    print(subprocess.run(again, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip())
    return 0


def compressed(titles: Iterable[tuple[str, str]], first: int = 0) -> list[Entry]:
    """Entries a second apart."""
    return [
        told(f"e{number}", START + timedelta(seconds=number), title, language)
        for number, (title, language) in enumerate(titles, first)
    ]


def told(ident: str, at: datetime, title: str, language: str) -> Entry:
    """An entry as a news search gives it: the publisher stands behind the headline."""
    headline, _, publisher = title.rpartition(" - ")
    return entry(ident, at, headline or title, language, publisher if headline else "")


def made(titles: list[tuple[str, str]], count: int) -> list[tuple[str, str]]:
    """Headlines of words as often as the stream has them, in no order: as many as wanted, and hardly two alike."""
    dice = random.Random(3)
    by_language: dict[str, list[str]] = defaultdict(list)
    for title, language in titles:
        by_language[language].extend(title.split())
    languages = dice.choices([language for _, language in titles], k=count)
    return [(" ".join(dice.choices(by_language[language], k=dice.randint(6, 13))), language) for language in languages]


def measure(name: str, titles: list[tuple[str, str]], held: int) -> Window:
    """Fill a window with so many and print what the next ones take. The collector is set as in the daemon."""
    items = compressed(titles[: held + MEASURED])
    window = Window(timedelta(days=30), most=300_000)
    collect_seldom()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    placed_all(items[:held], window)
    filled = held / (time.process_time() - began)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    began = time.process_time()
    placed_all(items[held:], window)
    rate = (len(items) - held) / (time.process_time() - began)
    gc.unfreeze()
    print(
        f"{name}: {rate:,.0f} items/s with {held:,} entries in the window ({filled:,.0f} on the way there);"
        f" {grown * 1024 / held:,.0f} bytes an entry"
    )
    return window


def placed_all(items: list[Entry], window: Window) -> None:
    for _ in placed(items, window, SLICE):
        pass


def compare_with_all(window: Window, titles: list[tuple[str, str]]) -> None:
    """Place each once as ever and once against every story that shares any word with it."""
    shelf = window._shelf
    holders: dict[str, set[str]] = defaultdict(set)
    for story_id, story in shelf.stories.items():
        for member in story.core:
            for term in member.terms.split(" "):
                holders[term].add(story_id)
    other: Counter[str] = Counter()
    items = [
        told(f"again{number}", START + timedelta(seconds=len(window) + number), title, language)
        for number, (title, language) in enumerate(titles)
    ]
    for item in items:
        (quick,) = place([item], window.draft())
        patient = window.draft()
        everyone = sorted({s for term in weigh(traits(item), window.weights).title for s in holders.get(term, ())})
        patient.near = lambda _entry, _asked, found=everyone: found  # type: ignore[method-assign,misc]
        (slow,) = place([item], patient)
        if (quick.story_id, quick.kind) != (slow.story_id, slow.kind):
            other["new by the short cut" if quick.kind.value == "new" else "another story"] += 1
    which = ", ".join(f"{count} {what}" for what, count in sorted(other.items())) or "none"
    print(f"verdicts that differ from brute force: {other.total() / len(items):.2%} of {len(items):,} ({which})")


if __name__ == "__main__":
    raise SystemExit(main())
