"""Polish."""

from __future__ import annotations

from monitor.text.languages.base import Language

POLISH = Language(
    code="pl",
    snowball="polish",
    stop_words=frozenset(
        """a aby ale by byl byla bylo byly co czy dla do gdy go i ich ja jak jako je jego jej jest juz ktora ktore
        ktory lub ma mnie na nad nie o od on ona one oraz po pod przez przy sa sie ta tak tam te tego tej
        ten to tym u w we z za ze""".split()
    ),
    links=frozenset("i w we z ze na do od o po za przez dla nad pod miedzy".split()),
    rewrites=(("ow", r"^(.{3,})ow$", r"\1y"),),
    subordinators=frozenset("ze ktory ktora ktore gdy gdzie bo jesli i ale".split()),
)
