"""`depesche suggest`: what a query could say besides, each change tried out on the past."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.looking import under_way
from monitor.cli.options import ConfigOption, JsonOption
from monitor.cli.speech import counted
from monitor.cli.test_query import ABOUT, ItemsOption, SinceOption, entries_of, settings_for, validated
from monitor.text.shorten import shortened

if TYPE_CHECKING:
    from monitor.topics.suggest import Suggestions
    from monitor.topics.trial import Proposal

AllOption = Annotated[bool, typer.Option("--all", help="Show those too that would add nothing.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, help="How many to show at most.")]
QueryArgument = Annotated[list[str], typer.Argument(metavar="QUERY", help=ABOUT)]
_WIDTH = 80
Say = Callable[[str], str]
"""In the language of the config."""


def command(
    words: QueryArgument,
    since: SinceOption = "30d",
    items: ItemsOption = "",
    everything: AllOption = False,
    limit: LimitOption = 20,
    json_lines: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Propose what a query could say besides.

    Other words for its words, other spellings of its names, words that your own history tells along with it, wider
    manners of looking: each is a whole query, ready to paste, with the number of past entries that it would add and
    some of their headlines. Looks into the store, or into recorded items (--items). Changes nothing.
    """
    from monitor.app.tongue import worded
    from monitor.app.words import thesaurus_of
    from monitor.topics.suggest import suggest

    query = " ".join(words)
    settings = settings_for(config, from_store=not items)
    say = partial(worded, locale=settings.locale)
    validated(query, settings.concepts, settings.locale)
    with under_way(say("trying other words")):
        past = list(entries_of(since, items, "", config))
        found = suggest(query, settings.concepts, past, thesaurus_of(settings, [query]))
    useful = [each for each in found.proposals if each.adds and not (each.again or each.doubtful)]
    shown = [*(found.proposals if everything else useful)][:limit]
    if json_lines:
        for each in shown:
            print(_as_json(each))
        return
    print(_summary(query, found, say))
    for each in shown:
        print(_as_text(each, say))
    if not shown:
        print(say("Nothing that was tried would have found more."))
    elif not everything:
        print(_left_out(len(found.proposals) - len(shown), say), file=sys.stderr)


def _left_out(number: int, say: Say) -> str:
    tail = "would add nothing more, or most likely other words (--all shows them)"
    return say(f"{counted(number, 'other change')} {tail}")


def _summary(query: str, found: Suggestions, say: Say) -> str:
    lines = [query, say(f"finds {found.found} of {counted(found.looked, 'past entry', 'past entries')}")]
    lines += [_listed(f"  {part}", forms) for part, forms in found.forms.items()]
    return "\n".join([*lines, ""])


def _as_text(proposal: Proposal, say: Say) -> str:
    whole = f"{proposal.query}   with {proposal.option}" if proposal.option else proposal.query
    lines = [f"+{proposal.adds:<4} {say(whole) if proposal.option else whole}"]
    lines.append(f"      {say(f'{proposal.kind}: {proposal.what}')}")
    if proposal.words:
        lines.append(_listed(f"      {say('by')}", proposal.words))
    return "\n".join([*lines, *(f"      {say(f'e.g. {_headline(title)}')}" for title in proposal.examples)])


def _headline(title: str) -> str:
    """So much of it that its first bracket is seen."""
    line = " ".join(title.split())
    return shortened(line, _WIDTH - 11, line.find("]") + 1)


def _listed(what: str, forms: Mapping[str, int]) -> str:
    """As many as a line bears."""
    line = f"{what}:"
    for number, (form, count) in enumerate(forms.items()):
        longer = f"{line}{', ' if number else ' '}{form} ×{count}"
        if number and len(longer) > _WIDTH:
            return line
        line = longer
    return line


def _as_json(proposal: Proposal) -> str:
    record = {
        "kind": proposal.kind,
        "what": proposal.what,
        "query": proposal.query,
        "option": proposal.option,
        "adds": proposal.adds,
        "words": dict(proposal.words),
        "examples": list(proposal.examples),
    }
    return json.dumps(record, ensure_ascii=False)
