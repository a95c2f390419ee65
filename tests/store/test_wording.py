"""What tells a revision is the words and never the gaps between them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from monitor.store.recognising import wording
from monitor.store.storable import storable
from tests.store.making import entry

GAPS = st.text(st.sampled_from("aÖ東 \n\t\r\u00a0\u2028\u3000\x1c\x00\ud800"), max_size=12)


@given(GAPS, GAPS, GAPS)
def test_other_gaps_between_the_same_words_are_no_other_wording(title: str, summary: str, content: str) -> None:
    parts = (title, summary, content)
    told = _wording(*parts)
    assert told == "\x00".join(" ".join(storable(part).split()) for part in parts), "stored hashes are made of this"
    wide = [f"\n {part} ".replace(" ", " \t ").replace("\n", "\n\n") for part in parts]
    assert _wording(*wide) == told


def _wording(title: str, summary: str, content: str) -> str:
    return wording(replace(entry("a"), title=title, summary=summary, content=content))
