"""Dutch."""

from __future__ import annotations

from monitor.text.languages.base import Language

DUTCH = Language(
    code="nl",
    snowball="dutch",
    stop_words=frozenset(
        """aan al als bij dan dat de der deze die dit door een en er had heeft hem het hij hun ik in is je kan maar me
        meer met na naar niet nog nu of om ook op over te tot uit van veel voor waar was wat we wel werd
        wordt ze zich zij zijn zo zou""".split()
    ),
    links=frozenset("de het een van en in op aan voor met door over bij naar tussen tegen".split()),
    subordinators=frozenset("dat die wie omdat als toen terwijl maar en".split()),
)
