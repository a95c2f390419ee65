"""A watch follows its story through the whole house: what is found, what rings, and that nothing rings twice."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from monitor.alerts.rules import Treatment
from monitor.model import Entry, Forebear, Judged, Kind, Match, Occasion, Placement, Sameness, Telling
from monitor.pipeline.inherit import inherited
from monitor.pipeline.judge import Heard
from monitor.pipeline.replay import Item, Replay
from monitor.pipeline.think import Rules
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from monitor.stories.window import Window
from monitor.topics.index import Index
from tests.fakes import MORNING, FakeClock
from tests.house import CALL, RAIN, SPAN, House, file_store, made_entry, made_feed, made_watch

OFF = "Hafenvertrag: Ministerin sagt Telefonat mit Konsul ab"
AGAIN = "Hafenvertrag: Ministerin Adler und Konsul vereinbaren Telefonat"
HOUR = timedelta(hours=1)
PAPERS = ("abendblatt", "kurier", "bote", "echo")


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    kept: Store = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield kept
    kept.close()


def house(store: Store, *watches: object, **more: object) -> House:
    feeds = [made_feed(name) for name in PAPERS]
    chosen = watches or (made_watch(),)
    return House(store, feeds=feeds, watches=chosen, **more)  # type: ignore[arg-type] # as the cases say


def told(title: str, hours: float = 0, paper: str = "abendblatt", name: str = "") -> Entry:
    return made_entry(title, name, feed=paper, at=MORNING + hours * HOUR)


def hear(one: House, *entries: Entry, treatment: Treatment | None = None) -> Heard:
    """A slice at the time of its last entry."""
    one.clock.now = entries[-1].seen_at
    treatments = {each.id: treatment for each in entries} if treatment else {}
    return one.judge.hear(one.feeds[entries[0].feed_id], entries, treatments, None, one.clock())


def rung(*heard: Heard) -> list[tuple[str, str]]:
    """Who rang for what."""
    return [(alert.occasion.value, alert.entry_ids[0]) for each in heard for alert in each.alerts]


def found(heard: Heard) -> list[tuple[str, str]]:
    """Each match: its entry, and whom it inherits from."""
    return [(match.placement.entry.id, match.inherited) for match in heard.matches]


def test_an_update_that_lacks_the_words_rings_as_one_of_its_story(store: Store) -> None:
    one = house(store)
    call, off = told(CALL), told(OFF, 2, "kurier")
    first, second = hear(one, call), hear(one, off)
    assert rung(first, second) == [("first", call.id), ("update", off.id)]
    assert found(second) == [(off.id, call.id)]
    (alert,) = second.alerts
    assert alert.because == (
        "update: cancelled",
        'Telefonat: "Telefonat" in the title',
        f"of a story that matched before: “{CALL}”",
    )
    (kept,) = store.ledger.matches_of(off.id)
    assert (kept.inherited, kept.asked, kept.score) == (call.id, "", second.matches[0].score)


def test_a_duplicate_that_lacks_a_word_is_found_counted_and_rings_nobody(store: Store) -> None:
    one = house(store)
    call, again = told(CALL), told(AGAIN, 1, "kurier")
    heard = hear(one, call), hear(one, again)
    assert found(heard[1]) == [(again.id, call.id)]
    assert rung(*heard) == [("first", call.id)]
    why = "one more telling of a story that matched before: counted, rings nobody"
    assert store.ledger.passed_of(again.id) == {"anruf": why}


def test_an_own_match_of_the_same_slice_hands_on_and_one_message_tells_of_it(store: Store) -> None:
    one = house(store)
    call, again, off = told(CALL), told(AGAIN, 0, name="b"), told(OFF, 0, name="c")
    heard = hear(one, call, again, off)
    assert found(heard) == [(call.id, ""), (again.id, call.id), (off.id, call.id)]
    assert [(alert.occasion.value, alert.entry_ids) for alert in heard.alerts] == [("first", (call.id, off.id))]


def test_who_was_not_told_of_the_story_hears_of_its_update_but_not_of_one_more_telling(store: Store) -> None:
    one = house(store)
    call, again, off = told(CALL), told(AGAIN, 1, "kurier"), told(OFF, 2, "bote")
    old = hear(one, call, treatment=Treatment.SILENT)
    heard = hear(one, again), hear(one, off)
    assert rung(old, *heard) == [("first", off.id)]


def test_one_more_telling_is_in_no_summary_of_a_first_look_by_itself(store: Store) -> None:
    one = house(store)
    hear(one, told(CALL), treatment=Treatment.SILENT)
    heard = hear(one, told(AGAIN, 1, "kurier"), treatment=Treatment.HOLD)
    assert found(heard)
    assert (heard.held, heard.alerts) == ((), ())
    off = told(OFF, 2, "bote")
    assert [each.entry_id for each in hear(one, off, treatment=Treatment.HOLD).held] == [off.id]


def test_sources_of_followed_tellings_count_for_spreading(store: Store) -> None:
    when = replace(made_watch().when, spread=(2,))
    one = house(store, made_watch(when=when))
    call, again = told(CALL), told(AGAIN, 1, "kurier")
    assert rung(hear(one, call), hear(one, again)) == [("first", call.id), ("spread", again.id)]


def test_updates_that_are_inherited_are_no_more_than_three_an_hour(store: Store) -> None:
    one = house(store, made_watch(query="Stromausfall Lindau"))
    hear(one, told("Stromausfall in Lindau: 50.000 Haushalte ohne Licht"))
    for number in range(5):
        title = f"Stromausfall: {45 - number}.000 Haushalte ohne Licht"
        hear(one, told(title, 0.1 + number / 60, PAPERS[number % 4], name=f"u{number}"))
    updates = [alert for alert in store.ledger.alerts() if alert.occasion is Occasion.UPDATE]
    assert len(updates) >= 3
    assert sum(1 for alert in updates if alert.until is None) <= 3


def test_a_muted_watch_is_told_nothing_of_what_its_story_brings(store: Store) -> None:
    one = house(store)
    store.control.mute(["anruf"], MORNING)
    heard = hear(one, told(CALL)), hear(one, told(OFF, 1, "kurier"))
    assert [each.matches[0].inherited for each in heard] == ["", told(CALL).id], "found, and kept"
    assert rung(*heard) == []


def test_a_changed_query_follows_nothing_that_only_the_old_one_found(store: Store) -> None:
    one = house(store)
    hear(one, told(CALL))
    changed = made_watch(query="Telefonat Vogel")
    one.judge.change_rules(Rules(Index((changed,), {}), {changed.id: changed}, one.targets))
    heard = hear(one, told(OFF, 1, "kurier"))
    assert (found(heard), rung(heard)) == ([], [])
    one.judge.change_rules(one.rules)
    assert found(hear(one, told(AGAIN, 2, "bote"))), "back to what it was, it follows again"


def test_a_removed_watch_and_one_that_never_found_the_story_follow_nothing(store: Store) -> None:
    one = house(store, made_watch(), made_watch("regen", "Regen"))
    hear(one, told(CALL))
    one.judge.change_rules(Rules(Index((made_watch("regen", "Regen"),), {}), one.watches, one.targets))
    assert found(hear(one, told(OFF, 1, "kurier"))) == []


def test_what_joins_in_doubt_is_not_followed() -> None:
    index = Index((made_watch(),), {})
    call, off = told(CALL), told(OFF, 1)
    begun = Placement(call, "s1", Kind.NEW)
    own = index.match(begun)
    for certain in (True, False):
        update = Placement(off, "s1", Kind.UPDATE, certain=certain, guard="cancelled")
        assert bool(inherited([begun, update], own, index, Nothing(), SPAN)) is certain


class Nothing:
    """A past in which nothing was told; it notes what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Sequence[str]] = []

    def forebears(self, story_ids: Sequence[str], since: datetime) -> dict[str, Sequence[Forebear]]:
        self.asked.append(story_ids)
        return {}

    def tellings(self, story_ids: Sequence[str], since: datetime) -> dict[str, Sequence[Telling]]:
        self.asked.append(story_ids)
        return {}


