"""A site for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sources.web.fetching.serving import Site, serving


@pytest.fixture
def site() -> Iterator[Site]:
    """A server on this machine that knows no page yet."""
    with serving() as one:
        yield one
