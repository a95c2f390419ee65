"""Russian."""

from __future__ import annotations

from monitor.text.languages.base import Language

RUSSIAN = Language(
    code="ru",
    snowball="russian",
    stop_words=frozenset(
        """а без был была были было в вам вас во все вы для до его ее если есть еще же за и из или им их к как ко когда
        кто ли мне мы на над не нет но о об он она они от по под при с со так также то только ты у уже что
        чтобы эта это я""".split()
    ),
    subordinators=frozenset("что кто когда где если и но как чтобы которыи которая".split()),
)
