"""What reaches a service: the right format, within its room, through Apprise's own plugin, and never a broken end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from apprise import NotifyFormat

from monitor.alerts.channels import apprise, build, takes
from monitor.alerts.channels.apprise import AppriseTarget
from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.message import mark
from monitor.alerts.messages.fit import MEASURES
from monitor.alerts.messages.samples import sample
from monitor.model import Occasion, Outgoing
from tests.alerts.samples import NOW, entry
from tests.alerts.test_message import outgoing, read

WORD = "abcdefghijklmnopqrst"
SERVICES = {
    "discord": (f"discord://123456789012345678/{WORD}", "markdown"),
    "slack": ("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#general", "markdown"),
    "telegram": ("tgram://123456789:ABCdefGHIjklMNOpqrSTUvwxYZ123456789/12345", "html"),
    "matrix": ("matrix://user:word@example.org/#room", "html"),
    "ntfy": ("ntfy://ntfy.sh/topic", "markdown"),
    "gotify": ("gotify://example.org/abcdefghijklmno", "markdown"),
    "pushover": (f"pover://{'u' * 30}@{'a' * 30}", "html"),
    "mattermost": (f"mmost://example.org/{'3' * 26}", "markdown"),
    "zulip": (f"zulip://bot@example.zulipchat.com/{'a' * 32}", "markdown"),
    "rocket": ("rocket://user:word@example.org/#general", "markdown"),
    "webex": (f"wxteams://{'a' * 80}", "markdown"),
    "google chat": ("gchat://space/key/token", "markdown"),
    "mail": ("mailto://me:word@example.org?to=reader@example.org", "mail"),
    "webhook": ("json://example.org/hook", "text"),
    "signal": ("signal://localhost/+4930123456/+4930654321", "text"),
    "sms": (f"nexmo://AC{'a' * 8}:{'b' * 16}@4930123456/4930654321", "text"),
}


def target_of(name: str, wanted: str = "") -> AppriseTarget:
    (target,) = apprise.build("test", [SERVICES[name][0]], wanted)
    return target


def long_row() -> Outgoing:
    others = tuple(
        entry(
            f"o{number}",
            at=NOW - timedelta(hours=number),
            title=f"Brücke *{number}* [dicht]",
            publisher=f"Blatt_{number}",
        )
        for number in range(1, 9)
    )
    summary = "Die <Brücke> & der *Fluss* 🌉 [sind] gesperrt_ " * 60
    return replace(outgoing(Occasion.FIRST, entry(title="Die *alte* <Brücke> " * 9, summary=summary)), story=others)


def carried(target: AppriseTarget, message: Message, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What Apprise's plugin would have sent, after its own conversion and cutting."""
    sent: list[dict[str, Any]] = []
    make = apprise._plugin

    def plugin(parsed: dict[str, Any]) -> Any:
        made = make(parsed)

        def send(**given: Any) -> bool:
            sent.append(given)
            return True

        made.send = send
        return made

    monkeypatch.setattr(apprise, "_plugin", plugin)
    target.send(message, 5)
    (once,) = sent
    return once


@pytest.mark.parametrize("name", SERVICES)
def test_each_service_gets_the_format_that_is_safe_there(name: str) -> None:
    assert target_of(name).shape.format == SERVICES[name][1]


