"""The fast reader says what feedparser says, in every field that we use, or says nothing."""

from __future__ import annotations

import inspect
import re
import time
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from monitor.errors import FeedError
from monitor.feeds.formats import fast_fields
from monitor.feeds.formats.names import DECLINED, MEANING, NAMESPACES, STANDING, UNSURE
from monitor.feeds.formats.syndication import read_fast, read_thoroughly
from monitor.model import RawFeed
from tests.needs import ROOT, shared

NAMES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" '
    'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" '
    'xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'
)
DATE = "<pubDate>Sun, 22 Nov 2026 08:00:00 +0100</pubDate>"


def rss(item: str, head: str = "<title>Das Blatt</title><link>https://blatt.example/</link>") -> bytes:
    return f'<rss version="2.0" {NAMES}><channel>{head}<item>{item}</item></channel></rss>'.encode()


def atom(entry: str, root: str = "", head: str = "<title>Das Blatt</title>") -> bytes:
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {NAMES} {root}>{head}<entry>{entry}</entry></feed>'.encode()


def agrees(body: bytes) -> bool:
    """Whether the fast reader took it; fails where it says anything else than feedparser."""
    quick = read_fast(body)
    if quick is None:
        return False
    assert quick == read_thoroughly(body, ())
    return True


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".md", ".json", ".html"))


def test_it_agrees_on_every_sample() -> None:
    for path in files(ROOT / "tests" / "samples"):
        agrees_or_fails_alike(path)
    assert agrees((ROOT / "tests" / "samples" / "nachrichten.xml").read_bytes())


def test_it_agrees_on_every_development_feed_and_takes_most_of_them() -> None:
    found = files(shared("data/feeds"))
    taken = sum(agrees_or_fails_alike(path) for path in found)
    assert taken >= len(found) / 2, f"{taken} of {len(found)}"


def agrees_or_fails_alike(path: Path) -> bool:
    quick = read_fast(path.read_bytes())
    if quick is None:
        return False
    assert quick == read_thoroughly(path.read_bytes(), ()), path.name
    return True


TAKEN = {
    "a title, a link, a guid": f"<title>Eins</title><link>https://blatt.example/1</link><guid>1</guid>{DATE}",
    "a guid that is no link": f'<title>Eins</title><guid isPermaLink="false">x-1</guid>{DATE}',
    "a guid that is the link": f"<title>Eins</title><guid>https://blatt.example/1</guid>{DATE}",
    "two links, the last is feedparser's": f"<link>https://a.example/</link><link>https://b.example/</link>{DATE}",
    "an atom link beside": f'<link>https://a.example/</link><atom:link href="https://c.example/" rel="self"/>{DATE}',
    "two descriptions": f"<description>kurz</description><description>lang und breit</description>{DATE}",
    "content before description": f"<content:encoded>lang</content:encoded><description>kurz</description>{DATE}",
    "content after description": f"<description>kurz</description><content:encoded>lang</content:encoded>{DATE}",
    "content alone": f"<content:encoded>&lt;p&gt;lang&lt;/p&gt;</content:encoded>{DATE}",
    "an iTunes summary after": f"<description>kurz</description><itunes:summary>anders</itunes:summary>{DATE}",
    "a media title before the title": f"<media:title>Bild</media:title><title>Eins</title>{DATE}",
    "a media title after an empty one": f"<title></title><media:title>Bild</media:title>{DATE}",
    "a media title deeper": f"<title/><media:content url='x'><media:title>Bild</media:title></media:content>{DATE}",
    "a media title behind a source": f"<title>Eins</title><source url='u'>S</source><media:title>B</media:title>{DATE}",
    "a media description deeper": f"<media:group><media:description>B</media:description></media:group>"
    f"<description>kurz</description>{DATE}",
    "dc:title first": f"<dc:title>Erster</dc:title><title>Zweiter</title>{DATE}",
    "two dates": f"{DATE}<pubDate>Mon, 23 Nov 2026 08:00:00 +0100</pubDate><dc:date>2026-11-21T10:00:00Z</dc:date>",
    "people": f"<dc:creator>Anna Beispiel</dc:creator><itunes:author>Bert</itunes:author>{DATE}",
    "an address with a name": f"<author>anna@blatt.test (Anna Beispiel)</author>{DATE}",
    "an address": f"<author>anna@blatt.test</author>{DATE}",
    "nobody": f"<author></author>{DATE}",
    "tags": f"<category domain='d'>Politik</category><category/><category>Politik</category><dc:subject> A </dc:subject>"
    f"<media:keywords>a, b,,a</media:keywords><itunes:keywords>c</itunes:keywords>{DATE}",
    "a tag without a word, then one": f"<category domain='d'/><category>Politik</category>{DATE}",
    "a source": f"<source url='https://quelle.example/'>Quelle</source>{DATE}",
    "a bare source": f"<source>Quelle</source>{DATE}",
    "an enclosure": f"<enclosure url='https://a.example/x.mp3' type='Audio/MPEG' length='1'/>{DATE}",
    "what nobody knows": f"<podcast:person role='host'>X</podcast:person><podcast:season><title>T</title></podcast:season>{DATE}",
    "an unknown name of no namespace": f"<pdalink>x</pdalink><premium flag='1'>ja</premium>{DATE}",
    "bytes read twice": f"<title>MÃ¼nchen</title><description>Ã¼ und €</description>{DATE}",
    "Windows characters": f"<title>&#132;Zitat&#147; \u0085</title>{DATE}",
    "references of no characters in CDATA": f"<title><![CDATA[a &#0; b &#8217; &amp;amp;]]></title>{DATE}",
    "comments and CDATA": f"<title>Ei<!-- x -->ns <![CDATA[<b>&]]></title>{DATE}",
    "feedburner's address": f"<link>https://f.example/</link><feedburner:origLink>https://o.example/</feedburner:origLink>{DATE}",
    "a language of its own": f"<dc:language>fr</dc:language>{DATE}",
    "names in other cases": "<TITLE>Eins</TITLE><PubDate>Sun, 22 Nov 2026 08:00:00 +0100</PubDate>",
}


