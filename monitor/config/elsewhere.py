"""What other programs call a thing: keys that people bring with them from there, and what to write here instead."""

from __future__ import annotations

from collections.abc import Mapping

_FEED = {
    **dict.fromkeys(("interval", "refresh", "frequency", "poll", "schedule"), "every: 15m"),
    **dict.fromkeys(("address", "link", "uri", "feed", "rss"), "url: https://…"),
    **dict.fromkeys(("title", "label"), "name: …"),
    **dict.fromkeys(("lang", "locale"), "language: de"),
    **dict.fromkeys(("category", "categories", "folder", "group", "groups"), "tags: [politik]"),
    **dict.fromkeys(("cookie", "cookies"), 'headers: {Cookie: "${NAME}"}'),
    **dict.fromkeys(("username", "password", "user", "login"), 'auth: {user: …, password: "${NAME}"}'),
    **dict.fromkeys(("disabled", "paused"), "enabled: false"),
    **dict.fromkeys(("scraper", "crawler", "fulltext", "fetch"), "full_text: true"),
    **dict.fromkeys(("selector", "css", "xpath"), "page: ADDRESS and links: a CSS selector"),
}
_WATCH = {
    **dict.fromkeys(("keyword", "keywords", "words", "search", "filter", "match", "pattern", "regexp"), "query: words"),
    "regex": "query: /an expression/",
    **dict.fromkeys(("exclude", "reject", "ignore", "without", "not"), "none: [words], or -word in the query"),
    **dict.fromkeys(("include", "accept", "or"), "any: [words]"),
    **dict.fromkeys(("channel", "channels", "receiver", "receivers", "to", "send"), "notify: [channel]"),
    **dict.fromkeys(("source", "sources", "feed"), "feeds: [names]"),
    **dict.fromkeys(("title", "label"), "name: …"),
    **dict.fromkeys(("lang", "language"), "languages: [de]"),
    **dict.fromkeys(("disabled", "muted", "paused"), "enabled: false"),
    **dict.fromkeys(("group_wait", "group_interval", "throttle", "cooldown"), "group: 30s, or limit: 10/h"),
    **dict.fromkeys(("quiet_hours", "mute_time_intervals"), "quiet: 22:00-07:00"),
    **dict.fromkeys(("schedule", "cron"), 'digest: "0 7 * * *"'),
}
_CHANNEL = {
    **dict.fromkeys(
        ("type", "service", "kind", "provider", "topic", "token", "host", "to"),
        "an address says it all, such as url: ntfy://ntfy.sh/TOPIC",
    ),
    **dict.fromkeys(("webhook", "webhooks", "http", "https"), "url: jsons://HOST/PATH, a POST of JSON"),
    **dict.fromkeys(("mail", "email", "smtp"), "url: mailto://USER:PASSWORD@HOST?to=ADDRESS"),
    **dict.fromkeys(("apprise", "address", "uri"), "url: SCHEME://…"),
    **dict.fromkeys(("command", "exec", "script"), "url: json://localhost:PORT/ to a program of yours that listens"),
    **dict.fromkeys(("path", "log"), "file: alerts.log"),
    **dict.fromkeys(("stdout", "print", "terminal"), "console: true"),
}
_CONFIG = {
    **dict.fromkeys(("logging", "log", "log_level", "loglevel", "verbose"), "logs: {level: debug}"),
    **dict.fromkeys(("database", "db", "storage"), "store: sqlite:///depesche.db"),
    **dict.fromkeys(("interval", "refresh", "poll_interval"), "every: 15m"),
    **dict.fromkeys(("tz", "time_zone"), "timezone: Europe/Berlin"),
    **dict.fromkeys(("language", "lang"), "locale: de"),
    **dict.fromkeys(("sources", "urls", "subscriptions", "sites"), "feeds: [addresses]"),
    **dict.fromkeys(
        ("topics", "queries", "keywords", "searches", "rules", "filters", "tasks"), "watches: [{name, query}]"
    ),
    **dict.fromkeys(("receivers", "notifiers", "notifications", "notify", "apprise"), "channels: {NAME: {url: …}}"),
    **dict.fromkeys(("synonyms", "aliases"), "concepts: {NAME: [words]}"),
    **dict.fromkeys(("quiet_hours", "mute"), "quiet: 22:00-07:00"),
    **dict.fromkeys(("retention", "max_age"), "keep: 90d"),
    **dict.fromkeys(("workers", "threads"), "concurrency: 16"),
}
OTHER_NAMES: Mapping[str, Mapping[str, str]] = {
    "feed": _FEED,
    "watch": _WATCH,
    "channel": _CHANNEL,
    "config": _CONFIG,
}
"""For each kind of mapping: a key that we don't have, and what to write for it."""


def instead(section: str, key: str) -> str:
    """A hint for a key that another program has, in whatever case and with whatever dashes; empty: none is known."""
    said = OTHER_NAMES.get(section, {}).get(key.lower().replace("-", "_"), "")
    return said if not said or said.startswith("an address") else f"write {said}"
