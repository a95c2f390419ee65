"""All words that any watch asks for, numbered; texts are looked up in them one language at a time."""

from __future__ import annotations

from monitor.text.languages import LANGUAGES
from monitor.topics.scan import Scanner
from monitor.topics.table import Atom, Table


class Vocabulary:
    """Numbers for atoms, and for each surface of a word the numbers of the atoms that it satisfies."""

    def __init__(self) -> None:
        self._numbers: dict[Atom, int] = {}
        self._scanners: dict[str, Scanner] = {}

    def number(self, atom: Atom) -> int:
        """The atom's number; new atoms may be added until the first look-up."""
        return self._numbers.setdefault(atom, len(self._numbers))

    def scanner(self, code: str) -> Scanner:
        """The look-up for texts of one language, built at its first use; languages that nothing is known of share one."""
        known = code if code in LANGUAGES else ""
        if known not in self._scanners:
            self._scanners[known] = Scanner(Table(known, self._numbers))
        return self._scanners[known]