@pytest.mark.parametrize("item", TAKEN.values(), ids=TAKEN.keys())
def test_an_item_that_it_takes_says_the_same(item: str) -> None:
    assert agrees(rss(item))


DECLINES = {
    "no date": rss("<title>Eins</title>"),
    "an unreadable date": rss("<title>Eins</title><pubDate>neulich</pubDate>"),
    "no entries": b"<rss version='2.0'><channel><title>Leer</title></channel></rss>",
    "not well-formed": rss(f"<title>Eins & zwei</title>{DATE}"),
    "a DOCTYPE": b"<!DOCTYPE rss>" + rss(f"<title>Eins</title>{DATE}"),
    "an entity": b'<!DOCTYPE rss [<!ENTITY a "b">]>' + rss(f"<title>&a;</title>{DATE}"),
    "markup inside of text": rss(f"<description>ein <b>Wort</b></description>{DATE}"),
    "another encoding": b'<?xml version="1.0" encoding="iso-8859-1"?>' + rss(DATE).replace(b"Blatt", b"Bl\xe4tt"),
    "UTF-16": rss(DATE).decode().encode("utf-16"),
    "xml:base": atom("<id>1</id><updated>2026-11-22T08:00:00Z</updated>", root='xml:base="https://a.example/"'),
    "a base anywhere, since feedparser lets it last": atom(
        "<updated>2026-11-22T08:00:00Z</updated><media:group xml:base='b'></media:group><link>x</link>"
    ),
    "XHTML": atom('<updated>2026-11-22T08:00:00Z</updated><title type="xhtml"><div>Eins</div></title>'),
    "base64": atom('<updated>2026-11-22T08:00:00Z</updated><content type="image/png">AAAA</content>'),
    "an image in an item": rss(f"<image><title>Bild</title></image>{DATE}"),
    "an item in an item": rss(f"<item>{DATE}</item>{DATE}"),
    "an Atom source": atom("<updated>2026-11-22T08:00:00Z</updated><source><title>S</title></source>"),
    "HTML": b"<!doctype html><html><body>Hallo</body></html>",
    "nothing": b"",
    "a deep nest": b"<rss><channel>" + b"<a>" * 60 + b"</a>" * 60 + b"</channel></rss>",
    "a prefix of another namespace": rss(DATE)
    .replace(b'xmlns:media="http://search.yahoo.com/mrss/"', b"")
    .replace(b"xmlns:slash=", b"xmlns:media="),
}


