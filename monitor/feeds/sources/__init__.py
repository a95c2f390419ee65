"""Where bytes come from: one file a kind of address, and the table that names them by scheme.

Loading the table loads no HTTP client; `app` builds what it needs.
"""

from __future__ import annotations

SOURCES: dict[str, str] = {
    "http": "monitor.feeds.sources.http:HttpSource",
    "https": "monitor.feeds.sources.http:HttpSource",
    "file": "monitor.feeds.sources.file:FileSource",
}
