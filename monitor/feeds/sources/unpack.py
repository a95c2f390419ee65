"""Bodies unpacked within bounds: counted while they stream, so that a bomb costs no more than the cap.

We offer what we can decode and nothing else. Each decoder gives its output in pieces of a bounded size; how much a
piece of input may become is its own affair (gzip 1:1032, zstd 1:32,000), so the pieces that go in are bounded too.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

from monitor.errors import NotAFeed, TooMuch, Unreachable

OFFERED = "gzip, deflate, br, zstd"
_GZIP_MAGIC = b"\x1f\x8b"
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
_STEP = 1 << 16
"""Bytes of output that a decoder may give at once."""
_ZSTD_BITE = 256
"""Bytes: a block of four bytes may become 128 KB, so that one bite is 8 MB at the most."""
_ZSTD_WINDOW = 8 << 20
"""The most that a server may ask a client to hold (RFC 9659)."""
_GZIP, _ZLIB, _RAW = 31, 15, -15


class Unpacker:
    """Takes the body's chunks as they come; `finish()` gives the whole, or says what is wrong with it."""

    def __init__(self, encoding: str, *, packed_limit: int, unpacked_limit: int) -> None:
        self._encoding = _known(encoding)
        self._packed_limit = packed_limit
        self._unpacked_limit = unpacked_limit
        self._packed = 0
        self._out = bytearray()
        self._decoder: _Decoder | None = None
        self._head: bytes | None = b""
        """The first bytes, until there are enough to tell what they are; then None."""

    def feed(self, chunk: bytes) -> None:
        """One more piece from the wire. Raises `TooMuch` beyond a cap, `Unreachable` for what can't be unpacked."""
        self._packed += len(chunk)
        if self._packed > self._packed_limit:
            raise TooMuch(f"the answer is larger than {_megabytes(self._packed_limit)}")
        if self._head is None:
            self._take(chunk)
            return
        self._head += chunk
        if len(self._head) >= len(_ZSTD_MAGIC):
            self._begin(self._head)

    def finish(self) -> bytes:
        """The whole body. Raises `Unreachable` when the packed stream ends too early."""
        if self._head:
            self._begin(self._head)
        if self._decoder is not None and not self._decoder.whole:
            raise Unreachable("the packed answer was cut off", hint="usually passes; the next poll asks again")
        return bytes(self._out)

    def _begin(self, head: bytes) -> None:
        self._head, self._decoder = None, _decoder(self._encoding, head)
        self._take(head)

    def _take(self, chunk: bytes) -> None:
        if self._decoder is None:
            self._keep(chunk)
            return
        try:
            for piece in self._decoder.pieces(chunk):
                self._keep(piece)
        except self._decoder.damage as error:
            raise Unreachable("the packed answer is damaged") from error

    def _keep(self, data: bytes) -> None:
        self._out += data
        if len(self._out) > self._unpacked_limit:
            raise TooMuch(f"the unpacked answer is larger than {_megabytes(self._unpacked_limit)}")


class _Decoder(Protocol):
    """Undoes one packing."""

    damage: type[Exception]

    @property
    def whole(self) -> bool:
        """The stream has ended as it should."""
        ...

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """What one more chunk of input becomes, in pieces of a bounded size."""
        ...


class _Zlib:
    """gzip (members after one another, and padding behind them) and deflate in both of its forms."""

    damage: type[Exception] = zlib.error

    def __init__(self, window: int) -> None:
        self._inner = zlib.decompressobj(window)

    @property
    def whole(self) -> bool:
        return self._inner.eof

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            if self._inner.eof:
                if chunk[:1] != _GZIP_MAGIC[:1]:
                    return  # padding after the last member is common and harmless
                self._inner = zlib.decompressobj(_GZIP)
            yield self._inner.decompress(chunk, _STEP)
            chunk = self._inner.unconsumed_tail or self._inner.unused_data


class _Brotli:
    def __init__(self) -> None:
        import brotli  # here, since few servers make us need it

        self.damage: type[Exception] = brotli.error
        self._inner = brotli.Decompressor()

    @property
    def whole(self) -> bool:
        return bool(self._inner.is_finished())

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        while not self.whole:
            yield self._inner.process(chunk, output_buffer_limit=_STEP)
            chunk = b""
            if self._inner.can_accept_more_data():
                return


class _Zstd:
    def __init__(self) -> None:
        import zstandard  # here, since few servers make us need it

        self.damage: type[Exception] = zstandard.ZstdError
        self._inner = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()

    @property
    def whole(self) -> bool:
        return self._inner.eof

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        for start in range(0, len(chunk), _ZSTD_BITE):
            if self.whole:
                return
            yield self._inner.decompress(chunk[start : start + _ZSTD_BITE])


_PACKINGS = ("", "identity", "gzip", "deflate", "br", "zstd")


def _known(encoding: str) -> str:
    name = encoding.strip().lower().removeprefix("x-")
    if name not in _PACKINGS:
        raise NotAFeed(f"the answer is packed as {name[:40]!r}, which was not offered")
    return name


def _decoder(encoding: str, start: bytes) -> _Decoder | None:
    """By what was said and by how the body begins, since servers say it wrongly."""
    if encoding == "br":
        return _Brotli()  # has no mark of its own to go by
    if start.startswith(_GZIP_MAGIC):
        return _Zlib(_GZIP)  # some servers send gzip and do not say so
    if start.startswith(_ZSTD_MAGIC):
        return _Zstd()
    if encoding == "deflate":
        zlib_header = start[0] & 0x0F == 8 and (len(start) < 2 or int.from_bytes(start[:2], "big") % 31 == 0)
        return _Zlib(_ZLIB if zlib_header else _RAW)
    return None  # said to be packed, but is plain: some servers do that to error pages and feeds alike


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:g} MB"
