"""Addresses as one article's name: one spelling for each page, what identifies it, and whose patience it costs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qsl, quote, urljoin, urlsplit, urlunsplit

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

LONGEST = 8192
"""Characters of an address; longer ones are dropped."""

_TRACKING = re.compile(
    r"(?:utm_|at_|wt_|mtm_|pk_|hsa_|vero_|oly_|ns_|itm_|stm_|_hs).*"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|ocid|cmpid|cmp|icid|ncid|xtor"
    r"|wtrid|wtmc|wt\.mc_id|wt\.mc|rssid|srnd|smid|ftag|taid|s_cid|ref_src|ref_url|spm|_ga|_gl|__twitter_impression"
)
_TRACKING_FRAGMENT = re.compile(r"(?:utm_|xtor=|ref=|at_|rss$|:~:text=)", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\]")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_ESCAPE = re.compile(r"%[0-9a-fA-F]{2}")
_PRINTABLE = "!#$%&'()*+,/:;=?@[]~-._"
_ORDINARY = re.compile(
    r"https?://[a-z0-9-]++(?:\.[a-z0-9-]++)+/[A-Za-z0-9/._~!$'()*+,=:@-]*+(?:\?([A-Za-z0-9/._~!$'()*+,=:@&-]++))?+"
)
"""An address that is spelled well already, as nine in ten are: taking it apart would only put it together again."""
_MAY_WRAP = re.compile(r"https?://(?:[a-z0-9.-]*\.)?(?:google|bing)\.")
_MOBILE = re.compile(r"(?:(?:www|m|mobil|mobile|amp|wap)\.)+(?=[^/.]+\.[^/])")
_AMP_CACHE = re.compile(r"(?:[^/]+\.)?(?:google\.[a-z.]{2,6}/amp|cdn\.ampproject\.org/[cv])/(?:s/)?(?=[^/]+\.[^/]+/)")
_AMP_PATH = re.compile(r"(?<=[^/])/amp(?:\.html)?/?$|(?<=[^/])\.amp(?=(?:\.html)?$)|^/amp(?=/[^/])")
_AMP_QUERY = re.compile(r"(?:amp(?:=(?:1|true|)?)?|(?:outputtype|output|view|page_view)=amp|m=[01]|mobile=(?:1|true))")
_PORTS = {"http": 80, "https": 443}
_SCHEMELESS = re.compile(r"(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?=[/?#]|$)", re.IGNORECASE)


def canonical(url: str, base: str = "") -> str:
    """The one spelling of a web address: absolute, unwrapped, without tracking and credentials; empty if it is none."""
    url = url.strip()
    found = _ORDINARY.fullmatch(url)
    if found is not None and len(url) <= LONGEST and not (found[1] and _MAY_WRAP.match(url)):
        return _without_tracking(url, found[1]) if found[1] else url
    address = _absolute(url, base)
    while address and (inner := _wrapped(address)):
        address = _plain(inner)
    return address


@lru_cache(maxsize=1 << 12)
def identity_of(url: str) -> str:
    """The key under which a page is known, however its address is written: see `key_of`."""
    return key_of(canonical(url))


def key_of(address: str) -> str:
    """What stays of a canonical address when a site turns to https, drops `www.` or a trailing slash, or shows the same
    article as AMP or on its mobile host."""
    if not address:
        return ""
    rest = address.split("://", 1)[1]
    if "amp" in rest:
        rest = _AMP_CACHE.sub("", rest, count=1)
    head, mark, fragment = rest.partition("#")
    place, question, query = head.partition("?")
    host, slash, path = place.partition("/")
    path = (slash + path).rstrip("/")
    if "amp" in path:
        path = _AMP_PATH.sub("", path).rstrip("/")
    if query:
        query = "&".join(part for part in query.split("&") if not _AMP_QUERY.fullmatch(part.lower()))
    return _MOBILE.sub("", host, count=1) + path + (question + query if query else "") + mark + fragment


def lane_of(url: str, *, private: bool = False, slot: int | None = None) -> str:
    """The politeness unit: the registered domain; for IP addresses and private hosts `host:port`; `#slot` if given."""
    host, port = _host_and_port(url)
    numeric = ":" in host or host.replace(".", "").isdigit()
    if private or numeric or not host:
        name = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    else:
        name = _registered(host)
    return name if slot is None else f"{name}#{slot}"


def shown(url: str) -> str:
    """The address as it may stand in a log: credentials and the values of the query left out."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "(unreadable address)"
    host = f"[{host}]" if ":" in host else host
    text = f"{parts.scheme}://{host}{port}{parts.path}" + ("?…" if parts.query else "")
    return _UNSEEN.sub("", text)[:300]


