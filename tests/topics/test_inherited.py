"""What an entry takes from its story: where half of the query must stand in it, what no story speaks for, and the score."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Entry, Forebear, Kind, Match, Placement, Watch
from monitor.topics.index import Index
from tests.topics.entries import entry, example, watch

CALL = "Ministerin Adler und Konsul Brandt telefonieren"
CALLED = Forebear("w1", "", 0.8, "e0", CALL)
QUERY = "Telefonat Adler Brandt"


def taken(one: Watch, told: Entry, *tags: str, guard: str = "", score: float = 0.8) -> Match | None:
    """What the watch makes of an entry that joins the story of the call; with a guard as an update."""
    index = Index((one,), {})
    placement = Placement(told, "s1", Kind.UPDATE if guard else Kind.DUPLICATE, guard=guard)
    assert not index.match(placement, tags), "the cases are about entries that lack the words themselves"
    forebear = replace(CALLED, asked=index.asks(one.id), score=score)
    found = index.inherit(placement, {one.id: forebear}, tags)
    assert index.why_not_inherited(placement, {one.id: forebear}, tags).keys() == (set() if found else {one.id})
    return found[0] if found else None


@pytest.mark.parametrize(
    ("query", "title", "guard", "expected", "why"),
    [
        (QUERY, "Adler und Brandt reden über den Hafen", "", True, "a duplicate that holds two of three parts"),
        (QUERY, "Adler über den Hafen: es geht voran", "", False, "a duplicate that holds one of three"),
        ("Stromausfall Lindau", "Stromausfall: 50.000 Haushalte betroffen", "", True, "one of two is half"),
        ("Stromausfall", "50.000 Haushalte sitzen im Dunkeln", "", False, "a query of one part must hold it"),
        (QUERY, "Konsulat sagt alles ab", "cancelled", True, "an update needs no word of the query"),
        (QUERY, "Konsulat sagt alles ab", "", False, "without a named reason it is no such update"),
        ("Telefonat (Adler OR Brandt)", "Konsul Brandt zuversichtlich", "", True, "an alternative is one part"),
        ("(Fähre Sylt) OR (Telefonat Adler)", "Adler zuversichtlich", "", True, "the alternative that is held best"),
    ],
)
def test_how_much_must_stand_in_the_entry_itself(query: str, title: str, guard: str, expected: bool, why: str) -> None:
    assert (taken(watch(query), entry(title), guard=guard) is not None) is expected, why


@pytest.mark.parametrize(
    ("asking", "told", "why"),
    [
        (watch("Telefonat Adler -Vogel"), entry("Adler sagt ab: Vogel verärgert"), "what is refused stands in it"),
        (watch("Telefonat NOT (Vogel OR Falke)"), entry("Falke: Gespräche abgesagt"), "so with a refused group"),
        (watch("Adler source:Kurier"), entry("Konsulat sagt ab"), "it is not of that source"),
        (watch("Adler lang:en"), entry("Konsulat sagt ab"), "it is not in that language"),
        (watch("Adler tag:hafen"), entry("Konsulat sagt ab"), "its feed has no such tag"),
        (watch("Adler", feeds=("f2",)), entry("Konsulat sagt ab"), "its feed is excluded"),
        (watch("Adler", tags=("hafen",)), entry("Konsulat sagt ab"), "its feed's tags are excluded"),
        (watch("Adler", languages=("en",)), entry("Konsulat sagt ab"), "its language is excluded"),
        (watch("Adler", fields=("text",)), entry("Konsulat sagt ab"), "it has nothing where the watch looks"),
        (watch("Adler", strictness="exact"), entry("Konsulat sagt ab"), "exactly these words were wanted"),
        (watch("Adler", min_score=0.5), entry("Konsulat sagt ab"), "the score is below the one that is wanted"),
    ],
)
def test_what_no_story_speaks_for(asking: Watch, told: Entry, why: str) -> None:
    assert taken(asking, told, guard="cancelled") is None, why


def test_where_nothing_of_that_holds_the_same_update_is_taken() -> None:
    tagged = watch("Adler tag:hafen source:Morgenpost lang:de", feeds=("f1",), tags=("hafen",), languages=("de",))
    found = taken(tagged, entry("Konsulat sagt ab"), "hafen", guard="cancelled")
    assert found is not None
    assert taken(watch("Adler", fields=("text",)), entry("", "Konsulat sagt ab"), guard="cancelled") is not None


def test_the_reason_names_the_story_and_what_stands_in_the_entry_which_is_shown() -> None:
    found = taken(watch("Stromausfall Lindau"), entry("Stromausfall: 50.000 Haushalte betroffen"))
    assert found is not None
    assert found.because == ('Stromausfall: "Stromausfall" in the title', f"of a story that matched before: “{CALL}”")
    assert [(hit.field, hit.text) for hit in found.hits] == [("title", "Stromausfall")]
    assert (found.inherited, found.asked) == ("e0", "")


def test_a_long_headline_of_the_story_is_named_by_its_beginning_and_in_one_line() -> None:
    index = Index((watch(QUERY),), {})
    long = replace(CALLED, asked=index.asks("w1"), title="Adler\n" * 5_000)
    told = Placement(entry("Konsulat sagt ab"), "s1", Kind.UPDATE, guard="cancelled")
    (found,) = index.inherit(told, {"w1": long})
    assert len(found.because[0]) < 160
    assert "\n" not in found.because[0]


@pytest.mark.parametrize(
    ("title", "guard", "score"),
    [
        ("Konsulat sagt alles ab", "cancelled", 0.4),
        ("Konsulat sagt ab, Adler reist heim", "cancelled", 0.5),
        ("Adler und Brandt reden über den Hafen", "", 0.6),
    ],
)
def test_the_score_is_half_of_the_storys_and_more_the_more_stands_in_the_entry(
    title: str, guard: str, score: float
) -> None:
    found = taken(watch(QUERY), entry(title), guard=guard)
    assert found is not None
    assert found.score == score


def test_an_example_is_one_part_and_two_of_its_words_hold_it() -> None:
    like = watch("", like=(example("Reederei Adler pachtet Kaimauer im Westhafen für dreißig Jahre"),))
    assert taken(like, entry("Kaimauer: Adler äußert sich nicht")) is not None
    assert taken(like, entry("Adler äußert sich nicht")) is None
    assert taken(like, entry("Pacht gekündigt"), guard="cancelled") is not None


def test_an_entry_whose_earlier_words_matched_stays_one_of_those_that_hand_on() -> None:
    index = Index((watch(QUERY),), {})
    itself = replace(CALLED, asked=index.asks("w1"), entry_id="e1")
    told = Placement(entry("Konsulat sagt ab"), "s1", Kind.UPDATE, guard="cancelled", revises=True)
    (found,) = index.inherit(told, {"w1": itself})
    assert (found.asked, found.inherited) == (index.asks("w1"), "e1")


def test_the_sign_is_of_the_query_and_of_nothing_else() -> None:
    one = Index((watch("Adler", "a"), watch("Adler", "b", min_score=0.5), watch("Brandt", "c")), {})
    assert one.asks("a") == one.asks("b") != one.asks("c")
    assert one.asks("nobody") == Index((watch("Adler", enabled=False),), {}).asks("w1") == ""
    (match,) = one.match(Placement(entry("Konsul Brandt reist ab"), "s1", Kind.NEW))
    assert match.asked == one.asks("c")


def test_the_reasons_against_are_named() -> None:
    cases = {
        "a": (watch("Telefonat Adler -Vogel", "a"), "Vogel is excluded, and stands here"),
        "b": (watch("Telefonat Adler Brandt", "b"), "a duplicate that holds 0 of 3 parts itself, wanted half"),
        "c": (watch("Adler", "c", strictness="exact"), "strictness is exact"),
        "d": (watch("Adler", "d", feeds=("f2",)), "feed excluded"),
        "e": (watch("Vogel Telefonat", "e", min_score=0.6), "score 0.53, wanted 0.60"),
    }
    index = Index(tuple(each for each, _ in cases.values()), {})
    told = Placement(entry("Vogel zeigt sich verärgert"), "s1", Kind.DUPLICATE)
    forebears = {name: replace(CALLED, watch_id=name, asked=index.asks(name)) for name in cases}
    reasons = index.why_not_inherited(told, forebears)
    assert {name: reasons[name] for name in cases} == {name: (why,) for name, (_, why) in cases.items()}


WORDS = st.lists(st.sampled_from("Adler Brandt Telefonat Vogel Hafen Konsulat sagt ab der".split()), max_size=6).map(
    " ".join
)


@given(WORDS, WORDS, st.sampled_from(["", "cancelled"]), st.sampled_from(["normal", "wide"]))
def test_a_refusal_is_never_inherited_over(title: str, summary: str, guard: str, strictness: str) -> None:
    index = Index((watch("Telefonat Adler -Vogel", strictness=strictness),), {})
    placement = Placement(entry(title, summary), "s1", Kind.UPDATE if guard else Kind.DUPLICATE, guard=guard)
    found = index.inherit(placement, {"w1": replace(CALLED, asked=index.asks("w1"))})
    assert not (found and "Vogel" in f"{title} {summary}")
    for match in found:
        assert match.score < CALLED.score, "an entry's own words are worth more"
        assert all(getattr(placement.entry, hit.field)[hit.start : hit.end] == hit.text for hit in match.hits)
