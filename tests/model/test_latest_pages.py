"""Of each page what it said last: a visit that could not read a page does not unsay it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aftersales_eval.model.claim import Claim, Condition, Manner
from aftersales_eval.model.inspection import Outcome, PageVisit, Visit
from aftersales_eval.model.latest_pages import known_after
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.policy_change import policy_change
from aftersales_eval.model.quantity import DAY
from aftersales_eval.model.settling import facts_in_force

RETURNS = "https://shop.example/returns"
CONTACT = "https://shop.example/contact"


def page(address: str, outcome: Outcome = Outcome.FETCHED, asked: str = "") -> PageVisit:
    topic = address.rpartition("/")[2].partition("-")[0]
    return PageVisit(asked or address, address, outcome, at=1, topic=topic)


def window(days: float, address: str = RETURNS, country: str = "") -> Claim:
    said = ((Condition.COUNTRY, country),) if country else ()
    return Claim("return_window", days * DAY, f"{days} days.", Manner.TEXT, said, "", address, at=1)


def visit(*claims: Claim, pages: tuple[PageVisit, ...]) -> Visit:
    return Visit("North Kettle", 1, pages, claims)


BOTH = (page(RETURNS), page(CONTACT))
FIRST = visit(window(21), window(45, CONTACT, "GB"), pages=BOTH)


def days_after(*found: Visit) -> list[float]:
    return [fact.value / DAY for fact in facts_in_force(found, BUILT_IN)]


@pytest.mark.parametrize("outcome", [Outcome.DISALLOWED, Outcome.UNREACHABLE, Outcome.UNREAD])
def test_a_page_that_is_closed_for_once_says_what_it_said(outcome: Outcome) -> None:
    closed = visit(FIRST.claims[1], pages=(page(RETURNS, outcome), page(CONTACT)))
    assert days_after(FIRST) == [21]
    assert days_after(FIRST, closed) == [21]
    assert days_after(FIRST, closed, closed) == [21]
    before, after = known_after([FIRST, closed])
    assert policy_change(before, after, BUILT_IN).facts == ()
    _, before, after = known_after([FIRST, closed, FIRST])
    assert policy_change(before, after, BUILT_IN).facts == ()


def test_who_looks_at_one_page_only_does_not_unsay_the_others() -> None:
    narrow = visit(FIRST.claims[1], pages=(page(CONTACT),))
    assert days_after(FIRST, narrow) == [21]


def test_a_page_that_is_read_again_says_what_it_says_now() -> None:
    shorter = visit(window(14), pages=BOTH)
    longer = visit(window(60), pages=BOTH)
    assert days_after(FIRST, shorter) == [14]
    assert days_after(FIRST, longer) == [60]
    assert days_after(FIRST, visit(pages=BOTH)) == []


def test_a_page_that_is_gone_does_not_count_beside_one_that_is_there() -> None:
    gone = visit(window(30, CONTACT), pages=(page(RETURNS, Outcome.NOT_THERE), page(CONTACT)))
    assert days_after(FIRST, gone) == [30]


def test_a_page_that_moved_is_the_same_page() -> None:
    there = "https://shop.example/returns-policy"
    moved = visit(window(60, there), pages=(page(there, asked=RETURNS), page(CONTACT)))
    assert days_after(FIRST, moved) == [60]


def test_another_page_on_the_same_topic_takes_the_place_of_one_that_nobody_links_to() -> None:
    there = "https://shop.example/returns-policy"
    rebuilt = visit(window(60, there), pages=(page(there), page(CONTACT)))
    assert days_after(FIRST, rebuilt) == [60]


def test_a_visit_itself_keeps_its_pages_and_its_own_claims_come_first() -> None:
    narrow = visit(window(30, CONTACT), pages=(page(CONTACT),))
    _, known = known_after([FIRST, narrow])
    assert known.pages == narrow.pages
    assert known == replace(narrow, claims=(*narrow.claims, FIRST.claims[0]))
