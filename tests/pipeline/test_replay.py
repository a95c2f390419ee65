"""Replay: the daemon's own thinking on recorded items, with their time as the clock and a memory as long as the window."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from monitor.model import Kind, Occasion, Sameness
from monitor.pipeline.replay import Item, Replay, Replayed
from monitor.pipeline.think import Rules
from monitor.store.memory import MemoryStore
from monitor.topics.index import Index
from tests.fakes import MORNING
from tests.house import CALL, RAIN, RECALL, SPAN, House, made_entry, made_watch

LEAD = "Das Gespräch soll am Donnerstag beginnen, sagte ein Sprecher des Hafenamts."


def rehearsal(*queries: str) -> Replay:
    watches = {f"w{number}": made_watch(f"w{number}", query) for number, query in enumerate(queries)}
    return Replay(Rules(Index(tuple(watches.values()), {}), watches, {}), Sameness(SPAN))


def made_item(
    title: str, hours: float | None = 0, *, url: str = "", publisher: str = "abendblatt", id_: str = ""
) -> Item:
    at = None if hours is None else MORNING + timedelta(hours=hours)
    return Item(id_ or title[:12], at, title, LEAD if "Brandt" in title else "", "", url, "de", publisher)


def kinds(replayed: list[Replayed]) -> list[str]:
    return [each.placement.kind.value for each in replayed]


def test_tellings_of_one_story_share_it_and_one_alert_is_raised() -> None:
    replay = rehearsal("Telefonat Adler Brandt", "Regen")
    heard = [replay.hear(made_item(title, hours)) for hours, title in enumerate((CALL, RAIN, RECALL))]
    assert kinds(heard) == ["new", "new", "duplicate"]
    assert heard[0].placement.story_id == heard[2].placement.story_id != heard[1].placement.story_id
    assert [each.alerts for each in heard] == [(("w0", Occasion.FIRST),), (("w1", Occasion.FIRST),), ()]


def test_the_clock_is_the_highest_time_seen_so_an_old_item_does_not_turn_it_back() -> None:
    replay = rehearsal("Telefonat Adler Brandt")
    replay.hear(made_item(RAIN, 200))
    late = replay.hear(made_item(CALL, 0))
    assert late.placement.entry.seen_at == MORNING + timedelta(hours=200)
    assert late.placement.entry.published == MORNING
    assert replay.hear(made_item(RECALL, 201)).placement.entry.seen_at == MORNING + timedelta(hours=201)


def test_an_item_without_a_time_finds_the_clock_standing() -> None:
    replay = rehearsal()
    assert replay.hear(made_item(RAIN, None)).placement.entry.seen_at == datetime(1970, 1, 1, tzinfo=UTC)
    replay.hear(made_item(CALL, 5))
    undated = replay.hear(made_item(RECALL, None))
    assert undated.placement.entry.seen_at == MORNING + timedelta(hours=5)
    assert undated.placement.kind is Kind.DUPLICATE


def test_a_repeated_address_of_one_publisher_is_a_revision_and_of_another_is_not() -> None:
    replay = rehearsal("Telefonat Adler Brandt")
    first = replay.hear(made_item(CALL, 0, url="https://a.example/1"))
    again = replay.hear(made_item(RECALL, 1, url="https://a.example/1"))
    other = replay.hear(made_item(RAIN, 2, url="https://a.example/1", publisher="kurier"))
    assert again.placement.revises
    assert again.placement.entry.id == first.placement.entry.id
    assert again.alerts == ()
    assert not other.placement.revises
    assert other.placement.kind is Kind.NEW


def test_an_address_that_comes_again_after_the_window_is_a_new_item() -> None:
    replay = rehearsal()
    replay.hear(made_item(CALL, 0, url="https://a.example/1"))
    replay.hear(made_item(RAIN, 100))
    assert not replay.hear(made_item(CALL, 101, url="https://a.example/1")).placement.revises


def test_repeated_ids_are_items_of_their_own() -> None:
    replay = rehearsal()
    heard = [replay.hear(made_item(title, 0, id_="7")) for title in (CALL, RAIN)]
    assert [each.item.id for each in heard] == ["7", "7"]
    assert kinds(heard) == ["new", "new"]
    assert len({each.placement.entry.id for each in heard}) == 2


def test_a_story_that_moves_on_is_an_update_and_told_as_such() -> None:
    replay = rehearsal("Telefonat Adler Brandt")
    replay.hear(made_item(CALL, 0))
    off = replay.hear(made_item(CALL.replace("vereinbaren Telefonat", "haben Telefonat abgesagt:"), 2))
    assert off.placement.kind is Kind.UPDATE
    assert off.alerts == (("w0", Occasion.UPDATE),)


WORDS = (
    "Hafen Brücke Schule Museum Wald Fluss Markt Theater Bahnhof Garten Turm Insel Werft Mühle Schloss Halle".split()
)
DEEDS = "öffnet schließt brennt gewinnt verliert feiert wächst schrumpft zieht kauft baut plant prüft rettet".split()


def made_year(count: int) -> list[Item]:
    """Made-up items over a year, some told twice, some revised."""
    dice = random.Random(7)
    items: list[Item] = []
    for number in range(count):
        title = f"{dice.choice(WORDS)} in {dice.choice(WORDS)}dorf {dice.choice(DEEDS)} {dice.randint(2, 9999)} {dice.choice(WORDS)}n"
        if items and dice.random() < 0.2:
            title = items[-1].title
        at = MORNING + timedelta(days=365) * number / count
        url = f"https://p{number % 9}.example/{dice.randint(0, count)}"
        items.append(Item(str(number), at, title, "", "", url, "de", f"p{number % 9}"))
    return items


def test_the_same_items_give_the_same_verdicts() -> None:
    items = made_year(1500)

    def verdicts() -> list[tuple[str, str, tuple[str, ...], object]]:
        replay = rehearsal("Hafen*", "Brücke OR Turm")
        heard = map(replay.hear, items)
        return [(h.placement.story_id, h.placement.kind.value, h.placement.because, h.alerts) for h in heard]

    assert verdicts() == verdicts()


def test_memory_is_bounded_by_the_window_and_not_by_the_file() -> None:
    replay = rehearsal("Hafen*", "Museum OR Turm")
    items = made_year(20_000)
    in_window = 20_000 * SPAN / timedelta(days=365)
    most = 0
    for number, item in enumerate(items):
        replay.hear(item)
        if number % 500 == 0:
            most = max(most, len(replay._known), len(replay._told), len(replay._alive), len(replay._window))
    assert in_window / 2 < most <= in_window * 1.5, "three days of items, whatever the file holds"


def test_the_daemon_and_the_replay_judge_alike() -> None:
    watch = made_watch("w0", "Telefonat Adler Brandt")
    house = House(MemoryStore(), watches=(watch,))
    replay = rehearsal("Telefonat Adler Brandt")
    titles = (
        CALL,
        RAIN,
        RECALL,
        CALL.replace("vereinbaren Telefonat", "haben Telefonat abgesagt:"),
        RAIN + " und warm",
    )
    for number, title in enumerate(titles):
        house.clock.push(minutes=10)
        text = LEAD if "Brandt" in title else ""
        heard = house.hear(made_entry(title, f"e{number}", text=text, at=house.clock()))
        replayed = replay.hear(
            Item(f"e{number}", house.clock(), title, text, "", f"https://x/{number}", "de", "abendblatt")
        )
        placed = house.store.stories.entry(f"abendblatt-e{number}")
        assert placed is not None
        ours, theirs = placed, replayed.placement
        assert (ours.kind, ours.certain, ours.guard, ours.because) == (
            theirs.kind,
            theirs.certain,
            theirs.guard,
            theirs.because,
        )
        assert [alert.occasion for alert in heard.alerts] == [occasion for _, occasion in replayed.alerts]
        assert [match.because for match in heard.matches] == [match.because for match in replayed.matches]
