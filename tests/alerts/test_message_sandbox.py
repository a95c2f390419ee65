"""Templates: what they can say, what is refused with its line, and that none of them runs away or breaks out."""

from __future__ import annotations

import time

import pytest

from monitor.alerts.channels.base import Shape
from monitor.alerts.message import Style, compose
from monitor.alerts.messages.render import FORMATS, NAMES, pattern
from monitor.alerts.messages.samples import OCCASIONS, sample
from monitor.errors import TemplateFault
from monitor.model import Occasion
from tests.alerts.samples import NOW, entry
from tests.alerts.test_message import BERLIN, outgoing


def told(
    source: str, kind: str = "text", occasion: Occasion = Occasion.FIRST, title: str = "Alte *Brücke* <zu>"
) -> str:
    """What a template makes of one delivery; a fault is raised."""

    def failed(fault: TemplateFault) -> None:
        raise fault

    style = Style({kind: pattern(source, kind)})
    row = outgoing(occasion, entry(title=title), entry("e2", title="Brücke [2]", publisher="Uferblatt"))
    return compose(row, locale="de", zone=BERLIN, shape=Shape(kind), style=style, failed=failed).body


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("{{ headline }} – {{ publisher }}", "Alte *Brücke* <zu> – Flussbote"),
        ("{{ link }} {{ priority }} {{ occasion }}", "https://example.org/e1 normal first"),
        ("{% for other in others %}{{ loop.index }}. {{ other.headline }}{% endfor %}", "1. Brücke [2]"),
        ("{% if sources > 1 %}{{ told_by }}{% else %}eine{% endif %}", "2 Quellen"),
        ("{{ headline|upper|cut(12) }}", "ALTE *BRÜCK…"),
        ("{{ lead|default('–') }}", "Ab Montag führt kein Weg über den Fluss."),
        ("{{ earlier|default('–') }}", "–"),
        ("{{ others|length }} {{ others|length + 1 }}", "1 2"),
        ("{{ say.why }}: {{ why }}", "Warum: „Brücke“ in der Überschrift"),
        ("{% set kurz = headline|replace('*', '') %}{{ kurz[:4] }}", "Alte"),
        ("{{ 'ja' if occasion in ['first', 'update'] else 'nein' }}", "ja"),
        ("{{ stories[0].byline }}", "Flussbote · 22.11.2026, 13:00 Uhr"),
        ("{{ (groups|first).watch }}", "Brücken"),
        ("a\n\n\n\n\nb", "a\n\nb"),
    ],
)
def test_what_a_template_can_say(source: str, says: str) -> None:
    assert told(source) == says


@pytest.mark.parametrize(
    ("kind", "source", "says"),
    [
        ("markdown", "**{{ headline }}**", "**Alte \\*Brücke\\* \\<zu>**"),
        ("markdown", "{{ headline|link(link) }}", "[Alte \\*Brücke\\* \\<zu>](https://example.org/e1)"),
        ("html", "<b>{{ headline }}</b>", "<b>Alte *Brücke* &lt;zu&gt;</b>"),
        ("html", "{{ headline|link(link) }}", '<a href="https://example.org/e1">Alte *Brücke* &lt;zu&gt;</a>'),
        ("html", "{{ headline|marked }}", "Alte *<b>Brücke</b>* &lt;zu&gt;"),
        ("html", "{{ headline|marked|upper }}", "ALTE *&lt;B&gt;BRÜCKE&lt;/B&gt;* &amp;LT;ZU&amp;GT;"),
        (
            "mail",
            '<p title="{{ headline }}">{{ why }}</p>',
            '<p title="Alte *Brücke* &lt;zu&gt;">„Brücke“ in der Überschrift</p>',
        ),
        ("text", "{{ headline|link(link) }}", "Alte *Brücke* <zu> https://example.org/e1"),
    ],
)
def test_each_format_escapes_what_a_template_puts_out(kind: str, source: str, says: str) -> None:
    assert told(source, kind) == says


