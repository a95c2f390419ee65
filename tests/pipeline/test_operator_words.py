"""The operator is told in the language of the config, the log stays English."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.model import Backoff, said
from monitor.pipeline.operator import Operator
from monitor.store.base import Store
from monitor.store.memory import MemoryStore
from tests.fakes import MORNING
from tests.house import file_store

HOUR = timedelta(hours=1)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened = MemoryStore() if request.param == "memory" else file_store(tmp_path)
    yield opened
    opened.close()


def operator(store: Store, locale: str, *channels: str) -> Operator:
    return Operator(store.ledger, channels, ("phone", "desk"), {"phone": 1, "desk": 1}, locale)


def test_a_german_operator_reads_german_and_the_log_is_english(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    away = Backoff("phone", 0, MORNING - 2 * HOUR, MORNING, 5, "answered 503")
    operator(store, "de", "desk").failing(away, MORNING)
    (alert,) = store.ledger.alerts()
    assert type(alert.title) is str, "what is stored is plain text"
    assert alert.title == "Kanal „phone“ nimmt seit 2 h nichts an"
    assert alert.text.startswith("answered 503. Seine Nachrichten warten: `depesche outbox` zeigt sie.")
    assert [record.message for record in caplog.records if record.levelno >= logging.ERROR] == [
        "Channel 'phone' has been failing for 2 h"
    ]


def test_a_changed_language_holds_for_what_comes(store: Store) -> None:
    told = operator(store, "de", "desk")
    told.trouble(
        "disk", said("The store's disk is nearly full"), said("{room} are left.", room="9 MB"), MORNING, MORNING
    )
    told.change(("desk",), (), {"desk": 1}, "en")
    told.recovery(
        "disk", said("The store's disk has room again"), said("{room} are left.", room="1 GB"), MORNING, MORNING
    )
    words = {alert.occasion.value: (alert.title, alert.text) for alert in store.ledger.alerts()}
    assert words == {
        "trouble": ("Die Platte des Speichers ist fast voll", "9 MB sind frei."),
        "recovery": ("The store's disk has room again", "1 GB are left."),
    }


def test_where_nobody_is_named_the_days_message_is_german_as_a_whole(store: Store) -> None:
    told = operator(store, "de")
    title = said("Feed “{feed}” is damaged", feed="Bote")
    told.trouble("feed:a", title, said("It lists {count} entries.", count=3), MORNING, MORNING)
    for number in range(2):
        text, at = said("{count} new entries.", count=number), MORNING + (1 + number) * HOUR
        told.trouble(f"feed:{number}", title, text, at, at)
    told.collected(MORNING + 25 * HOUR)
    daily = next(alert for alert in store.ledger.alerts() if alert.story_id == "daily" and "Hinweise" in alert.title)
    assert daily.title == "2 Hinweise zu Feeds und Kanälen"
    assert daily.text.splitlines() == [f"Feed „Bote“ ist beschädigt. {number} neue Einträge." for number in range(2)]