@pytest.mark.parametrize("name", SERVICES)
def test_a_long_message_fits_and_keeps_link_reason_and_mark(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target, row = target_of(name), long_row()
    message = read(row, shape=target.shape)
    assert MEASURES[target.shape.unit](message.body) <= target.shape.body
    assert MEASURES[target.shape.unit](message.title) <= max(target.shape.title, 200)
    sent = carried(target, message, monkeypatch)
    assert "https://example.org/e1" in sent["body"]
    assert mark(row.alert.key) in sent["body"].replace("\\#", "#")
    assert "Warum:" in sent["body"].replace("*", "").replace("<b>", "").replace("</b>", "")
    if message.headed:
        assert sent["title"] == ""


@pytest.mark.parametrize("name", SERVICES)
@pytest.mark.parametrize("occasion", Occasion)
def test_apprise_cuts_nothing_of_any_occasion(name: str, occasion: Occasion, monkeypatch: pytest.MonkeyPatch) -> None:
    target, row = target_of(name), sample(occasion, "de", NOW)
    message = read(row, shape=target.shape)
    sent = carried(target, message, monkeypatch)
    assert mark(row.alert.key) in sent["body"].replace("\\#", "#")


@pytest.mark.parametrize(
    ("name", "wanted", "told"),
    [
        ("mail", "text", "text"),
        ("mail", "html", "mail"),
        ("telegram", "markdown", "markdown"),
        ("ntfy", "text", "text"),
        ("webhook", "html", "html"),
        ("webhook", "markdown", "markdown"),
    ],
)
def test_a_channel_may_say_its_format(name: str, wanted: str, told: str) -> None:
    assert target_of(name, wanted).shape.format == told


def test_the_address_may_say_it_too() -> None:
    (target,) = build("test", ["ntfy://ntfy.sh/topic?format=text"])
    assert target.shape.format == "text"


@pytest.mark.parametrize(
    ("name", "formats"),
    [
        ("mail", {"html", "text"}),
        ("discord", {"markdown", "text"}),
        ("telegram", {"html", "markdown", "text"}),
        ("ntfy", {"markdown", "text"}),
        ("webhook", {"text", "markdown", "html"}),
        ("sms", {"text"}),
    ],
)
def test_what_a_channel_may_ask_for(name: str, formats: set[str]) -> None:
    found = takes(SERVICES[name][0])
    assert set(found) == formats
    usual = SERVICES[name][1].replace("mail", "html")
    assert found[0] == usual


def test_text_goes_out_as_text_where_a_template_failed_and_the_plugin_wants_markdown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = target_of("ntfy")
    sent = carried(target, Message("k", "Brücke", "Die *alte* [Brücke]"), monkeypatch)
    assert sent["body_format"] is NotifyFormat.MARKDOWN
    assert sent["body"].replace("\\", "") == "Die *alte* [Brücke]"
    assert sent["body"] != "Die *alte* [Brücke]", "Apprise has escaped what is no markup"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("telegram", '<a href="https://example.org/e1">Weiterlesen</a>'),
        ("pushover", '<a href="https://example.org/e1">Weiterlesen</a>'),
        ("slack", "<https://example.org/e1|Weiterlesen>"),
        ("google chat", "<https://example.org/e1|Weiterlesen>"),
        ("discord", "[Weiterlesen](https://example.org/e1)"),
        ("mattermost", "[Weiterlesen](https://example.org/e1)"),
    ],
)
def test_links_arrive_in_the_dialect_of_the_service(name: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target = target_of(name)
    message = read(outgoing(Occasion.FIRST, entry()), shape=target.shape)
    assert shown in carried(target, message, monkeypatch)["body"]


@pytest.mark.parametrize("name", ["discord", "slack", "telegram", "mattermost", "matrix", "rocket", "google chat"])
@pytest.mark.parametrize(
    "mention", ["@everyone", "@here", "@Everyone", "<@123456>", "<@&99>", "<!channel>", "<#7>", "@channel", "@alice"]
)
def test_a_headline_rings_no_room_and_nobody_in_it(name: str, mention: str, monkeypatch: pytest.MonkeyPatch) -> None:
    target = target_of(name)
    row = outgoing(Occasion.FIRST, entry(title=f"Brücke {mention}", summary=f"Text {mention} Text"))
    sent = carried(target, read(row, shape=target.shape), monkeypatch)
    assert mention not in sent["title"] + sent["body"].replace("\\", "")


def test_where_nobody_can_be_rung_a_headline_stays_as_it_is() -> None:
    row = outgoing(Occasion.FIRST, entry(title="Post an @everyone und a@example.org"))
    assert read(row, shape=Shape()).title == "Post an @everyone und a@example.org"
    assert "a@example.org" in read(row, shape=Shape(rooms=True)).title


def test_an_address_that_holds_a_mention_still_leads_to_the_same_page() -> None:
    row = outgoing(Occasion.FIRST, entry(url="https://example.org/@everyone/1"))
    message = read(row, shape=Shape(rooms=True))
    assert "https://example.org/%40everyone/1" in message.body