@pytest.mark.parametrize("body", DECLINES.values(), ids=DECLINES.keys())
def test_doubtful_bodies_are_left_to_feedparser(body: bytes) -> None:
    assert read_fast(body) is None


LONG = b"u" * 240_000
NAMES_WITHOUT_END = {
    "of all": b'<feed xmlns="%b">%b</feed>' % (LONG, b"<a/>" * 60_000),
    "of elements": b'<rss xmlns:x="%b"><channel>%b</channel></rss>' % (LONG, b"<x:a/>" * 40_000),
    "of attributes": b'<rss xmlns:x="%b"><channel>%b</channel></rss>' % (LONG, b"<a x:b=''/>" * 22_000),
    "deep inside": b'<rss><channel><a xmlns="%b">%b</a></channel></rss>' % (LONG, b"<b/>" * 60_000),
}


@pytest.mark.parametrize("body", NAMES_WITHOUT_END.values(), ids=NAMES_WITHOUT_END.keys())
def test_a_name_that_is_spelled_out_at_each_element_costs_nothing(body: bytes) -> None:
    """Half a megabyte that would become fifteen gigabytes, in the daemon's own process."""
    began = time.thread_time()
    assert read_fast(body) is None
    assert time.thread_time() - began < 0.5


ENTRIES = {
    "plain": "<id>urn:1</id><title>Eins</title><link href='https://a.example/1'/><updated>2026-11-22T08:00:00Z</updated>",
    "both dates": "<updated>2026-11-22T08:00:00Z</updated><published>2026-11-21T08:00:00Z</published>",
    "types and languages": "<updated>2026-11-22T08:00:00Z</updated><title type='html' xml:lang='fr'>&lt;b&gt;x</title>"
    "<summary type='text'>S</summary><content type='html' xml:lang='en-us'>&lt;p&gt;C</content>",
    "people": "<updated>2026-11-22T08:00:00Z</updated><author><name>Anna</name><uri>https://a.example/</uri></author>"
    "<author> <name>Bert</name> </author><contributor><name>C</name></contributor>",
    "a person with an address": "<updated>2026-11-22T08:00:00Z</updated>"
    "<author><name>Anna</name><email>anna@blatt.example</email></author>",
    "links of all kinds": "<updated>2026-11-22T08:00:00Z</updated><link rel='enclosure' href='https://a.example/x.mp3'/>"
    "<link rel='alternate' type='text/html' href='https://a.example/1'/><link rel='replies' href='https://a.example/r'/>",
    "tags": "<updated>2026-11-22T08:00:00Z</updated><category term='a' scheme='s' label='A'/><category term='b'/>",
}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES.keys())
def test_an_atom_entry_that_it_takes_says_the_same(entry: str) -> None:
    assert agrees(atom(entry))
    assert agrees(atom(entry, root='xml:lang="de-DE"'))


def test_rdf_heads_images_and_wishes_say_the_same() -> None:
    item = "<item rdf:about='https://a.example/1'><title>Eins</title><dc:date>2026-11-22T08:00:00Z</dc:date></item>"
    assert agrees(
        f"<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' {NAMES}>"
        "<channel rdf:about='https://a.example/'><title>Das Blatt</title><sy:updatePeriod>daily</sy:updatePeriod></channel>"
        f"<image rdf:about='x'><title>Bild</title><url>u</url></image>{item}</rdf:RDF>".encode()
    )
    head = (
        "<image><title>Bild</title><url>https://a.example/b.png</url><link>https://a.example/</link></image>"
        "<title>Das Blatt</title><language>de-de</language><ttl>30</ttl><generator>G</generator>"
        "<skipHours><hour>1</hour></skipHours><managingEditor>a@b.example</managingEditor><itunes:summary>S</itunes:summary>"
        "<description>D</description><itunes:owner><itunes:name>N</itunes:name></itunes:owner>"
        "<itunes:category text='A'><itunes:category text='B'/></itunes:category><itunes:image href='i'/>"
    )
    body = rss(f"<description>kurz</description><itunes:summary>S</itunes:summary>{DATE}", head)
    assert agrees(body)
    quick = read_fast(body)
    assert quick is not None
    assert quick.title == "Das Blatt"
    assert quick.wait is not None


