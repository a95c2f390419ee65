"""The kinds of value that a config holds, each with the rule that reads it and the words that refuse it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Annotated, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BeforeValidator, ValidationInfo, WithJsonSchema

from monitor.config import durations, sizes
from monitor.config.durations import Every
from monitor.config.faults import did_you_mean, refuse, shown
from monitor.config.secrets import Secret, Sources
from monitor.model import FirstRun

T = TypeVar("T")
Address = ipaddress.IPv4Network | ipaddress.IPv6Network | str
"""An entry of `allow_networks`: a network, or a host name in lower case."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HOST = re.compile(r"(?!-)[\w-]{1,63}(?:\.[\w-]{1,63})*\.?")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*(?=:)")


def _text(given: object) -> str:
    if isinstance(given, str):
        return given
    kind = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a mapping"}
    found = "empty" if given is None else kind.get(type(given), "something else")
    raise refuse(f"must be text, but is {found}", "put the value in quotes" if found == "a number" else "write a text")


def _bounded(given: object) -> str:
    text = _text(given)
    if len(text) > 20_000:
        raise refuse("is longer than 20,000 characters", "shorten it")
    return text


def _said(given: object) -> str:
    text = _bounded(given)
    if not text.strip():
        raise refuse("is empty", "write a text or an address, or leave the key out")
    return text


def _label(given: object) -> str:
    text = _text(given).strip()
    if not text:
        raise refuse("is empty", "write a name, or leave the key out")
    if len(text) > 200 or _CONTROL.search(text):
        raise refuse("is no name: one line of at most 200 characters", "choose a shorter one")
    return text


def _one_or_many(given: object) -> object:
    return [given] if isinstance(given, str) else given


def _said_as(read: Callable[[str], T], hint: str) -> Callable[[object], T]:
    def validate(given: object) -> T:
        text = str(given) if isinstance(given, int) and not isinstance(given, bool) else _text(given)
        try:
            return read(text)
        except ValueError as error:
            raise refuse(f"{shown(text, 30)!r} {error}", hint) from None

    return validate


def first_run(text: str) -> FirstRun:
    """Read `all`, `nothing`, `since 24h` or `last 5`. Raises ValueError."""
    word, _, rest = text.strip().partition(" ")
    if word in ("all", "nothing") and not rest:
        return FirstRun(mode=word)
    if word == "since" and rest:
        return FirstRun(mode="since", since=durations.duration(rest))
    if word == "last" and re.fullmatch(r"[0-9]{1,6}", rest.strip()):
        return FirstRun(mode="last", last=int(rest))
    raise ValueError("is no first run")


def _sources(info: ValidationInfo) -> Sources:
    if not isinstance(info.context, Sources):
        raise TypeError("a config is validated with its sources of secrets as context")
    return info.context


def _secret(given: object, info: ValidationInfo, *, url: bool) -> Secret:
    if isinstance(given, Mapping):
        return Secret(_sources(info).read(given))
    text = _sources(info).expand(_text(given), url=url).strip()
    if not text:
        raise refuse("is empty", "write a text, {file: PATH} or {credential: NAME}")
    if len(text) > 16_384 or _CONTROL.search(text):
        raise refuse("is no single line of at most 16,384 characters", "look for a line break in the value")
    return Secret(text)


def _secret_text(given: object, info: ValidationInfo) -> Secret:
    return _secret(given, info, url=False)


def _secret_url(
    given: object, info: ValidationInfo, such_as: str = "write SCHEME://…, such as http://HOST:PORT"
) -> Secret:
    secret = _secret(given, info, url=True)
    if secret and _sources(info).wanted and not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", secret.reveal()):
        raise refuse("is no address: it does not begin with a scheme", such_as)
    return secret


def _channel_url(given: object, info: ValidationInfo) -> Secret:
    mail = isinstance(given, str) and re.fullmatch(r"(mailto:)?[^@/\s]+@[^@/\s]+", given.strip())
    wanted = "mailto://USER:PASSWORD@HOST?to=ADDRESS" if mail else "SCHEME://…, such as ntfy://ntfy.sh/TOPIC"
    return _secret_url(given, info, f"write {wanted}")


