"""`depesche demo`: what a newcomer without a network sees is the real thing."""

from __future__ import annotations

from tests.daemons import depesche


def test_the_play_shows_two_firsts_and_one_update_and_no_alert_for_the_round_up() -> None:
    said = depesche("demo", "--speed", "1.5")
    assert said.returncode == 0, said.stderr
    assert "Traceback" not in said.stderr
    out = said.stdout
    rung = [line.removeprefix("● ") for line in out.splitlines() if line.startswith("● ")]
    assert rung == [
        "Kreml: Telefonat zwischen Putin und Trump für Donnerstag angesetzt",
        "Update (cancelled): Kreml: Telefonat zwischen Putin und Trump für Donnerstag abgesagt",
        "Lokführer kündigen Warnstreik an: Bahn streicht Fernzüge am Freitag",
    ], "neither the round-up nor the second telling rings"
    assert "Das war der Tag" not in out, "the round-up belongs to none of them"
    assert "• Putin und Trump wollen am Donnerstag telefonieren" in out, "who else told it stands below the update"
    assert "That was it." in said.stderr
