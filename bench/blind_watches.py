"""Bare queries with headlines of our own that mean them or only look so: how many a watch finds, and how many wrongly.

Each list in `watches_blind/` was written without a look at the notions, and counted before anything was changed for it: its first
line keeps that figure, the only one that nothing was fitted to. A query stands behind `=`, what means it behind `+`, what
does not behind `-`; a bar parts a headline from its teaser.

    python bench/blind_watches.py
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from monitor.model import Entry, Kind, Placement, Watch
from monitor.topics.index import Index

LISTS = Path(__file__).parent / "watches_blind"
SEEN = datetime(2026, 1, 1, tzinfo=UTC)


class Told(NamedTuple):
    """A headline of a list, and whether it means the query."""

    query: str
    means: bool
    title: str
    teaser: str


def told(path: Path) -> Iterator[Told]:
    """The headlines of a list."""
    query = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        mark, rest = line[:1], line[2:]
        if mark == "=":
            query = rest
        elif mark in ("+", "-"):
            title, _, teaser = rest.partition(" | ")
            yield Told(query, mark == "+", title, teaser)


def main() -> int:
    for path in sorted(LISTS.glob("*.txt")):
        counts = outcomes(path, lambda line: None)
        print(f"{path.stem}: {dict(sorted(counts.items()))}; unseen {first_found(path)}")
    return 0


def first_found(path: Path) -> str:
    """What was found of the list when nobody had seen it."""
    with path.open(encoding="utf-8") as lines:
        return next(lines).removeprefix("#").strip()


def outcomes(path: Path, show: Callable[[str], None]) -> Counter[str]:
    """How many headlines of a list are found rightly (`tp`), wrongly (`fp`), missed (`fn`) and left alone (`tn`)."""
    counts: Counter[str] = Counter()
    indexes: dict[str, Index] = {}
    for query, means, title, teaser in told(path):
        index = indexes.setdefault(query, Index([Watch("w", "w", query)], {}))
        entry = Entry("e", "f", (), "https://news.example/", title, teaser, "", path.name[:2], "", None, None, SEEN)
        found = bool(index.match(Placement(entry, "s", Kind.NEW)))
        outcome = ("tp" if found else "fn") if means else ("fp" if found else "tn")
        counts[outcome] += 1
        if outcome in ("fn", "fp"):
            show(f"  {outcome} {query}: {title} | {teaser[:80]}")
    return counts


if __name__ == "__main__":
    raise SystemExit(main())