def _secret_web_url(given: object, info: ValidationInfo) -> Secret:
    secret = _secret(given, info, url=True)
    if secret and _sources(info).wanted and not re.match(r"https?://[^/\s]", secret.reveal(), re.IGNORECASE):
        raise refuse("is no address of the web", "begin it with https://")
    return secret


def _scheme_of(text: str, allowed: tuple[str, ...]) -> str:
    found = _SCHEME.match(text)
    scheme = found[0].lower() if found else ""
    if scheme in allowed:
        return scheme
    if not found or (scheme and not text[len(scheme) :].startswith("://")):
        raise refuse("is no whole address", f"begin it with {allowed[0]}://")
    raise refuse(f"{scheme}:// is no scheme we read", did_you_mean(scheme, allowed, f"use {' or '.join(allowed)}"))


def _web_address(given: object, info: ValidationInfo) -> str:
    text = _sources(info).expand(_text(given), url=True).strip()
    scheme = _scheme_of(text, ("https", "http", "file"))
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise refuse("is no address", "look at the host and the port") from None
    if (
        not (host or scheme == "file")
        or not text.lower().startswith(f"{scheme}://")
        or len(text) > 8_192
        or re.search(r"[\s\x00-\x1f]", text)
    ):
        raise refuse("is no address", "write it as the browser's address bar shows it, with a host")
    if "@" in parts.netloc:
        raise refuse("a user or password stands in the address", "write auth: {user: …, password: …} beside it")
    return text


def _store_address(given: object, info: ValidationInfo) -> Secret:
    secret = _secret_url(given, info, "write sqlite:///FILE, such as sqlite:///depesche.db, or postgresql://…")
    if secret and _sources(info).wanted:
        scheme = secret.reveal().partition(":")[0].lower().partition("+")[0]
        if scheme not in ("sqlite", "postgresql"):
            known = ("sqlite", "postgresql")
            raise refuse(
                f"there is no store {scheme}://", did_you_mean(scheme, known, "use sqlite:/// or postgresql://")
            )
    return secret


def _network(given: object) -> Address:
    text = _label(given).lower()
    try:
        return ipaddress.ip_network(text.strip("[]"), strict=False)
    except ValueError:
        pass
    if "/" in text or re.fullmatch(r"[0-9.:]+", text) or not _HOST.fullmatch(text):
        raise refuse(f"{shown(text)!r} is no network", "write an address, a network such as 10.0.0.0/8, or a host name")
    return text.rstrip(".")


def time_zone(given: object) -> str:
    """A name such as Europe/Berlin."""
    text = _label(given)
    if text not in available_timezones():
        raise refuse(
            f"there is no time zone {shown(text)!r}", did_you_mean(text, available_timezones(), "such as Europe/Berlin")
        )
    ZoneInfo(text)
    return text


def _language(given: object) -> str:
    text = _text(given).strip().lower()
    if not re.fullmatch(r"[a-z]{2}(?:-[a-z0-9]{2,8})*", text):
        raise refuse(f"{shown(text)!r} is no language", "write two letters, such as de or en")
    return text[:2]


def _one_of(*known: str) -> Callable[[object], str]:
    def validate(given: object) -> str:
        text = _text(given).strip().lower()
        if text not in known:
            raise refuse(
                f"{shown(text)!r} is none of {', '.join(known)}", did_you_mean(text, known, "choose one of them")
            )
        return text

    return validate


def _within(given: object) -> str:
    text = " ".join(_text(given).lower().split())
    if text in ("sentence", "paragraph", "article") or re.fullmatch(r"[1-9][0-9]{0,4} words", text):
        return text
    raise refuse(f"{shown(text)!r} is no nearness", "write sentence, paragraph, article or a number: 40 words")


def _header_name(given: object) -> str:
    text = _text(given)
    if not _HEADER_NAME.fullmatch(text):
        raise refuse(f"{shown(text)!r} is no name of a header", "such as Accept-Language")
    return text


