"""The kinds of columns that our tables are made of, the same for SQLite and PostgreSQL."""

from __future__ import annotations

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Dialect,
    Double,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

from monitor.store.storable import storable

Id = BigInteger().with_variant(Integer, "sqlite")
Real: TypeEngine[float] = Double().with_variant(REAL, "sqlite")


class Words(TypeDecorator[str]):
    """Text from the world: what no database can keep is replaced, so that one odd entry doesn't stop the rest."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


metadata = MetaData()


def words(name: str) -> Column[str]:
    return Column(name, Words, nullable=False, server_default="")


def when(name: str) -> Column[int]:
    return Column(name, Id, nullable=False, server_default="0")


def maybe_when(name: str) -> Column[int]:
    return Column(name, Id)


def count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def table(name: str, *parts: Column[int] | Column[str] | Column[float] | CheckConstraint | UniqueConstraint) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)