def test_a_title_that_looks_like_a_template_is_a_title() -> None:
    assert told("{{ headline }}", title="{{ 7 * 7 }}{% for x in y %}") == "{{ 7 * 7 }}{% for x in y %}"


REFUSED = [
    ("{{ ''.__class__ }}", 1, ""),
    ("{{ headline.__class__.__mro__ }}", 1, ""),
    ("{{ story.__class__ }}", 1, ""),
    ("{{ say.__init__ }}", 1, ""),
    ("{{ say.when }}", 1, ""),
    ("{{ headline.format }}", 1, ""),
    ("{{ headline.upper() }}", 1, "a call can't be used"),
    ("{{ self }}", 1, "there is no value 'self'"),
    ("{{ range(9) }}", 1, "a call can't be used"),
    ("{{ lipsum }}", 1, "there is no value 'lipsum'"),
    ("{{ cycler }}", 1, "there is no value 'cycler'"),
    ("{{ namespace }}", 1, "there is no value 'namespace'"),
    ("\n{% include '/etc/passwd' %}", 2, "include can't be used"),
    ("\n\n{% import 'x' as y %}", 3, "import can't be used"),
    ("{% extends 'x' %}", 1, "extends can't be used"),
    ("{% macro m() %}{% endmacro %}", 1, "a macro can't be used"),
    ("{% block b %}{% endblock %}", 1, "block can't be used"),
    ("{% autoescape false %}{{ headline }}{% endautoescape %}", 1, "can't be"),
    ("{{ headline|safe }}", 1, "there is no filter 'safe'"),
    ("{{ headline|attr('x') }}", 1, "there is no filter 'attr'"),
    ("{{ stories|map('upper') }}", 1, "there is no filter 'map'"),
    ("{{ headline|tojson }}", 1, "there is no filter 'tojson'"),
    ("{{ headline is callable }}", 1, "there is no test 'callable'"),
    ("{{ 9 ** 9 ** 9 }}", 1, "** can't be used"),
    ("{{ 'a' * 999999999 }}", 1, "* can't be used"),
    ("{{ 'a%s' % headline }}", 1, "% can't be used"),
    ("{{ headline ~ headline }}", 1, "~ can't be used"),
    ("{{ headline + headline }}", 1, "+ is for whole numbers"),
    ("{% set x %}{{ headline }}{% endset %}", 1, "a set block can't be used"),
    ("{% set x = [headline, headline] %}", 1, "plain words only"),
    ("{{ {'a': 1} }}", 1, "a mapping can't be used"),
    ("{% for x in others recursive %}{% endfor %}", 1, "a loop can't call itself"),
    ("{% for c in headline %}{{ c }}{% endfor %}", 1, "lists only"),
    ("{{ groups }}", 1, "only texts and numbers"),
    ("{{ story }}", 1, "only texts and numbers"),
    ("a\nb {{ headlin }}", 2, "there is no value 'headlin'"),
    ("{% for s in stories %}\n{{ s.headlin }}{% endfor %}", 2, "headlin"),
    ("a\n{% if x", 2, ""),
    ("a\n{% endif %}", 2, "endif"),
    ("{{ headline|cut('x') }}", 1, "can't use"),
    ("{{ headline|cut }}", 1, "can't use"),
    ("{{ stories[99].headline }}", 1, ""),
    ("{{ headline|replace('a', '" + "b" * 300 + "') }}", 1, "too long"),
    ("x" * 70_000, 0, "longer than"),
]


@pytest.mark.parametrize(("source", "line", "says"), REFUSED, ids=[source[:40] for source, _, _ in REFUSED])
@pytest.mark.parametrize("kind", ["text", "mail"])
def test_what_a_template_can_not_do(source: str, line: int, says: str, kind: str) -> None:
    with pytest.raises(TemplateFault) as caught:
        told(source, kind)
    assert caught.value.line == line
    assert says in str(caught.value)
    assert len(str(caught.value)) < 320


