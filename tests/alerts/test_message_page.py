"""The mail: a page that every mail program can show, in light and dark, and that fetches and runs nothing."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from monitor.alerts.channels import build
from monitor.alerts.channels.base import Message, Shape
from monitor.alerts.messages.samples import OCCASIONS, sample
from monitor.model import Occasion
from tests.alerts.samples import NOW, entry
from tests.alerts.test_message import outgoing, read
from tests.receivers import Mailbox

PAGE = Shape("mail", 200, 90_000, "bytes")
VOID = {"meta", "br"}


class Structure(HTMLParser):
    """Walks the page; what is opened must be closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: dict[str, list[dict[str, str | None]]] = {}
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.setdefault(tag, []).append(dict(attrs))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(occasion: Occasion, locale: str = "de") -> Message:
    return read(sample(occasion, locale, NOW), locale, PAGE)


@pytest.mark.parametrize("occasion", OCCASIONS)
@pytest.mark.parametrize("locale", ["de", "en"])
def test_a_page_keeps_to_what_mail_programs_can_show(occasion: Occasion, locale: str) -> None:
    message = page(occasion, locale)
    found = Structure(message.body)
    assert message.format == "mail"
    assert message.body.startswith("<!DOCTYPE html>")
    assert set(found.seen) <= set("html head meta title style body div table tr td h1 h2 p a b span br".split())
    assert found.seen["html"] == [{"lang": locale}]
    assert all(table["role"] == "presentation" for table in found.seen["table"])
    widths = [int(each) for each in re.findall(r"max-width:\s*(\d+)px", message.body.split("</style>")[1])]
    assert widths == [600]
    assert "position:" not in message.body
    assert "display:flex" not in message.body
    assert len(message.body.encode()) < 102_000


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_a_page_fetches_nothing_runs_nothing_and_tells_nobody_that_it_was_read(occasion: Occasion) -> None:
    body = page(occasion).body
    assert "url(" not in body
    assert "@import" not in body
    assert " src=" not in body
    assert not re.search(r"\son\w+=", body)
    assert all(link.startswith("https://") for link in re.findall(r'href="([^"]*)"', body))


def test_dark_is_a_page_of_its_own() -> None:
    body = page(Occasion.FIRST).body
    assert "prefers-color-scheme: dark" in body
    assert '<meta name="color-scheme" content="light dark">' in body


def test_the_line_beside_the_subject_is_the_lead() -> None:
    body = page(Occasion.FIRST).body
    hidden = re.search(r'<div style="display:none[^>]*>(.*?)</div>', body)
    assert hidden is not None
    assert hidden[1].startswith("Nach vier Stunden Debatte")


def test_a_digest_is_grouped_by_watch_with_its_sources() -> None:
    body = page(Occasion.DIGEST).body.partition("</div>")[2]
    places = [body.index(text) for text in (">Seilbahn am Fluss<", ">Gericht stoppt", ">Wildkatzen<", ">Wildkatze mit")]
    assert places == sorted(places)
    assert ">Hafenkurier</a>, <a" in body
    assert "Neu dazu (abgesagt)" in body


def test_the_words_that_matched_are_marked() -> None:
    assert "Die <b>Seilbahn</b> verbindet" in page(Occasion.FIRST).body


def test_a_mail_carries_the_page_and_our_own_plain_text() -> None:
    row = outgoing(Occasion.FIRST, entry(title="Größe & <b>Maß</b>"))
    with Mailbox() as box:
        (target,) = build("post", [box.url()])
        target.send(read(row, shape=target.shape), 10)
    (mail,) = box.mails
    assert mail.get_content_type() == "multipart/alternative"
    plain, html = mail.iter_parts()
    assert (plain.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert plain.get_content().replace("\r\n", "\n").strip() == read(row).body
    assert "Größe &amp; &lt;b&gt;Maß&lt;/b&gt;" in html.get_content()
    assert mail["Subject"] == "Größe & <b>Maß</b>"


def test_a_mail_can_be_plain() -> None:
    with Mailbox() as box:
        (target,) = build("post", [box.url()], "text")
        target.send(read(outgoing(Occasion.FIRST, entry()), shape=target.shape), 10)
    (mail,) = box.mails
    assert mail.get_content_type() == "text/plain"


@pytest.mark.parametrize(
    "title", ["Alarm\r\nBcc: thief@example.org", "Alarm\nX-Evil: 1", "Alarm\x0bBcc: thief@example.org"]
)
@pytest.mark.parametrize("wanted", ["", "text"])
def test_no_title_gets_a_header_into_a_mail(title: str, wanted: str) -> None:
    with Mailbox() as box:
        (target,) = build("post", [box.url()], wanted)
        target.send(read(outgoing(Occasion.FIRST, entry(title=title)), shape=target.shape), 10)
    (mail,) = box.mails
    assert mail["Bcc"] is None
    assert mail["X-Evil"] is None
    assert mail["Subject"].startswith("Alarm ")
    assert box.recipients == [["reader@example.org"]]
