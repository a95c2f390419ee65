"""German notions of the news; a line is a group: words that open it | words that only belong to it.

An infinitive stands for all forms of its verb, the separated ones too; a noun for all its forms and, written with its capital,
for compounds that it ends. What has another meaning as often (`Kurs`, `Linie`) opens nothing. A word with a `?` behind it belongs
only where the query says something else besides; `Zug/Bus … prallt/kracht` is one word of each side near the other.
"""

from __future__ import annotations

from monitor.topics.shipped.german.conflict import CONFLICT
from monitor.topics.shipped.german.harm import HARM
from monitor.topics.shipped.german.life import LIFE
from monitor.topics.shipped.german.money import MONEY
from monitor.topics.shipped.german.state import STATE
from monitor.topics.shipped.german.what import WHAT
from monitor.topics.shipped.german.who import WHO

GERMAN = "".join((HARM.rstrip(), STATE.rstrip(), MONEY.rstrip(), CONFLICT.rstrip(), LIFE.rstrip(), WHO.rstrip(), WHAT))
