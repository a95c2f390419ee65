"""Sites that are named by their address, by an overview page, by an index of sitemaps: through the whole house."""

from __future__ import annotations

from pathlib import Path

from tests.daemons import depesche, item, rss
from tests.receivers import Webhook
from tests.servers import FeedServer

HTML = {"Content-Type": "text/html; charset=utf-8"}
CALL = "Adler und Brandt vereinbaren ein Telefonat"


def config(folder: Path, hook: Webhook, *feeds: str) -> str:
    path = folder / "config.yaml"
    path.write_text(
        "feeds:\n" + "".join(f"  - {feed}\n" for feed in feeds) + "watches: [{name: Anruf, query: Telefonat Adler}]\n"
        f"channels: {{haus: {{url: {hook.url!r}}}}}\nfirst_run: all\nallow_networks: [127.0.0.1]\n"
    )
    return str(path)


def teaser(title: str, path: str) -> str:
    return f'<article><h2><a href="{path}">{title}</a></h2><p>Mehr dazu lesen Sie im ganzen Artikel dieser Zeitung.</p></article>'


def test_a_site_a_page_and_a_sitemap_are_watched_like_feeds(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as hook:
        server.put("/", '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed">', headers=HTML)
        server.put("/feed", rss(item(CALL + " am Montag", "https://a.example/1")))
        page = teaser("Gold wird wieder teurer als im Mai", "/n/gold-wird-teurer") + teaser(
            "Zölle: Adler sagt Königin Cäcilie das Telefonat ab", "/n/adler-koenigin-zoelle"
        )
        server.put("/magazin", f"<!doctype html><html><body><main>{page}</main></body></html>", headers=HTML)
        server.put("/index.xml", f"<sitemapindex><sitemap><loc>{server.url('/s.xml')}</loc></sitemap></sitemapindex>")
        server.put(
            "/s.xml",
            f"<urlset><url><loc>{server.url('/p/fischerei-norwegen-hofft-auf-telefonat-mit-adler')}</loc></url></urlset>",
        )
        path = config(
            tmp_path,
            hook,
            f"{{url: {server.url('/')!r}, id: seite}}",
            f"{{page: {server.url('/magazin')!r}, links: 'article h2 a', id: magazin}}",
            f"{{url: {server.url('/index.xml')!r}, id: karte}}",
        )
        done = depesche("once", "--config", path)
        assert done.returncode == 0, done.stderr
        assert "3 feeds read, 0 failed, 4 new entries" in done.stderr + done.stdout
        assert hook.posts
        again = depesche("once", "--config", path)
        assert "3 feeds read, 0 failed, 0 new entries" in again.stderr + again.stdout
        asked = [one.path for one in server.log]
        assert (asked.count("/"), asked.count("/feed")) == (1, 2)
