"""Plain means plain, and cleaning twice changes nothing."""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.plain import one_line, paragraphs, shorten

LINES = [
    ("markup goes", "Der <b>Mond</b> ist <i class='x>y'>auf</i>", "Der Mond ist auf"),
    ("a script goes with its text", "Mond<script>alert(1)</script>schein", "Mond schein"),
    ("a script that never ends", "Mond<script>alert(1)", "Mond"),
    ("escaped markup goes too", "Der &lt;b&gt;Mond&lt;/b&gt;", "Der Mond"),
    ("twice escaped entities", "Katz &amp;amp; Maus", "Katz & Maus"),
    ("entities of HTML", "M&uuml;ller&nbsp;&ndash;&#32;heute&#x2026;", "Müller – heute…"),
    ("comparisons stay", "1 < 2 und 3 > 2 & mehr", "1 < 2 und 3 > 2 & mehr"),
    ("no new lines, no escapes", "Eins\r\nZwei\x1b[31m\x00", "Eins Zwei[31m"),
    ("no direction tricks, no invisible letters", "Mo\u200bnd\u202e schein\ufeff\u00ad", "Mond schein"),
    ("no lone surrogates", "Mond\ud83dschein", "Mond\ufffdschein"),
    ("one spelling in Unicode", "Mu\u0308ller", "Müller"),
    ("blocks part words", "<p>Eins</p><p>Zwei</p>", "Eins Zwei"),
    ("a tag that was cut off", 'Weiter <a href="https://bl', "Weiter"),
    ("a broken quote in a tag", "Da <a title=\"it's>da</a> ist", "Da da ist"),
    ("comments and CDATA", "A<!-- nein -->B<![CDATA[C]]>", "A B C"),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in LINES], ids=[case[0] for case in LINES])
def test_one_line(text: str, wanted: str) -> None:
    assert one_line(text, 300) == wanted


def test_paragraphs_are_kept_as_lines() -> None:
    assert paragraphs("<p>Eins\nund</p>\n<ul><li>zwei<br/>drei</ul>", 300) == "Eins und\nzwei\ndrei"
    assert paragraphs("Ohne Auszeichnung.\n\n  Zweiter Absatz.", 300) == "Ohne Auszeichnung.\nZweiter Absatz."


def test_long_texts_are_cut_between_words() -> None:
    assert shorten("eins zwei drei vier", 12) == "eins zwei…"
    assert len(shorten("a" * 500, 300)) == 300
    assert shorten("kurz", 4) == "kurz"


TEXTS = st.text() | st.text(alphabet="<>&;/!-ab \"'=#x1ltgmp\n\u0338\u200b\u0301\ud800[]CDAT", max_size=120)


@given(TEXTS)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    for cleaned, again in (
        (line := one_line(text, 60), one_line(line, 60)),
        (lines := paragraphs(text, 60), paragraphs(lines, 60)),
    ):
        assert again == cleaned
        assert len(cleaned) <= 60
        assert unicodedata.is_normalized("NFC", cleaned)
        cleaned.encode()
        assert not re.search(r"</?[a-z][^<>]*>|[\x00-\x09\x0b-\x1f\u202e\u200b]", cleaned, re.IGNORECASE)
    assert "\n" not in line


@pytest.mark.parametrize(
    "bomb",
    [
        "<b>" * 60_000,
        "&amp;" * 40_000,
        "&" + "amp;" * 50_000 + "lt;b>",
        '<a "' * 50_000,
        "<a '\"" * 40_000,
        "<!--" * 50_000,
        "<script " * 25_000,
        "<style>" * 25_000,
        "\n" * 200_000,
        " =" * 100_000,
        "<a b=" * 40_000,
        "e\u0301" * 100_000,
    ],
)
def test_texts_made_to_be_slow_are_not(bomb: str) -> None:
    started = time.process_time()
    paragraphs(bomb, 60_000)
    assert time.process_time() - started < 1.0


SOME = (*range(0x3000), *range(0xE000, 0xE010), *range(0xFDF0, 0x10010), *range(0xE0000, 0xE0080))


@pytest.mark.parametrize("around", ["", "Ölpreis – “steigt”"])
def test_what_nobody_sees_is_found_among_whatever_letters(around: str) -> None:
    """Printable Western text takes a shorter way, and no character gets through on it that the other way would stop."""

    def kept_beside(letters: str) -> set[int]:
        return {code for code in SOME if chr(code) in one_line(f"{letters}a{chr(code)}b", 300)}

    seen, others = kept_beside(around), kept_beside("東")
    assert seen.isdisjoint(
        {0x00, 0x08, 0x7F, 0x85, 0xAD, 0x34F, 0x115F, 0x17B4, 0x180E, 0x200B, 0x202E, 0xFE0F, 0xFEFF}
    )
    assert seen >= {ord(letter) for letter in "aÄß’…€αя²"}
    assert seen - set(map(ord, around)) == others - set(map(ord, around))
