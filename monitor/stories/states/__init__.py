"""How things can stand, and by which words headlines say so: a file a language, one line an answer.

An *axis* is a question ("does it take place?"), a *state* one of its answers. A language file holds lines

    axis: state | item, item, item

and goes on on indented ones. An item is

- `word`: this word; `word*`: a word that begins so, with three letters more at most; `*word`: a compound that ends so;
- `gestrichen~`: a participle. Inflected ("die gestrichenen Flüge") it tells in passing what was before;
- `gewinnen^`: a verb by its infinitive, in all its forms (German);
- `ab|sagen`: a separable verb by its infinitive, in all its forms, joined ("abgesagt") and split ("sagt … ab");
- `win/wins`: either word; `vom tisch`: several words in a row, `calls/called off`: either word, `calls … off`: up to six words between,
  `verurteilt .`: where the clause ends.

A word may stand in several lines. A state in brackets, `life: (dead) | funeral`, is told in passing: it is known then, and no
news. Lines without an axis do not tell a state, they change what others say:
`not` (what follows is denied), `refused` (what else the clause says is denied), `open` (it isn't a fact: a threat, a demand,
a rumour), `silent` (these words mean nothing here, whatever they mean elsewhere).
"""

from __future__ import annotations

from monitor.stories.states import de, en, es, fr, it, nl, pl, pt, ru

LINES: dict[str, str] = {
    "de": de.LINES,
    "en": en.LINES,
    "es": es.LINES,
    "fr": fr.LINES,
    "it": it.LINES,
    "nl": nl.LINES,
    "pl": pl.LINES,
    "pt": pt.LINES,
    "ru": ru.LINES,
}

AXES: dict[str, str] = {
    "takes place": "planned, begun, interrupted!, resumed!, postponed!, cancelled!, averted!, goes ahead, over!",
    "truth": "hearsay-, confirmed, denied!",
    "life": "dead!, alive",
    "court": "charged-, convicted!, cleared!, dropped!, overturned!, appealed",
    "custody": "arrested!, released!, escaped!, expelled!",
    "talks": "under way-, agreed!, in force, failed!",
    "vote": "approved!, rejected!",
    "measure": "imposed, suspended!, lifted!",
    "search": "missing-, found, rescued!, abandoned!",
    "trend": "up, down",
    "fight": "begins-, contained!, over!",
    "door": "open, closed, reopened!",
    "office": "appointed, stays!, resigned!, dismissed!",
    "commitment": "running-, signed!, withdrawn!, broken!",
    "power": "out-, restored!",
    "business": "insolvent!, rescued!",
    "product": "on sale-, recalled!",
    "health": "ill-, recovered!, out",
    "outcome": "awaited-, disturbed-, decided, back",
}
"""The states of each axis. `!`: news by itself, so that a headline with it moves on from one that was silent on the axis.
`-`: where a matter begins, which is never a step on. Any other is news after another state of its axis."""

AWAITED, DECIDED = ("outcome", "awaited"), ("outcome", "decided")
HEARSAY = ("truth", "hearsay")
DISTURBED, BACK = ("outcome", "disturbed"), ("outcome", "back")
"""Of any matter: it is yet to be decided, and it is; something is out of its course, and back. Many words say so, some of
which say something else besides; so the later one is only ever news after the earlier one."""
WANTS = frozenset(
    "will wollen möchte möchten soll sollen plant planen wants want plans plan hopes hope could might".split()
)
"""Words of what is awaited that no text has which tells the decision; a match or a vote it may still name."""
BESIDE = frozenset((AWAITED, DECIDED, DISTURBED, BACK, HEARSAY))

NEGATED: dict[tuple[str, str], tuple[str, str]] = {
    ("takes place", "cancelled"): ("takes place", "goes ahead"),
    ("takes place", "goes ahead"): ("takes place", "cancelled"),
    ("takes place", "postponed"): ("takes place", "goes ahead"),
    ("court", "convicted"): ("court", "cleared"),
    ("talks", "agreed"): ("talks", "failed"),
    ("vote", "approved"): ("vote", "rejected"),
    ("office", "resigned"): ("office", "stays"),
    ("measure", "lifted"): ("measure", "imposed"),
    ("door", "open"): ("door", "closed"),
    ("life", "alive"): ("life", "dead"),
}
"""What a denied state means by itself; any other says nothing when it is denied."""

IMPLIED: dict[tuple[str, str], tuple[str, str]] = {
    ("commitment", "signed"): ("talks", "agreed"),
    ("court", "overturned"): ("measure", "lifted"),
    ("fight", "over"): ("fight", "contained"),
    ("takes place", "cancelled"): ("takes place", "postponed"),
}
"""Whoever has told the first has told the second."""

KIN = (
    {("takes place", "planned"), ("takes place", "goes ahead")},
    {("takes place", "begun"), ("takes place", "goes ahead")},
    {("takes place", "begun"), ("takes place", "resumed")},
    {("takes place", "cancelled"), ("takes place", "averted")},
    {("takes place", "resumed"), ("takes place", "goes ahead")},
    {("search", "found"), ("search", "rescued")},
    {("court", "overturned"), ("vote", "rejected")},
    {("takes place", "interrupted"), ("measure", "suspended")},
    {("takes place", "postponed"), ("measure", "suspended")},
    {("takes place", "resumed"), ("power", "restored")},
    {("takes place", "cancelled"), ("commitment", "withdrawn")},
    {("fight", "over"), ("takes place", "over")},
    {("door", "closed"), ("takes place", "over")},
    {("talks", "agreed"), ("talks", "in force")},
)
"""States in which one paper says what another says in the other: the one after the other is no news."""
