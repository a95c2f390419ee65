"""What sites glue to headlines goes, and nothing that somebody could watch goes with it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.titles import Manner, bare_title, manner_of

SITE = ("https://www.tagblatt.example/feed", "https://www.tagblatt.example/")

TITLES = [
    (
        "labels in a row, and a kicker without a gap",
        "SZ PlusExklusivInterview:Der Müller mahlt",
        "Interview: Der Müller mahlt",
    ),
    (
        "a label and a kicker of several words",
        "SZ PlusStreit um die Fähre:Hafen bleibt zu",
        "Streit um die Fähre: Hafen bleibt zu",
    ),
    ("a label before a quotation", "SZ Plus„Alte Mühle“ 2024:Die Schau", "„Alte Mühle“ 2024: Die Schau"),
    ("a label with its own colon", "SZ Plus:Vermisst: Wer sah den Kater?", "Vermisst: Wer sah den Kater?"),
    ("a label with a bar", "heise+ | Lampen im Vergleich", "Lampen im Vergleich"),
    ("a known tail", "Kater gefunden - n-tv NACHRICHTEN", "Kater gefunden"),
    ("a known tail with a section before it", "Kater gefunden – Panorama - SZ.de", "Kater gefunden"),
    ("how long ago, in front", "Vor 2 Stunden | Kater gefunden", "Kater gefunden"),
    ("how long ago, glued", "Vor 12 MinutenKater gefunden", "Kater gefunden"),
    ("how long ago, behind", "Cat found · 3 hours ago", "Cat found"),
    ("an exclusive that is a word of the sentence", "Exklusiv im Hafen: die Fähre", "Exklusiv im Hafen: die Fähre"),
    ("a time that is part of the sentence", "Vor 2 Stunden begann das Fest", "Vor 2 Stunden begann das Fest"),
    ("a clock", "Hafen ab 16:30 Uhr zu", "Hafen ab 16:30 Uhr zu"),
    ("both genders at once", "Nutzer:Innen klagen", "Nutzer:Innen klagen"),
    ("a section that is all there is to say", "Kater gefunden – Panorama", "Kater gefunden – Panorama"),
    ("nothing but a label", "SZ Plus", "SZ Plus"),
    ("nothing at all", "", ""),
]


@pytest.mark.parametrize(("title", "wanted"), [case[1:] for case in TITLES], ids=[case[0] for case in TITLES])
def test_a_headline_stands_alone(title: str, wanted: str) -> None:
    assert bare_title(title, Manner()) == wanted


LEARNED = [
    ("most titles end in the site's name", ["A | Tagblatt", "B | Tagblatt", "C | Tagblatt", "D"], " | Tagblatt"),
    ("its name as an address", ["A - Bote.de", "B - Bote.de", "C - Bote.de"], " - Bote.de"),
    (
        "its name with more words",
        ["A – Tagblatt am Abend", "B – Tagblatt am Abend", "C – Tagblatt am Abend"],
        " – Tagblatt am Abend",
    ),
    ("a topic is no name", ["A | Fährstreik", "B | Fährstreik", "C | Fährstreik"], ""),
    ("two are too few", ["A | Tagblatt", "B | Tagblatt"], ""),
    ("a few of many are a coincidence", ["A | Tagblatt"] * 3 + list("BCDEFGHI"), ""),
    ("different tails", ["A - Tagblatt", "B - Bote.de", "C - Anzeiger"], ""),
]


@pytest.mark.parametrize(("titles", "wanted"), [case[1:] for case in LEARNED], ids=[case[0] for case in LEARNED])
def test_a_tail_is_learned(titles: list[str], wanted: str) -> None:
    assert manner_of(titles, SITE, Manner()).suffix == wanted


def test_a_front_that_is_glued_to_many_words_is_learned_and_a_part_of_a_name_is_not() -> None:
    glued = ["PremiumHafen zu", "PremiumKater da", "PremiumFähre fährt", "PremiumMühle brennt", "Wetter"]
    names = ["MacBook neu", "MacBook alt", "MacBook billig", "MacBook teuer"]
    assert manner_of(glued, SITE, Manner()).kickers == ("Premium",)
    assert manner_of(names, SITE, Manner()).kickers == ()
    assert bare_title("PremiumHafen zu", Manner(kickers=("Premium",))) == "Hafen zu"
    assert bare_title("Premiumware aus dem Hafen", Manner(kickers=("Premium",))) == "Premiumware aus dem Hafen"


def test_what_was_learned_is_kept_on_a_day_with_one_item() -> None:
    known = Manner(" | Tagblatt", ("Premium",))
    assert manner_of(["A | Tagblatt"], SITE, known) == known


PARTS = [
    "SZ Plus",
    "Exklusiv",
    ":",
    " | Tagblatt",
    " - n-tv NACHRICHTEN",
    "vor 2 Stunden",
    " · ",
    "Hafen",
    " – Politik",
    " ",
    "„",
]


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=8), max_size=7).map("".join))
def test_a_bare_title_stays_as_it_is(title: str) -> None:
    manner = Manner(" | Tagblatt", ("Premium",))
    once = bare_title(title, manner)
    assert bare_title(once, manner) == once
    assert bool(once) == bool(title)
