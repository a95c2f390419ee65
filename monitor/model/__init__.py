"""The nouns: one frozen record for each station that an entry passes, and what two or more rooms share.

Times are aware `datetime`s in UTC; durations are `timedelta`s. Nothing here reads a clock or does I/O. Import from here:
the modules are the chapters, in the order in which an entry passes them: wanted, read, judged, sent.
"""

from __future__ import annotations

from monitor.model.judged import (
    Alert,
    ArticleWanted,
    Decision,
    Delivery,
    Evidence,
    Held,
    Hit,
    Judged,
    Kind,
    Match,
    Occasion,
    Passed,
    Placement,
    Reason,
    SoFar,
    Spoken,
    Told,
    Verdict,
)
from monitor.model.lineage import MOST_TOLD, OF_A_STORY, Forebear, Telling
from monitor.model.opinion import Opinion
from monitor.model.read import Entry, FeedState, Fetched, Habits, RawEntry, RawFeed
from monitor.model.said import Said, said, spoken
from monitor.model.sent import Backoff, Outcome, Outgoing, Part, Settled
from monitor.model.wanted import Example, Feed, FirstRun, Limit, Manner, Quiet, Sameness, Schedule, Silence, Watch, When

__all__ = [
    "MOST_TOLD",
    "OF_A_STORY",
    "Alert",
    "ArticleWanted",
    "Backoff",
    "Decision",
    "Delivery",
    "Entry",
    "Evidence",
    "Example",
    "Feed",
    "FeedState",
    "Fetched",
    "FirstRun",
    "Forebear",
    "Habits",
    "Held",
    "Hit",
    "Judged",
    "Kind",
    "Limit",
    "Manner",
    "Match",
    "Occasion",
    "Opinion",
    "Outcome",
    "Outgoing",
    "Part",
    "Passed",
    "Placement",
    "Quiet",
    "RawEntry",
    "RawFeed",
    "Reason",
    "Said",
    "Sameness",
    "Schedule",
    "Settled",
    "Silence",
    "SoFar",
    "Spoken",
    "Telling",
    "Told",
    "Verdict",
    "Watch",
    "When",
    "said",
    "spoken",
]
