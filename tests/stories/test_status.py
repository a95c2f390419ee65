"""What a headline says of how things stand: phrases, split verbs, what is denied, doubted, or told in passing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.stories.stage import MOVES, moved, told_last, turned
from monitor.stories.states import BESIDE
from monitor.stories.status import Mood, Status
from monitor.stories.traits import traits
from tests.stories.made import entry


def said(title: str, code: str = "de") -> list[tuple[str, str]]:
    """State and mood, in the order in which they are told; what is awaited or decided is asked by itself."""
    found = traits(entry(title, language=code)).status
    return [(status.state, status.mood.name.lower()) for status in found if status.meaning not in BESIDE]


FACTS = [
    ("a split verb, its particle at the end", "de", "Lokführer sagen Bahnstreik ab", ["cancelled"]),
    ("… before a colon", "de", "Brandt sagt Treffen ab: Orlow verärgert", ["cancelled"]),
    ("… before a comma", "de", "Brandt sagt Treffen kurzfristig ab, Orlow verärgert", ["cancelled"]),
    ("… before another thought", "de", "Brandt sagt Treffen ab und fliegt heim", ["cancelled"]),
    ("… in the past", "de", "Brandt sagte Treffen mit Orlow ab", ["cancelled"]),
    (
        "a particle that is nothing else may stand anywhere",
        "de",
        "Haberland tritt zurück von allen Ämtern",
        ["resigned"],
    ),
    ("the infinitive with zu", "de", "Brandt beschließt, Treffen abzusagen", ["approved", "cancelled"]),
    ("the participle", "de", "Brandts Treffen mit Orlow abgesagt", ["cancelled"]),
    ("a preposition is no particle", "de", "Brandt sagt, ab Mittwoch gelte Maskenpflicht", []),
    ("… nor without a comma", "de", "Haberland sagt ab Mittwoch alles im Fernsehen", []),
    ("the nearer verb takes the particle", "de", "Orlow sagt nichts und lehnt Angebot ab", ["rejected"]),
    ("a noun", "de", "Absage aus Tallinn", ["cancelled"]),
    ("the end of a compound", "de", "Streikabsage freut Pendler", ["cancelled"]),
    ("a phrase with a gap", "de", "Intendantin Seefeld legt ihr Amt in Jena nieder", ["resigned"]),
    ("a denied event is another state", "de", "Volksfest findet am Samstag nicht statt", ["cancelled"]),
    ("a phrase of its own", "de", "Streik vom Tisch", ["cancelled"]),
    ("not guilty is cleared", "de", "Pfleger Rademacher nicht schuldig", ["cleared"]),
    ("an English phrasal verb, apart", "en", "Union calls Monday rail strike off", ["cancelled"]),
    ("… and together", "en", "Rail strike called off", ["cancelled"]),
    ("an English phrase", "en", "Kestrel pulls the plug on Marsh House", ["cancelled"]),
    ("found guilty is not found", "en", "Osgood found guilty", ["convicted"]),
    ("not guilty in English", "en", "Osgood found not guilty", ["cleared"]),
    ("a plea is no verdict", "en", "Osgood pleads not guilty", []),
    ("… in German neither", "de", "Osgood plädiert auf nicht schuldig", []),
    ("French", "fr", "La grève des cheminots est annulée", ["cancelled"]),
    ("Spanish", "es", "El ministro dimite tras la polémica", ["resigned"]),
    ("Italian", "it", "Sciopero dei treni revocato", ["cancelled"]),
    ("Dutch, apart", "nl", "Vakbond blaast staking af", ["cancelled"]),
    ("Portuguese", "pt", "Greve dos comboios cancelada", ["cancelled"]),
    ("Polish", "pl", "Strajk kolejarzy odwołany", ["cancelled"]),
    ("Russian", "ru", "Встреча в Таллине отменена", ["cancelled"]),
    ("an unknown language is asked in German and English", "", "Gipfel abgesagt, summit called off", ["cancelled"]),
    ("another language has no such words", "fr", "Lokführer sagen Bahnstreik ab", []),
]


@pytest.mark.parametrize(("why", "code", "title", "states"), FACTS, ids=[case[0] for case in FACTS])
def test_facts(why: str, code: str, title: str, states: list[str]) -> None:
    assert said(title, code) == [(state, "fact") for state in states]


LESS = [
    ("denied, a resignation is its contrary", "de", "Ministerin tritt nicht zurück", [("stays", "fact")]),
    ("… so it is when refused", "de", "Ministerin schließt Rücktritt aus", [("stays", "fact")]),
    ("… in English", "en", "Minister will not resign", [("stays", "fact")]),
    ("… and ruled out", "en", "Minister rules out resignation", [("stays", "fact")]),
    ("no arrest is no state", "de", "Keine Festnahme nach Überfall in Wismar", []),
    ("a denial says that, and not what it denies", "de", "Kreml dementiert Absage", [("denied", "fact")]),
    ("… whatever the order", "de", "Absage dementiert", [("denied", "fact")]),
    ("not only is no denial", "de", "Nicht nur Konzert in Jena abgesagt", [("cancelled", "fact")]),
    ("a denial behind a colon is another one's", "de", "Kein Strom: Konzert abgesagt", [("cancelled", "fact")]),
    ("a question is open", "de", "Wird das Treffen abgesagt?", [("cancelled", "open")]),
    ("… only as far as it goes", "de", "Treffen abgesagt: Wie geht es weiter?", [("cancelled", "fact")]),
    ("a threat is open", "de", "Orlow droht mit Absage", [("cancelled", "open")]),
    ("… before its comma, too", "de", "Orlow droht, Treffen abzusagen", [("cancelled", "open")]),
    ("… and not for another thought", "de", "Streik droht: Bahn sagt Züge ab", [("cancelled", "fact")]),
    ("a demand is open", "de", "Opposition fordert Rücktritt", [("resigned", "open")]),
    ("could is open", "en", "Strike could be called off", [("cancelled", "open")]),
    ("a month is no doubt", "en", "Harbour fair in May cancelled", [("cancelled", "fact")]),
    ("inflected, a participle tells what was", "de", "Ärger um das abgesagte Konzert", [("cancelled", "aside")]),
    (
        "… and what is follows",
        "de",
        "Abgesagtes Konzert findet statt",
        [("cancelled", "aside"), ("goes ahead", "fact")],
    ),
    ("a word may name without telling", "de", "Trauer um Mara Quist", [("dead", "aside")]),
    ("… in English, too", "en", "Funeral of Mara Quist", [("dead", "aside")]),
    ("who nears has not come", "de", "Koalition steht vor Einigung", [("agreed", "open")]),
]


@pytest.mark.parametrize(("why", "code", "title", "states"), LESS, ids=[case[0] for case in LESS])
def test_what_is_less_than_the_plain_state(why: str, code: str, title: str, states: list[tuple[str, str]]) -> None:
    assert said(title, code) == states


def test_the_words_that_said_it_are_kept_as_they_stand() -> None:
    (status,) = traits(entry("Göttingen sagt MARATHON über zehn Kilometer ab")).status
    assert status == Status("takes place", "cancelled", "sagt … ab")


def fact(axis: str, state: str) -> Status:
    return Status(axis, state, f"words for {state}")


PLANNED, CANCELLED = fact("takes place", "planned"), fact("takes place", "cancelled")
AVERTED, FAILED = fact("takes place", "averted"), fact("talks", "failed")._replace(said=CANCELLED.said)
AHEAD, BEGUN = fact("takes place", "goes ahead"), fact("takes place", "begun")
MISSING, FOUND, CHARGED = fact("search", "missing"), fact("search", "found"), fact("court", "charged")
CONVICTED, SIGNED, AGREED = fact("court", "convicted"), fact("commitment", "signed"), fact("talks", "agreed")


def asked(status: Status) -> Status:
    return status._replace(mood=Mood.OPEN)


def aside(status: Status) -> Status:
    return status._replace(mood=Mood.ASIDE)


MOVED: list[tuple[str, list[Status], list[Status], list[Status], Status | None]] = [
    ("another state of the same axis", [CANCELLED], [PLANNED], [], CANCELLED),
    ("the same state", [CANCELLED], [CANCELLED], [], None),
    ("news by itself, where the other was silent", [CANCELLED], [], [], CANCELLED),
    ("an announcement is no news after silence", [PLANNED], [], [], None),
    ("a new announcement after the cancellation", [PLANNED], [CANCELLED], [], PLANNED),
    ("what the lead had told", [CANCELLED], [], [CANCELLED], None),
    (
        "what the lead told of another time, for the headline said otherwise",
        [CANCELLED],
        [PLANNED],
        [CANCELLED],
        CANCELLED,
    ),
    ("a question before the fact", [CANCELLED], [asked(CANCELLED)], [], CANCELLED),
    ("a question after the fact", [asked(CANCELLED)], [CANCELLED], [], None),
    ("a question never", [asked(CANCELLED)], [PLANNED], [], None),
    ("what is told in passing never", [aside(CANCELLED)], [PLANNED], [], None),
    ("what was told in passing is known", [CANCELLED], [aside(CANCELLED)], [], None),
    ("another word for it", [AVERTED], [CANCELLED], [], None),
    ("… unless the other was only asked", [AVERTED], [asked(CANCELLED)], [], AVERTED),
    ("the later stage, where both are told", [MISSING, FOUND], [MISSING], [], FOUND),
    ("the earlier stage, where both are told", [PLANNED, CANCELLED], [CANCELLED], [], None),
    ("where a matter begins, told late", [CHARGED], [CONVICTED], [], None),
    ("what follows from what was told", [AGREED], [SIGNED], [], None),
    ("… but not the other way round", [SIGNED], [AGREED], [], SIGNED),
    ("one word that means two, of which one is known", [FAILED, CANCELLED], [FAILED], [], None),
    ("the last of several", [CANCELLED, CONVICTED], [], [], CONVICTED),
]


@pytest.mark.parametrize(("why", "new", "old", "lead", "found"), MOVED, ids=[case[0] for case in MOVED])
def test_moved(why: str, new: list[Status], old: list[Status], lead: list[Status], found: Status | None) -> None:
    assert moved(new, old, lead) == found


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ([[], [CANCELLED]], True),
        ([[PLANNED], [CANCELLED]], False),
        ([[CONVICTED], [AVERTED]], True),
        ([[asked(CANCELLED)]], False),
        ([], False),
    ],
)
def test_a_story_stands_where_its_latest_headline_left_it(texts: list[list[Status]], told: bool) -> None:
    assert told_last(CANCELLED, texts) is told


DECISIONS = [
    ("a match", "de", "Kolarova trifft im Halbfinale auf Ito", "Kolarova schlägt Ito im Halbfinale", "decided"),
    ("… in English", "en", "Kolarova faces Ito in semi-final", "Ito beats Kolarova in semi-final", "decided"),
    ("an election names what it was", "de", "Stichwahl in Lohra: Weiß oder Arnold?", "Arnold gewinnt Stichwahl", "decided"),
    ("a rate", "en", "Bank of Norland to decide on rates", "Bank of Norland cuts rates", "decided"),
    ("a suspicion", "de", "Kartellamt nimmt Rivo ins Visier", "Kartellamt verhängt Bußgeld gegen Rivo", "decided"),
    ("what was out of its course is back", "de", "Astronauten sitzen auf Raumstation fest", "Astronauten wieder auf der Erde", "back"),
    ("… in English", "en", "Cable car stuck with 40 aboard", "Cable car: all passengers back on ground", "back"),
    ("what was never out of it isn't", "de", "Tanja Voss singt in Bremen", "Tanja Voss singt wieder in Bremen", ""),
    ("what is only told again isn't", "de", "Seilbahn steht: Gäste sitzen fest", "Schon wieder sitzen Gäste in Seilbahn fest", ""),
    ("a state that has a name goes before", "de", "Kartellamt prüft Fusion der Werften", "Kartellamt genehmigt Fusion der Werften", "approved"),
    ("a rumour that proves true", "de", "Medien: Quell plant Börsengang", "Quell bestätigt Börsengang", "confirmed"),
    ("… what was told as a fact is only told again", "de", "Quell geht an die Börse", "Quell bestätigt Gang an die Börse", ""),
    ("a goal that is denied is no denial", "en", "Ito through on goal for Rovers", "Keeper denies Ito winning goal for Rovers", ""),
    ("in Spanish", "es", "Ito se enfrenta a Kolarova", "Ito gana a Kolarova", "decided"),
    ("in French", "fr", "Élection à Lorne: trois candidats", "Morel élu maire de Lorne", "decided"),
    ("in Italian", "it", "Seggiovia ferma: turisti bloccati in quota", "Turisti in salvo dopo la notte in quota", "back"),
    ("in Dutch", "nl", "Storing legt sluis in Laar stil", "Sluis in Laar weer in bedrijf", "back"),
    ("in Portuguese", "pt", "Voss aguarda decisão do clube", "Voss assina com o clube", "decided"),
    ("in Polish", "pl", "Kowal czeka na werdykt", "Kowal wygrał proces", "decided"),
    ("in Russian", "ru", "Аэропорт Ларска закрыт", "Аэропорт Ларска снова принимает рейсы", "back"),
    ("what nobody awaited is only told in other words", "de", "Leitzins in Norland bei 2 Prozent", "Norland senkt Leitzins", ""),
    ("what is awaited once more is not decided", "de", "Ito hofft auf Sieg", "Ito will siegen und wartet auf Kolarova", ""),
    ("a question decides nothing", "de", "Kolarova trifft auf Ito", "Gewinnt Kolarova gegen Ito?", ""),
    ("what is awaited hides no state of its own", "de", "Ermittlungen gegen Rivo", "Ermittlungen gegen Rivo eingestellt", "dropped"),
    ("… nor the hope what it hopes for", "de", "Familie hofft auf Freilassung von Aydin", "Aydin kommt frei", "released"),
]  # fmt: skip


@pytest.mark.parametrize(("why", "code", "before", "later", "state"), DECISIONS, ids=[case[0] for case in DECISIONS])
def test_what_was_awaited_is_decided(why: str, code: str, before: str, later: str, state: str) -> None:
    then, now = (traits(entry(title, language=code)).status for title in (before, later))
    found = moved(now, then, ())
    assert (found.state if found else "") == state


HOUR = 3600.0
TURNED: list[tuple[str, list[Status], list[tuple[float, list[Status]]], float, Status | None]] = [
    ("never told, and the story stands elsewhere", [AHEAD], [(0.0, [PLANNED]), (1.0, [CANCELLED])], 2.0, AHEAD),
    ("told before it turned, an hour ago", [PLANNED], [(0.0, [PLANNED]), (0.5, [CANCELLED])], 1.0, None),
    ("told before it turned, a day ago", [PLANNED], [(0.0, [PLANNED]), (1.0, [CANCELLED])], 24.0, PLANNED),
    ("told since it turned", [CANCELLED], [(0.0, [PLANNED]), (1.0, [CANCELLED])], 24.0, None),
    ("a later stage that a silent headline hid", [FOUND], [(0.0, [MISSING]), (1.0, [])], 2.0, FOUND),
    ("where a matter begins", [MISSING], [(0.0, [FOUND])], 24.0, None),
    ("an earlier stage of something that only went on", [PLANNED], [(0.0, [BEGUN])], 24.0, None),
    ("nothing told of it", [CANCELLED], [(0.0, [CONVICTED])], 24.0, None),
    ("a question", [asked(AHEAD)], [(0.0, [CANCELLED])], 24.0, None),
]


@pytest.mark.parametrize(("why", "new", "told", "hours", "found"), TURNED, ids=[case[0] for case in TURNED])
def test_a_story_turns(
    why: str, new: list[Status], told: list[tuple[float, list[Status]]], hours: float, found: Status | None
) -> None:
    assert turned(new, [(then * HOUR, text) for then, text in told], hours * HOUR) == found


SCRAPS = st.lists(
    st.sampled_from(
        "sagt sagt, ab nicht kein Rücktritt tritt zurück: ? dementiert abgesagt abzusagen droht – und calls off not may".split()
    ),
    max_size=14,
).map(" ".join)


@given(SCRAPS | st.text(max_size=80), st.sampled_from(["de", "en", "", "fr", "xx"]))
def test_any_text_stands_somehow_and_always_the_same(title: str, code: str) -> None:
    found = traits(entry(title, language=code)).status
    assert found == traits(entry(title, language=code)).status
    assert len({status.meaning for status in found}) == len(found)
    assert moved(found, found, ()) is None
    assert all(status.said for status in found)


@given(SCRAPS)
def test_a_question_moves_nothing(title: str) -> None:
    asked_of = title.replace(":", "").replace("?", "").replace("–", "") + "?"
    assert moved(traits(entry(asked_of)).status, (), ()) is None


def test_what_is_news_by_itself_is_what_a_user_would_call_so() -> None:
    assert {("takes place", "cancelled"), ("truth", "denied"), ("office", "resigned"), ("life", "dead")} <= MOVES
    assert not {("takes place", "planned"), ("search", "missing"), ("trend", "up"), ("door", "open")} & MOVES
