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
    links=frozenset("и в во на с со к ко от до о об по за из у для над под между".split()),
    # A place's adjective and its region stand for the place (харьковской, харьковщина: Харьков); short stems mean something else.
    rewrites=(
        (
            "скии ского скому ским ском ская скои скую ское ские ских скими",
            r"(?<=\w{6})ск(?:ии|ого|ому|им|ом|ая|ои|ую|ое|ие|их|ими)$",
            "",
        ),
        ("щина щины щине щину щинои", r"(?<=\w{6})щин(?:а|ы|е|у|ои)$", ""),
    ),
    # The stemmer cuts the end off Киев and Харьков, but not off their cases.
    endings=("а",),
    subordinators=frozenset("что кто когда где если и но как чтобы которыи которая".split()),
)
