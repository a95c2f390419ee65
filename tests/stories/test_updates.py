"""A story that moved on rings, a retelling does not: the tables of pairs, each by its words and through a window."""

from __future__ import annotations

import pytest

from monitor.model import Kind, Placement
from monitor.stories.place import place, place_revised
from monitor.stories.stage import moved
from monitor.stories.traits import traits
from monitor.stories.window import Window
from tests.stories import updates_de, updates_en
from tests.stories.made import entry

TABLES = {"de": updates_de.PAIRS, "en": updates_en.PAIRS}
AGAIN, OTHER, NUMBER = "=", "#", "new number"


def pairs(code: str) -> list[tuple[str, str, str]]:
    found = [tuple(line.split(" | ")) for line in TABLES[code].strip().splitlines()]
    return [(wanted, before, later) for wanted, before, later in found]


def placed(code: str, *titles: str) -> list[Placement]:
    """Headlines of as many papers, five hours apart."""
    window, found = Window(), list[Placement]()
    for n, title in enumerate(titles):
        draft = window.draft()
        found += place([entry(title, ident=f"e{n}", hours=5.0 * n, language=code, publisher=f"Blatt {n}")], draft)
        window.absorb(draft.placements)
    return found


@pytest.mark.parametrize(("code", "least"), [("de", 150), ("en", 80)])
def test_the_words_say_whether_a_matter_moved_on_and_how(code: str, least: int) -> None:
    wrong = []
    for wanted, before, later in pairs(code):
        now, then = traits(entry(later, language=code)), traits(entry(before, language=code))
        status = moved(now.status, then.status, then.lead_status)
        if wanted not in (OTHER, NUMBER) and (status.state if status else AGAIN) != wanted:
            wrong.append((wanted, status, before, later))
    assert len(pairs(code)) >= least
    assert len({(before, later) for _, before, later in pairs(code)}) == len(pairs(code)), "a pair stands twice"
    assert wrong == []


@pytest.mark.parametrize("code", ["de", "en"])
def test_what_moved_on_is_never_a_mere_duplicate(code: str) -> None:
    swallowed = [
        (before, later)
        for wanted, before, later in pairs(code)
        if wanted not in (AGAIN, OTHER) and placed(code, before, later)[1].kind is Kind.DUPLICATE
    ]
    assert swallowed == []


@pytest.mark.parametrize("code", ["de", "en"])
def test_what_joins_its_story_and_moved_on_is_named_rightly(code: str) -> None:
    joined = [(wanted, placed(code, *both)[1]) for wanted, *both in pairs(code) if wanted not in (AGAIN, OTHER)]
    joined = [(wanted, found) for wanted, found in joined if found.kind is not Kind.NEW]
    assert len(joined) >= 0.5 * len([wanted for wanted, _, _ in pairs(code) if wanted not in (AGAIN, OTHER)])
    assert [(wanted, found.guard) for wanted, found in joined if found.guard != wanted] == []


@pytest.mark.parametrize("code", ["de", "en"])
def test_a_retelling_is_no_update_and_another_event_no_part_of_the_story(code: str) -> None:
    told = [(wanted, placed(code, *both)[1].kind) for wanted, *both in pairs(code) if wanted in (AGAIN, OTHER)]
    assert (AGAIN, Kind.UPDATE) not in told
    assert {kind for wanted, kind in told if wanted == OTHER} == {Kind.NEW}


def test_the_reason_names_the_state_and_the_words_that_said_it() -> None:
    off = placed("de", "Bahnstreik der Lokführer ab Mittwoch geplant", "Lokführer sagen geplanten Bahnstreik ab")[1]
    assert (off.kind, off.guard) == (Kind.UPDATE, "cancelled")
    assert "status: cancelled (“sagen … ab”) against planned" in off.because


def test_a_state_that_the_story_has_come_to_is_no_news_whichever_headline_is_nearest() -> None:
    found = placed(
        "de",
        "Stadtfest in Emden am Hafen mit drei Bühnen geplant",
        "Emden sagt Stadtfest am Hafen ab",
        "Stadtfest in Emden am Hafen mit drei Bühnen fällt aus",
    )
    assert len({each.story_id for each in found}) == 1
    assert [each.kind for each in found] == [Kind.NEW, Kind.UPDATE, Kind.DUPLICATE]


TURNS = [
    (
        "it takes place after all",
        "Treffen von Brandt und Orlow in Tallinn findet doch statt",
        5.0,
        Kind.UPDATE,
        "goes ahead",
    ),
    (
        "a slow paper prints what has been overtaken",
        "Treffen von Brandt und Orlow in Tallinn geplant",
        1.0,
        Kind.DUPLICATE,
        "",
    ),
    (
        "half a day later it is planned anew",
        "Treffen von Brandt und Orlow in Tallinn angesetzt",
        12.0,
        Kind.UPDATE,
        "planned",
    ),
    ("a copy of what it has come to", "Brandt und Orlow: Treffen in Tallinn abgesagt", 12.0, Kind.DUPLICATE, ""),
    (
        "a question turns nothing",
        "Treffen von Brandt und Orlow in Tallinn doch noch geplant?",
        12.0,
        Kind.DUPLICATE,
        "",
    ),
]


@pytest.mark.parametrize(("why", "title", "later", "kind", "guard"), TURNS, ids=[case[0] for case in TURNS])
def test_a_story_may_turn_back(why: str, title: str, later: float, kind: Kind, guard: str) -> None:
    told = [
        entry("Treffen von Brandt und Orlow in Tallinn geplant", ident="1", publisher="A"),
        entry("Treffen von Brandt und Orlow in Tallinn abgesagt", ident="2", hours=3, publisher="B"),
        entry(title, ident="3", hours=3 + later, publisher="C"),
    ]
    window, found = Window(), list[Placement]()
    for one in told:
        draft = window.draft()
        found += place([one], draft)
        window.absorb(draft.placements)
    assert len({each.story_id for each in found}) == 1
    assert (found[2].kind, found[2].guard) == (kind, guard), found[2].because


def test_a_lead_that_told_it_already_makes_a_later_headline_no_news() -> None:
    lead = "Das Stadtfest am Hafen wurde wegen des Sturms abgesagt, wie die Stadt Emden am Abend bekannt gab."
    quiet = [entry("Sturm trifft das Stadtfest in Emden", lead), entry("Stadtfest in Emden abgesagt", lead, hours=2)]
    assert place(quiet, Window().draft())[1].kind is not Kind.UPDATE


def test_a_lead_about_what_was_before_hides_no_news() -> None:
    lead = "Ein erstes Treffen von Brandt und Orlow war im Mai abgesagt worden; nun ist es für Dienstag angesetzt."
    planned = entry("Treffen von Brandt und Orlow in Tallinn angesetzt", lead)
    off = entry("Treffen von Brandt und Orlow in Tallinn abgesagt", hours=3)
    assert place([planned, off], Window().draft())[1].guard == "cancelled"


def test_a_revised_headline_rings_if_its_state_changed_and_only_then() -> None:
    window = Window()
    draft = window.draft()
    (first,) = place([entry("Prozess gegen Bankier Osgood beginnt", ident="e")], draft)
    window.absorb(draft.placements)
    for title, guard in (
        ("Bankier Osgood: Prozess beginnt", ""),
        ("Bankier Osgood freigesprochen: Prozess zu Ende", "cleared"),
    ):
        draft = window.draft()
        found = place_revised(entry(title, ident="e", hours=6), first.story_id, draft)
        assert found.guard == guard, found.because
        window.absorb(draft.placements)
