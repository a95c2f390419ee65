"""What to write for an address that Apprise does not know: services that people look for under another name."""

from __future__ import annotations

from collections.abc import Mapping

from rapidfuzz import fuzz, process

COMMON: Mapping[str, str] = {
    "ntfy": "ntfy://ntfy.sh/TOPIC",
    "mailto": "mailto://USER:PASSWORD@HOST?to=ADDRESS",
    "tgram": "tgram://BOT_TOKEN/CHAT_ID",
    "discord": "discord://WEBHOOK_ID/WEBHOOK_TOKEN",
    "slack": "slack://TOKEN_A/TOKEN_B/TOKEN_C/#CHANNEL",
    "matrix": "matrixs://USER:PASSWORD@HOST/#ROOM",
    "signal": "signal://HOST:PORT/FROM_NUMBER/TO_NUMBER",
    "whatsapp": "whatsapp://TOKEN@PHONE_ID/TO_NUMBER",
    "gotify": "gotifys://HOST/TOKEN",
    "pover": "pover://USER_KEY@TOKEN",
    "mmost": "mmosts://HOST/TOKEN",
    "rocket": "rockets://WEBHOOK@HOST/#CHANNEL",
    "workflows": "workflows://HOST/WORKFLOW_ID/SIGNATURE",
    "mqtt": "mqtt://USER:PASSWORD@HOST/TOPIC",
    "hassio": "hassio://HOST/TOKEN",
    "json": "jsons://HOST/PATH",
}
"""Services that most people use, by the scheme of their addresses, and the parts of these."""

_OTHERWISE = {
    **dict.fromkeys(("mail", "email", "smtp", "smtps", "imap"), "mailto"),
    **dict.fromkeys(("telegram", "tg"), "tgram"),
    **dict.fromkeys(("pushover", "po"), "pover"),
    "mattermost": "mmost",
    **dict.fromkeys(("rocketchat", "rocket.chat"), "rocket"),
    **dict.fromkeys(("teams", "msteams", "office365"), "workflows"),
    **dict.fromkeys(("homeassistant", "hass"), "hassio"),
    **dict.fromkeys(("webhook", "webhooks", "hook", "post", "rest"), "json"),
    "element": "matrix",
    "wa": "whatsapp",
}
_NEAR = 70
"""Of 100: `telegramm` is `telegram`, `mailt` is `mailto`."""


def instead(url: str) -> str:
    """A hint for an address that can't be used, without any secret of it; empty: none comes to mind."""
    scheme, there, _ = url.partition("://")
    scheme = scheme.strip().lower()
    if not there:
        return ""
    if scheme in ("http", "https"):
        plain = "s" if scheme == "https" else ""
        return (
            f"for a POST of JSON write json{plain}://HOST/PATH; docs/config.md names the addresses of common services"
        )
    if scheme in COMMON:
        return f"write {COMMON[scheme]}"
    known = {**{name: name for name in COMMON}, **_OTHERWISE}
    best = process.extractOne(scheme[:40], list(known), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return f"write {COMMON[known[best[0]]]}" if best else ""
