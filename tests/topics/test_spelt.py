"""Another spelling is proposed of names, not of words that only look alike."""

from __future__ import annotations

import pytest

from monitor.model import Entry
from monitor.topics.spelt import alike
from monitor.topics.suggest import suggest
from tests.house import made_entry


def past(**counts: int) -> list[Entry]:
    return [made_entry(f"{word} in Wien", f"{word}{n}") for word, count in counts.items() for n in range(count)]


@pytest.mark.parametrize(
    ("word", "counts", "likely", "why"),
    [
        ("Lindner", {"Lindner": 20, "Lindnar": 2}, True, "a slip of some papers"),
        ("Lindnar", {"Lindner": 20}, True, "a slip in the query: the past never tells it"),
        ("Lindner", {"Lindner": 20, "Lindnar": 9}, False, "so often that it is another name"),
        ("Lindner", {"Lindner": 300, "Lindnar": 1}, False, "a chance, of no use"),
        ("Lindner", {"Lindner": 2, "Lindnar": 2}, True, "few of both"),
        ("Lindner", {"Lindner": 20}, False, "nothing to add"),
        ("Feuerwehr", {"Feuerwehr": 20, "Feuerwerk": 2}, False, "a notion is no name"),
    ],
)
def test_whose_like_is_likely_itself(word: str, counts: dict[str, int], likely: bool, why: str) -> None:
    assert (word in alike([word], {}, past(**counts))) is likely, why


def test_what_finds_other_words_is_in_doubt_and_so_is_the_manner_that_does() -> None:
    found = suggest("title:Streik", {}, past(Streik=4, Streit=20))
    doubted = {each.what: each.doubtful for each in found.proposals}
    assert doubted["Streik in another spelling"]
    assert doubted["words anywhere in the article, other spellings"]
    assert not doubted["words anywhere in the article"]
    assert all(not each.option for each in found.proposals if each.kind == "spelling"), "an option is a line to paste"


@pytest.mark.parametrize("query", ["title: Lindner", "Titel: Lindner", "since: Lindner"])
def test_a_word_with_a_colon_behind_it_has_its_spelling_too(query: str) -> None:
    name, _, rest = query.partition(":")
    spelt = [each.query for each in suggest(query, {}, past(Lindner=5)).proposals if each.kind == "spelling"]
    assert {f"{name}~{rest}", f"{query}~"} == {*spelt}


def test_what_stands_below_a_headline_is_shown_in_its_words() -> None:
    long = "Am Montag kam es anders als gedacht. Der Name Lindnar fiel " + "dabei immer wieder und wieder " * 3
    entries = [*past(Lindner=5), made_entry("Zur Lage", "lage", text=long)]
    (found,) = [each for each in suggest("Lindner", {}, entries).proposals if each.kind == "spelling"]
    assert found.examples == (
        "Zur Lage … es anders als gedacht. Der Name [Lindnar] fiel dabei immer wieder und wieder",
    )