def test_beyond_the_window_of_its_feed_a_story_is_not_followed() -> None:
    index = Index((made_watch(),), {})
    begun, update = Placement(told(CALL), "s1", Kind.NEW), Placement(told(OFF, 5), "s1", Kind.UPDATE, guard="cancelled")
    own = index.match(begun)
    assert inherited([begun, update], own, index, Nothing(), 5 * HOUR)
    assert not inherited([begun, update], own, index, Nothing(), 4 * HOUR)


def test_a_revision_that_calls_the_matter_off_rings_though_its_new_words_lack_the_name(store: Store) -> None:
    one = house(store)
    call = told(CALL, name="x")
    hear(one, call)
    off = replace(told(OFF, 1, name="x"), published=call.published)
    heard = hear(one, off)
    assert rung(heard) == [("update", call.id)]
    assert found(heard) == [(call.id, call.id)]
    (kept,) = store.ledger.matches_of(call.id)
    assert kept.asked == Index((made_watch(),), {}).asks("anruf"), "its earlier words hand on"
    assert found(hear(one, told(AGAIN, 2, "kurier")))


def test_a_touched_up_duplicate_rings_nobody(store: Store) -> None:
    one = house(store)
    hear(one, told(CALL))
    hear(one, told(AGAIN, 1, "kurier", "x"))
    assert rung(hear(one, told(AGAIN + ".", 2, "kurier", "x"))) == []


