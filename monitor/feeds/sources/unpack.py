"""Bodies unpacked within bounds: counted while they stream, so that a bomb costs no more than the cap.

We offer what we can decode and nothing else: gzip and deflate come with Python; brotli and zstd need a decoder that
bounds its own output.
"""

from __future__ import annotations

import zlib

from monitor.errors import NotAFeed, TooMuch, Unreachable

OFFERED = "gzip, deflate"
_GZIP_MAGIC = b"\x1f\x8b"
_STEP = 1 << 16
_GZIP, _ZLIB, _RAW = 31, 15, -15


class Unpacker:
    """Takes the body's chunks as they come; `finish()` gives the whole, or says what is wrong with it."""

    def __init__(self, encoding: str, *, packed_limit: int, unpacked_limit: int) -> None:
        self._encoding = _known(encoding)
        self._packed_limit = packed_limit
        self._unpacked_limit = unpacked_limit
        self._packed = 0
        self._out = bytearray()
        self._decoder: zlib._Decompress | None = None
        self._started = False

    def feed(self, chunk: bytes) -> None:
        """One more piece from the wire. Raises `TooMuch` beyond a cap."""
        self._packed += len(chunk)
        if self._packed > self._packed_limit:
            raise TooMuch(f"the answer is larger than {_megabytes(self._packed_limit)}")
        if not self._started and chunk:
            self._start(chunk)
        if self._decoder is None:
            self._keep(chunk)
        else:
            self._inflate(chunk)

    def finish(self) -> bytes:
        """The whole body. Raises `Unreachable` when the packed stream ends too early."""
        if self._decoder is not None and not self._decoder.eof:
            raise Unreachable("the packed answer was cut off", hint="usually passes; the next poll asks again")
        return bytes(self._out)

    def _start(self, chunk: bytes) -> None:
        self._started = True
        if chunk.startswith(_GZIP_MAGIC):
            self._decoder = zlib.decompressobj(_GZIP)  # some servers send gzip and do not say so
        elif self._encoding == "deflate":
            zlib_header = chunk[0] & 0x0F == 8 and (len(chunk) < 2 or int.from_bytes(chunk[:2], "big") % 31 == 0)
            self._decoder = zlib.decompressobj(_ZLIB if zlib_header else _RAW)
        # said gzip, but is plain: some servers do that to error pages and feeds alike

    def _inflate(self, chunk: bytes) -> None:
        while chunk and self._decoder is not None:
            if self._decoder.eof:
                if chunk[:1] != _GZIP_MAGIC[:1]:
                    return  # padding after the last member is common and harmless
                self._decoder = zlib.decompressobj(_GZIP)
            chunk = self._step(self._decoder, chunk)

    def _step(self, decoder: zlib._Decompress, chunk: bytes) -> bytes:
        """Decode a bounded piece of the chunk; gives what is left of it."""
        try:
            self._keep(decoder.decompress(chunk, _STEP))
        except zlib.error as error:
            raise Unreachable("the packed answer is damaged") from error
        return decoder.unconsumed_tail or decoder.unused_data

    def _keep(self, data: bytes) -> None:
        self._out += data
        if len(self._out) > self._unpacked_limit:
            raise TooMuch(f"the unpacked answer is larger than {_megabytes(self._unpacked_limit)}")


def _known(encoding: str) -> str:
    name = encoding.strip().lower().removeprefix("x-")
    if name not in ("", "identity", "gzip", "deflate"):
        raise NotAFeed(f"the answer is packed as {name[:40]!r}, which was not offered")
    return name


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:g} MB"
