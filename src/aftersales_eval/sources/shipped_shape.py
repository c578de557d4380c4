"""A shipped rubric file's keys as attributes, without validating them again.

Building the shapes that validate a stranger's file takes longer than comparing a few brands. What
is shipped was validated when it was made: a test reads every shipped rubric both ways.
"""

from __future__ import annotations

from typing import Any


class Written:
    """One mapping of a file: its keys as attributes, None for what is not written.

    A trailing underscore is not part of a key, as in the validated shapes (`from_`).
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    def __getattr__(self, name: str) -> Any:
        value = self._data.get(name.removesuffix("_"))
        if isinstance(value, list):
            return [Written(item) if isinstance(item, dict) else item for item in value]
        return value

    def model_dump(self, *, exclude_unset: bool) -> dict[str, Any]:
        """The keys as written, under the name that validated shapes have for it."""
        del exclude_unset
        return dict(self._data)