def test_what_people_take_out_of_a_story_is_not_followed_any_more(store: Store) -> None:
    from monitor.model import Opinion

    one = house(store)
    call, again = told(CALL), told(AGAIN, 1, "kurier")
    (first,) = hear(one, call).matches
    hear(one, again)
    store.opinions.say(Opinion(call.id, again.id, False, MORNING, (call.id,), first.placement.story_id, "selsewhere"))
    heard = hear(one, told("Hafenvertrag: Ministerin und Konsul vereinbaren Telefonat", 2, "bote"))
    assert [each for each in found(heard) if each[1] == call.id] == []


def test_a_refused_commit_leaves_nothing_and_the_slice_heard_again_says_the_same(store: Store) -> None:
    one = house(store)
    hear(one, told(CALL))

    class Refused(Exception):
        """The disk said no."""

    def refuse(judged: Judged) -> tuple[()]:
        raise Refused

    commit = store.ledger.commit
    store.ledger.commit = refuse  # type: ignore[method-assign] # a seam: the disk
    with pytest.raises(Refused):
        hear(one, told(OFF, 1, "kurier"))
    store.ledger.commit = commit  # type: ignore[method-assign]
    assert rung(hear(one, told(OFF, 1, "kurier"))) == [("update", told(OFF, 1, "kurier").id)]
    assert rung(hear(one, told(OFF, 1, "kurier"))) == []


def test_the_past_is_asked_only_where_something_joined() -> None:
    index, past = Index((made_watch(),), {}), Nothing()
    new = [Placement(told(CALL), "s1", Kind.NEW), Placement(told(RAIN, name="r"), "s2", Kind.NEW)]
    within = Placement(told(OFF, 1), "s1", Kind.UPDATE, guard="cancelled")
    joined = Placement(told(AGAIN, 1), "s3", Kind.DUPLICATE)
    assert inherited(new, index.match(new[0]), index, past, SPAN) == ()
    assert inherited([*new, within], index.match(new[0]), index, past, SPAN)
    assert inherited([joined], (), Index((), {}), past, SPAN) == ()
    assert past.asked == [], "nothing joined, or only stories of the slice itself, or nobody watches"
    inherited([*new, within, joined], (), index, past, SPAN)
    assert past.asked == [["s3"]], "who told it is not asked where nobody found anything"


