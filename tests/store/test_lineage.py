"""What stories hand on, as every engine remembers it: their tellings, and the matches by an entry's own words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from monitor.model import MOST_TOLD, Forebear, Judged, Kind, Opinion, Telling
from monitor.store import migrations
from monitor.store.base import Store
from monitor.store.schema import REVISION
from monitor.store.sql.opening import open_store
from tests.store.making import MINUTE, NOON, entry, matched, own, placed

FIRST = placed(entry("a", title="Der Kanzler reist nach Oslo"), "s1")
SECOND = placed(entry("b", title="Oslo erwartet den Kanzler", seen=NOON + MINUTE), "s1", kind=Kind.DUPLICATE)
DOUBTFUL = placed(entry("c", seen=NOON + 2 * MINUTE), "s1", kind=Kind.DUPLICATE, certain=False)
OTHER = placed(entry("d", title="Regen in Bergen", seen=NOON + MINUTE), "s2")


def test_a_match_is_read_as_it_was_saved_with_what_it_hands_on_and_where_it_comes_from(store: Store) -> None:
    inherited = replace(matched(SECOND), score=0.4, inherited="a")
    store.ledger.commit(Judged(placements=(FIRST, SECOND), matches=(own(FIRST), inherited)))
    assert store.ledger.matches_of("a") == (own(FIRST),)
    assert store.ledger.matches_of("b") == (inherited,)


def test_only_matches_by_own_words_are_forebears(store: Store) -> None:
    matches = (own(FIRST), own(FIRST, "kanzler", "other", 0.9), replace(matched(SECOND), inherited="a"), own(OTHER))
    store.ledger.commit(Judged(placements=(FIRST, SECOND, OTHER), matches=matches))
    assert store.ledger.forebears(["s1", "s1", "nobody"], NOON) == {
        "s1": (
            Forebear("kanzler", "other", 0.9, "a", FIRST.entry.title),
            Forebear("oslo", "sign", 0.75, "a", FIRST.entry.title),
        )
    }
    assert set(store.ledger.forebears(["s1", "s2"], NOON)) == {"s1", "s2"}
    assert store.ledger.forebears([], NOON) == {}


def test_what_is_too_old_hands_nothing_on(store: Store) -> None:
    store.ledger.commit(Judged(placements=(FIRST, SECOND), matches=(own(FIRST), own(SECOND))))
    assert [each.entry_id for each in store.ledger.forebears(["s1"], NOON + MINUTE)["s1"]] == ["b"]
    assert store.ledger.forebears(["s1"], NOON + 2 * MINUTE) == {}


def test_tellings_are_told_oldest_first_with_their_doubts(store: Store) -> None:
    store.ledger.commit(Judged(placements=(DOUBTFUL, SECOND, FIRST, OTHER)))
    assert store.stories.tellings(["s1", "nobody"], NOON) == {
        "s1": (
            Telling("a", NOON, True),
            Telling("b", NOON + MINUTE, True),
            Telling("c", NOON + 2 * MINUTE, False),
        )
    }
    assert [each.entry_id for each in store.stories.tellings(["s1"], NOON + MINUTE)["s1"]] == ["b", "c"]
    assert store.stories.tellings([], NOON) == {}


def test_what_people_move_hands_on_in_its_new_story(store: Store) -> None:
    store.ledger.commit(Judged(placements=(FIRST, SECOND, OTHER), matches=(own(FIRST), own(SECOND))))
    store.opinions.say(Opinion("b", "a", False, NOON, ("b",), "s1", "s2"))
    forebears = store.ledger.forebears(["s1", "s2"], NOON)
    assert {story_id: [each.entry_id for each in some] for story_id, some in forebears.items()} == {
        "s1": ["a"],
        "s2": ["b"],
    }
    tellings = store.stories.tellings(["s1", "s2"], NOON)
    assert {story_id: [each.entry_id for each in some] for story_id, some in tellings.items()} == {
        "s1": ["a"],
        "s2": ["b", "d"],
    }


def test_a_revised_entry_hands_on_what_its_new_words_match(store: Store) -> None:
    store.ledger.commit(Judged(placements=(FIRST,), matches=(own(FIRST),)))
    now = replace(FIRST, entry=replace(FIRST.entry, title="Reise nach Oslo abgesagt"), revises=True)
    store.ledger.commit(Judged(placements=(now,), matches=(own(now, score=0.5),)))
    assert store.ledger.forebears(["s1"], NOON)["s1"] == (
        Forebear("oslo", "sign", 0.5, "a", "Reise nach Oslo abgesagt"),
    )


def test_more_stories_than_fit_in_one_question_are_all_told_of(store: Store) -> None:
    many = [placed(entry(f"e{number}"), f"s{number}") for number in range(1_100)]
    store.ledger.commit(Judged(placements=tuple(many), matches=tuple(own(each) for each in many)))
    wanted = [each.story_id for each in many]
    assert len(store.ledger.forebears(wanted, NOON)) == len(store.stories.tellings(wanted, NOON)) == 1_100


def test_of_a_story_beyond_all_measure_the_newest_tellings_speak(store: Store) -> None:
    many = [placed(entry(f"e{number:04}", seen=NOON + number * MINUTE), "s1") for number in range(MOST_TOLD + 20)]
    store.ledger.commit(Judged(placements=tuple(many), matches=tuple(own(each) for each in many)))
    newest = [each.entry.id for each in many[20:]]
    assert [each.entry_id for each in store.stories.tellings(["s1"], NOON)["s1"]] == newest
    assert [each.entry_id for each in store.ledger.forebears(["s1"], NOON)["s1"]] == newest
    assert len(store.ledger.forebears(["s1"], NOON + 300 * MINUTE)["s1"]) == 20


def upgraded(url: sa.URL, to: str) -> None:
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, to)
    engine.dispose()


def test_matches_from_before_the_upgrade_are_kept_and_hand_nothing_on(tmp_path: Path) -> None:
    before = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="depesche run")
    before.ledger.commit(Judged(placements=(FIRST,), matches=(own(FIRST),)))
    before.close()
    with closing(sqlite3.connect(tmp_path / "depesche.db")) as old, old:  # as the release before has it
        old.execute("ALTER TABLE match DROP COLUMN asked")
        old.execute("ALTER TABLE match DROP COLUMN inherited")
        old.execute("UPDATE depesche_version SET version_num = '0003'")
    store = open_store("sqlite:///depesche.db", base=tmp_path, hold=True, command="depesche run")
    assert store.ledger.matches_of("a") == (matched(FIRST),)
    assert store.ledger.forebears(["s1"], NOON) == {}
    store.ledger.commit(Judged(placements=(SECOND,), matches=(own(SECOND),)))
    assert [each.entry_id for each in store.ledger.forebears(["s1"], NOON)["s1"]] == ["b"]
    store.close()
    with closing(sqlite3.connect(tmp_path / "depesche.db")) as now:
        assert now.execute("SELECT version_num FROM depesche_version").fetchone() == (REVISION,)


def test_the_migration_is_run_on_a_store_of_the_release_before(url: str, tmp_path: Path) -> None:
    if url.startswith("sqlite"):
        address = sa.make_url(f"sqlite:///{tmp_path}/depesche.db")
    else:
        address = sa.make_url(url).set(drivername="postgresql+psycopg")
    upgraded(address, "0003")
    assert {"asked", "inherited"}.isdisjoint(columns(address))
    upgraded(address, "0004")
    assert {"asked", "inherited"} <= columns(address)


def columns(address: sa.URL) -> set[str]:
    engine = sa.create_engine(address)
    found = {each["name"] for each in sa.inspect(engine).get_columns("match")}
    engine.dispose()
    return found