def test_whatever_means_something_to_feedparser_is_retold_or_declined() -> None:
    from feedparser.mixin import _FeedParserMixin

    for address, prefix in _FeedParserMixin.namespaces.items():
        assert (
            NAMESPACES.get(address.lower(), prefix.lower()) == prefix.lower() or "backend.userland.com/rss" in address
        )
    names = {
        found[1] for name, _ in inspect.getmembers(_FeedParserMixin) if (found := re.match("_(?:start|end)_(.+)", name))
    }
    for name in names:
        sure = name in MEANING or name in DECLINED or name.partition("_")[0] in UNSURE
        assert sure or name != name.lower(), name
    by_prefix = {prefix for prefix in _FeedParserMixin.namespaces.values() if prefix}
    acting = {name.partition("_")[0] for name in names if "_" in name} & {prefix.lower() for prefix in by_prefix}
    assert acting <= STANDING


def test_its_windows_characters_are_feedparsers() -> None:
    from feedparser.html import _cp1252

    assert _cp1252 == fast_fields.WINDOWS


WORDS = some.text(
    some.characters(codec="utf-8", exclude_categories=("Cs", "Cc")) | some.sampled_from("<>&;\"'äÃ¼\x85 @,.:/=#xX0"),
    max_size=30,
)
LEAVES = some.sampled_from(
    "title link guid description content:encoded dc:title dc:creator author category source media:title "
    "media:description media:thumbnail itunes:summary itunes:subtitle itunes:author dc:subject dc:date pubDate comments "
    "atom:link atom:updated enclosure podcast:x slash:comments wfw:commentRss dc:source feedburner:origLink language "
    "media:keywords itunes:keywords atom:id atom:summary atom:content unknown dc:language media:credit".split()
)
ATTRIBUTES = some.dictionaries(
    some.sampled_from(
        "type rel href url isPermaLink domain term label text lang xml:lang xml:base src scheme x".split()
    ),
    some.sampled_from(("html", "text", "self", "true", "false", "https://a.example/x?a=1&b=2", "de", "", "text/html")),
    max_size=2,
)


@some.composite
def elements(draw: some.DrawFn, depth: int = 2) -> str:
    name, attributes = draw(LEAVES), draw(ATTRIBUTES | some.just({}))
    inside = escape(draw(WORDS | some.sampled_from(("https://a.example/1", "2026-11-22T08:00:00Z", "a@b.de (C D)"))))
    if depth and draw(some.integers(0, 5)) == 0:
        name = draw(some.sampled_from(("media:group", "media:content", "podcast:group", "author", name)))
        inside = "".join(draw(some.lists(elements(depth - 1), max_size=2)))
    told = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{told}>{inside}</{name}>"


@settings(max_examples=300, deadline=None)
@given(some.lists(elements(), max_size=4), some.lists(some.lists(elements(), max_size=6), min_size=1, max_size=3))
def test_any_generated_feed_is_told_the_same_or_declined(head: list[str], items: list[list[str]]) -> None:
    inside = "".join(head) + "".join(f"<item>{DATE}{''.join(item)}</item>" for item in items)
    agrees(f'<rss version="2.0" {NAMES}><channel>{inside}</channel></rss>'.encode())


@settings(max_examples=200, deadline=None)
@given(some.lists(elements(), max_size=6), some.sampled_from(("", 'xml:lang="de"', 'lang="x"')))
def test_any_generated_atom_entry_is_told_the_same_or_declined(entry: list[str], root: str) -> None:
    agrees(atom("<updated>2026-11-22T08:00:00Z</updated>" + "".join(entry).replace("atom:", ""), root))


@settings(max_examples=200, deadline=None)
@given(some.data())
def test_mutated_bytes_never_surprise(data: some.DataObject) -> None:
    body = bytearray((ROOT / "tests" / "samples" / "nachrichten.xml").read_bytes())
    for _ in range(data.draw(some.integers(1, 4))):
        at = data.draw(some.integers(0, len(body) - 1))
        body[at : at + data.draw(some.integers(0, 3))] = data.draw(some.binary(max_size=3))
    quick = read_fast(bytes(body))
    if quick is not None:
        assert quick == thoroughly(bytes(body))


def thoroughly(body: bytes) -> RawFeed | str:
    try:
        return read_thoroughly(body, ())
    except FeedError as error:
        return repr(error)
