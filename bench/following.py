"""How often a watch that follows its stories finds what was meant: tellings that lack its words, by the labels of streams.

    python -m bench following [--data DIR] [--words 2]

Each labelled story that is told twice gives a watch: the rarest words of its first headline. Counted are the matches that
are inherited from tellings of that story alone; where a watch found other stories by its words, too, nothing can be said
of what follows. Also what following costs: slices in which nothing joins, and slices in which everything does.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.stories_quality import CODES, Row, rows, when  # noqa: E402
from monitor.model import Entry, Feed, Judged, Kind, Match, Placement, Sameness, Watch  # noqa: E402
from monitor.pipeline.hush import Hush  # noqa: E402
from monitor.pipeline.inherit import inherited  # noqa: E402
from monitor.pipeline.recall import StoreRecall  # noqa: E402
from monitor.pipeline.replay import Item, Replay  # noqa: E402
from monitor.pipeline.think import Rules  # noqa: E402
from monitor.store.base import Store  # noqa: E402
from monitor.store.sql.opening import open_store  # noqa: E402
from monitor.text.languages import LANGUAGES  # noqa: E402
from monitor.text.words import words  # noqa: E402
from monitor.topics.index import Index  # noqa: E402

_STREAMS = (
    ("front pages", "de_wire_stream", "deu"),
    ("OG2021 German", "og2021_stream", "deu"),
    ("OG2021 English", "og2021_stream", "eng"),
)
_LITTLE = frozenset().union(*(known.stop_words for known in LANGUAGES.values()))
_SHORT = 4
_SPAN = timedelta(hours=72)
_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
_SLICE, _MEMBERS = 50, 20
_FEED = Feed("f", "https://f.example/", "f", "f.example", (timedelta(minutes=5), timedelta(hours=1)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    base = Path(os.environ.get("DEPESCHE_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--data", type=Path, default=base / "data" / "dedup")
    parser.add_argument("--words", type=int, default=2, help="of a headline that make a query")
    chosen = parser.parse_args()
    if (chosen.data / "score.py").exists():
        print(
            f"{'stream':<16}{'watches':>8}{'by words':>10}{'right':>7}{'followed':>10}{'right':>7}{'wrong':>7}{'unlabelled':>12}"
        )
        for name, file, code in _STREAMS:
            stream = [row for row in rows(chosen.data / f"{file}.jsonl.gz") if row["lang"] == code]
            print(f"{name:<16}{followed(sorted(stream, key=lambda row: row['t']), chosen.words)}")
    else:
        print(f"the development data is absent: {chosen.data} (name it with --data or DEPESCHE_SHARED)")
    with TemporaryDirectory() as folder:
        store = open_store("sqlite:///bench.db", base=Path(folder), hold=True, command="depesche run")
        cost(store)
        store.close()
    return 0


def followed(stream: Sequence[Row], most: int) -> str:
    """What watches for labelled stories find in the stream by words, and by following."""
    queries = queries_of(stream, most)
    watches = {story: Watch(story, story, query) for story, query in queries.items()}
    replay = Replay(Rules(Index(tuple(watches.values()), {}), watches, {}), Sameness(_SPAN))
    story_of: dict[str, str] = {}
    found_by: dict[tuple[str, str], set[str]] = defaultdict(set)
    counts: Counter[str] = Counter()
    for row in stream:
        told = "" if row["cluster"] is None else str(row["cluster"])
        heard = replay.hear(item(row))
        story_of[heard.placement.entry.id] = told
        for match in heard.matches:
            place = match.watch_id, heard.placement.story_id
            if not match.inherited:
                found_by[place].add(told)
                counts["own"] += 1
                counts["own right"] += told == match.watch_id
            elif found_by[place] == {match.watch_id}:
                counts["followed"] += 1
                counts["right" if told == match.watch_id else "wrong" if told else "unlabelled"] += 1
    return (
        f"{len(watches):>8}{counts['own']:>10}{counts['own right']:>7}{counts['followed']:>10}{counts['right']:>7}"
        f"{counts['wrong']:>7}{counts['unlabelled']:>12}"
    )


def queries_of(stream: Sequence[Row], most: int) -> dict[str, str]:
    """For each labelled story of at least two tellings the rarest words of its first, of those that stand in three."""
    known = Counter(form for row in stream for form in {word.form for word in words(row["title"])})
    told: dict[str, list[str]] = defaultdict(list)
    for row in stream:
        if row["cluster"] is not None:
            told[str(row["cluster"])].append(row["title"])
    found: dict[str, str] = {}
    for story, (first, *later) in told.items():
        said = {word.form: first[word.start : word.end] for word in words(first)}
        rare = [form for form in said if form.isalpha() and len(form) >= _SHORT and form not in _LITTLE]
        rare.sort(key=lambda form: (known[form] < 3, known[form]))
        if later and len(rare) >= most:
            found[story] = " ".join(said[form] for form in rare[:most])
    return found


def item(row: Row) -> Item:
    code = CODES.get(row["lang"], row["lang"])
    get = row.get
    return Item(row["id"], when(get("t")), row["title"], get("summary") or "", "", "", code, get("publisher") or "")


def cost(store: Store) -> None:
    """CPU milliseconds of a slice of fifty, as far as following its stories goes."""
    index = Index([Watch(f"w{number}", f"w{number}", f"{town(number)} Vertrag") for number in range(_SLICE)], {})
    watched = [placed(number, member, town(number)) for number in range(_SLICE) for member in range(_MEMBERS)]
    ignored = [placed(number + _SLICE, member, "Regen") for number in range(_SLICE) for member in range(_MEMBERS)]
    for story in (watched, ignored):
        store.ledger.commit(Judged(tuple(story), tuple(match for one in story for match in index.match(one))))
    slices = {
        "new entries": [placed(number, 99, "Sturm", Kind.NEW) for number in range(_SLICE)],
        "in stories that nobody found": [placed(number + _SLICE, 99, "Sturm") for number in range(_SLICE)],
        "in stories that a watch found": [
            placed(number, 99, f"{town(number)} sagt ab, Sturm") for number in range(_SLICE)
        ],
    }
    for name, entries in slices.items():
        own = [match for one in entries for match in index.match(one)]
        best = min(_timed(store, index, entries, own) for _ in range(20))
        took = len(_inherited(store, index, entries, own))
        print(f"a slice of {_SLICE} {name}, {_MEMBERS} tellings each: {best * 1000:.2f} ms, {took} inherited")


def town(number: int) -> str:
    """A made-up name like no other."""
    return f"{'BDFGKLMNRT'[number // 5]}{'aeiou'[number % 5]}lmhausen"


def placed(story: int, member: int, title: str, kind: Kind = Kind.DUPLICATE) -> Placement:
    vertrag = "Vertrag" if member % 2 == 0 else "Streit"
    at = _NOON + timedelta(minutes=member)
    entry = Entry(
        f"e{story}-{member}",
        "f",
        (),
        "",
        f"{title}: {vertrag} mit der Reederei {member}",
        "",
        "",
        "de",
        "",
        at,
        None,
        at,
    )
    return Placement(entry, f"s{story}" if kind is not Kind.NEW else f"new{story}", kind)


def _timed(store: Store, index: Index, entries: Sequence[Placement], own: Sequence[Match]) -> float:
    began = time.process_time()
    _inherited(store, index, entries, own)
    return time.process_time() - began


def _inherited(store: Store, index: Index, entries: Sequence[Placement], own: Sequence[Match]) -> tuple[Match, ...]:
    with store.ledger.transaction():
        return inherited(entries, own, index, StoreRecall(store, Hush({}), _FEED), _SPAN)


if __name__ == "__main__":
    raise SystemExit(main())
