"""What a draft has worked out is taken over as if it were worked out again, and only where that is the same."""

from __future__ import annotations

import pickle
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Entry, Placement
from monitor.stories.draft import Draft
from monitor.stories.meaning import Meanings
from monitor.stories.member import Member
from monitor.stories.place import place, place_revised
from monitor.stories.traits import traits
from monitor.stories.weights import Weights
from monitor.stories.window import Window
from tests.stories.made import entry

WORDS = "Minister Brücke Hamburg: Vertrag Werft Streik Horoskop Widder Stier 3 17 abgesagt Köln".split()
ROWS = st.lists(
    st.tuples(
        st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join),
        st.floats(0, 60),
        st.sampled_from(["", "Blatt A", "Blatt B"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=30,
)


def made(rows: list[tuple[str, float, str, bool]]) -> list[tuple[Entry, bool]]:
    return [
        (entry(title, title[::-1] * again, ident=f"e{n}", hours=hours, publisher=publisher), again)
        for n, (title, hours, publisher, again) in enumerate(rows)
    ]


def drafted(part: list[tuple[Entry, bool]], draft: Draft, known: dict[str, str]) -> tuple[Placement, ...]:
    """The slice placed; what is marked is revised right away."""
    marked = {one.id for one, again in part if again}
    placed = list(place([one for one, _ in part], draft))
    for placement in placed[:]:
        known[placement.entry.id] = placement.story_id
        if placement.entry.id in marked:
            revised = replace(placement.entry, title=placement.entry.title + " verschoben")
            placed.append(place_revised(revised, placement.story_id, draft))
    return tuple(placed)


def remembered(window: Window) -> list[object]:
    """All that a window knows, member by member."""
    shelf, series = window._shelf, window._series
    stories = {
        one.id: (one.size, one.held, one.spread, [m.entry_id for m in one.core]) for one in shelf.stories.values()
    }
    members = [
        (
            hour,
            member.entry_id,
            member.terms,
            member.title_norm,
            member.story and member.story is shelf.stories[member.story.id],
        )
        for hour, there in sorted(shelf.hours.items())
        for member in there
    ]
    found = {term: [member.entry_id for member in shelf.found_under(term)] for term in shelf.postings}
    titles = {terms: member.entry_id for terms, member in shelf.by_title.items()}
    weights, density = sorted(window.weights.to_pairs()), (window._density.heard, window._density.retold)
    return [stories, members, found, titles, weights, density, list(series._heard.items()), series._frames, len(window)]


@settings(max_examples=60, deadline=None)
@given(ROWS, st.integers(1, 9))
def test_a_draft_is_taken_over_as_if_it_were_worked_out_again(
    rows: list[tuple[str, float, str, bool]], size: int
) -> None:
    entries, known = made(rows), dict[str, str]()
    handed, anew = Window(timedelta(hours=40), most=20), Window(timedelta(hours=40), most=20)
    for start in range(0, len(entries), size):
        part = entries[start : start + size]
        placed = drafted(part, handed.draft(), known)
        handed.absorb(placed)
        anew.absorb([replace(placement) for placement in placed])  # equal, but nobody drafted them
        assert remembered(handed) == remembered(anew)


def test_what_a_draft_counted_anew_in_other_units_is_taken_over() -> None:
    handed, anew = Weights(), Weights()
    for weights in (handed, anew):
        weights.learn(["alt", "beide"])
        weights._unit = 2.0**199.99999
    over = Weights(over=handed)
    for _ in range(3):
        over.learn(["neu", "beide"])
        anew.learn(["neu", "beide"])
    handed.adopt(over)
    assert anew._unit < 2.0
    assert dict(handed.to_pairs()) == pytest.approx(dict(anew.to_pairs()))


def test_a_draft_is_not_taken_over_when_people_have_moved_an_entry_since() -> None:
    window = Window()
    first, second = place(
        [entry("Fähre läuft auf Grund", ident="a"), entry("Werft in Wismar", ident="b")], window.draft()
    )
    window.absorb([first, second])
    placed = place([entry("Fähre läuft auf Grund", ident="c", hours=1)], window.draft())
    window.regroup(["a"], first.story_id, second.story_id)
    window.absorb(placed)
    story = window.draft().story(second.story_id)
    assert story is not None
    assert story.held == 2
    kept = window.draft().story(first.story_id)
    assert kept is not None
    assert [member.entry_id for member in kept.core] == ["c"]


def test_of_two_drafts_the_one_that_was_committed_counts() -> None:
    window = Window()
    lost = place([entry("Fähre läuft auf Grund", ident="a")], window.draft())
    again = place([entry("Fähre läuft auf Grund", ident="a")], window.draft())
    window.absorb(lost)  # equal to what the latest draft holds, but not the same
    assert len(window) == 1
    assert window.draft().known("a") is not None
    assert again[0].story_id == lost[0].story_id


def test_a_window_is_kept_without_its_draft() -> None:
    class NotToBePickled:
        def closeness(self, text: str, others: object) -> list[float]:
            return []

        def knows(self, text: str) -> bool:
            raise AssertionError

        def __reduce__(self) -> str:
            raise AssertionError("a model was to be kept")

    window = Window()
    window.absorb(place([entry("Fähre läuft auf Grund", ident="a")], window.draft()))
    draft = window.draft(meanings=Meanings(NotToBePickled(), across=False))
    place([entry("Werft in Wismar", ident="b")], draft)
    again = pickle.loads(pickle.dumps(window))
    assert remembered(again) == remembered(window)


@settings(max_examples=80, deadline=None)
@given(ROWS, st.floats(0.05, 1.0))
def test_whoever_shares_enough_is_gathered_with_all_that_he_shares(
    rows: list[tuple[str, float, str, bool]], share: float
) -> None:
    window, entries = Window(), [one for one, _ in made(rows)]
    for one in entries[: len(entries) // 2]:
        draft = window.draft()
        place([one], draft)
        window.absorb(draft.placements)
    draft = window.draft()
    place(entries[len(entries) // 2 :], draft)
    entry = draft.weigh(traits(entries[0]))
    least = share * entry.whole_norm
    gathered, rest = draft._gathered(entry, least)
    shared, left = dict[Member, float](), entry.whole_norm
    for term in entry.rarest:
        if left < least:
            break
        left -= entry.whole[term]
        for member in (*window._shelf.found_under(term), *draft.own.found_under(term)):
            shared[member] = shared.get(member, 0.0) + entry.whole[term]
    enough = max(least - left, 0.7 * least)
    assert rest == left
    assert all(gathered.get(member) == weight for member, weight in shared.items() if weight >= enough)
