"""The very words, of every occasion in both languages, as files that one can read: `told/`.

After a change that is meant: `python -m tests.alerts.test_message_told` writes them anew, and the diff shows what changed.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from monitor.alerts.channels.base import Shape
from monitor.alerts.messages.samples import OCCASIONS, sample
from tests.alerts.samples import NOW
from tests.alerts.test_message import read

TOLD = Path(__file__).parent / "told"
KINDS = {"text": Shape("text"), "markdown": Shape("markdown", 0, 4000), "html": Shape("html", 0, 4000)}


def written(locale: str, kind: str) -> str:
    parts = []
    for occasion in OCCASIONS:
        message = read(sample(occasion, locale, NOW), locale, KINDS[kind])
        parts.append(f"════ {occasion.value}: {message.title}\n\n{message.body}\n")
    return "\n".join(parts)


@pytest.mark.parametrize("locale", ["de", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_occasion_is_told_in_these_very_words(locale: str, kind: str) -> None:
    assert written(locale, kind) == (TOLD / f"{locale}.{kind}.txt").read_text()


@pytest.mark.parametrize(
    ("locale", "foreign"), [("de", "Why|Before|Also on|Read on|sources"), ("en", "Warum|Bisher|Auch dazu|Quellen|Uhr")]
)
def test_no_word_of_the_other_language_slips_in(locale: str, foreign: str) -> None:
    text = (TOLD / f"{locale}.text.txt").read_text()
    assert not re.search(rf"\b(?:{foreign})\b", text)


if __name__ == "__main__":
    for path in (TOLD / f"{locale}.{kind}.txt" for locale in ("de", "en") for kind in KINDS):
        path.write_text(written(*path.name.split(".")[:2]))
