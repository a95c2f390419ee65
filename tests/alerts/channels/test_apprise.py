"""Apprise as our transport, tried on real receivers: what arrives, and what each kind of failure is called."""

from __future__ import annotations

import hashlib
import logging
import threading
import time

import pytest

from monitor.alerts.channels import build, check
from monitor.alerts.channels.base import Channel, Message
from monitor.alerts.channels.secrets import redact, secrets_of
from monitor.errors import DeliveryError
from tests.receivers import Mailbox, Reply, Webhook

MESSAGE = Message(
    key="Brücken/story-1/first/1",
    title="Alte Brücke wird gesperrt",
    body="Die Brücke ist ab Montag zu.\n\nWarum: Brücken – alle Wörter\n\nhttps://example.org/bruecke\n\n#abc123",
    link="https://example.org/bruecke",
)


def only(url: str) -> Channel:
    (target,) = build("test", [url])
    return target


def failure(url: str, timeout: float = 5.0) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        only(url).send(MESSAGE, timeout)
    return caught.value


def test_one_webhook_post_is_one_message_with_title_reason_link_and_key() -> None:
    with Webhook() as hook:
        only(hook.url).send(MESSAGE, 5)
        (post,) = hook.posts
    assert post.json["title"] == MESSAGE.title
    assert post.json["message"] == MESSAGE.body
    assert post.json["key"] == MESSAGE.key
    assert post.json["link"] == MESSAGE.link
    assert post.headers["x-depesche-key"] == "Br%C3%BCcken/story-1/first/1"


def test_headers_and_extras_of_the_url_are_kept() -> None:
    with Webhook() as hook:
        only(hook.url + "?+X-Token=abc&:room=42").send(MESSAGE, 5)
        (post,) = hook.posts
    assert post.headers["x-token"] == "abc"
    assert post.json["room"] == "42"
    assert post.json["key"] == MESSAGE.key


@pytest.mark.parametrize(
    ("reply", "permanent", "retry_after", "says"),
    [
        (Reply(503), False, None, "503"),
        (Reply(503, retry_after="120"), False, 120.0, "503"),
        (Reply(429, retry_after="7"), False, 7.0, "429"),
        (Reply(429, retry_after="soon"), False, None, "429"),
        (Reply(401, body='{"error": "bad token"}'), True, None, "bad token"),
        (Reply(404), True, None, "404"),
        (Reply(408), False, None, "408"),
        (Reply(301, headers=(("Location", "/elsewhere"),)), True, None, "301"),
        (Reply(fault="reset"), False, None, "cut off"),
        (Reply(fault="drop"), False, None, "cut off"),
    ],
)
def test_what_each_answer_means(reply: Reply, permanent: bool, retry_after: float | None, says: str) -> None:
    with Webhook() as hook:
        hook.script(reply)
        error = failure(hook.url)
        assert len(hook.posts) == 1, "Apprise neither retries nor follows"
    assert (error.permanent, error.retry_after) == (permanent, retry_after)
    assert says in str(error)
    assert "\n" not in str(error)


def test_a_date_in_retry_after_is_measured_by_the_receivers_own_clock() -> None:
    with Webhook() as hook:
        hook.script(Reply(503, retry_after="Fri, 31 Dec 2199 23:59:59 GMT"))
        error = failure(hook.url)
    assert error.retry_after is not None
    assert error.retry_after > 86_400


@pytest.mark.parametrize("fault", ["stall", "drip"])
def test_no_receiver_holds_a_sender_beyond_the_deadline(fault: str) -> None:
    with Webhook() as hook:
        hook.script(Reply(fault=fault))
        began = time.monotonic()
        error = failure(hook.url, timeout=0.5)
        assert time.monotonic() - began < 2
    assert not error.permanent


def test_nobody_there_may_pass() -> None:
    with Webhook() as hook:
        url = hook.url
    assert not failure(url).permanent


def test_a_slow_target_delays_no_other() -> None:
    with Webhook() as slow, Webhook() as quick:
        slow.always(Reply(fault="stall"))
        stuck = threading.Thread(target=failure, args=(slow.url, 2.0))
        stuck.start()
        slow.wait_for(1)
        began = time.monotonic()
        for _ in range(5):
            only(quick.url).send(MESSAGE, 5)
        assert time.monotonic() - began < 1.5
        assert len(quick.posts) == 5
        stuck.join(5)


def test_one_target_can_be_used_again_and_again_without_a_throttle() -> None:
    with Webhook() as hook:
        target = only(hook.url)
        began = time.monotonic()
        for _ in range(5):
            target.send(MESSAGE, 5)
        assert time.monotonic() - began < 2
        assert len(hook.posts) == 5


def test_a_mail_arrives_once_with_one_message_id_from_the_key() -> None:
    with Mailbox() as box:
        target = only(box.url())
        target.send(MESSAGE, 10)
        target.send(MESSAGE, 10)
    first, again = box.mails
    assert first.get_all("Message-ID") == again.get_all("Message-ID")
    assert first["Message-ID"] == f"<depesche.{hashlib.sha256(MESSAGE.key.encode()).hexdigest()[:32]}@example.org>"
    assert first["Subject"] == MESSAGE.title
    assert first["X-Depesche-Key"] == "Br%C3%BCcken/story-1/first/1"
    assert first.get_content_type() == "text/plain"
    assert MESSAGE.link in first.get_content()
    assert "ab Montag zu" in first.get_content()


def test_a_title_can_inject_no_header_and_markup_stays_text() -> None:
    wicked = Message(key="k", title="Alarm\r\nBcc: thief@example.org", body="<script>alert(1)</script>")
    with Mailbox() as box:
        only(box.url()).send(wicked, 10)
    (mail,) = box.mails
    assert mail["Bcc"] is None
    assert box.recipients == [["reader@example.org"]]
    assert mail.get_content_type() == "text/plain"


