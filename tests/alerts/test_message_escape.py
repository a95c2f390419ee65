"""A title is text in every format: read back by a reader of that format, it says what it said, and does nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markupsafe import Markup

from monitor.alerts.channels.base import Shape
from monitor.alerts.messages.escape import markdown, markdown_address, marked_html, marked_markdown
from monitor.alerts.messages.phrase import Phrase, phrase, words_of
from monitor.alerts.plain import one_line, unmention
from monitor.model import Occasion
from tests.alerts.samples import entry
from tests.alerts.test_message import outgoing, read

READER = MarkdownIt("commonmark", {"html": True, "breaks": True}).enable(["table", "strikethrough"])


class Heard(HTMLParser):
    """What a reader of HTML sees: its text, its tags, its links."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text, self.tags, self.links = "", list[str](), list[str]()
        self.feed(text)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on")], "no handler of events"
        self.links += [value or "" for name, value in attrs if name == "href"]


def seen(source: str) -> Heard:
    return Heard(READER.render(source))


MARKUP = [
    ("*stars*", "emphasis"),
    ("__lines__ and snake_case", "emphasis by lines"),
    ("[click](https://evil.example)", "a link"),
    ("![look](https://evil.example/x.png)", "an image"),
    ("<script>alert(1)</script>", "a tag"),
    ("<https://evil.example>", "an automatic link"),
    ("`code` and ``more``", "code"),
    ("# Heading", "a heading"),
    ("> quoted", "a quotation"),
    ("- item", "a list"),
    ("+ item", "another list"),
    ("1. item", "a numbered list"),
    ("1) item", "another numbered list"),
    ("---", "a rule"),
    ("===", "an underlined heading"),
    ("~~struck~~", "struck text"),
    ("||hidden||", "hidden text"),
    ("&amp; &lt;b&gt; &#42;", "entities"),
    ("\\*already\\*", "a backslash"),
    ("a | b\n--- | ---", "a table"),
]


@pytest.mark.parametrize(("text", "what"), MARKUP, ids=[what for _, what in MARKUP])
def test_in_markdown_a_title_is_no(text: str, what: str) -> None:
    line = one_line(text)
    heard = seen(markdown(line))
    assert heard.tags == ["p"]
    assert heard.text.strip() == line


@pytest.mark.parametrize(
    "text",
    ["Die Bahn fährt ab 1.1.2027 um 5.30 Uhr", "A-B + C = D!", "Frage? (Antwort: 42 %)", "#hashtag im Satz: a#b"],
)
def test_ordinary_titles_are_not_disfigured(text: str) -> None:
    assert markdown(text).lstrip("\\") == text


@given(st.text(max_size=300))
def test_whatever_a_line_holds_markdown_shows_it_as_it_is(text: str) -> None:
    line = one_line(text)
    heard = seen(markdown(line))
    assert set(heard.tags) <= {"p"}
    assert heard.text.strip() == line


@given(st.text(alphabet="ab*_`[]()<>&;#!~|\\-+=.1 \n", max_size=60), st.text(alphabet="ab*_[]<1.", max_size=8))
def test_words_in_bold_change_nothing_else(text: str, word: str) -> None:
    told = phrase(text, 300, words_of([word]))
    heard = seen(marked_markdown(told))
    assert set(heard.tags) <= {"p", "strong"}
    assert heard.text.strip() == told
    told_in_html = Heard(str(marked_html(told)))
    assert set(told_in_html.tags) <= {"b"}
    assert told_in_html.text == told


def test_the_words_that_were_looked_for_are_bold_where_they_stand_as_words() -> None:
    told = Phrase("Putin ruft an: Putins Anruf", ("Putin", "ruft"))
    assert marked_markdown(told) == "**Putin** **ruft** an: Putins Anruf"
    assert marked_html(told) == Markup("<b>Putin</b> <b>ruft</b> an: Putins Anruf")


def test_a_word_that_is_found_inside_others_only_is_bold_there_in_html_alone() -> None:
    told = Phrase("Das Autobahnkreuz", ("bahn",))
    assert marked_html(told) == Markup("Das Auto<b>bahn</b>kreuz")
    assert marked_markdown(told) == "Das Autobahnkreuz", "Slack knows no emphasis inside of words"


