"""Apprise's mail plugin with two things that it lacks: one Message-ID of our own, and the server's answer as an error."""

from __future__ import annotations

import hashlib
import smtplib
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from email import message_from_string
from email.generator import Generator
from email.message import Message
from io import StringIO
from types import MappingProxyType
from typing import Any

from apprise.plugins.email import NotifyEmail, SecureMailMode

from monitor.errors import DeliveryError


class Mail(NotifyEmail):  # type: ignore[no-untyped-call]  # Apprise is typed in parts only
    """Sends one message to one recipient. `key` and `plain` are set before each send."""

    key = ""
    plain = ""
    """What a mail program shows that does not care for pages."""

    def send(
        self,
        body: str,
        title: str = "",
        notify_type: Any = None,
        attach: Any = None,
        body_format: Any = None,
        **_: Any,
    ) -> bool:
        """Hand the mail over or raise `DeliveryError`; never False. Attachments are never sent."""
        del notify_type, attach
        prepared = NotifyEmail.prepare_emails(
            subject=title,
            body=body,
            notify_format=self.resolve_format(body_format),
            from_addr=self.from_addr,
            to=self.targets,
            cc=self.cc,
            bcc=self.bcc,
            reply_to=self.reply_to,
            smtp_host=self.smtp_host,
            headers={"X-Depesche-Key": self.header_key, **self.more_headers, **self.headers},
            names=self.names,
            tzinfo=self.tzinfo,
        )
        try:
            with self._server() as server:
                for mail in prepared:
                    server.sendmail(str(self.from_addr[1]), mail.to_addrs, self._with_our_id(mail.body))
        except (smtplib.SMTPException, OSError) as error:
            raise _explained(error) from error
        return True

    header_key = ""
    more_headers: Mapping[str, str] = MappingProxyType({})
    thread = ""
    """The key of the story's first message; empty: this is it."""
    ca = ""
    """PEM file of certificates to trust instead of the system's."""

    def message_id(self, key: str) -> str:
        """The same for every try and every recipient of one alert."""
        domain = str(self.from_addr[1]).rpartition("@")[2] or "localhost"
        return f"<depesche.{hashlib.sha256(key.encode()).hexdigest()[:32]}@{domain}>"

    def _with_our_id(self, mail: str) -> str:
        message = message_from_string(mail)
        del message["Message-ID"]
        message["Message-ID"] = self.message_id(self.key)
        if self.thread:
            message["In-Reply-To"] = message["References"] = self.message_id(self.thread)
        if self.plain and message.get_content_type() == "multipart/alternative":
            _reword(next(part for part in message.walk() if part.get_content_type() == "text/plain"), self.plain)
        text = StringIO()
        Generator(text, mangle_from_=False).flatten(message)
        return text.getvalue()

    @contextmanager
    def _server(self) -> Iterator[smtplib.SMTP]:
        context = ssl.create_default_context(cafile=self.ca or None)
        if not self.verify_certificate:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        timeout = self.socket_connect_timeout
        server: smtplib.SMTP
        if self.secure_mode == SecureMailMode.SSL:
            server = smtplib.SMTP_SSL(self.smtp_host, self.port or 0, timeout=timeout, context=context)
        else:
            server = smtplib.SMTP(self.smtp_host, self.port or 0, timeout=timeout)
        try:
            if self.secure_mode == SecureMailMode.STARTTLS:
                server.starttls(context=context)
            if self.user and self.password:
                server.login(self.user, self.password)
            yield server
        finally:
            with suppress(smtplib.SMTPException, OSError):
                server.quit()
            server.close()


def _reword(part: Message, text: str) -> None:
    """Our own plain text in place of the one that Apprise makes out of the page."""
    del part["Content-Transfer-Encoding"]
    part.set_payload(text, "utf-8")


def _explained(error: Exception) -> DeliveryError:
    """5xx is final, 4xx may pass (RFC 5321 4.2.1); what never got an answer may pass too."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code = max((answer[0] for answer in error.recipients.values()), default=0)
        return DeliveryError(f"the mail server refused the recipient ({code})", permanent=code >= 500)
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return DeliveryError(
            f"the mail server refused the login ({error.smtp_code})", permanent=error.smtp_code >= 500, down=True
        )
    if isinstance(error, smtplib.SMTPResponseException):
        code = error.smtp_code
        # 421 and 454: "service not available", "temporary authentication failure" (RFC 5321, RFC 4954).
        return DeliveryError(f"the mail server answered {code}", permanent=code >= 500, down=code in (421, 454))
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return DeliveryError("the mail server lacks what the address asks for (TLS or login)", permanent=True)
    if isinstance(error, TimeoutError):
        return DeliveryError("the mail server did not answer in time", down=True)
    if isinstance(error, ssl.SSLError):
        return DeliveryError("no secure connection to the mail server (certificate or TLS)", down=True)
    return DeliveryError(f"no connection to the mail server ({type(error).__name__})", down=True)
