"""More than 130 services through Apprise: it is the transport and nothing else; queue, retry and patience are ours.

Apprise loads all its plugins on first use (20 MB, half a second), so it is imported when a channel is built.
"""

from __future__ import annotations

import copy
import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any

from monitor.alerts.channels.base import Message
from monitor.alerts.channels.deadline import Deadline, Overdue
from monitor.alerts.channels.dress import MQTT, closing, dressed, headers_of
from monitor.alerts.channels.priorities import graded
from monitor.alerts.channels.recorder import Answer, recording
from monitor.alerts.channels.secrets import redact, secrets_of
from monitor.alerts.channels.shapes import MAIL, forced, format_of, shape_of, takes
from monitor.alerts.plain import one_line
from monitor.errors import DeliveryError

_MAY_PASS = frozenset({408, 409, 421, 423, 425, 429})
"""Answers of the 400s that another try can change."""
_DOWN = frozenset({408, 421, 429, 502, 503, 504})
"""Answers that speak of the service, not of this message."""

FORMATS = {"text": "text", "markdown": "markdown", "html": "html", "mail": "html"}
"""What Apprise calls our formats."""

Parsed = dict[str, Any]
"""What Apprise read out of a URL: the arguments of its plugin."""


class _Lacking(DeliveryError):
    """A service whose own packages are not installed, or that works on another system only."""

    def __init__(self, scheme: str) -> None:
        from apprise.apprise import N_MGR

        named = N_MGR[scheme].requirements.get("packages_required") or ()
        packages = ", ".join([named] if isinstance(named, str) else map(str, named))
        why = f"it needs {packages}" if packages else "it needs another system, or what Apprise's page on it names"
        super().__init__(f"{scheme}:// can't be used here: {why}", permanent=True)


class AppriseTarget:
    """One receiver. Every send builds a plugin of its own, so nothing is shared between threads or tries."""

    def __init__(self, name: str, parsed: Parsed, secrets: Sequence[str], wanted: str = "", ca: str = "") -> None:
        """`wanted`: the format that the channel names; empty: what suits the service. `ca`: a PEM file to trust."""
        self.scheme = str(parsed["schema"])
        kind = format_of(self.scheme, parsed, wanted)
        self.name = name
        self._parsed = {**parsed, **forced(self.scheme, kind)}
        self._graded = graded(self.scheme, self._parsed, _plugin)
        self.shape = shape_of(self.scheme, _plugin(self._parsed), kind)
        self._ca = ca
        self._secrets = tuple(secrets)
        self._deadline = Deadline(name)

    def send(self, message: Message, timeout: float) -> None:
        """Hand over within `timeout` seconds, whatever the receiver does."""
        try:
            self._deadline.run(lambda: self._send(message, timeout), timeout)
        except DeliveryError as error:
            raise self._named(error) from None
        except Overdue as error:
            raise DeliveryError(f"{self.name}: {error}", down=True) from None
        except Exception as error:  # noqa: BLE001 - a plugin may raise anything; the text may hold the address
            raise DeliveryError(f"{self.name}: the transport failed ({type(error).__name__})") from None

    def _send(self, message: Message, timeout: float) -> None:
        from apprise import NotifyFormat, NotifyType

        plugin = _plugin(self._graded.get(message.priority, self._parsed))
        plugin.socket_connect_timeout = plugin.socket_read_timeout = timeout
        plugin.request_rate_per_sec = 0  # its throttle sleeps up to 5.5 s; ours is the outbox
        if self._ca:
            _trust(plugin, self.scheme, self._ca)
        message = dressed(plugin, self.scheme, message)
        kind = NotifyType.WARNING if message.priority == "high" else NotifyType.INFO
        with closing(self.scheme, plugin), recording(headers_of(self.scheme, message)) as heard:
            sent = plugin.notify(
                body=message.body,
                title="" if message.headed else message.title,
                notify_type=kind,
                body_format=NotifyFormat(FORMATS[message.format]),
            )
        if not sent:
            raise _failure(heard.worst)

    def _named(self, error: DeliveryError) -> DeliveryError:
        text = redact(f"{self.name}: {error}", self._secrets)
        return DeliveryError(
            text, permanent=error.permanent, retry_after=error.retry_after, down=error.down, hint=error.hint
        )


def build(name: str, urls: Sequence[str], wanted: str = "", ca: str = "") -> tuple[AppriseTarget, ...]:
    """One target for each recipient of each URL, in order. `DeliveryError` (permanent) names what is wrong.

    `wanted`: the format that the channel names; empty: what suits each service. `ca`: PEM file of certificates to
    trust instead of the system's.
    """
    targets: list[AppriseTarget] = []
    for url in urls:
        parsed = _parse(name, url)
        secrets = secrets_of(url)
        targets.extend(AppriseTarget(name, single, secrets, wanted, ca) for single in _split(parsed))
    return tuple(targets)


def check(url: str) -> str | None:
    """What is wrong with an Apprise URL, without any secret of it; None: nothing. Asks no network."""
    try:
        _split(_parse("", url))
    except DeliveryError as error:
        return str(error)
    return None


def takes_of(url: str) -> tuple[str, ...]:
    """The formats that a channel with this address may name, the usual one first."""
    parsed = _parse("", url)
    return takes(parsed["schema"], _plugin(parsed))


