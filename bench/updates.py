"""How well it is known that a story moved on: made-up pairs of headlines, and how often real ones told again ring by mistake.

    python -m bench updates [--data DIR]

The pairs are those of `tests/stories/updates_de.py` and `updates_en.py`, by which the words were completed, and of four lists that
were written before; one after the other in a window with nothing else, and asked outside of any (`depesche compare`).
The real headlines are those of `stories_quality`; without them only the pairs are measured.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.stories_quality import Row, entry, item, rows, when  # noqa: E402
from monitor.model import Entry, Kind, Placement, Verdict  # noqa: E402
from monitor.stories.pairs import compare  # noqa: E402
from monitor.stories.place import place  # noqa: E402
from monitor.stories.window import Window  # noqa: E402
from tests.stories import (  # noqa: E402
    updates_de,
    updates_en,
    updates_fifth,
    updates_fourth,
    updates_seventh,
    updates_sixth,
)

_APART = timedelta(hours=5)
_AGAIN, _OTHER = "=", "#"
_LISTS = (
    ("all lists until the third", updates_de.PAIRS, updates_en.PAIRS),
    ("fourth list", updates_fourth.GERMAN, updates_fourth.ENGLISH),
    ("fifth list", updates_fifth.GERMAN, updates_fifth.ENGLISH),
    ("sixth list", updates_sixth.GERMAN, updates_sixth.ENGLISH),
    ("seventh list", updates_seventh.GERMAN, updates_seventh.ENGLISH),
)
_TOLD = (
    "placed update",
    "placed new",
    "placed duplicate",
    "compared update",
    "compared different",
    "compared duplicate",
)
_STREAMS = (
    ("front pages", "de_wire_stream", "deu"),
    ("OG2021 English", "og2021_stream", "eng"),
    ("UCI", "uci_stream", "eng"),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    base = Path(os.environ.get("DEPESCHE_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--data", type=Path, default=base / "data" / "dedup")
    data = parser.parse_args().data
    made_up()
    if (data / "score.py").exists():
        real(data)
    return 0


def made_up() -> None:
    """What becomes of the second headline of each pair: in a window a watch that was told of the first is rung by all but `silent`."""
    print(f"{'':<32}{'  in a window':<24}{'  compared':<24}".rstrip())
    head = "".join(f"{name:>8}" for name in ("update", "own", "silent", "update", "other", "same"))
    for name, german, english in _LISTS:
        print(f"{name:<26}{'pairs':>6}{head}")
        for language, code, table in (("German", "de", german), ("English", "en", english)):
            for what, n in counted(table, code).items():
                found = "".join(f"{n[kind]:>8}" for kind in _TOLD)
                print(f"{'  ' + language + ', ' + what:<26}{n['pairs']:>6}{found}")


def counted(table: str, code: str) -> dict[str, Counter[str]]:
    """For each class of pairs how many there are, and what became of them."""
    counts: dict[str, Counter[str]] = {}
    for wanted, before, later in (line.split(" | ") for line in table.strip().splitlines()):
        what = {_AGAIN: "told again", _OTHER: "another event"}.get(wanted, "moved on")
        asked = compare(*both(before, later, code)).verdict
        told = ("pairs", f"placed {second(before, later, code).kind.value}", f"compared {asked.value}")
        counts.setdefault(what, Counter()).update(told)
    return counts


def both(before: str, later: str, code: str) -> list[Entry]:
    """Two headlines of two papers, some hours apart."""
    at = when(None)
    return [entry(str(n), at + n * _APART, title, code, f"paper {n}") for n, title in enumerate((before, later))]


def second(before: str, later: str, code: str) -> Placement:
    """How the later of two headlines is placed, some hours after the earlier one."""
    window = Window()
    for each in both(before, later, code):
        draft = window.draft()
        (found,) = place([each], draft)
        window.absorb(draft.placements)
    return found


def real(data: Path) -> None:
    """Real headlines that tell the same again, by their labels: how many of them are called an update, and by what."""
    print(f"\n{'real headlines told again':<26}{'told':>6}{'update':>8}  by")
    pairs = [row for row in rows(data / "de_natural_pairs.jsonl.gz") if row["dup"]]
    for kind in ("wire_same", "wire_edited", "rev_cosmetic", "rev_rewrite"):
        guards = [guard for row in pairs if row["kind"] == kind for guard in [of_pair(row)]]
        line(kind, guards)
    for name, file, lang in _STREAMS:
        line(name, list(in_groups([row for row in rows(data / f"{file}.jsonl.gz") if row["lang"] == lang])))


def of_pair(row: Row) -> str:
    """The guard of a pair's later headline; empty: it moved nothing on."""
    sides = [
        entry(f"{row['id']}/{n}", when(row.get(f"t{n}")), row[f"title{n}"], "de", row.get(f"pub{n}") or "")
        for n in (1, 2)
    ]
    evidence = compare(*sides)
    return evidence.guard if evidence.verdict is Verdict.UPDATE else ""


def in_groups(gold: list[Row]) -> Iterator[str]:
    """For each entry that joined one of its own labelled group: the guard by which it is an update, if it is one."""
    window, groups, stories = Window(), {row["id"]: row["cluster"] for row in gold}, dict[str, set[str]]()
    items = [item(row) for row in gold]
    for start in range(0, len(items), 20):
        draft = window.draft()
        for found in place(items[start : start + 20], draft):
            group, held = groups[found.entry.id], stories.setdefault(found.story_id, set())
            if group is not None and group in held:
                yield found.guard if found.kind is Kind.UPDATE else ""
            held.add(group)
        window.absorb(draft.placements)


def line(name: str, guards: list[str]) -> None:
    fired = Counter(guard for guard in guards if guard)
    by = ", ".join(f"{guard} {count}" if count > 1 else guard for guard, count in fired.most_common())
    print(f"{name:<26}{len(guards):>6}{sum(fired.values()):>8}  {by}")


if __name__ == "__main__":
    raise SystemExit(main())
