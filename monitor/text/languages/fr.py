"""French."""

from __future__ import annotations

from monitor.text.languages.base import Language

FRENCH = Language(
    code="fr",
    snowball="french",
    stop_words=frozenset(
        """a au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur lui mais ne nous on ou par
        pas pour qu que qui sa se ses son sont sur un une vous y ete plus comme dont ont ete apres avant""".split()
    ),
    links=frozenset("le la les l de du des d un une et a au aux en dans sur pour par avec entre".split()),
    subordinators=frozenset("que qui dont ou et mais car si quand comme lorsque".split()),
)