def _absolute(url: str, base: str) -> str:
    if not url or len(url) > LONGEST:
        return ""
    try:
        if base and not urlsplit(url).scheme and _names_a_host(url, base):
            url = "//" + url  # a blog that writes its links as `example.org/post` means its own host, not a folder
        return _plain(urljoin(base, url) if base else url)
    except ValueError:
        return ""


def _names_a_host(url: str, base: str) -> bool:
    found = _SCHEMELESS.match(url)
    if found is None:
        return False
    host, _ = _host_and_port(base)
    return found.group().lower().removeprefix("www.") == host.removeprefix("www.")


def _plain(url: str) -> str:
    try:
        parts = urlsplit(_UNSEEN.sub(lambda gap: "%20" if " " in gap.group() else "", url.strip()))
        scheme, host, port = parts.scheme.lower(), _ascii_host(parts), parts.port
    except ValueError:
        return ""
    if scheme not in _PORTS or not host:
        return ""
    place = host if port in (None, _PORTS[scheme]) else f"{host}:{port}"
    query = _kept(parts.query)
    fragment = "" if _TRACKING_FRAGMENT.match(parts.fragment) else parts.fragment
    whole = urlunsplit((scheme, place, _quoted(parts.path) or "/", _quoted(query), _quoted(fragment)))
    return whole if len(whole) <= 3 * LONGEST else ""


def _without_tracking(url: str, query: str) -> str:
    kept = _kept(query)
    return url if kept == query else url[: -len(query) - 1] + ("?" + kept if kept else "")


def _kept(query: str) -> str:
    return "&".join(part for part in query.split("&") if part and not _tracks(part))


def _tracks(parameter: str) -> bool:
    return _TRACKING.fullmatch(parameter.partition("=")[0].lower()) is not None


def _ascii_host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if not host.isascii():
        host = host.encode("idna").decode("ascii")  # UnicodeError is a ValueError: such a host is none
    host = f"[{host}]" if ":" in host else host
    return host if _HOST.fullmatch(host) else ""


def _quoted(text: str) -> str:
    encoded = quote(text, safe=_PRINTABLE, errors="replace")
    return _ESCAPE.sub(lambda escape: escape.group().upper(), encoded)


def _wrapped(address: str) -> str:
    """The address inside a search engine's redirect, else empty."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    bing = host.endswith("bing.com") and parts.path.lower().startswith("/news/apiclick")
    google = re.fullmatch(r"(?:www\.|news\.)?google\.[a-z.]{2,6}", host) and parts.path in ("/url", "/news/url")
    if not bing and not google:
        return ""
    values = dict(parse_qsl(parts.query, max_num_fields=None))
    inner = values.get("url") or values.get("q") or ""
    return inner if inner.startswith(("http://", "https://")) and _plain(inner) else ""


def _host_and_port(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url if "://" in url else "//" + url)
        host = (parts.hostname or "").rstrip(".")
        return host, parts.port or _PORTS.get(parts.scheme, 80)
    except ValueError:
        return "", 0


@lru_cache(maxsize=1 << 15)
def _registered(host: str) -> str:
    return str(_suffixes().privatesuffix(host) or host)


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList  # here, since it costs 70 ms and 2.5 MB that most commands never need

    return PublicSuffixList()
