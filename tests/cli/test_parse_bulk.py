"""`depesche parse -`: one line out for each line in, whatever stands in the files."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.cli import bulk
from tests.daemons import item, rss
from tests.needs import ROOT

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BODY = rss(item("Hafen &amp; Markt", "http://a.example/1", "Text", "Mon, 02 Mar 2026 08:00:00 GMT"), item("Ohne", "/2"))
JSON_FEED = b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "7", "title": "Sieben", "url": "https://j.example/7"}]}'
SITEMAP = (
    b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    b'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://s.example/1</loc><news:news>'
    b"<news:publication_date>2026-11-22T08:00:00Z</news:publication_date><news:title>Aus der Karte</news:title>"
    b"</news:news></url></urlset>"
)


async def answers(*lines: object) -> dict[object, dict[str, Any]]:
    said: list[dict[str, Any]] = []
    text = b"".join(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines)
    assert await bulk.parse_all(io.BytesIO(text), said.append, NOW)
    assert len(said) == len(lines)
    assert all(json.loads(json.dumps(one)) == one for one in said)
    return {one["id"]: one for one in said}


def put(folder: Path, name: str, body: str | bytes) -> str:
    path = folder / name
    path.write_bytes(body if isinstance(body, bytes) else body.encode())
    return str(path)


async def test_every_format_goes_the_same_way(tmp_path: Path) -> None:
    said = await answers(
        {
            "id": "rss",
            "path": put(tmp_path, "1", BODY),
            "url": "http://a.example/feed",
            "headers": {"Content-Type": "x"},
        },
        {"id": 2, "path": put(tmp_path, "2", JSON_FEED), "headers": [["content-type", "application/feed+json"]]},
        {"id": "map", "path": put(tmp_path, "3", SITEMAP), "headers": None},
    )
    first, second = said["rss"]["entries"]
    assert first == {
        "title": "Hafen & Markt",
        "link": "http://a.example/1",
        "published": "2026-03-02T08:00:00Z",
        "key": first["key"],
    }
    assert first["key"].startswith(("guid:", "link:"))
    assert (second["link"], second["published"]) == ("http://a.example/2", None)
    assert [one["title"] for one in said[2]["entries"]] == ["Sieben"]
    assert [one["title"] for one in said["map"]["entries"]] == ["Aus der Karte"]
    assert all(one["ok"] and "truncated" not in one for one in said.values())


@pytest.mark.parametrize("body", [b"", b" \n", b"<!doctype html><html><body>Login</body></html>", b"\x00\x01", b"{}"])
async def test_what_is_no_feed_says_so(tmp_path: Path, body: bytes) -> None:
    (only,) = (await answers({"id": "x", "path": put(tmp_path, "x", body)})).values()
    assert only["ok"] is False
    assert only["error"]


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        (b"not json\n", None),
        (b"\n", None),
        (b"[1]\n", None),
        (b"[" * 100_000 + b"\n", None),
        (b'{"id": "' + b"x" * (3 << 20) + b'"}\n', None),
        (b'{"id": 5}\n', 5),
        (b'{"id": 6, "path": "/nowhere/at/all"}\n', 6),
        (b'{"id": 7, "path": "/dev/zero"}\n', 7),
        (b'{"id": 8, "path": "a\\u0000b"}\n', 8),
        (b'{"id": 9, "path": "x", "headers": 3}\n', 9),
    ],
)
async def test_a_line_that_is_wrong_costs_itself(tmp_path: Path, line: bytes, id_: object) -> None:
    said = await answers(line, {"id": "good", "path": put(tmp_path, "x", BODY)})
    assert said[id_]["ok"] is False
    assert said["good"]["ok"] is True


async def test_what_is_too_slow_is_read_as_far_as_that_goes(tmp_path: Path) -> None:
    head = BODY.replace("</channel></rss>", "")
    slow = head + "<item><description>" + "<b>" * 700_000 + "</description></item></channel></rss>"
    said = await answers(
        {"id": "slow", "path": put(tmp_path, "s", slow)}, {"id": "good", "path": put(tmp_path, "g", BODY)}
    )
    assert said["good"]["ok"] is True
    assert said["slow"]["ok"] is True
    assert said["slow"]["truncated"] is True
    assert said["slow"]["entries"][0]["title"] == "Hafen & Markt"


async def test_what_is_too_large_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "LARGEST_BODY", 20_000)
    body = rss(*(item(f"Nummer {number}", f"http://a.example/{number}") for number in range(500)))
    (only,) = (await answers({"id": 1, "path": put(tmp_path, "x", body)})).values()
    assert only["ok"] is True
    assert only["truncated"] is True
    assert 10 < len(only["entries"]) < 500


def run(text: bytes) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "monitor", "parse", "-"]
    return subprocess.run(command, input=text, capture_output=True, cwd=ROOT, timeout=60, check=False)


def test_the_command_answers_at_once_and_ends_well(tmp_path: Path) -> None:
    job = json.dumps({"id": "a", "path": put(tmp_path, "x", BODY)}).encode() + b"\n"
    process = subprocess.Popen(
        [sys.executable, "-m", "monitor", "parse", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(job)
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["id"] == "a", "the answer comes before the input ends"
    process.stdin.close()
    assert process.wait(20) == 0
    process.stdout.close()


def test_only_input_that_ends_badly_is_a_failure(tmp_path: Path) -> None:
    good = json.dumps({"id": "a", "path": put(tmp_path, "x", BODY)}).encode()
    assert run(b"").returncode == 0
    assert run(b"not json\n").returncode == 0
    assert run(good).returncode == 0, "a last line may lack its end"
    broken = run(good + b"\n" + good[:20])
    assert broken.returncode == 1
    assert [json.loads(line)["ok"] for line in broken.stdout.splitlines()] in ([True, False], [False, True])
