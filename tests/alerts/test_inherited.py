"""What a watch knows by its story only: an update rings, one more telling never, and a message says whose story it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from monitor.alerts.decide import Background, decide
from monitor.alerts.message import compose
from monitor.alerts.rules import Treatment
from monitor.model import OF_A_STORY, Decision, Kind, Match, Occasion, SoFar, Told, When
from tests.alerts.samples import BRIDGES, NOW, TARGETS, entry, match, told
from tests.alerts.test_message import outgoing

MINUTE = timedelta(minutes=1)
MORE = replace(match("e2", kind=Kind.DUPLICATE), inherited="e1", score=0.4)
UPDATE = replace(match("e3", kind=Kind.UPDATE, guard="cancelled"), inherited="e1", score=0.4)
UNNAMED = replace(match("e4", kind=Kind.UPDATE), inherited="e1")
OWN = match("e1")
HEADLINE = "Brücke bei Wetter: „Wir reißen ab“"
BECAUSE = ('Brücke: "Brücke" in the title', f"{OF_A_STORY}“{HEADLINE}”")


def ring(
    *matches: Match,
    before: Told | None = None,
    treatment: Treatment | None = None,
    when: When | None = None,
    background: Background | None = None,
) -> Decision:
    watch = replace(BRIDGES, when=when or When())
    treatments = {each.placement.entry.id: treatment for each in matches} if treatment else {}
    pairs = {("bridges", "s1"): before} if before else {}
    return decide(matches, pairs, {"bridges": watch}, TARGETS, treatments, NOW, background)


CASES = [
    ("one more telling of a told story rings nobody", [MORE], told(), []),
    ("nor of one that was never told: whoever matched first was not to ring", [MORE], None, []),
    ("an update rings by the rule for updates", [UPDATE], told(), ["bridges/s1/update/1"]),
    ("and as a first sighting where the story was not told", [UPDATE], None, ["bridges/s1/first/1"]),
    ("an update without a named reason rings nobody", [UNNAMED], told(), []),
    ("of one slice the own match and the update ring once", [OWN, MORE, UPDATE], None, ["bridges/s1/first/1"]),
    (
        "a fourth update within the hour waits as any other",
        [UPDATE],
        told(50 * MINUTE, 9 * MINUTE, MINUTE),
        ["bridges/s1/update/4"],
    ),
]


@pytest.mark.parametrize(("sentence", "matches", "before", "keys"), CASES, ids=[case[0] for case in CASES])
def test_what_rings(sentence: str, matches: list[Match], before: Told | None, keys: list[str]) -> None:
    decision = ring(*matches, before=before)
    assert [alert.key for alert in decision.alerts] == keys, sentence
    accounted = {each.entry_id for each in decision.passed} | {
        one for each in decision.alerts for one in each.entry_ids
    }
    assert accounted == {each.placement.entry.id for each in matches}, "every match is told or passed with a reason"


def test_the_alert_of_a_slice_begins_with_the_own_match_and_leaves_the_mere_telling_out() -> None:
    (alert,) = ring(MORE, UPDATE, OWN).alerts
    assert alert.entry_ids == ("e1", "e3")


def test_at_a_first_look_an_update_is_held_and_one_more_telling_is_not() -> None:
    assert ring(MORE, treatment=Treatment.HOLD).held == ()
    assert [each.entry_id for each in ring(MORE, UPDATE, treatment=Treatment.HOLD).held] == ["e3"]
    assert [each.entry_id for each in ring(MORE, OWN, treatment=Treatment.HOLD).held] == ["e1"]
    assert [each.entry_id for each in ring(MORE, treatment=Treatment.HOLD).passed] == ["e2"]


def test_one_more_telling_counts_where_sources_are_counted() -> None:
    spread = When(spread=(2,))
    heard = Background(so_far={"s1": SoFar(NOW, (("anzeiger", NOW),))}, sources={"e2": "kurier"})
    decision = ring(MORE, before=told(MINUTE), when=spread, background=heard)
    assert [alert.key for alert in decision.alerts] == ["bridges/s1/spread/2"]
    assert not ring(MORE, before=told(MINUTE), background=heard).alerts


def test_why_one_more_telling_rings_nobody_is_said() -> None:
    for before in (None, told()):
        (passed,) = ring(MORE, before=before).passed
        assert passed.why == "one more telling of a story that matched before: counted, rings nobody"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("de", f"aus einer Geschichte, die schon passte: „{HEADLINE}“; „Brücke“ in der Überschrift"),
        ("en", f"of a story that matched before: “{HEADLINE}”; “Brücke” in the headline"),
    ],
)
@pytest.mark.parametrize("occasion", [Occasion.FIRST, Occasion.UPDATE])
def test_a_message_says_whose_story_it_is_and_what_it_holds_itself(locale: str, said: str, occasion: Occasion) -> None:
    message = compose(
        outgoing(occasion, entry("e1"), because=("update: cancelled", *BECAUSE)), locale=locale, zone=ZoneInfo("UTC")
    )
    assert said in message.body


def test_without_a_word_of_its_own_the_story_alone_is_named() -> None:
    row = replace(outgoing(Occasion.UPDATE, entry("e1"), because=("update: cancelled", BECAUSE[1])), hits=())
    body = compose(row, locale="en", zone=ZoneInfo("UTC")).body
    assert f"of a story that matched before: “{HEADLINE}”" in body
    assert body.count("of a story") == 1
