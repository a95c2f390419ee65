"""Receivers behind TLS: trusted by their own authority only, never by default, and nothing is said to a stranger."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest
import trustme

from monitor.alerts.channels import build
from monitor.alerts.channels.base import Channel, Message
from monitor.errors import DeliveryError
from tests.receivers import Broker, Mailbox, Webhook

MESSAGE = Message(key="Brücken/story-1/first/1", title="Alte Brücke wird gesperrt", body="Ab Montag.\n\n#abc123")
LOGIN = ("reader", "richtig-geheim")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trust(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def ca(authority: trustme.CA, tmp_path: Path) -> str:
    authority.cert_pem.write_to_path(str(tmp_path / "own.pem"))
    return str(tmp_path / "own.pem")


def only(url: str, ca: str = "") -> Channel:
    (target,) = build("test", [url], ca=ca)
    return target


@pytest.mark.parametrize("starttls", [False, True])
@pytest.mark.parametrize("login", [None, LOGIN])
def test_a_mail_goes_over_tls_to_whom_the_channels_authority_vouches_for(
    trust: ssl.SSLContext, ca: str, starttls: bool, login: tuple[str, str] | None
) -> None:
    with Mailbox(tls=trust, starttls=starttls, login=login) as box:
        only(box.url(), ca).send(MESSAGE, 10)
        with pytest.raises(DeliveryError, match="certificate") as caught:
            only(box.url()).send(MESSAGE, 10)
    assert len(box.mails) == 1
    assert not caught.value.permanent, "certificates get renewed"
    assert caught.value.down, "and until then nobody's mail gets through"


def test_a_wrong_password_over_tls_is_final_and_shows_nothing(trust: ssl.SSLContext, ca: str) -> None:
    with Mailbox(tls=trust, login=LOGIN) as box, pytest.raises(DeliveryError, match="login") as caught:
        only(box.url().replace("richtig", "falsch"), ca).send(MESSAGE, 10)
    assert caught.value.permanent
    assert "geheim" not in str(caught.value)
    assert box.mails == []


def test_a_server_without_starttls_gets_no_mail_in_the_clear() -> None:
    with Mailbox() as box:
        url = box.url().replace("mailto:", "mailtos:").replace("insecure", "starttls")
        with pytest.raises(DeliveryError, match="lacks what the address asks for") as caught:
            only(url).send(MESSAGE, 10)
    assert caught.value.permanent
    assert box.mails == []


def test_a_webhook_is_trusted_by_the_channels_authority_alone(trust: ssl.SSLContext, ca: str) -> None:
    with Webhook(trust) as hook:
        only(hook.url, ca).send(MESSAGE, 5)
        with pytest.raises(DeliveryError, match="SSLError") as caught:
            only(hook.url).send(MESSAGE, 5)
        assert len(hook.posts) == 1
    assert caught.value.down


def test_a_certificate_for_another_host_is_refused(authority: trustme.CA, ca: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("post.example").configure_cert(context)
    with Webhook(context) as hook, pytest.raises(DeliveryError):
        only(hook.url, ca).send(MESSAGE, 5)
    assert hook.posts == []


def test_a_broker_is_trusted_by_the_channels_authority_alone(authority: trustme.CA, ca: str, tmp_path: Path) -> None:
    cert = authority.issue_cert("127.0.0.1")
    files = {"ca": Path(ca), "cert": tmp_path / "cert.pem", "key": tmp_path / "key.pem"}
    cert.cert_chain_pems[0].write_to_path(str(files["cert"]))
    cert.private_key_pem.write_to_path(str(files["key"]))
    for file in files.values():
        file.chmod(0o644)
    tmp_path.chmod(0o755)
    with Broker(tls=files, login=LOGIN) as broker:
        only(broker.url(), ca).send(MESSAGE, 10)
        ((topic, text),) = broker.wait_for(1)
        with pytest.raises(DeliveryError):
            only(broker.url()).send(MESSAGE, 5)
        assert len(broker.heard) == 1
    assert topic == "alarm/eins"
    assert "Alte Brücke" in text
