"""Statements that are spelled once: for either database they say what SQLAlchemy would have said, and keep any text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, bindparam, create_engine, select, update
from sqlalchemy.dialects import postgresql, sqlite

from monitor.store.schema import lane, metadata, story
from monitor.store.sql import rows
from monitor.store.sql.dialect import insert
from monitor.store.sql.prepared import Prepared, marks
from monitor.store.storable import storable


@pytest.fixture
def connection() -> Connection:
    made = create_engine("sqlite://").connect()
    metadata.create_all(made)
    return made


def test_a_statement_is_made_once_and_fills_the_columns_by_name(connection: Connection) -> None:
    asked: list[str] = []

    def new(one: Connection) -> sqlite.Insert | postgresql.Insert:
        asked.append(one.dialect.name)
        return insert(one, story)

    prepared = Prepared(new, "id", "begun_at", "latest_at")
    prepared.run(connection, [{"latest_at": 3, "id": "a", "begun_at": 1}, {"id": "b", "begun_at": 2, "latest_at": 4}])
    prepared.run(connection, [{"id": "c", "begun_at": 5, "latest_at": 6}])
    assert [tuple(row) for row in connection.execute(select(story).order_by(story.c.id))] == [
        ("a", 1, 3),
        ("b", 2, 4),
        ("c", 5, 6),
    ]
    assert asked == ["sqlite"]


def test_what_no_database_can_keep_is_replaced(connection: Connection) -> None:
    odd = "half \ud800 and \x00 nothing"
    Prepared(lambda one: insert(one, story), "id").run(connection, [{"id": odd}])
    kept = connection.execute(select(story.c.id)).scalar_one()
    assert kept == storable(odd) != odd


def test_for_no_rows_nothing_is_said(connection: Connection) -> None:
    Prepared(lambda _: update(lane), "token").run(connection, [])


@pytest.mark.parametrize(
    ("kind", "count", "said"), [("sqlite", 2, "?,?"), ("postgresql", 3, "%s,%s,%s"), ("sqlite", 0, "")]
)
def test_parameters_are_marked_as_the_driver_wants_them(kind: str, count: int, said: str) -> None:
    assert marks(kind, count) == said


def test_it_says_how_many_rows_it_wrote(connection: Connection) -> None:
    Prepared(lambda one: insert(one, lane), "id").run(connection, [{"id": "a"}, {"id": "b"}])
    freed = Prepared(lambda _: update(lane).where(lane.c.id == bindparam("with_id")), "token")
    assert freed.run(connection, [{"token": "x", "with_id": "a"}]) == 1
    assert freed.run(connection, [{"token": "x", "with_id": "c"}]) == 0
    assert freed.run(connection, []) == 0


PLAIN_AND_ODD = ["a", 'quo"te', "back\\slash", "line\nbreak", "Äpfel", "“ ”", '","', "", "\x7f", "\u2028"]


@given(st.lists(st.sampled_from(PLAIN_AND_ODD) | st.text(max_size=5)))
def test_words_are_kept_as_json_whatever_is_in_them(words: list[str]) -> None:
    assert json.loads(rows.listed(words)) == words
    assert rows.words(rows.listed(words)) == tuple(words)
    assert rows.listed(words) == json.dumps(words, ensure_ascii=False, separators=(",", ":"))
