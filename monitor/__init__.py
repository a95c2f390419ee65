"""Depesche watches the news and tells people the moment something they care about happens, once."""

__version__ = "0.1.0"
