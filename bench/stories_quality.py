"""How well stories are judged, on labelled headlines: the table of `docs/quality.md`.

    python bench/stories_quality.py [--data DIR]

The data lies in DIR, else in `$DEPESCHE_SHARED/data/dedup`, else beside the checkout; it is never part of it.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from math import comb
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.vectors import KeptModel  # noqa: E402
from monitor.errors import ConfigError  # noqa: E402
from monitor.model import Entry, Verdict  # noqa: E402
from monitor.stories.meaning import Meanings  # noqa: E402
from monitor.stories.pairs import compare  # noqa: E402
from monitor.stories.place import place  # noqa: E402
from monitor.stories.window import Window  # noqa: E402

CODES = {"deu": "de", "eng": "en", "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "zho": "zh"}
STREAMS = (
    ("OG2021 German", "og2021_stream", "deu"),
    ("OG2021 English", "og2021_stream", "eng"),
    ("front pages", "de_wire_stream", "deu"),
    ("UCI", "uci_stream", "eng"),
)
ALSO = tuple(
    (f"OG2021 {name}", "og2021_stream", code)
    for name, code in (("Spanish", "spa"), ("Portuguese", "por"), ("French", "fra"), ("Russian", "rus"))
)
"""Streams that nothing is asked of: they say whether a setting holds elsewhere."""
PAIRS = (
    ("de_judged_pairs", "src"),
    ("de_natural_pairs", "kind"),
    ("sts_headlines_pairs", ""),
    ("se22_title_pairs", ""),
)
Row = dict[str, Any]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    base = Path(os.environ.get("DEPESCHE_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--data", type=Path, default=base / "data" / "dedup")
    chosen = parser.parse_args()
    if not (chosen.data / "score.py").exists():
        print(f"stories_quality: skipped, the development data is absent: {chosen.data}")
        return 0
    score = scorer(chosen.data)
    streams(chosen.data, score, (*STREAMS, *ALSO))
    pairs(chosen.data, score, PAIRS)
    with_meaning(chosen.data, score)
    return 0


def scorer(data: Path) -> ModuleType:
    """The scoring module that comes with the data."""
    spec = importlib.util.spec_from_file_location("dedup_score", data / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(path: Path) -> list[Row]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def when(text: str | None) -> datetime:
    if not text:
        return datetime(2026, 1, 1, tzinfo=UTC)
    found = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def entry(
    ident: str, at: datetime, title: str, lang: str, publisher: str = "", summary: str = "", url: str = ""
) -> Entry:
    language = CODES.get(lang, lang)
    return Entry(ident, "bench", (), url, title, summary, "", language, publisher, at, None, at)


def item(row: Row) -> Entry:
    get = row.get
    return entry(
        row["id"],
        when(get("t")),
        row["title"],
        row["lang"],
        get("publisher") or "",
        get("summary") or "",
        get("url") or "",
    )


def placed(
    items: list[Entry], window: Window, slice_of: int = 20, meanings: Meanings | None = None
) -> Iterator[tuple[str, str]]:
    """(entry id, story id) for a stream, in slices as the judge sees them."""
    for start in range(0, len(items), slice_of):
        draft = window.draft(meanings=meanings)
        for placement in place(items[start : start + slice_of], draft):
            yield placement.entry.id, placement.story_id
        window.absorb(draft.placements)
        if meanings is not None:
            meanings.absorb(draft.placements, items[start].at - window.span)


def streams(
    data: Path, score: ModuleType, chosen: Sequence[tuple[str, str, str]], model: KeptModel | None = None
) -> None:
    """One setting for all; a bootstrap over gold clusters gives the interval."""
    print(
        f"{'stream':<18}{'items':>6}{'BCubed F1':>10}{'90 % of draws':>16}{'P':>7}{'R':>7}{'pair F1':>9}{'90 % of draws':>16}"
        f"{'P':>7}{'R':>7}{'largest':>8}"
    )
    for name, file, lang in chosen:
        gold = [row for row in rows(data / f"{file}.jsonl.gz") if row["lang"] == lang]
        meanings = Meanings(model, across=False) if model is not None else None
        found = dict(placed([item(row) for row in gold], Window(), meanings=meanings))
        told = [(row["cluster"], found[row["id"]]) for row in gold if row["cluster"] is not None]
        m = score.cluster_metrics([g for g, _ in told], [p for _, p in told])
        largest = max(Counter(found.values()).values())
        (low, high), (least, most) = intervals(told)
        print(
            f"{name:<18}{m['items']:>6}{m['bcubed_f1']:>10.4f}{low:>8.3f}–{high:<7.3f}{m['bcubed_p']:>7.3f}{m['bcubed_r']:>7.3f}"
            f"{m['pair_f1']:>9.4f}{least:>8.3f}–{most:<7.3f}{m['pair_p']:>7.3f}{m['pair_r']:>7.3f}{largest:>8}"
        )


def with_meaning(data: Path, score: ModuleType) -> None:
    """The same with the extra `depesche[meaning]`, where it is installed."""
    try:
        model = KeptModel()
    except ConfigError as error:
        print(f"\nwith the extra: skipped, {error}")
        return
    print("\nwith the extra depesche[meaning], `meaning: true`")
    streams(data, score, [each for each in (*STREAMS, *ALSO) if each[1] == "og2021_stream"], model)
    pairs(data, score, PAIRS[:2], model)
    print(f"\nheadlines that the model had to read for it: {len(model.asked):,}")


def intervals(told: list[tuple[str, str]], draws: int = 400) -> tuple[tuple[float, float], tuple[float, float]]:
    """The middle 90 % of BCubed and pair F1 when whole gold stories, with what each item scored, are drawn again."""
    dice = random.Random(7)
    cells, gold, found = Counter(told), Counter(g for g, _ in told), Counter(p for _, p in told)
    by_gold: dict[str, list[float]] = {name: [0.0] * 6 for name in gold}
    for (g, p), count in cells.items():
        # Items, precision, recall; then pairs that are right, said (shared among the stories that are in it), and asked.
        said = count * (found[p] - 1) / 2
        cell = (
            count,
            count * count / found[p],
            count * count / gold[g],
            comb(count, 2),
            said,
            count * (gold[g] - 1) / 2,
        )
        by_gold[g] = [one + other for one, other in zip(by_gold[g], cell, strict=True)]
    stories = [by_gold[name] for name in sorted(by_gold)]
    values, pair_values = [], []
    for _ in range(draws):
        drawn = dice.choices(stories, k=len(stories))
        items, precise, recalled, right, said, asked = (sum(sums[n] for sums in drawn) for n in range(6))
        values.append(2 * precise * recalled / (precise + recalled) / items)
        pair_values.append(2 * right / (said + asked) if said + asked else 1.0)
    return _middle(values), _middle(pair_values)


def _middle(values: list[float]) -> tuple[float, float]:
    """Where 90 of 100 values lie."""
    values.sort()
    return values[int(len(values) * 0.05)], values[int(len(values) * 0.95)]


def pairs(data: Path, score: ModuleType, chosen: Sequence[tuple[str, str]], model: KeptModel | None = None) -> None:
    print(f"\n{'pairs':<44}{'n':>5}{'same':>6}{'P':>8}{'R':>8}{'F1':>8}{'correct':>9}")
    for file, by in chosen:
        gold = rows(data / f"{file}.jsonl.gz")
        said = [judged(row, model) for row in gold]
        result = score.run_pairs(gold, said, by=by or None)
        line(file, result, f"AUC {result['auc']:.3f}")
        for kind, m in result.get("by", {}).items():
            line("  " + kind, m)
        if by == "src":
            cross = [row for row in gold if "cross" in row["src"]]
            line("  all with `cross`", score.run_pairs(cross, said))


def judged(row: Row, model: KeptModel | None = None) -> Row:
    codes = [row.get("lang1") or row.get("lang") or "", row.get("lang2") or row.get("lang") or ""]
    one, two = (
        entry(f"{row['id']}/{n}", when(row.get(f"t{n}")), row[f"title{n}"], codes[n - 1], row.get(f"pub{n}") or "")
        for n in (1, 2)
    )
    evidence = compare(one, two, meaning=model)
    return {"id": row["id"], "dup": evidence.verdict is not Verdict.DIFFERENT, "score": evidence.score}


def line(name: str, m: Row, rest: str = "") -> None:
    print(
        f"{name:<44}{m['pairs']:>5}{m['positives']:>6}{m['precision']:>8.3f}{m['recall']:>8.3f}{m['f1']:>8.3f}{m['accuracy']:>9.3f}  {rest}"
    )


if __name__ == "__main__":
    raise SystemExit(main())
