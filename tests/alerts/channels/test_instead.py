"""Whoever writes an address that nobody knows learns which one to write."""

from __future__ import annotations

import re

import pytest

from monitor.alerts.channels import check
from monitor.alerts.channels.instead import COMMON, instead

FILLED = {
    "WEBHOOK_ID": "123456789012345678",
    "WEBHOOK_TOKEN": "abcdefghijklmnopqrstuvwxyz0123456789",
    "BOT_TOKEN": "123456789:abcdefghijklmnopqrstuvwxyzABCDEFGHI",
    "CHAT_ID": "12315544",
    "TOKEN_A": "T1JJ3T3L2",
    "TOKEN_B": "A1BRTD4JD",
    "TOKEN_C": "TIiajkdnlazkcOXrIdevi7FQ",
    "FROM_NUMBER": "+4915112345678",
    "TO_NUMBER": "+4915187654321",
    "PHONE_ID": "123456789012345",
    "USER_KEY": "u" + "a" * 29,
    "WEBHOOK": "a" * 24 + "/" + "b" * 24,
    "WORKFLOW_ID": "c" * 32,
    "SIGNATURE": "d" * 43,
    "ADDRESS": "me@example.org",
    "PASSWORD": "geheim",
    "CHANNEL": "news",
    "TOPIC": "thema",
    "TOKEN": "a" * 30,
    "ROOM": "raum",
    "USER": "ich",
    "HOST": "host.example.org",
    "PORT": "8080",
    "PATH": "neu",
}


@pytest.mark.parametrize("shape", COMMON.values())
def test_what_is_proposed_can_be_used_once_it_is_filled_in(shape: str) -> None:
    filled = re.sub(r"[A-Z][A-Z_]+", lambda found: FILLED[found[0]], shape)
    assert check(filled) is None, filled


@pytest.mark.parametrize(
    ("given", "proposed"),
    [
        ("telegram://123:abc/456", "tgram://BOT_TOKEN/CHAT_ID"),
        ("smtp://me:geheim@example.org", "mailto://USER:PASSWORD@HOST?to=ADDRESS"),
        ("mailt://me:geheim@example.org", "mailto://USER:PASSWORD@HOST?to=ADDRESS"),
        ("https://example.org/geheim", "jsons://HOST/PATH"),
        ("http://localhost:8080/geheim", "json://HOST/PATH"),
        ("discord://geheim", "discord://WEBHOOK_ID/WEBHOOK_TOKEN"),
        ("Telegramm://geheim", "tgram://BOT_TOKEN/CHAT_ID"),
    ],
)
def test_an_address_under_another_name_leads_to_ours(given: str, proposed: str) -> None:
    assert proposed in instead(given)
    assert "geheim" not in instead(given)


@pytest.mark.parametrize("given", ["", "only words", "qqqqzzzz://x", "://", "mailto:me@example.org"])
def test_where_nothing_comes_to_mind_nothing_is_said(given: str) -> None:
    assert instead(given) == ""
