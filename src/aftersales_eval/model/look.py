"""What a publisher may change about a report: some words, and how it looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from aftersales_eval.model.rubric import Rubric


@dataclass(frozen=True)
class Look:
    """Paragraphs of plain text, who publishes the report, and a style sheet behind ours."""

    intro: tuple[str, ...] = ()
    notice: tuple[str, ...] = ()
    publisher: str = ""
    style: str = ""


@dataclass(frozen=True)
class Publication:
    """Pages to publish: their look, the rubric as each of its profiles weighs it (by their ids),
    and the options about the method with which a command gives the same.
    """

    look: Look = field(default_factory=Look)
    profiles: Mapping[str, Rubric] = field(default_factory=dict)
    options: tuple[str, ...] = ()
