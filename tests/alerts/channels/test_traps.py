"""Apprise's traps (it logs tokens, waits, follows, fetches, reads, rings rooms): each is closed, each has its test."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from monitor.alerts.channels import build
from monitor.alerts.channels.base import Channel, Message
from monitor.errors import DeliveryError
from tests.receivers import Mailbox, Reply, Webhook

MESSAGE = Message(key="w/s/first/1", title="Alte Brücke", body="Ab Montag.\n\n#abc123")


def only(url: str) -> Channel:
    (target,) = build("test", [url])
    return target


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(status: int) -> None:
    with Webhook() as elsewhere, Webhook() as hook:
        hook.script(Reply(status, headers=(("Location", elsewhere.http_url),)))
        with pytest.raises(DeliveryError, match=str(status)) as caught:
            only(hook.url).send(MESSAGE, 5)
        assert elsewhere.posts == []
    assert caught.value.permanent


def test_the_address_can_not_switch_the_following_on() -> None:
    with Webhook() as elsewhere, Webhook() as hook:
        hook.script(Reply(307, headers=(("Location", elsewhere.http_url),)))
        with pytest.raises(DeliveryError):
            only(hook.url + "?redirect=yes").send(MESSAGE, 5)
        assert elsewhere.posts == []


@pytest.mark.parametrize("scheme", ["json", "xml", "form", "ntfy", "gotify"])
def test_what_a_headline_names_is_neither_fetched_nor_read(scheme: str, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("hunter2secret", encoding="utf-8")
    with Webhook() as bait, Webhook() as hook:
        for name in (bait.http_url, f"file://{tmp_path}/secret.txt", f"{tmp_path}/secret.txt"):
            wicked = Message(key="k", title=f"attach={name}", body=f"{name}\n![]({name})\n#1", link=name)
            only(f"{scheme}://127.0.0.1:{hook.port}/Atoken1234567890").send(wicked, 5)
        assert bait.posts == []
        assert all(b"hunter2secret" not in post.body for post in hook.posts)
        assert len(hook.posts) == 3


def test_a_mail_carries_no_attachment(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("hunter2secret", encoding="utf-8")
    with Mailbox() as box:
        only(box.url() + f"&attach=file://{tmp_path}/secret.txt").send(MESSAGE, 10)
    (mail,) = box.mails
    assert list(mail.iter_attachments()) == []
    assert "hunter2secret" not in mail.as_string()


def test_the_address_can_not_make_it_try_again_or_wait_by_itself() -> None:
    with Webhook() as hook:
        hook.always(Reply(503))
        began = time.monotonic()
        with pytest.raises(DeliveryError):
            only(hook.url + "?retry=5&wait=3").send(MESSAGE, 10)
        assert time.monotonic() - began < 2.5
        assert len(hook.posts) == 1


def test_twenty_slow_receivers_delay_no_other() -> None:
    """Apprise's own pool has six threads for all."""
    with Webhook() as slow, Webhook() as quick:
        slow.always(Reply(fault="stall"))

        def wait() -> None:
            with pytest.raises(DeliveryError):
                only(slow.url).send(MESSAGE, 3)

        waiting = [threading.Thread(target=wait) for _ in range(20)]
        for thread in waiting:
            thread.start()
        slow.wait_for(20)
        began = time.monotonic()
        only(quick.url).send(MESSAGE, 5)
        assert time.monotonic() - began < 1.5
        for thread in waiting:
            thread.join(10)


def test_one_long_message_stays_one_message() -> None:
    with Webhook() as hook:
        only(hook.url + "?overflow=split").send(Message(key="k", title="T", body="Zeile\n" * 30_000), 10)
        assert len(hook.posts) == 1


@pytest.mark.parametrize("answer", ["x" * 30_000_000, "<html>" + "y" * 1000])
def test_a_huge_answer_fills_no_memory_and_no_log(answer: str) -> None:
    with Webhook() as hook:
        hook.script(Reply(500, body=answer))
        with pytest.raises(DeliveryError) as caught:
            only(hook.url).send(MESSAGE, 10)
    assert len(str(caught.value)) < 300
    assert not caught.value.down, "500 may lie with this message"


@pytest.mark.parametrize(
    ("reply", "down"),
    [
        (Reply(429), True),
        (Reply(503), True),
        (Reply(502), True),
        (Reply(500), False),
        (Reply(500, retry_after="9"), True),
        (Reply(401), False),
        (Reply(fault="reset"), True),
        (Reply(fault="drop"), True),
    ],
)
def test_which_answers_speak_of_the_receiver_and_which_of_the_message(reply: Reply, down: bool) -> None:
    with Webhook() as hook:
        hook.script(reply)
        with pytest.raises(DeliveryError) as caught:
            only(hook.url).send(MESSAGE, 5)
    assert caught.value.down is down


def test_a_mail_server_that_takes_the_mail_and_hangs_up_may_have_it() -> None:
    with Mailbox(fault="drop") as box:
        with pytest.raises(DeliveryError) as caught:
            only(box.url()).send(MESSAGE, 10)
        assert len(box.mails) == 1
    assert (caught.value.permanent, caught.value.down) == (False, True)
