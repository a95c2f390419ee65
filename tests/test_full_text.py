"""Full texts as a user sees them: the teaser is silent, the article rings, once, whatever happens in between."""

from __future__ import annotations

from pathlib import Path

from tests.daemons import Daemon, depesche, eventually, item, rss
from tests.needs import shared
from tests.receivers import Webhook
from tests.servers import Answer, FeedServer

BODY = (
    "Der Hafen bleibt vorerst offen, teilte die Verwaltung am Dienstag mit, nachdem die Kaimauer geprüft worden war.",
    "Ministerin Adler und Konsul Brandt wollen noch in dieser Woche ein Telefonat führen, um den Vertrag zu retten.",
    "Ob danach ein Treffen folgt, ist ungewiss; beide Seiten hatten zuletzt nur über ihre Anwälte verkehrt.",
)
TITLE = "Hafen: Hoffnung auf ein Ende des Streits"
ROBOTS = "User-agent: *\nDisallow: /intern/\n"


def page(title: str, *body: str, beside: str = "Newsletter abonnieren: Stellenangebote in der Nähe") -> str:
    """An article as a site serves it, with all that stands around it."""
    text = "".join(f"<p>{line}</p>" for line in body)
    return f"""<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} | Abendblatt</title></head><body>
<header><nav><ul><li><a href="/">Start</a></li><li><a href="/stellen">{beside}</a></li></ul></nav></header>
<main><article><h1>{title}</h1>{text}</article></main>
<aside><h2>Das könnte Sie interessieren</h2><ul><li><a href="/x">{beside}</a></li></ul></aside>
<footer><form><label>{beside}</label><input type="email"></form></footer></body></html>"""


def config(folder: Path, server: FeedServer, phone: Webhook, more: str = "") -> Path:
    path = folder / "config.yaml"
    path.write_text(
        f"""\
locale: de
allow_networks: [127.0.0.1]
every: 1s
first_run: all
feeds:
  - {{url: '{server.url("/feed")}', name: Abendblatt, language: de, full_text: true}}
watches:
  - {{name: Anruf, query: Telefonat Adler Brandt}}
  - {{name: Post, query: Newsletter}}
channels:
  phone: {{url: '{phone.url}'}}
{more}""",
        encoding="utf-8",
    )
    return path


def paper(server: FeedServer, path: str = "/hafen") -> None:
    server.put("/feed", rss(item(TITLE, server.url(path), "Die Lage ist besser als gedacht.")))
    server.put("/robots.txt", ROBOTS)
    server.put("/hafen", page(TITLE, *BODY), headers={"Content-Type": "text/html; charset=utf-8"})


def test_once_reads_the_article_that_it_needs_and_tells_what_only_the_article_says(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone:
        paper(server)
        where = str(config(tmp_path, server, phone))
        done = depesche("once", "--config", where)
        assert done.returncode == 0, done.stderr
        assert len(phone.posts) == 1
        assert [asked.path for asked in server.log] == ["/feed", "/robots.txt", "/hafen"]
        again = depesche("once", "--config", where)
        assert again.returncode == 0, again.stderr
        assert len(phone.posts) == 1
        assert len(server.asked("/hafen")) == 1, "a page that was answered is never asked for again"
        told = depesche("explain", server.url("/hafen"), "--config", where).stdout
        assert "article  read" in told
        assert "content " in told


def test_a_daemon_killed_between_the_teaser_and_its_article_rings_once_after_the_next_start(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone:
        paper(server)
        server.script("/hafen", Answer(b"", delay=60.0))
        where = config(tmp_path, server, phone)
        with Daemon(where) as daemon:
            eventually(lambda: server.asked("/hafen"), what="the question for the article")
            daemon.kill()
        assert phone.posts == []
        paper(server)
        with Daemon(where):
            eventually(lambda: phone.posts, what="the alert")
            polls = len(server.asked("/feed"))
            eventually(lambda: len(server.asked("/feed")) > polls + 1, what="two more polls")
        assert len(phone.posts) == 1
        assert len(server.asked("/hafen")) == 2, "the page was answered once"


def test_a_page_that_robots_txt_keeps_from_us_is_not_asked_for_and_explain_says_so(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone:
        paper(server, "/intern/hafen")
        where = str(config(tmp_path, server, phone))
        assert depesche("once", "--config", where).returncode == 0
        assert server.asked("/intern/hafen") == []
        told = depesche("explain", server.url("/intern/hafen"), "--config", where).stdout
        assert "given up" in told
        assert "robots.txt" in told


def test_a_dry_run_shows_what_the_article_would_tell_and_keeps_nothing(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone:
        paper(server)
        where = str(config(tmp_path, server, phone))
        shown = depesche("once", "--dry-run", "--config", where)
        assert TITLE in shown.stdout, shown.stderr
        assert phone.posts == []
        assert not (tmp_path / "depesche.db").exists()


REAL = (
    # file, title, first and last line of the article itself
    (
        "kettner-2024-11-07",
        "Putin offen für Gespräch mit Trump: Neue Hoffnung für diplomatische Beziehungen?",
        (16, 40),
    ),
    ("itboltwise-2025-05", "Putin und Trump: Gedämpfte Erwartungen an Ukraine-Gespräche", (0, 9)),
)


def test_the_two_articles_ring_for_what_they_say_and_not_for_what_stands_around_them(tmp_path: Path) -> None:
    with FeedServer() as server, Webhook() as phone:
        dates = ("Thu, 07 Nov 2024 15:15:00 GMT", "Mon, 19 May 2025 10:00:00 GMT")
        items = []
        for (name, title, (first, last)), date in zip(REAL, dates, strict=True):
            lines = shared(f"data/articles/{name}.txt").read_text(encoding="utf-8").splitlines()
            around = "</a></li><li><a href='/y'>".join(filter(None, (*lines[:first], *lines[last:])))
            server.put(f"/{name}", page(title, *lines[first:last], beside=around))
            items.append(item(title, server.url(f"/{name}"), date=date))
        server.put("/feed", rss(*items))
        where = config(tmp_path, server, phone)
        watches = ("Telefonat Putin Trump", "Newsletter", "Stellenangebote KI", "Vizepräsident Vance")
        text = where.read_text(encoding="utf-8")
        before, after = text.index("watches:"), text.index("channels:")
        named = "".join(f"  - {{name: {query}, query: {query}}}\n" for query in watches)
        where.write_text(f"{text[:before]}watches:\n{named}{text[after:]}", encoding="utf-8")
        for _ in range(2):
            assert depesche("once", "--config", str(where)).returncode == 0
        assert len(phone.posts) == 2, "one alert for each article, since half a year lies between the two"
        assert all("Telefonat Putin Trump" in post.body.decode() for post in phone.posts)
