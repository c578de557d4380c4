"""A comparison as a Markdown report.

In the template every expression is escaped for Markdown unless it is one of our own words
(`Verbatim`), as autoescape does for HTML: what is forgotten is harmless.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined

from aftersales_eval.model.result import Comparison
from aftersales_eval.report import view, words
from aftersales_eval.report.flip import flip_sentence
from aftersales_eval.report.intake_words import intake_lines
from aftersales_eval.report.pictures import Picture, waits
from aftersales_eval.report.promise_rows import promise_row, stated_lines, where_it_says_so
from aftersales_eval.report.text import markdown, shortened


class Verbatim(str):
    """Text of ours that is Markdown already."""

    __slots__ = ()


def _escaped(value: Any) -> str:
    return value if isinstance(value, Verbatim) else _once(str(value))


_LONGEST: Final = 4_000
"""Whoever wrote it, no text is longer. What templates show are mostly sentences of ours, with names
and titles from outside in them, and none of ours comes near that.
"""


@functools.lru_cache(maxsize=4_096)
def _once(text: str) -> str:
    """Escaped text; titles and the like come again in the page of every brand."""
    return markdown(text, width=_LONGEST)


def link(text: str, target: str) -> Verbatim:
    """A link with a stranger's text to a file of ours beside this one, given with slashes."""
    return Verbatim(f"[{_escaped(text)}]({quote(target, errors='surrogateescape')})")


@functools.cache
def environment() -> Environment:
    """Where all Markdown templates are made: it escapes whatever is not `Verbatim`."""
    made = Environment(
        loader=PackageLoader("aftersales_eval.report"),
        autoescape=False,
        finalize=_escaped,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters["badge"] = badge
    made.filters["image"] = image
    made.filters["link"] = link
    made.filters["row"] = table_row
    made.filters["remark"] = remark
    return made


def badge(words: str) -> Verbatim:
    """A tier's name in bold."""
    return Verbatim(f"**{words}**")


def table_row(cells: list[Any]) -> Verbatim:
    """Cells as one row of a table, each escaped."""
    return Verbatim("| " + " | ".join(_escaped(cell) for cell in cells) + " |")


def image(alt: str, target: str) -> Verbatim:
    """A picture with what it shows in words; a file of ours beside this one, with slashes."""
    return Verbatim(f"![{_escaped(alt)}]({quote(target, errors='surrogateescape')})")


def remark(text: str) -> str:
    """A shopper's words for a cell: on one line, and no longer than is read there."""
    return shortened(" ".join(text.split()), 160)


def report(
    comparison: Comparison,
    *,
    version: str,
    title: str = "",
    pictures: Sequence[Sequence[Picture]] | None = None,
    folder: str = "",
) -> str:
    """The whole report; `version` is the program's.

    `pictures` are of each brand in the order of scorecards, and stand in that folder beside the
    report; without any, words say what they would show.
    """
    template = environment().get_template("report.md.jinja")
    return template.render(
        title=title or comparison.rubric.title,
        comparison=comparison,
        rubric=comparison.rubric,
        ranking=view.ranking(comparison),
        ties=any(standing.tied for standing in comparison.standings),
        matrix=view.matrix(comparison),
        leads=view.leads(comparison),
        promises=[
            (*promise_row(comparison, p), where_it_says_so(p.fact)) for p in comparison.promises
        ],
        feedback=[matrix for matrix in comparison.feedback if matrix.rows],
        stated=[stated_lines(comparison, card) for card in comparison.scorecards],
        gaps=view.not_known(comparison),
        pictures=waits(comparison, drawn=False) if pictures is None else pictures,
        folder=folder,
        flip=flip_sentence(comparison),
        reading=intake_lines(comparison.intake),
        version=version,
        view=view,
        words=words,
        profile_names=[p.id for p in comparison.rubric.profiles],
    )
