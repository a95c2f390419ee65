"""How a message is fitted to a service: mentions broken, lengths kept, the link and the mark never cut away."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from monitor.alerts.channels.apprise import _dressed
from monitor.alerts.channels.base import Message

LINK = "https://example.org/x"
LONG = Message("k", "Alte Brücke " * 20, "Wort " * 2000 + f"\n\nWarum: Brücken\n\n{LINK}\n\n#abc123", LINK)


@dataclass
class Service:
    """The two numbers that we read of a plugin; `title_maxlen` 0: it has no titles and puts ours into the body."""

    title_maxlen: int
    body_maxlen: int


@pytest.mark.parametrize(("title", "body"), [(250, 2000), (0, 4096), (0, 160), (100, 500)])
def test_what_is_too_long_loses_its_middle_but_never_link_and_mark(title: int, body: int) -> None:
    told = _dressed(Service(title, body), "discord", LONG)
    assert told.body.endswith(f"{LINK}\n\n#abc123")
    assert len(told.body) + (0 if title else len(told.title) + 2) <= body
    assert len(told.title) <= (title or body)
    assert "…" in told.body


def test_what_fits_stays_as_it_is() -> None:
    short = Message("k", "Alte Brücke", f"Text\n\n{LINK}\n\n#abc123", LINK)
    assert _dressed(Service(250, 2000), "discord", short) == short


@pytest.mark.parametrize(
    "mention", ["@everyone", "@here", "@Everyone", "<@123456>", "<@&99>", "<!channel>", "<#7>", "@channel"]
)
def test_a_headline_rings_no_room(mention: str) -> None:
    told = _dressed(Service(250, 2000), "discord", Message("k", f"Brücke {mention}", f"Text {mention} Text"))
    assert mention not in told.title
    assert mention not in told.body
    assert told.body.replace("\u200b", "") == f"Text {mention} Text", "people see no difference"


def test_an_address_that_holds_a_mention_still_leads_to_the_same_page() -> None:
    link = "https://example.org/@everyone/1"
    told = _dressed(Service(250, 2000), "discord", Message("k", "Brücke", f"Text\n\n{link}\n\n#abc123", link))
    assert "https://example.org/%40everyone/1" in told.body


def test_an_ordinary_at_sign_stays() -> None:
    told = _dressed(Service(250, 2000), "ntfy", Message("k", "Post an a@example.org", "b@hereford.example"))
    assert (told.title, told.body) == ("Post an a@example.org", "b@hereford.example")