@given(st.text(max_size=80), st.lists(st.text(max_size=10), max_size=5))
def test_the_pieces_of_a_phrase_are_the_phrase(text: str, words: list[str]) -> None:
    told = phrase(text, 60, words_of(words))
    assert "".join(piece for piece, _ in told.pieces) == told


@pytest.mark.parametrize(
    "address",
    [
        "https://e.example/a_(b)_c",
        "https://e.example/?a=1&b=2&copy;=3",
        "https://e.example/[x]<y>",
        'https://e.example/"quoted"',
        "https://e.example/a\\*b*",
        "https://e.example/ü?q=ä",
    ],
)
def test_a_link_leads_where_it_should(address: str) -> None:
    heard = seen(f"[lesen]({markdown_address(address)}) danach")
    (link,) = heard.links
    assert heard.text.strip() == "lesen danach"
    for written, encoded in (("(", "%28"), (")", "%29"), ("ü", "%C3%BC"), ("ä", "%C3%A4"), ("&copy;", "%26copy;")):
        address = address.replace(written, encoded)
    for char in '[]<>"\\*':
        address = address.replace(char, f"%{ord(char):02X}")
    assert link == address


@given(st.text(alphabet=st.sampled_from("abc/()[]<>*_`\\&;'\"|{} ^~#?=%"), max_size=40))
def test_no_address_ends_a_link_early(path: str) -> None:
    heard = seen(f"[lesen]({markdown_address('https://e.example/' + path)}) danach")
    assert len(heard.links) == 1
    assert heard.text.strip() == "lesen danach"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("@everyone sieht das", "@\u200beveryone sieht das"),
        ("an @alice und @Bob", "an @\u200balice und @\u200bBob"),
        ("<@1> <!here> <#2> <&3>", "<\u200b@\u200b1> <\u200b!here> <\u200b#2> <\u200b&3>"),
        ("Post an a@example.org", "Post an a@example.org"),
        ("https://e.example/@everyone/@bob", "https://e.example/%40everyone/@bob"),
        ("um 5 @ 7", "um 5 @ 7"),
    ],
)
def test_mentions_are_broken_and_nothing_else(text: str, told: str) -> None:
    assert unmention(text) == told
    assert unmention(told) == told, "once is enough"


HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("<>&\"'`*_[]()#!|~\\{}%@:/\r\n\t\x00\x1b\u202e\u2028\u200b=-+."),
        st.characters(),
    ),
    max_size=200,
)
SHAPES = [
    Shape("text"),
    Shape("markdown", 0, 1800, "utf16", rooms=True),
    Shape("markdown", 60, 900, rooms=True),
    Shape("html", 0, 3700, "utf16"),
    Shape("html", 250, 900),
    Shape("mail", 200, 90_000, "bytes"),
    Shape("text", 0, 160),
    Shape("text", 20, 120, "bytes"),
]
TAGS = {
    "markdown": {"p", "strong", "em", "a", "ul", "li", "br"},
    "html": {"b", "i", "a"},
}


@given(HOSTILE, HOSTILE, HOSTILE, st.sampled_from(Occasion), st.sampled_from(SHAPES))
def test_no_hostile_text_gets_a_tag_a_line_or_a_byte_too_many(
    title: str, lead: str, name: str, occasion: Occasion, shape: Shape
) -> None:
    from monitor.alerts.messages.fit import MEASURES

    more = entry("e2", title=lead, summary=title, publisher=name, url=f"https://e.example/{name}")
    row = outgoing(occasion, entry(title=title, summary=lead, publisher=name), more, because=(f"update: {name}", title))
    message = read(row, shape=shape)
    assert len(message.title.splitlines()) <= 1
    assert "\r" not in message.title + message.body
    assert MEASURES[shape.unit](message.body) <= shape.body
    assert MEASURES[shape.unit](message.title) <= (shape.title or 200)
    if message.format in TAGS:
        heard = seen(message.body) if message.format == "markdown" else Heard(message.body)
        assert set(heard.tags) <= TAGS[message.format]
        assert all(link.startswith("https://e") for link in heard.links)
    if message.format == "mail":
        page = Heard(message.body)
        assert not {"script", "img", "iframe", "object", "form", "link"} & set(page.tags)
        assert all(link.startswith("https://e") for link in page.links)