def test_a_copy_that_every_watch_of_its_story_finds_asks_for_no_tellings() -> None:
    index = Index((made_watch(),), {})
    copy = Placement(told(CALL, 1), "s1", Kind.DUPLICATE)

    class Found(Nothing):
        def forebears(self, story_ids: Sequence[str], since: datetime) -> dict[str, Sequence[Forebear]]:
            return {"s1": (Forebear("anruf", index.asks("anruf"), 0.9, "before", CALL),)}

    past = Found()
    assert inherited([copy], index.match(copy), index, past, SPAN) == ()
    assert past.asked == []
    assert inherited([replace(copy, entry=told(AGAIN, 1))], (), index, past, SPAN) == ()
    assert past.asked == [["s1"]]


TITLES = (
    CALL,
    OFF,
    AGAIN,
    "Konsul Brandt und Ministerin Adler vereinbaren Telefonat über Hafenvertrag",
    "Hafenvertrag: Ministerin und Konsul vereinbaren Telefonat",
    "Hafenvertrag: Telefonat findet doch statt",
    RAIN,
    "Regen zieht ab, das Wochenende im Norden bleibt trocken",
    "Sturm im Norden: Fähren fallen am Wochenende aus",
)
DAYS = st.lists(st.tuples(st.integers(0, len(TITLES) - 1), st.integers(0, 30)), min_size=1, max_size=12)
QUERIES = ("Telefonat Adler Brandt", "Regen Norden", "Telefonat Brandt -Konsul", "Hafenvertrag")


def day(steps: list[tuple[int, int]]) -> list[Entry]:
    """Entries of one paper after another, some hours apart."""
    entries, hours = [], 0
    for number, (which, later) in enumerate(steps):
        hours += later
        entries.append(told(TITLES[which], hours, PAPERS[number % 4], name=f"e{number}"))
    return entries


def watched() -> list[object]:
    return [made_watch(f"w{number}", query) for number, query in enumerate(QUERIES)]


def judged_in(store: Store, entries: list[Entry], cuts: list[int]) -> list[tuple[str, str, str, float]]:
    """All matches, the entries of one feed, so that slices of any length can be cut."""
    one = house(store, *watched())
    heard: list[Match] = []
    for start, end in zip([0, *cuts], [*cuts, len(entries)], strict=True):
        if start < end:
            one.clock.now = entries[end - 1].seen_at
            heard += hear(one, *(replace(each, feed_id="abendblatt") for each in entries[start:end])).matches
    return sorted((match.placement.entry.id, match.watch_id, match.inherited, match.score) for match in heard)


def placed_in(store: Store, entries: list[Entry]) -> list[tuple[str, Kind, bool, str]]:
    """How each entry was placed."""
    found = [store.stories.entry(each.id) for each in entries]
    return [(one.story_id, one.kind, one.certain, one.guard) for one in found if one is not None]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DAYS, st.randoms(use_true_random=False))
def test_it_makes_no_difference_how_entries_are_cut_into_slices(
    steps: list[tuple[int, int]], dice: random.Random
) -> None:
    """Of what is placed alike. A story lets go of its oldest headlines between slices, so that a slice of more days than
    the window has may place an entry otherwise than slice after slice does."""
    entries = day(steps)
    cuts = sorted(dice.sample(range(1, len(entries)), dice.randint(0, len(entries) - 1))) if len(entries) > 1 else []
    store = MemoryStore()
    whole, placed = judged_in(store, entries, []), placed_in(store, entries)
    for some in (cuts, list(range(1, len(entries)))):
        other = MemoryStore()
        found = judged_in(other, entries, some)
        assert len(placed) == len(entries)
        assume(placed_in(other, entries) == placed)
        assert found == whole


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(DAYS)
def test_memory_and_sql_follow_alike(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]) -> None:
    entries, singly = day(steps), list(range(1, len(steps)))
    kept = file_store(tmp_path_factory.mktemp("store"))
    try:
        assert judged_in(kept, entries, singly) == judged_in(MemoryStore(), entries, singly)
    finally:
        kept.close()


