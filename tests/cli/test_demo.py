"""`depesche demo`: what a newcomer without a network sees is the real thing."""

from __future__ import annotations

from tests.daemons import depesche


def test_the_play_shows_two_firsts_and_one_update_and_no_alert_for_the_round_up() -> None:
    said = depesche("demo", "--speed", "1.5")
    assert said.returncode == 0, said.stderr
    assert "Traceback" not in said.stderr
    out = said.stdout
    assert out.count("für Donnerstag angesetzt") >= 1
    assert "für Donnerstag abgesagt" in out
    assert "Lokführer kündigen Warnstreik an" in out
    assert "Das war der Tag" not in out, "the round-up rings nobody"
    assert "Kreml nennt Termin" not in out, "nor does the second telling"
    assert "That was it." in said.stderr
