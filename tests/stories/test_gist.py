"""A gist promises at least what a comparison with each headline finds, so that nothing is lost by asking it first."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.model import Entry, Placement
from monitor.stories.draft import Draft
from monitor.stories.gist import Gist, Gists
from monitor.stories.likeness import Weighed, resemblance
from monitor.stories.meaning import Meanings
from monitor.stories.member import Member, Story
from monitor.stories.place import place, profile
from monitor.stories.traits import traits
from monitor.stories.window import SPAN, Window
from tests.stories.made import entry

WORDS = (
    "Minister Brücke Hamburg: Hamburger Vertrag Verträge Werft Werften Streik Bahnstreik Köln Bremen | 3 17 abgesagt "
    "Hafen Häfen eröffnet gesperrt Sanierung Beschäftigte Tarif Gewerkschaft kündigt an"
).split()
TITLES = st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join)
HEADLINES = st.lists(st.tuples(TITLES, st.floats(0, 60), st.booleans()), min_size=1, max_size=30)
SPAN_SECONDS = SPAN.total_seconds()
ROUNDING = 1e-9


class Mute:
    """A model that has read nothing: it is asked, and has nothing to say."""

    def closeness(self, text: str, others: Sequence[str]) -> list[float]:
        raise AssertionError("no headline was absorbed that it could be asked about")

    def knows(self, text: str) -> bool:
        return False


def told(rows: list[tuple[str, float, bool]]) -> list[Entry]:
    return [
        entry(title, title[::-1] if again else "", ident=f"e{n}", hours=hours)
        for n, (title, hours, again) in enumerate(rows)
    ]


def weighed(rows: list[tuple[str, float, bool]]) -> list[Weighed]:
    draft: Draft = Window().draft()
    place(told(rows), draft)
    return [draft.weigh(traits(one)) for one in told(rows)]


@given(HEADLINES)
def test_no_headline_of_a_story_is_more_like_an_entry_than_its_gist_says(rows: list[tuple[str, float, bool]]) -> None:
    first, *rest = weighed(rows)
    core = tuple([one.member() for one in rest[:12]])
    said = Gist(core)
    if core and not first.traits.lead:
        found = [resemblance(first, member, SPAN_SECONDS) for member in core]
        assert said.alike(first) + ROUNDING >= max([close.score for close in found])
        close = list(zip(core, found, strict=True))
        assert said.whole(first, 2.5) + ROUNDING >= profile(first, close, 2.5)


def test_a_gist_is_no_wider_than_what_was_said() -> None:
    """Else it would send every headline to be compared: one that shares nothing is far, its own twin is at hand."""
    draft = Window().draft()
    place([entry("Werft in Hamburg kündigt Vertrag"), entry("Streik der Bahn beginnt")], draft)
    core: tuple[Member, ...] = (*draft.own.by_entry.values(),)
    strange = draft.weigh(traits(entry("Zwölf Quallen vor Zypern")))
    twin = draft.weigh(traits(entry("Werft in Hamburg kündigt Vertrag", hours=1)))
    assert Gist(core).alike(strange) < 0.2
    assert Gist(core).whole(strange, 1.0) == 0.0
    assert Gist(core).alike(twin) > 0.9
    assert Gist(core).whole(twin, 1.0) > 0.8


@settings(max_examples=60, deadline=None)
@given(HEADLINES, st.sampled_from([1, 4]))
def test_what_is_out_of_reach_would_not_have_been_taken_in(rows: list[tuple[str, float, bool]], size: int) -> None:
    """With a model, which may move any likeness, every story is compared: one that is mute leaves all as it is."""
    quick, patient = Window(timedelta(hours=48)), Window(timedelta(hours=48))
    entries = told(rows)
    found: list[tuple[tuple[Placement, ...], tuple[Placement, ...]]] = []
    for start in range(0, len(entries), size):
        part, drafts = (
            entries[start : start + size],
            (quick.draft(), patient.draft(meanings=Meanings(Mute(), across=False))),
        )
        found.append((place(part, drafts[0]), place(part, drafts[1])))
        quick.absorb(drafts[0].placements)
        patient.absorb(drafts[1].placements)
    assert all(one == other for one, other in found)


def test_a_story_that_has_changed_is_summed_up_anew() -> None:
    draft = Window().draft()
    place([entry("Werft kündigt Vertrag"), entry("Streik der Bahn beginnt")], draft)
    one, other = draft.own.by_entry.values()
    story, gists = Story("s", core=(one,)), Gists()
    before = gists.of(story)
    assert gists.of(story) is before
    story.core = (one, other)
    assert gists.of(story).headlines == (one.terms, other.terms)


def test_gists_of_stories_that_nobody_asks_about_are_let_go_of() -> None:
    draft = Window().draft()
    place([entry("Werft kündigt Vertrag")], draft)
    core = (*draft.own.by_entry.values(),)
    gists = Gists()
    stories = [Story(f"s{n}", core=core) for n in range(4000)]
    first = gists.of(stories[0])
    kept = []
    for n, story in enumerate(stories):
        gists.of(story)
        kept.append(gists.of(stories[0]) is first)
        assert len(gists) <= 2000, n
    assert all(kept), "the first was asked about all the time"
    assert len(pickle.loads(pickle.dumps(gists))) == 0