def test_several_recipients_are_one_target_each() -> None:
    with Mailbox() as box:
        targets = build("post", [box.url("a@example.org", "b@example.org")])
        assert len(targets) == 2
        targets[1].send(MESSAGE, 10)
    assert box.recipients == [["b@example.org"]]


def test_copies_go_with_the_first_recipient_alone() -> None:
    with Mailbox() as box:
        for target in build("post", [box.url("a@example.org", "b@example.org") + "&cc=c@example.org"]):
            target.send(MESSAGE, 10)
    assert [sorted(to) for to in box.recipients] == [["a@example.org", "c@example.org"], ["b@example.org"]]


@pytest.mark.parametrize(
    ("box", "permanent", "says"),
    [
        (Mailbox(refuse="451 later please"), False, "451"),
        (Mailbox(refuse="554 never"), True, "554"),
        (Mailbox(refuse_recipients="550 no such user"), True, "recipient"),
        (Mailbox(refuse_recipients="450 mailbox busy"), False, "recipient"),
    ],
)
def test_what_a_mail_server_says_is_understood(box: Mailbox, permanent: bool, says: str) -> None:
    with box:
        error = failure(box.url())
    assert error.permanent is permanent
    assert says in str(error)


def test_a_mail_login_works_and_a_wrong_password_is_final() -> None:
    with Mailbox(login=("reader", "richtig-geheim")) as box:
        only(box.url()).send(MESSAGE, 10)
        error = failure(box.url().replace("richtig", "falsch"))
    assert len(box.mails) == 1
    assert error.permanent
    assert "geheim" not in str(error)


BROKEN = [
    ("nosuch://token-abcdef-123456@host", "nosuch"),
    ("just words with hunter2secret", "Apprise URL"),
    ("json://:hunter2secret", "json"),
    ("tgram://hunter2secret/", "tgram"),
    ("discord://hunter2secret", "discord"),
    ("", "Apprise URL"),
    ("https://example.org/hook/hunter2secret", "https"),
]


@pytest.mark.parametrize(("url", "says"), BROKEN)
def test_a_bad_url_is_named_without_its_secret(url: str, says: str) -> None:
    fault = check(url)
    assert fault is not None
    assert says in fault
    assert "hunter2secret" not in fault
    assert "abcdef" not in fault
    with pytest.raises(DeliveryError) as caught:
        build("phone", [url])
    assert caught.value.permanent
    assert str(caught.value).startswith("phone: ")


def test_a_service_whose_package_is_not_here_is_not_called_malformed() -> None:
    fault = check("xmpps://me:hunter2secret@example.org/you@example.org")
    assert fault is not None
    assert fault.startswith("xmpps:// can't be used here: it needs slixmpp")
    assert "hunter2" not in fault


GOOD = [
    ("ntfy://ntfy.sh/hunter2secret-topic", 1),
    ("mailto://me:hunter2secret@example.org?to=a@example.org,b@example.org", 2),
    ("tgram://123456789:hunter2secret-hijklmnop-qrstuvwxyzAB/12315544/-10023", 2),
    ("discord://123456789012345678/hunter2secret-token", 1),
    ("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIhunter2/#news", 1),
    ("gotify://gotify.example.org/Ahunter2secret", 1),
    ("pover://uhunter2secretuserkey000000000@ahunter2secrettoken00000000000", 1),
    ("json://user:hunter2secret@127.0.0.1:1/hook?+X-Token=hunter2secret", 1),
    # As the service's own page shows it, to be pasted as it is.
    ("https://discord.com/api/webhooks/123456789012345678/hunter2secret-token", 1),
    ("https://hooks.slack.com/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIhunter2", 1),
    ("https://ntfy.sh/hunter2secret-topic", 1),
]


@pytest.mark.parametrize(("url", "count"), GOOD)
def test_the_urls_that_the_docs_show_can_be_used_one_target_a_recipient(url: str, count: int) -> None:
    assert check(url) is None
    assert len(build("phone", [url])) == count


@pytest.mark.parametrize("url", [url for url, _ in GOOD])
def test_every_secret_is_known_for_redaction(url: str) -> None:
    assert "hunter2" not in redact(f"sending to {url} failed", secrets_of(url))


@pytest.mark.parametrize(
    "url",
    [url for url, _ in GOOD if not url.startswith(("mailto", "https"))]
    + ["mailto://me:hunter2secret@127.0.0.1:1?from=a@example.org&to=b@example.org&mode=insecure"],
)
def test_no_secret_gets_into_errors_or_logs_even_at_debug(
    url: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")  # nobody listens: these services must not be asked by a test
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("apprise").setLevel(logging.DEBUG)
        target = build("phone", [url])[0]
        with pytest.raises(DeliveryError) as caught:
            target.send(MESSAGE, 5)
    assert not caught.value.permanent
    assert "hunter2" not in str(caught.value) + repr(caught.value) + caplog.text
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("url", [url for url, _ in BROKEN])
def test_no_secret_of_a_broken_url_gets_into_the_logs(url: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("apprise").setLevel(logging.DEBUG)
        assert check(url) is not None
    assert "hunter2" not in caplog.text
    assert "abcdef" not in caplog.text


def test_a_receiver_that_echoes_the_password_finds_it_masked() -> None:
    with Webhook() as hook:
        hook.script(Reply(403, body="no entry for hunter2secret"))
        error = failure(f"json://me:hunter2secret@127.0.0.1:{hook.port}/hook")
    assert "hunter2secret" not in str(error)
    assert "***" in str(error)
