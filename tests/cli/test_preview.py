"""`depesche preview`: each channel's message, of what was told last or made up; a page; and nothing is sent."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from monitor.app.plan import plan
from monitor.app.preview import newest
from monitor.cli import clock
from monitor.model import Decision, Delivery, Judged, Occasion
from monitor.store.sql.opening import open_store
from tests.cli.making import GOOD, run, written
from tests.receivers import Webhook
from tests.store.making import alert, entry, matched, placed

CHANNELS = """\
channels:
  schirm: {console: true}
  post: {url: "mailto://ich:wort@example.org?to=leser@example.org"}
  chat: {url: "discord://123456789012345678/abcdefghijklmnopqrst"}
"""


def config(folder: Path, more: str = "locale: de\n") -> str:
    return written(folder, GOOD.partition("channels:")[0] + CHANNELS + more)


def told(folder: Path) -> None:
    """A store in which one story was told to everybody."""
    store = open_store("sqlite:///depesche.db", base=folder, hold=True, command="depesche run")
    one = alert("a", watch="Anruf", story="s1")
    deliveries = tuple(Delivery(one.key, channel) for channel in ("schirm", "post"))
    placement = placed(entry("a", title="Adler <b>ruft</b> Brandt an"), "s1")
    store.ledger.adopt(plan(folder / "config.yaml").watches)
    store.ledger.commit(
        Judged(placements=(placement,), matches=(matched(placement, "Anruf"),), decision=Decision((one,), deliveries))
    )
    store.close()


def test_without_a_store_a_made_up_message_is_shown_and_no_store_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("preview", "--config", config(tmp_path)) == 0
    said = capsys.readouterr()
    assert "a made-up message (first)" in said.err
    headings = [line for line in said.out.splitlines() if line.startswith("── ")]
    assert [heading.split(" · ")[:2] for heading in headings] == [
        ["── schirm[0]", "text"],
        ["── post[0]", "mail"],
        ["── chat[0]", "markdown"],
    ]
    assert said.out.count("Stadtrat beschließt Seilbahn über den Fluss") >= 3
    assert not (tmp_path / "depesche.db").exists()


def test_what_was_told_last_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = config(tmp_path)
    told(tmp_path)
    assert run("preview", "Anruf", "--channel", "chat", "--config", path) == 0
    said = capsys.readouterr()
    assert "what was told last: first, 2026-03-01 12:00 UTC" in said.err
    assert "**Adler \\<b>ruft\\</b> Brandt an**" in said.out
    assert "schirm" not in said.out


def test_another_occasion_than_the_last_is_made_up(tmp_path: Path) -> None:
    made = plan(Path(config(tmp_path)))
    told(tmp_path)
    row, made_up = newest(made, "", Occasion.UPDATE, clock.now())
    assert (row.alert.occasion, made_up) == (Occasion.UPDATE, True)
    row, made_up = newest(made, "", None, clock.now())
    assert (row.alert.occasion, made_up) == (Occasion.FIRST, False)
    assert row.watch_name == "Anruf"


@pytest.mark.parametrize("occasion", Occasion)
def test_every_occasion_can_be_looked_at(
    tmp_path: Path, occasion: Occasion, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("preview", "--occasion", occasion.value, "--config", config(tmp_path, "locale: en\n")) == 0
    assert "template failed" not in capsys.readouterr().out


class Page(HTMLParser):
    """Counts the elements of a page, and keeps what its frames hold."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.frames: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        given = dict(attrs)
        if tag == "iframe":
            assert "sandbox" in given
            self.frames.append(given["srcdoc"] or "")
        self.addresses += [given[name] or "" for name in ("src", "data", "poster") if name in given]


def test_the_page_shows_every_format_fetches_nothing_and_runs_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, page = config(tmp_path), tmp_path / "page.html"
    told(tmp_path)
    assert run("preview", "--html", str(page), "--config", path) == 0
    assert "4 messages, open it in a browser" in capsys.readouterr().err
    text = page.read_text()
    reader = Page()
    reader.feed(text)
    assert reader.tags.count("section") == 4, "three channels, and HTML which none of them has"
    assert "Not in your config" in text
    assert len(reader.frames) == 3
    assert all("Adler &lt;b&gt;ruft&lt;/b&gt; Brandt an" in frame for frame in reader.frames)
    assert "script" not in reader.tags
    assert reader.addresses == []
    assert "<b>ruft</b>" not in text
    assert "wort" not in text.replace("Antwort", ""), "no secret of a channel"


def test_nothing_is_sent(tmp_path: Path) -> None:
    with Webhook() as hook:
        path = written(tmp_path, GOOD.partition("channels:")[0] + f"channels:\n  haken: {{url: '{hook.url}'}}\n")
        assert run("preview", "--config", path) == 0
        assert hook.posts == []


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--channel", "fax"), "there is no channel 'fax'"),
        (("--occasion", "never"), "there is no occasion 'never'"),
        (("Nirgends",), "there is no watch 'Nirgends'"),
        (("--html", "/nowhere/at/all.html"), "can't be written"),
    ],
)
def test_what_makes_no_sense_is_a_matter_of_usage(
    tmp_path: Path, arguments: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("preview", *arguments, "--config", config(tmp_path)) == 2
    assert says in capsys.readouterr().err


def test_a_template_that_fails_on_real_news_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "own.j2").write_text("{% if headline[0] == 'A' %}{{ groups }}{% endif %}{{ headline }}")
    path = config(tmp_path, "templates: {markdown: own.j2}\n")
    told(tmp_path)
    assert run("preview", "--channel", "chat", "--config", path) == 0
    said = capsys.readouterr().out
    assert "the template failed: only texts and numbers can be put out" in said
    assert "Why: Anruf" in said, "our own plain text stands in"
