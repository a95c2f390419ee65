"""What goes with a message beside its body: threads, priorities, links, a sign by which a repetition is known."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from monitor.alerts.channels import build
from monitor.alerts.channels.base import Channel, Message
from monitor.alerts.channels.priorities import PRIORITIES
from tests.receivers import Mailbox, Webhook

MESSAGE = Message(
    key="Brücken/story-1/update/2",
    title="Alte Brücke wird gesperrt",
    body="Ab Montag.\n\n#abc123",
    link="https://example.org/bruecke",
)
FIRST = "Brücken/story-1/first/1"


def only(url: str) -> Channel:
    (target,) = build("test", [url])
    return target


def test_an_update_by_mail_answers_the_storys_first_mail() -> None:
    with Mailbox() as box:
        target = only(box.url())
        target.send(replace(MESSAGE, key=FIRST), 10)
        target.send(replace(MESSAGE, thread=FIRST), 10)
    first, update = box.mails
    assert first["In-Reply-To"] is first["References"] is None
    assert update["In-Reply-To"] == update["References"] == first["Message-ID"]
    assert update["Message-ID"] != first["Message-ID"]


@pytest.mark.parametrize(
    ("priority", "importance", "number"), [("high", "high", "1"), ("low", "low", "5"), ("normal", None, None)]
)
def test_a_mail_is_marked_as_important_or_not(priority: str, importance: str | None, number: str | None) -> None:
    with Mailbox() as box:
        only(box.url()).send(replace(MESSAGE, priority=priority), 10)
    (mail,) = box.mails
    assert (mail["Importance"], mail["X-Priority"]) == (importance, number)


@pytest.mark.parametrize(
    ("address", "priority", "header"),
    [
        ("", "normal", None),
        ("", "high", "high"),
        ("", "low", "low"),
        ("?priority=low", "normal", "low"),
        ("?priority=low", "high", "high"),
        ("?priority=max", "high", "max"),
        ("?priority=min", "low", "min"),
        ("?priority=high", "low", "low"),
    ],
)
def test_ntfy_rings_as_urgently_as_the_message_is(address: str, priority: str, header: str | None) -> None:
    with Webhook() as hook:
        only(f"ntfy://127.0.0.1:{hook.port}/topic{address}").send(replace(MESSAGE, priority=priority), 5)
        (post,) = hook.posts
    assert post.headers.get("x-priority") == header


@pytest.mark.parametrize(("priority", "number"), [("low", 0), ("normal", 5), ("high", 8)])
def test_gotify_gets_its_numbers(priority: str, number: int) -> None:
    with Webhook() as hook:
        only(f"gotify://127.0.0.1:{hook.port}/Atoken1234567890").send(replace(MESSAGE, priority=priority), 5)
        (post,) = hook.posts
    assert post.json["priority"] == number


URLS = {
    "pover": "pover://uabcdefghijklmnopqrstuvwxyz1234@aabcdefghijklmnopqrstuvwxyz1234",
    "join": "join://abcdefghijklmnopqrstuvwxyz123456/device",
    "prowl": f"prowl://{'a' * 40}",
    "psafer": "psafer://abcdefghijklmnopqrst",
    "opsgenie": "opsgenie://8b8b8b8b-8b8b-8b8b-8b8b-8b8b8b8b8b8b",
    "spush": "spush://abcdefg",
    "lametric": "lametric://abcdefghijklmnop@192.168.2.8",
    "smseagle": "smseagle://abcdefghij@127.0.0.1/11122233344",
}


def graded(url: str) -> dict[str, Any]:
    from monitor.alerts.channels.apprise import _plugin

    target: Any = only(url)
    return {grade: _plugin(parsed).priority for grade, parsed in target._graded.items()}


@pytest.mark.parametrize(
    ("service", "grades"),
    [
        ("pover", {"low": -2, "high": 1}),
        ("join", {"low": -2, "high": 1}),
        ("prowl", {"low": -2, "high": 1}),
        ("psafer", {"low": -2, "high": 1}),
        ("opsgenie", {"low": 1, "high": 4}),
        ("spush", {"low": 2, "high": 4}),
        ("lametric", {"high": "warning"}),
        ("smseagle", {"high": 1}),
    ],
)
def test_services_that_no_test_may_ask_get_their_own_words(service: str, grades: dict[str, Any]) -> None:
    found = graded(URLS[service])
    assert {grade: found.get(grade) for grade in grades} == grades


def test_an_address_that_asks_for_an_emergency_keeps_it() -> None:
    assert graded(URLS["pover"] + "?priority=emergency").get("high") is None
    assert graded(URLS["pover"] + "?priority=emergency")["low"] == -2


def test_every_service_of_the_table_is_one_of_apprises_and_takes_a_priority() -> None:
    from apprise.apprise import N_MGR

    only("json://127.0.0.1/x")  # loads the plugins
    for scheme in PRIORITIES:
        assert "priority" in N_MGR[scheme].template_args, scheme


def test_a_message_that_ntfy_got_twice_takes_its_own_place() -> None:
    with Webhook() as hook:
        target = only(f"ntfy://127.0.0.1:{hook.port}/topic")
        for one in (MESSAGE, MESSAGE, replace(MESSAGE, key=FIRST)):
            target.send(one, 5)
        signs = [post.headers["x-sequence-id"] for post in hook.posts]
    assert signs[0] == signs[1] != signs[2]
    assert all(len(sign) == 32 and sign.isalnum() for sign in signs)


@pytest.mark.parametrize(("address", "click"), [("", MESSAGE.link), ("?click=https://mine.example/", "https://mine.example/")])  # fmt: skip
def test_a_tap_on_ntfys_notification_opens_the_article(address: str, click: str) -> None:
    with Webhook() as hook:
        only(f"ntfy://127.0.0.1:{hook.port}/topic{address}").send(MESSAGE, 5)
        (post,) = hook.posts
    assert post.headers["x-click"] == click


def test_other_services_get_no_header_that_is_not_theirs() -> None:
    with Webhook() as hook:
        only(hook.url).send(MESSAGE, 5)
        (post,) = hook.posts
    assert "x-sequence-id" not in post.headers


def test_a_webhook_is_told_the_priority_and_the_thread() -> None:
    with Webhook() as hook:
        only(hook.url).send(replace(MESSAGE, priority="high", thread=FIRST), 5)
        (post,) = hook.posts
    assert (post.json["priority"], post.json["thread"], post.json["type"]) == ("high", FIRST, "warning")