_EITHER = {
    "anyOf": [
        {"type": "string", "description": "May hold ${VAR} and ${VAR:raw}."},
        *(
            {
                "type": "object",
                "properties": {key: {"type": "string"}},
                "required": [key],
                "additionalProperties": False,
            }
            for key in ("file", "credential")
        ),
    ]
}
_DURATION = {"type": ["string", "integer"], "pattern": "^([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?$|^0$"}

Text = Annotated[str, BeforeValidator(_bounded)]
Texts = Annotated[tuple[Annotated[str, BeforeValidator(_said)], ...], BeforeValidator(_one_or_many)]
Label = Annotated[str, BeforeValidator(_label)]
Labels = Annotated[tuple[Label, ...], BeforeValidator(_one_or_many)]
Duration = Annotated[
    timedelta, BeforeValidator(_said_as(durations.duration, durations.HINT)), WithJsonSchema(_DURATION)
]
Keep = Annotated[timedelta, BeforeValidator(_said_as(durations.keep, durations.HINT)), WithJsonSchema(_DURATION)]
Size = Annotated[
    int,
    BeforeValidator(_said_as(sizes.size, sizes.HINT)),
    WithJsonSchema({"type": ["string", "integer"], "pattern": "^0$|^[0-9]+([.][0-9]+)? ?([kKmMgGtT][bB])$"}),
]
EveryText = Annotated[
    Every,
    BeforeValidator(_said_as(durations.every, "write the shortest interval, such as 5m, or both ends: 5m..1h")),
    WithJsonSchema({"type": "string", "pattern": r"^([0-9]+[wdhms])+(\.\.([0-9]+[wdhms])+)?$"}),
]
FirstRunText = Annotated[
    FirstRun,
    BeforeValidator(_said_as(first_run, "write all, nothing, since 24h or last 5")),
    WithJsonSchema({"type": "string", "pattern": r"^(all|nothing|since [0-9wdhms]+|last [0-9]+)$"}),
]
SecretText = Annotated[Secret, BeforeValidator(_secret_text), WithJsonSchema(_EITHER)]
SecretUrl = Annotated[Secret, BeforeValidator(_secret_url), WithJsonSchema(_EITHER)]
ChannelUrl = Annotated[Secret, BeforeValidator(_channel_url), WithJsonSchema(_EITHER)]
SecretWebUrl = Annotated[Secret, BeforeValidator(_secret_web_url), WithJsonSchema(_EITHER)]
StoreUrl = Annotated[Secret, BeforeValidator(_store_address), WithJsonSchema(_EITHER)]
WebAddress = Annotated[str, BeforeValidator(_web_address)]
Network = Annotated[Address, BeforeValidator(_network), WithJsonSchema({"type": "string"})]
TimeZone = Annotated[str, BeforeValidator(time_zone)]
Language = Annotated[str, BeforeValidator(_language)]
HeaderName = Annotated[str, BeforeValidator(_header_name)]
Languages = Annotated[tuple[Language, ...], BeforeValidator(_one_or_many)]
Strictness = Annotated[
    str,
    BeforeValidator(_one_of("exact", "normal", "wide")),
    WithJsonSchema({"type": "string", "enum": ["exact", "normal", "wide"]}),
]
Priority = Annotated[
    str,
    BeforeValidator(_one_of("low", "normal", "high")),
    WithJsonSchema({"type": "string", "enum": ["low", "normal", "high"]}),
]
Within = Annotated[
    str,
    BeforeValidator(_within),
    WithJsonSchema({"type": "string", "pattern": "^(sentence|paragraph|article|[1-9][0-9]{0,4} words)$"}),
]
TextField = Annotated[
    str,
    BeforeValidator(_one_of("title", "lead", "text")),
    WithJsonSchema({"type": "string", "enum": ["title", "lead", "text"]}),
]
TextFields = Annotated[tuple[TextField, ...], BeforeValidator(_one_or_many)]
