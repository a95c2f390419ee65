"""English notions of the news; a line is a group: words that open it | words that only belong to it.

The stemmer knows the regular forms, the language's table the irregular ones. What has another meaning as often (`party`) opens
nothing. A word with a `?` behind it belongs only where the query says something else besides; `ship/ferry … sinks/capsizes` is one
word of each side near the other.
"""

from __future__ import annotations

from monitor.topics.shipped.english.affairs import AFFAIRS
from monitor.topics.shipped.english.harm import HARM
from monitor.topics.shipped.english.who import WHO

ENGLISH = "".join((HARM.rstrip(), AFFAIRS.rstrip(), WHO))
