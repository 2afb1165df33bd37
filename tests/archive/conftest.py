"""What the tests of the Python package share."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = sorted((ROOT / "tests" / "golden").glob("*.txt"))


def command_line(*args: str, text: str = "") -> bytes:
    """What the command line writes."""
    done = subprocess.run([os.environ["PULLQUOTE_BINARY"], *args], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout


@pytest.fixture(params=GOLDEN, ids=lambda path: path.stem)
def golden(request):
    """A whole article, with its line ends as they are."""
    return request.param.read_bytes().decode()


@pytest.fixture(scope="session")
def texts():
    """All of them."""
    return [path.read_bytes().decode() for path in GOLDEN]
