"""What every engine can keep of a text."""

from __future__ import annotations


def storable(text: str) -> str:
    """The text with NUL and half surrogate pairs replaced: PostgreSQL refuses the one, nothing encodes the other."""
    if text.isascii():
        return text.replace("\x00", "�") if "\x00" in text else text
    text = text.replace("\x00", "�")
    try:
        text.encode()  # nearly always it can be, and this is the cheapest way to know
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
