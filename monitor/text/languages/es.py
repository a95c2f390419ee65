"""Spanish."""

from __future__ import annotations

from monitor.text.languages.base import Language

SPANISH = Language(
    code="es",
    snowball="spanish",
    stop_words=frozenset(
        """a al ante con como cuando de del desde donde el ella ellos en entre era es esta este esto fue ha han hay la
        las le lo los mas me mi muy no nos o para pero por que se ser si sin sobre son su sus tras un una y
        ya""".split()
    ),
    links=frozenset("el la los las de del un una y e a al en con por para sobre entre".split()),
    subordinators=frozenset("que quien cuando donde porque si y pero como".split()),
)
