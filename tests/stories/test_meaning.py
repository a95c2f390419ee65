"""A model that knows what headlines mean is heard near the border and across languages, and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from monitor.model import Entry, Kind, Placement, Verdict
from monitor.stories.meaning import AT_ONCE, Meanings
from monitor.stories.pairs import compare
from monitor.stories.place import place
from monitor.stories.window import SPAN, Window
from tests.fakes import MORNING
from tests.house import made_entry
from tests.stories.made import entry

FIRE = "Großbrand im Osthafen zerstört zwei Lagerhallen"
ENGLISH = "Two warehouses destroyed by fire in eastern port"
NEAR = "Wismar bangt um seine Werft"
YARD = "Werft in Wismar meldet Insolvenz an, 400 Beschäftigte bangen um ihre Stellen"
CLEAR = "Werft in Wismar meldet Insolvenz an"


class Model:
    """Finds any two headlines as alike as it was told to."""

    def __init__(self, alike: float) -> None:
        self.alike = alike
        self.read: list[str] = []

    def closeness(self, text: str, others: Sequence[str]) -> list[float]:
        self.read += [other for other in others if other not in self.read]
        return [self.alike] * len(others)

    def knows(self, text: str) -> bool:
        return text in self.read


def told(
    second: str, model: Model | None, *, across: bool = False, languages: tuple[str, str] = ("de", "de")
) -> tuple[Placement, Placement]:
    """Two headlines an hour apart, and where they were put."""
    window, meanings = Window(), Meanings(model, across=across) if model else None
    placed: list[Placement] = []
    for number, (title, language) in enumerate(
        zip((YARD if second != ENGLISH else FIRE, second), languages, strict=True)
    ):
        told = made_entry(
            title, f"n{number}", feed=f"f{number}", at=MORNING + timedelta(hours=number), language=language
        )
        (one,) = place([told], window.draft(None, meanings))
        window.absorb([one])
        if meanings is not None:
            meanings.absorb([one], MORNING - SPAN)
        placed.append(one)
    return placed[0], placed[1]


def same(pair: tuple[Placement, Placement]) -> bool:
    return pair[0].story_id == pair[1].story_id


def test_near_the_border_it_turns_the_scale_and_says_so() -> None:
    assert not same(told(NEAR, None))
    assert not same(told(NEAR, Model(0.8)))
    joined = told(NEAR, Model(0.99))
    assert same(joined)
    assert any(reason.startswith("meaning: 0.99 alike") for reason in joined[1].because)


def test_where_the_words_are_clear_it_is_not_asked() -> None:
    model = Model(0.0)
    assert same(told(CLEAR, model))
    assert model.read == []


def test_what_belongs_to_a_story_is_asked_of_all_who_stand_for_it() -> None:
    """Where a stream retells: a headline with little in common joins, or stays away, by what it means."""
    late = made_entry("Laar: Himmel voller Ballons", "late", at=MORNING + timedelta(hours=2))
    far, close = (_late_in_a_stream(late, Model(alike)) for alike in (0.8, 0.98))
    assert far.kind is Kind.NEW
    assert close.kind is Kind.DUPLICATE
    assert not close.certain
    assert any("0.98 alike to the story as a whole" in reason for reason in close.because)


def _late_in_a_stream(late: Entry, model: Model) -> Placement:
    window, meanings = Window(), Meanings(model, across=False)
    for number in range(30):
        title = f"Ballonfahrer eröffnen Ballonfestival in Laar {'und jubeln' * (number % 2)}"
        told = made_entry(title, f"n{number}", feed=f"f{number}", at=MORNING + timedelta(minutes=2 * number))
        placed = place([told], window.draft())
        window.absorb(placed)
        meanings.absorb(placed, MORNING - SPAN)
    return place([late], window.draft(None, meanings))[0]


def test_how_close_a_headline_is_to_several() -> None:
    meanings = Meanings(Model(0.9), across=False)
    (one,) = place([made_entry(FIRE, "a")], Window().draft())
    meanings.absorb([one], MORNING - SPAN)
    assert meanings.among(NEAR, [one.entry.id, "gone"]) == 0.9
    assert meanings.among(NEAR, ["gone"]) is None


def test_pairs_are_asked_of_it_near_the_border_only() -> None:
    one = entry("Feuerwehr rettet Kater vom Schornstein")
    two = entry("Kater auf dem Dach hält Feuerwehr in Atem")
    model = Model(0.99)
    assert compare(one, two).verdict is Verdict.DIFFERENT
    assert compare(one, two, meaning=model).verdict is not Verdict.DIFFERENT
    assert compare(one, entry(FIRE), meaning=model).verdict is Verdict.DIFFERENT


def test_a_pair_in_two_languages_is_one_story_only_where_the_user_wants_that() -> None:
    one, two = entry(FIRE), entry(ENGLISH, language="en")
    assert compare(one, two, meaning=Model(0.95)).verdict is Verdict.DIFFERENT
    sure, unsure, unlike = (compare(one, two, meaning=Model(x), across=True) for x in (0.95, 0.88, 0.8))
    assert (sure.verdict, sure.certain) == (Verdict.DUPLICATE, True)
    assert (unsure.verdict, unsure.certain) == (Verdict.DUPLICATE, False)
    assert unlike.verdict is Verdict.DIFFERENT


def test_two_languages_are_one_story_only_where_the_user_wants_that() -> None:
    german_english = ("de", "en")
    assert not same(told(ENGLISH, Model(0.95), languages=german_english))
    assert not same(told(ENGLISH, Model(0.8), across=True, languages=german_english))
    unsure, sure = (told(ENGLISH, Model(alike), across=True, languages=german_english) for alike in (0.88, 0.95))
    assert same(unsure)
    assert same(sure)
    assert (unsure[1].certain, sure[1].certain) == (False, True)
    assert FIRE in sure[1].because[0]


def test_of_one_language_or_of_none_nobody_is_asked_across() -> None:
    for languages in (("de", "de"), ("de", ""), ("", "en")):
        assert not same(told(ENGLISH, Model(0.95), across=True, languages=languages))


def test_a_start_reads_a_few_headlines_for_each_entry_and_never_all() -> None:
    model = Model(0.5)
    meanings = Meanings(model, across=True)
    entries = [made_entry(f"Meldung {number}", f"n{number}") for number in range(100)]
    meanings.absorb(
        [Placement(entry, "s", place([entry], Window().draft())[0].kind) for entry in entries], MORNING - SPAN
    )
    for rounds in (1, 2):
        meanings.elsewhere(made_entry("Report", "r", language="en"), SPAN)
        assert len(model.read) == rounds * AT_ONCE


def test_what_has_left_the_window_is_forgotten() -> None:
    meanings = Meanings(Model(0.99), across=True)
    (placed,) = place([made_entry(FIRE, "a")], Window().draft())
    meanings.absorb([placed], MORNING - SPAN)
    assert meanings.closeness(FIRE, placed.entry.id) == 0.99
    meanings.absorb([], MORNING + timedelta(hours=1))
    assert meanings.closeness(FIRE, placed.entry.id) is None
