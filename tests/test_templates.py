"""The user's own templates in a config: faults with their place and line, and words of ours where one fails."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.alerts.messages.samples import sample
from monitor.app import speak
from monitor.app.examine import examine
from monitor.app.plan import plan
from monitor.app.speak import Complaint, composer
from monitor.errors import StoreUnavailable, TemplateFault
from monitor.model import Delivery, Occasion, Outgoing
from tests.cli.making import written

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HEAD = """\
feeds: [https://abendblatt.example/feed]
watches: [{name: Seilbahn, query: Seilbahn}]
locale: de
timezone: Europe/Berlin
"""
DISCORD = "discord://123456789012345678/abcdefghijklmnopqrst"
MAIL = "mailto://ich:wort@example.org?to=leser@example.org"


def faults(folder: Path, channels: str, files: dict[str, str | bytes] | None = None) -> list[str]:
    for name, text in (files or {}).items():
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    path = written(folder, HEAD + channels)
    return [fault.removeprefix(str(folder) + "/") for fault in examine(Path(path)).faults]


def row(occasion: Occasion, channel: str) -> Outgoing:
    made = sample(occasion, "de", NOW)
    return replace(made, delivery=Delivery(made.alert.key, channel))


def test_sound_templates_have_no_faults_and_are_used(tmp_path: Path) -> None:
    channels = f"""\
templates: {{title: t.j2, markdown: m.j2}}
channels:
  chat: {{url: "{DISCORD}"}}
  post: {{url: "{MAIL}", template: p.j2}}
  schirm: {{console: true}}
  stumm: {{url: "{DISCORD}", format: text, template: s.j2}}
"""
    files: dict[str, str | bytes] = {
        "t.j2": "[{{ watch or 'Depesche' }}] {{ headline }}\n",
        "m.j2": "M **{{ headline }}**",
        "p.j2": "\ufeff<p>P {{ headline }}</p>",
        "s.j2": "S {{ headline }}",
    }
    assert faults(tmp_path, channels, files) == []
    compose = composer(plan(tmp_path / "config.yaml"))
    told = {name: compose(row(Occasion.FIRST, name)) for name in ("chat", "post", "schirm", "stumm")}
    headline = "Stadtrat beschließt Seilbahn über den Fluss"
    assert told["chat"].body == f"M **{headline}**"
    assert told["post"].body == f"<p>P {headline}</p>"
    assert told["stumm"].body == f"S {headline}"
    assert told["schirm"].body.startswith("Flussbote · "), "console: ours"
    assert {message.title for message in told.values()} == {f"[Seilbahn am Fluss] {headline}"}
    assert told["post"].plain.startswith("Flussbote · ")


BROKEN: list[tuple[str, dict[str, str | bytes], str]] = [
    (
        f'channels:\n  chat: {{url: "{DISCORD}", template: a.j2}}\n',
        {"a.j2": "Hallo\n{{ headlin }}"},
        "config.yaml:6:78: channels.chat.template: a.j2, line 2: there is no value 'headlin'; docs/messages.md tells",
    ),
    (
        f'channels:\n  chat: {{url: "{DISCORD}", template: a.j2}}\n',
        {"a.j2": "{% for s in stories %}\n\n{{ s.autor }}{% endfor %}"},
        "channels.chat.template: a.j2, line 3: Story has no attribute 'autor' (in a message of the occasion 'first')",
    ),
    (
        f'channels:\n  chat: {{url: "{DISCORD}", template: a.j2}}\n',
        {"a.j2": "{{ story.headline }}"},
        "a.j2, line 1: 'None' has no attribute 'headline' (in a message of the occasion 'digest')",
    ),
    (
        f'channels:\n  chat: {{url: "{DISCORD}", template: a.j2}}\n',
        {"a.j2": "{% if headline %}\nx"},
        "a.j2, line 2: Unexpected end of template",
    ),
    (
        "channels:\n  schirm: {console: true}\ntemplates:\n  mail: a.j2\n  title: fehlt.j2\n",
        {"a.j2": "{{ headline|safe }}"},
        "config.yaml:8:9: templates.mail: a.j2, line 1: there is no filter 'safe'",
    ),
    (
        "channels:\n  schirm: {console: true}\ntemplates: {title: fehlt.j2}\n",
        {},
        "templates.title: fehlt.j2: can't be read: No such file or directory",
    ),
    (
        "channels:\n  schirm: {console: true}\ntemplates: {text: a.j2}\n",
        {"a.j2": b"\xff\xfe"},
        "templates.text: a.j2: is not UTF-8 text",
    ),
    (
        "channels:\n  schirm: {console: true}\ntemplates: {text: a.j2}\n",
        {"a.j2": b"x" * 300_000},
        "templates.text: a.j2: is far too big for a template",
    ),
    (
        f'channels:\n  chat: {{url: "{DISCORD}", format: html}}\n',
        {},
        "channels.chat.format: this service does not take html; it takes markdown or text",
    ),
    (
        "channels:\n  schirm: {console: true, format: markdown}\n",
        {},
        "channels.schirm.format: this service does not take markdown; it takes text",
    ),
    ("channels:\n  schirm: {console: true, format: word}\n", {}, "channels.schirm.format"),
    ("channels:\n  schirm: {console: true}\ntemplates: {fax: a.j2}\n", {}, "templates.fax"),
]


@pytest.mark.parametrize(("channels", "files", "says"), BROKEN)
def test_what_is_wrong_with_a_template_is_said_with_its_line(
    tmp_path: Path, channels: str, files: dict[str, str | bytes], says: str
) -> None:
    found = faults(tmp_path, channels, files)
    assert any(says in fault for fault in found), found
    assert all(fault.startswith("config.yaml:") for fault in found)


def test_every_fault_of_several_templates_is_told(tmp_path: Path) -> None:
    found = faults(
        tmp_path,
        f'channels:\n  a: {{url: "{DISCORD}", template: a.j2}}\n  b: {{console: true, template: b.j2}}\n',
        {"a.j2": "{{ x }}", "b.j2": "{{ y }}"},
    )
    assert len(found) == 2


def test_a_template_changed_on_disk_makes_another_plan(tmp_path: Path) -> None:
    assert faults(tmp_path, "channels:\n  schirm: {console: true, template: a.j2}\n", {"a.j2": "eins"}) == []
    before = plan(tmp_path / "config.yaml").styles
    assert before == plan(tmp_path / "config.yaml").styles
    (tmp_path / "a.j2").write_text("zwei")
    assert before != plan(tmp_path / "config.yaml").styles


class Office:
    """Stands for the clerk and the operator's desk: keeps what it is told, or can't write it down."""

    def __init__(self, trouble: Exception | None = None) -> None:
        self.told: list[tuple[Any, ...]] = []
        self._trouble = trouble

    async def __call__(self, call: Any, *given: Any) -> Any:
        if self._trouble is not None:
            raise self._trouble
        return call(*given)

    def trouble(self, *given: Any) -> None:
        self.told.append(given)


async def test_the_operator_hears_once_a_day_of_a_template_that_fails(tmp_path: Path) -> None:
    (tmp_path / "a.j2").write_text("{% if watch == 'Nie' %}{{ groups }}{% endif %}{{ headline }}")
    path = written(tmp_path, HEAD + "channels:\n  schirm: {console: true, template: a.j2}\n")
    office, now = Office(), [NOW]
    made = plan(Path(path))
    compose = composer(made, Complaint(office, office, lambda: now[0]))  # type: ignore[arg-type]  # both by one desk
    failing = replace(row(Occasion.FIRST, "schirm"), watch_name="Nie")
    assert compose(row(Occasion.FIRST, "schirm")).body == "Stadtrat beschließt Seilbahn über den Fluss"
    for _ in range(3):
        assert compose(failing).body.startswith("Flussbote · ")
    await asyncio.sleep(0)
    (told,) = office.told
    assert told[0] == "template:schirm"
    assert told[1] == "The template of channel 'schirm' fails"
    assert "It failed in line 1: only texts and numbers" in told[2]
    assert told[3] == NOW.replace(hour=0)
    now[0] = NOW.replace(day=23)
    compose(failing)
    await asyncio.sleep(0)
    assert len(office.told) == 2


async def test_a_store_that_can_not_be_written_is_no_reason_to_fall_silent(tmp_path: Path) -> None:
    office = Office(StoreUnavailable("full"))
    complain = Complaint(office, office, lambda: NOW)  # type: ignore[arg-type]  # as above
    complain("schirm", TemplateFault("broken", 3))
    await asyncio.sleep(0)
    assert office.told == []


def test_the_test_message_is_made_in_the_way_of_all(tmp_path: Path) -> None:
    assert (
        faults(tmp_path, f'channels:\n  post: {{url: "{MAIL}", template: a.j2}}\n', {"a.j2": "<p>{{ title }}</p>"})
        == []
    )
    message = speak.test_message(plan(tmp_path / "config.yaml"), "post", 0, NOW)
    assert (message.format, message.body) == ("mail", "<p>Probe: Depesche</p>")
    assert "Diese Nachricht ist eine Probe" in message.plain
