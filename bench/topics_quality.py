"""How well watches find what is meant: bare queries on judged headlines, examples, noun forms, compounds, names.

    python bench/topics_quality.py [--data DIR] [--misses]

The data is not part of this repository: `--data`, or the folder named by DEPESCHE_SHARED, says where it lies.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.blind_watches import LISTS, first_found, outcomes
from monitor.app.examples import example_of
from monitor.model import Entry, Kind, Placement, Sameness, Watch
from monitor.pipeline.replay import Item, Replay
from monitor.pipeline.think import Rules
from monitor.text.fold import fold
from monitor.text.stem import stem, stems
from monitor.text.words import words
from monitor.topics.index import Index

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
COUNTRY_LANGUAGE = {
    "gb": "en",
    "us": "en",
    "de": "de",
    "fr": "fr",
    "it": "it",
    "nl": "nl",
    "ru": "ru",
    "es": "es",
    "pl": "pl",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--data", type=Path, default=Path(os.environ.get("DEPESCHE_SHARED", "../shared")) / "data" / "topics"
    )
    parser.add_argument("--misses", action="store_true", help="print what was missed and what was wrong")
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        print(
            f"the development data is absent: {arguments.data} (name it with --data or DEPESCHE_SHARED)",
            file=sys.stderr,
        )
        return 0
    show: Callable[[str], None] = print if arguments.misses else lambda line: None
    for measure in (blind_lists, judged_headlines, judged_stream, by_example, noun_forms, compounds, spellings, people):
        print(measure(arguments.data, show))
    return 0


def placement(title: str, summary: str = "", language: str = "de") -> Placement:
    entry = Entry("e", "f", (), "https://news.example/", title, summary, "", language, "", None, None, SEEN)
    return Placement(entry, "s", Kind.NEW)


def blind_lists(data: Path, show: Callable[[str], None]) -> str:
    """Our own lists of queries and headlines, which need no data: as they are found now, and as before anybody had seen them."""
    lines = [
        f"  {path.stem}: {_precision_recall(outcomes(path, show))}; unseen {first_found(path)}"
        for path in sorted(LISTS.glob("*.txt"))
    ]
    return "\n".join(["lists written blind:", *lines])


def judged_headlines(data: Path, show: Callable[[str], None]) -> str:
    """Bare queries and default settings, headline and teaser only."""
    topics = {row["topic"]: row["query"] for row in json.loads((data / "de_topics.json").read_text())}
    index = Index([Watch(topic, topic, query) for topic, query in topics.items()], {})
    counts: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    for line in _lines(data / "de_topic_items.jsonl.gz"):
        item = json.loads(line)
        said = {match.watch_id for match in index.match(placement(item["title"], item["summary"]))}
        tokens = {word.form for word in words(f"{item['title']} {item['summary']}")}
        for topic in {*item["judged"], *item["topics"]}:
            outcome = (
                ("tp" if topic in said else "fn") if topic in item["topics"] else ("fp" if topic in said else "tn")
            )
            counts[outcome] += 1
            naive = tokens.issuperset(word.form for word in words(topics[topic]))
            plain[("tp" if naive else "fn") if topic in item["topics"] else ("fp" if naive else "tn")] += 1
            if outcome in ("fn", "fp"):
                show(f"  {outcome} {topics[topic]}: {item['title']} | {item['summary'][:80]}")
    return f"judged headlines: {_precision_recall(counts)}\n  (all words as tokens: {_precision_recall(plain)})"


def judged_stream(data: Path, show: Callable[[str], None]) -> str:
    """The same headlines in the order of their times, each watch following the stories that it found."""
    topics = {row["topic"]: row["query"] for row in json.loads((data / "de_topics.json").read_text())}
    watches = {topic: Watch(topic, topic, query) for topic, query in topics.items()}
    replay = Replay(Rules(Index(tuple(watches.values()), {}), watches, {}), Sameness())
    counts: Counter[str] = Counter()
    items = [json.loads(line) for line in _lines(data / "de_topic_items.jsonl.gz")]
    for row in sorted(items, key=lambda row: row["t"]):
        at = datetime.fromisoformat(row["t"].replace("Z", "+00:00"))
        heard = replay.hear(
            Item(row["id"], at, row["title"], row["summary"], language="de", publisher=row["publisher"])
        )
        said = {match.watch_id: bool(match.inherited) for match in heard.matches}
        for topic in {*row["judged"], *row["topics"]}:
            right = topic in row["topics"]
            outcome = ("tp" if topic in said else "fn") if right else ("fp" if topic in said else "tn")
            counts[outcome] += 1
            if said.get(topic):
                counts["followed"] += 1
                counts["wrong"] += not right
                show(f"  followed {outcome} {topics[topic]}: {row['title']}")
    followed = f"{counts['followed']} found by their stories, {counts['wrong']} of them wrong"
    return f"judged headlines as a stream: {_precision_recall(counts)}\n  ({followed})"


def by_example(data: Path, show: Callable[[str], None]) -> str:
    """Front pages whose wire copies are labelled: the first telling of each story is the example of a watch, each later
    one is to be found by it, and no telling of another story."""
    stream = [json.loads(line) for line in _lines(data.parent / "dedup" / "de_wire_stream.jsonl.gz")]
    told: dict[str, list[dict[str, str]]] = {}
    for item in stream:
        if item["cluster"] is not None:
            told.setdefault(str(item["cluster"]), []).append(item)
    watches = [
        Watch(story, story, "", like=(example_of(first["title"], first["title"], first["summary"], "de"),))
        for story, (first, *later) in told.items()
        if later
    ]
    index, examples = Index(watches, {}), {watch.id for watch in watches}
    counts: Counter[str] = Counter()
    for story, (_, *later) in told.items():
        for item in later:
            said = {match.watch_id for match in index.match(placement(item["title"], item["summary"]))} & examples
            counts["tp" if story in said else "fn"] += 1
            counts["fp"] += len(said - {story})
            for other in sorted(said ^ {story}):
                show(f"  {'fp' if other in said else 'fn'} {told[other][0]['title']}: {item['title']}")
    later_ones = counts["tp"] + counts["fn"]
    figures = _precision_recall(counts)
    return f"by example: {figures}\n  ({len(watches)} first tellings as examples, {later_ones} later ones)"


def noun_forms(data: Path, show: Callable[[str], None]) -> str:
    """Forms found from the lemma; a random other lemma's forms that are found too are wrong."""
    rows = [(lemma, _split(forms)) for lemma, forms in _table(data / "noun_forms.tsv.gz")]
    shuffled = random.Random(7).sample(rows, len(rows))
    found = total = wrong = others = 0
    for (lemma, forms), (other, other_forms) in zip(rows, shuffled, strict=True):
        keys = stems(fold(lemma), "de")
        for form in forms:
            total += 1
            hit = stem(fold(form), "de") in keys
            found += hit
            if not hit:
                show(f"  form {lemma}: {form}")
        if lemma != other:
            others += len(other_forms)
            wrong += sum(stem(fold(form), "de") in keys for form in other_forms)
    return f"noun forms: {found / total:.1%} of {total} found, {wrong / others:.2%} of another lemma's"


