"""MQTT through Apprise's own plugin, against a real broker."""

from __future__ import annotations

import threading
import time

import pytest

from monitor.alerts.channels import build
from monitor.alerts.channels.base import Channel, Message
from monitor.errors import DeliveryError
from tests.receivers import Broker

LOGIN = ("reader", "richtig-geheim")


def message(number: int = 1) -> Message:
    return Message(key=f"w/s{number}/first/1", title=f"Brücke {number}", body=f"Brücke {number}\n\nzu\n\n#abc{number}", headed=True)  # fmt: skip


def only(url: str) -> Channel:
    (target,) = build("mqtt", [url])
    return target


def test_messages_arrive_whole_in_their_order_and_nothing_stays_open() -> None:
    with Broker() as broker:
        target = only(broker.url())
        before = threading.active_count()
        for number in range(5):
            target.send(message(number), 10)
        heard = broker.wait_for(5)
        end = time.monotonic() + 5
        while threading.active_count() > before and time.monotonic() < end:
            time.sleep(0.02)
        assert threading.active_count() <= before, "no thread a message"
    assert heard == [("alarm/eins", message(number).body) for number in range(5)]


def test_several_topics_are_one_target_each() -> None:
    with Broker() as broker:
        targets = build("mqtt", [broker.url("a,b")])
        assert len(targets) in (1, 2)
        for target in targets:
            target.send(message(), 10)
        heard = broker.wait_for(2)
    assert sorted(topic for topic, _ in heard) == ["a", "b"]


def test_sent_means_that_the_broker_has_it() -> None:
    with Broker() as broker:
        target = only(broker.url())
        assert target._parsed["qos"] == "1"  # type: ignore[attr-defined]  # what the plugin is given
        assert only(broker.url() + "?qos=2")._parsed["qos"] == "2"  # type: ignore[attr-defined]  # the user's word


def test_a_login_is_needed_and_a_wrong_one_shows_nothing() -> None:
    with Broker(login=LOGIN) as broker:
        only(broker.url()).send(message(), 10)
        with pytest.raises(DeliveryError) as caught:
            only(broker.url(login=("reader", "falsch-geheim"))).send(message(2), 3)
        assert [text for _, text in broker.wait_for(1)] == [message().body]
    assert not caught.value.permanent, "the plugin does not say why"
    assert "geheim" not in str(caught.value)


def test_nobody_there_may_pass() -> None:
    with Broker() as broker:
        target = only(broker.url())
    with pytest.raises(DeliveryError) as caught:
        target.send(message(), 5)
    assert not caught.value.permanent
