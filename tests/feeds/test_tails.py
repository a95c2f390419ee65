"""Invitations to read on are no news, and sentences that speak of reading stay."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.tails import without_ago, without_tails

TEXTS = [
    ("German", "Die Fähre fährt. Weiterlesen …", "Die Fähre fährt."),
    ("English, with a sign", "The ferry sails. Read more »", "The ferry sails."),
    ("with the title again", "The ferry sails. Continue reading Ferry news →", "The ferry sails."),
    ("on a line of its own", "Die Fähre fährt.\nMehr dazu", "Die Fähre fährt."),
    ("French", "Le bac part. Lire la suite", "Le bac part."),
    ("Russian", "Паром ушёл. Читать далее", "Паром ушёл."),
    ("a mark of what was cut", "Die Fähre fährt […]", "Die Fähre fährt…"),
    ("what WordPress adds", "Fähre. The post Die Fähre, neu first appeared first on Bote.", "Fähre."),
    ("what it adds in German", "Fähre.\nDer Beitrag Die Fähre erschien zuerst auf Bote.", "Fähre."),
    ("one tail after another", "Fähre [...] Weiterlesen", "Fähre…"),
    ("how long ago", "Die Fähre fährt. vor 3 Stunden", "Die Fähre fährt."),
    ("a sentence about reading", "Sie will das Buch weiterlesen.", "Sie will das Buch weiterlesen."),
    ("a wish for more", "Die Gewerkschaft fordert mehr", "Die Gewerkschaft fordert mehr"),
    ("nothing", "", ""),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in TEXTS], ids=[case[0] for case in TEXTS])
def test_what_only_invites_goes(text: str, wanted: str) -> None:
    assert without_tails(text) == wanted


def test_a_time_inside_or_alone_stays() -> None:
    assert without_ago("Vor 2 Stunden begann das Fest") == "Vor 2 Stunden begann das Fest"
    assert without_ago("vor 3 Tagen") == "vor 3 Tagen"


PARTS = [
    "Weiterlesen",
    "Read more",
    "[…]",
    "…",
    " ",
    "\n",
    ". ",
    "vor 2 Stunden",
    "The post A appeared first on B.",
    "»",
    "Fähre",
]


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=10), max_size=8).map("".join))
def test_once_is_enough(text: str) -> None:
    once = without_tails(text)
    assert without_tails(once) == once


@pytest.mark.parametrize("part", ["Weiterlesen ", "the post ", "[…]", "vor 2 Stunden ", "» ", ". mehr "])
def test_a_hostile_text_costs_little(part: str) -> None:
    began = time.process_time()
    without_tails(part * 2_000)
    assert time.process_time() - began < 1.0