def kind_of(url: str, wanted: str) -> str:
    """The format of messages to this address."""
    parsed = _parse("", url)
    return format_of(parsed["schema"], parsed, wanted)


def recipients(url: str) -> int:
    """How many targets `build` makes of the URL."""
    return len(_split(_parse("", url)))


def _parse(name: str, url: str) -> Parsed:
    _quiet()
    from apprise.apprise import N_MGR
    from apprise.plugins import url_to_dict

    where = f"{name}: " if name else ""
    scheme = url.partition("://")[0].lower() if "://" in url else ""
    if not scheme:
        raise DeliveryError(f"{where}not an Apprise URL: it must begin with a service, such as json://", permanent=True)
    web = scheme in ("http", "https")
    if scheme not in N_MGR and not web:
        shown = scheme if re.fullmatch(r"[a-z0-9+.-]{1,20}", scheme) else "this"
        raise DeliveryError(f"{where}Apprise knows no service {shown}://", permanent=True)
    parsed: Parsed | None = url_to_dict(url)  # type: ignore[no-untyped-call]  # typed in parts only
    if parsed is None and web:
        raise DeliveryError(f"{where}Apprise knows no service at this {scheme}:// address", permanent=True)
    broken = DeliveryError(
        f"{where}Apprise can't read this {scheme}:// URL; a part is missing or malformed", permanent=True
    )
    if parsed is None:
        raise broken
    scheme = str(parsed["schema"])  # of a webhook as its service's own page shows it, `https://` is not the kind
    parsed["redirect"] = "no"
    parsed["overflow"] = "truncate"  # one message stays one message
    parsed["retry"] = 0
    if scheme in MQTT:
        parsed["qos"] = parsed.get("qos") or "1"  # with 0, "sent" means no more than "written to a socket"
    try:
        _plugin(parsed)
    except _Lacking as error:
        raise DeliveryError(f"{where}{error}", permanent=True) from None
    except Exception:  # noqa: BLE001 - plugins raise many kinds, and their texts hold the URL
        raise broken from None
    return parsed


def _plugin(parsed: Mapping[str, Any]) -> Any:
    """A fresh plugin for the parsed URL; for mail our own."""
    from apprise import Apprise, AppriseAsset

    asset = AppriseAsset(app_id="Depesche", app_desc="Depesche", secure_logging=True, http_redirects=False)
    fresh = copy.deepcopy(dict(parsed))
    if parsed["schema"] in MAIL:
        from monitor.alerts.channels.mail import Mail

        return Mail(**fresh, asset=asset)  # type: ignore[no-untyped-call]  # typed in parts only
    plugin = Apprise.instantiate(fresh, asset=asset, suppress_exceptions=False)
    if plugin is None:
        raise _Lacking(parsed["schema"])
    return plugin


def _split(parsed: Parsed) -> tuple[Parsed, ...]:
    """One for each recipient, where the service takes several; copies (cc, bcc) go with the first alone."""
    if len(_plugin(parsed)) <= 1 or not isinstance(parsed.get("targets"), list):
        return (parsed,)
    single = [{**parsed, "targets": [target]} for target in _recipients(parsed)]
    for later in single[1:]:
        later.pop("cc", None)
        later.pop("bcc", None)
    return tuple(single) if all(len(_plugin(one)) == 1 for one in single) else (parsed,)


def _recipients(parsed: Parsed) -> list[str]:
    from apprise.utils.parse import parse_emails

    listed = [str(target) for target in parsed["targets"]]
    if parsed["schema"] in MAIL:
        listed = parse_emails(listed)  # type: ignore[no-untyped-call]  # typed in parts only
    return [target for target in dict.fromkeys(listed) if target]


def _trust(plugin: Any, scheme: str, ca: str) -> None:
    if scheme in MAIL:
        plugin.ca = ca
    elif scheme in MQTT:
        plugin.ca_certs = ca
    else:
        plugin.verify_certificate = ca  # handed on to `requests`, which takes a file as well as a truth


def _failure(answer: Answer | None) -> DeliveryError:
    """What a refused send means. Without any answer heard, only time can tell."""
    if answer is None:
        return DeliveryError("the service did not take the message")
    if answer.failure:
        slow = "Timeout" in answer.failure
        said = "no answer in time" if slow else f"no connection, or cut off ({answer.failure})"
        return DeliveryError(said, down=True)
    status = answer.status
    permanent = 300 <= status < 500 and status not in _MAY_PASS
    said = one_line(answer.text, 160) if "<" not in answer.text else ""
    text = f"answered {status} {one_line(answer.reason, 40)}".rstrip() + (f": {said}" if said else "")
    hint = "the receiver's address has moved: write the new one" if 300 <= status < 400 else ""
    down = status in _DOWN
    return DeliveryError(text, permanent=permanent, retry_after=answer.retry_after, down=down, hint=hint)


def _quiet() -> None:
    """Apprise writes tokens into its log, urllib3 the path that holds them: what matters is in our errors instead."""
    logger = logging.getLogger("apprise")
    logger.propagate = False
    logger.disabled = True  # whatever level or handler somebody gives it
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    logging.getLogger("requests").setLevel(logging.ERROR)
