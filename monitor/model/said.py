"""A sentence of ours to the operator, which knows how it was put together: so it can be said in another language."""

from __future__ import annotations

from collections.abc import Mapping


class Said(str):
    """As a string it is the English sentence. `template` is that without what was filled in, which `parts` holds: words
    of the world, numbers, and sentences that are `Said` themselves."""

    __slots__ = ("parts", "template")
    template: str
    parts: Mapping[str, object]


def said(template: str, **parts: object) -> Said:
    """The template with its braces filled in."""
    sentence = Said(template.format(**parts))
    sentence.template, sentence.parts = template, parts
    return sentence
