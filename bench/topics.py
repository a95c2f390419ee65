"""How many entries a second one core matches against 10, 100, 1,000 and 10,000 watches, and that it answers right.

    python bench/topics.py [--data DIR] [--entries 1000] [--watches 10000]

Watches are made of one to three capitalised words of real headlines, some with `-`, `OR` or a phrase; they are asked of other
headlines, and of texts of 300 words put together from a headline, its teaser and the teasers that follow. Beside the index
stands the naive loop, which asks one watch after another of an entry that is read once; every answer of the two must be
the same. Then as many watches by example as at most a thousand, each like one article of a wire, are asked of the same.
The collector is set as in the daemon. One half of the entries is read first: a daemon has seen most words of the
day's news before. The data lies in
DIR, else in `$DEPESCHE_SHARED/data/dedup`, else beside the checkout; it is never part of it.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import os
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from monitor.app.examples import example_of
from monitor.cli.garbage import collect_seldom
from monitor.model import Entry, Kind, Placement, Watch
from monitor.topics.index import Index

ROOT = Path(__file__).resolve().parent.parent
SEEN = datetime(2026, 1, 1, tzinfo=UTC)
LANGUAGES = {"deu": "de", "eng": "en"}
ALONE, OFTEN, SHORT = ("{0}", "{0} -{1}"), 20, 7
"""Who wants one word only wants a rare one, and none that ends a hundred compounds."""
NAME = re.compile(r"(?<=[a-zäöüß,“\"] )[A-ZÄÖÜ][a-zäöüßA-Z]{3,}")
SHAPES = ("{0}",) * 2 + ("{0} {1}",) * 4 + ("{0} {1} {2}",) * 2 + ("{0} ({1} OR {2})", "{0} -{1}", '"{0}" {1}')
WORDS = 300
EXAMPLES = 1_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    base = Path(os.environ.get("DEPESCHE_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--data", type=Path, default=base / "data" / "dedup")
    parser.add_argument(
        "--entries", type=int, default=1_000, help="of each kind; as many are read before the clock runs"
    )
    parser.add_argument("--watches", type=int, default=10_000, help="the most that are asked")
    chosen = parser.parse_args()
    if not (chosen.data / "scale_stream_unlabelled.jsonl.gz").exists():
        print(f"topics: skipped, the development data is absent: {chosen.data}")
        return 0
    titles = [
        (row["title"].rpartition(" - ")[0] or row["title"], LANGUAGES[row["lang"]])
        for row in rows(chosen.data / "scale_stream_unlabelled.jsonl.gz")
        if row["lang"] in LANGUAGES
    ]
    told = [row for row in rows(chosen.data / "de_wire_stream.jsonl.gz") if row.get("summary")]
    wanted = watches([title for title, _ in titles[::2]], chosen.watches)
    headlines = [placed(title, language=language) for title, language in titles[1::2][: 2 * chosen.entries]]
    texts = long_texts(told[1::2], 2 * chosen.entries)
    asked = {"headlines": headlines, f"texts of {WORDS} words": texts}
    for count in (count for count in (10, 100, 1_000, 10_000) if count <= chosen.watches):
        show(f"{count:,} watches", wanted[:count], asked)
    alike = by_example(told[::2], min(EXAMPLES, chosen.watches))
    show(f"{len(alike):,} watches by example", alike, asked)
    return 0


def show(name: str, wanted: Sequence[Watch], asked: Mapping[str, Sequence[Placement]]) -> None:
    """Prints how long it takes to compile the watches, and how many entries of each kind they are asked of a second."""
    began = time.process_time()
    index = Index(wanted, {})
    print(f"{name}, compiled in {time.process_time() - began:.2f} s")
    for kind, placements in asked.items():
        print(f"  {kind}: {measured(index, placements)}")


def rows(path: Path) -> list[dict[str, str]]:
    """The lines of a file of the development data."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def watches(titles: list[str], count: int) -> list[Watch]:
    """Watches as people write them, each about one headline of the stream."""
    dice = random.Random(11)
    spread = Counter(name for title in titles for name in {*NAME.findall(title)})
    found: list[Watch] = []
    while len(found) < count:
        names = list(dict.fromkeys(NAME.findall(dice.choice(titles))))
        shape = dice.choice(SHAPES)
        dice.shuffle(names)
        if len(names) >= shape.count("{") and (
            shape not in ALONE or (spread[names[0]] < OFTEN and len(names[0]) > SHORT)
        ):
            number = str(len(found))
            found.append(Watch(number, number, shape.format(*names)))
    return found


def by_example(told: Sequence[dict[str, str]], count: int) -> list[Watch]:
    """Watches that want more like one article each: a headline with its teaser, now from this day of the stream, now from that."""
    step = max(1, len(told) // count)
    return [
        Watch(str(number), str(number), "", like=(example_of(row["title"], row["title"], row["summary"], "de"),))
        for number, row in enumerate(told[::step][:count])
    ]


def long_texts(told: Sequence[dict[str, str]], count: int) -> list[Placement]:
    """Entries of 300 words: a headline, its teaser, and the teasers behind it."""
    made = []
    for at in range(count):
        row = told[at % len(told)]
        left = WORDS - len(row["title"].split()) - len(row["summary"].split())
        below: list[str] = []
        for other in range(at + 1, at + 60):
            below += told[other % len(told)]["summary"].split()
            if len(below) >= left:
                break
        made.append(placed(row["title"], row["summary"], " ".join(below[: max(0, left)])))
    return made


def placed(title: str, summary: str = "", content: str = "", language: str = "de") -> Placement:
    entry = Entry("e", "f", (), "https://news.example/", title, summary, content, language, "", None, None, SEEN)
    return Placement(entry, "s", Kind.NEW)


def measured(index: Index, placements: Sequence[Placement]) -> str:
    """Entries a second while words are new and then, the naive loop's, and how many matches an entry has."""
    half = len(placements) // 2
    index.match(placements[0])
    collect_seldom()  # as the daemon does: else the collector reads every watch again and again
    new = rate(index.match, placements[:half])
    known = rate(index.match, placements[half:])
    few = placements[half : half + max(2, min(half, 100_000 // len(index)))]
    again = rate(index.match, few)
    naive = rate(lambda placement: index.explain(placement.entry), few)
    gc.unfreeze()
    answers = [index.match(placement) for placement in placements[half:]]
    reasons = [index.explain(placement.entry) for placement in few]
    for matches, every in zip(answers, reasons, strict=False):
        said = {match.watch_id: match.score for match in matches}
        assert said == {why.watch_id: why.score for why in every if why.matched}, (
            "the index and the naive loop disagree"
        )
    matching = sum(map(len, answers)) / len(answers)
    return (
        f"{known:,.0f}/s, {new:,.0f}/s while words are new; one watch after another {naive:,.0f}/s, {again / naive:.1f} times"
        f" slower; the same answers for {len(few)}; {matching:.2f} matches each"
    )


def rate(ask: Callable[[Placement], object], placements: Sequence[Placement]) -> float:
    """How many a second of CPU; each answer is let go before the next is asked for, as the daemon does."""
    began = time.process_time()
    for placement in placements:
        ask(placement)
    return len(placements) / (time.process_time() - began)


if __name__ == "__main__":
    raise SystemExit(main())