BEGINNINGS = (
    CALL,
    "Stromausfall in Lindau: 50.000 Haushalte ohne Licht",
    "Sturm über Wismar: Fähren fallen am Wochenende aus",
)
SEQUELS = (OFF, AGAIN, "Stromausfall: 45.000 Haushalte ohne Licht", "Sturm: Fähren fallen am Wochenende aus")


@pytest.mark.parametrize("order", list(permutations(range(len(SEQUELS)))))
def test_the_order_of_a_batch_changes_nothing_between_different_stories(order: tuple[int, ...]) -> None:
    queries = ("Telefonat Adler Brandt", "Stromausfall Lindau", "Sturm Wismar")
    one = house(MemoryStore(), *(made_watch(f"w{number}", query) for number, query in enumerate(queries)))
    hear(one, *(told(title, 0, name=f"b{number}") for number, title in enumerate(BEGINNINGS)))
    heard = hear(one, *(told(SEQUELS[number], 1, "kurier", f"s{number}") for number in order))
    begun = ["abendblatt-b0", "abendblatt-b0", "abendblatt-b1", "abendblatt-b2"]
    expected = [(f"kurier-s{number}", forebear) for number, forebear in enumerate(begun)]
    assert sorted(found(heard)) == expected
    assert len(heard.alerts) == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DAYS)
def test_who_inherits_has_a_forebear_of_the_same_story_and_refuses_nothing(steps: list[tuple[int, int]]) -> None:
    one = house(MemoryStore(), *watched())
    own: set[tuple[str, str]] = set()
    rang: set[str] = set()
    story_of: dict[str, str] = {}
    for each in day(steps):
        heard = hear(one, each)
        for match in heard.matches:
            entry_id = match.placement.entry.id
            story_of[entry_id] = match.placement.story_id
            if match.inherited:
                assert (match.inherited, match.watch_id) in own
                assert story_of[match.inherited] == match.placement.story_id
                assert match.placement.certain
                assert not (match.watch_id == "w2" and "Konsul" in match.placement.entry.title)
            else:
                own.add((entry_id, match.watch_id))
        keys = {alert.key for alert in heard.alerts}
        assert rang.isdisjoint(keys), "nothing rings twice"
        rang |= keys


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DAYS)
def test_a_replay_says_what_the_daemon_says(steps: list[tuple[int, int]]) -> None:
    entries = day(steps)
    watches = {watch.id: watch for watch in watched()}  # type: ignore[attr-defined] # watches
    replay = Replay(Rules(Index(tuple(watches.values()), {}), watches, {}), Sameness(SPAN))  # type: ignore[arg-type]
    one = house(MemoryStore(), *watched())
    for each in entries:
        heard = hear(one, each)
        item = Item(each.id, each.at, each.title, "", "", each.url, "de", each.publisher)
        rehearsed = replay.hear(item)
        said = sorted((m.watch_id, m.score, bool(m.inherited), m.because) for m in rehearsed.matches)
        assert said == sorted((m.watch_id, m.score, bool(m.inherited), m.because) for m in heard.matches)
        assert sorted(rehearsed.alerts) == sorted((alert.watch_id, alert.occasion) for alert in heard.alerts)


def test_a_window_that_is_filled_from_the_store_follows_as_before(store: Store) -> None:
    one = house(store)
    hear(one, told(CALL))
    again = House(store, feeds=[made_feed(name) for name in PAPERS], clock=FakeClock(MORNING + HOUR))
    assert isinstance(again.window, Window)
    assert rung(hear(again, told(OFF, 2, "kurier"))) == [("update", told(OFF, 2, "kurier").id)]
