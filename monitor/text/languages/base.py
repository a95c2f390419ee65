"""The seam: what a language file gives. To add a language, write one such file and one line in the table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """Facts about one language; every word is in folded spelling (see `monitor.text.fold`)."""

    code: str
    """ISO 639-1."""
    snowball: str
    """Name of the Snowball algorithm; empty: none."""
    stop_words: frozenset[str] = frozenset()
    """Words that say nothing of a topic: articles, prepositions, auxiliaries."""
    links: frozenset[str] = frozenset()
    """Words that only join others: a query means nothing by them."""
    pronouns: frozenset[str] = frozenset()
    """Further little words, and the forms of all of them: no article that holds one is about what stems alike."""
    irregular: tuple[tuple[str, str], ...] = ()
    """(form, lemma) pairs that no stemmer brings together."""
    apart: tuple[tuple[str, str], ...] = ()
    """(form, made-up stem) pairs that the stemmer would wrongly bring together with others: `Sicherheit` is not `sicher`."""
    rewrites: tuple[tuple[str, str, str], ...] = ()
    """(endings, pattern, replacement) tried in order before stemming, on words with one of the endings; the first that fits
    is used."""
    endings: tuple[str, ...] = ()
    """Endings that a noun may take where the stemmer is unsure: a query tries them all."""
    strong_verbs: tuple[tuple[str, str, str], ...] = ()
    """(infinitive, past stem, participle) of verbs that change their vowel."""
    present_stems: tuple[tuple[str, str], ...] = ()
    """(infinitive, stem of `he …`) where the present is irregular beyond its vowel."""
    particles: tuple[str, ...] = ()
    """First parts of separable verbs: `an` in `ruft … an`."""
    prefixes: tuple[str, ...] = ()
    """First parts that never part from their verb, and take the place of `ge`: `ver` in `verboten`."""
    infinitives: tuple[str, ...] = ()
    """Endings of infinitives; empty: verbs are left to the stemmer."""
    deeds: tuple[tuple[str, str], ...] = ()
    """(ending of a noun, ending of the verb that does it): `Sperrung` is what one does who sperrt."""
    no_deeds: frozenset[str] = frozenset()
    """Nouns that end so and say no deed: a `zeitung`."""
    compounds: bool = False
    """Whether nouns are written together, so that a word's head is its end."""
    closings: frozenset[str] = frozenset()
    """Two or more consonants in which a word may end, with the letters that join it to the next; empty: any."""
    never_last: frozenset[str] = frozenset()
    """Consonants in which none ends."""
    suffixes: tuple[str, ...] = ()
    """Endings that make nouns, in all their cases: no part of a compound begins inside one."""
    whole: frozenset[str] = frozenset()
    """Compounds that are no kind of what they end in: an `autobahn` is no railway."""
    subordinators: frozenset[str] = frozenset()
    """Words after which a comma goes on with the same thought."""


def lemmas(lines: str) -> tuple[tuple[str, str], ...]:
    """(form, lemma) pairs from lines that name a lemma, a colon, and its forms."""
    pairs = (line.partition(":") for line in lines.strip().splitlines())
    return tuple((form, lemma.strip()) for lemma, _, forms in pairs for form in forms.split())
