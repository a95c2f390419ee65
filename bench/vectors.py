"""How fast the model of the extra `depesche[meaning]` reads headlines; for other benches it keeps its vectors on disk.

    python bench/vectors.py [--headlines 60]

The vectors lie in `$DEPESCHE_VECTORS`, else in the machine's folder for temporary files; they are never part of the repository.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from monitor.app.meaning import SmallModel  # noqa: E402
from monitor.errors import ConfigError  # noqa: E402

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--headlines", type=int, default=60)
    chosen = parser.parse_args()
    try:
        model = SmallModel()
    except ConfigError as error:
        print(f"vectors: skipped, {error}")
        return 0
    told = [
        f"Council of Laar votes on bridge number {n} over the canal after a long debate"
        for n in range(chosen.headlines)
    ]
    model.closeness(told[0], [told[0]])
    began = time.process_time()
    model.closeness(told[0], told[1:])
    took = time.process_time() - began
    print(f"{(len(told) - 1) / took:,.0f} headlines/s read by one core, {len(told) - 1} of them new")
    return 0


class KeptModel(SmallModel):
    """The model that a config with `meaning: true` asks, with a longer memory."""

    def __init__(self, folder: Path | None = None) -> None:
        """Raises ConfigError where the extra is not installed."""
        super().__init__()
        folder = folder or Path(os.environ.get("DEPESCHE_VECTORS", Path(tempfile.gettempdir()) / "depesche-vectors"))
        folder.mkdir(parents=True, exist_ok=True)
        self._kept = sqlite3.connect(folder / "e5-small.db", isolation_level=None)
        self._kept.execute("CREATE TABLE IF NOT EXISTS vectors (text BLOB PRIMARY KEY, vector BLOB) WITHOUT ROWID")
        self.asked: set[str] = set()
        """Texts whose vectors were wanted: what a daemon would have had to read."""

    def closeness(self, text: str, others: Sequence[str]) -> list[float]:
        self.asked.update((text, *others))
        return super().closeness(text, others)

    def _embedded(self, text: str) -> NDArray[float32]:
        from numpy import float32, frombuffer

        key = blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()
        row = self._kept.execute("SELECT vector FROM vectors WHERE text = ?", (key,)).fetchone()
        if row is not None:
            kept: NDArray[float32] = frombuffer(row[0], dtype=float32)
            return kept
        vector = super()._embedded(text)
        self._kept.execute("INSERT INTO vectors VALUES (?, ?)", (key, vector.astype(float32).tobytes()))
        return vector


if __name__ == "__main__":
    raise SystemExit(main())
