"""How many texts of 300 words a second one core matches against many watches.

    python bench/topics_speed.py [--texts 400]

The texts are made here, from a Zipf-like vocabulary of made-up German words and real names, by a fixed seed. Beside our
index stands the naive loop: one index a watch, asked one after another; both must give the same answers. Half of the texts are
read first: a daemon has seen most words of the day's news before.
"""

from __future__ import annotations

import argparse
import random
import time
from datetime import UTC, datetime

from monitor.model import Entry, Kind, Placement, Watch
from monitor.topics.index import Index

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
SYLLABLES = [
    onset + vowel + coda
    for onset in "b d f g k l m n p r s st t w z sch".split()
    for vowel in "aeiou"
    for coda in "nrlt"
]
KNOWN = (
    "Putin Trump Telefonat Streik Bahn Stromausfall Berlin Marokko Erdbeben Wahl Rücktritt Kanzler Zinsen Klima".split()
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=400)
    texts = parser.parse_args().texts
    chance = random.Random(11)
    vocabulary = [_word(chance) for _ in range(30_000)] + KNOWN * 3
    chance.shuffle(vocabulary)
    weights = [1 / (rank + 10) for rank in range(len(vocabulary))]
    rare = vocabulary[2_000:]
    placements = [_placement(number, chance.choices(vocabulary, weights, k=300)) for number in range(2 * texts)]
    for count in (10, 100, 1_000, 10_000):
        watches = [
            Watch(str(n), str(n), " ".join(chance.choices(rare, k=chance.choice((1, 2, 3))))) for n in range(count)
        ]
        _measure(watches, placements[:texts], placements[texts:])
    return 0


def _measure(watches: list[Watch], before: list[Placement], placements: list[Placement]) -> None:
    began = time.process_time()
    index = Index(watches, {})
    compiled = time.process_time()
    index.match(before[0])
    first = time.process_time()
    for placement in before:
        index.match(placement)
    warm = time.process_time()
    answers = [[match.watch_id for match in index.match(placement)] for placement in placements]
    done = time.process_time()
    rate = len(placements) / (done - warm)
    line = f"{len(watches):6} watches: compiled in {compiled - began:.2f} s, first text {first - compiled:.2f} s, {len(before) / (warm - first):,.0f} texts/s while words are new, {rate:,.0f} then"
    if len(watches) <= 100:
        naive = [Index([watch], {}) for watch in watches]
        few = placements[:20]
        began = time.process_time()
        told = [[match.watch_id for one in naive for match in one.match(placement)] for placement in few]
        line += f" (one by one: {len(few) / (time.process_time() - began):,.0f})"
        assert told == answers[: len(few)], "the index and the naive loop disagree"
    print(line + f", {sum(map(len, answers)) / len(answers):.1f} matches a text")


def _word(chance: random.Random) -> str:
    word = "".join(chance.choices(SYLLABLES, k=chance.choice((1, 2, 2, 2, 3, 3))))
    return word.capitalize() if chance.random() < 0.4 else word


def _placement(number: int, words: list[str]) -> Placement:
    sentences = [" ".join(words[at : at + 15]) + "." for at in range(8, len(words), 15)]
    title, summary, content = " ".join(words[:8]), " ".join(sentences[:2]), " ".join(sentences[2:])
    entry = Entry(str(number), "f", (), "https://news.example/", title, summary, content, "de", "", None, None, SEEN)
    return Placement(entry, "s", Kind.NEW)


if __name__ == "__main__":
    raise SystemExit(main())
