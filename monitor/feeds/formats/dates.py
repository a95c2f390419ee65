"""Dates as feeds really write them, in UTC: ISO, mail style, German, Unix seconds; nonsense gives None."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_EARLIEST, _LATEST = 1990, 2100
_DAY = timedelta(days=1)
_GERMAN_TIME = ZoneInfo("Europe/Berlin")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar jän jänner jaenner janvier janv enero ene gennaio gen januari janeiro styczeń stycznia sty января янв",
            "feb february februar feber février févr febrero febbraio februari fevereiro fev luty lutego lut февраля фев",
            "mar mär mrz maer march märz maerz mars marzo maart mrt março marzec marca марта мар",
            "apr april avril avr abril abr aprile kwiecień kwietnia kwi апреля апр",
            "may mai mayo maggio mag mei maio maj maja мая май",
            "jun june juni juin junio giugno giu junho czerwiec czerwca cze июня июн",
            "jul july juli juillet juil julio luglio lug julho lipiec lipca lip июля июл",
            "aug august août agosto ago augustus sierpień sierpnia sie августа авг",
            "sep sept september septembre septiembre settembre set setembro wrzesień września wrz сентября сен",
            "oct okt october oktober octobre octubre ottobre ott outubro out październik października paź октября окт",
            "nov november novembre noviembre novembro listopad listopada lis ноября ноя нояб",
            "dec dez december dezember décembre déc diciembre dic dicembre dezembro grudzień grudnia gru декабря дек",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {
    **dict.fromkeys(("", "z", "ut", "utc", "gmt", "wet"), 0.0),
    **dict.fromkeys(("cet", "mez", "met", "bst", "west"), 1.0),
    **dict.fromkeys(("cest", "mesz", "mest", "eet", "sast"), 2.0),
    **dict.fromkeys(("eest", "msk"), 3.0),
    "jst": 9.0,
    "aest": 10.0,
    "aedt": 11.0,
    "nzst": 12.0,
    "nzdt": 13.0,
    "est": -5.0,
    "edt": -4.0,
    "cst": -6.0,
    "cdt": -5.0,
    "mst": -7.0,
    "mdt": -6.0,
    "pst": -8.0,
    "pdt": -7.0,
}
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?\s*(?:Uhr)?\s*(?P<half>[ap]\.?m\.?)?"
_ZONE = r"\s*\(?(?P<zone>[a-z]{1,4}|(?:gmt|utc)?[+-]\d\d?:?(?:\d\d)?)?\)?\s*(?:\([^)]*\))?"
_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)(?:[T\s]+" + _CLOCK + _ZONE + r")?\s*", re.IGNORECASE
)
_MAIL = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)?(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s-]+(?:de\s+)?(?P<word>[^\W\d_]+)\.?,?[\s-]+"
    r"(?:de\s+)?(?P<year>\d{4}|\d\d)(?:\s*(?:года|г\.))?"
    r"(?:(?:\s*[,|–-]\s*|\s+(?:um\s+|at\s+|om\s+|à\s+|alle\s+|a\s+las\s+|às\s+|в\s+|o\s+)?)"
    + _CLOCK
    + _ZONE
    + r")?\s*",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    r"(?:[^\W\d_]+,?\s+)?(?P<word>[^\W\d_]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})"
    r"(?:(?:\s*[,|–-]\s*|\s+(?:at\s+)?)" + _CLOCK + _ZONE + r")?\s*",
    re.IGNORECASE,
)
_DOTTED = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)?(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4}|\d\d)"
    r"(?:(?:\s*[,|–-]\s*|\s+(?:um\s+)?)" + _CLOCK + _ZONE + r")?\s*",
    re.IGNORECASE,
)
_THEN = r"(?:[,T\s]+" + _CLOCK + _ZONE + r")?\s*"
_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?" + _ZONE + r")?",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[/.年]\s?(?P<month>\d\d?)[/.月]\s?(?P<day>\d\d?)日?" + _THEN, re.IGNORECASE)
_DAY_FIRST = re.compile(r"(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d\d?)/(?P<year>\d{4})" + _THEN, re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(?P<month>\d\d?)/(?P<day>1[3-9]|2\d|3[01])/(?P<year>\d{4})" + _THEN, re.IGNORECASE)
"""With slashes only where the day is beyond doubt: 5/6 is one thing in Boston and another in Bath."""
_ASCTIME = re.compile(
    r"[a-z]{3,9},?\s+(?P<word>[^\W\d_]+)\s+(?P<day>\d{1,2})\s+(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)"
    r"(?:\s+(?P<zone>[a-z]{1,4}|[+-]\d{4}))?\s+(?P<year>\d{4})",
    re.IGNORECASE,
)
_USUAL_ZONE = r"(?:(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)|GMT|Z|UTC)"
_USUAL_MAIL = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(?P<day>\d\d?) (?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?P<year>\d{4})"
    r" (?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d):(?P<second>[0-5]\d) " + _USUAL_ZONE,
    re.ASCII,
)
_USUAL_ISO = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)T(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d):(?P<second>[0-5]\d)"
    r"(?:\.\d{1,9})?" + _USUAL_ZONE,
    re.ASCII,
)
"""What most feeds write, read first and without asking what else it might be; the same as the forms below say."""
_UNIX = re.compile(r"\d{9,13}", re.ASCII)
_FORMS = (
    (_ISO, False),
    (_MAIL, False),
    (_AMERICAN, False),
    (_DOTTED, True),
    (_COMPACT, False),
    (_YEAR_FIRST, False),
    (_DAY_FIRST, False),
    (_MONTH_FIRST, False),
    (_ASCTIME, False),
)
_GERMAN_SPELLING = re.compile(r"\d\.\s+[^\W\d_]+\.?\s+\d|\d\s*Uhr\b")


@lru_cache(maxsize=1 << 13)
def read_date(text: str) -> datetime | None:
    """The moment that the text names, in UTC. Without a zone: UTC, but German spellings mean German time.

    Remembered: a feed repeats at each poll the dates of all that it lists.
    """
    text = text.strip()[:80]
    found = _USUAL_MAIL.fullmatch(text) or _USUAL_ISO.fullmatch(text)
    if found is not None:
        return _usual(found)
    if _UNIX.fullmatch(text):
        return _from_unix(int(text))
    for form, german in _FORMS:
        found = form.fullmatch(text)
        if found is not None:
            return _moment(found.groupdict(), german or _GERMAN_SPELLING.search(text) is not None)
    return None


def _usual(found: re.Match[str]) -> datetime | None:
    """A date in one of the two forms that nine in ten feeds have, all of it in digits but for an English month."""
    day, month, year, hour, minute, second, sign, hours, minutes = found.group(
        "day", "month", "year", "hour", "minute", "second", "sign", "hours", "minutes"
    )
    try:
        local = datetime(
            int(year),
            _MONTHS.get(month.lower(), 0) or int(month),
            int(day),
            int(hour),
            int(minute),
            int(second),
            0,
            UTC,
        )
        if sign is None:
            return sane(local)
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        if offset >= _DAY:
            return None
        return sane(local + offset if sign == "-" else local - offset)
    except (ValueError, OverflowError):
        return None


def sane(moment: datetime | None) -> datetime | None:
    """The moment if a news feed could mean it: between 1990 and 2100."""
    return moment if moment is not None and _EARLIEST <= moment.year < _LATEST else None


def _moment(parts: dict[str, str | None], german: bool) -> datetime | None:
    word = (parts.get("word") or "").lower()
    month = _MONTHS.get(word, 0) if word else int(parts["month"] or 0)
    german = german or word in ("januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "dez", "okt")
    zone = _zone((parts["zone"] or "").lower(), german)
    if zone is None:
        return None
    hour = int(parts["hour"] or 0)
    if half := (parts.get("half") or "").lower():
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        local = datetime(
            _year(parts["year"] or "0"),
            month,
            int(parts["day"] or 0),
            tzinfo=zone,
        ) + timedelta(hours=hour, minutes=int(parts["minute"] or 0), seconds=int(parts["second"] or 0))
        return sane(local.astimezone(UTC)) if hour <= 24 else None
    except (ValueError, OverflowError):
        return None


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < 69 else 1900)


def _zone(name: str, german: bool) -> tzinfo | None:
    if not name and german:
        return _GERMAN_TIME
    if name in _ZONES:
        return timezone(timedelta(hours=_ZONES[name]))
    found = re.fullmatch(r"(?:gmt|utc)?([+-])(\d\d?):?(\d\d)?", name, re.ASCII)
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-offset if sign == "-" else offset) if offset < timedelta(hours=24) else None


def _from_unix(number: int) -> datetime | None:
    seconds = number / 1000 if number > 99_999_999_999 else number
    return sane(datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds))