def test_deep_nesting_is_a_fault_and_no_crash() -> None:
    with pytest.raises(TemplateFault):
        told("{% if 1 %}" * 3000 + "{% endif %}" * 3000)
    with pytest.raises(TemplateFault):
        told("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}")
    with pytest.raises(TemplateFault):
        told("{% for a in stories %}" * 30 + "{% endfor %}" * 30)


@pytest.mark.parametrize(
    "source",
    [
        "{% set x = headline %}" + "{% set x = x|replace('e', 'eeeeeeeeee') %}" * 200 + "{{ x }}",
        "{% for a in stories %}" * 18 + "{% endfor %}" * 18,
        "{% for a in stories %}" * 3 + "x" * 40_000 + "{% endfor %}" * 3,
        "{% for a in stories %}" * 4 + "{{ headline|replace('B', 'CC')|upper|lower }}" + "{% endfor %}" * 4,
    ],
)
def test_what_grows_without_end_is_ended(source: str) -> None:
    style = Style({"text": pattern(source, "text")})
    entries = [entry(f"e{number}", title="Brücke " * 20) for number in range(10)]
    faults: list[TemplateFault] = []
    row = outgoing(Occasion.SUMMARY, *entries)
    began = time.process_time()
    message = compose(row, locale="de", zone=BERLIN, shape=Shape(), style=style, failed=faults.append)
    assert time.process_time() - began < 5
    assert len(faults) == 1
    assert message.title in {"Brücken: 10 Meldungen der letzten Zeit"}


def test_where_a_template_fails_our_own_plain_text_goes_out() -> None:
    style = Style({"mail": pattern("{{ headline + 1 }}", "mail")})
    faults: list[TemplateFault] = []
    row = outgoing(Occasion.FIRST, entry())
    message = compose(row, locale="de", zone=BERLIN, shape=Shape("mail"), style=style, failed=faults.append)
    assert message.format == "text"
    assert message == compose(row, locale="de", zone=BERLIN)
    assert [str(fault) for fault in faults] == ["+ is for whole numbers"]


def test_a_templates_own_title_is_one_line_and_bounded() -> None:
    style = Style(title=pattern("[{{ watch }}]\nBcc: x {{ headline }}" + "!" * 500, "text"))
    title = compose(outgoing(Occasion.FIRST, entry()), locale="de", zone=BERLIN, style=style).title
    assert title.startswith("[Brücken] Bcc: x Alte Brücke wird gesperrt!!!")
    assert len(title) <= 200
    assert "\n" not in title


def test_a_mails_plain_side_has_a_template_of_its_own() -> None:
    style = Style({"text": pattern("kurz: {{ headline }}", "text")})
    message = compose(outgoing(Occasion.FIRST, entry()), locale="de", zone=BERLIN, shape=Shape("mail"), style=style)
    assert message.plain == "kurz: Alte Brücke wird gesperrt"
    assert message.body.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("occasion", OCCASIONS)
def test_every_value_is_there_on_every_occasion(kind: str, occasion: Occasion) -> None:
    listed = {"groups", "stories", "others", "story", "say"}
    source = "".join("{{ " + name + "|default('') }}" for name in sorted(NAMES - listed - {"headed"}))
    source += "{% for g in groups %}{% for s in g.stories %}{{ s.label }}{{ s.lead|marked }}{% endfor %}{% endfor %}"
    faults: list[TemplateFault] = []
    row = sample(occasion, "de", NOW)
    style = Style({kind: pattern(source, kind)})
    compose(row, locale="de", zone=BERLIN, shape=Shape(kind), style=style, failed=faults.append)
    assert faults == []


def test_two_templates_are_the_same_if_their_text_and_format_are() -> None:
    assert pattern("a", "text") == pattern("a", "text")
    assert len({pattern("a", "text"), pattern("a", "text"), pattern("a", "mail"), pattern("b", "text")}) == 3
