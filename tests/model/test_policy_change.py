"""Two visits to what a brand promises differently, and what is not known to have changed."""

from __future__ import annotations

from aftersales_eval.model.claim import Claim, Manner
from aftersales_eval.model.inspection import FactChange, Outcome, PageVisit, PolicyChange, Visit
from aftersales_eval.model.metric import BUILT_IN
from aftersales_eval.model.policy_change import policy_change, says_otherwise
from aftersales_eval.model.quantity import DAY
from aftersales_eval.report.change_words import changed as changed_in_words

RETURNS = "https://shop.example/returns"
HELP = "https://shop.example/help"


def page(address: str, outcome: Outcome = Outcome.FETCHED) -> PageVisit:
    return PageVisit(address, address, outcome, at=1)


def said(
    metric: str,
    value: float,
    quote: str = "So it is.",
    address: str = RETURNS,
    how: Manner = Manner.TEXT,
    element: str = "",
) -> Claim:
    return Claim(metric, value, quote, how, (), element, address, at=1)


def visit(*claims: Claim, pages: tuple[PageVisit, ...] = (page(RETURNS), page(HELP))) -> Visit:
    return Visit("North Kettle", 1, pages, claims)


def changed(before: Visit, after: Visit) -> PolicyChange:
    return policy_change(before, after, BUILT_IN)


def only(before: Visit, after: Visit) -> FactChange:
    (found,) = changed(before, after).facts
    return found


def test_a_visit_that_found_the_same_changed_nothing() -> None:
    found = visit(said("return_window", 30 * DAY))
    assert changed(found, found).facts == ()


def test_another_value_is_a_change() -> None:
    one = only(visit(said("return_window", 30 * DAY)), visit(said("return_window", 14 * DAY)))
    assert one.before is not None
    assert one.after is not None
    assert (one.metric, one.before.value, one.after.value) == (
        "return_window",
        30 * DAY,
        14 * DAY,
    )


def test_other_words_for_the_same_are_a_change_and_other_spaces_are_not() -> None:
    before = visit(said("return_window", 30 * DAY, "Within 30 days."))
    assert only(before, visit(said("return_window", 30 * DAY, "You have 30 days."))).after
    assert changed(before, visit(said("return_window", 30 * DAY, "Within  30\ndays."))).facts == ()


def test_what_is_not_stated_any_more_went_only_if_its_page_was_read() -> None:
    before = visit(said("free_returns", 1.0))
    assert only(before, visit()).after is None
    for gone in ((page(HELP),), (page(HELP), page(RETURNS, Outcome.UNREACHABLE))):
        found = changed(before, visit(pages=gone))
        assert found.facts == ()
        assert found.unread == (RETURNS,)


def test_what_stands_on_a_page_that_was_not_read_before_is_not_new() -> None:
    after = visit(said("free_returns", 1.0))
    assert only(visit(), after).before is None
    assert changed(visit(pages=(page(HELP),)), after).facts == ()


def test_one_thing_more_that_is_counted_is_a_change() -> None:
    mail = said("channels_offered", 1.0, "Write.", element="email")
    chat = said("channels_offered", 1.0, "Chat.", element="chat")
    one = only(visit(mail), visit(mail, chat))
    assert one.before is not None
    assert one.after is not None
    assert (one.before.value, one.after.value) == (1, 2)
    other = said("channels_offered", 1.0, "Chat with us now.", element="chat")
    assert changed(visit(mail, chat), visit(mail, other)).facts == ()


def test_another_reading_ease_is_a_change_and_another_first_sentence_is_not() -> None:
    one = said("warranty_reading_ease", 60.1, "First.", how=Manner.MEASURED)
    other = said("warranty_reading_ease", 60.1, "Another.", how=Manner.MEASURED)
    harder = said("warranty_reading_ease", 40.0, "First.", how=Manner.MEASURED)
    assert changed(visit(one), visit(other)).facts == ()
    assert only(visit(one), visit(harder)).metric == "warranty_reading_ease"


def test_what_is_counted_on_a_page_more_is_no_change() -> None:
    mail = said("channels_offered", 1.0, "Write.", element="email")
    chat = said("channels_offered", 1.0, "Chat.", HELP, element="chat")
    assert changed(visit(mail, pages=(page(RETURNS),)), visit(mail, chat)).facts == ()
    assert changed(visit(mail, chat), visit(mail, pages=(page(RETURNS),))).facts == ()
    shorter = said("return_window", 14 * DAY, "Within 14 days.", HELP)
    longer = said("return_window", 30 * DAY, "Within 30 days.")
    assert changed(visit(longer, pages=(page(RETURNS),)), visit(longer, shorter)).facts == ()


def test_another_side_of_a_contradiction_is_a_change_of_the_policy() -> None:
    banner = said("return_window", 14 * DAY, "14 days.", HELP)
    before, after = (visit(banner, said("return_window", n * DAY, f"{n} days.")) for n in (60, 45))
    found = only(before, after)
    assert found.before is not None
    assert found.after is not None
    assert found.before.value == found.after.value == 14 * DAY
    assert says_otherwise(found.before, found.after)
    assert changed_in_words(found) == "return window: 14 days as before (60 days gone, 45 days new)"


def moved(address: str, days: int, digest: str = "") -> Visit:
    there = PageVisit(address, address, Outcome.FETCHED, 1, topic="returns", digest=digest)
    return Visit("Shop", 1, (there,), (said("return_window", days * DAY, address=address),))


def test_a_page_that_was_read_in_place_of_another_is_compared_with_it() -> None:
    found = only(moved(RETURNS, 30), moved(f"{RETURNS}/", 14))
    assert found.before is not None
    assert found.after is not None
    assert (found.before.value, found.after.value) == (30 * DAY, 14 * DAY)


def test_a_copy_of_a_page_stands_for_it_once_that_is_gone() -> None:
    copy = PageVisit(f"{RETURNS}-2", f"{RETURNS}-2", Outcome.FETCHED, 1, digest="1")
    both = moved(RETURNS, 30, "1")
    before = Visit("Shop", 1, (*both.pages, copy), both.claims)
    after = Visit("Shop", 2, (copy,), (said("return_window", 30 * DAY, address=copy.address),))
    assert changed(before, after).facts == ()
