"""What a test may lack: a tool is missing only on a user's machine, never in CI; `../shared` may be missing anywhere."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parent.parent


def tool(name: str) -> str:
    """The program's path; without it the test is skipped with its reason, and in CI it fails."""
    found = shutil.which(name)
    if found is None:
        lacking(f"the program {name} is not installed")
    assert found is not None
    return found


def lacking(reason: str) -> NoReturn:
    """Skip with the reason; in CI, where everything must be there, fail."""
    if os.environ.get("CI"):
        pytest.fail(f"in CI nothing may be missing: {reason}", pytrace=False)
    pytest.skip(reason)


def shared(path: str) -> Path:
    """A file of the development data beside the checkout, which is never part of the repository."""
    base = Path(os.environ.get("DEPESCHE_SHARED", ROOT.parent / "shared"))
    found = base / path
    if not found.exists():
        pytest.skip(f"development data is absent: {found}")
    return found
