"""What a story hands on to one more telling of it: from whom, of which query, how far apart, and how much of the story."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model import MOST_TOLD, Forebear, Kind, Match, Placement
from monitor.topics.lineage import Lineage
from tests.topics.entries import SEEN, entry

SPAN = timedelta(hours=72)
HOUR = timedelta(hours=1)


def asked(watch_id: str) -> str:
    """The signs of the watches as they are now."""
    return {"w": "sign", "v": "other"}.get(watch_id, "")


def telling(name: str, hours: float = 0, **changes: object) -> Placement:
    one = entry(f"Überschrift {name}", id=name, published=SEEN + hours * HOUR, seen_at=SEEN + 1000 * HOUR)
    return replace(Placement(one, "s1", Kind.DUPLICATE), **changes)  # type: ignore[arg-type] # a field of it


def own(placement: Placement, watch: str = "w", score: float = 0.8, sign: str = "sign") -> Match:
    return Match(watch, placement, score, ("so",), asked=sign)


def lineage(*told: Placement, found: dict[str, float]) -> Lineage:
    made = Lineage()
    for each in told:
        made.add(each, [own(each, score=found[each.entry.id])] if each.entry.id in found else [])
    return made


A, B, C, D = (telling(name, hours) for hours, name in enumerate("abcd"))


@pytest.mark.parametrize(
    ("known", "entry_id", "why"),
    [
        (lineage(A, found={"a": 0.8}), "a", "the one telling so far is the watch's"),
        (lineage(A, B, C, found={"b": 0.8}), "b", "every third is enough"),
        (lineage(A, B, C, telling("e"), found={"b": 0.8}), "", "one of four is not"),
        (lineage(A, B, C, found={"b": 0.6, "a": 0.7}), "a", "the best speaks"),
        (lineage(A, B, C, found={"b": 0.7, "a": 0.7}), "a", "of equals the earliest"),
        (lineage(A, found={}), "", "nobody found anything"),
        (
            lineage(telling("a", certain=False), found={"a": 0.8}),
            "",
            "who is not surely of the story speaks for nobody",
        ),
        (lineage(telling("a", -70), found={"a": 0.8}), "", "too long ago"),
        (lineage(telling("a", 75), found={"a": 0.8}), "a", "published later, heard before"),
        (lineage(telling("a", -70), telling("e", -71), B, found={"b": 0.8}), "b", "what is too old does not count"),
    ],
)
def test_the_match_that_a_telling_inherits(known: Lineage, entry_id: str, why: str) -> None:
    handed = known.handed_on(D, asked, SPAN)
    assert {watch: each.entry_id for watch, each in handed.items()} == ({"w": entry_id} if entry_id else {}), why


def test_a_changed_query_and_an_unknown_watch_inherit_nothing() -> None:
    known = Lineage()
    known.add(A, [own(A, sign="before"), own(A, "gone"), own(A, "v", sign="other")])
    assert set(known.handed_on(D, asked, SPAN)) == {"v"}


def test_an_inherited_match_is_handed_on_by_nobody() -> None:
    known = lineage(A, found={"a": 0.8})
    known.add(B, [replace(own(B), asked="", inherited="a")])
    assert {each.entry_id for each in known.handed_on(D, asked, SPAN).values()} == {"a"}
    assert lineage(telling("a", -70), found={"a": 0.8}).handed_on(D, asked, SPAN) == {}


def test_what_joins_in_doubt_inherits_nothing_but_from_its_own_earlier_words() -> None:
    doubtful = telling("b", certain=False)
    known = lineage(A, doubtful, found={"a": 0.8, "b": 0.6})
    assert known.handed_on(telling("e", certain=False), asked, SPAN) == {}
    revised = telling("b", revises=True)
    assert not known.certain(revised), "a revision stays as doubtful as the entry was, whatever it says of itself"
    assert known.handed_on(revised, asked, SPAN)["w"].entry_id == "b"
    assert lineage(A, doubtful, found={"a": 0.8}).handed_on(revised, asked, SPAN) == {}


def test_a_revised_entry_inherits_from_itself_before_others_and_whatever_the_story_is_about() -> None:
    others = [telling(name) for name in "efgh"]
    known = lineage(A, B, *others, found={"a": 0.5, "b": 0.9})
    assert known.handed_on(telling("a", revises=True), asked, SPAN)["w"].entry_id == "a"
    assert known.handed_on(telling("e", revises=True), asked, SPAN)["w"].entry_id == "b"


def test_a_revision_whose_new_words_match_too_is_the_forebear_as_it_is_now() -> None:
    known = lineage(A, found={"a": 0.8})
    now = telling("a", revises=True)
    now = replace(now, entry=replace(now.entry, title="Neue Überschrift"))
    known.add(now, [own(now, score=0.4)])
    assert known.handed_on(D, asked, SPAN)["w"] == Forebear("w", "sign", 0.4, "a", "Neue Überschrift")


def test_what_is_forgotten_hands_nothing_on() -> None:
    known = lineage(A, B, C, found={"a": 0.8, "b": 0.7})
    known.forget(SEEN + HOUR)
    assert known.handed_on(D, asked, SPAN)["w"].entry_id == "b"
    assert [each.entry_id for each in known.tellings(SEEN)] == ["b", "c"]
    assert [each.entry_id for each in known.forebears(SEEN)] == ["b"]
    known.forget(SEEN + 9 * HOUR)
    assert known.handed_on(D, asked, SPAN) == {}


def test_it_is_told_again_as_a_store_would_tell_it() -> None:
    known = lineage(B, A, C, found={"a": 0.8, "b": 0.7})
    assert [each.entry_id for each in known.tellings(SEEN)] == ["a", "b", "c"], "oldest first"
    assert [each.entry_id for each in known.tellings(SEEN + HOUR)] == ["b", "c"]
    assert [each.entry_id for each in known.forebears(SEEN + HOUR)] == ["b"]
    again = Lineage(known.tellings(SEEN), known.forebears(SEEN))
    assert again.handed_on(D, asked, SPAN) == known.handed_on(D, asked, SPAN)
    crowd = lineage(*(telling(f"{number:04}", number / 60) for number in range(MOST_TOLD + 5)), found={})
    assert [each.entry_id for each in crowd.tellings(SEEN)] == [f"{number:04}" for number in range(5, MOST_TOLD + 5)]


def test_who_found_the_entry_by_its_own_words_is_handed_nothing() -> None:
    known = lineage(A, found={"a": 0.8})
    assert known.handed_on(D, asked, SPAN, {"w"}) == {}
    assert known.handed_on(D, asked, SPAN, {"v"}) != {}


def test_why_nothing_is_handed_on_is_said() -> None:
    changed = Lineage()
    changed.add(A, [own(A, sign="before")])
    assert changed.withheld(D, asked, SPAN) == {"w": "the query has changed since"}
    one_of_four = lineage(A, B, C, telling("e"), found={"b": 0.8})
    assert one_of_four.withheld(D, asked, SPAN) == {"w": "1 of 4 tellings matched, wanted every third"}
    doubtful = lineage(A, found={"a": 0.8}).withheld(telling("e", certain=False), asked, SPAN)
    assert doubtful == {"w": "it is not certain that the entry tells it"}
    assert lineage(A, found={"a": 0.8}).withheld(D, asked, SPAN) == {}
