"""Members and stories in the window: small, and nothing of an entry's traits is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.likeness import POWER, weigh
from monitor.stories.member import CORE, Member, Story
from monitor.stories.traits import traits
from monitor.stories.weights import OF_NOTHING, Weights
from tests.stories.made import entry

WEIGHTS, OPENINGS = Weights(), Weights(known=OF_NOTHING)


def member(title: str, summary: str = "", url: str = "") -> Member:
    return weigh(traits(entry(title, summary, url=url)), WEIGHTS, openings=OPENINGS).member()


def counted(words: object) -> dict[str, float]:
    return OPENINGS.powers(words, POWER)  # type: ignore[arg-type]  # any iterable of words


@pytest.mark.parametrize(
    ("title", "summary", "url"),
    [
        ("Laar: Am 3. Mai 2026 zwei Tote bei Unfall in Emden", "", ""),
        ("Gipfel abgesagt", "Der Minister Haberland hatte das am Montag dementiert, 17 Staaten kamen.", ""),
        ("Jetzt ist es raus", "", "https://bote.example/lokales/faehre-laar-emden-eingestellt-123.html"),
        ("Das war der Tag", "", ""),
        ("", "", ""),
        ("🎉🎊 🎉🎊 🎉🎊 🎉🎊 🎉🎊", "", ""),
    ],
)
def test_a_member_gives_its_traits_again(title: str, summary: str, url: str) -> None:
    assert member(title, summary, url).traits() == traits(entry(title, summary, url=url))


@given(st.text(max_size=120), st.text(max_size=120))
def test_any_text_survives(title: str, summary: str) -> None:
    assert member(title, summary).traits() == traits(entry(title, summary))


def test_the_spread_of_a_story_is_that_of_its_core() -> None:
    story = Story("s")
    told = [member(f"Werft in Wismar meldet Insolvenz an {word}") for word in "Hafen Kran Dock Helling".split()]
    for one in told:
        story.stood_for_by(one, counted)
    assert len(told) < story.spread < len(told) ** 2, "alike, and not the same"
    for one in told[1:]:
        story.left_by(one, counted)
    assert story.spread == pytest.approx(1.0)
    assert story.core == (told[0],)


def test_a_core_keeps_its_first_and_its_latest() -> None:
    story = Story("s")
    told = [member(f"Werft in Wismar meldet Insolvenz an, Folge {n}") for n in range(2 * CORE)]
    for one in told:
        story.stood_for_by(one, counted)
    assert len(story.core) == CORE
    assert (story.core[0], story.core[-1]) == (told[0], told[-1])
