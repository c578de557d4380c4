"""What sets one batch run apart from another, in words."""

from __future__ import annotations

import itertools
from typing import Any, Final

import pytest

from aftersales_eval.model.run import Run, mark_of
from tests.scoring import making

MARK: Final = mark_of(making.rubric(making.first_response()), "test")
NOT_GIVEN: Final[tuple[dict[str, Any], ...]] = (
    {},
    {"it": None},
    {"it": False},
    {"it": ""},
    {"it": []},
)


def run(**options: Any) -> Run:
    return Run("1", MARK, (), options)


@pytest.mark.parametrize(("before", "after"), list(itertools.permutations(NOT_GIVEN, 2)))
def test_two_ways_not_to_give_an_option_are_no_change(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    assert run(**before).differences(run(**after)) == []


def test_only_what_reads_otherwise_is_said() -> None:
    markdown, pages = run(each=False), run(each=True, format="html", publisher="")
    assert markdown.differences(pages) == [
        "each was not given and is given",
        "format was not given and is html",
    ]


def test_nothing_of_something_is_not_the_same_as_not_given() -> None:
    assert run(min_probes=2).differences(run(min_probes=0)) == ["min_probes was 2 and is 0"]
