"""Write the tables of common words that `monitor/stories/common/` ships, from the word lists of `wordfreq`.

    pip install wordfreq && python bench/common_words.py

Run it again when `monitor/stories/terms.py` changes what a word's term is. wordfreq's data is CC BY-SA 4.0, and so are
the tables made from it; the program that reads them is not.
"""

from __future__ import annotations

import sys
import textwrap
from collections import defaultdict
from math import log10
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from monitor.stories.terms import is_stop_word, term  # noqa: E402
from monitor.text.fold import fold  # noqa: E402

KEPT = {"de": 8000, "en": 6000, "es": 2000, "fr": 2000, "it": 2000, "nl": 2000, "pl": 2000, "pt": 2000, "ru": 2000}
HEAD = '''"""How often the words of a language are written: terms by their class, ten times log10 of uses in a billion words.

Derived from the word lists of wordfreq 3 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq), which names
its sources; this table is under the same licence. Written by `bench/common_words.py`.
"""

TERMS = {
'''


def main() -> int:
    try:
        import wordfreq
    except ImportError:
        print("common_words: skipped, wordfreq is not installed")
        return 0
    for code, kept in KEPT.items():
        shares: dict[str, float] = defaultdict(float)
        for word in wordfreq.top_n_list(code, 3 * kept, wordlist="small"):
            form = fold(word)
            if form.isalpha() and len(form) > 2 and not is_stop_word(form, code):
                shares[term(form, code)] += wordfreq.word_frequency(word, code, wordlist="small")
        most = sorted(shares.items(), key=lambda found: (-found[1], found[0]))[:kept]
        folder = ROOT / "monitor" / "stories" / "common"
        (folder / f"{code}.py").write_text(HEAD + written(most) + "}\n", encoding="utf-8")
    return 0


def written(shares: list[tuple[str, float]]) -> str:
    """The terms of each class, wrapped; the most common first."""
    classes: dict[int, list[str]] = defaultdict(list)
    for name, share in shares:
        classes[round(10 * log10(share * 1e9))].append(name)
    found = []
    for level in sorted(classes, reverse=True):
        lines = textwrap.wrap(" ".join(sorted(classes[level])), 110, break_long_words=False, break_on_hyphens=False)
        found.append(f'    {level}: """' + "\n        ".join(lines) + '""",\n')
    return "".join(found)


if __name__ == "__main__":
    raise SystemExit(main())
