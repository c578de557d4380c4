"""Two versions of a kept page to the passages that read differently."""

from __future__ import annotations

from aftersales_eval.model.inspection import Rewording
from aftersales_eval.model.wording import rewordings
from aftersales_eval.sources.web.apart import Apart


def rewordings_of(
    reader: Apart, address: str, before: bytes, after: bytes, content_type: str
) -> list[Rewording]:
    """The passages of a page that changed, in their order; none where it could not be read."""
    versions = [
        reader.submit(body, content_type=content_type, address=address, passages=True).result()
        for body in (before, after)
    ]
    old, new = (version.passages for version in versions)
    return [Rewording(address, was, now) for was, now in rewordings(old, new)]
