"""Italian."""

from __future__ import annotations

from monitor.text.languages.base import Language

ITALIAN = Language(
    code="it",
    snowball="italian",
    stop_words=frozenset(
        """a ad ai al alla alle anche che chi come con da dal dalla dei del della delle di dopo e ed era gli ha hanno i
        il in io la le lo loro ma nel nella non o per piu quando se si sono su sua suo sul sulla tra un una
        uno""".split()
    ),
    links=frozenset(
        "il lo la i gli le di del dello della dei degli delle un uno una e a al alla in nel nella con per su sul sulla tra fra".split()
    ),
    subordinators=frozenset("che chi quando dove perche se e ma come".split()),
)
