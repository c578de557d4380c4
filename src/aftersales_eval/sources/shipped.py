"""What comes with the program: rubrics and examples, in an installed wheel or in a checkout."""

from __future__ import annotations

import functools
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@functools.cache
def _folder(name: str) -> Path:
    """A shipped folder: inside the package when installed, beside `src` in a checkout."""
    inside = _PACKAGE / "_shipped" / name
    return inside if inside.is_dir() else _PACKAGE.parent.parent / name


def rubrics_folder() -> Path:
    """Where the shipped rubrics are."""
    return _folder("rubrics")


def examples_folder() -> Path:
    """Where the fictional brands are."""
    return _folder("examples")


def shipped_rubrics() -> dict[str, Path]:
    """The shipped rubrics' files by id, the ids sorted."""
    return {path.stem: path for path in sorted(rubrics_folder().glob("*.yaml"))}