def compounds(data: Path, show: Callable[[str], None]) -> str:
    """The head finds its compound; a random other head does not."""
    rows = list(_table(data / "compounds.tsv.gz"))
    heads = random.Random(7).sample([head for _, _, head in rows], len(rows))
    index = Index([Watch(str(n), head, f"{head.rstrip('-')}") for n, (_, _, head) in enumerate(rows)], {})
    found = wrong = others = 0
    for number, (compound, _, head) in enumerate(rows):
        said = {rows[int(match.watch_id)][2] for match in index.match(placement(f"Der {compound}"))}
        found += head in said
        if head not in said:
            show(f"  compound {compound}: {head} (said {said})")
        other = heads[number]
        if not fold(compound).endswith(fold(other)):
            others += 1
            wrong += other in said
            if other in said:
                show(f"  compound {compound}: wrongly {other}")
    return f"compounds: {found / len(rows):.1%} of {len(rows)} heads found, {wrong / others:.2%} of random other heads"


def spellings(data: Path, show: Callable[[str], None]) -> str:
    """Spellings of names in headlines of seven countries: found by the German name with a `~`."""
    rows = list(_table(data / "name_spellings_in_headlines.tsv.gz"))
    names = sorted({german for german, _, _ in rows})
    index = Index([Watch(name, name, f'"{name}"~0' if " " in name else f"{name}~") for name in names], {})
    found = wrong = others = 0
    for german, spelling, counts in rows:
        language = COUNTRY_LANGUAGE.get(counts[:2], "")
        title = " ".join(part.capitalize() for part in spelling.split())
        said = {match.watch_id for match in index.match(placement(title, language=language))}
        found += german in said
        if german not in said:
            show(f"  spelling {german}: {spelling}")
        others += len(names) - 1
        wrong += len(said - {german})
        for name in said - {german}:
            show(f"  spelling {spelling} is wrongly {name}")
    return f"name spellings: {found / len(rows):.1%} of {len(rows)} found, {wrong / others:.2%} of different persons"


def people(data: Path, show: Callable[[str], None]) -> str:
    """Last names of one person in many languages, each pair both ways."""
    rows = [(person, name.split()[-1]) for person, name in _table(data / "name_variants.tsv.gz")]
    found = total = wrong = others = 0
    for person, last in rows:
        index = Index([Watch("w", "w", f"{last}~")], {})
        for other_person, other in rows:
            if other == last:
                continue
            said = bool(index.match(placement(f"Rede von {other.capitalize()}")))
            if person == other_person:
                total, found = total + 1, found + said
                if not said:
                    show(f"  person {last}: {other}")
            else:
                others, wrong = others + 1, wrong + said
    return f"name variants: {found / total:.1%} of {total} pairs linked, {wrong / others:.2%} of different persons"


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from lines


def _table(path: Path) -> Iterator[list[str]]:
    rows = csv.reader(_lines(path), delimiter="\t", quoting=csv.QUOTE_NONE)
    next(rows)
    yield from rows


def _split(forms: str) -> list[str]:
    return [form.strip() for form in forms.replace(",", "|").split("|") if form.strip()]


def _precision_recall(counts: Counter[str]) -> str:
    tp, fp, fn = counts["tp"], counts["fp"], counts["fn"]
    precision, recall = tp / max(1, tp + fp), tp / max(1, tp + fn)
    return f"precision {precision:.3f}, recall {recall:.3f}, micro F1 {2 * tp / max(1, 2 * tp + fp + fn):.3f}"


if __name__ == "__main__":
    raise SystemExit(main())
