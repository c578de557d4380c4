"""What a list of recorded statements says of each: whether it counts by now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.force import Force
from aftersales_eval.model.inspection import Outcome, PageVisit, Visit
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.sources.aside import Aside
from aftersales_eval.sources.force import with_force
from aftersales_eval.sources.ledger import Ledger, create_ledger
from aftersales_eval.sources.ledger_place import files_of
from aftersales_eval.sources.recording import Who, state_fact, void
from aftersales_eval.sources.visits import record_visit
from tests.fixtures.ledgers import DAY, START

SHOP: Final = "North Kettle"
RETURNS: Final = "https://north-kettle.example/returns"
HELP: Final = "https://north-kettle.example/help"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with create_ledger(tmp_path / "book.db") as found:
        yield found


def window(days: int, address: str = RETURNS, **conditions: str) -> Claim:
    held = tuple((Condition(key), text) for key, text in conditions.items())
    quote = f"within {days} days {' '.join(conditions.values())}"
    return Claim("return_window", days * 86_400.0, quote, Manner.TEXT, held, address=address)


def visit(ledger: Ledger, at: int, *claims: Claim, pages: tuple[str, ...] = (RETURNS,)) -> None:
    read = tuple(
        PageVisit(address, address, Outcome.FETCHED, at, claims=len(claims)) for address in pages
    )
    dated = tuple(replace(claim, at=at) for claim in claims)
    with Aside(files_of(ledger.path), at) as aside:
        record_visit(ledger, Visit(SHOP, at, read, dated), Who(at), BUILT_IN, aside)


def forces(ledger: Ledger) -> dict[str, Force | None]:
    """By the words of each statement."""
    return {event.draft.data["quote"].strip(): force for event, force in with_force(ledger)}


def test_what_a_later_visit_reads_takes_the_place_of_what_was_said(ledger: Ledger) -> None:
    visit(ledger, START, window(30))
    assert forces(ledger) == {"within 30 days": Force.COUNTS}
    visit(ledger, START + DAY, window(14))
    assert forces(ledger) == {"within 30 days": Force.PAST, "within 14 days": Force.COUNTS}


def test_of_a_contradiction_the_worse_counts_and_what_says_the_same_twice_does_twice(
    ledger: Ledger,
) -> None:
    two = (window(30), window(14, HELP), replace(window(14), quote="a fortnight"))
    visit(ledger, START, *two, pages=(RETURNS, HELP))
    assert forces(ledger) == {
        "within 30 days": Force.OTHERWISE,
        "within 14 days": Force.COUNTS,
        "a fortnight": Force.COUNTS,
    }


def test_what_holds_only_for_some_stands_aside_until_its_page_says_it_no_more(
    ledger: Ledger,
) -> None:
    visit(ledger, START, window(30), window(60, members="members"))
    assert forces(ledger)["within 60 days members"] is Force.ASIDE
    visit(ledger, START + DAY, window(30))
    assert forces(ledger)["within 60 days members"] is Force.PAST


def test_a_page_that_is_not_read_again_says_what_it_said(ledger: Ledger) -> None:
    visit(ledger, START, window(30))
    visit(ledger, START + DAY, pages=(HELP,))
    assert forces(ledger) == {"within 30 days": Force.COUNTS}


def test_what_a_person_recorded_later_counts_until_it_is_withdrawn(ledger: Ledger) -> None:
    visit(ledger, START, window(30))
    who = Who(START + DAY)
    saved = state_fact(
        ledger, SHOP, "return_window", "10 days", who, at=who.now, about={"quote": "by telephone"}
    )
    assert forces(ledger) == {"within 30 days": Force.PAST, "by telephone": Force.COUNTS}
    void(ledger, saved.event.number, "misheard", who)
    assert forces(ledger) == {"within 30 days": Force.COUNTS}


def test_of_a_fact_that_is_not_built_in_nothing_is_said(ledger: Ledger) -> None:
    state_fact(ledger, SHOP, "mood", "5", Who(START), at=START, about={"quote": "very good"})
    assert forces(ledger) == {"very good": None}
